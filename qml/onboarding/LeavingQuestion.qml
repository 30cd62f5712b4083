// SPDX-FileCopyrightText: 2026 The Intrlume Console founders
// SPDX-License-Identifier: Apache-2.0
import QtQuick

import Intrlume.Controls
import Intrlume.Ui

//! What signing out would lose, where a page covers the new key that nobody has stored yet.
Banner {
    id: root

    required property ConsoleViewModel viewModel

    objectName: "leavingQuestion"
    visible: text !== ""
    kind: Banner.Warning
    text: viewModel.leavingQuestion

    AppButton {
        objectName: "leaveAnywayButton"
        size: AppButton.Small
        text: qsTr("Lose the key")
        onClicked: root.viewModel.leaveAnyway()
    }
}

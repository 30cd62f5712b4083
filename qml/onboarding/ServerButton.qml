// SPDX-FileCopyrightText: 2026 The Intrlume Console founders
// SPDX-License-Identifier: Apache-2.0
import QtQuick

import Intrlume.Controls
import Intrlume.Ui

//! Which server this window speaks to; opens the choice of another.
AppButton {
    id: root

    required property ServerViewModel viewModel

    objectName: "serverButton"
    kind: AppButton.Ghost
    size: AppButton.Small
    iconName: "monitor"
    //: %1 is "This computer" or the address of a server
    text: qsTr("Server: %1").arg(viewModel.name)
    onClicked: dialog.open()

    ServerDialog {
        id: dialog

        viewModel: root.viewModel
    }
}

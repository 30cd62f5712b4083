// SPDX-FileCopyrightText: 2026 The Intrlume Console founders
// SPDX-License-Identifier: Apache-2.0
import QtQuick

import Intrlume.Controls
import Intrlume.Ui

//! Why the chosen server cannot be used, with the way on.
Banner {
    id: root

    required property ServerViewModel viewModel

    objectName: "serverBanner"
    visible: viewModel.errorText !== ""
    kind: Banner.Warning
    text: viewModel.errorText
    actionText: qsTr("Retry")
    onActionClicked: viewModel.retry()
}

// SPDX-FileCopyrightText: 2026 The Intrlume Console founders
// SPDX-License-Identifier: Apache-2.0
import QtQuick
import QtQuick.Layouts

import Intrlume.Controls
import Intrlume.Onboarding
import Intrlume.Ui

//! The start page once it takes long or fails: what the first frame does not need and so does not wait for.
ColumnLayout {
    id: root

    required property ConsoleViewModel viewModel

    width: 392
    spacing: 18

    LogoMark {
        Layout.alignment: Qt.AlignHCenter
        size: 40
    }

    Spinner {
        Layout.alignment: Qt.AlignHCenter
        size: 18
        running: root.viewModel.startError === ""
    }

    Banner {
        objectName: "startError"
        Layout.fillWidth: true
        visible: text !== ""
        kind: Banner.Warning
        text: root.viewModel.startError
    }

    RowLayout {
        Layout.alignment: Qt.AlignHCenter
        visible: root.viewModel.startError !== ""
        spacing: 8

        AppButton {
            objectName: "startRetry"
            kind: AppButton.Primary
            text: qsTr("Retry")
            onClicked: root.viewModel.retryStart()
        }

        AppButton {
            objectName: "startSignOut"
            text: qsTr("Use a different account")
            onClicked: root.viewModel.useDifferentAccount()
        }

        ServerButton {
            viewModel: root.viewModel.server
        }
    }
}

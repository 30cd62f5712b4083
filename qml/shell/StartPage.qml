// SPDX-FileCopyrightText: 2026 The Intrlume Console founders
// SPDX-License-Identifier: Apache-2.0
import QtQuick
import QtQuick.Layouts

import Intrlume.Controls
import Intrlume.Onboarding
import Intrlume.Ui

//! What is there before anything else: quiet while the session is restored, with a way on where that fails.
Item {
    id: root

    required property ConsoleViewModel viewModel

    objectName: "startPage"
    Accessible.role: Accessible.Pane
    Accessible.name: qsTr("Intrlume Console is starting")

    ColumnLayout {
        anchors.centerIn: parent
        width: 392
        spacing: 18

        LogoMark {
            Layout.alignment: Qt.AlignHCenter
            size: 40
        }

        // Most starts are over before this shows; a long one should not look like a hang.
        Spinner {
            Layout.alignment: Qt.AlignHCenter
            size: 18
            running: slow.elapsed && root.viewModel.startError === ""
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

    Timer {
        id: slow

        property bool elapsed

        interval: 400
        running: true
        onTriggered: elapsed = true
    }
}

// SPDX-FileCopyrightText: 2026 The Intrlume Console founders
// SPDX-License-Identifier: Apache-2.0
import QtQuick
import QtQuick.Layouts

import Intrlume.Controls
import Intrlume.Theme
import Intrlume.Ui

// The delegates and slots below use ids of this file; Bound components, which qmllint would trust, need Qt 6.5.
// qmllint disable unqualified

//! How far each region is with refusing a revoked key (DESIGN 5.15). Closing it changes nothing about that.
ModalDialog {
    id: root

    required property RevokeViewModel viewModel

    signal receiptWanted

    function follow() {
        viewModel.stopping ? open() : close();
    }

    objectName: "stopKeyDialog"
    title: viewModel.title
    subtitle: viewModel.subtitle
    dialogWidth: 520
    bodySpacing: 2
    closable: false
    initialFocus: closeButton
    onCancelled: viewModel.close()
    onSubmitted: viewModel.close()
    Component.onCompleted: follow()

    Connections {
        function onStepChanged() {
            root.follow();
        }

        target: root.viewModel
    }

    Repeater {
        model: root.viewModel.regions

        ProgressRow {
            required name
            required phase
            required fraction
            required timeText

            objectName: "regionRow"
            Layout.fillWidth: true
        }
    }

    AppText {
        objectName: "silentText"
        Layout.fillWidth: true
        visible: text !== ""
        textStyle: Theme.type.caption
        color: Theme.color.textTertiary
        text: root.viewModel.silentText
        wrapMode: Text.Wrap
    }

    Rectangle {
        Layout.fillWidth: true
        Layout.topMargin: 10
        implicitHeight: summary.implicitHeight + 24
        radius: Theme.radius.banner
        color: root.viewModel.proven ? Theme.color.successTint : root.viewModel.over ? Theme.color.warningTint : Theme.color.bgSubtle

        RowLayout {
            id: summary

            anchors.left: parent.left
            anchors.right: parent.right
            anchors.verticalCenter: parent.verticalCenter
            anchors.leftMargin: 14
            anchors.rightMargin: 14
            spacing: 12

            AppIcon {
                objectName: "stopMark"
                visible: root.viewModel.over
                name: root.viewModel.proven ? "check" : "warning"
                color: root.viewModel.proven ? Theme.color.successIcon : Theme.color.warningIcon
            }

            AppText {
                objectName: "stopProgress"
                Layout.fillWidth: true
                textStyle: Theme.type.bodyMedium
                text: root.viewModel.progressText
                wrapMode: Text.Wrap
            }

            AppText {
                visible: !root.viewModel.over
                textStyle: Theme.type.mono
                color: Theme.color.textSecondary
                text: root.viewModel.elapsedText
                Accessible.ignored: true
            }
        }
    }

    footerLeft: AppText {
        Layout.fillWidth: true
        visible: !root.viewModel.over
        textStyle: Theme.type.caption
        color: Theme.color.textTertiary
        text: qsTr("You can close this window. It continues in the background.")
        wrapMode: Text.Wrap
    }
    footer: [
        AppButton {
            objectName: "showReceiptButton"
            visible: root.viewModel.proven
            text: qsTr("Receipt…")
            onClicked: root.receiptWanted()
        },
        AppButton {
            id: closeButton

            objectName: "stopCloseButton"
            kind: root.viewModel.over ? AppButton.Primary : AppButton.Secondary
            text: root.viewModel.over ? qsTr("Done") : qsTr("Close")
            onClicked: root.viewModel.close()
        }
    ]
}

// SPDX-FileCopyrightText: 2026 The Intrlume Console founders
// SPDX-License-Identifier: Apache-2.0
import QtQuick
import QtQuick.Layouts

import Intrlume.Controls
import Intrlume.Theme
import Intrlume.Ui

// The delegates and slots below use ids of this file; Bound components, which qmllint would trust, need Qt 6.5.
// qmllint disable unqualified

//! The signed proof that a key is dead: when each region stopped it, and a file that anybody can check.
ModalDialog {
    id: root

    required property ReceiptViewModel viewModel

    function follow() {
        viewModel.open ? open() : close();
    }

    objectName: "receiptDialog"
    title: viewModel.title
    subtitle: qsTr("Signed by the platform: when each region stopped the key.")
    iconName: "shield-check"
    dialogWidth: 580
    closable: false
    initialFocus: saveButton
    onCancelled: viewModel.close()
    onSubmitted: saveDialog.active = true
    Component.onCompleted: follow()

    Connections {
        function onChanged() {
            root.follow();
        }

        target: root.viewModel
    }

    ColumnLayout {
        Layout.fillWidth: true
        visible: root.viewModel.lines.length > 0
        spacing: 4

        Repeater {
            model: root.viewModel.lines

            AppText {
                required property string modelData

                objectName: "receiptLine"
                Layout.fillWidth: true
                color: Theme.color.textSecondary
                text: modelData
                wrapMode: Text.Wrap
            }
        }
    }

    ColumnLayout {
        Layout.fillWidth: true
        visible: root.viewModel.ready
        spacing: 6

        RowLayout {
            Layout.fillWidth: true
            visible: root.viewModel.savedText !== ""
            spacing: 8

            AppIcon {
                name: "check"
                color: Theme.color.successIcon
            }

            AppText {
                objectName: "receiptSaved"
                Layout.fillWidth: true
                textStyle: Theme.type.caption
                color: Theme.color.successText
                text: root.viewModel.savedText
                wrapMode: Text.Wrap
            }
        }

        AppText {
            Layout.fillWidth: true
            textStyle: Theme.type.caption
            color: Theme.color.textTertiary
            text: qsTr("Anybody can check the file, without an account:")
            wrapMode: Text.Wrap
        }

        CodeBlock {
            objectName: "receiptCommand"
            Layout.fillWidth: true
            accessibleName: qsTr("Command that checks the receipt")
            plainText: root.viewModel.checkCommand
            text: root.viewModel.checkCommand.replace(/&/g, "&amp;").replace(/</g, "&lt;")
        }
    }

    RowLayout {
        Layout.fillWidth: true
        visible: root.viewModel.busy
        spacing: 8

        Spinner {
            running: root.viewModel.busy
        }

        AppText {
            Layout.fillWidth: true
            color: Theme.color.textTertiary
            text: qsTr("Fetching the receipt")
        }
    }

    Banner {
        objectName: "receiptError"
        Layout.fillWidth: true
        visible: root.viewModel.errorText !== ""
        kind: Banner.Error
        text: root.viewModel.errorText

        AppButton {
            objectName: "receiptRetryButton"
            visible: !root.viewModel.ready
            size: AppButton.Small
            text: qsTr("Retry")
            onClicked: root.viewModel.fetch()
        }
    }

    Loader {
        id: saveDialog

        active: false
        visible: false
        sourceComponent: SaveReceiptDialog {
            folder: root.viewModel.startFolder
            suggested: root.viewModel.suggestedFile
            onChosen: file => root.viewModel.save(file)
            onOver: saveDialog.active = false
        }
    }

    footer: [
        AppButton {
            objectName: "receiptCloseButton"
            text: qsTr("Close")
            onClicked: root.viewModel.close()
        },
        AppButton {
            id: saveButton

            objectName: "receiptSaveButton"
            kind: AppButton.Primary
            iconName: "download"
            text: qsTr("Save receipt…")
            disabledReason: root.viewModel.ready ? "" : qsTr("The receipt is not here yet")
            onClicked: saveDialog.active = true
        }
    ]
}

// SPDX-FileCopyrightText: 2026 The Intrlume Console founders
// SPDX-License-Identifier: Apache-2.0
import QtQuick
import QtQuick.Layouts

import Intrlume.Controls
import Intrlume.Ui

// The delegates and slots below use ids of this file; Bound components, which qmllint would trust, need Qt 6.5.
// qmllint disable unqualified

//! Sends a new key to a service through that service's own program, without showing it. Opens over the reveal.
ModalDialog {
    id: root

    required property HandoverViewModel viewModel

    function follow() {
        viewModel.open ? open() : close();
    }

    objectName: "handoverDialog"
    title: viewModel.title
    subtitle: viewModel.subtitle
    iconName: "send"
    dialogWidth: 520
    closable: false
    onCancelled: viewModel.close()
    onSubmitted: viewModel.send()
    onAboutToShow: initialFocus = fields.itemAt(0) as Field
    Component.onCompleted: follow()

    Connections {
        function onChanged() {
            root.follow();
        }

        target: root.viewModel
    }

    Repeater {
        id: fields

        model: root.viewModel.fields

        Field {
            id: line

            required property string field
            required property bool folder
            required property var model

            objectName: "handoverField_" + field
            Layout.fillWidth: true
            label: model.label
            hint: model.hint
            placeholder: model.placeholder
            text: model.text
            error: model.error
            readOnly: root.viewModel.busy
            onEdited: root.viewModel.fields.setText(field, text)
            onLeftField: root.viewModel.fields.leave(field)
            onAccepted: root.viewModel.send()
            trailing: folder ? chooser : null

            Component {
                id: chooser

                IconButton {
                    small: true
                    iconName: "more"
                    text: qsTr("Choose the folder")
                    onClicked: folderDialog.active = true
                }
            }

            Loader {
                id: folderDialog

                active: false
                visible: false
                sourceComponent: ProjectFolderDialog {
                    onChosen: folder => root.viewModel.fields.setFolder(line.field, folder)
                    onOver: folderDialog.active = false
                }
            }
        }
    }

    Banner {
        objectName: "handoverReplaceBanner"
        Layout.fillWidth: true
        visible: root.viewModel.replaceQuestion !== ""
        kind: Banner.Warning
        text: root.viewModel.replaceQuestion

        AppButton {
            objectName: "handoverKeepButton"
            size: AppButton.Small
            kind: AppButton.Ghost
            text: qsTr("Keep it")
            onClicked: root.viewModel.keep()
        }

        AppButton {
            objectName: "handoverReplaceButton"
            size: AppButton.Small
            text: qsTr("Replace it")
            onClicked: root.viewModel.replace()
        }
    }

    Banner {
        objectName: "handoverError"
        Layout.fillWidth: true
        visible: root.viewModel.errorTitle !== ""
        kind: root.viewModel.uncertain ? Banner.Warning : Banner.Error
        title: root.viewModel.errorTitle
        text: root.viewModel.errorText
    }

    footer: [
        AppButton {
            objectName: "handoverCancelButton"
            text: root.viewModel.busy ? qsTr("Stop") : qsTr("Cancel")
            onClicked: root.viewModel.close()
        },
        AppButton {
            objectName: "handoverSendButton"
            kind: AppButton.Primary
            text: qsTr("Send key")
            busyText: root.viewModel.busyText
            busy: root.viewModel.busy
            onClicked: root.viewModel.send()
        }
    ]
}

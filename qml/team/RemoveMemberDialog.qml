// SPDX-FileCopyrightText: 2026 The Intrlume Console founders
// SPDX-License-Identifier: Apache-2.0
import QtQuick
import QtQuick.Layouts

import Intrlume.Controls
import Intrlume.Theme
import Intrlume.Ui

//! Asks before somebody is removed, and says first what stays behind.
ModalDialog {
    id: root

    required property RemoveMemberViewModel viewModel

    // The words stay while it fades.
    property string shown

    objectName: "removeMemberDialog"
    //: %1 is a person
    title: qsTr("Remove %1?").arg(shown)
    subtitle: qsTr("Access ends at once.")
    dialogWidth: 500
    bodySpacing: 10
    closable: false
    initialFocus: cancelButton
    onCancelled: viewModel.cancel()
    onSubmitted: viewModel.confirm()

    Connections {
        function onChanged() {
            if (root.viewModel.open)
                root.shown = root.viewModel.name;
            root.follows(root.viewModel.open);
        }

        target: root.viewModel
    }

    RowLayout {
        Layout.fillWidth: true
        visible: root.viewModel.loading
        spacing: 8

        SpinnerArc {
            implicitWidth: 16
            implicitHeight: 16
        }

        AppText {
            Layout.fillWidth: true
            color: Theme.color.textSecondary
            text: qsTr("Looking up what stays behind")
        }
    }

    AppText {
        objectName: "removeMemberKeys"
        Layout.fillWidth: true
        visible: text !== ""
        text: root.viewModel.keysText
        wrapMode: Text.Wrap
    }

    AppButton {
        objectName: "removeMemberShowKeys"
        visible: root.viewModel.hasKeys
        kind: AppButton.Link
        size: AppButton.Small
        text: qsTr("Rotate these keys first")
        onClicked: root.viewModel.showKeys()
    }

    AppText {
        Layout.fillWidth: true
        visible: text !== ""
        text: root.viewModel.invitationsText
        wrapMode: Text.Wrap
    }

    Banner {
        objectName: "removeMemberSole"
        Layout.fillWidth: true
        visible: text !== ""
        kind: Banner.Warning
        text: root.viewModel.soleText
    }

    Banner {
        objectName: "removeMemberError"
        Layout.fillWidth: true
        visible: text !== ""
        kind: root.viewModel.onlyOwner ? Banner.Warning : Banner.Error
        title: root.viewModel.onlyOwner ? qsTr("This is the only owner") : ""
        text: root.viewModel.errorText
    }

    footer: [
        AppButton {
            id: cancelButton

            objectName: "removeMemberCancel"
            text: qsTr("Cancel")
            enabled: !root.viewModel.busy
            onClicked: root.viewModel.cancel()
        },
        AppButton {
            objectName: "removeMemberSubmit"
            kind: AppButton.Danger
            text: qsTr("Remove")
            busyText: qsTr("Removing")
            busy: root.viewModel.busy
            enabled: !root.viewModel.loading && !root.viewModel.onlyOwner
            onClicked: root.viewModel.confirm()
        }
    ]
}

// SPDX-FileCopyrightText: 2026 The Intrlume Console founders
// SPDX-License-Identifier: Apache-2.0
import QtQuick
import QtQuick.Layouts

import Intrlume.Account
import Intrlume.Controls
import Intrlume.Ui

//! Asks before somebody is removed, and says first what stays behind.
ModalDialog {
    id: root

    required property RemoveMemberViewModel viewModel
    //! Whoever asks may rotate keys.
    property bool keysManaged

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

    ImpactNotice {
        Layout.fillWidth: true
        viewModel: root.viewModel.impact
        rotatable: root.keysManaged
        onKeyWanted: keyId => root.viewModel.showKey(keyId)
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
            enabled: root.viewModel.canConfirm
            onClicked: root.viewModel.confirm()
        }
    ]
}

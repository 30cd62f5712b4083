// SPDX-FileCopyrightText: 2026 The Intrlume Console founders
// SPDX-License-Identifier: Apache-2.0
import QtQuick
import QtQuick.Layouts

import Intrlume.Controls
import Intrlume.Ui

//! Asks before the person leaves a workspace; the only owner reads there what has to be done first.
ModalDialog {
    id: root

    required property LeaveWorkspaceViewModel viewModel

    // The words stay while it fades.
    property string shown

    function follow() {
        if (viewModel.open)
            shown = viewModel.workspaceName;
        follows(viewModel.open);
    }

    objectName: "leaveWorkspaceDialog"
    //: %1 is a workspace
    title: qsTr("Leave %1?").arg(shown)
    subtitle: qsTr("Your access ends at once. To come back, somebody there has to invite you again.")
    dialogWidth: 500
    closable: false
    initialFocus: cancelButton
    onCancelled: viewModel.cancel()
    onSubmitted: viewModel.confirm()

    Connections {
        function onChanged() {
            root.follow();
        }

        target: root.viewModel
    }

    ImpactNotice {
        Layout.fillWidth: true
        viewModel: root.viewModel.impact
    }

    Banner {
        objectName: "leaveWorkspaceError"
        Layout.fillWidth: true
        visible: text !== ""
        kind: root.viewModel.onlyOwner ? Banner.Warning : Banner.Error
        title: root.viewModel.onlyOwner ? qsTr("You are the only owner") : ""
        text: root.viewModel.errorText
    }

    footer: [
        AppButton {
            id: cancelButton

            objectName: "leaveWorkspaceCancel"
            text: qsTr("Cancel")
            enabled: !root.viewModel.busy
            onClicked: root.viewModel.cancel()
        },
        AppButton {
            objectName: "leaveWorkspaceSubmit"
            kind: AppButton.Danger
            text: qsTr("Leave")
            busyText: qsTr("Leaving")
            busy: root.viewModel.busy
            enabled: !root.viewModel.onlyOwner
            onClicked: root.viewModel.confirm()
        }
    ]
}

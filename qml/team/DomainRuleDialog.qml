// SPDX-FileCopyrightText: 2026 The Intrlume Console founders
// SPDX-License-Identifier: Apache-2.0
import QtQuick
import QtQuick.Layouts

import Intrlume.Controls
import Intrlume.Ui

//! Whose addresses may be invited to the workspace.
ModalDialog {
    id: root

    required property DomainRuleViewModel viewModel

    objectName: "domainRuleDialog"
    title: qsTr("Who may be invited")
    subtitle: qsTr("Leave the domains empty to allow any address. Who is a member already stays.")
    dialogWidth: 520
    initialFocus: domains
    onCancelled: viewModel.close()
    onSubmitted: viewModel.save()

    Connections {
        function onChanged() {
            root.follows(root.viewModel.open);
        }

        target: root.viewModel
    }

    Field {
        id: domains

        objectName: "allowedDomains"
        Layout.fillWidth: true
        label: qsTr("Only these domains")
        placeholder: qsTr("company.example, company.in")
        help: qsTr("Separate with space or comma")
        error: root.viewModel.domainsError
        text: root.viewModel.domains
        readOnly: root.viewModel.busy
        onEdited: root.viewModel.domains = text
    }

    Field {
        objectName: "domainExceptions"
        Layout.fillWidth: true
        label: qsTr("Partners who may come all the same")
        placeholder: qsTr("name@partner.example")
        help: qsTr("Email addresses, separated with space or comma")
        error: root.viewModel.exceptionsError
        text: root.viewModel.exceptions
        readOnly: root.viewModel.busy
        onEdited: root.viewModel.exceptions = text
    }

    Banner {
        objectName: "domainRuleError"
        Layout.fillWidth: true
        visible: text !== ""
        kind: Banner.Error
        text: root.viewModel.errorText
    }

    footer: [
        AppButton {
            objectName: "domainRuleCancel"
            text: qsTr("Cancel")
            enabled: !root.viewModel.busy
            onClicked: root.viewModel.close()
        },
        AppButton {
            objectName: "domainRuleSave"
            kind: AppButton.Primary
            text: qsTr("Save")
            busyText: qsTr("Saving")
            busy: root.viewModel.busy
            onClicked: root.viewModel.save()
        }
    ]
}

// SPDX-FileCopyrightText: 2026 The Intrlume Console founders
// SPDX-License-Identifier: Apache-2.0
import QtQuick
import QtQuick.Layouts
import QtQuick.Templates as T

import Intrlume.Controls
import Intrlume.Theme
import Intrlume.Ui

//! Generate new key (DESIGN 5.12): a name, an environment and from where it may be used. Stays open while the request is under way and when it fails.
ModalDialog {
    id: root

    required property GenerateKeyViewModel viewModel

    function follow() {
        viewModel.open ? open() : close();
    }

    objectName: "generateKeyDialog"
    title: qsTr("Generate new key")
    subtitle: qsTr("The full key is shown once, on the next screen.")
    dialogWidth: 580
    bodySpacing: 18
    initialFocus: nameField
    onCancelled: viewModel.close()
    onSubmitted: viewModel.generate()
    Component.onCompleted: follow()

    Connections {
        function onOpenChanged() {
            root.follow();
        }

        function onNameErrorChanged() {
            if (root.viewModel.nameError !== "")
                nameField.forceActiveFocus(Qt.OtherFocusReason);
        }

        target: root.viewModel
    }

    Field {
        id: nameField

        objectName: "keyNameField"
        Layout.fillWidth: true
        label: qsTr("Name")
        help: qsTr("Say where it runs, so you know what stops if you revoke it.")
        error: root.viewModel.nameError
        maximumLength: root.viewModel.maximumNameLength
        readOnly: root.viewModel.busy
        text: root.viewModel.name
        onEdited: root.viewModel.name = text
        onLeftField: root.viewModel.leaveName()
        onAccepted: root.viewModel.generate()
    }

    ColumnLayout {
        Layout.fillWidth: true
        spacing: 6
        Accessible.role: Accessible.Grouping
        Accessible.name: qsTr("Environment")

        AppText {
            textStyle: Theme.type.bodyMedium
            text: qsTr("Environment")
            Accessible.ignored: true
        }

        RowLayout {
            Layout.fillWidth: true
            spacing: 8

            T.ButtonGroup {
                id: environments
            }

            RadioCard {
                objectName: "liveCard"
                Layout.fillWidth: true
                Layout.preferredWidth: 1
                group: environments
                text: qsTr("Live")
                line: qsTr("For production calls")
                enabled: !root.viewModel.busy
                checked: root.viewModel.live
                onToggled: root.viewModel.live = true
            }

            RadioCard {
                objectName: "testCard"
                Layout.fillWidth: true
                Layout.preferredWidth: 1
                group: environments
                text: qsTr("Test")
                line: qsTr("For development and trials")
                enabled: !root.viewModel.busy
                checked: !root.viewModel.live
                onToggled: root.viewModel.live = false
            }
        }
    }

    AllowedIpsEditor {
        Layout.fillWidth: true
        ranges: root.viewModel.ranges
        readOnly: root.viewModel.busy
    }

    ColumnLayout {
        Layout.fillWidth: true
        visible: root.viewModel.canAutomate
        spacing: 0

        AppCheckBox {
            objectName: "automationCheckBox"
            text: qsTr("Automation key")
            description: automationLine.text
            enabled: !root.viewModel.busy
            checked: root.viewModel.automation
            onToggled: root.viewModel.automation = checked
        }

        AppText {
            id: automationLine

            Layout.fillWidth: true
            Layout.leftMargin: 26
            textStyle: Theme.type.caption
            color: Theme.color.textTertiary
            text: qsTr("May also generate, rotate and revoke other keys, for the command line in a pipeline.")
            wrapMode: Text.Wrap
            Accessible.ignored: true
        }
    }

    Banner {
        objectName: "generateError"
        Layout.fillWidth: true
        visible: root.viewModel.errorText !== ""
        kind: Banner.Error
        title: root.viewModel.repeats ? qsTr("The new key did not arrive") : qsTr("The key was not generated")
        text: root.viewModel.errorReference === "" ? root.viewModel.errorText : root.viewModel.errorText + "\n" + root.viewModel.errorReference
    }

    footerLeft: AppText {
        Layout.fillWidth: true
        textStyle: Theme.type.caption
        color: Theme.color.textTertiary
        text: root.viewModel.dueText
        wrapMode: Text.Wrap
    }
    footer: [
        AppButton {
            objectName: "generateCancelButton"
            text: qsTr("Cancel")
            enabled: !root.viewModel.busy
            onClicked: root.viewModel.close()
        },
        AppButton {
            objectName: "generateSubmitButton"
            kind: AppButton.Primary
            text: root.viewModel.repeats ? qsTr("Retry") : qsTr("Generate key")
            busyText: qsTr("Generating")
            busy: root.viewModel.busy
            disabledReason: root.viewModel.disabledReason
            onClicked: root.viewModel.generate()
        }
    ]
}

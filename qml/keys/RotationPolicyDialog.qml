// SPDX-FileCopyrightText: 2026 The Intrlume Console founders
// SPDX-License-Identifier: Apache-2.0
import QtQuick
import QtQuick.Layouts

import Intrlume.Controls
import Intrlume.Theme
import Intrlume.Ui

// The delegates and slots below use ids of this file; Bound components, which qmllint would trust, need Qt 6.5.
// qmllint disable unqualified

//! After how many days keys are due, and their due dates as a calendar.
ModalDialog {
    id: root

    required property RotationPolicyViewModel viewModel

    function follow() {
        viewModel.open ? open() : close();
    }

    objectName: "rotationPolicyDialog"
    title: qsTr("Key rotation")
    subtitle: qsTr("Owners are reminded 14 days before a key is due, on the day, and every week while it is overdue.")
    dialogWidth: 520
    onCancelled: viewModel.close()
    onSubmitted: viewModel.submit()
    initialFocus: choices
    Component.onCompleted: follow()

    Connections {
        function onChanged() {
            root.follow();
        }

        target: root.viewModel
    }

    FocusScope {
        id: choices

        Layout.fillWidth: true
        implicitHeight: list.implicitHeight

        ChoiceList {
            id: list

            anchors.left: parent.left
            anchors.right: parent.right
            label: qsTr("Rotate keys after")
            rowName: "policyChoice"
            names: root.viewModel.choiceNames
            current: root.viewModel.choice
            enabled: !root.viewModel.busy
            onChosen: index => root.viewModel.choice = index
        }
    }

    AppText {
        objectName: "policyEffect"
        Layout.fillWidth: true
        visible: text !== ""
        color: Theme.color.warningText
        text: root.viewModel.effectText
        wrapMode: Text.Wrap
        Accessible.role: Accessible.AlertMessage
    }

    AppCheckBox {
        objectName: "policyRemindsHere"
        Layout.fillWidth: true
        text: qsTr("Remind me on this computer, too")
        checked: root.viewModel.remindsHere
        onToggled: root.viewModel.remindsHere = checked
    }

    RowLayout {
        Layout.fillWidth: true
        spacing: 12

        AppText {
            objectName: "policyExported"
            Layout.fillWidth: true
            textStyle: Theme.type.caption
            color: root.viewModel.exportedText !== "" ? Theme.color.successText : Theme.color.textTertiary
            text: root.viewModel.exportedText !== "" ? root.viewModel.exportedText : qsTr("Keep the due dates in your calendar.")
            wrapMode: Text.Wrap
        }

        AppButton {
            objectName: "policyExportButton"
            size: AppButton.Small
            iconName: "calendar"
            text: qsTr("Save calendar…")
            busyText: qsTr("Saving")
            busy: root.viewModel.exporting
            onClicked: saveDialog.active = true
        }
    }

    Banner {
        objectName: "policyError"
        Layout.fillWidth: true
        visible: root.viewModel.errorText !== ""
        kind: Banner.Error
        text: root.viewModel.errorText
    }

    Loader {
        id: saveDialog

        active: false
        visible: false
        sourceComponent: SaveCalendarDialog {
            suggested: root.viewModel.suggestedFile
            onChosen: file => root.viewModel.exportCalendar(file)
            onOver: saveDialog.active = false
        }
    }

    footer: [
        AppButton {
            objectName: "policyCancelButton"
            text: qsTr("Cancel")
            enabled: !root.viewModel.busy
            onClicked: root.viewModel.close()
        },
        AppButton {
            objectName: "policySubmitButton"
            kind: AppButton.Primary
            text: qsTr("Save")
            busyText: qsTr("Saving")
            busy: root.viewModel.busy
            disabledReason: root.viewModel.unchanged ? qsTr("Choose another number of days") : ""
            onClicked: root.viewModel.submit()
        }
    ]
}

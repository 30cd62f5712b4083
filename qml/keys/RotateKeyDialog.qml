// SPDX-FileCopyrightText: 2026 The Intrlume Console founders
// SPDX-License-Identifier: Apache-2.0
import QtQuick
import QtQuick.Layouts

import Intrlume.Controls
import Intrlume.Theme
import Intrlume.Ui

//! Rotate a key (DESIGN 5.14): when the old one stops, as a timeline and as a choice. A key that leaked has no choice: it stops at once.
ModalDialog {
    id: root

    required property RotateKeyViewModel viewModel

    function follow() {
        viewModel.open ? open() : close();
    }

    objectName: "rotateKeyDialog"
    title: viewModel.title
    subtitle: viewModel.subtitle
    iconName: viewModel.leaked ? "warning" : ""
    danger: viewModel.leaked
    dialogWidth: viewModel.leaked ? 500 : 580
    bodySpacing: 18
    closable: !viewModel.leaked
    initialFocus: (viewModel.leaked ? cancelButton : choices) as Item
    onCancelled: viewModel.close()
    onSubmitted: viewModel.rotate()
    Component.onCompleted: follow()

    Connections {
        function onOpenChanged() {
            root.follow();
        }

        target: root.viewModel
    }

    RotationTimeline {
        objectName: "rotationTimeline"
        Layout.fillWidth: true
        visible: !root.viewModel.leaked
        oldEnding: root.viewModel.oldEnding
        nowFraction: root.viewModel.nowFraction
        endFraction: root.viewModel.endFraction
        endText: root.viewModel.endText
        atOnce: root.viewModel.atOnce
        spoken: root.viewModel.spokenTimeline
    }

    FocusScope {
        id: choices

        Layout.fillWidth: true
        visible: !root.viewModel.leaked
        implicitHeight: list.implicitHeight

        ChoiceList {
            id: list

            anchors.left: parent.left
            anchors.right: parent.right
            label: qsTr("Old key stops")
            rowName: "rotateChoice"
            names: root.viewModel.choiceNames
            lines: root.viewModel.choiceLines
            recommended: root.viewModel.recommended
            current: root.viewModel.choice
            enabled: !root.viewModel.busy
            onChosen: index => root.viewModel.choice = index
        }
    }

    Banner {
        objectName: "leakedUseBanner"
        Layout.fillWidth: true
        visible: root.viewModel.inUseText !== ""
        kind: Banner.Error
        title: qsTr("This key is in use")
        text: root.viewModel.inUseText
    }

    RowLayout {
        Layout.fillWidth: true
        spacing: 10

        AppIcon {
            Layout.alignment: Qt.AlignTop
            Layout.topMargin: 2
            name: "info"
            color: Theme.color.textSecondary
        }

        AppText {
            objectName: "rotateUseText"
            Layout.fillWidth: true
            color: Theme.color.textSecondary
            text: root.viewModel.useText
            wrapMode: Text.Wrap
        }
    }

    Banner {
        objectName: "rotateError"
        Layout.fillWidth: true
        visible: root.viewModel.errorTitle !== ""
        kind: Banner.Error
        title: root.viewModel.errorTitle
        text: root.viewModel.errorText
    }

    footer: [
        AppButton {
            id: cancelButton

            objectName: "rotateCancelButton"
            text: qsTr("Cancel")
            enabled: !root.viewModel.busy
            onClicked: root.viewModel.close()
        },
        AppButton {
            objectName: "rotateSubmitButton"
            kind: root.viewModel.atOnce ? AppButton.Danger : AppButton.Primary
            text: root.viewModel.errorTitle !== "" ? qsTr("Retry") : root.viewModel.leaked ? qsTr("Replace and stop old key")
                  : root.viewModel.atOnce ? qsTr("Rotate and stop old key") : qsTr("Rotate key")
            busyText: qsTr("Rotating")
            busy: root.viewModel.busy
            onClicked: root.viewModel.rotate()
        }
    ]
}

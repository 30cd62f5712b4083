// SPDX-FileCopyrightText: 2026 The Intrlume Console founders
// SPDX-License-Identifier: Apache-2.0
import QtQuick
import QtQuick.Layouts

import Intrlume.Controls
import Intrlume.Theme
import Intrlume.Ui

// The delegates below use ids of this file; Bound components, which qmllint would trust, need Qt 6.5.
// qmllint disable unqualified

//! The recovery codes, once. Closes only when the person says that they are stored.
ModalDialog {
    id: root

    required property TwoFactorViewModel viewModel
    readonly property bool wanted: viewModel.step === TwoFactorViewModel.Codes

    function follow() {
        if (follows(wanted))
            stored.checked = false;
    }

    objectName: "recoveryCodesDialog"
    title: qsTr("Your recovery codes")
    subtitle: qsTr("Each signs you in once when your phone is not at hand. They are not shown again.")
    iconName: "file"
    dialogWidth: 500
    closable: false
    escCloses: false
    initialFocus: copyButton

    Connections {
        function onChanged() {
            root.follow();
        }

        target: root.viewModel
    }

    Rectangle {
        property bool secret: true

        Layout.fillWidth: true
        implicitHeight: codes.implicitHeight + 28
        radius: Theme.radius.banner
        color: Theme.color.bgCode
        border.width: 1
        border.color: Theme.color.borderDefault
        Accessible.role: Accessible.StaticText
        Accessible.name: qsTr("Ten recovery codes; save or copy them")

        SecretWatch {
            id: watch
        }

        AppText {
            anchors.centerIn: parent
            visible: watch.hidden
            color: Theme.color.textTertiary
            text: qsTr("Hidden while this window is not in front")
        }

        GridLayout {
            id: codes

            objectName: "recoveryCodes"
            anchors.centerIn: parent
            columns: 2
            columnSpacing: 48
            rowSpacing: 6
            visible: !watch.hidden

            Repeater {
                model: root.viewModel.codes

                AppText {
                    required property string modelData

                    textStyle: Theme.type.monoLarge
                    text: modelData
                    Accessible.ignored: true
                }
            }
        }
    }

    RowLayout {
        Layout.fillWidth: true
        spacing: 8

        AppButton {
            id: copyButton

            objectName: "copyCodes"
            size: AppButton.Small
            iconName: "copy"
            //: %1 is a number of seconds
            text: root.viewModel.copy.state === SecretCopy.Copied ? qsTr("Copied · clears in %1 s").arg(root.viewModel.copy.secondsLeft) : qsTr("Copy")
            Accessible.name: qsTr("Copy recovery codes")
            onClicked: root.viewModel.copyCodes()
        }

        AppButton {
            objectName: "saveCodes"
            size: AppButton.Small
            iconName: "download"
            text: qsTr("Save as a file…")
            onClicked: saveDialog.active = true
        }

        AppButton {
            objectName: "printCodes"
            visible: root.viewModel.canPrint
            size: AppButton.Small
            text: qsTr("Print")
            Accessible.name: qsTr("Print recovery codes")
            busyText: qsTr("Printing")
            busy: root.viewModel.printing
            onClicked: root.viewModel.printCodes()
        }

        AppText {
            objectName: "codesSaved"
            Layout.fillWidth: true
            textStyle: Theme.type.caption
            color: Theme.color.successText
            text: root.viewModel.savedText
            elide: Text.ElideMiddle
        }
    }

    Banner {
        objectName: "codesError"
        Layout.fillWidth: true
        visible: text !== ""
        kind: Banner.Error
        text: root.viewModel.errorText
    }

    Loader {
        id: saveDialog

        active: false
        visible: false
        sourceComponent: SaveCodesDialog {
            onChosen: file => root.viewModel.saveCodes(file)
            onOver: saveDialog.active = false
        }
    }

    footerLeft: AppCheckBox {
        id: stored

        objectName: "codesStored"
        text: qsTr("I have stored these codes")
        enabled: !root.viewModel.busy
    }
    footer: AppButton {
        objectName: "codesDone"
        kind: AppButton.Primary
        text: qsTr("Done")
        busy: root.viewModel.busy
        disabledReason: stored.checked ? "" : qsTr("Store the codes first")
        onClicked: root.viewModel.codesStored()
    }
}

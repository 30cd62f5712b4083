// SPDX-FileCopyrightText: 2026 The Intrlume Console founders
// SPDX-License-Identifier: Apache-2.0
import QtQuick

//! Asks before edits that were not saved are lost (DESIGN 3, side sheet).
ModalDialog {
    id: root

    signal discarded

    objectName: "discardDialog"
    title: qsTr("Discard changes?")
    subtitle: qsTr("What you changed here is not saved.")
    dialogWidth: 500
    closable: false
    initialFocus: keepButton
    onCancelled: follows(false)
    onSubmitted: discarded()
    onDiscarded: follows(false)

    footer: [
        AppButton {
            id: keepButton

            objectName: "discardKeep"
            text: qsTr("Keep editing")
            onClicked: root.follows(false)
        },
        AppButton {
            objectName: "discardSubmit"
            kind: AppButton.Danger
            text: qsTr("Discard")
            onClicked: root.discarded()
        }
    ]
}

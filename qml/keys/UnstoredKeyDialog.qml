// SPDX-FileCopyrightText: 2026 The Intrlume Console founders
// SPDX-License-Identifier: Apache-2.0
import QtQuick

import Intrlume.Controls

//! The window is to close while a new key is on the screen and not said to be stored, or is being made.
ModalDialog {
    id: root

    signal confirmed

    objectName: "unstoredKeyDialog"
    dialogWidth: 500
    closable: false
    initialFocus: goBack
    onCancelled: close()
    footer: [
        AppButton {
            id: goBack

            objectName: "unstoredGoBackButton"
            text: qsTr("Go back")
            onClicked: root.close()
        },
        AppButton {
            objectName: "unstoredCloseButton"
            kind: AppButton.Danger
            text: qsTr("Close")
            onClicked: {
                root.close();
                root.confirmed();
            }
        }
    ]
}

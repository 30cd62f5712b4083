// SPDX-FileCopyrightText: 2026 The Intrlume Console founders
// SPDX-License-Identifier: Apache-2.0
import QtQuick
import QtQuick.Layouts

import Intrlume.Controls
import Intrlume.Theme

// The delegates below use ids of this file; Bound components, which qmllint would trust, need Qt 6.5.
// qmllint disable unqualified

//! What a role allows, as the server says.
ModalDialog {
    id: root

    property list<string> permissions

    function show(role: string, texts: var) {
        title = role;
        permissions = texts;
        open();
    }

    objectName: "permissionsDialog"
    dialogWidth: 500
    bodySpacing: 6
    initialFocus: closeButton
    onCancelled: close()
    onSubmitted: close()

    Repeater {
        model: root.permissions

        RowLayout {
            required property string modelData

            Layout.fillWidth: true
            spacing: 10

            AppIcon {
                name: "check"
                color: Theme.color.successIcon
            }

            AppText {
                Layout.fillWidth: true
                text: modelData
                wrapMode: Text.Wrap
            }
        }
    }

    footer: AppButton {
        id: closeButton

        objectName: "permissionsClose"
        text: qsTr("Close")
        onClicked: root.close()
    }
}

// SPDX-FileCopyrightText: 2026 The Intrlume Console founders
// SPDX-License-Identifier: Apache-2.0
import QtQuick
import QtQuick.Layouts

import Intrlume.Controls
import Intrlume.Theme

//! A dialog with everything in it over a page, and a toast, as in design/html/reveal-key.html.
Rectangle {
    id: root

    required property bool dark

    width: 1280
    height: 800
    color: Theme.color.bgSurface
    Component.onCompleted: Qt.callLater(() => {
        dialog.open();
        toasts.show("Key generated");
    })

    Binding { target: Theme; property: "preference"; value: root.dark ? Theme.Dark : Theme.Light }
    Binding { target: Theme; property: "reduceMotion"; value: true }

    AppText { x: 40; y: 40; textStyle: Theme.type.title; text: "API keys" }

    ToastHost {
        id: toasts

        anchors.fill: parent
    }

    ModalDialog {
        id: dialog

        title: "Your new key is ready"
        subtitle: "Telephony gateway"
        iconName: "key"
        dialogWidth: 620
        closable: false
        escCloses: false
        bodySpacing: 14
        headerExtra: [ Badge { kind: Badge.Accent; text: "Live" }, Item { Layout.fillWidth: true } ]

        SecretField { Layout.fillWidth: true; prefix: "intrlume_sk_live_"; tail: "x9Qd"; copyState: CopyButton.Copied; secondsLeft: 45 }
        RowLayout {
            AppText { Layout.fillWidth: true; textStyle: Theme.type.caption; color: Theme.color.textTertiary; text: "Hold the eye, or the Space key, to show it." }
            AppButton { size: AppButton.Small; iconName: "file"; text: "Save to .env…" }
        }
        Banner { Layout.fillWidth: true; kind: Banner.Warning; title: "You won’t see this key again"; text: "Store it now in a secrets manager or an .env file. If you lose it, rotate it." }
        ColumnLayout {
            spacing: 10

            TabStrip {
                Layout.fillWidth: true
                options: ["cURL", "Python", "JavaScript"]

                IconButton { small: true; iconName: "copy"; text: "Copy example" }
            }
            CodeBlock { Layout.fillWidth: true; text: "curl https://api.intrlume.tech/v1/agents \\<br>&nbsp;&nbsp;-H <font color='" + Theme.color.infoText + "'>\"Authorization: Bearer $INTRLUME_API_KEY\"</font>" }
        }
        footerLeft: AppCheckBox { text: "I have stored this key" }
        footer: AppButton { kind: AppButton.Primary; implicitWidth: 84; text: "Done"; disabledReason: "Store the key first" }
    }
}

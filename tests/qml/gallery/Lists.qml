// SPDX-FileCopyrightText: 2026 The Intrlume Console founders
// SPDX-License-Identifier: Apache-2.0
import QtQuick
import QtQuick.Layouts

import Intrlume.Controls
import Intrlume.Theme

//! A table with rows, one that loads, and the placeholder states, as in design/html/states-lists.html.
Rectangle {
    id: root

    required property bool dark

    width: 1280
    height: 1220
    color: Theme.color.bgApp

    Binding { target: Theme; property: "preference"; value: root.dark ? Theme.Dark : Theme.Light }
    Binding { target: Theme; property: "reduceMotion"; value: true }

    ListModel {
        id: keys

        ListElement { name: "Legacy IVR bridge"; mode: "Live"; used: "3 min ago" }
        ListElement { name: "CRM sync"; mode: "Live"; used: "41 min ago" }
        ListElement { name: "Call simulator"; mode: "Test"; used: "12 Nov" }
    }

    GridLayout {
        anchors.fill: parent
        anchors.margins: 24
        columns: 2
        columnSpacing: 20
        rowSpacing: 20

        Card {
            Layout.fillHeight: true
            Layout.preferredWidth: 1
            title: "Rows; the first has the keyboard"

            KeysTable { Layout.fillWidth: true; Layout.fillHeight: true; model: keys; focus: true; Component.onCompleted: focusRow(0) }
        }
        Card {
            Layout.fillHeight: true
            Layout.preferredWidth: 1
            title: "Narrow: columns drop"

            KeysTable { Layout.preferredWidth: 430; Layout.fillHeight: true; model: keys }
        }
        Card {
            Layout.fillHeight: true
            Layout.preferredWidth: 1
            title: "Loading"

            Column {
                Layout.fillWidth: true

                Repeater {
                    model: 5

                    SkeletonRow { required property int index; width: parent.width; height: 52; step: index; columns: narrow.columns }
                }
            }
            KeysTable { id: narrow; Layout.fillWidth: true; Layout.fillHeight: true }
        }
        Card {
            Layout.fillHeight: true
            Layout.preferredWidth: 1
            title: "Empty"

            StatePlaceholder {
                kind: StatePlaceholder.Empty
                iconName: "key"
                title: "No API keys yet"
                text: "A key lets your own software call your agents. You can limit it to your addresses and rotate it at any time."

                AppButton { kind: AppButton.Primary; text: "Generate new key" }
                AppButton { text: "Read the guide"; iconAfter: "external" }
            }
        }
        Card {
            Layout.fillHeight: true
            Layout.preferredWidth: 1
            title: "Error"

            StatePlaceholder {
                kind: StatePlaceholder.Error
                title: "The keys could not be loaded"
                text: "The Mumbai region did not answer in 10 seconds. Your keys keep working."
                reference: "req_7k2m9x · 10:48:12"

                AppButton { kind: AppButton.Primary; text: "Retry" }
                AppButton { text: "Copy details"; iconName: "copy" }
            }
        }
        Card {
            Layout.fillHeight: true
            Layout.preferredWidth: 1
            title: "No access, in a table"

            KeysTable {
                Layout.fillWidth: true
                Layout.fillHeight: true
                placeholder: StatePlaceholder {
                    kind: StatePlaceholder.NoAccess
                    title: "Only owners manage API keys"
                    text: "Your role is Developer. Ask Ananya Krishnan or Devansh Patil if you need a key."

                    AppButton { text: "Copy a request message"; iconName: "copy" }
                }
            }
        }
    }
}

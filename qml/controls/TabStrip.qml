// SPDX-FileCopyrightText: 2026 The Intrlume Console founders
// SPDX-License-Identifier: Apache-2.0
import QtQuick
import QtQuick.Templates as T

import Intrlume.Theme

// The delegates and slots below use ids of this file; Bound components, which qmllint would trust, need Qt 6.5.
// qmllint disable unqualified

//! Tabs over one content area, the current one underlined. Left and Right move and choose. Children stand at the right end.
FocusScope {
    id: root

    property list<string> options
    property int currentIndex
    property string accessibleName

    default property alias trailing: trailingRow.data

    signal selected(int index)

    function select(index: int) {
        if (index < 0 || index >= options.length || index === currentIndex)
            return;
        currentIndex = index;
        selected(index);
    }

    function step(by: int) {
        select((currentIndex + by + options.length) % options.length);
        (row.children[currentIndex] as Item)?.forceActiveFocus(Qt.TabFocusReason);
    }

    implicitWidth: row.implicitWidth + trailingRow.implicitWidth
    implicitHeight: row.implicitHeight
    Accessible.role: Accessible.PageTabList
    Accessible.name: accessibleName

    Rectangle {
        anchors.left: parent.left
        anchors.right: parent.right
        anchors.bottom: parent.bottom
        height: 1
        color: Theme.color.borderSubtle
    }

    Row {
        id: row

        spacing: 20

        Repeater {
            model: root.options

            T.TabButton {
                id: tab

                required property int index
                required property string modelData
                readonly property bool on: index === root.currentIndex

                width: label.implicitWidth
                height: label.implicitHeight + 10
                bottomPadding: 10
                focus: on
                activeFocusOnTab: on
                focusPolicy: Qt.StrongFocus
                hoverEnabled: true
                text: modelData
                checkable: false
                onClicked: root.select(index)
                Accessible.role: Accessible.PageTab
                Accessible.name: modelData
                Accessible.selectable: true
                Accessible.selected: on
                Accessible.onPressAction: root.select(index)
                Keys.onLeftPressed: root.step(-1)
                Keys.onRightPressed: root.step(1)

                contentItem: AppText {
                    id: label

                    textStyle: Theme.type.bodyMedium
                    color: tab.on || tab.hovered ? Theme.color.textPrimary : Theme.color.textTertiary
                    text: tab.text
                    Accessible.ignored: true
                }

                background: Item {
                    Rectangle {
                        anchors.left: parent.left
                        anchors.right: parent.right
                        anchors.bottom: parent.bottom
                        height: 2
                        visible: tab.on
                        color: Theme.color.brand
                    }

                    FocusRing {
                        anchors.bottomMargin: 4
                        shown: tab.visualFocus
                        controlRadius: Theme.radius.check
                    }
                }
            }
        }
    }

    Row {
        id: trailingRow

        anchors.right: parent.right
        anchors.verticalCenter: parent.verticalCenter
        anchors.verticalCenterOffset: -4
        spacing: 4
    }
}

// SPDX-FileCopyrightText: 2026 The Intrlume Console founders
// SPDX-License-Identifier: Apache-2.0
import QtQuick
import QtQuick.Templates as T

import Intrlume.Theme

// The delegates and slots below use ids of this file; Bound components, which qmllint would trust, need Qt 6.5.
// qmllint disable unqualified

//! Two to four short options of which one is on. Left and Right move and choose.
FocusScope {
    id: root

    property list<string> options
    property int currentIndex
    property string accessibleName

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

    implicitWidth: row.implicitWidth + 4
    implicitHeight: Theme.size.button
    Accessible.role: Accessible.Grouping
    Accessible.name: accessibleName

    Rectangle {
        anchors.fill: parent
        radius: Theme.radius.banner
        color: Theme.color.bgPressed
    }

    Row {
        id: row

        x: 2
        y: 2

        Repeater {
            model: root.options

            T.RadioButton {
                id: segment

                required property int index
                required property string modelData
                readonly property bool on: index === root.currentIndex

                width: label.implicitWidth + 24
                height: root.height - 4
                focus: on
                activeFocusOnTab: on
                focusPolicy: Qt.StrongFocus
                hoverEnabled: true
                text: modelData
                checked: on
                autoExclusive: false
                checkable: false
                onClicked: root.select(index)
                Accessible.role: Accessible.RadioButton
                Accessible.name: modelData
                Accessible.checkable: true
                Accessible.checked: on
                Accessible.onPressAction: root.select(index)
                Accessible.onToggleAction: root.select(index)
                Keys.onLeftPressed: root.step(-1)
                Keys.onRightPressed: root.step(1)

                contentItem: AppText {
                    id: label

                    horizontalAlignment: Text.AlignHCenter
                    textStyle: Theme.type.captionMedium
                    color: !root.enabled ? Theme.color.textDisabled : segment.on || segment.hovered ? Theme.color.textPrimary : Theme.color.textSecondary
                    text: segment.text
                    Accessible.ignored: true
                }

                background: Rectangle {
                    radius: Theme.radius.small
                    color: segment.on ? Theme.color.segmentOn : "transparent"
                    border.width: segment.on ? 1 : 0
                    border.color: Theme.color.borderDefault

                    FocusRing {
                        shown: segment.visualFocus
                        controlRadius: Theme.radius.small
                        offset: 2
                    }
                }
            }
        }
    }
}

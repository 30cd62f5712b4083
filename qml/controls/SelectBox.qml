// SPDX-FileCopyrightText: 2026 The Intrlume Console founders
// SPDX-License-Identifier: Apache-2.0
import QtQuick
import QtQuick.Templates as T

import Intrlume.Theme

// The delegates and slots below use ids of this file; Bound components, which qmllint would trust, need Qt 6.5.
// qmllint disable unqualified

//! One of a list. The box looks like a field, the list like a menu; typing a letter finds, Alt+Down opens.
FieldFrame {
    id: root

    property alias model: combo.model
    property alias textRole: combo.textRole
    property alias valueRole: combo.valueRole
    property alias currentIndex: combo.currentIndex
    readonly property alias currentText: combo.currentText
    readonly property alias currentValue: combo.currentValue
    readonly property alias opened: combo.opened
    property string accessibleName: label

    signal activated(int index)

    function indexOfValue(value: var): int {
        return combo.indexOfValue(value);
    }

    compact: soft
    inputFocused: combo.activeFocus && !soft || combo.visualFocus
    implicitWidth: Math.max(168, combo.implicitContentWidth + 44)

    T.ComboBox {
        id: combo

        readonly property bool opened: popup.visible

        anchors.fill: parent
        focus: true
        focusPolicy: Qt.StrongFocus
        implicitContentWidthPolicy: T.ComboBox.WidestText
        hoverEnabled: true
        leftPadding: 10
        rightPadding: 10
        onActivated: index => root.activated(index)
        Accessible.role: Accessible.ComboBox
        Accessible.name: root.accessibleName
        Accessible.description: root.spokenDescription === "" ? displayText : displayText + ". " + root.spokenDescription
        Accessible.onPressAction: popup.visible ? popup.close() : popup.open()
        Keys.onPressed: event => {
            event.accepted = event.key === Qt.Key_Down && (event.modifiers & Qt.AltModifier);
            if (event.accepted)
                popup.open();
        }

        contentItem: AppText {
            rightPadding: 22
            color: root.enabled ? Theme.color.textPrimary : Theme.color.textDisabled
            text: combo.displayText
            elide: Text.ElideRight
            Accessible.ignored: true
        }

        indicator: AppIcon {
            x: combo.width - width - 10
            y: Math.round((combo.height - height) / 2)
            name: "chevron-down"
            size: 14
        }

        delegate: AppMenuRow {
            required property int index
            required property var model

            width: ListView.view ? ListView.view.width : 0
            text: model[combo.textRole === "" ? "modelData" : combo.textRole]
            highlighted: combo.highlightedIndex === index
            chosen: combo.currentIndex === index
        }

        popup: T.Popup {
            readonly property int coverLevel: Theme.coverLevel

            z: coverLevel
            onCoverLevelChanged: close()
            y: combo.height + 4
            width: Math.max(combo.width, 168)
            implicitHeight: Math.min(contentItem.implicitHeight + 10, 320)
            padding: 5
            margins: 8

            contentItem: ListView {
                implicitHeight: contentHeight
                clip: true
                model: combo.popup.visible ? combo.delegateModel : null
                currentIndex: combo.highlightedIndex
                T.ScrollBar.vertical: AppScrollBar {}
            }

            background: MenuFrame {}
        }
    }
}

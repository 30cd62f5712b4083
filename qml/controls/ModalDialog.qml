// SPDX-FileCopyrightText: 2026 The Intrlume Console founders
// SPDX-License-Identifier: Apache-2.0
import QtQuick
import QtQuick.Layouts
import QtQuick.Templates as T

import Intrlume.Theme

//! A dialog over everything else (DESIGN 3): header, body that scrolls, footer. Tab stays inside, focus starts at
//! `initialFocus` and returns to what had it before. It never closes itself but by close(): Esc and the cross only ask,
//! with `cancelled`, or with `escRefused` where closing would lose something.
T.Popup {
    id: root

    property string title
    property string subtitle
    property string iconName
    property bool danger
    property int dialogWidth: 520
    property bool closable: true
    property bool escCloses: true
    property Item initialFocus: null
    property real lift: 0

    default property alias body: bodyColumn.data
    property alias headerExtra: headerExtraRow.data
    property alias footer: footerRow.data
    property alias footerLeft: footerLeftRow.data
    property alias bodySpacing: bodyColumn.spacing

    signal cancelled
    signal submitted
    signal escRefused

    property bool openWanted
    //! The page over the window lies over this too.
    readonly property bool covered: z < Theme.coverLevel

    //! In place of the popup's own: what opens under a cover would take the keyboard from it, and so waits until the cover is gone.
    function open() {
        openWanted = true;
        visible = visible || !covered;
    }

    function close() {
        openWanted = false;
        visible = false;
    }

    function openLate() {
        if (openWanted && !covered)
            visible = true;
    }

    //! Opens or closes as \a wanted says. True where that is news. What is asked for counts and not `opened`, which is true only once the fading
    //! is over: an answer may come before.
    function follows(wanted: bool): bool {
        if (wanted === openWanted)
            return false;
        wanted ? open() : close();
        return true;
    }

    function askToClose() {
        if (escCloses)
            cancelled();
        else
            escRefused();
    }

    onCoveredChanged: Qt.callLater(openLate) // qmllint disable
    parent: T.Overlay.overlay
    x: parent ? Math.round((parent.width - width) / 2) : 0
    y: (parent ? Math.round((parent.height - height) / 2) : 0) + lift
    width: Math.min(dialogWidth, parent ? parent.width - 32 : dialogWidth)
    height: Math.min(implicitHeight, parent ? parent.height - 32 : implicitHeight)
    implicitHeight: frame.implicitHeight
    modal: true
    dim: true
    focus: true
    closePolicy: T.Popup.NoAutoClose

    T.Overlay.modal: Rectangle {
        color: Theme.color.scrim

        Behavior on opacity {
            NumberAnimation { duration: Theme.motion.dialog }
        }
    }

    enter: Transition {
        NumberAnimation { property: "opacity"; from: 0; to: 1; duration: Theme.motion.dialog; easing.type: Easing.OutCubic }
        NumberAnimation { property: "lift"; from: 8; to: 0; duration: Theme.motion.dialog; easing.type: Easing.OutCubic }
    }
    exit: Transition {
        NumberAnimation { property: "opacity"; from: 1; to: 0; duration: Theme.motion.menu }
    }

    background: Rectangle {
        radius: Theme.radius.dialog
        color: Theme.color.bgRaised
        border.width: 1
        border.color: Theme.color.borderOverlay
    }

    contentItem: PopupFrame {
        id: frame

        popup: root
        first: root.initialFocus
        implicitHeight: column.implicitHeight
        Accessible.role: Accessible.Dialog
        Accessible.name: root.title
        Accessible.description: root.subtitle
        Keys.onEscapePressed: root.askToClose()
        Keys.onPressed: event => {
            const submits = (event.key === Qt.Key_Return || event.key === Qt.Key_Enter) && event.modifiers & Qt.ControlModifier;
            event.accepted = submits;
            if (submits)
                root.submitted();
        }

        // The scrim: a modal popup swallows presses outside it, but not those on an item of its own that reaches there.
        MouseArea {
            x: -root.x
            y: -root.y
            width: root.parent ? root.parent.width : 0
            height: root.parent ? root.parent.height : 0
            onPressed: mouse => {
                const inside = frame.contains(mapToItem(frame, mouse.x, mouse.y));
                if (!inside && !root.escCloses)
                    root.escRefused();
            }
        }

        ColumnLayout {
            id: column

            anchors.fill: parent
            spacing: 0

            RowLayout {
                Layout.fillWidth: true
                Layout.leftMargin: 24
                Layout.rightMargin: 24
                Layout.topMargin: 20
                spacing: 12

                Rectangle {
                    Layout.alignment: Qt.AlignTop
                    visible: root.iconName !== ""
                    implicitWidth: 36
                    implicitHeight: 36
                    radius: Theme.radius.card
                    color: root.danger ? Theme.color.dangerTint : Theme.color.accentTint

                    AppIcon {
                        anchors.centerIn: parent
                        name: root.iconName
                        size: 18
                        color: root.danger ? Theme.color.dangerIcon : Theme.color.accentText
                    }
                }

                ColumnLayout {
                    Layout.fillWidth: true
                    spacing: 2

                    AppText {
                        Layout.fillWidth: true
                        textStyle: Theme.type.heading
                        text: root.title
                        wrapMode: Text.Wrap
                        Accessible.role: Accessible.Heading
                    }

                    RowLayout {
                        id: headerExtraRow

                        Layout.fillWidth: true
                        spacing: 8

                        AppText {
                            Layout.fillWidth: headerExtraRow.children.length === 1
                            visible: text !== ""
                            color: Theme.color.textSecondary
                            text: root.subtitle
                            wrapMode: Text.Wrap
                        }
                    }
                }

                IconButton {
                    Layout.alignment: Qt.AlignTop
                    Layout.topMargin: -4
                    Layout.rightMargin: -8
                    visible: root.closable
                    iconName: "close"
                    //: The cross of a dialog, and the key that does the same.
                    text: qsTr("Close")
                    shortcutText: root.escCloses ? qsTr("Esc") : ""
                    onClicked: root.cancelled()
                }
            }

            Flickable {
                id: scroll

                //! Keeps the item that just got the focus in sight.
                function reveal(item: Item) {
                    const top = item.mapToItem(bodyColumn, 0, 0).y;
                    if (top < contentY)
                        contentY = Math.max(0, top - 16);
                    else if (top + item.height > contentY + height)
                        contentY = Math.min(contentHeight - height, top + item.height - height + 16);
                }

                readonly property Item focused: Window.activeFocusItem

                Layout.fillWidth: true
                Layout.fillHeight: true
                implicitHeight: contentHeight
                contentHeight: bodyColumn.implicitHeight + 36
                clip: contentHeight > height
                interactive: contentHeight > height
                boundsBehavior: Flickable.StopAtBounds
                T.ScrollBar.vertical: AppScrollBar {}
                onFocusedChanged: {
                    for (let item = focused; item; item = item.parent) {
                        if (item === bodyColumn)
                            return reveal(focused);
                    }
                }

                ColumnLayout {
                    id: bodyColumn

                    x: 24
                    y: 16
                    width: scroll.width - 48
                    spacing: 16
                }
            }

            Rectangle {
                Layout.fillWidth: true
                visible: footerBar.visible
                implicitHeight: 1
                color: Theme.color.borderSubtle
            }

            RowLayout {
                id: footerBar

                Layout.fillWidth: true
                Layout.leftMargin: 24
                Layout.rightMargin: 24
                Layout.topMargin: 14
                Layout.bottomMargin: 14
                visible: footerRow.children.length + footerLeftRow.children.length > 0
                spacing: 8

                RowLayout {
                    id: footerLeftRow

                    spacing: 8
                }

                Item {
                    Layout.fillWidth: true
                }

                RowLayout {
                    id: footerRow

                    spacing: 8
                }
            }
        }
    }
}

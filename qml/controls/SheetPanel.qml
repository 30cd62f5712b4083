// SPDX-FileCopyrightText: 2026 The Intrlume Console founders
// SPDX-License-Identifier: Apache-2.0
import QtQuick
import QtQuick.Layouts
import QtQuick.Templates as T

import Intrlume.Theme

//! A panel that slides in from the right over the page, for the details of one thing. Esc, the cross and the scrim ask to close it; while it holds
//! `unsaved` edits they first ask whether those may go.
T.Popup {
    id: root

    property string title
    property string subtitle
    property int sheetWidth: 480
    property string iconName
    //! A person's initials in the icon's place.
    property string avatarName
    property string avatarSeed: avatarName
    property string badgeText
    property int badgeKind: Badge.Accent
    property bool monoSubtitle
    property Item initialFocus: null
    property real slide: 0

    default property alias body: bodyColumn.data
    property alias footer: footerRow.data
    //! Beside the buttons, at the left.
    property string footerText
    //! Beside the cross.
    property alias actions: actionRow.data

    readonly property bool hasFooter: footerRow.children.length > 0

    //! Closing would lose something that was typed or chosen.
    property bool unsaved
    readonly property alias discardDialog: discard
    property bool openWanted
    //! The page over the window lies over this too.
    readonly property bool covered: z < Theme.coverLevel

    signal cancelled

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
        if (!wanted)
            discard.follows(false);
        return true;
    }

    function askToClose() {
        if (unsaved)
            discard.follows(true);
        else
            cancelled();
    }

    onCoveredChanged: Qt.callLater(openLate) // qmllint disable
    parent: T.Overlay.overlay
    x: (parent ? parent.width - width - 8 : 0) + slide
    y: 8
    width: Math.min(sheetWidth, parent ? parent.width - 16 : sheetWidth)
    height: parent ? parent.height - 16 : 0
    modal: true
    dim: true
    focus: true
    closePolicy: T.Popup.NoAutoClose

    T.Overlay.modal: Rectangle {
        color: Theme.color.scrim

        Behavior on opacity {
            NumberAnimation { duration: Theme.motion.sheet }
        }
    }

    enter: Transition {
        NumberAnimation { property: "slide"; from: root.width + 8; to: 0; duration: Theme.motion.sheet; easing.type: Easing.OutCubic }
    }
    exit: Transition {
        NumberAnimation { property: "slide"; from: 0; to: root.width + 8; duration: Theme.motion.sheet; easing.type: Easing.OutCubic }
    }

    background: Rectangle {
        radius: Theme.radius.panel
        color: Theme.color.bgRaised
        border.width: 1
        border.color: Theme.color.borderOverlay
    }

    contentItem: PopupFrame {
        id: frame

        popup: root
        first: root.initialFocus
        Accessible.role: Accessible.Dialog
        Accessible.name: root.title
        Accessible.description: root.subtitle
        Keys.onEscapePressed: root.askToClose()

        DiscardDialog {
            id: discard

            onDiscarded: root.cancelled()
        }

        // The scrim: a modal popup swallows presses outside it, but not those on an item of its own that reaches there.
        MouseArea {
            x: -root.x
            y: -root.y
            width: root.parent ? root.parent.width : 0
            height: root.parent ? root.parent.height : 0
            onPressed: mouse => {
                const inside = frame.contains(mapToItem(frame, mouse.x, mouse.y));
                if (!inside)
                    root.askToClose();
            }
        }

        ColumnLayout {
            anchors.fill: parent
            spacing: 0

            RowLayout {
                Layout.fillWidth: true
                Layout.topMargin: 16
                Layout.leftMargin: 20
                Layout.rightMargin: 16
                Layout.bottomMargin: 14
                spacing: 12

                Rectangle {
                    Layout.alignment: Qt.AlignTop
                    visible: root.iconName !== ""
                    implicitWidth: 36
                    implicitHeight: 36
                    radius: Theme.radius.card
                    color: Theme.color.accentTint

                    AppIcon {
                        anchors.centerIn: parent
                        size: 18
                        name: root.iconName
                        color: Theme.color.accentText
                    }
                }

                Avatar {
                    Layout.alignment: Qt.AlignTop
                    visible: root.avatarName !== ""
                    size: 36
                    name: root.avatarName
                    seed: root.avatarSeed
                }

                ColumnLayout {
                    Layout.fillWidth: true
                    spacing: 0

                    RowLayout {
                        Layout.fillWidth: true
                        spacing: 8

                        AppText {
                            objectName: "sheetTitle"
                            Layout.fillWidth: true
                            Layout.maximumWidth: Math.ceil(implicitWidth)
                            textStyle: Theme.type.heading
                            text: root.title
                            elide: Text.ElideRight
                            Accessible.role: Accessible.Heading
                        }

                        Badge {
                            visible: root.badgeText !== ""
                            text: root.badgeText
                            kind: root.badgeKind
                        }
                    }

                    AppText {
                        Layout.fillWidth: true
                        visible: text !== ""
                        textStyle: root.monoSubtitle ? Theme.type.mono : Theme.type.body
                        color: Theme.color.textSecondary
                        text: root.subtitle
                        elide: Text.ElideRight
                    }
                }

                RowLayout {
                    id: actionRow

                    Layout.alignment: Qt.AlignTop
                    visible: children.length > 0
                    spacing: 4
                }

                IconButton {
                    Layout.alignment: Qt.AlignTop
                    iconName: "close"
                    //: The cross of a dialog, and the key that does the same.
                    text: qsTr("Close")
                    shortcutText: qsTr("Esc")
                    onClicked: root.askToClose()
                }
            }

            Rectangle {
                Layout.fillWidth: true
                implicitHeight: 1
                color: Theme.color.borderSubtle
            }

            Flickable {
                id: scroll

                Layout.fillWidth: true
                Layout.fillHeight: true
                contentHeight: bodyColumn.implicitHeight + 40
                clip: true
                interactive: contentHeight > height
                boundsBehavior: Flickable.StopAtBounds
                T.ScrollBar.vertical: AppScrollBar {}

                ColumnLayout {
                    id: bodyColumn

                    x: 20
                    y: 20
                    width: scroll.width - 40
                    spacing: 16
                }
            }

            Rectangle {
                Layout.fillWidth: true
                visible: root.hasFooter
                implicitHeight: 1
                color: Theme.color.borderSubtle
            }

            RowLayout {
                Layout.leftMargin: 20
                Layout.rightMargin: 20
                Layout.topMargin: 14
                Layout.bottomMargin: 14
                visible: root.hasFooter
                spacing: 12

                AppText {
                    Layout.fillWidth: true
                    textStyle: Theme.type.caption
                    color: Theme.color.textTertiary
                    text: root.footerText
                    wrapMode: Text.Wrap
                }

                RowLayout {
                    id: footerRow

                    spacing: 8
                }
            }
        }
    }
}

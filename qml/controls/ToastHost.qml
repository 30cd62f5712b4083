// SPDX-FileCopyrightText: 2026 The Intrlume Console founders
// SPDX-License-Identifier: Apache-2.0
import QtQuick

import Intrlume.Theme

//! Where short confirmations appear: bottom centre, 5 s, longer while the pointer or the keyboard is on one. One at a
//! time; a newer one takes the place of an older one. Fill the window with it.
Item {
    id: root

    readonly property alias current: toast

    signal actionClicked

    //! \a seconds: how long it stays; an action such as Undo wants longer than a mere word.
    function show(text: string, iconName = "check", actionText = "", seconds = 5) {
        toast.text = text;
        toast.iconName = iconName;
        toast.actionText = actionText;
        toast.shown = true;
        life.interval = seconds * 1000;
        life.restart();
        announcer.announce(text);
    }

    function hide() {
        toast.shown = false;
        life.stop();
    }

    Announcer {
        id: announcer
    }

    Timer {
        id: life

        interval: 5000
        onTriggered: toast.held ? life.restart() : root.hide()
    }

    Toast {
        id: toast

        property bool shown

        anchors.horizontalCenter: parent.horizontalCenter
        anchors.bottom: parent.bottom
        anchors.bottomMargin: 16
        maximumWidth: root.width - 32
        visible: opacity > 0
        opacity: shown ? 1 : 0
        onActionClicked: {
            root.hide();
            root.actionClicked();
        }

        Behavior on opacity {
            NumberAnimation { duration: Theme.motion.menu }
        }
    }
}

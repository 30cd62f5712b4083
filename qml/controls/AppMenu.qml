// SPDX-FileCopyrightText: 2026 The Intrlume Console founders
// SPDX-License-Identifier: Apache-2.0
import QtQuick
import QtQuick.Templates as T

import Intrlume.Theme

//! A menu of AppMenuItem and AppMenuSeparator; a dangerous item comes last, after a line.
T.Menu {
    id: root

    property int minimumWidth: 180
    //! A page came or went over the window: what was open under it closes, and what opens on it lies over it.
    readonly property int coverLevel: Theme.coverLevel

    readonly property real widestItem: {
        let widest = 0;
        for (let i = 0; i < count; ++i)
            widest = Math.max(widest, itemAt(i).implicitWidth);
        return widest;
    }

    z: coverLevel
    onCoverLevelChanged: close()
    implicitWidth: Math.max(minimumWidth, widestItem + leftPadding + rightPadding)
    implicitHeight: implicitContentHeight + topPadding + bottomPadding
    margins: 8
    padding: 5
    overlap: 1

    delegate: AppMenuItem {}

    enter: Transition {
        NumberAnimation { property: "opacity"; from: 0; to: 1; duration: Theme.motion.menu }
    }
    exit: Transition {
        NumberAnimation { property: "opacity"; from: 1; to: 0; duration: Theme.motion.menu }
    }

    contentItem: ListView {
        implicitHeight: contentHeight
        model: root.contentModel
        interactive: contentHeight > height
        clip: true
        currentIndex: root.currentIndex
        T.ScrollBar.vertical: AppScrollBar {}
    }

    background: MenuFrame {}
}

// SPDX-FileCopyrightText: 2026 The Intrlume Console founders
// SPDX-License-Identifier: Apache-2.0
import QtQuick
import QtQuick.Templates as T

import Intrlume.Theme

//! What is in a popup, and where the keyboard is while it comes and goes. It is on `first` as soon as the popup begins to show, and back on what had
//! it as soon as it begins to hide: whoever clicks or types while it fades is faster than the fading, and nothing takes the keyboard from them at
//! its end.
FocusScope {
    id: root

    required property T.Popup popup
    //! What has the keyboard first; this itself where nothing is named.
    property Item first: null
    //! What had the keyboard when the popup began to show.
    property Item opener: null

    //! What in here had the keyboard last.
    property Item last: null

    readonly property Item active: Window.activeFocusItem

    readonly property bool covered: popup.z < Theme.coverLevel

    // Out of sight, and nothing for a screen reader to say or to press; what was typed stays.
    visible: !covered
    enabled: !covered
    onActiveChanged: {
        if (!covered && frameOf(active) === root)
            last = active;
    }
    onCoveredChanged: Qt.callLater(comeBack) // qmllint disable

    //! The cover is gone, and the keyboard is at the popup that lies on top: it was at one of its fields.
    function comeBack() {
        if (!covered && popup.activeFocus)
            last?.forceActiveFocus(Qt.OtherFocusReason);
    }

    //! The frame that \a item is in; null for an item of the page.
    function frameOf(item: Item): PopupFrame {
        while (item && !(item instanceof PopupFrame))
            item = item.parent;
        return item as PopupFrame;
    }

    //! What had the keyboard before this, and before the popups that have gone since.
    function cameFrom(): Item {
        let item = opener;
        while (item && !item.visible) {
            const gone = frameOf(item);
            item = gone ? gone.opener : null;
        }
        return item;
    }

    Connections {
        function onAboutToShow() {
            root.opener = root.active;
        }

        function onVisibleChanged() {
            if (root.popup.visible)
                (root.first ? root.first : root).forceActiveFocus(Qt.TabFocusReason);
        }

        function onAboutToHide() {
            if (root.covered)
                return; // The keyboard is at the cover, and stays there.
            const taken = root.frameOf(root.active);
            const back = root.cameFrom();
            // A dialog that has opened in this one's place keeps the keyboard.
            if (taken === null || taken === root || taken === root.frameOf(back))
                back?.forceActiveFocus(Qt.PopupFocusReason);
        }

        target: root.popup
    }
}

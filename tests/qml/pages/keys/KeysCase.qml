// SPDX-FileCopyrightText: 2026 The Intrlume Console founders
// SPDX-License-Identifier: Apache-2.0
import QtQuick
import QtTest

import Intrlume.Keys
import Intrlume.Probe
import Intrlume.Theme

//! A window with the API keys page in the shell's panel, for tests to drive.
TestCase {
    id: root

    property KeysPage page: null

    //! A fresh page for a person of that role.
    function start(role = "owner") {
        if (page) {
            page.destroy();
            wait(0);
        }
        Service.restart(role);
        page = pageComponent.createObject(root);
        page.forceActiveFocus();
        waitForRendering(page);
    }

    //! A fresh page with the design's ten keys.
    function startListed() {
        start();
        Service.listKeys();
        Service.listRegions();
        tryCompare(part("keysTable"), "count", 10);
        tryCompare(Service, "waiting", 0);
    }

    //! The first visible item or popup of that name, in the page or in what lies over it.
    function part(name) {
        return find(page, name) ?? find(root.Window.window.contentItem, name) ?? findPopup(name);
    }

    function find(item, name) {
        if (!item)
            return null;
        if (item.objectName === name && item.visible)
            return item;
        for (let i = 0; i < item.children.length; ++i) {
            const found = find(item.children[i], name);
            if (found)
                return found;
        }
        return null;
    }

    function findPopup(name) {
        const found = findChild(page, name);
        return found && found.visible ? found : null;
    }

    //! Waits until a dialog is open, and no longer moves.
    function opened(name) {
        tryVerify(() => findChild(page, name).opened, 5000, name + " opens");
        return findChild(page, name);
    }

    function closed(name) {
        tryVerify(() => !findChild(page, name).visible, 5000, name + " closes");
    }

    function type(text) {
        for (let i = 0; i < text.length; ++i)
            keyClick(text.charAt(i));
    }

    //! Leaves a picture to hold beside the design's, where a folder for them is given.
    function picture(name) {
        if (Service.pictures === "")
            return;
        wait(400);
        grabImage(root).save(Service.pictures + "/" + name + ".png");
    }

    when: windowShown
    width: 1048
    height: 784
    visible: true

    Rectangle {
        anchors.fill: parent
        color: Theme.color.bgSurface
    }

    Component {
        id: pageComponent

        KeysPage {
            anchors.fill: parent
            viewModel: Service.viewModel
        }
    }
}

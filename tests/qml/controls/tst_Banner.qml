// SPDX-FileCopyrightText: 2026 The Intrlume Console founders
// SPDX-License-Identifier: Apache-2.0
import QtQuick
import QtTest

import Intrlume.Controls
import Intrlume.Probe
import Intrlume.Theme

TestCase {
    id: testCase

    name: "Banner"
    when: windowShown
    width: 640
    height: 480
    visible: true

    Component {
        id: component

        Banner {
            width: 500
            kind: Banner.Error
            text: "1 key is overdue."
            actionText: "Rotate now"
        }
    }

    SignalSpy { id: clicked; signalName: "actionClicked" }

    function test_anErrorIsAnAlertAndItsActionPresses() {
        const banner = createTemporaryObject(component, testCase);
        clicked.target = banner;
        compare(Probe.role(banner), "AlertMessage");
        compare(Probe.name(banner), "1 key is overdue.");
        keyClick(Qt.Key_Tab);
        mouseClick(banner, banner.width - 30, banner.height / 2);
        compare(clicked.count, 1);
    }

    function test_oneLineIs42High() {
        const banner = createTemporaryObject(component, testCase);
        compare(banner.height, 42);
        banner.title = "This key is in use";
        verify(banner.height > 42);
        compare(Probe.name(banner), "This key is in use. 1 key is overdue.");
    }

    function test_aNoteIsNotAnAlert() {
        compare(Probe.role(createTemporaryObject(component, testCase, { kind: Banner.Note })), "StaticText");
    }
}

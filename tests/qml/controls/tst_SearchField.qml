// SPDX-FileCopyrightText: 2026 The Intrlume Console founders
// SPDX-License-Identifier: Apache-2.0
import QtQuick
import QtTest

import Intrlume.Controls
import Intrlume.Probe
import Intrlume.Theme

TestCase {
    id: testCase

    name: "SearchField"
    when: windowShown
    width: 640
    height: 480
    visible: true

    Component {
        id: component

        SearchField {
            placeholder: "Search by name"
            shortcutText: "/"
        }
    }

    SignalSpy { id: edited; signalName: "edited" }

    function test_escapeClearsFirst() {
        const field = createTemporaryObject(component, testCase, { text: "gatewya" });
        edited.target = field;
        field.forceActiveFocus();
        keyClick(Qt.Key_Escape);
        compare(field.text, "");
        compare(edited.count, 1);
    }

    function test_isQuietAndLow() {
        const field = createTemporaryObject(component, testCase);
        compare(field.box.height, 32);
        compare(field.box.border.color, Theme.color.borderDefault);
    }
}

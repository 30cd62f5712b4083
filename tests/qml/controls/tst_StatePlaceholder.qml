// SPDX-FileCopyrightText: 2026 The Intrlume Console founders
// SPDX-License-Identifier: Apache-2.0
import QtQuick
import QtTest

import Intrlume.Controls
import Intrlume.Probe
import Intrlume.Theme

TestCase {
    id: testCase

    name: "StatePlaceholder"
    when: windowShown
    width: 640
    height: 480
    visible: true

    Component {
        id: component

        StatePlaceholder {
            width: 500
            height: 400
            kind: StatePlaceholder.Error
            title: "The keys could not be loaded"
            text: "The Mumbai region did not answer in 10 seconds."

            AppButton { objectName: "retry"; text: "Retry" }
        }
    }

    function test_saysWhatHappened() {
        const item = createTemporaryObject(component, testCase);
        compare(Probe.role(item), "AlertMessage");
        compare(Probe.name(item), item.title);
        compare(Probe.description(item), item.text);
        verify(findChild(item, "retry").visible);
    }

    function test_noneShowsNothing() {
        verify(!createTemporaryObject(component, testCase, { kind: StatePlaceholder.None }).visible);
    }

    function test_eachKindHasItsIcon() {
        const icons = [];
        for (let kind = StatePlaceholder.Empty; kind <= StatePlaceholder.NoAccess; ++kind)
            icons.push(createTemporaryObject(component, testCase, { kind: kind }).iconName);
        compare(new Set(icons).size, 5);
    }
}

// SPDX-FileCopyrightText: 2026 The Intrlume Console founders
// SPDX-License-Identifier: Apache-2.0
import QtQuick
import QtTest

import Intrlume.Controls

TestCase {
    id: testCase

    //! Ten seconds, without waiting for them.
    function passTime(item) {
        const notice = findChild(item, "slowNotice");
        compare(notice.interval, 10000);
        verify(!notice.shown);
        notice.interval = 1;
        tryVerify(() => notice.shown);
    }

    function test_aBusyButtonSaysSoOnceItTakesLong() {
        const button = createTemporaryObject(buttonComponent, testCase);
        compare(button.Accessible.name, "Saving");
        passTime(button);
        compare(button.Accessible.name, "Still working");
        button.busy = false;
        compare(button.Accessible.name, "Save");
        button.busy = true;
        compare(button.Accessible.name, "Saving"); // From the beginning.
    }

    function test_aTableThatLoadsSaysSo() {
        const table = createTemporaryObject(tableComponent, testCase);
        passTime(table);
        table.loading = false;
        tryVerify(() => findChild(table, "slowNotice") === null);
    }

    name: "SlowNotice"
    when: windowShown
    width: 400
    height: 300
    visible: true

    Component {
        id: buttonComponent

        AppButton {
            text: "Save"
            busyText: "Saving"
            busy: true
        }
    }

    Component {
        id: tableComponent

        DataTable {
            anchors.fill: parent
            loading: true
        }
    }
}

// SPDX-FileCopyrightText: 2026 The Intrlume Console founders
// SPDX-License-Identifier: Apache-2.0
import QtQuick

import Intrlume.Controls

//! A menu item that is one of a few: the chosen one shows a tick in place of its icon.
AppMenuItem {
    id: root

    property bool chosen
    property string plainIcon

    iconName: chosen ? "check" : plainIcon
    //: Screen reader; %1 is an item of a menu
    Accessible.name: chosen ? qsTr("%1, chosen").arg(text) : text
}

// SPDX-FileCopyrightText: 2026 The Intrlume Console founders
// SPDX-License-Identifier: Apache-2.0
import QtQuick

import Intrlume.Theme

//! Says when a secret on the screen has to go: the window is covered, or its person is at another one. The one rule for keys, codes and pictures of them.
Item {
    readonly property bool hidden: Theme.coverLevel > 0 || Theme.covered || !Window.active

    visible: false
}

// SPDX-FileCopyrightText: 2026 The Intrlume Console founders
// SPDX-License-Identifier: Apache-2.0
import QtQuick
import QtQuick.Dialogs

import Intrlume.Theme

//! Asks the desktop for a folder. A file of its own, because the import costs time that only this needs.
Item {
    id: root

    signal chosen(url folder)
    signal over

    FolderDialog {
        // A window of its own, which no cover lies over.
        readonly property bool covered: Theme.coverLevel > 0

        onCoveredChanged: reject()
        title: qsTr("Project folder")
        Component.onCompleted: open()
        onAccepted: {
            root.chosen(selectedFolder);
            root.over();
        }
        onRejected: root.over()
    }
}

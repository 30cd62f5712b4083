// SPDX-FileCopyrightText: 2026 The Intrlume Console founders
// SPDX-License-Identifier: Apache-2.0
import QtQuick
import QtQuick.Dialogs

//! Asks the desktop for a folder. A file of its own, because the import costs time that only this needs.
Item {
    id: root

    signal chosen(url folder)
    signal over

    FolderDialog {
        title: qsTr("Project folder")
        Component.onCompleted: open()
        onAccepted: {
            root.chosen(selectedFolder);
            root.over();
        }
        onRejected: root.over()
    }
}

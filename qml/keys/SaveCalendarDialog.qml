// SPDX-FileCopyrightText: 2026 The Intrlume Console founders
// SPDX-License-Identifier: Apache-2.0
import QtQuick
import QtQuick.Dialogs

import Intrlume.Theme

//! Asks the desktop where a calendar goes. A file of its own, because the import costs time that only this needs.
Item {
    id: root

    required property url suggested

    signal chosen(url file)
    signal over

    FileDialog {
        // A window of its own, which no cover lies over.
        readonly property bool covered: Theme.coverLevel > 0

        onCoveredChanged: reject()
        title: qsTr("Save calendar")
        fileMode: FileDialog.SaveFile
        acceptLabel: qsTr("Save")
        defaultSuffix: "ics"
        selectedFile: root.suggested
        Component.onCompleted: open()
        onAccepted: {
            root.chosen(selectedFile);
            root.over();
        }
        onRejected: root.over()
    }
}

// SPDX-FileCopyrightText: 2026 The Intrlume Console founders
// SPDX-License-Identifier: Apache-2.0
import QtQuick
import QtQuick.Dialogs

import Intrlume.Theme

//! Asks the desktop for the .env file. A file of its own, because the import costs time that only this needs.
Item {
    id: root

    required property url folder

    signal chosen(url file)
    signal over

    FileDialog {
        // A window of its own, which no cover lies over.
        readonly property bool covered: Theme.coverLevel > 0

        onCoveredChanged: reject()
        title: qsTr("Save to .env")
        fileMode: FileDialog.SaveFile
        // Other lines of an existing file are kept, so there is nothing to overwrite. (Qt 6.4's type description lacks both names.)
        options: FileDialog.DontConfirmOverwrite // qmllint disable
        acceptLabel: qsTr("Save")
        currentFolder: root.folder
        selectedFile: root.folder + "/.env"
        Component.onCompleted: open()
        onAccepted: {
            root.chosen(selectedFile);
            root.over();
        }
        onRejected: root.over()
    }
}

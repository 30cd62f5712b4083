// SPDX-FileCopyrightText: 2026 The Intrlume Console founders
// SPDX-License-Identifier: Apache-2.0
import QtQuick
import QtQml
import QtQuick.Dialogs

import Intrlume.Theme

//! Where the recovery codes go.
FileDialog {
    id: root

    signal chosen(url file)
    signal over

    // A window of its own, which no cover lies over.
    readonly property bool covered: Theme.coverLevel > 0

    onCoveredChanged: reject()
    title: qsTr("Save recovery codes")
    fileMode: FileDialog.SaveFile
    defaultSuffix: "txt"
    nameFilters: [qsTr("Text files (*.txt)")]
    Component.onCompleted: open()
    onAccepted: {
        root.chosen(selectedFile);
        root.over();
    }
    onRejected: root.over()
}

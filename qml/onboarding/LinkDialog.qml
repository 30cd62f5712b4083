// SPDX-FileCopyrightText: 2026 The Intrlume Console founders
// SPDX-License-Identifier: Apache-2.0
import QtQuick
import QtQuick.Layouts

import Intrlume.Controls
import Intrlume.Theme
import Intrlume.Ui

//! What came of a link that opened the program, most of all why nothing did.
ModalDialog {
    id: root

    required property LinksViewModel viewModel

    function follow() {
        viewModel.open ? open() : close();
    }

    objectName: "linkDialog"
    z: 3
    title: viewModel.title
    iconName: viewModel.good ? "check" : "info"
    dialogWidth: 500
    initialFocus: closeButton
    onCancelled: viewModel.close()
    onSubmitted: viewModel.close()
    Component.onCompleted: follow()

    Connections {
        function onChanged() {
            root.follow();
        }

        target: root.viewModel
    }

    AppText {
        objectName: "linkText"
        Layout.fillWidth: true
        color: Theme.color.textSecondary
        text: root.viewModel.text
        wrapMode: Text.Wrap
    }

    footer: AppButton {
        id: closeButton

        objectName: "linkClose"
        text: qsTr("Close")
        onClicked: root.viewModel.close()
    }
}

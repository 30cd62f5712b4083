// SPDX-FileCopyrightText: 2026 The Intrlume Console founders
// SPDX-License-Identifier: Apache-2.0
import QtQuick
import QtQuick.Layouts

import Intrlume.Controls
import Intrlume.Theme
import Intrlume.Ui

//! Who is signed in here, above a question for this person alone.
RowLayout {
    id: root

    required property ConsoleViewModel viewModel

    spacing: 12

    Avatar {
        size: 36
        name: root.viewModel.accountName
        seed: root.viewModel.accountId
    }

    ColumnLayout {
        Layout.fillWidth: true
        spacing: 0

        AppText {
            Layout.fillWidth: true
            textStyle: Theme.type.cardTitle
            text: root.viewModel.accountName
            elide: Text.ElideRight
        }

        AppText {
            Layout.fillWidth: true
            textStyle: Theme.type.caption
            color: Theme.color.textTertiary
            text: root.viewModel.accountEmail
            elide: Text.ElideRight
        }
    }
}

// SPDX-FileCopyrightText: 2026 The Intrlume Console founders
// SPDX-License-Identifier: Apache-2.0
import QtQuick
import QtQuick.Layouts

import Intrlume.Controls
import Intrlume.Theme
import Intrlume.Ui

//! A rotation that is under way: old against new key, who still uses the old one, and what can be done about its end.
ColumnLayout {
    id: root

    required property KeyDetailsViewModel viewModel

    objectName: "rotationCockpit"
    spacing: 10

    AppText {
        objectName: "cockpitTitle"
        Layout.fillWidth: true
        textStyle: Theme.type.cardTitle
        text: root.viewModel.cockpitTitle
        wrapMode: Text.Wrap
        Accessible.role: Accessible.Heading
    }

    Banner {
        objectName: "cockpitNudge"
        Layout.fillWidth: true
        visible: root.viewModel.nudge !== ""
        kind: Banner.Warning
        text: root.viewModel.nudge
    }

    // How much of the traffic has moved over.
    Rectangle {
        Layout.fillWidth: true
        visible: root.viewModel.newShare >= 0
        implicitHeight: 6
        radius: 3
        color: Theme.color.warningIcon
        Accessible.ignored: true

        Rectangle {
            width: parent.width * Math.max(0, root.viewModel.newShare)
            height: parent.height
            radius: 3
            color: Theme.color.brand
        }
    }

    AppText {
        objectName: "cockpitText"
        Layout.fillWidth: true
        textStyle: Theme.type.caption
        color: Theme.color.textSecondary
        text: root.viewModel.cockpitText
        wrapMode: Text.Wrap
    }

    AppText {
        objectName: "cockpitSources"
        Layout.fillWidth: true
        Layout.topMargin: 4
        visible: text !== ""
        textStyle: Theme.type.bodyMedium
        text: root.viewModel.sourcesTitle
        wrapMode: Text.Wrap
    }

    LinesCard {
        Layout.fillWidth: true
        visible: root.viewModel.hasSources
        lines: root.viewModel.sources
        accessibleName: root.viewModel.sourcesTitle
    }

    RowLayout {
        Layout.fillWidth: true
        spacing: 8

        AppButton {
            objectName: "keepLongerButton"
            size: AppButton.Small
            text: qsTr("Keep longer…")
            disabledReason: root.viewModel.writeDisabledReason
            onClicked: root.viewModel.keepOldLonger()
        }

        AppButton {
            objectName: "stopOldButton"
            kind: AppButton.DangerQuiet
            size: AppButton.Small
            text: qsTr("Stop old key now…")
            disabledReason: root.viewModel.writeDisabledReason
            onClicked: root.viewModel.stopOldNow()
        }
    }
}

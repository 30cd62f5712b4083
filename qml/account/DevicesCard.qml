// SPDX-FileCopyrightText: 2026 The Intrlume Console founders
// SPDX-License-Identifier: Apache-2.0
import QtQuick
import QtQuick.Layouts

import Intrlume.Controls
import Intrlume.Theme
import Intrlume.Ui

// The delegates below use ids of this file; Bound components, which qmllint would trust, need Qt 6.5.
// qmllint disable unqualified

//! Where the account is signed in, this computer first.
SettingCard {
    id: root

    required property AccountViewModel viewModel
    readonly property DevicesViewModel devices: viewModel.devices

    title: qsTr("Devices")

    SettingRow {
        first: true
        visible: root.devices.count === 0
        title: root.devices.loading ? qsTr("Looking") : qsTr("The devices could not be loaded")
        detail: root.devices.errorText

        AppButton {
            objectName: "devicesRetry"
            visible: !root.devices.loading
            size: AppButton.Small
            text: qsTr("Retry")
            onClicked: root.devices.refresh()
        }
    }

    Repeater {
        model: root.devices

        SettingRow {
            required property int index
            required property string sessionId
            required property string name
            required property bool current
            required detail

            first: index === 0
            iconName: "monitor"
            title: name
            badge: current ? qsTr("This computer") : ""
            badgeKind: Badge.Accent

            AppButton {
                objectName: "endSession"
                visible: !current
                size: AppButton.Small
                text: qsTr("Sign out")
                //: %1 is a computer
                Accessible.name: qsTr("Sign out %1").arg(name)
                disabledReason: root.viewModel.writeDisabledReason
                onClicked: root.devices.askToEnd(sessionId)
            }
        }
    }

    Item {
        Layout.fillWidth: true
        visible: root.devices.count > 0
        implicitHeight: 44

        Rectangle {
            width: parent.width
            height: 1
            color: Theme.color.borderSubtle
        }

        AppButton {
            objectName: "endOtherSessions"
            anchors.left: parent.left
            anchors.leftMargin: 8
            anchors.verticalCenter: parent.verticalCenter
            kind: AppButton.Ghost
            size: AppButton.Small
            text: qsTr("Sign out all other devices")
            disabledReason: root.viewModel.writeDisabledReason !== "" ? root.viewModel.writeDisabledReason : root.devices.count < 2 ? qsTr("No other device is signed in") : ""
            onClicked: root.devices.askToEndOthers()
        }

        AppText {
            anchors.right: parent.right
            anchors.rightMargin: 14
            anchors.verticalCenter: parent.verticalCenter
            textStyle: Theme.type.caption
            color: Theme.color.textTertiary
            text: qsTr("%n session(s)", "", root.devices.count)
        }
    }
}

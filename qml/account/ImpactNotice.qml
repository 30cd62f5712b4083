// SPDX-FileCopyrightText: 2026 The Intrlume Console founders
// SPDX-License-Identifier: Apache-2.0
import QtQuick
import QtQuick.Layouts

import Intrlume.Controls
import Intrlume.Theme
import Intrlume.Ui

// The delegates below use ids of this file; Bound components, which qmllint would trust, need Qt 6.5.
// A list model is a QObject, which the linter of Qt 6.4 cannot see.
// qmllint disable unqualified
// qmllint disable type

//! What stays, what goes and what nobody could do any more, before somebody is removed, leaves or gets another role. Away where there is nothing.
ColumnLayout {
    id: root

    required property ImpactViewModel viewModel
    //! Whoever asks may look after the keys: each can be rotated first.
    property bool rotatable

    signal keyWanted(string keyId)

    objectName: "impactNotice"
    visible: viewModel.loading || !viewModel.empty
    spacing: 10

    RowLayout {
        Layout.fillWidth: true
        visible: root.viewModel.loading
        spacing: 8

        SpinnerArc {
            implicitWidth: 16
            implicitHeight: 16
        }

        AppText {
            Layout.fillWidth: true
            color: Theme.color.textSecondary
            text: qsTr("Looking up what stays behind")
        }
    }

    AppText {
        objectName: "impactKeys"
        Layout.fillWidth: true
        visible: text !== ""
        text: root.viewModel.keysText
        wrapMode: Text.Wrap
    }

    ColumnLayout {
        Layout.fillWidth: true
        visible: root.viewModel.keysText !== ""
        spacing: 0

        Repeater {
            model: root.viewModel

            RowLayout {
                id: row

                required property string keyId
                required property string name
                required property bool live

                Layout.fillWidth: true
                Layout.minimumHeight: 32
                spacing: 8

                AppIcon {
                    name: "key"
                    size: 14
                    color: Theme.color.textTertiary
                }

                AppText {
                    Layout.maximumWidth: implicitWidth + 1
                    Layout.fillWidth: true
                    text: row.name
                    elide: Text.ElideRight
                }

                Badge {
                    text: row.live ? qsTr("Live") : qsTr("Test")
                    kind: row.live ? Badge.Accent : Badge.Neutral
                }

                Item {
                    Layout.fillWidth: true
                }

                AppButton {
                    objectName: "impactRotate-" + row.name
                    visible: root.rotatable
                    kind: AppButton.Ghost
                    size: AppButton.Small
                    text: qsTr("Rotate…")
                    //: %1 is a key
                    Accessible.name: qsTr("Rotate %1 first").arg(row.name)
                    onClicked: root.keyWanted(row.keyId)
                }
            }
        }

        RowLayout {
            Layout.fillWidth: true
            visible: root.viewModel.moreKeysText !== ""
            spacing: 8

            AppText {
                Layout.fillWidth: true
                color: Theme.color.textSecondary
                text: root.viewModel.moreKeysText
            }

            AppButton {
                objectName: "impactShowKeys"
                visible: root.rotatable
                kind: AppButton.Link
                size: AppButton.Small
                text: qsTr("Show the API keys")
                onClicked: root.keyWanted("")
            }
        }
    }

    AppText {
        objectName: "impactWithdrawn"
        Layout.fillWidth: true
        visible: text !== ""
        text: root.viewModel.withdrawnText
        wrapMode: Text.Wrap
    }

    AppText {
        objectName: "impactInvitations"
        Layout.fillWidth: true
        visible: text !== ""
        text: root.viewModel.invitationsText
        wrapMode: Text.Wrap
    }

    Banner {
        objectName: "impactSole"
        Layout.fillWidth: true
        visible: text !== ""
        kind: Banner.Warning
        text: root.viewModel.soleText
    }
}

// SPDX-FileCopyrightText: 2026 The Intrlume Console founders
// SPDX-License-Identifier: Apache-2.0
import QtQuick
import QtQuick.Layouts

import Intrlume.Controls
import Intrlume.Theme
import Intrlume.Ui

// The rows below use ids of this file; Bound components, which qmllint would trust, need Qt 6.5.
// qmllint disable unqualified

//! The accounts of this computer that are signed in already, for going on with one of them instead.
ColumnLayout {
    id: root

    required property AccountsViewModel viewModel

    spacing: 4
    Accessible.role: Accessible.List
    Accessible.name: heading.text

    AppText {
        id: heading

        Layout.fillWidth: true
        Layout.bottomMargin: 4
        textStyle: Theme.type.caption
        color: Theme.color.textTertiary
        text: qsTr("Or go on as")
        Accessible.ignored: true
    }

    Repeater {
        model: root.viewModel.model

        GuardedButton {
            id: row

            required property int index
            required property string key
            required property string name
            required property string email
            required property string server
            required property string accountId

            objectName: "knownAccount" + index
            Layout.fillWidth: true
            implicitHeight: 44
            cornerRadius: Theme.radius.banner
            //: Screen reader: %1 is a person's name, %2 an email address, %3 a server
            Accessible.name: qsTr("Go on as %1, %2 on %3").arg(name).arg(email).arg(server)
            onClicked: root.viewModel.use(key)

            contentItem: RowLayout {
                spacing: 10

                Avatar {
                    Layout.leftMargin: 8
                    size: 28
                    name: row.name
                    seed: row.accountId
                }

                ColumnLayout {
                    Layout.fillWidth: true
                    spacing: 0

                    AppText {
                        Layout.fillWidth: true
                        textStyle: Theme.type.bodyMedium
                        lineHeight: 18
                        text: row.name
                        elide: Text.ElideRight
                        Accessible.ignored: true
                    }

                    AppText {
                        Layout.fillWidth: true
                        textStyle: Theme.type.micro
                        font.weight: Font.Normal
                        lineHeight: 14
                        color: Theme.color.textTertiary
                        text: row.email + " · " + row.server
                        elide: Text.ElideRight
                        Accessible.ignored: true
                    }
                }

                IconButton {
                    objectName: "forgetAccount" + row.index
                    iconName: "close"
                    //: %1 is an email address
                    text: qsTr("Remove %1 from this computer").arg(row.email)
                    onClicked: root.viewModel.askToForgetOne(row.key)
                }

                AppIcon {
                    Layout.rightMargin: 8
                    name: "chevron-right"
                    size: 14
                }
            }

            background: Rectangle {
                radius: Theme.radius.banner
                color: row.hovered ? Theme.color.bgHover : "transparent"
            }
        }
    }
}

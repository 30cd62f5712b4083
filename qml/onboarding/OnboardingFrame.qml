// SPDX-FileCopyrightText: 2026 The Intrlume Console founders
// SPDX-License-Identifier: Apache-2.0
import QtQuick
import QtQuick.Layouts

import Intrlume.Controls
import Intrlume.Theme
import Intrlume.Ui

// The delegates and slots below use ids of this file; Bound components, which qmllint would trust, need Qt 6.5.
// qmllint disable unqualified

//! What every onboarding page stands in: the steps at the left, or a bar above in a narrow window, and the white panel.
Item {
    id: root

    required property ConsoleViewModel viewModel
    //! 1 account, 2 email, 3 workspace, 4 team.
    required property int step
    //! The width of the page's column.
    property int contentWidth: 400
    readonly property bool narrow: width < 1000

    readonly property list<string> titles: [qsTr("Your account"), qsTr("Confirm email"), qsTr("Workspace"), qsTr("Invite team")]
    readonly property list<string> lines: [qsTr("Email, name and password"), qsTr("One click in your inbox"), qsTr("Name and data region"),
        qsTr("Optional, you can do this later")]

    default property alias content: column.data
    property alias corner: cornerRow.data

    //! The flick area follows the keyboard, so that what has the focus is in sight in a low window.
    readonly property alias scroller: scroller

    Rectangle {
        anchors.fill: parent
        color: Theme.color.bgApp
    }

    ColumnLayout {
        id: side

        visible: !root.narrow
        x: 28
        y: 28
        width: 252
        height: parent.height - 44
        spacing: 0

        RowLayout {
            Layout.fillWidth: true
            spacing: 10

            LogoMark {
                size: 30
            }

            ColumnLayout {
                spacing: 0

                AppText {
                    textStyle: Theme.type.heading
                    lineHeight: 18
                    text: "Intrlume" // The product's name.
                }

                AppText {
                    textStyle: Theme.type.micro
                    font.weight: Font.Normal
                    lineHeight: 14
                    color: Theme.color.textTertiary
                    //: Second line of the product's name: Intrlume Console
                    text: qsTr("Console")
                }
            }
        }

        Repeater {
            model: root.titles.length

            OnboardingStep {
                required property int index

                Layout.fillWidth: true
                Layout.topMargin: index === 0 ? 52 : 0
                number: index + 1
                title: root.titles[index]
                line: root.lines[index]
                done: number < root.step
                current: number === root.step
                last: index === root.titles.length - 1
            }
        }

        Item {
            Layout.fillHeight: true
        }

        OnboardingFoot {
            Layout.leftMargin: -8
            preferences: root.viewModel.preferences
            onHelpClicked: help.open()
        }

        ConnectionLine {
            Layout.fillWidth: true
            Layout.topMargin: 2
            viewModel: root.viewModel.connection
        }
    }

    RowLayout {
        visible: root.narrow
        x: 20
        width: parent.width - 40
        height: 48
        spacing: 12

        LogoMark {
            size: 24
        }

        AppText {
            textStyle: Theme.type.cardTitle
            text: root.titles[root.step - 1]
        }

        AppText {
            Layout.fillWidth: true
            color: Theme.color.textTertiary
            text: qsTr("Step %1 of %2").arg(root.step).arg(root.titles.length)
        }

        ConnectionLine {
            Layout.maximumWidth: 240
            viewModel: root.viewModel.connection
        }

        OnboardingFoot {
            preferences: root.viewModel.preferences
            onHelpClicked: help.open()
        }
    }

    Rectangle {
        x: root.narrow ? 8 : 300
        y: root.narrow ? 48 : 8
        width: parent.width - x - 8
        height: parent.height - y - 8
        radius: Theme.radius.panel
        color: Theme.color.bgSurface
        border.width: 1
        border.color: Theme.color.borderDefault

        Flickable {
            id: scroller

            readonly property Item focused: Window.activeFocusItem

            function reveal(item: Item) {
                const top = item.mapToItem(column, 0, 0).y + column.y;
                if (top < contentY || top + item.height > contentY + height)
                    contentY = Math.max(0, Math.min(contentHeight - height, top - height / 2));
            }

            anchors.fill: parent
            anchors.margins: 1
            contentHeight: Math.max(height, column.implicitHeight + (root.narrow ? 96 : 112))
            clip: true
            interactive: contentHeight > height
            boundsBehavior: Flickable.StopAtBounds
            onFocusedChanged: {
                for (let item = focused; item; item = item.parent) {
                    if (item === column)
                        return reveal(focused);
                }
            }

            ColumnLayout {
                id: column

                x: Math.round((scroller.width - width) / 2)
                y: Math.round((scroller.contentHeight - implicitHeight) / 2)
                width: Math.min(root.contentWidth, scroller.width - 48)
                spacing: 0
            }

            RowLayout {
                id: cornerRow

                x: scroller.width - width - 24
                y: 18
                spacing: 6
            }
        }
    }

    HelpDialog {
        id: help
    }
}

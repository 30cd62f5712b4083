// SPDX-FileCopyrightText: 2026 The Intrlume Console founders
// SPDX-License-Identifier: Apache-2.0
import QtQuick
import QtQuick.Layouts
import QtQuick.Templates as T

import Intrlume.Controls
import Intrlume.Theme
import Intrlume.Ui

// The delegates and slots below use ids of this file; Bound components, which qmllint would trust, need Qt 6.5.
// A list model is a QObject, which the linter of Qt 6.4 cannot see.
// qmllint disable unqualified
// qmllint disable type

//! The new owner: a box with who is chosen, and below it, once it is opened, a list that the server searches.
FieldFrame {
    id: root

    required property TransferOwnershipViewModel viewModel
    readonly property alias opened: popup.visible

    function choose(memberId: string) {
        viewModel.choose(memberId);
        popup.close();
        button.forceActiveFocus(Qt.PopupFocusReason);
    }

    inputFocused: button.visualFocus || popup.visible

    T.Button {
        id: button

        objectName: "transferPersonButton"
        anchors.fill: parent
        focus: true
        focusPolicy: Qt.StrongFocus
        leftPadding: 10
        rightPadding: 10
        enabled: !root.viewModel.busy
        Accessible.role: Accessible.ComboBox
        Accessible.name: root.label
        Accessible.description: root.viewModel.choiceName === "" ? qsTr("Nobody chosen") : root.viewModel.choiceName + ", " + root.viewModel.choiceEmail
        Accessible.onPressAction: clicked()
        onClicked: popup.visible ? popup.close() : popup.open()
        Keys.onReturnPressed: popup.open()
        Keys.onEnterPressed: popup.open()
        Keys.onDownPressed: popup.open()

        contentItem: RowLayout {
            spacing: 8

            Avatar {
                visible: root.viewModel.choiceName !== ""
                size: 22
                name: root.viewModel.choiceName
                seed: root.viewModel.choiceSeed
            }

            AppText {
                objectName: "transferChosen"
                Layout.maximumWidth: implicitWidth + 1
                Layout.fillWidth: true
                color: root.viewModel.choiceName === "" ? Theme.color.textTertiary : Theme.color.textPrimary
                text: root.viewModel.choiceName === "" ? qsTr("Choose a member") : root.viewModel.choiceName
                elide: Text.ElideRight
                Accessible.ignored: true
            }

            AppText {
                Layout.fillWidth: true
                color: Theme.color.textSecondary
                text: root.viewModel.choiceEmail
                elide: Text.ElideMiddle
                Accessible.ignored: true
            }

            AppIcon {
                name: "chevron-down"
                size: 14
            }
        }
    }

    T.Popup {
        id: popup

        parent: button
        y: button.height + 4
        width: button.width
        implicitHeight: contentItem.implicitHeight + 10
        padding: 5
        margins: 8
        focus: true
        onOpened: search.forceActiveFocus(Qt.PopupFocusReason)
        onClosed: search.reset()

        background: MenuFrame {}

        contentItem: ColumnLayout {
            spacing: 5

            SearchField {
                id: search

                objectName: "transferSearch"
                Layout.fillWidth: true
                placeholder: qsTr("Search by name or email")
                onEdited: root.viewModel.search = text
                Keys.onDownPressed: list.incrementCurrentIndex()
                Keys.onUpPressed: list.decrementCurrentIndex()
                onAccepted: list.chooseCurrent()
            }

            ListView {
                id: list

                function chooseCurrent() {
                    (currentItem as T.ItemDelegate)?.clicked();
                }

                objectName: "transferList"
                Layout.fillWidth: true
                implicitHeight: Math.min(Math.max(44, contentHeight), 220)
                visible: count > 0
                clip: true
                model: root.viewModel
                reuseItems: true
                boundsBehavior: Flickable.StopAtBounds
                highlightMoveDuration: 0
                onCountChanged: currentIndex = Math.max(0, currentIndex)
                T.ScrollBar.vertical: AppScrollBar {}
                Accessible.role: Accessible.List
                Accessible.name: root.label

                delegate: T.ItemDelegate {
                    id: row

                    required property int index
                    required property string memberId
                    required property string accountId
                    required property string name
                    required property string email
                    required property bool secondFactor
                    required property string spoken

                    objectName: "transferRow"
                    width: ListView.view ? ListView.view.width : 0
                    implicitHeight: 44
                    leftPadding: 9
                    rightPadding: 9
                    hoverEnabled: true
                    highlighted: ListView.isCurrentItem
                    Accessible.role: Accessible.ListItem
                    Accessible.name: spoken
                    Accessible.selected: memberId === root.viewModel.choiceId
                    Accessible.onPressAction: clicked()
                    onClicked: root.choose(memberId)

                    contentItem: RowLayout {
                        spacing: 10

                        Avatar {
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
                                text: row.name
                                elide: Text.ElideRight
                                Accessible.ignored: true
                            }

                            AppText {
                                Layout.fillWidth: true
                                textStyle: Theme.type.caption
                                color: Theme.color.textTertiary
                                text: row.email
                                elide: Text.ElideMiddle
                                Accessible.ignored: true
                            }
                        }

                        AppText {
                            visible: !row.secondFactor
                            textStyle: Theme.type.caption
                            color: Theme.color.warningText
                            text: qsTr("No two-factor")
                            Accessible.ignored: true
                        }

                        AppIcon {
                            visible: row.memberId === root.viewModel.choiceId
                            name: "check"
                            color: Theme.color.brand
                        }
                    }

                    background: Rectangle {
                        radius: Theme.radius.small
                        color: row.highlighted || row.hovered ? Theme.color.bgHover : "transparent"
                    }
                }
            }

            AppText {
                objectName: "transferEmpty"
                Layout.fillWidth: true
                Layout.margins: 10
                visible: list.count === 0
                color: Theme.color.textSecondary
                text: root.viewModel.loading ? qsTr("Searching") : root.viewModel.emptyText
                wrapMode: Text.Wrap
            }
        }
    }
}

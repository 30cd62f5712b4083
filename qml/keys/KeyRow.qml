// SPDX-FileCopyrightText: 2026 The Intrlume Console founders
// SPDX-License-Identifier: Apache-2.0
import QtQuick
import QtQuick.Layouts

import Intrlume.Controls
import Intrlume.Theme
import Intrlume.Ui

// The delegates and slots below use ids of this file; Bound components, which qmllint would trust, need Qt 6.5.
// qmllint disable unqualified

//! One API key in the table. What it says comes from the model; what is done to it is asked of the page.
TableRow {
    id: root

    required property string keyId
    required property string name
    required property string environment
    required property bool live
    required property bool oldKey
    required property string createdBy
    required property string masked
    required property string lastUsed
    required property string lastUsedExact
    required property string rotationText
    required property string rotationCompact
    required property int rotationLevel
    required property real rotationProgress
    required property string rotationAge
    required property string allowedFrom
    required property string allowedFromDetail
    required property bool allowedFromAnywhere
    required property string status
    required property int statusKind
    required property bool revocable
    required property bool rotatable
    required property bool pausable
    required property bool paused
    required property bool ending
    required property bool revoked
    required property string spoken

    required property KeyColumns columns
    required property KeyActionsViewModel actions
    property string writeDisabledReason

    readonly property bool renaming: actions.renamingId === keyId
    readonly property bool pausing: actions.pausingIds.includes(keyId)
    readonly property bool hasRing: rotationLevel <= RotationRing.Overdue
    readonly property bool due: rotationLevel === RotationRing.Due || rotationLevel === KeyRow.Ending
    readonly property bool overdue: rotationLevel === RotationRing.Overdue

    //! The levels of KeyText beyond those that have a ring.
    enum Level { Ending = 3, Stopped }

    signal revokeRequested
    signal rotateRequested
    signal renameRequested
    signal copyRequested
    signal menuWanted(Item anchor)

    // Not Keys.onPressed, which is the row's own.
    function act(event: KeyEvent) {
        event.accepted = true;
        if (event.matches(StandardKey.Copy))
            copyRequested();
        else if (event.key === Qt.Key_R && event.modifiers === Qt.NoModifier)
            rotateRequested();
        else if (event.key === Qt.Key_F2)
            renameRequested();
        else
            event.accepted = false;
    }

    objectName: "keyRow"
    onRenamingChanged: {
        // Only where the field had the keyboard: whoever went elsewhere meanwhile stays there.
        const had = (nameField.item as KeyNameField)?.focused ?? false;
        nameField.active = renaming;
        if (!renaming && had)
            forceActiveFocus(Qt.OtherFocusReason);
    }
    accessibleName: spoken
    onMenuRequested: menuWanted(moreButton)
    Keys.onDeletePressed: revokeRequested()
    Keys.forwardTo: renaming ? [] : [shortcuts]

    Item {
        id: shortcuts

        Keys.onPressed: event => root.act(event)
    }

    TableCell {
        column: root.columns.name

        Column {
            anchors.verticalCenter: parent.verticalCenter
            width: parent.width

            RowLayout {
                width: parent.width
                height: 20
                spacing: 8

                CellText {
                    Layout.maximumWidth: implicitWidth + 1
                    Layout.fillWidth: true
                    visible: !root.renaming
                    textStyle: Theme.type.bodyMedium
                    color: Theme.color.textPrimary
                    text: root.name
                    Accessible.ignored: true
                }

                Loader {
                    id: nameField

                    Layout.fillWidth: true
                    active: false
                    visible: active
                    sourceComponent: KeyNameField {
                        actions: root.actions
                        name: root.name
                    }
                }

                Badge {
                    visible: !root.renaming
                    text: root.environment
                    kind: root.live ? Badge.Accent : Badge.Neutral
                    Accessible.ignored: true
                }

                Badge {
                    visible: root.oldKey && !root.renaming
                    text: qsTr("Old key")
                    kind: Badge.Warning
                    Accessible.ignored: true
                }

                Item {
                    Layout.fillWidth: !root.renaming
                }
            }

            CellText {
                objectName: "keyRowSecondLine"
                width: parent.width
                textStyle: Theme.type.caption
                color: root.renaming && root.actions.renameError !== "" ? Theme.color.dangerText : Theme.color.textTertiary
                text: root.renaming && root.actions.renameError !== "" ? root.actions.renameError : root.createdBy
                Accessible.ignored: true
            }
        }
    }

    TableCell {
        column: root.columns.key

        CellText {
            anchors.verticalCenter: parent.verticalCenter
            width: parent.width
            textStyle: Theme.type.mono
            text: root.masked
            Accessible.ignored: true
        }
    }

    TableCell {
        column: root.columns.lastUsed

        HintedText {
            anchors.verticalCenter: parent.verticalCenter
            width: parent.width
            text: root.lastUsed
            hint: root.lastUsedExact
        }
    }

    TableCell {
        column: root.columns.rotation

        Row {
            anchors.verticalCenter: parent.verticalCenter
            spacing: 8

            RotationRing {
                anchors.verticalCenter: parent.verticalCenter
                visible: root.hasRing
                progress: root.rotationProgress
                level: root.rotationLevel
            }

            AppIcon {
                anchors.verticalCenter: parent.verticalCenter
                visible: !root.hasRing
                name: root.rotationLevel === KeyRow.Ending ? "clock" : "stop"
                color: root.rotationLevel === KeyRow.Ending ? Theme.color.warningText : Theme.color.textTertiary
            }

            HintedText {
                width: Math.min(implicitWidth, root.columns.rotation.width - 24)
                textStyle: root.due || root.overdue ? Theme.type.bodyMedium : Theme.type.body
                color: root.overdue ? Theme.color.dangerText : root.due ? Theme.color.warningText : Theme.color.textSecondary
                text: root.columns.status.shown ? root.rotationText : root.rotationCompact
                hint: root.rotationAge
            }
        }
    }

    TableCell {
        column: root.columns.allowedFrom

        HintedText {
            anchors.verticalCenter: parent.verticalCenter
            width: parent.width
            color: root.allowedFromAnywhere ? Theme.color.warningText : Theme.color.textSecondary
            text: root.allowedFrom
            hint: root.allowedFromDetail
        }
    }

    TableCell {
        column: root.columns.status

        StatusDot {
            anchors.verticalCenter: parent.verticalCenter
            visible: !rotateButton.visible
            text: !root.pausing ? root.status : root.paused ? qsTr("Resuming") : qsTr("Pausing")
            kind: root.statusKind
            Accessible.ignored: true
        }

        AppButton {
            id: rotateButton

            objectName: "rotateRowButton"
            anchors.verticalCenter: parent.verticalCenter
            anchors.right: parent.right
            visible: root.active && root.rotatable && root.columns.status.shown && !root.renaming
            size: AppButton.Small
            text: qsTr("Rotate")
            disabledReason: root.writeDisabledReason
            activeFocusOnTab: root.current
            onClicked: root.rotateRequested()
        }
    }

    TableCell {
        column: root.columns.actions

        IconButton {
            id: moreButton

            objectName: "keyMenuButton"
            anchors.verticalCenter: parent.verticalCenter
            small: true
            iconName: "more"
            iconColor: root.active ? Theme.color.textPrimary : Theme.color.textSecondary
            //: Name of the ⋯ button of one row; %1 is a key's name
            text: qsTr("Actions for %1").arg(root.name)
            activeFocusOnTab: root.current
            onClicked: root.menuWanted(moreButton)
        }
    }
}

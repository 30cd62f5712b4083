// SPDX-FileCopyrightText: 2026 The Intrlume Console founders
// SPDX-License-Identifier: Apache-2.0
import QtQuick
import QtQuick.Layouts

import Intrlume.Controls
import Intrlume.Theme
import Intrlume.Ui

//! Everything about one key (DESIGN 5.11, key-details).
SheetPanel {
    id: root

    required property KeyDetailsViewModel viewModel

    signal renameWanted(string keyId)
    signal copyIdWanted(string keyId)

    function follow() {
        viewModel.open ? open() : close();
    }

    function rename() {
        renameAfterwards = true;
        viewModel.close();
    }

    //! The field in the row needs the keyboard, which the sheet gives back only once it is closed.
    property bool renameAfterwards

    objectName: "keyDetailsSheet"
    title: viewModel.name
    subtitle: viewModel.masked
    monoSubtitle: true
    iconName: "key"
    badgeText: viewModel.environment
    badgeKind: viewModel.live ? Badge.Accent : Badge.Neutral
    onCancelled: viewModel.close()
    onClosed: {
        if (renameAfterwards)
            renameWanted(viewModel.keyId);
        renameAfterwards = false;
    }
    Component.onCompleted: follow()

    Connections {
        function onChanged() {
            root.follow();
            discard.follows(root.viewModel.askingToDiscard);
            if (root.viewModel.askingToDiscard)
                root.renameAfterwards = false;
        }

        target: root.viewModel
    }

    Shortcut {
        sequence: "F2"
        enabled: root.opened && renameButton.visible && renameButton.available
        onActivated: root.rename()
    }

    DiscardDialog {
        id: discard

        objectName: "discardNoteDialog"
        subtitle: qsTr("What you wrote in the note is not saved.")
        onDiscarded: root.viewModel.discard()
        onAboutToHide: root.viewModel.keepEditing()
    }

    actions: IconButton {
        id: renameButton

        objectName: "detailsRenameButton"
        visible: !root.viewModel.revoked && !root.viewModel.oldKey
        iconName: "edit"
        text: qsTr("Rename")
        shortcutText: qsTr("F2")
        disabledReason: root.viewModel.writeDisabledReason
        onClicked: root.rename()
    }

    KeyRotationCard {
        Layout.fillWidth: true
        viewModel: root.viewModel
    }

    RotationCockpit {
        Layout.fillWidth: true
        visible: root.viewModel.cockpit
        viewModel: root.viewModel
    }

    ColumnLayout {
        Layout.fillWidth: true
        spacing: 0

        FactRow {
            Layout.fillWidth: true
            first: true
            label: qsTr("Status")

            StatusDot {
                text: root.viewModel.statusText
                kind: root.viewModel.statusKind
            }

            Badge {
                visible: root.viewModel.oldKey && !root.viewModel.revoked
                text: qsTr("Old key")
                kind: Badge.Warning
            }
        }

        FactRow {
            Layout.fillWidth: true
            label: qsTr("Created")

            Avatar {
                size: 20
                name: root.viewModel.creatorName
                seed: root.viewModel.creatorId
            }

            AppText {
                objectName: "detailsCreated"
                Layout.fillWidth: true
                text: root.viewModel.createdText
                elide: Text.ElideRight
            }
        }

        FactRow {
            Layout.fillWidth: true
            label: qsTr("Last used")

            AppText {
                objectName: "detailsLastUsed"
                Layout.fillWidth: true
                text: root.viewModel.lastUsedText
                elide: Text.ElideRight
            }
        }

        FactRow {
            Layout.fillWidth: true
            label: qsTr("Last 24 hours")

            AppText {
                objectName: "detailsUses"
                Layout.fillWidth: true
                text: root.viewModel.usesText
            }

            UsesSparkline {
                visible: hours.length > 0
                hours: root.viewModel.hours
            }
        }
    }

    ColumnLayout {
        Layout.fillWidth: true
        spacing: 8

        RowLayout {
            Layout.fillWidth: true

            AppText {
                Layout.fillWidth: true
                textStyle: Theme.type.cardTitle
                text: qsTr("Allowed from")
                Accessible.role: Accessible.Heading
            }

            AppButton {
                objectName: "detailsEditRanges"
                Layout.rightMargin: -10
                visible: !root.viewModel.revoked
                kind: AppButton.Ghost
                size: AppButton.Small
                text: qsTr("Edit")
                disabledReason: root.viewModel.writeDisabledReason
                onClicked: root.viewModel.editRanges()
            }
        }

        AppText {
            Layout.fillWidth: true
            visible: !ranges.visible
            color: root.viewModel.live && !root.viewModel.revoked ? Theme.color.warningText : Theme.color.textSecondary
            text: qsTr("Anywhere")
        }

        LinesCard {
            id: ranges

            Layout.fillWidth: true
            visible: root.viewModel.limited
            lines: root.viewModel.ranges
            accessibleName: qsTr("Allowed from")
        }
    }

    Field {
        objectName: "detailsNote"
        Layout.fillWidth: true
        label: qsTr("Note")
        hint: root.viewModel.noteDisabledReason
        placeholder: qsTr("Where this key is stored, and what for")
        readOnly: root.viewModel.noteDisabledReason !== ""
        maximumLength: root.viewModel.note.maximumLength
        text: root.viewModel.note.text
        error: root.viewModel.note.errorText
        valid: root.viewModel.note.saved
        onEdited: root.viewModel.note.text = text
        onLeftField: root.viewModel.note.leave()
        onAccepted: root.viewModel.note.leave()
    }

    AppButton {
        objectName: "detailsNoteRetry"
        Layout.topMargin: -8
        visible: root.viewModel.note.failed || root.viewModel.note.outdated
        size: AppButton.Small
        text: root.viewModel.note.outdated ? qsTr("Reload") : qsTr("Retry")
        disabledReason: root.viewModel.noteDisabledReason
        onClicked: root.viewModel.note.outdated ? root.viewModel.note.reload() : root.viewModel.note.retry()
    }

    KeyHistory {
        Layout.fillWidth: true
        viewModel: root.viewModel
    }

    footer: [
        AppButton {
            objectName: "detailsRevokeButton"
            visible: !root.viewModel.revoked
            kind: AppButton.DangerQuiet
            text: qsTr("Revoke…")
            disabledReason: root.viewModel.writeDisabledReason
            onClicked: root.viewModel.revoke()
        },
        AppButton {
            objectName: "detailsReceiptButton"
            visible: root.viewModel.revoked
            iconName: "download"
            text: qsTr("Save receipt…")
            onClicked: root.viewModel.saveReceipt()
        },
        Item {
            Layout.fillWidth: true
        },
        AppButton {
            objectName: "detailsCopyIdButton"
            iconName: "copy"
            text: qsTr("Copy key ID")
            onClicked: root.copyIdWanted(root.viewModel.keyId)
        }
    ]
}

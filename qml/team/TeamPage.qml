// SPDX-FileCopyrightText: 2026 The Intrlume Console founders
// SPDX-License-Identifier: Apache-2.0
import QtQuick
import QtQuick.Layouts

import Intrlume.Account
import Intrlume.Controls
import Intrlume.Keys
import Intrlume.Theme
import Intrlume.Ui

// The slots below use ids of this file; Bound components, which qmllint would trust, need Qt 6.5.
// qmllint disable unqualified

//! Team (DESIGN 5.8): the members, who was invited, and what is done to them. Fills the shell's panel.
FocusScope {
    id: root

    required property TeamViewModel viewModel
    required property LeaveWorkspaceViewModel leave
    property bool offline

    objectName: "teamPage"
    Accessible.role: Accessible.Pane
    Accessible.name: qsTr("Team")
    Component.onCompleted: viewModel.refresh()

    Binding {
        target: root.viewModel
        property: "offline"
        value: root.offline
    }

    Connections {
        function onNoticed(text) {
            toasts.show(text);
        }

        function onRoleChanged(text, undoable) {
            toasts.show(text, "check", undoable ? qsTr("Undo") : "", undoable ? 10 : 5);
        }

        function onRowRemoved(row) {
            if (table.count > 0)
                table.focusRow(row);
        }

        target: root.viewModel
    }

    Shortcut {
        sequences: ["/", StandardKey.Find]
        enabled: root.visible
        onActivated: search.forceActiveFocus(Qt.ShortcutFocusReason)
    }

    Shortcut {
        sequences: [StandardKey.Refresh]
        enabled: root.visible
        onActivated: root.viewModel.refresh()
    }

    Shortcut {
        sequence: "N"
        enabled: root.visible && root.viewModel.canManage
        onActivated: root.viewModel.askToInvite()
    }

    ColumnLayout {
        anchors.fill: parent
        spacing: 0

        RowLayout {
            Layout.fillWidth: true
            Layout.leftMargin: Theme.space.page
            Layout.rightMargin: Theme.space.page
            Layout.topMargin: 16
            Layout.preferredHeight: 36
            spacing: 12

            AppText {
                textStyle: Theme.type.title
                text: qsTr("Team")
                Accessible.role: Accessible.Heading
            }

            AppText {
                objectName: "teamCount"
                Layout.fillWidth: true
                color: Theme.color.textTertiary
                text: root.viewModel.countText
                elide: Text.ElideRight
            }

            AppButton {
                objectName: "invitePeopleButton"
                visible: root.viewModel.canManage
                kind: AppButton.Primary
                iconName: "user-plus"
                text: qsTr("Invite people")
                shortcutText: qsTr("N")
                disabledReason: root.viewModel.writeDisabledReason
                onClicked: root.viewModel.askToInvite()
            }

            IconButton {
                id: moreButton

                objectName: "teamMenuButton"
                visible: root.viewModel.canManage
                iconName: "more"
                text: qsTr("More about the team")
                onClicked: moreMenu.popup(moreButton, moreButton.width - moreMenu.implicitWidth, moreButton.height + 4)
            }
        }

        RowLayout {
            Layout.fillWidth: true
            Layout.leftMargin: Theme.space.page
            Layout.rightMargin: Theme.space.page
            Layout.topMargin: 12
            Layout.bottomMargin: 10
            spacing: 8

            SearchField {
                id: search

                objectName: "teamSearch"
                Layout.fillWidth: true
                Layout.minimumWidth: 160
                Layout.maximumWidth: 260
                placeholder: qsTr("Search by name or email")
                text: root.viewModel.search
                onEdited: root.viewModel.search = text
            }

            SelectBox {
                objectName: "teamRole"
                Layout.preferredWidth: 130
                soft: true
                accessibleName: qsTr("Role")
                model: root.viewModel.roleNames
                currentIndex: root.viewModel.roleChoice
                onActivated: index => root.viewModel.roleChoice = index
            }

            Item {
                Layout.fillWidth: true
            }

            AppText {
                objectName: "teamFactors"
                textStyle: Theme.type.caption
                color: Theme.color.textTertiary
                text: root.viewModel.factorText
            }
        }

        Banner {
            objectName: "teamBanner"
            Layout.fillWidth: true
            Layout.leftMargin: Theme.space.page
            Layout.rightMargin: Theme.space.page
            Layout.bottomMargin: 8
            visible: text !== ""
            kind: root.offline ? Banner.Note : Banner.Error
            iconName: root.offline ? "offline" : "error"
            text: root.viewModel.bannerText
            actionText: qsTr("Retry")
            actionBusy: root.viewModel.loading
            onActionClicked: root.viewModel.refresh()
        }

        Item {
            id: lists

            // The invitations stand under the last row while there is room; in a large team they keep a part of the page for themselves.
            readonly property real invitationsMost: Math.max(invitations.headHeight + 2 * invitations.rowHeight, Math.round(height * 0.4))
            readonly property real tableWanted: Theme.size.tableHeader + table.count * table.rowHeight + (root.viewModel.moreFailed ? 52 : 0)
            readonly property real tableHeight: table.count === 0 ? height : Math.min(tableWanted, height - invitations.implicitHeight)

            Layout.fillWidth: true
            Layout.fillHeight: true
            Layout.leftMargin: 12
            Layout.rightMargin: 12
            Layout.bottomMargin: 16

            MembersTable {
                id: table

                width: parent.width
                height: lists.tableHeight
                focus: true
                viewModel: root.viewModel
                placeholder: TeamPlaceholder {
                    viewModel: root.viewModel
                }
            }

            InvitationsList {
                id: invitations

                y: lists.tableHeight
                width: parent.width
                height: implicitHeight
                mostHeight: Math.max(lists.invitationsMost, lists.height - lists.tableWanted)
                visible: root.viewModel.canManage && table.count > 0 && (viewModel.count > 0 || viewModel.errorText !== "")
                viewModel: root.viewModel.invitations
                columns: table.memberColumns
                onEmptied: table.focusRow(table.currentIndex)
                writeDisabledReason: root.viewModel.writeDisabledReason
            }
        }
    }

    AppMenu {
        id: moreMenu

        AppMenuItem {
            objectName: "rolesItem"
            iconName: "user"
            text: qsTr("Roles…")
            onTriggered: root.viewModel.showRoles()
        }

        AppMenuItem {
            objectName: "domainRuleItem"
            visible: root.viewModel.owner
            height: visible ? implicitHeight : 0
            iconName: "globe"
            text: qsTr("Who may be invited…")
            onTriggered: root.viewModel.showDomainRule()
        }

        AppMenuSeparator {
            visible: root.viewModel.owner
            height: visible ? implicitHeight : 0
        }

        Instantiator {
            model: root.viewModel.owner ? root.viewModel.viewableRoles : null

            delegate: AppMenuItem {
                required property string roleId
                required property string name

                objectName: "viewAs-" + roleId
                iconName: "eye"
                //: %1 is a role
                text: qsTr("View as %1").arg(name)
                onTriggered: root.viewModel.viewAs.start(roleId)
            }

            onObjectAdded: (index, object) => moreMenu.insertItem(index + 3, object)
            onObjectRemoved: (index, object) => moreMenu.removeItem(object)
        }
    }

    RolesDialog {
        viewModel: root.viewModel.customRoles
    }

    DomainRuleDialog {
        viewModel: root.viewModel.domainRule
    }

    InviteDialog {
        viewModel: root.viewModel.invite
    }

    RoleSheet {
        viewModel: root.viewModel.changeRole
        writeDisabledReason: root.viewModel.writeDisabledReason
        onTransferWanted: root.viewModel.askToTransfer("")
    }

    TransferDialog {
        viewModel: root.viewModel.transfer
    }

    RemoveMemberDialog {
        viewModel: root.viewModel.removal
        keysManaged: root.viewModel.canManageKeys
    }

    RevokeInvitationDialog {
        viewModel: root.viewModel.invitations
    }

    LeaveWorkspaceDialog {
        viewModel: root.leave
    }

    ElevateDialog {
        viewModel: root.viewModel.elevate
    }

    ToastHost {
        id: toasts

        anchors.fill: parent
        onActionClicked: root.viewModel.changeRole.undo()
    }
}

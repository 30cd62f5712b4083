// SPDX-FileCopyrightText: 2026 The Intrlume Console founders
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "api/members.h"
#include "core/workspace.h"
#include "core/workspacerole.h"
#include "elevateviewmodel.h"
#include "requeststate.h"
#include "team/changeroleviewmodel.h"
#include "team/customroleviewmodel.h"
#include "team/domainruleviewmodel.h"
#include "team/invitationsmodel.h"
#include "team/inviteviewmodel.h"
#include "team/membersmodel.h"
#include "team/removememberviewmodel.h"
#include "team/transferownershipviewmodel.h"
#include "team/viewasviewmodel.h"

#include <QTimer>

#include <functional>
#include <optional>

namespace Intrlume::Ui {

//! The Team page (DESIGN 5.8): who belongs to the workspace, searched, filtered and sorted by the server, and who was invited.
class TeamViewModel : public QObject {
    Q_OBJECT
    QML_ELEMENT
    QML_UNCREATABLE("Given by the console")

    Q_PROPERTY(Intrlume::Ui::MembersModel *members READ members CONSTANT)
    Q_PROPERTY(Intrlume::Ui::InvitationsModel *invitations READ invitations CONSTANT)
    Q_PROPERTY(Intrlume::Ui::RemoveMemberViewModel *removal READ removal CONSTANT)
    Q_PROPERTY(Intrlume::Ui::ChangeRoleViewModel *changeRole READ changeRole CONSTANT)
    Q_PROPERTY(Intrlume::Ui::TransferOwnershipViewModel *transfer READ transfer CONSTANT)
    Q_PROPERTY(Intrlume::Ui::InviteViewModel *invite READ invite CONSTANT)
    Q_PROPERTY(Intrlume::Ui::CustomRoleViewModel *customRoles READ customRoles CONSTANT)
    Q_PROPERTY(Intrlume::Ui::DomainRuleViewModel *domainRule READ domainRule CONSTANT)
    Q_PROPERTY(Intrlume::Ui::ViewAsViewModel *viewAs READ viewAs CONSTANT)
    Q_PROPERTY(Intrlume::Ui::RolesModel *viewableRoles READ viewableRoles CONSTANT)
    Q_PROPERTY(Intrlume::Ui::ElevateViewModel *elevate READ elevate CONSTANT)
    Q_PROPERTY(bool loading READ isLoading NOTIFY stateChanged)
    Q_PROPERTY(bool moreFailed READ hasMoreFailed NOTIFY stateChanged)
    Q_PROPERTY(Placeholder placeholder READ placeholder NOTIFY stateChanged)
    Q_PROPERTY(QString placeholderTitle READ placeholderTitle NOTIFY stateChanged)
    Q_PROPERTY(QString placeholderText READ placeholderText NOTIFY stateChanged)
    Q_PROPERTY(QString bannerText READ bannerText NOTIFY stateChanged)
    Q_PROPERTY(bool offline READ isOffline WRITE setOffline NOTIFY stateChanged)
    Q_PROPERTY(bool canManage READ canManage NOTIFY stateChanged)
    Q_PROPERTY(bool canManageKeys READ canManageKeys NOTIFY stateChanged)
    Q_PROPERTY(bool owner READ isOwner NOTIFY stateChanged)
    Q_PROPERTY(QString writeDisabledReason READ writeDisabledReason NOTIFY stateChanged)
    Q_PROPERTY(int total READ total NOTIFY stateChanged)
    Q_PROPERTY(QString countText READ countText NOTIFY stateChanged)
    Q_PROPERTY(QString factorText READ factorText NOTIFY stateChanged)
    Q_PROPERTY(QString search READ search WRITE setSearch NOTIFY filterChanged)
    Q_PROPERTY(int roleChoice READ roleChoice WRITE setRoleChoice NOTIFY filterChanged)
    Q_PROPERTY(QStringList roleNames READ roleNames NOTIFY rolesChanged)
    Q_PROPERTY(int sortChoice READ sortChoice NOTIFY filterChanged)
    Q_PROPERTY(bool sortDescending READ isSortDescending NOTIFY filterChanged)

public:
    //! The order of StatePlaceholder.Kind in QML.
    enum class Placeholder { None, Empty, NoMatch, Error, Offline };
    Q_ENUM(Placeholder)
    enum SortChoice { ByName, ByRole, ByLastActive };
    Q_ENUM(SortChoice)

    TeamViewModel(Api::Client &client, const Clock &clock, QObject *parent = nullptr);

    void setWorkspace(const Workspace &workspace); //!< what is shown is forgotten where it is another one; \c refresh loads
    void reset(); //!< nobody is signed in
    void retranslate(); //!< the language changed
    void setSearchDelay(std::chrono::milliseconds delay) { m_searchDelay.setInterval(delay); }

    Q_INVOKABLE void refresh();
    Q_INVOKABLE void loadMore();
    Q_INVOKABLE void retryMore();
    Q_INVOKABLE void clearFilters();
    //! Orders the rows by \a choice; once more, the other way round.
    Q_INVOKABLE void sortBy(int choice);
    Q_INVOKABLE void showRoles();
    Q_INVOKABLE void showDomainRule();
    Q_INVOKABLE void askToInvite();
    Q_INVOKABLE void askToRemove(const QString &memberId);
    Q_INVOKABLE void askForRole(const QString &memberId);
    //! \a memberId is who is offered first; empty: nobody yet.
    Q_INVOKABLE void askToTransfer(const QString &memberId);
    //! Asks the server to mail somebody who has no second factor yet.
    Q_INVOKABLE void remind(const QString &memberId);

    MembersModel *members() { return &m_members; }
    InvitationsModel *invitations() { return &m_invitations; }
    RemoveMemberViewModel *removal() { return &m_removal; }
    ChangeRoleViewModel *changeRole() { return &m_changeRole; }
    TransferOwnershipViewModel *transfer() { return &m_transfer; }
    CustomRoleViewModel *customRoles() { return &m_customRoles; }
    DomainRuleViewModel *domainRule() { return &m_domainRule; }
    ViewAsViewModel *viewAs() { return &m_viewAs; }
    RolesModel *viewableRoles() { return &m_viewableRoles; } //!< every role but the person's own
    InviteViewModel *invite() { return &m_invite; }
    ElevateViewModel *elevate() { return &m_elevate; }
    const Workspace &workspace() const { return m_workspace; }
    const QList<WorkspaceRole> &roles() const { return m_roles; } //!< all that the workspace has; empty before they were loaded
    RequestState state() const { return m_state; }
    bool isLoading() const { return m_state == RequestState::Loading; }
    bool hasMoreFailed() const { return m_moreFailed; }
    Placeholder placeholder() const;
    QString placeholderTitle() const;
    QString placeholderText() const;
    QString bannerText() const; //!< what is wrong while rows of earlier are shown
    bool isOffline() const { return m_offline; }
    void setOffline(bool offline);
    bool canManage() const { return m_workspace.permissions.contains(Permission::MembersManage); }
    bool canManageKeys() const { return m_workspace.permissions.contains(Permission::KeysManage); }
    bool isOwner() const { return Granter::in(m_workspace).owner; }
    QString writeDisabledReason() const;
    int total() const { return m_counts ? m_counts->total : 0; }
    QString countText() const; //!< "8 members"
    QString factorText() const; //!< "2FA on for 5 of 8"
    QString search() const { return m_text; }
    void setSearch(const QString &text);
    int roleChoice() const; //!< 0: all roles
    void setRoleChoice(int choice);
    QStringList roleNames() const; //!< "All roles", then each
    int sortChoice() const { return m_sort; }
    bool isSortDescending() const { return m_descending; }

Q_SIGNALS:
    void stateChanged();
    void filterChanged();
    void rolesChanged();
    void noticed(const QString &text); //!< something short happened
    void keysWanted(const QString &keyId); //!< to the page of the API keys, at this one where it is not empty
    void rowRemoved(int row); //!< somebody was there; the next one is now
    void roleChanged(const QString &text, bool undoable); //!< somebody else has another role now
    void ownRoleChanged(); //!< the workspace is to be read again: what the person may do is different now
    void leaveWanted(); //!< the person wants to leave the workspace

private:
    void load();
    void loadPages(int ticket, const Api::ListMembers &call, QList<Member> before);
    void loadCounts();
    void loadRoles();
    void loadAround();
    void withRoles(const std::function<void()> &next);
    void takeRoles(const QList<WorkspaceRole> &roles);
    Api::ListMembers call() const;
    QString question() const; // What call() asks.
    void take(const Result<Page<Member>> &page, const QList<Member> &before);
    void connectRoles();
    void memberRemoved(const Member &member);
    void setState(RequestState state);
    bool isFiltered() const { return !m_text.isEmpty() || !m_role.isEmpty(); }

    Api::Client &m_client;
    const Clock &m_clock;
    MembersModel m_members;
    ElevateViewModel m_elevate; // Before those that ask it.
    InvitationsModel m_invitations;
    RemoveMemberViewModel m_removal;
    InviteViewModel m_invite;
    ChangeRoleViewModel m_changeRole;
    TransferOwnershipViewModel m_transfer;
    CustomRoleViewModel m_customRoles;
    DomainRuleViewModel m_domainRule;
    ViewAsViewModel m_viewAs;
    RolesModel m_viewableRoles;
    Workspace m_workspace;
    QList<WorkspaceRole> m_roles;
    std::optional<MemberCounts> m_counts;
    std::optional<Error> m_error;
    QString m_text;
    QString m_role; // Empty: any.
    int m_sort = ByLastActive;
    bool m_descending = true;
    QString m_shown; // The question whose answer the rows are.
    Cursor m_next;
    QTimer m_searchDelay;
    QTimer m_wordsTimer;
    RequestState m_state = RequestState::Idle;
    int m_latest = 0;
    int m_latestRoles = 0;
    bool m_loadingMore = false;
    bool m_moreFailed = false;
    bool m_offline = false;
};

} // namespace Intrlume::Ui

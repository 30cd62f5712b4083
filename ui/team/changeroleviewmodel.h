// SPDX-FileCopyrightText: 2026 The Intrlume Console founders
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "api/client.h"
#include "core/member.h"
#include "elevateviewmodel.h"
#include "team/impactviewmodel.h"
#include "team/permissionmatrix.h"
#include "team/rolesmodel.h"

#include <optional>

namespace Intrlume::Ui {

//! The sheet that changes somebody's role (DESIGN 5.10): what the other role takes and gives, the only owner's protection, and a way back.
class ChangeRoleViewModel : public QObject {
    Q_OBJECT
    QML_ELEMENT
    QML_UNCREATABLE("Part of the page")

    Q_PROPERTY(bool open READ isOpen NOTIFY changed)
    Q_PROPERTY(QString memberId READ memberId NOTIFY changed)
    Q_PROPERTY(QString accountId READ accountId NOTIFY changed)
    Q_PROPERTY(QString name READ name NOTIFY changed)
    Q_PROPERTY(QString email READ email NOTIFY changed)
    Q_PROPERTY(bool you READ isYou NOTIFY changed)
    Q_PROPERTY(Intrlume::Ui::RolesModel *roles READ roles CONSTANT)
    Q_PROPERTY(Intrlume::Ui::PermissionMatrix *matrix READ matrix CONSTANT)
    Q_PROPERTY(Intrlume::Ui::ImpactViewModel *impact READ impact CONSTANT)
    Q_PROPERTY(int currentIndex READ currentIndex NOTIFY changed)
    Q_PROPERTY(int choice READ choice WRITE setChoice NOTIFY changed)
    Q_PROPERTY(bool different READ isDifferent NOTIFY changed)
    Q_PROPERTY(QString fromToText READ fromToText NOTIFY changed)
    Q_PROPERTY(QStringList losses READ losses NOTIFY changed)
    Q_PROPERTY(QStringList gains READ gains NOTIFY changed)
    Q_PROPERTY(bool onlyOwner READ isOnlyOwner NOTIFY changed)
    Q_PROPERTY(bool beyondYou READ isBeyondYou NOTIFY changed)
    Q_PROPERTY(QString toldText READ toldText NOTIFY changed)
    Q_PROPERTY(QString submitText READ submitText NOTIFY changed)
    Q_PROPERTY(bool busy READ isBusy NOTIFY changed)
    Q_PROPERTY(QString errorText READ errorText NOTIFY changed)

public:
    ChangeRoleViewModel(Api::Client &client, ElevateViewModel &elevate, QObject *parent = nullptr);

    //! \a owners is how many owners there are.
    void ask(const WorkspaceId &workspace, const Member &member, const QList<WorkspaceRole> &roles, const Granter &granter, int owners);
    Q_INVOKABLE void submit();
    Q_INVOKABLE void close(); //!< not while it works
    Q_INVOKABLE void undo(); //!< of the last change, while that is what the server still has; also while the sheet is open for somebody else
    void reset();
    void retranslate();

    bool isOpen() const { return m_member.has_value(); }
    QString memberId() const { return m_member ? m_member->id.toString() : QString(); }
    QString accountId() const { return m_member ? m_member->account.toString() : QString(); }
    QString name() const { return m_member ? m_member->name : QString(); }
    QString email() const { return m_member ? m_member->email : QString(); }
    bool isYou() const { return m_member && m_member->isYou; }
    RolesModel *roles() { return &m_roles; }
    PermissionMatrix *matrix() { return &m_matrix; }
    ImpactViewModel *impact() { return &m_impact; } //!< asked where the choice takes something
    int currentIndex() const { return m_member ? m_roles.indexOf(m_member->role) : -1; }
    int choice() const { return m_choice; }
    void setChoice(int choice);
    bool isDifferent() const { return m_member && m_choice >= 0 && m_choice != currentIndex(); }
    QString fromToText() const; //!< "From Developer to Analyst"
    QStringList losses() const;
    QStringList gains() const;
    bool isOnlyOwner() const { return m_onlyOwner; }
    bool isBeyondYou() const; //!< this person may do more than the caller, who therefore cannot change it
    QString toldText() const; //!< "Applies at once. Farhan is told by email."
    QString submitText() const; //!< "Change to Analyst"
    bool isBusy() const { return m_busy; }
    QString errorText() const { return m_errorText; }

Q_SIGNALS:
    void changed();
    //! \a text says it, \a undoable whether \c undo takes it back.
    void roleChanged(const Intrlume::Member &member, const QString &text, bool undoable);
    void memberRead(const Intrlume::Member &member); //!< as the server has it now
    void failed(const QString &text); //!< undoing did not work
    void ownRoleChanged();

private:
    void send(const QString &role, const QString &etag);
    void forgetSheet();
    void take(const Result<Member> &answer, const QString &role, const QString &etag);
    void refused(const Error &error, const QString &role, const QString &etag);
    void readAgain();
    void beginAt(const Member &member);
    void showChoice();
    QStringList difference(int more, int less) const;
    QString roleName(int row) const;
    static QString nowText(const Member &member);

    Api::Client &m_client;
    ElevateViewModel &m_elevate;
    WorkspaceId m_workspace;
    std::optional<Member> m_member;
    //! The last change that can be taken back.
    struct Undo {
        WorkspaceId workspace;
        Member member; // As it is now.
        QString before;
    };
    std::optional<Undo> m_undo;
    RolesModel m_roles;
    PermissionMatrix m_matrix;
    ImpactViewModel m_impact;
    QString m_errorText;
    int m_choice = -1;
    int m_latest = 0;
    int m_latestUndo = 0;
    bool m_onlyOwner = false;
    bool m_busy = false;
};

//! The name by which somebody is spoken of: the first of their names.
QString firstName(const QString &fullName);

} // namespace Intrlume::Ui

// SPDX-FileCopyrightText: 2026 The Intrlume Console founders
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "api/client.h"
#include "core/workspace.h"
#include "elevateviewmodel.h"
#include "team/recipientsmodel.h"
#include "team/rolesmodel.h"

namespace Intrlume::Ui {

//! Invites people with one role (DESIGN 5.9). What could not be sent stays with its reason; what was sent is gone from the dialog.
class InviteViewModel : public QObject {
    Q_OBJECT
    QML_ELEMENT
    QML_UNCREATABLE("Part of the page")

    Q_PROPERTY(bool open READ isOpen NOTIFY changed)
    Q_PROPERTY(QString workspaceName READ workspaceName NOTIFY changed)
    Q_PROPERTY(Intrlume::Ui::RecipientsModel *recipients READ recipients CONSTANT)
    Q_PROPERTY(Intrlume::Ui::RolesModel *roles READ roles CONSTANT)
    Q_PROPERTY(int choice READ choice WRITE setChoice NOTIFY changed)
    Q_PROPERTY(bool toOwner READ isToOwner NOTIFY changed)
    Q_PROPERTY(int readyCount READ readyCount NOTIFY changed)
    Q_PROPERTY(QString submitBlocked READ submitBlocked NOTIFY changed)
    Q_PROPERTY(QString readyText READ readyText NOTIFY changed)
    Q_PROPERTY(QString faultText READ faultText NOTIFY changed)
    Q_PROPERTY(QString memberText READ memberText NOTIFY changed)
    Q_PROPERTY(QString submitText READ submitText NOTIFY changed)
    Q_PROPERTY(bool busy READ isBusy NOTIFY changed)
    Q_PROPERTY(QString errorText READ errorText NOTIFY changed)

public:
    InviteViewModel(Api::Client &client, ElevateViewModel &elevate, QObject *parent = nullptr);

    void ask(const Workspace &workspace, const QList<WorkspaceRole> &roles);
    //! Takes the addresses out of what was typed or pasted.
    Q_INVOKABLE void add(const QString &text);
    Q_INVOKABLE void removeAt(int row);
    //! Takes an address back into the field that it came from.
    Q_INVOKABLE QString takeAt(int row);
    Q_INVOKABLE void submit();
    Q_INVOKABLE void close(); //!< not while it works
    void reset();
    void retranslate();

    bool isOpen() const { return m_open; }
    QString workspaceName() const { return m_workspace.name; }
    RecipientsModel *recipients() { return &m_recipients; }
    RolesModel *roles() { return &m_roles; }
    int choice() const { return m_choice; }
    void setChoice(int choice);
    bool isToOwner() const;
    int readyCount() const { return static_cast<int>(m_recipients.ready().size()); }
    QString submitBlocked() const; //!< why nothing can be sent although somebody is ready; empty where it can
    QString readyText() const; //!< "3 ready"
    QString faultText() const; //!< "1 to fix"; empty where nothing is
    QString memberText() const; //!< "1 already a member"; empty where nobody is
    QString submitText() const; //!< "Send 3 invitations"
    bool isBusy() const { return m_busy; }
    QString errorText() const { return m_errorText; }

Q_SIGNALS:
    void changed();
    void sent(const QString &text); //!< at least one invitation went out

private:
    void learnWhoIsThere();
    void take(const Result<QList<InvitationResult>> &answer);
    void setBusy(bool busy);

    Api::Client &m_client;
    ElevateViewModel &m_elevate;
    Workspace m_workspace;
    RecipientsModel m_recipients;
    RolesModel m_roles;
    QString m_errorText;
    int m_choice = -1;
    int m_latest = 0;
    bool m_open = false;
    bool m_busy = false;
};

} // namespace Intrlume::Ui

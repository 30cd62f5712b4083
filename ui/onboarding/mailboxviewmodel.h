// SPDX-FileCopyrightText: 2026 The Intrlume Console founders
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "api/client.h"
#include "onboarding/mailsmodel.h"
#include "requeststate.h"

namespace Intrlume::Ui {

//! The local mailbox of a platform on this computer: what it would have sent, and the link of each mail to press.
class MailboxViewModel : public QObject {
    Q_OBJECT
    QML_ELEMENT
    QML_UNCREATABLE("Given by the console")

    Q_PROPERTY(Intrlume::Ui::MailsModel *mails READ mails CONSTANT)
    Q_PROPERTY(Intrlume::Ui::RequestState state READ state NOTIFY stateChanged)
    Q_PROPERTY(QString errorText READ errorText NOTIFY stateChanged)
    Q_PROPERTY(bool empty READ empty NOTIFY stateChanged)
    Q_PROPERTY(QString confirming READ confirming NOTIFY confirmingChanged)
    Q_PROPERTY(bool open READ isOpen NOTIFY openChanged)

public:
    explicit MailboxViewModel(Api::Client &client, QObject *parent = nullptr);

    MailsModel *mails() { return &m_mails; }
    RequestState state() const { return m_state; }
    QString errorText() const { return m_errorText; }
    bool empty() const { return m_state == RequestState::Ready && m_mails.rowCount() == 0; }
    QString confirming() const { return m_confirming; } //!< the mail whose link was pressed

    bool isOpen() const { return m_open; } //!< over a workspace; the pages before it have a dialog of their own

    Q_INVOKABLE void start(); //!< opens it, and looks
    Q_INVOKABLE void close();
    Q_INVOKABLE void refresh();
    //! Does what the button on the page behind the mail's link does.
    Q_INVOKABLE void confirm(const QString &mailId);
    //! Goes where the link of a reset mail leads.
    Q_INVOKABLE void setNewPassword(const QString &mailId);
    //! Goes where the link of an invitation leads.
    Q_INVOKABLE void openInvitation(const QString &mailId);

Q_SIGNALS:
    void stateChanged();
    void confirmingChanged();
    void openChanged();
    void confirmed();
    void resetWanted(const Intrlume::Secret &token);
    void invitationWanted(const Intrlume::Secret &token);

private:
    void setState(RequestState state, const QString &errorText = {});
    void setConfirming(const QString &mailId);

    Api::Client &m_client;
    MailsModel m_mails;
    RequestState m_state = RequestState::Idle;
    QString m_errorText;
    QString m_confirming;
    int m_latest = 0;
    bool m_open = false;
};

} // namespace Intrlume::Ui

// SPDX-FileCopyrightText: 2026 The Intrlume Console founders
// SPDX-License-Identifier: Apache-2.0
#include "onboarding/mailboxviewmodel.h"

#include "api/accounts.h"
#include "api/localmailbox.h"
#include "errortext.h"

namespace Intrlume::Ui {

MailboxViewModel::MailboxViewModel(Api::Client &client, QObject *parent)
    : QObject(parent)
    , m_client(client)
{
}

void MailboxViewModel::start()
{
    m_open = true;
    Q_EMIT openChanged();
    refresh();
}

void MailboxViewModel::close()
{
    m_open = false;
    Q_EMIT openChanged();
}

void MailboxViewModel::refresh()
{
    setState(RequestState::Loading);
    const int ticket = ++m_latest;
    QCoro::connect(m_client.send(Api::ListLocalMail{}), this, [this, ticket](Result<QList<Api::LocalMail>> mails) {
        if (ticket != m_latest)
            return; // A newer look is under way.
        if (!mails)
            return setState(RequestState::Failed, Ui::errorText(mails.error()));
        QList<LocalMailRow> rows;
        for (const Api::LocalMail &mail : std::as_const(*mails))
            rows.append({.id = mail.id, .to = mail.to, .subject = mail.subject, .text = mail.text, .sentAt = mail.sentAt});
        m_mails.reset(std::move(rows));
        setState(RequestState::Ready);
    });
}

void MailboxViewModel::confirm(const QString &mailId)
{
    const QString token = m_mails.tokenOf(mailId);
    if (token.isEmpty() || !m_confirming.isEmpty())
        return;
    setConfirming(mailId);
    QCoro::connect(m_client.send(Api::Confirm{.token = Secret::fromText(token)}), this, [this](Result<Api::Confirmation> confirmation) {
        setConfirming({});
        if (!confirmation)
            return setState(RequestState::Failed, Ui::errorText(confirmation.error()));
        Q_EMIT confirmed();
    });
}

void MailboxViewModel::setNewPassword(const QString &mailId)
{
    const QString token = m_mails.tokenOf(mailId);
    if (!token.isEmpty())
        Q_EMIT resetWanted(Secret::fromText(token));
}

void MailboxViewModel::openInvitation(const QString &mailId)
{
    const QString token = m_mails.tokenOf(mailId);
    if (!token.isEmpty())
        Q_EMIT invitationWanted(Secret::fromText(token));
}

void MailboxViewModel::setState(RequestState state, const QString &errorText)
{
    m_state = state;
    m_errorText = errorText;
    Q_EMIT stateChanged();
}

void MailboxViewModel::setConfirming(const QString &mailId)
{
    m_confirming = mailId;
    Q_EMIT confirmingChanged();
}

} // namespace Intrlume::Ui

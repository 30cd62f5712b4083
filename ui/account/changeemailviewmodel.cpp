// SPDX-FileCopyrightText: 2026 The Intrlume Console founders
// SPDX-License-Identifier: Apache-2.0
#include "account/changeemailviewmodel.h"

#include "api/me.h"
#include "core/emailaddress.h"
#include "errortext.h"

#include <QCoroTask>

using namespace Qt::StringLiterals;

namespace Intrlume::Ui {

ChangeEmailViewModel::ChangeEmailViewModel(Api::Client &client, ElevateViewModel &elevate, QObject *parent)
    : QObject(parent)
    , m_client(client)
    , m_elevate(elevate)
{
}

void ChangeEmailViewModel::begin()
{
    clear();
    m_open = true;
    Q_EMIT changed();
}

void ChangeEmailViewModel::reset()
{
    ++m_cancelTicket;
    clear();
}

void ChangeEmailViewModel::clear()
{
    ++m_latest;
    m_emailError.clear();
    m_errorText.clear();
    m_open = false;
    m_busy = false;
    Q_EMIT changed();
}

void ChangeEmailViewModel::close()
{
    if (!m_busy)
        clear();
}

void ChangeEmailViewModel::edited()
{
    m_emailError.clear();
    Q_EMIT changed();
}

void ChangeEmailViewModel::submit(const QString &email)
{
    if (!m_open || m_busy)
        return;
    if (!EmailAddress::parse(email)) {
        m_emailError = tr("Enter an email address, such as name@company.in.");
        Q_EMIT changed();
        return;
    }
    send(email);
}

void ChangeEmailViewModel::send(const QString &email)
{
    m_busy = true;
    m_errorText.clear();
    Q_EMIT changed();
    const int ticket = ++m_latest;
    const Api::ChangeEmail call{.email = email};
    QCoro::connect(m_client.send(call), this, [this, ticket, email](const Result<Account> &answer) {
        if (ticket == m_latest)
            take(email, answer);
    });
}

void ChangeEmailViewModel::take(const QString &email, const Result<Account> &answer)
{
    m_busy = false;
    if (answer) {
        clear();
        Q_EMIT accountChanged(*answer);
        return;
    }
    if (ElevateViewModel::isWantedBy(answer.error()))
        m_elevate.ask(
            tr("To sign in with another address, enter your password."), [this, email] { send(email); }, [] {});
    else if (!answer.error().fields.isEmpty())
        m_emailError = answer.error().fields.first().detail;
    else
        m_errorText = Ui::errorText(answer.error());
    Q_EMIT changed();
}

void ChangeEmailViewModel::cancelPending()
{
    const int ticket = ++m_cancelTicket;
    QCoro::connect(m_client.send(Api::CancelEmailChange()), this, [this, ticket](const Result<Account> &answer) {
        if (ticket != m_cancelTicket)
            return; // Somebody else is signed in, or it was asked again.
        if (answer)
            Q_EMIT accountChanged(*answer);
        else
            Q_EMIT failed(Ui::errorText(answer.error()));
    });
}

} // namespace Intrlume::Ui

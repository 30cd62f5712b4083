// SPDX-FileCopyrightText: 2026 The Intrlume Console founders
// SPDX-License-Identifier: Apache-2.0
#include "account/deleteaccountviewmodel.h"

#include "api/me.h"
#include "errortext.h"

#include <QCoroTask>

namespace Intrlume::Ui {

DeleteAccountViewModel::DeleteAccountViewModel(Api::Client &client, ElevateViewModel &elevate, QObject *parent)
    : QObject(parent)
    , m_client(client)
    , m_elevate(elevate)
{
}

void DeleteAccountViewModel::begin(const Account &account)
{
    reset();
    m_email = account.email;
    m_open = true;
    Q_EMIT changed();
}

void DeleteAccountViewModel::reset()
{
    ++m_latest;
    m_errorText.clear();
    m_open = false;
    m_busy = false;
    m_onlyOwner = false;
    Q_EMIT changed();
}

bool DeleteAccountViewModel::matches(const QString &typed) const
{
    return !m_email.isEmpty() && typed.trimmed().compare(m_email, Qt::CaseInsensitive) == 0;
}

void DeleteAccountViewModel::confirm(const QString &typed)
{
    if (m_open && !m_busy && matches(typed))
        send();
}

void DeleteAccountViewModel::close()
{
    if (!m_busy)
        reset();
}

void DeleteAccountViewModel::transfer()
{
    reset();
    Q_EMIT transferWanted();
}

void DeleteAccountViewModel::send()
{
    m_busy = true;
    m_onlyOwner = false;
    m_errorText.clear();
    Q_EMIT changed();
    const int ticket = ++m_latest;
    QCoro::connect(m_client.send(Api::DeleteMe()), this, [this, ticket](const Result<Api::Nothing> &answer) {
        if (ticket == m_latest)
            take(answer);
    });
}

void DeleteAccountViewModel::take(const Result<Api::Nothing> &answer)
{
    m_busy = false;
    if (answer) {
        reset();
        Q_EMIT deleted();
        return;
    }
    if (ElevateViewModel::isWantedBy(answer.error())) {
        m_elevate.ask(
            tr("To delete your account, enter your password."), [this] { send(); }, [] {});
    } else {
        m_onlyOwner = answer.error().code == QStringLiteral("last-owner");
        m_errorText = m_onlyOwner ? tr("A workspace would be left without an owner. Make somebody else its owner first, or transfer ownership.")
                                  : Ui::errorText(answer.error());
    }
    Q_EMIT changed();
}

} // namespace Intrlume::Ui

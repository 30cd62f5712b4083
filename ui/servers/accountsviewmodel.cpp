// SPDX-FileCopyrightText: 2026 The Intrlume Console founders
// SPDX-License-Identifier: Apache-2.0
#include "servers/accountsviewmodel.h"

#include "errortext.h"
#include "session/session.h"

#include <QCoroTask>

#include <utility>

using namespace Qt::StringLiterals;

namespace Intrlume::Ui {

AccountsViewModel::AccountsViewModel(Session::Session &session, Preferences &preferences, QObject *parent)
    : QObject(parent)
    , m_session(session)
    , m_preferences(preferences)
{
    m_model.reset(m_preferences.knownAccounts(), {});
}

int AccountsViewModel::others() const
{
    return m_current.isEmpty() ? count() : count() - 1;
}

void AccountsViewModel::enter(const KnownAccount &account)
{
    QList<KnownAccount> accounts = m_model.accounts();
    accounts.removeIf([&account](const KnownAccount &known) { return known.key() == account.key(); });
    accounts.prepend(account);
    m_current = account.key();
    show(std::move(accounts));
}

void AccountsViewModel::leave()
{
    m_current.clear();
    show(m_model.accounts());
}

void AccountsViewModel::remove(const QString &key)
{
    QList<KnownAccount> accounts = m_model.accounts();
    accounts.removeIf([&key](const KnownAccount &known) { return known.key() == key; });
    if (key == m_current)
        m_current.clear();
    show(std::move(accounts));
}

QStringList AccountsViewModel::servers() const
{
    QStringList found;
    for (const KnownAccount &account : m_model.accounts()) {
        if (account.server != u"this-computer")
            found.append(account.server);
    }
    return found;
}

void AccountsViewModel::use(const QString &key)
{
    if (key == m_current)
        return;
    for (const KnownAccount &account : m_model.accounts()) {
        if (account.key() == key) {
            const KnownAccount chosen = account; // The list changes while it is being gone to.
            Q_EMIT wanted(chosen);
            return;
        }
    }
}

void AccountsViewModel::addAnother()
{
    Q_EMIT anotherWanted();
}

void AccountsViewModel::askToForget()
{
    m_asking = true;
    Q_EMIT askingChanged();
}

void AccountsViewModel::keepAll()
{
    m_asking = false;
    Q_EMIT askingChanged();
}

void AccountsViewModel::forgetAll()
{
    if (!m_asking || m_left > 0)
        return;
    m_leftText.clear();
    const QList<KnownAccount> accounts = m_model.accounts();
    const QString current = std::exchange(m_current, {});
    m_left = 1; // Until all are begun.
    Q_EMIT askingChanged();
    for (const KnownAccount &account : accounts) {
        if (account.key() == current)
            Q_EMIT currentForgotten();
        else
            forgetOne(account);
        m_preferences.setLastAccount(account.server, {});
    }
    show({});
    keepAll();
    if (--m_left == 0)
        Q_EMIT forgotten(m_leftText);
}

void AccountsViewModel::forgetOne(const KnownAccount &account)
{
    ++m_left;
    const QString address = account.server == u"this-computer" ? m_localAddress : account.server;
    const Session::KnownSession known{.email = account.email, .serverName = account.server, .address = address};
    QCoro::connect(m_session.forgetAccount(known), this, [this, email = account.email](const Result<void> &answer) {
        if (!answer) //: %1 is an email address, %2 a sentence that says what went wrong
            m_leftText += tr("%1: %2").arg(email, Ui::errorText(answer.error())) + u'\n';
        if (--m_left == 0)
            Q_EMIT forgotten(m_leftText.trimmed());
        Q_EMIT askingChanged();
    });
}

void AccountsViewModel::show(QList<KnownAccount> accounts)
{
    m_preferences.setKnownAccounts(accounts);
    m_model.reset(std::move(accounts), m_current);
    Q_EMIT changed();
}

} // namespace Intrlume::Ui

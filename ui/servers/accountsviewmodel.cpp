// SPDX-FileCopyrightText: 2026 The Intrlume Console founders
// SPDX-License-Identifier: Apache-2.0
#include "servers/accountsviewmodel.h"

#include "errortext.h"
#include "session/session.h"

#include <QCoroTask>
#include <QUrl>

using namespace Qt::StringLiterals;

namespace Intrlume::Ui {

AccountsViewModel::AccountsViewModel(Session::Session &session, QObject *parent)
    : QObject(parent)
    , m_session(session)
{
    connect(&m_session, &Session::Session::accountsChanged, this, &AccountsViewModel::refresh);
    refresh();
}

int AccountsViewModel::others() const
{
    return m_current.isEmpty() ? count() : count() - 1;
}

QStringList AccountsViewModel::servers() const
{
    QStringList found;
    for (const Session::KnownAccount &account : m_model.accounts()) {
        if (account.server != u"this-computer")
            found.append(account.address);
    }
    return found;
}

void AccountsViewModel::refresh()
{
    const std::optional<Session::KnownAccount> current = m_session.current();
    m_current = current ? AccountsModel::keyOf(*current) : QString();
    m_parked.remove(m_current); // It is at hand again; signing it out ends it.
    QList<Session::KnownAccount> accounts = m_session.accounts() + m_session.accountsElsewhere();
    accounts.removeIf([this](const Session::KnownAccount &account) {
        const QString key = AccountsModel::keyOf(account);
        return !account.kept && key != m_current && !m_parked.contains(key);
    });
    m_model.reset(std::move(accounts), m_current);
    Q_EMIT changed();
}

void AccountsViewModel::park()
{
    if (!m_current.isEmpty())
        m_parked.insert(m_current);
}

void AccountsViewModel::retranslate()
{
    m_model.reset(m_model.accounts(), m_current);
}

void AccountsViewModel::use(const QString &key)
{
    if (key == m_current)
        return;
    const QList<Session::KnownAccount> accounts = m_model.accounts(); // The model's own changes while one is being gone to.
    for (const Session::KnownAccount &account : accounts) {
        if (AccountsModel::keyOf(account) == key) {
            Q_EMIT wanted(account);
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
    refresh(); // The question counts them.
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
    if (!m_asking || m_forgetting)
        return;
    m_forgetting = true;
    keepAll();
    QCoro::connect(m_session.forgetComputer(), this, [this](const Result<void> &answer) {
        m_forgetting = false;
        Q_EMIT askingChanged();
        refresh();
        Q_EMIT forgotten(answer ? QString() : Ui::errorText(answer.error()));
    });
    Q_EMIT forgettingBegan();
}

void AccountsViewModel::askToForgetOne(const QString &key)
{
    if (m_forgetting)
        return;
    for (const Session::KnownAccount &account : m_model.accounts()) {
        if (AccountsModel::keyOf(account) == key)
            m_asked = account;
    }
    Q_EMIT askingChanged();
}

QString AccountsViewModel::askedServer() const
{
    if (!m_asked)
        return {};
    return m_asked->server == u"this-computer" ? tr("This computer") : QUrl(m_asked->address).host();
}

void AccountsViewModel::keepOne()
{
    m_asked.reset();
    Q_EMIT askingChanged();
}

void AccountsViewModel::forgetOne()
{
    if (!m_asked || m_forgetting)
        return;
    const Session::KnownAccount account = *m_asked;
    const bool current = AccountsModel::keyOf(account) == m_current;
    m_forgetting = true;
    keepOne();
    QCoro::connect(m_session.forget(account), this, [this, email = account.email](const Result<void> &answer) {
        m_forgetting = false;
        Q_EMIT askingChanged();
        refresh();
        Q_EMIT removed(email, answer ? QString() : Ui::errorText(answer.error()));
    });
    if (current)
        Q_EMIT forgettingBegan();
}

} // namespace Intrlume::Ui

// SPDX-FileCopyrightText: 2026 The Intrlume Console founders
// SPDX-License-Identifier: Apache-2.0
#include "generatekeyviewmodel.h"

#include "api/apikeys.h"
#include "api/generatekey.h"
#include "errortext.h"

#include <QCoroTask>
#include <QLocale>

using namespace Qt::StringLiterals;

namespace Intrlume::Ui {

GenerateKeyViewModel::GenerateKeyViewModel(Api::Client &client, const Clock &clock, QObject *parent)
    : QObject(parent)
    , m_client(client)
    , m_clock(clock)
{
}

void GenerateKeyViewModel::setWorkspace(const Workspace &workspace)
{
    m_workspace = workspace;
}

void GenerateKeyViewModel::begin()
{
    if (m_busy)
        return;
    m_nameChecked = false;
    setName({});
    setNameError({});
    setError({});
    setLive(true);
    setOpen(true);
}

void GenerateKeyViewModel::setName(const QString &name)
{
    if (name == m_name)
        return;
    m_name = name;
    Q_EMIT nameChanged();
    if (m_nameChecked)
        checkName();
}

void GenerateKeyViewModel::leaveName()
{
    // Someone who only passes through an empty field has not made a mistake yet.
    if (m_name.isEmpty())
        return;
    m_nameChecked = true;
    if (m_nameError.isEmpty())
        checkName();
}

void GenerateKeyViewModel::checkName()
{
    const QString name = m_name.trimmed();
    if (name.isEmpty())
        setNameError(tr("Enter a name."));
    else if (name.toUcs4().size() > maximumNameLength())
        setNameError(tr("Use %1 characters or fewer.").arg(maximumNameLength()));
    else
        setNameError({});
}

void GenerateKeyViewModel::generate()
{
    if (m_busy || !m_open)
        return;
    m_nameChecked = true;
    checkName();
    if (!m_nameError.isEmpty())
        return;
    setError({});
    setBusy(true);
    const int ticket = ++m_latest;
    const Api::GenerateApiKey call{.workspace = m_workspace.id, .name = m_name.trimmed(), .environment = m_environment};
    QCoro::connect(Api::generateKey(m_client, call), this, [this, ticket](const Result<Api::GeneratedKey> &made) {
        if (ticket != m_latest) {
            if (made)
                revokeUnheld(made->key);
            return;
        }
        setBusy(false);
        if (!made)
            return take(made.error());
        setOpen(false);
        Q_EMIT generated(made->key, made->secret);
    });
}

void GenerateKeyViewModel::revokeUnheld(const ApiKey &key)
{
    QCoro::connect(m_client.send(Api::RevokeApiKey{.workspace = key.workspace, .key = key.id}), this, [](const Result<Api::RevokeApiKey::Reply> &) {
        // The key is in the list if this failed, and can be revoked there.
    });
}

void GenerateKeyViewModel::take(const Error &error)
{
    const QString aboutName = fieldErrorText(error, u"/name"_s, m_name);
    if (!aboutName.isEmpty() || error.code == u"name-taken")
        setNameError(aboutName.isEmpty() ? Ui::errorText(error) : aboutName);
    else
        setError(Ui::errorText(error), Ui::errorReference(error));
}

void GenerateKeyViewModel::close()
{
    if (!m_busy)
        setOpen(false);
}

void GenerateKeyViewModel::reset()
{
    ++m_latest;
    setBusy(false);
    setName({});
    setOpen(false);
}

void GenerateKeyViewModel::setLive(bool live)
{
    if (live == isLive())
        return;
    m_environment = live ? Environment::Live : Environment::Test;
    Q_EMIT liveChanged();
}

QString GenerateKeyViewModel::dueText() const
{
    const QDate due = m_clock.now().toLocalTime().date().addDays(m_workspace.rotationDays);
    //: %1 is a date such as 20 February 2027
    return tr("Due for rotation on %1").arg(QLocale().toString(due, u"d MMMM yyyy"_s));
}

QString GenerateKeyViewModel::disabledReason() const
{
    return m_name.trimmed().isEmpty() ? tr("Enter a name first") : QString();
}

void GenerateKeyViewModel::setNameError(const QString &text)
{
    if (text == m_nameError)
        return;
    m_nameError = text;
    Q_EMIT nameErrorChanged();
}

void GenerateKeyViewModel::setError(const QString &text, const QString &reference)
{
    if (text == m_errorText && reference == m_errorReference)
        return;
    m_errorText = text;
    m_errorReference = reference;
    Q_EMIT errorTextChanged();
}

void GenerateKeyViewModel::setOpen(bool open)
{
    if (open == m_open)
        return;
    m_open = open;
    Q_EMIT openChanged();
}

void GenerateKeyViewModel::setBusy(bool busy)
{
    if (busy == m_busy)
        return;
    m_busy = busy;
    Q_EMIT busyChanged();
}

} // namespace Intrlume::Ui

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

namespace {
//! What was asked for last time, word for word.
bool isSame(const Api::GenerateApiKey &one, const Api::GenerateApiKey &other)
{
    return one.workspace == other.workspace && one.name == other.name && one.environment == other.environment && one.allowedIps == other.allowedIps
           && one.automation == other.automation;
}

//! The platform may have made the key, or holds it back: asking again with the same Idempotency-Key tells.
bool isUnsettled(const Error &error)
{
    return error.code == u"answer-unknown" || error.code == u"unheld-key" || error.code == u"answers-lost";
}
} // namespace

GenerateKeyViewModel::GenerateKeyViewModel(Api::Client &client, const Clock &clock, ElevateViewModel &elevate, QObject *parent)
    : QObject(parent)
    , m_client(client)
    , m_clock(clock)
    , m_elevate(elevate)
{
    connect(&m_ranges, &AllowedIpsModel::edited, this, &GenerateKeyViewModel::disabledReasonChanged);
    connect(this, &GenerateKeyViewModel::nameChanged, this, &GenerateKeyViewModel::disabledReasonChanged);
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
    setAutomation(false);
    m_ranges.load({});
    m_last = {};
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
    m_ranges.checkAll();
    if (m_nameError.isEmpty() && m_ranges.isValid())
        send();
}

Api::GenerateApiKey GenerateKeyViewModel::call()
{
    Api::GenerateApiKey call{.workspace = m_workspace.id,
                             .name = m_name.trimmed(),
                             .environment = m_environment,
                             .allowedIps = m_ranges.ranges(),
                             .automation = m_automation};
    call.idempotencyKey = isSame(call, m_last) ? m_last.idempotencyKey : QString();
    if (call.idempotencyKey.isEmpty())
        call.idempotencyKey = Api::newIdempotencyKey();
    return call;
}

void GenerateKeyViewModel::send()
{
    setError({});
    setBusy(true);
    m_last = call();
    const int ticket = ++m_latest;
    QCoro::connect(Api::generateKey(m_client, m_last), this, [this, ticket](const Result<Api::GeneratedKey> &made) {
        if (ticket != m_latest) {
            if (made)
                revokeUnheld(made->key);
            return;
        }
        setBusy(false);
        if (!made)
            return take(made.error());
        m_last = {};
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
    if (!isUnsettled(error))
        m_last.idempotencyKey.clear();
    if (ElevateViewModel::isWantedBy(error))
        return m_elevate.ask(tr("An automation key can make and stop other keys."), [this] { generate(); }, {});
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
    m_ranges.load({});
    m_last = {};
    setOpen(false);
}

bool GenerateKeyViewModel::repeats() const
{
    return !m_errorText.isEmpty() && !m_last.idempotencyKey.isEmpty();
}

void GenerateKeyViewModel::setAutomation(bool automation)
{
    if (automation == m_automation)
        return;
    m_automation = automation;
    Q_EMIT automationChanged();
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
    if (m_name.trimmed().isEmpty())
        return tr("Enter a name first");
    return m_ranges.isValid() ? QString() : tr("Correct the ranges first");
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

// SPDX-FileCopyrightText: 2026 The Intrlume Console founders
// SPDX-License-Identifier: Apache-2.0
#include "onboarding/newpasswordviewmodel.h"

#include "api/accounts.h"
#include "errortext.h"
#include "onboarding/passwordadvice.h"

#include <QCoroTask>

using namespace Qt::StringLiterals;
using namespace std::chrono_literals;

namespace Intrlume::Ui {

namespace {
constexpr qsizetype shortestPassword = 12;
constexpr auto settle = 250ms;
} // namespace

NewPasswordViewModel::NewPasswordViewModel(Api::Client &client, QObject *parent)
    : QObject(parent)
    , m_client(client)
{
    m_settle.setSingleShot(true);
    m_settle.setInterval(settle);
    connect(&m_settle, &QTimer::timeout, this, &NewPasswordViewModel::askForStrength);
}

void NewPasswordViewModel::setOwner(const QString &email, const QString &fullName, const QString &server)
{
    m_email = email;
    m_fullName = fullName;
    m_server = server;
}

void NewPasswordViewModel::setText(const QString &password)
{
    m_password = Secret::fromText(password);
    if (!m_error.isEmpty())
        check();
    if (!m_password.isEmpty())
        return m_settle.start();
    m_settle.stop();
    ++m_latest; // An answer about what was typed before is of no use any more.
    showStrength(0, {});
}

void NewPasswordViewModel::leave()
{
    if (!m_password.isEmpty())
        check();
}

bool NewPasswordViewModel::check()
{
    const qsizetype length = m_password.exposeText().size();
    const QString code = length == 0 ? u"required"_s : u"too-short"_s;
    setError(length >= shortestPassword ? QString() : fieldErrorText({.pointer = u"/password"_s, .code = code, .detail = {}}));
    return m_error.isEmpty();
}

void NewPasswordViewModel::setError(const QString &text)
{
    m_error = text;
    Q_EMIT errorChanged();
    Q_EMIT strengthChanged(); // The advice gives way to the error.
}

void NewPasswordViewModel::reset()
{
    m_settle.stop();
    ++m_latest;
    m_password = {};
    setError({});
    showStrength(0, {});
    Q_EMIT forgotten();
}

QString NewPasswordViewModel::advice() const
{
    return m_error.isEmpty() ? m_advice : QString(); // One sentence under the field is enough.
}

void NewPasswordViewModel::askForStrength()
{
    const int ticket = ++m_latest;
    const Api::CheckPassword call{.password = m_password, .email = m_email, .fullName = m_fullName, .server = m_server};
    QCoro::connect(m_client.send(call), this, [this, ticket](const Result<Api::PasswordStrength> &strength) {
        if (ticket != m_latest)
            return; // More was typed since; its own answer follows.
        if (!strength)
            return showStrength(0, {}); // The meter only helps; the call that sets the password says what is wrong.
        showStrength(strength->score, strength->advice);
    });
}

void NewPasswordViewModel::showStrength(int score, const QString &code)
{
    // The contract counts from 0; a meter with nothing lit would look as if nothing had been typed.
    m_strength = code.isEmpty() ? 0 : qBound(1, score, 4);
    m_advice = passwordAdvice(code, m_password.exposeText(), m_fullName, m_email);
    Q_EMIT strengthChanged();
}

} // namespace Intrlume::Ui

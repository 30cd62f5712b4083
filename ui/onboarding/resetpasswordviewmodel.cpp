// SPDX-FileCopyrightText: 2026 The Intrlume Console founders
// SPDX-License-Identifier: Apache-2.0
#include "onboarding/resetpasswordviewmodel.h"

#include "errortext.h"

#include <QCoroTask>

using namespace Qt::StringLiterals;

namespace Intrlume::Ui {

ResetPasswordViewModel::ResetPasswordViewModel(Api::Client &client, QObject *parent)
    : QObject(parent)
    , m_client(client)
    , m_password(client)
{
}

void ResetPasswordViewModel::start(const Secret &token, const QString &server)
{
    m_password.reset();
    m_token = token;
    m_server = server;
    check();
}

void ResetPasswordViewModel::retry()
{
    if (m_phase == Phase::Unknown)
        check();
}

void ResetPasswordViewModel::check()
{
    m_reset = {};
    setPhase(Phase::Checking);
    const int ticket = ++m_latest;
    const Api::CheckPasswordReset call{.token = m_token, .server = m_server};
    QCoro::connect(m_client.send(call), this, [this, ticket](const Result<Api::PasswordReset> &answer) {
        if (ticket != m_latest)
            return; // Another link was opened, or the page was closed.
        if (!answer)
            return fail(answer.error());
        m_reset = *answer;
        m_password.setOwner(m_reset.email, m_reset.fullName, m_server);
        setPhase(Phase::Asking);
    });
}

void ResetPasswordViewModel::submit()
{
    if (m_phase != Phase::Asking || !m_password.check())
        return;
    setPhase(Phase::Saving);
    const int ticket = ++m_latest;
    const Api::CompletePasswordReset call{.token = m_token, .newPassword = m_password.secret(), .server = m_server};
    QCoro::connect(m_client.send(call), this, [this, ticket](const Result<Api::Nothing> &answer) {
        if (ticket != m_latest)
            return;
        if (!answer)
            return fail(answer.error());
        const QString email = m_reset.email;
        const QString server = m_server;
        close();
        Q_EMIT done(email, server);
    });
}

void ResetPasswordViewModel::fail(const Error &error)
{
    if (error.kind == Error::Kind::NotFound) { // 410: expired or used; 404: never was.
        m_token = {};
        m_password.reset();
        return setPhase(Phase::Dead, Ui::errorText(error));
    }
    const QString wrong = fieldErrorText(error, u"/new_password"_s);
    if (!wrong.isEmpty())
        m_password.setError(wrong);
    setPhase(m_reset.email.isEmpty() ? Phase::Unknown : Phase::Asking, wrong.isEmpty() ? Ui::errorText(error) : QString());
}

void ResetPasswordViewModel::close()
{
    ++m_latest;
    m_token = {};
    m_reset = {};
    m_password.reset();
    setPhase(Phase::Closed);
}

void ResetPasswordViewModel::setPhase(Phase phase, const QString &errorText)
{
    m_phase = phase;
    m_errorText = errorText;
    Q_EMIT stateChanged();
}

} // namespace Intrlume::Ui

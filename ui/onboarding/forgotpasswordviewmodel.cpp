// SPDX-FileCopyrightText: 2026 The Intrlume Console founders
// SPDX-License-Identifier: Apache-2.0
#include "onboarding/forgotpasswordviewmodel.h"

#include "api/passwordresets.h"
#include "core/emailaddress.h"
#include "errortext.h"

#include <QCoroTask>

using namespace Qt::StringLiterals;

namespace Intrlume::Ui {

ForgotPasswordViewModel::ForgotPasswordViewModel(Api::Client &client, QObject *parent)
    : QObject(parent)
    , m_client(client)
{
}

void ForgotPasswordViewModel::setEmail(const QString &email)
{
    if (email == m_email)
        return;
    m_email = email;
    Q_EMIT emailChanged();
    if (!m_emailError.isEmpty() && EmailAddress::parse(email.trimmed())) {
        m_emailError.clear();
        Q_EMIT stateChanged();
    }
}

QString ForgotPasswordViewModel::sentText() const
{
    //: %1 is an email address
    return tr("If %1 has an account, a link is on its way. It works for 1 hour.").arg(m_email.trimmed());
}

void ForgotPasswordViewModel::submit()
{
    if (m_state == RequestState::Loading)
        return;
    const bool right = EmailAddress::parse(m_email.trimmed()).has_value();
    m_emailError = right ? QString() : fieldErrorText({.pointer = u"/email"_s, .code = u"email-invalid"_s, .detail = {}});
    if (!right)
        return setState(RequestState::Failed);
    setState(RequestState::Loading);
    const int ticket = ++m_latest;
    const Api::RequestPasswordReset call{.email = m_email.trimmed()};
    QCoro::connect(m_client.send(call), this, [this, ticket](const Result<Api::Nothing> &answer) {
        if (ticket != m_latest)
            return; // The page was left meanwhile.
        if (answer)
            return setState(RequestState::Ready);
        m_emailError = fieldErrorText(answer.error(), u"/email"_s);
        setState(RequestState::Failed, m_emailError.isEmpty() ? Ui::errorText(answer.error()) : QString());
    });
}

void ForgotPasswordViewModel::reset(const QString &email)
{
    ++m_latest;
    m_email = email;
    m_emailError.clear();
    Q_EMIT emailChanged();
    setState(RequestState::Idle);
}

void ForgotPasswordViewModel::setState(RequestState state, const QString &errorText)
{
    m_state = state;
    m_errorText = errorText;
    Q_EMIT stateChanged();
}

} // namespace Intrlume::Ui

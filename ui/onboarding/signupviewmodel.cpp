// SPDX-FileCopyrightText: 2026 The Intrlume Console founders
// SPDX-License-Identifier: Apache-2.0
#include "onboarding/signupviewmodel.h"

#include "api/accounts.h"
#include "core/emailaddress.h"
#include "errortext.h"
#include "onboarding/passwordadvice.h"

using namespace Qt::StringLiterals;

namespace Intrlume::Ui {

namespace {

constexpr qsizetype shortestPassword = 12;
constexpr int settleMilliseconds = 250;

FieldError wrong(const QString &pointer, const QString &code)
{
    return {.pointer = pointer, .code = code, .detail = {}};
}

} // namespace

SignUpViewModel::SignUpViewModel(Api::Client &client, const Clock &clock, QObject *parent)
    : QObject(parent)
    , m_client(client)
    , m_clock(clock)
{
    m_settle.setSingleShot(true);
    m_settle.setInterval(settleMilliseconds);
    connect(&m_settle, &QTimer::timeout, this, &SignUpViewModel::askForStrength);
}

void SignUpViewModel::setEmail(const QString &email)
{
    if (email == m_email)
        return;
    m_email = email;
    Q_EMIT emailChanged();
    if (!m_emailError.isEmpty())
        checkEmail();
}

void SignUpViewModel::setInvitation(const QString &email, const Secret &token, const QString &joinText)
{
    m_invitation = token;
    m_joinText = joinText;
    m_email = email;
    m_emailError.clear();
    Q_EMIT emailChanged();
    Q_EMIT errorsChanged();
}

void SignUpViewModel::setFullName(const QString &name)
{
    if (name == m_fullName)
        return;
    m_fullName = name;
    Q_EMIT fullNameChanged();
    if (!m_nameError.isEmpty())
        checkName();
}

void SignUpViewModel::setPassword(const QString &password)
{
    m_password = Secret::fromText(password);
    if (!m_passwordError.isEmpty())
        checkPassword();
    if (!m_password.isEmpty())
        return m_settle.start();
    m_settle.stop();
    ++m_latestCheck; // An answer about what was typed before is of no use any more.
    showStrength(0, {});
}

QString SignUpViewModel::advice() const
{
    return m_passwordError.isEmpty() ? m_advice : QString(); // One sentence under the field is enough.
}

void SignUpViewModel::leaveEmail()
{
    if (!m_email.isEmpty())
        checkEmail();
}

void SignUpViewModel::leaveName()
{
    if (!m_fullName.isEmpty())
        checkName();
}

void SignUpViewModel::leavePassword()
{
    if (!m_password.isEmpty())
        checkPassword();
}

bool SignUpViewModel::checkEmail()
{
    const bool valid = EmailAddress::parse(m_email.trimmed()).has_value();
    m_emailError = valid ? QString() : fieldErrorText(wrong(u"/email"_s, u"email-invalid"_s));
    Q_EMIT errorsChanged();
    return valid;
}

bool SignUpViewModel::checkName()
{
    const bool valid = !m_fullName.trimmed().isEmpty();
    m_nameError = valid ? QString() : fieldErrorText(wrong(u"/full_name"_s, u"required"_s));
    Q_EMIT errorsChanged();
    return valid;
}

bool SignUpViewModel::checkPassword()
{
    const qsizetype length = m_password.exposeText().size();
    const QString code = length == 0 ? u"required"_s : u"too-short"_s;
    m_passwordError = length >= shortestPassword ? QString() : fieldErrorText(wrong(u"/password"_s, code));
    Q_EMIT errorsChanged();
    Q_EMIT strengthChanged();
    return m_passwordError.isEmpty();
}

void SignUpViewModel::submit()
{
    if (m_state == RequestState::Loading)
        return;
    const bool emailRight = checkEmail();
    const bool nameRight = checkName();
    const bool passwordRight = checkPassword();
    m_errorText.clear();
    Q_EMIT errorsChanged();
    if (!emailRight || !nameRight || !passwordRight)
        return;

    setState(RequestState::Loading);
    const int ticket = ++m_latestSubmit;
    const QString email = m_email.trimmed();
    const QString name = m_fullName.trimmed();
    auto call = Api::CreateAccount{.email = email, .fullName = name, .password = m_password, .invitationToken = m_invitation};
    QCoro::connect(m_client.send(std::move(call)), this, [this, ticket, email, name](Result<Api::Confirmation> confirmation) {
        if (ticket != m_latestSubmit)
            return; // The page was left or emptied meanwhile.
        if (!confirmation)
            return fail(confirmation.error());
        PendingAccount account{.confirmation = confirmation->id,
                               .email = email,
                               .fullName = name,
                               .password = m_password,
                               .sentAt = m_clock.now(),
                               .expiresAt = confirmation->expiresAt};
        reset();
        Q_EMIT accepted(account);
    });
}

void SignUpViewModel::reset()
{
    ++m_latestSubmit;
    ++m_latestCheck;
    m_settle.stop();
    m_password = {};
    m_invitation = {};
    m_joinText.clear();
    Q_EMIT passwordForgotten();
    m_email.clear();
    m_fullName.clear();
    m_emailError.clear();
    m_nameError.clear();
    m_passwordError.clear();
    m_errorText.clear();
    showStrength(0, {});
    setState(RequestState::Idle);
    Q_EMIT emailChanged();
    Q_EMIT fullNameChanged();
    Q_EMIT errorsChanged();
}

void SignUpViewModel::askForStrength()
{
    const int ticket = ++m_latestCheck;
    auto call = Api::CheckPassword{.password = m_password, .email = m_email.trimmed(), .fullName = m_fullName.trimmed()};
    QCoro::connect(m_client.send(std::move(call)), this, [this, ticket](Result<Api::PasswordStrength> strength) {
        if (ticket != m_latestCheck)
            return; // More was typed since; its own answer follows.
        if (!strength)
            return showStrength(0, {}); // The meter only helps; sign-up itself says what is wrong.
        showStrength(strength->score, strength->advice);
    });
}

void SignUpViewModel::showStrength(int score, const QString &code)
{
    // The contract counts from 0; a meter with nothing lit would look as if nothing had been typed.
    m_strength = code.isEmpty() ? 0 : qBound(1, score, 4);
    m_advice = passwordAdvice(code, m_password.exposeText(), m_fullName, m_email);
    Q_EMIT strengthChanged();
}

void SignUpViewModel::fail(const Error &error)
{
    m_emailError = fieldErrorText(error, u"/email"_s, m_email.trimmed());
    m_nameError = fieldErrorText(error, u"/full_name"_s);
    m_passwordError = fieldErrorText(error, u"/password"_s);
    const bool placed = !m_emailError.isEmpty() || !m_nameError.isEmpty() || !m_passwordError.isEmpty();
    m_errorText = placed ? QString() : Ui::errorText(error);
    Q_EMIT errorsChanged();
    Q_EMIT strengthChanged();
    setState(RequestState::Failed);
}

void SignUpViewModel::setState(RequestState state)
{
    m_state = state;
    Q_EMIT stateChanged();
}

} // namespace Intrlume::Ui

// SPDX-FileCopyrightText: 2026 The Intrlume Console founders
// SPDX-License-Identifier: Apache-2.0
#include "onboarding/signinviewmodel.h"

#include "core/emailaddress.h"
#include "errortext.h"
#include "session/session.h"

using namespace Qt::StringLiterals;

namespace Intrlume::Ui {

SignInViewModel::SignInViewModel(Session::Session &session, Preferences &preferences, QObject *parent)
    : QObject(parent)
    , m_session(session)
    , m_preferences(preferences)
{
}

void SignInViewModel::setEmail(const QString &email)
{
    if (email == m_email)
        return;
    m_email = email;
    Q_EMIT emailChanged();
    if (!m_emailError.isEmpty() && EmailAddress::parse(email.trimmed())) {
        m_emailError.clear();
        Q_EMIT errorsChanged();
    }
}

void SignInViewModel::setNotice(const QString &text, bool good)
{
    m_noticeGood = good;
    m_notice = text;
    Q_EMIT noticeChanged();
}

void SignInViewModel::setStay(bool stay)
{
    m_preferences.setStaySignedIn(stay);
    Q_EMIT stayChanged();
}

QString SignInViewModel::keychainNote() const
{
    if (!m_keychainAsked || m_keychainAvailable)
        return {};
    if (m_keychainLocked)
        return tr("The keychain is locked, so you’ll be asked to sign in again next time.");
    return tr("This computer has no keychain, so you’ll be asked to sign in again next time.");
}

void SignInViewModel::askKeychain()
{
    QCoro::connect(m_session.probeKeychain(), this, [this](Result<void> answer) {
        m_keychainAsked = true;
        m_keychainAvailable = answer.has_value();
        m_keychainLocked = !answer && answer.error().code == u"keychain-locked";
        Q_EMIT stayChanged();
    });
}

void SignInViewModel::passwordEdited()
{
    if (m_passwordError.isEmpty())
        return;
    m_passwordError.clear();
    Q_EMIT errorsChanged();
}

void SignInViewModel::submit(const QString &password)
{
    if (m_state == RequestState::Loading)
        return;
    const bool emailRight = EmailAddress::parse(m_email.trimmed()).has_value();
    m_emailError = emailRight ? QString() : fieldErrorText({.pointer = u"/email"_s, .code = u"email-invalid"_s, .detail = {}});
    m_passwordError = password.isEmpty() ? tr("Enter your password.") : QString();
    m_errorText.clear();
    Q_EMIT errorsChanged();
    if (emailRight && !password.isEmpty())
        signIn(m_email.trimmed(), Secret::fromText(password));
}

void SignInViewModel::signIn(const QString &email, const Secret &password)
{
    setNotice({});
    setState(RequestState::Loading);
    const int ticket = ++m_latest;
    QCoro::connect(m_session.signIn(email, password, stay()), this, [this, ticket, email, password](Result<Account> account) {
        if (ticket != m_latest)
            return; // The page was left meanwhile.
        if (!account)
            return fail(account.error(), email, password);
        reset(email);
        Q_EMIT signedIn(*account);
    });
}

void SignInViewModel::fail(const Error &error, const QString &email, const Secret &password)
{
    setState(RequestState::Failed);
    if (error.code == u"email-not-confirmed") {
        reset(email);
        const PendingAccount account{.confirmation = ConfirmationId(error.confirmation), .email = email, .password = password};
        Q_EMIT confirmationNeeded(account);
        return;
    }
    if (error.code == u"second-factor-required") {
        reset(email);
        Q_EMIT secondFactorNeeded(error.challenge, stay());
        return;
    }
    if (error.code == u"credentials-wrong")
        m_passwordError = Ui::errorText(error);
    else if (error.kind == Error::Kind::TooMany && error.retryAfter.count() > 0)
        m_passwordError =
            tr("Too many tries. Wait %n minute(s) or reset your password.", nullptr, static_cast<int>((error.retryAfter.count() + 59) / 60));
    else
        m_errorText = Ui::errorText(error);
    Q_EMIT errorsChanged();
    Q_EMIT failed(error);
}

void SignInViewModel::reset(const QString &email)
{
    ++m_latest;
    m_emailError.clear();
    m_passwordError.clear();
    m_errorText.clear();
    m_notice.clear();
    m_email = email;
    setState(RequestState::Idle);
    Q_EMIT passwordForgotten();
    Q_EMIT emailChanged();
    Q_EMIT errorsChanged();
    Q_EMIT noticeChanged();
}

void SignInViewModel::showError(const Error &error)
{
    m_errorText = Ui::errorText(error);
    Q_EMIT errorsChanged();
}

void SignInViewModel::setState(RequestState state)
{
    m_state = state;
    Q_EMIT stateChanged();
}

} // namespace Intrlume::Ui

// SPDX-FileCopyrightText: 2026 The Intrlume Console founders
// SPDX-License-Identifier: Apache-2.0
#include "onboarding/signinviewmodel.h"

#include "core/emailaddress.h"
#include "errortext.h"
#include "session/session.h"

#include <algorithm>
#include <iterator>

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
    if (m_keychainTrouble && m_keychainTrouble->code == u"keychain-locked")
        return tr("The keychain is locked, so you’ll be asked to sign in again next time.");
    if (m_keychainTrouble && m_keychainTrouble->code != u"keychain-absent") //: %1 says what is wrong with the keychain and what to do
        return tr("%1 Until then you’ll be asked to sign in again next time.").arg(Ui::errorText(*m_keychainTrouble));
    return tr("This computer has no keychain, so you’ll be asked to sign in again next time.");
}

bool SignInViewModel::isKeychainUnlockable() const
{
    static constexpr QLatin1String waiting[] = {"keychain-locked"_L1, "keychain-dismissed"_L1, "keychain-unanswered"_L1};
    return m_keychainTrouble && std::find(std::begin(waiting), std::end(waiting), m_keychainTrouble->code) != std::end(waiting);
}

void SignInViewModel::askKeychain()
{
    if (m_unlocking)
        return; // The window gets the focus back while the keychain answers, and that answer says more.
    const int ticket = ++m_keychainTicket;
    QCoro::connect(m_session.probeKeychain(), this, [this, ticket](const Result<void> &answer) {
        if (ticket == m_keychainTicket)
            takeKeychain(answer);
    });
}

void SignInViewModel::takeKeychain(const Result<void> &answer)
{
    const bool stillLocked = !answer && answer.error().code == u"keychain-locked" && isKeychainUnlockable();
    if (stillLocked)
        return; // What became of its question stays said.
    m_keychainAsked = true;
    m_keychainAvailable = answer.has_value();
    m_keychainTrouble = answer ? std::optional<Error>() : answer.error();
    Q_EMIT stayChanged();
}

void SignInViewModel::unlockKeychain()
{
    if (m_unlocking)
        return;
    m_unlocking = true;
    Q_EMIT stayChanged();
    ++m_keychainTicket;
    QCoro::connect(m_session.unlockKeychain(), this, [this](const Result<void> &answer) {
        m_unlocking = false;
        Q_EMIT stayChanged();
        if (!answer)
            return takeKeychain(answer);
        askKeychain();
        m_errorText.clear();
        Q_EMIT errorsChanged();
        Q_EMIT keychainUnlocked();
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

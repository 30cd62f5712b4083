// SPDX-FileCopyrightText: 2026 The Intrlume Console founders
// SPDX-License-Identifier: Apache-2.0
#include "onboarding/confirmemailviewmodel.h"

#include "core/emailaddress.h"
#include "errortext.h"

#include <QLocale>

using namespace Qt::StringLiterals;
using namespace std::chrono_literals;

namespace Intrlume::Ui {

namespace {

constexpr int longestWait = 25; // Seconds, the most that the contract lets one request wait.
constexpr auto resendPause = 60s;

QString clockTime(const QDateTime &time)
{
    return QLocale().toString(time.toLocalTime().time(), u"HH:mm"_s);
}

bool mayPassByItself(Error::Kind kind)
{
    return kind == Error::Kind::Offline || kind == Error::Kind::Timeout || kind == Error::Kind::Server || kind == Error::Kind::TooMany;
}

} // namespace

ConfirmEmailViewModel::ConfirmEmailViewModel(Api::Client &client, Desktop &desktop, const Clock &clock, QObject *parent)
    : QObject(parent)
    , m_client(client)
    , m_desktop(desktop)
    , m_clock(clock)
{
    m_again.setSingleShot(true);
    connect(&m_again, &QTimer::timeout, this, [this] { ask(longestWait); });
    m_second.setInterval(1s);
    connect(&m_second, &QTimer::timeout, this, [this] {
        if (secondsToResend() == 0) {
            m_second.stop();
            Q_EMIT resendReady();
        }
        Q_EMIT resendChanged();
    });
    connect(&m_desktop, &Desktop::mailAppFound, this, &ConfirmEmailViewModel::mailAppAvailableChanged);
}

void ConfirmEmailViewModel::setMailboxAvailable(bool available)
{
    m_mailboxAvailable = available;
    Q_EMIT mailboxAvailableChanged();
    Q_EMIT mailAppAvailableChanged();
}

QString ConfirmEmailViewModel::introText() const
{
    const QString address = u"<b>"_s + m_pending.email.toHtmlEscaped() + u"</b>"_s;
    //: %1 is an email address
    return tr("We sent a link to %1. Open it on this computer or on your phone. This window continues by itself.").arg(address);
}

QString ConfirmEmailViewModel::sentText() const
{
    if (!m_pending.sentAt.isValid())
        return {};
    //: %1 is a time, such as 10:42
    QString sent = tr("Sent at %1.").arg(clockTime(m_pending.sentAt));
    if (!m_pending.expiresAt.isValid())
        return sent;
    const bool today = m_pending.expiresAt.toLocalTime().date() == m_clock.now().toLocalTime().date();
    //: %1 is a time, such as 10:42
    const QString until = today ? tr("The link works until %1 today.") : tr("The link works until %1 tomorrow.");
    return sent + u' ' + until.arg(clockTime(m_pending.expiresAt));
}

void ConfirmEmailViewModel::start(const PendingAccount &account)
{
    m_pending = account;
    m_changing = false;
    m_saving = false;
    m_resending = false;
    m_addressError.clear();
    m_failures = 0;
    setPhase(Phase::Waiting);
    resendAfter(resendPause);
    Q_EMIT pendingChanged();
    Q_EMIT changingChanged();
    ask(longestWait);
}

void ConfirmEmailViewModel::stop()
{
    ++m_latest;
    m_again.stop();
    m_second.stop();
    m_pending = {};
    setPhase(Phase::Idle);
    Q_EMIT pendingChanged();
}

void ConfirmEmailViewModel::askNow()
{
    if (m_phase == Phase::Waiting)
        ask(0);
}

void ConfirmEmailViewModel::ask(int seconds)
{
    m_again.stop();
    const int ticket = ++m_latest;
    auto call = Api::WaitForConfirmation{.confirmation = m_pending.confirmation, .wait = seconds};
    QCoro::connect(m_client.send(std::move(call)), this, [this, ticket](Result<Api::Confirmation> confirmation) {
        if (ticket == m_latest) // Else the page was left, or asked again meanwhile.
            heard(confirmation);
    });
}

void ConfirmEmailViewModel::heard(const Result<Api::Confirmation> &confirmation)
{
    if (!confirmation) {
        if (!mayPassByItself(confirmation.error().kind))
            return setPhase(Phase::Waiting, Ui::errorText(confirmation.error()), true);
        m_failures = std::min(m_failures + 1, 4);
        m_again.start(1s * (1 << m_failures)); // 2, 4, 8, 16 s: the connection line tells the person.
        return;
    }
    m_failures = 0;
    m_pending.expiresAt = confirmation->expiresAt;
    Q_EMIT pendingChanged();
    switch (confirmation->state) {
    case Api::Confirmation::State::Pending:
        m_again.start(0); // A loop through the event loop, so that a server that never waits cannot freeze the window.
        return;
    case Api::Confirmation::State::Expired:
        return setPhase(Phase::Expired);
    case Api::Confirmation::State::Confirmed:
        setPhase(Phase::Confirmed);
        Q_EMIT confirmed();
        return;
    }
}

void ConfirmEmailViewModel::showSignInError(const Error &error)
{
    setPhase(Phase::Confirmed, Ui::errorText(error), true);
}

void ConfirmEmailViewModel::retry()
{
    if (m_phase == Phase::Confirmed) {
        setPhase(Phase::Confirmed);
        Q_EMIT confirmed();
        return;
    }
    setPhase(Phase::Waiting);
    ask(longestWait);
}

QString ConfirmEmailViewModel::resendText() const
{
    const int seconds = secondsToResend();
    if (seconds == 0)
        return tr("Send again");
    //: %1 is minutes and seconds, such as 0:42
    return tr("Send again in %1").arg(u"%1:%2"_s.arg(seconds / 60).arg(seconds % 60, 2, 10, QLatin1Char('0')));
}

QString ConfirmEmailViewModel::resendReason() const
{
    const int seconds = secondsToResend();
    if (seconds == 0)
        return {};
    if (seconds > 60)
        return tr("Wait %n minute(s) before sending again.", nullptr, (seconds + 59) / 60);
    return tr("It can be sent again once a minute.");
}

int ConfirmEmailViewModel::secondsToResend() const
{
    return m_resendAt.isValid() ? static_cast<int>(std::max<qint64>(0, (m_clock.now().msecsTo(m_resendAt) + 999) / 1000)) : 0;
}

void ConfirmEmailViewModel::resendAfter(std::chrono::seconds wait)
{
    m_resendAt = m_clock.now().addSecs(wait.count());
    m_second.start();
    Q_EMIT resendChanged();
}

void ConfirmEmailViewModel::resend()
{
    if (m_resending)
        return;
    m_resending = true;
    Q_EMIT resendChanged();
    const ConfirmationId asked = m_pending.confirmation;
    QCoro::connect(m_client.send(Api::ResendConfirmation{.confirmation = asked}), this, [this, asked](Result<Api::Confirmation> confirmation) {
        if (asked == m_pending.confirmation) // Else the page waits for another account by now.
            finishResend(confirmation);
    });
}

void ConfirmEmailViewModel::finishResend(const Result<Api::Confirmation> &confirmation)
{
    m_resending = false;
    Q_EMIT resendChanged();
    if (confirmation) {
        m_pending.sentAt = m_clock.now();
        m_pending.expiresAt = confirmation->expiresAt;
        setPhase(Phase::Waiting);
        resendAfter(resendPause);
        Q_EMIT pendingChanged();
        //: %1 is an email address
        Q_EMIT toast(tr("Sent again to %1").arg(m_pending.email));
        return ask(longestWait);
    }
    if (confirmation.error().code == u"already-confirmed")
        return ask(0);
    if (confirmation.error().kind == Error::Kind::TooMany && confirmation.error().retryAfter.count() > 0)
        return resendAfter(confirmation.error().retryAfter);
    setPhase(m_phase, Ui::errorText(confirmation.error()));
}

void ConfirmEmailViewModel::openMailApp()
{
    if (!m_desktop.openMailApp())
        setPhase(m_phase, tr("No mail program opened. Open your mail yourself and press the link there."));
}

void ConfirmEmailViewModel::startChanging()
{
    if (m_pending.password.isEmpty() || m_pending.fullName.isEmpty())
        return signUpAgain(m_pending.email);
    m_changing = true;
    m_addressError.clear();
    Q_EMIT changingChanged();
}

void ConfirmEmailViewModel::stopChanging()
{
    m_changing = false;
    m_addressError.clear();
    Q_EMIT changingChanged();
}

void ConfirmEmailViewModel::forgetAddressError()
{
    if (!m_addressError.isEmpty())
        setAddressError({});
}

void ConfirmEmailViewModel::changeAddress(const QString &text)
{
    const QString address = text.trimmed();
    if (m_saving)
        return;
    if (address.compare(m_pending.email, Qt::CaseInsensitive) == 0)
        return stopChanging();
    if (!EmailAddress::parse(address))
        return setAddressError(fieldErrorText({.pointer = u"/email"_s, .code = u"email-invalid"_s, .detail = {}}));
    m_saving = true;
    Q_EMIT changingChanged();
    auto call = Api::CreateAccount{.email = address, .fullName = m_pending.fullName, .password = m_pending.password};
    const ConfirmationId before = m_pending.confirmation;
    QCoro::connect(m_client.send(std::move(call)), this, [this, before, address](Result<Api::Confirmation> confirmation) {
        if (before == m_pending.confirmation) // Else the page was left meanwhile.
            finishChange(address, confirmation);
    });
}

void ConfirmEmailViewModel::finishChange(const QString &address, const Result<Api::Confirmation> &confirmation)
{
    m_saving = false;
    if (!confirmation) {
        const QString field = fieldErrorText(confirmation.error(), u"/email"_s, address);
        return setAddressError(field.isEmpty() ? Ui::errorText(confirmation.error()) : field);
    }
    PendingAccount account = m_pending;
    account.confirmation = confirmation->id;
    account.email = address;
    account.sentAt = m_clock.now();
    account.expiresAt = confirmation->expiresAt;
    start(account);
}

void ConfirmEmailViewModel::setAddressError(const QString &text)
{
    m_addressError = text;
    Q_EMIT changingChanged();
}

void ConfirmEmailViewModel::retranslate()
{
    Q_EMIT pendingChanged();
    Q_EMIT resendChanged();
}

void ConfirmEmailViewModel::setPhase(Phase phase, const QString &errorText, bool canRetry)
{
    m_phase = phase;
    m_errorText = errorText;
    m_canRetry = canRetry;
    Q_EMIT stateChanged();
}

} // namespace Intrlume::Ui

// SPDX-FileCopyrightText: 2026 The Intrlume Console founders
// SPDX-License-Identifier: Apache-2.0
#include "onboarding/secondfactorviewmodel.h"

#include "errortext.h"
#include "session/session.h"

#include <QCoroTask>

using namespace Qt::StringLiterals;

namespace Intrlume::Ui {

SecondFactorViewModel::SecondFactorViewModel(Session::Session &session, QObject *parent)
    : QObject(parent)
    , m_session(session)
{
}

void SecondFactorViewModel::start(const Secret &challenge, bool keep)
{
    reset();
    m_challenge = challenge;
    m_keep = keep;
    Q_EMIT openChanged();
}

void SecondFactorViewModel::setRecovery(bool recovery)
{
    if (recovery == m_recovery || m_busy)
        return;
    m_recovery = recovery;
    setErrors({}, {});
    Q_EMIT recoveryChanged();
}

void SecondFactorViewModel::submit(const QString &code)
{
    if (!isOpen() || m_busy)
        return;
    if (code.trimmed().isEmpty())
        return setErrors(m_recovery ? tr("Enter one of your recovery codes.") : tr("Enter the 6 digits of the code."), {});
    m_busy = true;
    setErrors({}, {});
    const int ticket = ++m_latest;
    const Api::FactorProof proof{.kind = m_recovery ? Api::FactorProof::Kind::RecoveryCode : Api::FactorProof::Kind::Code,
                                 .text = Secret::fromText(code.trimmed())};
    QCoro::connect(m_session.finishSignIn(m_challenge, proof, m_keep), this, [this, ticket](const Result<Account> &account) {
        if (ticket != m_latest)
            return; // The page was left meanwhile.
        m_busy = false;
        take(account);
    });
}

void SecondFactorViewModel::take(const Result<Account> &account)
{
    if (account) {
        reset();
        Q_EMIT signedIn(*account);
        return;
    }
    const Error &error = account.error();
    if (error.code == u"challenge-expired") {
        reset();
        Q_EMIT expired();
        return;
    }
    if (error.code == u"code-wrong" && m_recovery)
        setErrors(tr("That recovery code is not right. Check each character."), {});
    else if (error.code == u"code-wrong" || error.code == u"code-used" || error.kind == Error::Kind::TooMany)
        setErrors(Ui::errorText(error), {});
    else
        return setErrors({}, Ui::errorText(error));
    Q_EMIT refused();
}

void SecondFactorViewModel::edited()
{
    if (!m_codeError.isEmpty())
        setErrors({}, m_errorText);
}

void SecondFactorViewModel::back()
{
    reset();
    Q_EMIT wentBack();
}

void SecondFactorViewModel::reset()
{
    ++m_latest;
    m_challenge = {};
    m_busy = false;
    m_recovery = false;
    setErrors({}, {});
    Q_EMIT recoveryChanged();
    Q_EMIT openChanged();
}

void SecondFactorViewModel::setErrors(const QString &codeError, const QString &errorText)
{
    m_codeError = codeError;
    m_errorText = errorText;
    Q_EMIT stateChanged();
}

} // namespace Intrlume::Ui

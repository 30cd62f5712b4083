// SPDX-FileCopyrightText: 2026 The Intrlume Console founders
// SPDX-License-Identifier: Apache-2.0
#include "elevateviewmodel.h"

#include "errortext.h"

#include <QCoroTask>

namespace Intrlume::Ui {

ElevateViewModel::ElevateViewModel(Api::Client &client, QObject *parent)
    : QObject(parent)
    , m_client(client)
{
}

void ElevateViewModel::ask(const QString &reason, std::function<void()> retry, std::function<void()> dropped, Proof proof)
{
    ++m_latest;
    m_busy = false;
    m_reason = reason;
    m_retry = std::move(retry);
    m_dropped = std::move(dropped);
    m_open = true;
    m_proof = proof;
    Q_EMIT codeOfferedChanged();
    setErrors({}, {}, {});
    Q_EMIT busyChanged();
    Q_EMIT openChanged();
}

void ElevateViewModel::setCodeOffered(bool offered)
{
    if (offered == m_codeOffered)
        return;
    m_codeOffered = offered;
    Q_EMIT codeOfferedChanged();
}

void ElevateViewModel::submit(const QString &password)
{
    if (password.isEmpty() && m_open && !m_busy)
        return setErrors(tr("Enter your password."), {}, {});
    send({.password = Secret::fromText(password)}, false);
}

void ElevateViewModel::submitCode(const QString &code)
{
    if (!code.isEmpty())
        send({.password = {}, .code = Secret::fromText(code)}, true);
}

void ElevateViewModel::send(Api::ElevateSession call, bool byCode)
{
    if (!m_open || m_busy)
        return;
    setErrors({}, {}, {});
    m_busy = true;
    Q_EMIT busyChanged();
    const int ticket = ++m_latest;
    QCoro::connect(m_client.send(std::move(call)), this, [this, ticket, byCode](const Result<Api::ElevateSession::Reply> &answer) {
        if (ticket != m_latest)
            return; // Nobody waits for it any more.
        m_busy = false;
        Q_EMIT busyChanged();
        take(answer ? Result<void>() : Result<void>(tl::unexpected(answer.error())), byCode);
    });
}

void ElevateViewModel::take(const Result<void> &answer, bool byCode)
{
    if (answer)
        return finish(m_retry);
    const Error &error = answer.error();
    const bool wrong = error.code == u"password-wrong" || error.code == u"code-wrong" || error.code == u"code-used";
    if (!wrong && error.kind != Error::Kind::TooMany)
        return setErrors({}, {}, Ui::errorText(error));
    const QString text = Ui::errorText(error);
    setErrors(byCode ? QString() : text, byCode ? text : QString(), {});
    Q_EMIT refused();
}

void ElevateViewModel::edited()
{
    setErrors({}, {}, m_errorText);
}

void ElevateViewModel::close()
{
    if (m_open && !m_busy)
        finish(m_dropped);
}

void ElevateViewModel::reset()
{
    ++m_latest;
    m_busy = false;
    Q_EMIT busyChanged();
    finish({});
}

void ElevateViewModel::finish(const std::function<void()> &next)
{
    const std::function<void()> last = next; // It may well ask again, which replaces both.
    m_open = false;
    m_retry = {};
    m_dropped = {};
    Q_EMIT openChanged();
    if (last)
        last();
}

void ElevateViewModel::setErrors(const QString &passwordError, const QString &codeError, const QString &errorText)
{
    if (passwordError == m_passwordError && codeError == m_codeError && errorText == m_errorText)
        return;
    m_passwordError = passwordError;
    m_codeError = codeError;
    m_errorText = errorText;
    Q_EMIT errorsChanged();
}

} // namespace Intrlume::Ui

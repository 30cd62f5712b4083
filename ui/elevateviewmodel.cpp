// SPDX-FileCopyrightText: 2026 The Intrlume Console founders
// SPDX-License-Identifier: Apache-2.0
#include "elevateviewmodel.h"

#include "api/sessions.h"
#include "errortext.h"

#include <QCoroTask>

namespace Intrlume::Ui {

ElevateViewModel::ElevateViewModel(Api::Client &client, QObject *parent)
    : QObject(parent)
    , m_client(client)
{
}

void ElevateViewModel::ask(const QString &reason, std::function<void()> retry, std::function<void()> dropped)
{
    ++m_latest;
    m_busy = false;
    m_reason = reason;
    m_retry = std::move(retry);
    m_dropped = std::move(dropped);
    m_open = true;
    setErrors({}, {});
    Q_EMIT busyChanged();
    Q_EMIT openChanged();
}

void ElevateViewModel::submit(const QString &password)
{
    if (!m_open || m_busy)
        return;
    if (password.isEmpty())
        return setErrors(tr("Enter your password."), {});
    setErrors({}, {});
    m_busy = true;
    Q_EMIT busyChanged();
    const int ticket = ++m_latest;
    const Api::ElevateSession call{.password = Secret::fromText(password)};
    QCoro::connect(m_client.send(call), this, [this, ticket](const Result<Api::ElevateSession::Reply> &answer) {
        if (ticket != m_latest)
            return; // Nobody waits for it any more.
        m_busy = false;
        Q_EMIT busyChanged();
        take(answer ? Result<void>() : Result<void>(tl::unexpected(answer.error())));
    });
}

void ElevateViewModel::take(const Result<void> &answer)
{
    if (answer)
        return finish(m_retry);
    if (answer.error().code == QStringLiteral("password-wrong") || answer.error().kind == Error::Kind::TooMany) {
        setErrors(Ui::errorText(answer.error()), {});
        Q_EMIT passwordRefused();
    } else {
        setErrors({}, Ui::errorText(answer.error()));
    }
}

void ElevateViewModel::passwordEdited()
{
    setErrors({}, m_errorText);
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

void ElevateViewModel::setErrors(const QString &passwordError, const QString &errorText)
{
    if (passwordError == m_passwordError && errorText == m_errorText)
        return;
    m_passwordError = passwordError;
    m_errorText = errorText;
    Q_EMIT errorsChanged();
}

} // namespace Intrlume::Ui

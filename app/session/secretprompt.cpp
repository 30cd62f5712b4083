// SPDX-FileCopyrightText: 2026 The Intrlume Console founders
// SPDX-License-Identifier: Apache-2.0
#include "session/secretprompt.h"

#include <QCoroFuture>

#include <QDBusConnection>
#include <QDBusMessage>
#include <QDBusServiceWatcher>
#include <QDBusVariant>
#include <QTimer>

using namespace Qt::StringLiterals;

namespace Intrlume::Session {

namespace {
const QString service = u"org.freedesktop.secrets"_s;
const QString interface = u"org.freedesktop.Secret.Prompt"_s;

Result<void> problem(const QString &code, const QString &detail)
{
    return fail(Error::Kind::Keychain, code, detail);
}
} // namespace

SecretPrompt::SecretPrompt(const QString &path)
    : m_path(path)
{
    m_promise.start();
}

QFuture<Result<void>> SecretPrompt::ask(std::chrono::milliseconds longestWait)
{
    QDBusConnection bus = QDBusConnection::sessionBus();
    bus.connect(service, m_path, interface, u"Completed"_s, this, SLOT(complete(bool, QDBusVariant)));
    auto *watcher = new QDBusServiceWatcher(service, bus, QDBusServiceWatcher::WatchForUnregistration, this);
    connect(watcher, &QDBusServiceWatcher::serviceUnregistered, this,
            [this] { conclude(problem(u"keychain-died"_s, u"The Secret Service ended while it asked."_s)); });
    QTimer::singleShot(longestWait, this, [this] {
        QDBusConnection::sessionBus().send(QDBusMessage::createMethodCall(service, m_path, interface, u"Dismiss"_s));
        conclude(problem(u"keychain-unanswered"_s, u"Nobody answered the Secret Service's question."_s));
    });
    QDBusMessage start = QDBusMessage::createMethodCall(service, m_path, interface, u"Prompt"_s);
    start.setArguments({QString()}); // The window that it belongs to: no desktop needs it.
    bus.send(start);
    return m_promise.future();
}

void SecretPrompt::complete(bool dismissed, const QDBusVariant &result)
{
    Q_UNUSED(result)
    conclude(dismissed ? problem(u"keychain-dismissed"_s, u"The Secret Service's question was closed."_s) : Result<void>());
}

void SecretPrompt::conclude(const Result<void> &outcome)
{
    if (m_promise.future().isFinished())
        return;
    m_promise.addResult(outcome);
    m_promise.finish();
}

QCoro::Task<Result<void>> promptAnswered(QString path, std::chrono::milliseconds longestWait)
{
    SecretPrompt prompt(path);
    QFuture<Result<void>> answer = prompt.ask(longestWait);
    co_return co_await answer;
}

} // namespace Intrlume::Session

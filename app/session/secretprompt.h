// SPDX-FileCopyrightText: 2026 The Intrlume Console founders
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "core/result.h"

#include <QCoroTask>

#include <QObject>
#include <QPromise>

#include <chrono>

class QDBusVariant;

namespace Intrlume::Session {

//! One question of the Secret Service to its person (org.freedesktop.Secret.Prompt). It ends with the first of: an answer, the end of the
//! time for it, the end of the service.
class SecretPrompt : public QObject {
    Q_OBJECT

public:
    explicit SecretPrompt(const QString &path);

    QFuture<Result<void>> ask(std::chrono::milliseconds longestWait);

private Q_SLOTS:
    void complete(bool dismissed, const QDBusVariant &result);

private:
    void conclude(const Result<void> &outcome);

    QString m_path;
    QPromise<Result<void>> m_promise;
};

//! Has the prompt at \a path ask, and waits; see unlockSecretService() for the errors.
QCoro::Task<Result<void>> promptAnswered(QString path, std::chrono::milliseconds longestWait);

} // namespace Intrlume::Session

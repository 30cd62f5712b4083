// SPDX-FileCopyrightText: 2026 The Intrlume Console founders
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "session/keystore.h"

#include <QMap>
#include <QPair>

namespace Intrlume::Test {

//! A KeyStore in memory. Set \c problem to have every call fail with it, \c saveProblem for saving alone.
class FakeKeyStore final : public Session::KeyStore {
public:
    struct Entry {
        Session::KeptKey kept;
        Secret secret;
    };

    QCoro::Task<Result<void>> save(Session::KeptKey which, Secret secret) override
    {
        const std::optional<Error> why = problem ? problem : saveProblem;
        if (!why)
            entries.insert({which.server, which.key}, {which, secret});
        return done(why);
    }

    QCoro::Task<Result<std::optional<Secret>>> find(QString server, KeyId key) override
    {
        return found(problem, entries.contains({server, key}) ? std::optional(entries.value({server, key}).secret) : std::nullopt);
    }

    QCoro::Task<Result<void>> remove(QString server, KeyId key) override
    {
        if (!problem)
            entries.remove({server, key});
        return done(problem);
    }

    QCoro::Task<Result<QList<Session::KeptKey>>> list(QString server) override
    {
        QList<Session::KeptKey> all;
        for (const Entry &entry : std::as_const(entries)) {
            if (entry.kept.server == server)
                all.append(entry.kept);
        }
        return listed(problem, all);
    }

    QMap<QPair<QString, KeyId>, Entry> entries; //!< by server and key
    std::optional<Error> problem;
    std::optional<Error> saveProblem;

private:
    static QCoro::Task<Result<void>> done(std::optional<Error> why)
    {
        if (why)
            co_return tl::unexpected(*why);
        co_return Result<void>();
    }
    static QCoro::Task<Result<std::optional<Secret>>> found(std::optional<Error> why, std::optional<Secret> secret)
    {
        if (why)
            co_return tl::unexpected(*why);
        co_return secret;
    }
    static QCoro::Task<Result<QList<Session::KeptKey>>> listed(std::optional<Error> why, QList<Session::KeptKey> all)
    {
        if (why)
            co_return tl::unexpected(*why);
        co_return all;
    }
};

} // namespace Intrlume::Test

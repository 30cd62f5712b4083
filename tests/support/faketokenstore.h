// SPDX-FileCopyrightText: 2026 The Intrlume Console founders
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "session/tokenstore.h"

#include <QMap>
#include <QPair>

namespace Intrlume::Test {

//! A TokenStore in memory. Set \c problem to have every call fail with it, \c writeProblem for writes alone.
class FakeTokenStore final : public Session::TokenStore {
public:
    QCoro::Task<Session::KeychainState> state() override { return said(stands); }
    QCoro::Task<Result<void>> unlock() override
    {
        ++unlockings;
        if (!unlockProblem)
            stands.state = Session::KeychainState::State::Ready;
        return done(unlockProblem);
    }
    QCoro::Task<Result<void>> probe() override { return done(problem); }

    QCoro::Task<Result<std::optional<Secret>>> read(QString account, QString server) override
    {
        return found(problem, entries.contains({account, server}) ? std::optional(entries.value({account, server})) : std::nullopt);
    }

    QCoro::Task<Result<void>> write(QString account, QString server, Secret token) override
    {
        const std::optional<Error> why = problem ? problem : writeProblem;
        if (!why)
            entries.insert({account, server}, token);
        return done(why);
    }

    QCoro::Task<Result<void>> remove(QString account, QString server) override
    {
        if (!problem)
            entries.remove({account, server});
        return done(problem);
    }

    QMap<QPair<QString, QString>, Secret> entries; //!< by account and server
    std::optional<Error> problem;
    std::optional<Error> writeProblem;
    Session::KeychainState stands{Session::KeychainState::State::Ready, QStringLiteral("GNOME Keyring")};
    std::optional<Error> unlockProblem;
    int unlockings = 0;

private:
    static QCoro::Task<Session::KeychainState> said(Session::KeychainState how) { co_return how; }
    static QCoro::Task<Result<void>> done(std::optional<Error> why)
    {
        if (why)
            co_return tl::unexpected(*why);
        co_return Result<void>();
    }
    static QCoro::Task<Result<std::optional<Secret>>> found(std::optional<Error> why, std::optional<Secret> entry)
    {
        if (why)
            co_return tl::unexpected(*why);
        co_return entry;
    }
};

} // namespace Intrlume::Test

// SPDX-FileCopyrightText: 2026 The Intrlume Console founders
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "elevateviewmodel.h"
#include "support/consoleset.h"

#include <QTest>

namespace Intrlume::Test {

//! What every part of the Account page stands on, over a service that the test answers.
struct AccountWorld {
    HeldLine<RoutedTransport> service;
    Api::Client client{service};
    Ui::ElevateViewModel elevate{client};
    FakeClock clock;
    FakeClipboard clipboard;

    [[nodiscard]] bool answer(const QString &path, const QJsonObject &json = {}) { return service->answer(path, Api::HttpReply{.json = json}); }
    [[nodiscard]] bool fail(const QString &path, Error error) { return service->answer(path, tl::unexpected(std::move(error))); }
    //! The server wants the password first; the person gives it.
    [[nodiscard]] bool elevateFor(const QString &path)
    {
        if (!fail(path, {.kind = Error::Kind::Forbidden, .code = QStringLiteral("elevation-required")}))
            return false;
        if (!QTest::qWaitFor([this] { return elevate.isOpen(); }))
            return false;
        elevate.submit(QStringLiteral("the password of now"));
        return answer(QStringLiteral("/v1/sessions/current/elevate"),
                      {{QStringLiteral("elevated_until"), QStringLiteral("2026-11-22T10:52:07.031Z")}});
    }
};

//! The account as the service writes it.
inline QJsonObject accountJson()
{
    return sessionJson(QStringLiteral("ananya@nilavya.example"))[QStringLiteral("account")].toObject();
}

inline Account account()
{
    return *Account::fromJson(accountJson());
}

} // namespace Intrlume::Test

// SPDX-FileCopyrightText: 2026 The Intrlume Console founders
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "api/endpoint.h"
#include "core/page.h"

#include <QDateTime>

namespace Intrlume::Api {

//! A mail that the platform on this computer would have sent.
struct LocalMail {
    QString id;
    QString to;
    QString subject;
    QString text;
    QDateTime sentAt;

    [[nodiscard]] static Result<LocalMail> fromJson(const QJsonObject &json);
    bool operator==(const LocalMail &) const = default;
};

//! GET /v1/local/mailbox: only with "This computer"; Kind::NotFound elsewhere.
struct ListLocalMail {
    using Reply = QList<LocalMail>;

    HttpRequest request() const { return {.path = QStringLiteral("/v1/local/mailbox"), .auth = Auth::None}; }
    static Result<Reply> parse(const QJsonObject &json);
};

static_assert(Endpoint<ListLocalMail>);

} // namespace Intrlume::Api

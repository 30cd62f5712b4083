// SPDX-FileCopyrightText: 2026 The Intrlume Console founders
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "core/result.h"

#include <QJsonArray>
#include <QJsonObject>

namespace Intrlume {

//! Where a list goes on: opaque to everyone but the server that made it. Empty: the beginning, or no more.
struct Cursor {
    QString value;
    bool operator==(const Cursor &) const = default;
};

//! One answer of a list: {"items": […], "next": "…" or null}.
template<typename T>
struct Page {
    QList<T> items;
    Cursor next;

    bool operator==(const Page &) const = default;

    [[nodiscard]] static Result<Page> fromJson(const QJsonObject &json)
    {
        if (!json[QLatin1String("items")].isArray())
            return fail(Error::Kind::Malformed, QStringLiteral("malformed"), QStringLiteral("list without items"));
        Page page;
        const QJsonArray items = json[QLatin1String("items")].toArray();
        page.items.reserve(items.size());
        for (const QJsonValue &value : items) {
            Result<T> item = T::fromJson(value.toObject());
            if (!item)
                return tl::unexpected(item.error());
            page.items.append(*std::move(item));
        }
        page.next.value = json[QLatin1String("next")].toString();
        return page;
    }
};

} // namespace Intrlume

// SPDX-FileCopyrightText: 2026 The Intrlume Console founders
// SPDX-License-Identifier: Apache-2.0
#include "api/leakedkeys.h"

#include "core/json.h"

#include <QJsonArray>

#include <array>
#include <utility>

using namespace Qt::StringLiterals;

namespace Intrlume::Api {

namespace {
std::optional<LeakOutcome::What> outcomeFromString(const QString &text)
{
    using What = LeakOutcome::What;
    static const std::array<std::pair<QLatin1String, What>, 4> known{{{"revoked"_L1, What::Revoked},
                                                                      {"already-revoked"_L1, What::AlreadyRevoked},
                                                                      {"unknown"_L1, What::Unknown},
                                                                      {"malformed"_L1, What::Malformed}}};
    for (const auto &[name, what] : known) {
        if (text == name)
            return what;
    }
    return {};
}
} // namespace

HttpRequest ReportLeakedKeys::request() const
{
    QJsonArray texts;
    for (const Secret &key : keys)
        texts.append(key.exposeText());
    return {.verb = Verb::Post,
            .path = u"/v1/leaked-keys"_s,
            .body = {{u"keys"_s, texts}},
            .auth = Auth::None,
            .repeatable = true}; // A key that is dead stays dead.
}

Result<QList<LeakOutcome>> ReportLeakedKeys::parse(const QJsonObject &json)
{
    if (!json["items"_L1].isArray())
        return malformed("outcomes without a list");
    Reply outcomes;
    for (const QJsonValue &value : json["items"_L1].toArray()) {
        const QJsonObject row = value.toObject();
        const std::optional<LeakOutcome::What> what = outcomeFromString(row["outcome"_L1].toString());
        if (!what)
            return malformed("outcome that is not known");
        outcomes.append({row["key"_L1].toString(), *what});
    }
    return outcomes;
}

} // namespace Intrlume::Api

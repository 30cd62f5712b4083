// SPDX-FileCopyrightText: 2026 The Intrlume Console founders
// SPDX-License-Identifier: Apache-2.0
#include "core/region.h"

#include "core/json.h"

#include <QJsonArray>

using namespace Qt::StringLiterals;

namespace Intrlume {

Result<Region> Region::fromJson(const QJsonObject &json)
{
    Region region{.id = json["id"_L1].toString(),
                  .city = json["city"_L1].toString(),
                  .country = json["country"_L1].toString(),
                  .endpoint = json["endpoint"_L1].toString(),
                  .optimisedFor = {}};
    if (region.id.isEmpty() || region.city.isEmpty())
        return malformed("region without an id or a city");
    for (const QJsonValue &country : json["optimised_for"_L1].toArray())
        region.optimisedFor.append(country.toString());
    return region;
}

QJsonObject Region::toJson() const
{
    return {{u"id"_s, id},
            {u"city"_s, city},
            {u"country"_s, country},
            {u"endpoint"_s, endpoint},
            {u"optimised_for"_s, QJsonArray::fromStringList(optimisedFor)}};
}

} // namespace Intrlume

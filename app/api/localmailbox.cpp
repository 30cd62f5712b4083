// SPDX-FileCopyrightText: 2026 The Intrlume Console founders
// SPDX-License-Identifier: Apache-2.0
#include "api/localmailbox.h"

#include "core/json.h"

using namespace Qt::StringLiterals;

namespace Intrlume::Api {

Result<LocalMail> LocalMail::fromJson(const QJsonObject &json)
{
    LocalMail mail{.id = json["id"_L1].toString(),
                   .to = json["to"_L1].toString(),
                   .subject = json["subject"_L1].toString(),
                   .text = json["text"_L1].toString(),
                   .sentAt = timeFromJson(json["sent_at"_L1])};
    if (mail.id.isEmpty())
        return malformed("mail without an id");
    return mail;
}

Result<QList<LocalMail>> ListLocalMail::parse(const QJsonObject &json)
{
    return Page<LocalMail>::fromJson(json).map([](const Page<LocalMail> &page) { return page.items; });
}

} // namespace Intrlume::Api

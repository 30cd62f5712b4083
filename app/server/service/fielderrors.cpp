// SPDX-FileCopyrightText: 2026 The Intrlume Console founders
// SPDX-License-Identifier: Apache-2.0
#include "server/service/fielderrors.h"

#include "core/secretkey.h"

using namespace Qt::StringLiterals;

namespace Intrlume::Server {

void checkLength(FieldErrors &errors, const QString &pointer, const QString &text, qsizetype shortest, qsizetype longest)
{
    const qsizetype length = text.toUcs4().size();
    if (length < shortest)
        errors.add(pointer, u"too-short"_s, u"Use at least %1 characters."_s.arg(shortest));
    else if (length > longest)
        errors.add(pointer, u"too-long"_s, u"Use at most %1 characters."_s.arg(longest));
}

void checkPlain(FieldErrors &errors, const QString &pointer, const QString &text, Lines lines)
{
    if (!isPlainText(text, lines))
        errors.add(pointer, u"hidden-characters"_s, u"Leave out characters that cannot be seen or that turn the direction of the text."_s);
    if (SecretKey::isWithin(text))
        errors.add(pointer, u"looks-like-a-key"_s,
                   u"This holds a whole API key, which is kept nowhere. Leave it out, and revoke it if others saw it."_s);
}

tl::unexpected<Error> tooMany(std::chrono::seconds retryAfter, const QString &detail)
{
    return tl::unexpected(Error{
        .kind = Error::Kind::TooMany, .code = u"too-many-requests"_s, .detail = detail, .retryAfter = std::max(retryAfter, std::chrono::seconds(1))});
}

} // namespace Intrlume::Server

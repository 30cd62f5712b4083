// SPDX-FileCopyrightText: 2026 The Intrlume Console founders
// SPDX-License-Identifier: Apache-2.0
#include "links/consolelink.h"

#include "servers/serveraddress.h"

#include <QByteArrayView>

#include <algorithm>
#include <optional>

using namespace Qt::StringLiterals;

namespace Intrlume::Ui {

namespace {

constexpr qsizetype longestLink = 2048;
constexpr qsizetype shortestToken = 8;
constexpr qsizetype longestToken = 512;
constexpr QByteArrayView scheme = "intrlume://";

//! A link is plain ASCII without blanks; whatever else stands in it was put there to be taken for something.
bool isPlain(char letter)
{
    return letter > ' ' && letter < '\x7f';
}

bool isOfToken(char letter)
{
    return (letter >= 'a' && letter <= 'z') || (letter >= 'A' && letter <= 'Z') || (letter >= '0' && letter <= '9') || letter == '_' || letter == '.'
           || letter == '~' || letter == '-';
}

std::optional<ConsoleLink::Kind> kindOf(QByteArrayView page)
{
    if (page.endsWith('/'))
        page.chop(1);
    if (page == "confirm")
        return ConsoleLink::Kind::Confirm;
    if (page == "invite")
        return ConsoleLink::Kind::Invite;
    if (page == "reset")
        return ConsoleLink::Kind::Reset;
    return {};
}

//! The value of \a name in "a=1&b=2"; nothing where it is missing, or stands there twice and so is open to two readings.
std::optional<QByteArrayView> valueOf(QByteArrayView query, QByteArrayView name)
{
    std::optional<QByteArrayView> found;
    while (!query.isEmpty()) {
        const qsizetype end = query.indexOf('&');
        const QByteArrayView pair = end < 0 ? query : query.first(end);
        query = end < 0 ? QByteArrayView() : query.sliced(end + 1);
        const qsizetype equals = pair.indexOf('=');
        if (equals < 0 || pair.first(equals) != name)
            continue;
        if (found)
            return {};
        found = pair.sliced(equals + 1);
    }
    return found;
}

//! The server that a link names, in the one form in which servers are compared.
Result<QString> serverOf(QByteArrayView value)
{
    const QByteArray decoded = QByteArray::fromPercentEncoding(value.toByteArray());
    const bool named = decoded.startsWith("https://") || decoded.startsWith("http://");
    if (!named || !std::all_of(decoded.begin(), decoded.end(), isPlain))
        return fail(Error::Kind::Invalid, u"link-server"_s);
    const QUrl typed(QString::fromLatin1(decoded), QUrl::StrictMode);
    if (!typed.path().isEmpty() && typed.path() != u"/")
        return fail(Error::Kind::Invalid, u"link-server"_s);
    const Result<QString> address = serverAddress(QString::fromLatin1(decoded));
    if (!address)
        return fail(address.error().kind, address.error().kind == Error::Kind::Untrusted ? u"plain-http"_s : u"link-server"_s);
    return comparableServer(*address);
}

} // namespace

Result<ConsoleLink> consoleLink(const Secret &link)
{
    const QByteArray &text = link.expose();
    if (text.size() > longestLink)
        return fail(Error::Kind::Invalid, u"link-too-long"_s);
    if (!std::all_of(text.begin(), text.end(), isPlain))
        return fail(Error::Kind::Invalid, u"link-characters"_s);
    // Only the scheme may be written in capitals, as RFC 3986 says of every scheme.
    QByteArrayView rest(text);
    if (rest.size() < scheme.size() || qstrnicmp(rest.data(), scheme.data(), static_cast<size_t>(scheme.size())) != 0)
        return fail(Error::Kind::Invalid, u"link-scheme"_s);
    rest = rest.sliced(scheme.size());

    const qsizetype mark = rest.indexOf('?');
    const std::optional<ConsoleLink::Kind> kind = kindOf(mark < 0 ? rest : rest.first(mark));
    if (!kind || rest.contains('#'))
        return fail(Error::Kind::Invalid, u"link-page"_s);
    const QByteArrayView query = mark < 0 ? QByteArrayView() : rest.sliced(mark + 1);
    const std::optional<QByteArrayView> token = valueOf(query, "token");
    if (!token || token->size() < shortestToken || token->size() > longestToken || !std::all_of(token->begin(), token->end(), isOfToken))
        return fail(Error::Kind::Invalid, u"link-token"_s);
    const std::optional<QByteArrayView> server = valueOf(query, "server");
    if (!server)
        return fail(Error::Kind::Invalid, u"link-server"_s);
    return serverOf(*server).map(
        [&](const QString &address) { return ConsoleLink{.kind = *kind, .token = Secret(token->toByteArray()), .server = address}; });
}

} // namespace Intrlume::Ui

// SPDX-FileCopyrightText: 2026 The Intrlume Console founders
// SPDX-License-Identifier: Apache-2.0
#include "server/http/router.h"

#include <QUtf8StringView>

#include <limits>

using namespace Qt::StringLiterals;

namespace Intrlume::Server {

namespace {
constexpr int usualLimit = 50;
constexpr int highestLimit = 200;
constexpr int longestWait = 25;
constexpr qsizetype longestPathValue = 200;
constexpr qsizetype longestQueryValue = 512;

QList<QByteArray> segmentsOf(QByteArrayView path)
{
    return path.toByteArray().split('/');
}

bool isParameter(const QByteArray &segment)
{
    return segment.startsWith('{');
}

//! Nothing where the pattern does not fit; a named segment takes anything that is not empty.
std::optional<QMap<QString, QString>> fit(const QList<QByteArray> &pattern, const QList<QByteArray> &path)
{
    if (pattern.size() != path.size())
        return {};
    QMap<QString, QString> values;
    for (qsizetype i = 0; i < pattern.size(); ++i) {
        if (!isParameter(pattern.at(i))) {
            if (pattern.at(i) != path.at(i))
                return {};
            continue;
        }
        const std::optional<QString> value = decoded(path.at(i), false);
        if (!value || value->isEmpty() || value->size() > longestPathValue)
            return {};
        values.insert(QString::fromLatin1(pattern.at(i).mid(1, pattern.at(i).size() - 2)), *value);
    }
    return values;
}

tl::unexpected<Error> queryInvalid(const QString &detail)
{
    return fail(Error::Kind::Invalid, u"query-invalid"_s, detail);
}

//! A whole number within its bounds; plain digits only.
Result<void> checkNumber(const QMap<QString, QString> &query, const QString &name, int lowest, int highest)
{
    if (!query.contains(name))
        return {};
    const QString text = query.value(name);
    const bool digits = !text.isEmpty() && text.size() < 5 && std::all_of(text.begin(), text.end(), [](QChar c) { return c >= u'0' && c <= u'9'; });
    if (!digits || text.toInt() < lowest || text.toInt() > highest)
        return queryInvalid(u"%1 must be a number from %2 to %3."_s.arg(name).arg(lowest).arg(highest));
    return {};
}
} // namespace

int Call::limit() const
{
    return query.contains(u"limit"_s) ? query.value(u"limit"_s).toInt() : usualLimit;
}

int Call::waitSeconds() const
{
    return last ? 0 : query.value(u"wait"_s).toInt();
}

void Router::add(Route route)
{
    QList<QByteArray> segments = segmentsOf(route.pattern);
    m_routes.push_back({std::move(route), std::move(segments)});
}

Router::Match Router::find(std::string_view method, std::string_view path) const
{
    const QList<QByteArray> segments = segmentsOf(QByteArrayView(path.data(), static_cast<qsizetype>(path.size())));
    Match match;
    const Entry *best = nullptr;
    // "/sessions/current" is meant before "/sessions/{session}", whatever the method: the fewer named segments, the closer.
    qsizetype fewest = std::numeric_limits<qsizetype>::max();
    for (const Entry &entry : m_routes) {
        std::optional<QMap<QString, QString>> values = fit(entry.segments, segments);
        if (!values || values->size() > fewest)
            continue;
        if (values->size() < fewest) {
            fewest = values->size();
            match = {};
            best = nullptr;
        }
        match.allowed.append(QLatin1String(entry.route.method));
        if (method == entry.route.method) {
            best = &entry;
            match.path = *std::move(values);
        }
    }
    match.allowed.removeDuplicates();
    match.route = best ? &best->route : nullptr;
    return match;
}

std::optional<QString> decoded(QByteArrayView text, bool plusIsSpace)
{
    QByteArray bytes;
    bytes.reserve(text.size());
    for (qsizetype i = 0; i < text.size(); ++i) {
        char c = text.at(i);
        if (c == '%') {
            bool valid = i + 2 < text.size();
            const int value = valid ? text.sliced(i + 1, 2).toByteArray().toInt(&valid, 16) : 0;
            if (!valid || text.at(i + 1) == '+' || text.at(i + 1) == '-' || value == 0)
                return {};
            c = static_cast<char>(value);
            i += 2;
        } else if (c == '+' && plusIsSpace) {
            c = ' ';
        }
        bytes.append(c);
    }
    if (!QUtf8StringView(bytes).isValidUtf8())
        return {};
    return QString::fromUtf8(bytes);
}

Result<QMap<QString, QString>> readQuery(const std::string &target, const QStringList &known)
{
    QMap<QString, QString> query;
    const size_t mark = target.find('?');
    if (mark == std::string::npos)
        return query;
    const QByteArray text = QByteArray::fromStdString(target.substr(mark + 1));
    for (const QByteArray &pair : text.split('&')) {
        if (pair.isEmpty())
            continue;
        const qsizetype equals = pair.indexOf('=');
        const std::optional<QString> name = decoded(equals < 0 ? pair : pair.left(equals), true);
        const std::optional<QString> value = decoded(equals < 0 ? QByteArray() : pair.mid(equals + 1), true);
        if (!name || !value)
            return queryInvalid(u"The query holds an escape that cannot be read."_s);
        if (!known.contains(*name))
            return queryInvalid(u"The query holds a parameter that is not known here."_s);
        if (query.contains(*name) || value->size() > longestQueryValue)
            return queryInvalid(u"%1 is given twice, or is too long."_s.arg(*name));
        query.insert(*name, *value);
    }
    if (const Result<void> limit = checkNumber(query, u"limit"_s, 1, highestLimit); !limit)
        return tl::unexpected(limit.error());
    if (const Result<void> wait = checkNumber(query, u"wait"_s, 0, longestWait); !wait)
        return tl::unexpected(wait.error());
    return query;
}

} // namespace Intrlume::Server

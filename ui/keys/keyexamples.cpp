// SPDX-FileCopyrightText: 2026 The Intrlume Console founders
// SPDX-License-Identifier: Apache-2.0
#include "keyexamples.h"

#include <algorithm>

using namespace Qt::StringLiterals;

namespace Intrlume::Ui {

namespace {

// Through a pipe, because arguments of a program are visible to everyone on the computer.
constexpr auto curl = R"(# reads the key from your environment
echo "Authorization: Bearer $INTRLUME_API_KEY" |
  curl -H @- -H "Content-Type: application/json" \
    -d '{"name": "Front desk", "language": "en-IN"}' \
    %1/v1/agents)"_L1;

constexpr auto python = R"(# reads the key from your environment
import json, os, urllib.request
call = urllib.request.Request("%1/v1/agents", headers={
    "Authorization": "Bearer " + os.environ["INTRLUME_API_KEY"],
    "Content-Type": "application/json"})
body = json.dumps({"name": "Front desk", "language": "en-IN"})
print(urllib.request.urlopen(call, body.encode()).read())"_L1;

constexpr auto javascript = R"(// reads the key from your environment
const answer = await fetch("%1/v1/agents", {
  method: "POST",
  headers: { Authorization: `Bearer ${process.env.INTRLUME_API_KEY}`,
             "Content-Type": "application/json" },
  body: JSON.stringify({ name: "Front desk", language: "en-IN" }) });
console.log(answer.status, await answer.json());)"_L1;

QString coloured(const QString &text, const QColor &colour)
{
    return u"<font color=\"%1\">%2</font>"_s.arg(colour.name(), text);
}

//! StyledText drops runs of spaces.
QString escaped(const QString &text)
{
    return text.toHtmlEscaped().replace(u' ', u"&nbsp;"_s);
}

//! Where the string that begins at \a start ends, with its closing quote.
qsizetype endOfString(const QString &line, qsizetype start)
{
    const qsizetype close = line.indexOf(line.at(start), start + 1);
    return close < 0 ? line.size() : close + 1;
}

QString styledLine(const QString &line, const QColor &comment, const QColor &string)
{
    if (line.startsWith(u"# ") || line.startsWith(u"// "))
        return coloured(escaped(line), comment);
    QString result;
    for (qsizetype at = 0; at < line.size();) {
        const bool quote = line.at(at) == u'"' || line.at(at) == u'\'' || line.at(at) == u'`';
        const qsizetype end = quote ? endOfString(line, at) : at + 1;
        const QString part = escaped(line.sliced(at, end - at));
        result += quote ? coloured(part, string) : part;
        at = end;
    }
    return result;
}

} // namespace

KeyExamples::KeyExamples(const QString &address)
    : m_code{QString(curl).arg(address), QString(python).arg(address), QString(javascript).arg(address)}
{
}

QStringList KeyExamples::languages()
{
    return {u"cURL"_s, u"Python"_s, u"JavaScript"_s};
}

QString KeyExamples::code(int language) const
{
    return m_code.value(language);
}

int KeyExamples::longest() const
{
    qsizetype lines = 0;
    for (const QString &code : m_code)
        lines = std::max(lines, code.count(u'\n') + 1);
    return static_cast<int>(lines);
}

QString KeyExamples::styled(int language, const QColor &comment, const QColor &string) const
{
    QStringList lines;
    for (const QString &line : code(language).split(u'\n'))
        lines.append(styledLine(line, comment, string));
    return lines.join(u"<br>"_s);
}

} // namespace Intrlume::Ui

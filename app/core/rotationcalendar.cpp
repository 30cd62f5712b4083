// SPDX-FileCopyrightText: 2026 The Intrlume Console founders
// SPDX-License-Identifier: Apache-2.0
#include "core/rotationcalendar.h"

using namespace Qt::StringLiterals;

namespace Intrlume {

namespace {
constexpr qsizetype longestLine = 75; // bytes without the line end (RFC 5545, 3.1)

QByteArray escaped(const QString &text)
{
    QString result = text;
    result.replace(u'\\', u"\\\\"_s)
        .replace(u';', u"\\;"_s)
        .replace(u',', u"\\,"_s)
        .replace(u"\r\n"_s, u"\\n"_s)
        .replace(u'\n', u"\\n"_s)
        .remove(u'\r');
    return result.toUtf8();
}

//! One content line, folded between characters so that none is longer than the standard's 75 bytes.
QByteArray folded(QByteArray line)
{
    QByteArray result;
    qsizetype room = longestLine;
    while (line.size() > room) {
        qsizetype cut = room;
        while ((static_cast<unsigned char>(line.at(cut)) & 0xC0U) == 0x80U) // Inside of a UTF-8 sequence.
            --cut;
        result += line.left(cut) + "\r\n ";
        line.remove(0, cut);
        room = longestLine - 1; // The space that continues a line counts.
    }
    return result + line + "\r\n";
}

QByteArray eventOf(const ApiKey &key, const QByteArray &stamp)
{
    const QByteArray day = key.rotationDueAt.toUTC().date().toString(u"yyyyMMdd"_s).toLatin1();
    const QByteArray summary = escaped(u"Rotate API key %1"_s.arg(key.name));
    QByteArray event = "BEGIN:VEVENT\r\n";
    event += folded("UID:" + key.id.toString().toLatin1() + "@intrlume");
    event += "DTSTAMP:" + stamp + "\r\n";
    event += "DTSTART;VALUE=DATE:" + day + "\r\n";
    event += folded("SUMMARY:" + summary);
    event += folded("DESCRIPTION:" + escaped(key.masked()));
    event += "TRANSP:TRANSPARENT\r\n";
    event += "BEGIN:VALARM\r\nACTION:DISPLAY\r\nTRIGGER:-P7D\r\n" + folded("DESCRIPTION:" + summary) + "END:VALARM\r\n";
    return event + "END:VEVENT\r\n";
}
} // namespace

QByteArray rotationCalendar(const QList<ApiKey> &keys, const QString &workspaceName, const QDateTime &now)
{
    const QByteArray stamp = now.toUTC().toString(u"yyyyMMdd'T'HHmmss'Z'"_s).toLatin1();
    QByteArray calendar = "BEGIN:VCALENDAR\r\nVERSION:2.0\r\nPRODID:-//Intrlume//Intrlume Console//EN\r\n";
    calendar += folded("X-WR-CALNAME:" + escaped(u"%1: API key rotation"_s.arg(workspaceName)));
    for (const ApiKey &key : keys) {
        const bool isDue = key.status == KeyStatus::Active || key.status == KeyStatus::Paused;
        if (isDue && !key.isReplaced() && key.rotationDueAt.isValid())
            calendar += eventOf(key, stamp);
    }
    return calendar + "END:VCALENDAR\r\n";
}

} // namespace Intrlume

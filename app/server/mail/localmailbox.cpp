// SPDX-FileCopyrightText: 2026 The Intrlume Console founders
// SPDX-License-Identifier: Apache-2.0
#include "server/mail/localmailbox.h"

#include "core/timestamp.h"
#include "server/service/crypto.h"

#include <QDir>
#include <QFile>
#include <QLocale>
#include <QSaveFile>

using namespace Qt::StringLiterals;

namespace Intrlume::Server {

namespace {
constexpr qsizetype mostListed = 200;

//! base64 in lines of 76 (RFC 2045).
QByteArray wrapped(const QString &text)
{
    constexpr qsizetype lineLength = 76;
    const QByteArray encoded = text.toUtf8().toBase64();
    QByteArray lines;
    for (qsizetype i = 0; i < encoded.size(); i += lineLength)
        lines += encoded.mid(i, lineLength) + "\r\n";
    return lines;
}

//! An encoded word (RFC 2047): any text, and no line break can get through it into the header.
QByteArray encodedWord(const QString &text)
{
    return "=?utf-8?B?" + text.toUtf8().toBase64() + "?=";
}

QByteArray part(const char *type, const QString &text)
{
    return QByteArray("Content-Type: ") + type + "; charset=utf-8\r\nContent-Transfer-Encoding: base64\r\n\r\n" + wrapped(text);
}

QByteArray toEml(const Mail &mail)
{
    const QByteArray boundary = "=_" + mail.id.toLatin1();
    const QByteArray date = QLocale::c().toString(mail.sentAt.toUTC(), u"ddd, dd MMM yyyy HH:mm:ss"_s).toLatin1() + " +0000";
    QByteArray text;
    text += "From: Intrlume <no-reply@localhost>\r\nTo: " + mail.to.toUtf8() + "\r\nSubject: " + encodedWord(mail.subject) + "\r\nDate: " + date;
    text += "\r\nMessage-ID: <" + mail.id.toLatin1() + "@localhost>\r\nX-Intrlume-Sent: " + toRfc3339(mail.sentAt).toLatin1();
    text += "\r\nMIME-Version: 1.0\r\nContent-Type: multipart/alternative; boundary=\"" + boundary + "\"\r\n\r\n";
    text += "--" + boundary + "\r\n" + part("text/plain", mail.text) + "--" + boundary + "\r\n" + part("text/html", mail.html);
    text += "--" + boundary + "--\r\n";
    return text;
}

//! The value of one header of a mail that toEml() wrote.
QByteArray header(const QByteArray &eml, const QByteArray &name)
{
    const qsizetype start = eml.indexOf("\r\n" + name + ": ");
    if (start < 0)
        return {};
    const qsizetype from = start + name.size() + 4;
    return eml.mid(from, eml.indexOf("\r\n", from) - from);
}

QString body(const QByteArray &eml, const QByteArray &type)
{
    const qsizetype start = eml.indexOf("Content-Type: " + type);
    const qsizetype from = start < 0 ? -1 : eml.indexOf("\r\n\r\n", start);
    if (from < 0)
        return {};
    return QString::fromUtf8(QByteArray::fromBase64(eml.mid(from, eml.indexOf("\r\n--", from) - from)));
}

Mail fromEml(const QString &id, const QByteArray &eml)
{
    QByteArray subject = header(eml, "Subject");
    subject = subject.mid(10, subject.size() - 12); // Between =?utf-8?B? and ?=
    return {.id = id,
            .to = QString::fromUtf8(header(eml, "To")),
            .subject = QString::fromUtf8(QByteArray::fromBase64(subject)),
            .text = body(eml, "text/plain"),
            .html = body(eml, "text/html"),
            .sentAt = fromRfc3339(QString::fromLatin1(header(eml, "X-Intrlume-Sent"))).value_or(QDateTime())};
}
} // namespace

Result<void> LocalMailbox::send(const Mail &draft)
{
    Mail mail = draft;
    mail.sentAt = m_clock.now();
    // Sorts by time, as an id does; a folder listing is the mailbox in order.
    const QByteArray entropy = randomBytes(10);
    mail.id = u"mail_"_s + makeUlid(mail.sentAt, std::span(reinterpret_cast<const unsigned char *>(entropy.constData()), 10));
    QSaveFile file(QDir(m_folder).filePath(mail.id + u".eml"_s));
    const QByteArray eml = toEml(mail);
    if (!file.open(QIODevice::WriteOnly) || !file.setPermissions(QFile::ReadOwner | QFile::WriteOwner) || file.write(eml) != eml.size()
        || !file.commit())
        return fail(Error::Kind::Storage, u"mail-not-kept"_s, file.errorString());
    return {};
}

QList<Mail> LocalMailbox::list() const
{
    const QDir folder(m_folder);
    QList<Mail> mails;
    for (const QString &name : folder.entryList({u"mail_*.eml"_s}, QDir::Files, QDir::Name | QDir::Reversed)) {
        QFile file(folder.filePath(name));
        if (!file.open(QIODevice::ReadOnly))
            continue; // Deleted between listing and reading.
        const Mail mail = fromEml(name.chopped(4), file.readAll());
        if (mail.sentAt.isValid())
            mails.append(mail);
        if (mails.size() == mostListed)
            break;
    }
    return mails;
}

} // namespace Intrlume::Server

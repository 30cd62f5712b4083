// SPDX-FileCopyrightText: 2026 The Intrlume Console founders
// SPDX-License-Identifier: Apache-2.0
#include "core/emailaddress.h"

#include <QRegularExpression>
#include <QUrl>

using namespace Qt::StringLiterals;

namespace Intrlume {

Result<EmailAddress> EmailAddress::parse(const QString &text)
{
    const auto invalid = [] { return fail(Error::Kind::Invalid, u"email-invalid"_s, u"Enter an email address, such as name@company.in."_s); };
    constexpr qsizetype longestAddress = 254; // RFC 5321, 4.5.3.1.3
    constexpr qsizetype longestLocalPart = 64; // RFC 5321, 4.5.3.1.1
    const QString trimmed = text.trimmed();
    const qsizetype at = trimmed.indexOf(u'@');
    if (at < 1 || at > longestLocalPart || trimmed.size() > longestAddress)
        return invalid();

    // Dot-atoms only (RFC 5322, 3.2.3), with letters of any script (RFC 6531); quoted local parts are not taken.
    static const QRegularExpression localForm(uR"(^[\p{L}\p{N}\p{M}!#$%&'*+/=?^_`{|}~-]+(\.[\p{L}\p{N}\p{M}!#$%&'*+/=?^_`{|}~-]+)*\z)"_s);
    static const QRegularExpression domainForm(uR"(^([a-z0-9]([a-z0-9-]{0,61}[a-z0-9])?\.)+[a-z0-9]([a-z0-9-]{0,61}[a-z0-9])+\z)"_s);
    const QString local = trimmed.first(at);
    const QString domain = QString::fromLatin1(QUrl::toAce(trimmed.mid(at + 1))).toLower();
    if (!localForm.match(local).hasMatch() || !domainForm.match(domain).hasMatch())
        return invalid();
    return EmailAddress(local + u'@' + domain);
}

QString EmailAddress::domain() const
{
    return m_text.mid(m_text.lastIndexOf(u'@') + 1);
}

} // namespace Intrlume

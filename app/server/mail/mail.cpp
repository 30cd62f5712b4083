// SPDX-FileCopyrightText: 2026 The Intrlume Console founders
// SPDX-License-Identifier: Apache-2.0
#include "server/mail/mail.h"

#include <QLocale>

using namespace Qt::StringLiterals;

namespace Intrlume::Server {

namespace {
QString page(const QString &paragraphs)
{
    return u"<!doctype html><html lang=\"en\"><meta charset=\"utf-8\"><body>%1</body></html>\n"_s.arg(paragraphs);
}
} // namespace

bool Mailer::deliver(const Mail &mail, const char *matter)
{
    const Result<void> sent = send(mail);
    if (!sent)
        qWarning("A mail about %s could not be sent: %s", matter, qUtf8Printable(sent.error().detail));
    return sent.has_value();
}

Mail confirmationMail(const QString &to, const QString &fullName, const QString &link)
{
    return {.to = to,
            .subject = u"Confirm your email for Intrlume"_s,
            .text = u"Hello %1,\n\nOpen this link and press the button to confirm your email:\n\n%2\n\nThe link works once, for 24 hours.\n"
                    "If you did not sign up, ignore this mail: nothing happens without you.\n"_s.arg(fullName, link),
            .html = page(u"<p>Hello %1,</p><p><a href=\"%2\">Confirm your email</a></p><p>The link works once, for 24 hours.</p>"
                         "<p>If you did not sign up, ignore this mail: nothing happens without you.</p>"_s.arg(fullName.toHtmlEscaped(),
                                                                                                               link.toHtmlEscaped()))};
}

Mail leakedKeyMail(const QString &to, const QString &fullName, const QString &workspace, const QString &keyName, const QString &maskedKey)
{
    return {.to = to,
            .subject = u"The API key %1 was reported as leaked and is stopped"_s.arg(keyName),
            .text = u"Hello %1,\n\nSomeone found the API key %2 (%3) of %4 where it should not be and reported it. It is revoked:"
                    " regions refuse it at once, and one that is cut off from the others within 60 seconds.\n\n"
                    "Generate a new key for whatever used it, and look in the key's history for uses that were not yours.\n"_s.arg(
                        fullName, keyName, maskedKey, workspace),
            .html = page(u"<p>Hello %1,</p><p>Someone found the API key <b>%2</b> (<code>%3</code>) of %4 where it should not be and reported it."
                         " It is revoked: regions refuse it at once, and one that is cut off from the others within 60 seconds.</p><p>Generate a new "
                         "key for whatever used it, and look in the key’s history for uses that"
                         " were not yours.</p>"_s.arg(fullName.toHtmlEscaped(), keyName.toHtmlEscaped(), maskedKey.toHtmlEscaped(),
                                                      workspace.toHtmlEscaped()))};
}

Mail rotationReminderMail(const QString &to, const QString &fullName, const QString &workspace, const QList<DueKey> &keys)
{
    constexpr qsizetype mostNamed = 50;
    QString lines;
    QString items;
    for (const DueKey &key : keys.first(std::min(keys.size(), mostNamed))) {
        const QString when = (key.overdue ? u"overdue since %1"_s : u"due on %1"_s).arg(QLocale::c().toString(key.dueAt.date(), u"d MMMM yyyy"_s));
        lines += u"  %1 (%2): %3\n"_s.arg(key.name, key.maskedKey, when);
        items += u"<li><b>%1</b> (<code>%2</code>): %3</li>"_s.arg(key.name.toHtmlEscaped(), key.maskedKey.toHtmlEscaped(), when);
    }
    if (const qsizetype more = keys.size() - mostNamed; more > 0) {
        lines += u"  and %1 more, which the list of keys shows first\n"_s.arg(more);
        items += u"<li>and %1 more, which the list of keys shows first</li>"_s.arg(more);
    }
    const QString subject = keys.size() == 1 ? u"Rotate the API key %1 of %2"_s.arg(keys.constFirst().name, workspace)
                                             : u"Rotate %1 API keys of %2"_s.arg(keys.size()).arg(workspace);
    return {.to = to,
            .subject = subject,
            .text = u"Hello %1,\n\nThese API keys of %2 are to be rotated:\n\n%3\nThe old key can go on working for up to 7 days while the new one"
                    " takes over.\n"_s.arg(fullName, workspace, lines),
            .html = page(u"<p>Hello %1,</p><p>These API keys of %2 are to be rotated:</p><ul>%3</ul><p>The old key can go on working for up to 7 days"
                         " while the new one takes over.</p>"_s.arg(fullName.toHtmlEscaped(), workspace.toHtmlEscaped(), items))};
}

Mail alreadyRegisteredMail(const QString &to, const QString &fullName)
{
    return {.to = to,
            .subject = u"You already have an Intrlume account"_s,
            .text = u"Hello %1,\n\nSomeone, probably you, signed up to Intrlume with this address. It has an account already: sign in instead.\n"
                    "If it was not you, there is nothing to do.\n"_s.arg(fullName),
            .html = page(
                u"<p>Hello %1,</p><p>Someone, probably you, signed up to Intrlume with this address. It has an account already: sign in instead.</p>"
                "<p>If it was not you, there is nothing to do.</p>"_s.arg(fullName.toHtmlEscaped()))};
}

} // namespace Intrlume::Server

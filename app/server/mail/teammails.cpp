// SPDX-FileCopyrightText: 2026 The Intrlume Console founders
// SPDX-License-Identifier: Apache-2.0
#include "server/mail/teammails.h"

#include <QLocale>

using namespace Qt::StringLiterals;

namespace Intrlume::Server {

namespace {
//! A mail of plain paragraphs, maybe with one link behind the first.
Mail letter(const QString &to, const QString &subject, const QString &greeting, const QStringList &paragraphs, const QString &link = {},
            const QString &linkText = {})
{
    QString text = greeting + u"\n\n"_s;
    QString html = u"<p>%1</p>"_s.arg(greeting.toHtmlEscaped());
    for (qsizetype i = 0; i < paragraphs.size(); ++i) {
        text += paragraphs.at(i) + u"\n\n"_s;
        html += u"<p>%1</p>"_s.arg(paragraphs.at(i).toHtmlEscaped());
        if (i == 0 && !link.isEmpty()) {
            text += link + u"\n\n"_s;
            html += u"<p><a href=\"%1\">%2</a></p>"_s.arg(link.toHtmlEscaped(), linkText.toHtmlEscaped());
        }
    }
    return {.to = to,
            .subject = subject,
            .text = text,
            .html = u"<!doctype html><html lang=\"en\"><meta charset=\"utf-8\"><body>%1</body></html>\n"_s.arg(html)};
}

QString namesOf(const QList<Permission> &permissions)
{
    QStringList names;
    for (const Permission permission : permissions)
        names.append(toString(permission));
    return names.join(u", "_s);
}

QString greet(const QString &fullName)
{
    return u"Hello %1,"_s.arg(fullName);
}
} // namespace

Mail invitationMail(const Invitation &invitation, const QString &workspace, const QString &link)
{
    const QString day = QLocale::c().toString(invitation.expiresAt.date(), u"d MMMM yyyy"_s);
    const QString &name = invitation.inviterName;
    return letter(invitation.email, u"%1 invited you to %2"_s.arg(name, workspace), u"Hello,"_s,
                  {u"%1 (%2) invited you to %3 on Intrlume as %4. Open this link to answer:"_s.arg(name, invitation.inviterEmail, workspace,
                                                                                                   invitation.roleName),
                   u"The link works until %1 and is meant for %2 alone."_s.arg(day, invitation.email),
                   u"If you do not know this address, or what this is about, ignore this mail: nothing happens without you."_s},
                  link, u"Look at the invitation"_s);
}

Mail roleChangedMail(const QString &to, const QString &fullName, const QString &workspace, const QString &oldRole, const QString &newRole,
                     const QString &changedBy)
{
    return letter(to, u"Your role in %1 is now %2"_s.arg(workspace, newRole), greet(fullName),
                  {u"%1 changed your role in %2 from %3 to %4. It counts from now on."_s.arg(changedBy, workspace, oldRole, newRole)});
}

Mail permissionsChangedMail(const QString &to, const QString &fullName, const QString &workspace, const QString &role,
                            const QList<Permission> &gained, const QList<Permission> &lost, const QString &changedBy)
{
    QStringList paragraphs{u"%1 changed what the role %2 allows in %3. It counts from now on."_s.arg(changedBy, role, workspace)};
    if (!lost.isEmpty())
        paragraphs.append(u"No longer: %1."_s.arg(namesOf(lost)));
    if (!gained.isEmpty())
        paragraphs.append(u"New: %1."_s.arg(namesOf(gained)));
    return letter(to, u"Your role in %1 allows something else now"_s.arg(workspace), greet(fullName), paragraphs);
}

Mail removedMail(const QString &to, const QString &fullName, const QString &workspace, const QString &removedBy)
{
    return letter(to, u"You no longer belong to %1"_s.arg(workspace), greet(fullName),
                  {u"%1 removed you from %2. Your account and your other workspaces stay as they are."_s.arg(removedBy, workspace)});
}

Mail accountDeletedMail(const QString &to, const QString &fullName)
{
    return letter(to, u"Your Intrlume account is deleted"_s, greet(fullName),
                  {u"Your account is deleted, as you asked. API keys that you generated belong to their workspaces and keep working."_s});
}

} // namespace Intrlume::Server

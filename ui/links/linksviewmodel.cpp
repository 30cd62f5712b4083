// SPDX-FileCopyrightText: 2026 The Intrlume Console founders
// SPDX-License-Identifier: Apache-2.0
#include "links/linksviewmodel.h"

#include "api/accounts.h"
#include "errortext.h"
#include "servers/serveraddress.h"

#include <QCoroTask>
#include <QUrl>

#include <utility>

using namespace Qt::StringLiterals;

namespace Intrlume::Ui {

LinksViewModel::LinksViewModel(Api::Client &client, Servers servers, QObject *parent)
    : QObject(parent)
    , m_client(client)
    , m_servers(std::move(servers))
{
}

void LinksViewModel::take(const Secret &link)
{
    if (link.isEmpty())
        return;
    m_waiting = link;
    if (m_ready)
        look(*std::exchange(m_waiting, std::nullopt));
}

void LinksViewModel::setReady(bool ready)
{
    m_ready = ready;
    if (m_ready && m_waiting)
        look(*std::exchange(m_waiting, std::nullopt));
}

void LinksViewModel::reset()
{
    m_waiting.reset();
    close();
}

void LinksViewModel::tell(const QString &title, const QString &text)
{
    say(true, title, text);
}

void LinksViewModel::close()
{
    ++m_latest;
    say(false, {}, {});
}

void LinksViewModel::look(const Secret &link)
{
    ++m_latest;
    Result<ConsoleLink> read = consoleLink(link);
    if (!read)
        return refuse(read.error());
    const Result<QString> server = addressOf(read->server);
    if (!server)
        return refuse(server.error());
    read->server = *server;
    switch (read->kind) {
    case ConsoleLink::Kind::Confirm:
        return confirm(*read);
    case ConsoleLink::Kind::Reset:
        say(false, {}, {});
        Q_EMIT resetWanted(read->token, read->server);
        return;
    case ConsoleLink::Kind::Invite:
        say(false, {}, {});
        Q_EMIT inviteWanted(read->token, read->server);
        return;
    }
}

//! Where the token may go. A link of this computer's platform names the port that it had when the mail was written.
Result<QString> LinksViewModel::addressOf(const QString &server) const
{
    const QStringList known = m_servers.known();
    for (const QString &address : known) {
        if (comparableServer(address) == server)
            return address;
    }
    if (isOnThisComputer(server) && !m_servers.local().isEmpty())
        return m_servers.local();
    return fail(Error::Kind::Invalid, u"link-stranger"_s, QUrl(server).host());
}

void LinksViewModel::confirm(const ConsoleLink &link)
{
    const Api::Confirm call{.token = link.token, .server = link.server};
    QCoro::connect(m_client.send(call), this, [this, ticket = m_latest](const Result<Api::Confirmation> &answer) {
        if (ticket != m_latest)
            return; // Another link was opened meanwhile.
        if (answer) {
            say(true, tr("Email confirmed"), tr("The address in the link is confirmed."));
            Q_EMIT confirmed();
        } else if (answer.error().kind == Error::Kind::NotFound || answer.error().kind == Error::Kind::Conflict) {
            say(false, tr("The link does not work any more"), tr("It has expired or was used already. Ask for a new one where you asked for this."));
        } else {
            say(false, tr("The email was not confirmed"), Ui::errorText(answer.error()));
        }
    });
}

void LinksViewModel::refuse(const Error &error)
{
    QString why;
    if (error.code == u"link-too-long")
        why = tr("It is longer than any link of Intrlume.");
    else if (error.code == u"link-characters")
        why = tr("It holds characters that no link of Intrlume has.");
    else if (error.code == u"link-token")
        why = tr("It is not complete. Open it from the mail itself, or copy all of it.");
    else if (error.code == u"link-server")
        why = tr("It does not say which server it belongs to.");
    else if (error.code == u"plain-http")
        why = tr("Its server would be spoken to without encryption.");
    else if (error.code == u"link-stranger") //: %1 is the name of a server, such as console.company.in
        why = tr("It belongs to %1, a server that this console does not know. If you trust it, add it under Server first, then open the link again.")
                  .arg(error.detail.left(253)); // No name of a host is longer.
    else
        why = tr("It leads to nothing that this console knows.");
    say(false, tr("The link was not opened"), why + u' ' + tr("Nothing was sent."));
}

void LinksViewModel::say(bool good, const QString &title, const QString &text)
{
    m_good = good;
    m_title = title;
    m_text = text;
    Q_EMIT changed();
}

} // namespace Intrlume::Ui

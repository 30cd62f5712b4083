// SPDX-FileCopyrightText: 2026 The Intrlume Console founders
// SPDX-License-Identifier: Apache-2.0
#include "server/http/confirmpage.h"

#include <QUrl>

using namespace Qt::StringLiterals;

namespace Intrlume::Server {

namespace {
Reply page(int status, const QString &title, const QString &body)
{
    const QString html = u"<!doctype html>\n<html lang=\"en\"><head><meta charset=\"utf-8\"><meta name=\"viewport\" content=\"width=device-width\">"
                         "<title>%1</title><style>body{font:16px/1.5 system-ui,sans-serif;max-width:26rem;margin:15vh auto;padding:0 1rem}"
                         "button{font:inherit;padding:.6rem 1.2rem;cursor:pointer}</style></head><body><h1>%1</h1>%2</body></html>\n"_s.arg(
                             title.toHtmlEscaped(), body);
    Reply reply{.status = status, .contentType = "text/html; charset=utf-8", .body = html.toStdString()};
    // The address holds a token: nothing may be loaded, framed or told where one came from.
    reply.headers = {
        {"Content-Security-Policy", "default-src 'none'; style-src 'unsafe-inline'; form-action 'self'; frame-ancestors 'none'; base-uri 'none'"},
        {"Referrer-Policy", "no-referrer"},
        {"X-Content-Type-Options", "nosniff"}};
    return reply;
}

//! The same link for the console, which has to know whose token it is.
QString consoleLink(const QString &what, const QString &token, const QString &server)
{
    return u"intrlume://%1?token=%2&server=%3"_s.arg(what, QString::fromLatin1(QUrl::toPercentEncoding(token)),
                                                     QString::fromLatin1(QUrl::toPercentEncoding(server)));
}
} // namespace

Reply confirmPage(const QString &token, const QString &server)
{
    const QString console = consoleLink(u"confirm"_s, token, server);
    return page(200, u"Confirm your email"_s,
                u"<p>Press the button to confirm your email for Intrlume.</p><form method=\"post\" action=\"/confirm\">"
                "<input type=\"hidden\" name=\"token\" value=\"%1\"><button>Confirm my email</button></form>"
                "<p><a href=\"%2\">Confirm in the Intrlume console instead</a></p>"_s.arg(token.toHtmlEscaped(), console.toHtmlEscaped()));
}

Reply resetPage(const QString &token, const QString &server, const QString &problem)
{
    const QString told = problem.isEmpty() ? QString() : u"<p role=\"alert\"><b>%1</b></p>"_s.arg(problem.toHtmlEscaped());
    const QString console = consoleLink(u"reset"_s, token, server);
    return page(problem.isEmpty() ? 200 : 422, u"Set a new password"_s,
                u"%1<form method=\"post\" action=\"/reset\"><input type=\"hidden\" name=\"token\" value=\"%2\">"
                "<p><label>New password, 12 characters or more<br><input type=\"password\" name=\"new_password\" autocomplete=\"new-password\""
                " minlength=\"12\" maxlength=\"128\" required></label></p><button>Set password</button></form>"
                "<p><a href=\"%3\">Set it in the Intrlume console instead</a></p>"_s.arg(told, token.toHtmlEscaped(), console.toHtmlEscaped()));
}

Reply invitePage(const QString &token, const QString &server)
{
    const QString console = consoleLink(u"invite"_s, token, server);
    return page(200, u"You are invited"_s,
                u"<p>Look at the invitation in the Intrlume console, and accept or decline it there.</p>"
                "<p><a href=\"%1\">Open the Intrlume console</a></p>"_s.arg(console.toHtmlEscaped()));
}

Reply messagePage(int status, const QString &title, const QString &text)
{
    return page(status, title, u"<p>%1</p>"_s.arg(text.toHtmlEscaped()));
}

} // namespace Intrlume::Server

// SPDX-FileCopyrightText: 2026 The Intrlume Console founders
// SPDX-License-Identifier: Apache-2.0
#include "links/invitationviewmodel.h"

#include "api/invitations.h"
#include "errortext.h"
#include "roletext.h"

#include <QCoroTask>
#include <QLocale>

using namespace Qt::StringLiterals;

namespace Intrlume::Ui {

namespace {
//! The wire has a role's English name here; the built-in ones are said in the person's language.
QString roleNamed(const QString &name)
{
    const std::optional<Role> role = roleFromString(name.toLower());
    return role ? roleText(*role) : name;
}
} // namespace

InvitationViewModel::InvitationViewModel(Api::Client &client, QObject *parent)
    : QObject(parent)
    , m_client(client)
{
}

void InvitationViewModel::start(const Secret &token, const QString &server)
{
    reset();
    m_token = token;
    m_server = server;
    m_open = true;
    retry();
}

void InvitationViewModel::retry()
{
    m_failed = false;
    m_busy = true;
    m_errorText.clear();
    Q_EMIT changed();
    const int ticket = ++m_latest;
    const Api::PreviewInvitation call{.token = m_token, .server = m_server};
    QCoro::connect(m_client.send(call), this, [this, ticket](const Result<InvitationPreview> &preview) {
        if (ticket != m_latest)
            return; // Another link was opened meanwhile.
        m_busy = false;
        take(preview);
    });
}

void InvitationViewModel::take(const Result<InvitationPreview> &preview)
{
    m_failed = !preview;
    m_read = preview.has_value();
    if (preview)
        m_preview = *preview;
    else if (preview.error().code == u"not-found")
        m_errorText = tr("This link does not work any more. Ask whoever invited you for a new one.");
    else
        m_errorText = Ui::errorText(preview.error());
    Q_EMIT changed();
}

bool InvitationViewModel::isRightAccount() const
{
    return m_account.email.compare(m_preview.email, Qt::CaseInsensitive) == 0 && m_accountServer == m_server;
}

InvitationViewModel::Step InvitationViewModel::step() const
{
    if (m_failed)
        return Failed;
    if (!m_read)
        return Reading;
    if (!m_account.id.isEmpty())
        return isRightAccount() ? Accept : OtherAccount;
    return m_preview.accountExists ? SignIn : SignUp;
}

QString InvitationViewModel::title() const
{
    if (m_failed)
        return tr("The invitation can’t be opened");
    if (!m_read)
        return tr("Reading the invitation");
    //: %1 is a person, %2 a workspace, %3 a role
    return tr("%1 invited you to %2 as %3").arg(inviter(), m_preview.workspace, roleNamed(m_preview.roleName));
}

//! With the address, as anybody can call themselves by the name of somebody who is known.
QString InvitationViewModel::inviter() const
{
    //: %1 is a person, %2 their email address
    return m_preview.inviterEmail.isEmpty() ? m_preview.inviter : tr("%1 (%2)").arg(m_preview.inviter, m_preview.inviterEmail);
}

QString InvitationViewModel::text() const
{
    switch (step()) {
    case Reading:
    case Failed:
        return {};
    case Accept:
        //: %1 is a date
        return tr("The invitation is open until %1.").arg(QLocale().toString(m_preview.expiresAt.toLocalTime(), u"d MMMM yyyy"_s));
    case OtherAccount:
        //: %1 and %2 are email addresses
        return tr("It is for %1, and you are signed in as %2. Switch accounts to accept it, or ask for an invitation to the address that you use.")
            .arg(m_preview.email, m_account.email);
    case SignIn:
        //: %1 is an email address
        return tr("Sign in as %1 to accept it.").arg(m_preview.email);
    case SignUp:
        //: %1 is an email address
        return tr("Create an account for %1 to accept it. The address is confirmed by this link.").arg(m_preview.email);
    }
    return {};
}

QString InvitationViewModel::joinText() const
{
    //: %1 is a workspace, %2 a role, %3 a person
    return tr("You join %1 as %2. %3 invited you.").arg(m_preview.workspace, roleNamed(m_preview.roleName), inviter());
}

void InvitationViewModel::accept()
{
    if (m_busy || step() != Accept)
        return;
    m_busy = true;
    m_errorText.clear();
    Q_EMIT changed();
    const int ticket = ++m_latest;
    const Api::AcceptInvitation call{m_token};
    QCoro::connect(m_client.send(call), this, [this, ticket](const Result<Workspace> &workspace) {
        if (ticket != m_latest)
            return;
        m_busy = false;
        answered(workspace);
    });
}

void InvitationViewModel::answered(const Result<Workspace> &workspace)
{
    if (workspace) {
        const QString name = workspace->name;
        reset();
        //: %1 is a workspace
        return Q_EMIT accepted(*workspace, tr("Welcome to %1").arg(name));
    }
    m_errorText = Ui::errorText(workspace.error());
    // Nothing can make this link work again; the sentence says why.
    m_failed = workspace.error().kind == Error::Kind::NotFound;
    Q_EMIT changed();
}

void InvitationViewModel::decline()
{
    if (m_busy || !m_read || m_failed)
        return;
    m_busy = true;
    m_errorText.clear();
    Q_EMIT changed();
    const int ticket = ++m_latest;
    const Api::DeclineInvitation call{.token = m_token, .server = m_server};
    QCoro::connect(m_client.send(call), this, [this, ticket](const Result<Api::Nothing> &answer) {
        if (ticket != m_latest)
            return;
        m_busy = false;
        if (answer) {
            const QString workspace = m_preview.workspace;
            reset();
            //: %1 is a workspace
            return Q_EMIT declined(tr("You declined the invitation to %1").arg(workspace));
        }
        m_errorText = Ui::errorText(answer.error());
        Q_EMIT changed();
    });
}

void InvitationViewModel::signIn()
{
    const Step at = step();
    if (m_busy || (at != OtherAccount && at != SignIn && at != SignUp))
        return;
    m_waits = true;
    m_open = false;
    Q_EMIT changed();
    if (m_preview.accountExists)
        Q_EMIT signInWanted(m_preview.email, m_server);
    else
        Q_EMIT signUpWanted(m_preview.email, m_server, m_token);
}

void InvitationViewModel::setSignedIn(const Account &account, const QString &server)
{
    m_account = account;
    m_accountServer = server;
    if (m_waits && !account.id.isEmpty()) {
        m_waits = false;
        m_open = true;
        Q_EMIT changed();
        // Whoever chose to sign in for it has said yes already; another account is asked anew.
        if (isRightAccount())
            accept();
        return;
    }
    Q_EMIT changed();
}

void InvitationViewModel::close()
{
    if (!m_busy || !m_read)
        reset();
}

void InvitationViewModel::reset()
{
    ++m_latest;
    m_token = {};
    m_server.clear();
    m_preview = {};
    m_errorText.clear();
    m_open = false;
    m_waits = false;
    m_read = false;
    m_failed = false;
    m_busy = false;
    Q_EMIT changed();
}

} // namespace Intrlume::Ui

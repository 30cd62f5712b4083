// SPDX-FileCopyrightText: 2026 The Intrlume Console founders
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "api/client.h"
#include "core/account.h"
#include "core/invitation.h"
#include "core/workspace.h"

#include <QObject>
#include <QtQml/qqmlregistration.h>

namespace Intrlume::Ui {

//! An invitation that came as a link: says who invites whereto, and leads to accepting it with the right account, whichever is signed in now.
//! Holds the link's token as a secret until the invitation is answered or given up.
class InvitationViewModel : public QObject {
    Q_OBJECT
    QML_ELEMENT
    QML_UNCREATABLE("Given by the console")

    Q_PROPERTY(bool open READ isOpen NOTIFY changed)
    Q_PROPERTY(Step step READ step NOTIFY changed)
    Q_PROPERTY(QString title READ title NOTIFY changed)
    Q_PROPERTY(QString text READ text NOTIFY changed)
    Q_PROPERTY(QString email READ email NOTIFY changed)
    Q_PROPERTY(QString signedInAs READ signedInAs NOTIFY changed)
    Q_PROPERTY(bool busy READ isBusy NOTIFY changed)
    Q_PROPERTY(QString errorText READ errorText NOTIFY changed)

public:
    enum Step {
        Reading, //!< the server is asked what the link is
        Accept, //!< the right account is signed in
        OtherAccount, //!< another one is
        SignIn, //!< nobody is, and the address has an account
        SignUp, //!< nobody is, and it has none
        Failed, //!< the link does not work, or could not be read
    };
    Q_ENUM(Step)

    explicit InvitationViewModel(Api::Client &client, QObject *parent = nullptr);

    //! Asks what the link is. \a server is whose link it is.
    void start(const Secret &token, const QString &server);
    //! Who is signed in, and at which server; an empty account: nobody. Where an invitation was left for signing in, it goes on.
    void setSignedIn(const Account &account, const QString &server);
    void reset();
    void retranslate() { Q_EMIT changed(); }

    Q_INVOKABLE void accept();
    Q_INVOKABLE void decline();
    Q_INVOKABLE void signIn(); //!< leaves for the page that signs in, or up, and comes back afterwards
    Q_INVOKABLE void retry();
    Q_INVOKABLE void close(); //!< not while it works; the invitation stays open at the server

    bool isOpen() const { return m_open; }
    Step step() const;
    QString title() const; //!< "Ananya Krishnan (ananya@nilavya.example) invited you to Nilavya Health as Analyst"
    QString text() const;
    QString email() const { return m_preview.email; }
    QString joinText() const; //!< "You join Nilavya Health as Analyst. Ananya Krishnan invited you.", for the page that signs up
    QString signedInAs() const { return m_account.email; }
    bool isBusy() const { return m_busy; }
    QString errorText() const { return m_errorText; }

Q_SIGNALS:
    void changed();
    void accepted(const Intrlume::Workspace &workspace, const QString &text);
    void declined(const QString &text);
    //! \a email is to sign in at \a server.
    void signInWanted(const QString &email, const QString &server);
    //! \a email is to sign up at \a server with the invitation's \a token.
    void signUpWanted(const QString &email, const QString &server, const Intrlume::Secret &token);

private:
    void take(const Result<InvitationPreview> &preview);
    void answered(const Result<Workspace> &workspace);
    bool isRightAccount() const;
    QString inviter() const;

    Api::Client &m_client;
    Secret m_token;
    QString m_server;
    InvitationPreview m_preview;
    Account m_account;
    QString m_accountServer;
    QString m_errorText;
    int m_latest = 0;
    bool m_open = false;
    bool m_waits = false; // For somebody to sign in.
    bool m_read = false;
    bool m_failed = false;
    bool m_busy = false;
};

} // namespace Intrlume::Ui

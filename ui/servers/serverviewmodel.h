// SPDX-FileCopyrightText: 2026 The Intrlume Console founders
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "api/client.h"
#include "preferences.h"
#include "servers/localplatform.h"

#include <QtQml/qqmlregistration.h>

namespace Intrlume::Session {
class Session;
}

namespace Intrlume::Ui {

//! Which server the window speaks to: "This computer", or another that was asked whether it speaks the contract.
class ServerViewModel : public QObject {
    Q_OBJECT
    QML_ELEMENT
    QML_UNCREATABLE("Given by the console")

    Q_PROPERTY(QString name READ name NOTIFY changed)
    Q_PROPERTY(QString address READ address NOTIFY changed)
    Q_PROPERTY(bool local READ local NOTIFY changed)
    Q_PROPERTY(bool ready READ ready NOTIFY changed)
    Q_PROPERTY(QString notReadyReason READ notReadyReason NOTIFY changed)
    Q_PROPERTY(QString errorText READ errorText NOTIFY changed)
    Q_PROPERTY(bool probing READ probing NOTIFY probeChanged)
    Q_PROPERTY(QString probeError READ probeError NOTIFY probeChanged)

public:
    ServerViewModel(Session::Session &session, Api::Client &client, LocalPlatform &platform, Preferences &preferences, QObject *parent = nullptr);

    QString name() const; //!< "This computer" or the host
    QString address() const { return m_address; }
    QString host() const; //!< with the port where it is not the usual one
    bool local() const { return m_local; }
    bool ready() const { return m_ready; }
    QString notReadyReason() const; //!< why nothing can be sent yet; empty once ready
    QString errorText() const { return m_errorText; }
    bool probing() const { return m_probing; }
    QString probeError() const { return m_probeError; }

    //! Goes to the server of the preferences; answers with \c connected, now or later.
    void start();

    //! Goes to a server that was used before, without asking it first: empty for this computer. Answers with \c connected.
    void goTo(const QString &address);

    Q_INVOKABLE void useThisComputer();
    //! Asks \a text, an address as a person types it, whether it speaks the contract, and goes there if it does.
    Q_INVOKABLE void useServer(const QString &text);
    Q_INVOKABLE void forgetProbe();
    //! After a failure: starts this computer's platform again, or asks the server again.
    Q_INVOKABLE void retry();

Q_SIGNALS:
    void changed();
    void probeChanged();
    //! The person's choice works; the dialog can close.
    void chosen();
    //! Requests go to \c address from now on.
    void connected();

private:
    void followPlatform();
    void connectTo(const QString &address);
    void probe(const QString &address);
    void probed(const QString &address, const Result<void> &answer);
    void setProbe(bool probing, const QString &error = {});
    void setTrouble(const QString &text);

    Session::Session &m_session;
    Api::Client &m_client;
    LocalPlatform &m_platform;
    Preferences &m_preferences;
    QString m_address;
    QString m_errorText;
    QString m_probeError;
    bool m_local = true;
    bool m_ready = false;
    bool m_probing = false;
    int m_latest = 0;
};

} // namespace Intrlume::Ui

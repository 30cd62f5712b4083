// SPDX-FileCopyrightText: 2026 The Intrlume Console founders
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "api/client.h"
#include "core/account.h"
#include "elevateviewmodel.h"

namespace Intrlume::Ui {

//! Asks before a person deletes their account, and has them type its address. The only owner of a workspace is told what has to be done first, by the
//! server's answer alone.
class DeleteAccountViewModel : public QObject {
    Q_OBJECT
    QML_ELEMENT
    QML_UNCREATABLE("Part of the page")

    Q_PROPERTY(bool open READ isOpen NOTIFY changed)
    Q_PROPERTY(QString email READ email NOTIFY changed)
    Q_PROPERTY(bool busy READ isBusy NOTIFY changed)
    Q_PROPERTY(bool onlyOwner READ isOnlyOwner NOTIFY changed)
    Q_PROPERTY(QString errorText READ errorText NOTIFY changed)

public:
    DeleteAccountViewModel(Api::Client &client, ElevateViewModel &elevate, QObject *parent = nullptr);

    void begin(const Account &account);
    void reset();
    //! Whether \a typed is the address, as somebody types it who means this account.
    Q_INVOKABLE bool matches(const QString &typed) const;
    Q_INVOKABLE void confirm(const QString &typed); //!< does nothing where \c matches says no
    Q_INVOKABLE void close(); //!< not while it works
    Q_INVOKABLE void transfer(); //!< the way out of a sole owner

    bool isOpen() const { return m_open; }
    QString email() const { return m_email; }
    bool isBusy() const { return m_busy; }
    bool isOnlyOwner() const { return m_onlyOwner; } //!< the server refused: somebody else has to become an owner first
    QString errorText() const { return m_errorText; }

Q_SIGNALS:
    void changed();
    void deleted(); //!< it is gone, and every session of it
    void transferWanted();

private:
    void send();
    void take(const Result<Api::Nothing> &answer);

    Api::Client &m_client;
    ElevateViewModel &m_elevate;
    QString m_email;
    QString m_errorText;
    int m_latest = 0;
    bool m_open = false;
    bool m_busy = false;
    bool m_onlyOwner = false;
};

} // namespace Intrlume::Ui

// SPDX-FileCopyrightText: 2026 The Intrlume Console founders
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "api/client.h"
#include "core/account.h"
#include "elevateviewmodel.h"

namespace Intrlume::Ui {

//! Asks for another address to sign in with; the present one stays until the link in the mail was followed.
class ChangeEmailViewModel : public QObject {
    Q_OBJECT
    QML_ELEMENT
    QML_UNCREATABLE("Part of the page")

    Q_PROPERTY(bool open READ isOpen NOTIFY changed)
    Q_PROPERTY(bool busy READ isBusy NOTIFY changed)
    Q_PROPERTY(QString emailError READ emailError NOTIFY changed)
    Q_PROPERTY(QString errorText READ errorText NOTIFY changed)

public:
    ChangeEmailViewModel(Api::Client &client, ElevateViewModel &elevate, QObject *parent = nullptr);

    void begin();
    void reset();
    Q_INVOKABLE void submit(const QString &email);
    Q_INVOKABLE void edited();
    Q_INVOKABLE void close(); //!< not while it saves
    void cancelPending();

    bool isOpen() const { return m_open; }
    bool isBusy() const { return m_busy; }
    QString emailError() const { return m_emailError; }
    QString errorText() const { return m_errorText; }

Q_SIGNALS:
    void changed();
    void accountChanged(const Intrlume::Account &account);
    void failed(const QString &text); //!< of cancelling, which has no dialog

private:
    void clear();
    void send(const QString &email);
    void take(const QString &email, const Result<Account> &answer);

    Api::Client &m_client;
    ElevateViewModel &m_elevate;
    QString m_emailError;
    QString m_errorText;
    int m_latest = 0;
    int m_cancelTicket = 0;
    bool m_open = false;
    bool m_busy = false;
};

} // namespace Intrlume::Ui

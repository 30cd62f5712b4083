// SPDX-FileCopyrightText: 2026 The Intrlume Console founders
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "api/client.h"
#include "core/account.h"
#include "elevateviewmodel.h"
#include "onboarding/newpasswordviewmodel.h"

namespace Intrlume::Ui {

//! Sets another password; every other device is signed out unless the person says otherwise.
class ChangePasswordViewModel : public QObject {
    Q_OBJECT
    QML_ELEMENT
    QML_UNCREATABLE("Part of the page")

    Q_PROPERTY(bool open READ isOpen NOTIFY changed)
    Q_PROPERTY(bool busy READ isBusy NOTIFY changed)
    Q_PROPERTY(QString errorText READ errorText NOTIFY changed)
    Q_PROPERTY(bool endsOthers READ endsOthers WRITE setEndsOthers NOTIFY changed)
    Q_PROPERTY(Intrlume::Ui::NewPasswordViewModel *password READ password CONSTANT)

public:
    ChangePasswordViewModel(Api::Client &client, ElevateViewModel &elevate, QObject *parent = nullptr);

    void begin(const Account &account);
    void reset(); //!< closes, and forgets what was typed
    Q_INVOKABLE void submit();
    Q_INVOKABLE void close(); //!< not while it saves

    bool isOpen() const { return m_open; }
    bool isBusy() const { return m_busy; }
    QString errorText() const { return m_errorText; }
    bool endsOthers() const { return m_endsOthers; }
    void setEndsOthers(bool ends);
    NewPasswordViewModel *password() { return &m_password; }

Q_SIGNALS:
    void changed();
    void saved();

private:
    void send();
    void take(const Result<Api::Nothing> &answer);

    Api::Client &m_client;
    ElevateViewModel &m_elevate;
    NewPasswordViewModel m_password;
    QString m_errorText;
    int m_latest = 0;
    bool m_open = false;
    bool m_busy = false;
    bool m_endsOthers = true;
};

} // namespace Intrlume::Ui

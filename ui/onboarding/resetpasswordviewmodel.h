// SPDX-FileCopyrightText: 2026 The Intrlume Console founders
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "api/passwordresets.h"
#include "onboarding/newpasswordviewmodel.h"

namespace Intrlume::Ui {

//! State and commands of the page behind the link of a reset mail: asks whose password it sets, takes the new one, and forgets the
//! link's token as soon as it is of no use any more.
class ResetPasswordViewModel : public QObject {
    Q_OBJECT
    QML_ELEMENT
    QML_UNCREATABLE("Given by the console")

    Q_PROPERTY(bool open READ isOpen NOTIFY stateChanged)
    Q_PROPERTY(bool checking READ isChecking NOTIFY stateChanged)
    Q_PROPERTY(bool dead READ isDead NOTIFY stateChanged)
    Q_PROPERTY(bool saving READ isSaving NOTIFY stateChanged)
    Q_PROPERTY(bool canRetry READ canRetry NOTIFY stateChanged)
    Q_PROPERTY(QString email READ email NOTIFY stateChanged)
    Q_PROPERTY(QString fullName READ fullName NOTIFY stateChanged)
    Q_PROPERTY(QString errorText READ errorText NOTIFY stateChanged)
    Q_PROPERTY(Intrlume::Ui::NewPasswordViewModel *password READ password CONSTANT)

public:
    explicit ResetPasswordViewModel(Api::Client &client, QObject *parent = nullptr);

    bool isOpen() const { return m_phase != Phase::Closed; }
    bool isChecking() const { return m_phase == Phase::Checking; }
    bool isDead() const { return m_phase == Phase::Dead; } //!< the link has ended; \c errorText says how
    bool isSaving() const { return m_phase == Phase::Saving; }
    bool canRetry() const { return m_phase == Phase::Unknown; }
    QString email() const { return m_reset.email; }
    QString fullName() const { return m_reset.fullName; }
    QString errorText() const { return m_errorText; }
    NewPasswordViewModel *password() { return &m_password; }

    //! Opens with the \a token of a link of \a server.
    void start(const Secret &token, const QString &server);
    Q_INVOKABLE void retry(); //!< after the link could not be looked at
    Q_INVOKABLE void submit();
    Q_INVOKABLE void close(); //!< gives up; the link still works

Q_SIGNALS:
    void stateChanged();
    //! The password is set and every session of the account has ended.
    void done(const QString &email, const QString &server);

private:
    enum class Phase { Closed, Checking, Unknown, Asking, Saving, Dead };

    void check();
    void fail(const Error &error);
    void setPhase(Phase phase, const QString &errorText = {});

    Api::Client &m_client;
    NewPasswordViewModel m_password;
    Secret m_token;
    QString m_server;
    Api::PasswordReset m_reset;
    QString m_errorText;
    Phase m_phase = Phase::Closed;
    int m_latest = 0;
};

} // namespace Intrlume::Ui

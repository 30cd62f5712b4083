// SPDX-FileCopyrightText: 2026 The Intrlume Console founders
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "api/sessions.h"
#include "requeststate.h"

#include <QObject>
#include <QtQml/qqmlregistration.h>

namespace Intrlume::Session {
class Session;
}

namespace Intrlume::Ui {

//! The second step of signing in: a code of the authenticator app, or one of the recovery codes. What the first step gave is held as a
//! secret until it is used, ended or given up.
class SecondFactorViewModel : public QObject {
    Q_OBJECT
    QML_ELEMENT
    QML_UNCREATABLE("Given by the console")

    Q_PROPERTY(bool open READ isOpen NOTIFY openChanged)
    Q_PROPERTY(bool recovery READ isRecovery WRITE setRecovery NOTIFY recoveryChanged)
    Q_PROPERTY(QString codeError READ codeError NOTIFY stateChanged)
    Q_PROPERTY(QString errorText READ errorText NOTIFY stateChanged)
    Q_PROPERTY(bool busy READ isBusy NOTIFY stateChanged)

public:
    explicit SecondFactorViewModel(Session::Session &session, QObject *parent = nullptr);

    bool isOpen() const { return !m_challenge.isEmpty(); }
    bool isRecovery() const { return m_recovery; }
    void setRecovery(bool recovery); //!< not while a code is on its way
    QString codeError() const { return m_codeError; }
    QString errorText() const { return m_errorText; }
    bool isBusy() const { return m_busy; }

    //! Opens with what signing in with the password gave. \a keep: whether the person wants to stay signed in.
    void start(const Secret &challenge, bool keep);
    Q_INVOKABLE void submit(const QString &code);
    Q_INVOKABLE void edited(); //!< the code is being corrected
    Q_INVOKABLE void back(); //!< gives up; the password is wanted again
    void reset();

Q_SIGNALS:
    void openChanged();
    void recoveryChanged();
    void stateChanged();
    void refused(); //!< the field is to be cleared and to keep the focus
    void signedIn(const Intrlume::Account &account);
    void wentBack();
    //! Too long or too many wrong codes: the password is wanted again.
    void expired();

private:
    void take(const Result<Account> &account);
    void setErrors(const QString &codeError, const QString &errorText);

    Session::Session &m_session;
    Secret m_challenge;
    QString m_codeError;
    QString m_errorText;
    bool m_keep = false;
    bool m_recovery = false;
    bool m_busy = false;
    int m_latest = 0;
};

} // namespace Intrlume::Ui

// SPDX-FileCopyrightText: 2026 The Intrlume Console founders
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "api/client.h"
#include "core/clock.h"
#include "onboarding/pendingaccount.h"
#include "requeststate.h"

#include <QTimer>

namespace Intrlume::Ui {

//! State and commands of the sign-up page.
class SignUpViewModel : public QObject {
    Q_OBJECT
    QML_ELEMENT
    QML_UNCREATABLE("Given by the console")

    Q_PROPERTY(QString email READ email WRITE setEmail NOTIFY emailChanged)
    Q_PROPERTY(bool invited READ isInvited NOTIFY emailChanged)
    Q_PROPERTY(QString joinText READ joinText NOTIFY emailChanged)
    Q_PROPERTY(QString fullName READ fullName WRITE setFullName NOTIFY fullNameChanged)
    Q_PROPERTY(QString emailError READ emailError NOTIFY errorsChanged)
    Q_PROPERTY(QString nameError READ nameError NOTIFY errorsChanged)
    Q_PROPERTY(QString passwordError READ passwordError NOTIFY errorsChanged)
    Q_PROPERTY(QString errorText READ errorText NOTIFY errorsChanged)
    Q_PROPERTY(int strength READ strength NOTIFY strengthChanged)
    Q_PROPERTY(QString advice READ advice NOTIFY strengthChanged)
    Q_PROPERTY(Intrlume::Ui::RequestState state READ state NOTIFY stateChanged)

public:
    SignUpViewModel(Api::Client &client, const Clock &clock, QObject *parent = nullptr);

    QString email() const { return m_email; }
    void setEmail(const QString &email);
    //! Signs up through an invitation: for \a email and no other, which its \a token confirms. \a joinText says what is joined.
    void setInvitation(const QString &email, const Secret &token, const QString &joinText);
    bool isInvited() const { return !m_invitation.isEmpty(); }
    QString joinText() const { return m_joinText; } //!< empty where a new workspace is made
    QString fullName() const { return m_fullName; }
    void setFullName(const QString &name);
    QString emailError() const { return m_emailError; }
    QString nameError() const { return m_nameError; }
    QString passwordError() const { return m_passwordError; }
    QString errorText() const { return m_errorText; }
    int strength() const { return m_strength; }
    QString advice() const;
    RequestState state() const { return m_state; }

    //! Keeps what was typed and asks, 250 ms after the last change, how hard it is to guess.
    Q_INVOKABLE void setPassword(const QString &password);
    //! The fields are checked when they are left, and from then on with each change.
    Q_INVOKABLE void leaveEmail();
    Q_INVOKABLE void leaveName();
    Q_INVOKABLE void leavePassword();
    //! Does nothing while a field is wrong; the field then says why.
    Q_INVOKABLE void submit();

    //! Empties the page, the password first.
    void reset();

Q_SIGNALS:
    void emailChanged();
    void fullNameChanged();
    void errorsChanged();
    void strengthChanged();
    void stateChanged();
    //! The server took the account; its address waits to be confirmed.
    void accepted(const Intrlume::Ui::PendingAccount &account);
    //! The field that holds the password should forget it too.
    void passwordForgotten();

private:
    bool checkEmail();
    bool checkName();
    bool checkPassword();
    void askForStrength();
    void showStrength(int score, const QString &code);
    void fail(const Error &error);
    void setState(RequestState state);

    Api::Client &m_client;
    const Clock &m_clock;
    QTimer m_settle;
    QString m_email;
    QString m_fullName;
    Secret m_password;
    Secret m_invitation;
    QString m_joinText;
    QString m_emailError;
    QString m_nameError;
    QString m_passwordError;
    QString m_errorText;
    int m_strength = 0;
    QString m_advice;
    RequestState m_state = RequestState::Idle;
    int m_latestCheck = 0;
    int m_latestSubmit = 0;
};

} // namespace Intrlume::Ui

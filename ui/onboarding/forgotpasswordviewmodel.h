// SPDX-FileCopyrightText: 2026 The Intrlume Console founders
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "api/client.h"
#include "requeststate.h"

#include <QObject>
#include <QtQml/qqmlregistration.h>

namespace Intrlume::Ui {

//! State and commands of the page that asks for a link to set a password anew. What it says after sending tells nobody whether there is
//! such an account.
class ForgotPasswordViewModel : public QObject {
    Q_OBJECT
    QML_ELEMENT
    QML_UNCREATABLE("Given by the console")

    Q_PROPERTY(QString email READ email WRITE setEmail NOTIFY emailChanged)
    Q_PROPERTY(QString emailError READ emailError NOTIFY stateChanged)
    Q_PROPERTY(QString errorText READ errorText NOTIFY stateChanged)
    Q_PROPERTY(bool sent READ isSent NOTIFY stateChanged)
    Q_PROPERTY(QString sentText READ sentText NOTIFY stateChanged)
    Q_PROPERTY(Intrlume::Ui::RequestState state READ state NOTIFY stateChanged)

public:
    explicit ForgotPasswordViewModel(Api::Client &client, QObject *parent = nullptr);

    QString email() const { return m_email; }
    void setEmail(const QString &email);
    QString emailError() const { return m_emailError; }
    QString errorText() const { return m_errorText; }
    bool isSent() const { return m_state == RequestState::Ready; }
    QString sentText() const;
    RequestState state() const { return m_state; }

    Q_INVOKABLE void submit();
    //! Empties the page; \a email is what stands in its field.
    void reset(const QString &email = {});

Q_SIGNALS:
    void emailChanged();
    void stateChanged();

private:
    void setState(RequestState state, const QString &errorText = {});

    Api::Client &m_client;
    QString m_email;
    QString m_emailError;
    QString m_errorText;
    RequestState m_state = RequestState::Idle;
    int m_latest = 0;
};

} // namespace Intrlume::Ui

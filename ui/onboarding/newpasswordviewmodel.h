// SPDX-FileCopyrightText: 2026 The Intrlume Console founders
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "api/client.h"
#include "core/secret.h"

#include <QTimer>
#include <QtQml/qqmlregistration.h>

namespace Intrlume::Ui {

//! A password that is being thought of: what was typed, what is wrong with it, how hard it is to guess and what would help.
class NewPasswordViewModel : public QObject {
    Q_OBJECT
    QML_ELEMENT
    QML_UNCREATABLE("Part of a page")

    Q_PROPERTY(QString error READ error NOTIFY errorChanged)
    Q_PROPERTY(int strength READ strength NOTIFY strengthChanged)
    Q_PROPERTY(QString advice READ advice NOTIFY strengthChanged)

public:
    explicit NewPasswordViewModel(Api::Client &client, QObject *parent = nullptr);

    //! Whose password it becomes: their own words are easy to guess. \a server is asked; empty: the client's.
    void setOwner(const QString &email, const QString &fullName, const QString &server = {});

    //! Keeps what was typed and asks, 250 ms after the last change, how hard it is to guess.
    Q_INVOKABLE void setText(const QString &password);
    //! The field is checked when it is left, and from then on with each change.
    Q_INVOKABLE void leave();
    bool check(); //!< false where it cannot be taken; \c error says why
    void setError(const QString &text); //!< what the server said of it
    void reset(); //!< wipes what was typed, and tells the field with \c forgotten

    const Secret &secret() const { return m_password; }
    QString error() const { return m_error; }
    int strength() const { return m_strength; }
    QString advice() const;

Q_SIGNALS:
    void errorChanged();
    void strengthChanged();
    void forgotten();

private:
    void askForStrength();
    void showStrength(int score, const QString &code);

    Api::Client &m_client;
    QTimer m_settle;
    Secret m_password;
    QString m_email;
    QString m_fullName;
    QString m_server;
    QString m_error;
    QString m_advice;
    int m_strength = 0;
    int m_latest = 0;
};

} // namespace Intrlume::Ui

// SPDX-FileCopyrightText: 2026 The Intrlume Console founders
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "api/client.h"
#include "api/sessions.h"

#include <QObject>
#include <QtQml/qqmlregistration.h>

#include <functional>

namespace Intrlume::Ui {

//! Asks for the password again, or for a code of the second factor, where the server wants it for something sensitive, and then repeats what
//! it refused. For any page: the server's answer decides when it opens, so nobody types a password that was not needed.
class ElevateViewModel : public QObject {
    Q_OBJECT
    QML_ELEMENT
    QML_UNCREATABLE("Part of the page")

    Q_PROPERTY(bool open READ isOpen NOTIFY openChanged)
    Q_PROPERTY(QString reason READ reason NOTIFY openChanged)
    Q_PROPERTY(bool busy READ isBusy NOTIFY busyChanged)
    Q_PROPERTY(bool codeOffered READ isCodeOffered NOTIFY codeOfferedChanged)
    Q_PROPERTY(QString passwordError READ passwordError NOTIFY errorsChanged)
    Q_PROPERTY(QString codeError READ codeError NOTIFY errorsChanged)
    Q_PROPERTY(QString errorText READ errorText NOTIFY errorsChanged)

public:
    explicit ElevateViewModel(Api::Client &client, QObject *parent = nullptr);

    static bool isWantedBy(const Error &error) { return error.code == QStringLiteral("elevation-required"); }
    //! What the server takes: a code of the app stands in for the password, but not where it is asked for besides.
    enum class Proof { PasswordOrCode, Password };
    //! Opens. \a reason says what the password is for; \a retry runs once it was right, \a dropped where the person gives up.
    void ask(const QString &reason, std::function<void()> retry, std::function<void()> dropped, Proof proof = Proof::PasswordOrCode);

    //! Whether the person may prove it with a code instead: their second factor is on.
    void setCodeOffered(bool offered);

    Q_INVOKABLE void submit(const QString &password);
    Q_INVOKABLE void submitCode(const QString &code);
    Q_INVOKABLE void edited(); //!< the field is being corrected
    Q_INVOKABLE void close(); //!< gives up; not while the request is under way
    void reset(); //!< closes without telling anyone: what asked is gone too

    bool isOpen() const { return m_open; }
    QString reason() const { return m_reason; }
    bool isBusy() const { return m_busy; }
    bool isCodeOffered() const { return m_codeOffered && m_proof == Proof::PasswordOrCode; }
    QString passwordError() const { return m_passwordError; }
    QString codeError() const { return m_codeError; }
    QString errorText() const { return m_errorText; }

Q_SIGNALS:
    void openChanged();
    void busyChanged();
    void errorsChanged();
    void codeOfferedChanged();
    void refused(); //!< the field is to be cleared and to get the focus

private:
    void send(Api::ElevateSession call, bool byCode);
    void take(const Result<void> &answer, bool byCode);
    void setErrors(const QString &passwordError, const QString &codeError, const QString &errorText);
    void finish(const std::function<void()> &next);

    Api::Client &m_client;
    std::function<void()> m_retry;
    std::function<void()> m_dropped;
    QString m_reason;
    QString m_passwordError;
    QString m_codeError;
    QString m_errorText;
    int m_latest = 0;
    bool m_open = false;
    bool m_busy = false;
    bool m_codeOffered = false;
    Proof m_proof = Proof::PasswordOrCode;
};

} // namespace Intrlume::Ui

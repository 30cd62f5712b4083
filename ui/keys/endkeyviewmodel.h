// SPDX-FileCopyrightText: 2026 The Intrlume Console founders
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "api/client.h"
#include "core/apikey.h"
#include "core/clock.h"

#include <QObject>
#include <QtQml/qqmlregistration.h>

namespace Intrlume::Ui {

//! What a person may do with the old key of a rotation while it still works: stop it before its time, or keep it longer.
class EndKeyViewModel : public QObject {
    Q_OBJECT
    QML_ELEMENT
    QML_UNCREATABLE("Part of the page")

    Q_PROPERTY(bool stopping READ isStopping NOTIFY changed)
    Q_PROPERTY(bool extending READ isExtending NOTIFY changed)
    Q_PROPERTY(QString title READ title NOTIFY changed)
    Q_PROPERTY(QString subtitle READ subtitle NOTIFY changed)
    Q_PROPERTY(QString useText READ useText NOTIFY changed)
    Q_PROPERTY(QList<QString> choiceNames READ choiceNames NOTIFY changed)
    Q_PROPERTY(QList<QString> choiceLines READ choiceLines NOTIFY changed)
    Q_PROPERTY(int choice READ choice WRITE setChoice NOTIFY changed)
    Q_PROPERTY(bool busy READ isBusy NOTIFY changed)
    Q_PROPERTY(QString errorTitle READ errorTitle NOTIFY changed)
    Q_PROPERTY(QString errorText READ errorText NOTIFY changed)

public:
    EndKeyViewModel(Api::Client &client, const Clock &clock, QObject *parent = nullptr);

    void beginStop(const ApiKey &key);
    void beginExtend(const ApiKey &key);
    Q_INVOKABLE void submit();
    Q_INVOKABLE void close(); //!< not while the request is under way
    void reset();

    bool isStopping() const { return m_step == Step::Stop; }
    bool isExtending() const { return m_step == Step::Extend; }
    QString title() const;
    QString subtitle() const;
    QString useText() const; //!< empty unless the key was used in the last 24 hours
    QStringList choiceNames() const;
    QStringList choiceLines() const; //!< when it would stop
    int choice() const { return m_choice; }
    void setChoice(int choice);
    bool isBusy() const { return m_busy; }
    QString errorTitle() const; //!< what is known of the key where it failed
    QString errorText() const { return m_errorText; }

Q_SIGNALS:
    void changed();
    //! \a asked is when the person did, by this computer's clock.
    void stopped(const Intrlume::ApiKey &key, const Intrlume::Revocation &revocation, const QDateTime &asked);
    void extended(const Intrlume::ApiKey &key);

private:
    enum class Step { Closed, Stop, Extend };

    void begin(const ApiKey &key, Step step);
    void stop();
    void extend();
    void fail(const Error &error);
    void over();
    QDateTime endOf(int choice) const;

    Api::Client &m_client;
    const Clock &m_clock;
    ApiKey m_key;
    QString m_errorText;
    Step m_step = Step::Closed;
    Step m_words = Step::Stop; // The same, but what was open last while nothing is: a dialog that fades keeps its words.
    int m_choice = 0;
    int m_latest = 0;
    bool m_busy = false;
    bool m_unknown = false; // What became of the last try.
};

} // namespace Intrlume::Ui

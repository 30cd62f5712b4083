// SPDX-FileCopyrightText: 2026 The Intrlume Console founders
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "core/apikey.h"
#include "handover/sending.h"
#include "keys/handoverfieldsmodel.h"
#include "session/keystore.h"

namespace Intrlume::Ui {

//! Hands a new key on without showing it: to this computer's keychain, or through the program of a service that is installed here. Holds
//! the key only as long as the reveal does, and says truthfully what became of it.
class HandoverViewModel : public QObject {
    Q_OBJECT
    QML_ELEMENT
    QML_UNCREATABLE("Part of the dialog")

    Q_PROPERTY(bool open READ isOpen NOTIFY changed)
    Q_PROPERTY(QString title READ title NOTIFY changed)
    Q_PROPERTY(QString subtitle READ subtitle NOTIFY changed)
    Q_PROPERTY(QList<QString> serviceNames READ serviceNames NOTIFY changed)
    Q_PROPERTY(QList<QString> missingReasons READ missingReasons NOTIFY changed)
    Q_PROPERTY(bool hasKeychain READ hasKeychain NOTIFY changed)
    Q_PROPERTY(bool storing READ isStoring NOTIFY changed)
    Q_PROPERTY(QString keychainError READ keychainError NOTIFY changed)
    Q_PROPERTY(Intrlume::Ui::HandoverFieldsModel *fields READ fields CONSTANT)
    Q_PROPERTY(bool busy READ isBusy NOTIFY changed)
    Q_PROPERTY(QString busyText READ busyText NOTIFY changed)
    Q_PROPERTY(QString replaceQuestion READ replaceQuestion NOTIFY changed)
    Q_PROPERTY(QString errorTitle READ errorTitle NOTIFY changed)
    Q_PROPERTY(QString errorText READ errorText NOTIFY changed)
    Q_PROPERTY(bool uncertain READ isUncertain NOTIFY changed)
    Q_PROPERTY(QList<QString> places READ places NOTIFY changed)

public:
    explicit HandoverViewModel(QObject *parent = nullptr);

    //! The keychain's seam, and how the session names the server that made the key; null: no keychain is offered.
    void setKeyStore(Session::KeyStore *store, const QString &serverName);
    void setWorkspaceSlug(const QString &slug) { m_workspaceSlug = slug; }
    void hold(const ApiKey &key, const Secret &secret);
    void reset(); //!< wipes the key, and ends a program that still runs

    Q_INVOKABLE void storeInKeychain();
    Q_INVOKABLE void begin(int service); //!< opens the form, in the order of \c serviceNames
    Q_INVOKABLE void send();
    Q_INVOKABLE void replace(); //!< yes to \c replaceQuestion
    Q_INVOKABLE void keep(); //!< no to it
    Q_INVOKABLE void close(); //!< ends a program that runs, and then the form

    bool isOpen() const { return m_open; }
    QString title() const;
    QString subtitle() const;
    static QStringList serviceNames();
    QStringList missingReasons() const; //!< why each cannot be used; empty where it can
    bool hasKeychain() const { return m_store != nullptr; }
    bool isStoring() const { return m_storing; }
    QString keychainError() const { return m_keychainError; }
    HandoverFieldsModel *fields() { return &m_fields; }
    bool isBusy() const { return m_sending.isRunning(); }
    QString busyText() const;
    QString replaceQuestion() const { return m_replaceQuestion; }
    QString errorTitle() const { return m_errorTitle; }
    QString errorText() const { return m_errorText; }
    bool isUncertain() const { return m_uncertain; } //!< the key may have arrived
    QStringList places() const { return m_places; } //!< where it is by now, a sentence each

Q_SIGNALS:
    void changed();
    void placed(const QString &where); //!< in a few words, for the key's note

private:
    void start(Handover::Existing existing);
    void take(const std::optional<Error> &problem);
    void takeKept(const Result<void> &kept);
    void setProblem(const QString &title, const QString &text, bool uncertain = false);
    QString serviceName() const { return serviceNames().at(static_cast<int>(m_service)); }

    Handover::Programs m_programs;
    Handover::Sending m_sending;
    HandoverFieldsModel m_fields;
    Session::KeyStore *m_store = nullptr;
    QString m_serverName;
    QString m_workspaceSlug;
    ApiKey m_key;
    Secret m_secret;
    Handover::Service m_service = Handover::Service::GitHub;
    QString m_replaceQuestion;
    QString m_errorTitle;
    QString m_errorText;
    QString m_keychainError;
    QStringList m_places;
    int m_latest = 0;
    bool m_open = false;
    bool m_storing = false;
    bool m_uncertain = false;
    bool m_closing = false; // The form ends once the program has.
};

} // namespace Intrlume::Ui

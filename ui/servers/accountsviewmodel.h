// SPDX-FileCopyrightText: 2026 The Intrlume Console founders
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "core/error.h"
#include "preferences.h"
#include "servers/accountsmodel.h"

namespace Intrlume::Session {
class Session;
}

namespace Intrlume::Ui {

//! The accounts of this computer, on several servers side by side. Going to another signs nobody out; leaving and entering are the
//! console's, which hears \c wanted and \c anotherWanted.
class AccountsViewModel : public QObject {
    Q_OBJECT
    QML_ELEMENT
    QML_UNCREATABLE("Given by the console")

    Q_PROPERTY(Intrlume::Ui::AccountsModel *model READ model CONSTANT)
    Q_PROPERTY(int count READ count NOTIFY changed)
    Q_PROPERTY(int others READ others NOTIFY changed)
    Q_PROPERTY(bool asking READ isAsking NOTIFY askingChanged)
    Q_PROPERTY(bool forgetting READ isForgetting NOTIFY askingChanged)

public:
    AccountsViewModel(Session::Session &session, Preferences &preferences, QObject *parent = nullptr);

    AccountsModel *model() { return &m_model; }
    int count() const { return m_model.rowCount(); }
    int others() const; //!< how many there are but the one at hand
    bool isAsking() const { return m_asking; } //!< whether this computer is really to be forgotten
    bool isForgetting() const { return m_left > 0; }

    //! \a account is at hand now.
    void enter(const KnownAccount &account);
    //! Nobody is at hand; who was stays in the list.
    void leave();
    //! \a key was signed out: it is gone from the list.
    void remove(const QString &key);
    //! Where a server that is not this computer is found, and where this computer is now.
    void setLocalAddress(const QString &address) { m_localAddress = address; }
    QStringList servers() const; //!< the addresses of the list

    Q_INVOKABLE void use(const QString &key);
    Q_INVOKABLE void addAnother();
    Q_INVOKABLE void askToForget();
    Q_INVOKABLE void keepAll(); //!< the answer no
    //! The answer yes: ends every session of this list at its server and removes everything that was kept of it.
    Q_INVOKABLE void forgetAll();

Q_SIGNALS:
    void changed();
    void askingChanged();
    void wanted(const Intrlume::Ui::KnownAccount &account);
    void anotherWanted();
    //! The one at hand is to be signed out, too.
    void currentForgotten();
    //! All are gone. \a left says in words what could not be ended or removed; empty where nothing is left.
    void forgotten(const QString &left);

private:
    void show(QList<KnownAccount> accounts);
    void forgetOne(const KnownAccount &account);

    Session::Session &m_session;
    Preferences &m_preferences;
    AccountsModel m_model;
    QString m_current;
    QString m_localAddress;
    QString m_leftText;
    int m_left = 0; //!< how many are being forgotten
    bool m_asking = false;
};

} // namespace Intrlume::Ui

// SPDX-FileCopyrightText: 2026 The Intrlume Console founders
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "core/error.h"
#include "servers/accountsmodel.h"

#include <QSet>

#include <optional>

namespace Intrlume::Session {
class Session;
}

namespace Intrlume::Ui {

//! The accounts of this computer, on several servers side by side, as the session knows them: those of the command line among them. Going to
//! another signs nobody out; leaving and entering are the console's, which hears \c wanted and \c anotherWanted.
class AccountsViewModel : public QObject {
    Q_OBJECT
    QML_ELEMENT
    QML_UNCREATABLE("Given by the console")

    Q_PROPERTY(Intrlume::Ui::AccountsModel *model READ model CONSTANT)
    Q_PROPERTY(int count READ count NOTIFY changed)
    Q_PROPERTY(int others READ others NOTIFY changed)
    Q_PROPERTY(bool asking READ isAsking NOTIFY askingChanged)
    Q_PROPERTY(bool askingOne READ isAskingOne NOTIFY askingChanged)
    Q_PROPERTY(QString askedEmail READ askedEmail NOTIFY askingChanged)
    Q_PROPERTY(QString askedServer READ askedServer NOTIFY askingChanged)
    Q_PROPERTY(QString currentKey READ currentKey NOTIFY changed)
    Q_PROPERTY(bool forgetting READ isForgetting NOTIFY askingChanged)

public:
    explicit AccountsViewModel(Session::Session &session, QObject *parent = nullptr);

    AccountsModel *model() { return &m_model; }
    int count() const { return m_model.rowCount(); }
    int others() const; //!< how many there are but the one at hand
    bool isAsking() const { return m_asking; } //!< whether this computer is really to be forgotten
    bool isAskingOne() const { return m_asked.has_value(); } //!< whether one account is really to be removed from this computer
    QString askedEmail() const { return m_asked ? m_asked->email : QString(); }
    QString askedServer() const;
    QString currentKey() const { return m_current; } //!< of the account at hand; empty: nobody is signed in
    bool isForgetting() const { return m_forgetting; }
    QStringList servers() const; //!< the addresses of the list, but this computer's

    //! Looks again at who is at hand and at who can be gone on as: an account that was signed out wants its password, and is no choice.
    //! Asked for whenever the list is about to be seen, since `intrlume login` tells no window.
    Q_INVOKABLE void refresh();
    //! The one at hand is about to be left without signing it out.
    void park();
    void retranslate();

    Q_INVOKABLE void use(const QString &key);
    Q_INVOKABLE void addAnother();
    Q_INVOKABLE void askToForget();
    Q_INVOKABLE void keepAll(); //!< the answer no
    //! The answer yes: ends every session of this list at its server and removes everything that was kept of it.
    Q_INVOKABLE void forgetAll();

    Q_INVOKABLE void askToForgetOne(const QString &key);
    Q_INVOKABLE void keepOne(); //!< the answer no
    Q_INVOKABLE void forgetOne(); //!< the answer yes: signs it out at its server and removes what was kept of it

Q_SIGNALS:
    void changed();
    void askingChanged();
    void wanted(const Intrlume::Session::KnownAccount &account);
    void anotherWanted();
    //! Everything has begun to go; nobody is at hand any more.
    void forgettingBegan();
    //! All are gone. \a left says in words what could not be ended or removed; empty where nothing is left.
    void forgotten(const QString &left);
    //! One account is removed; \a left as above.
    void removed(const QString &email, const QString &left);

private:
    Session::Session &m_session;
    AccountsModel m_model;
    QString m_current;
    QSet<QString> m_parked; //!< accounts whose session only memory holds, perhaps
    std::optional<Session::KnownAccount> m_asked;
    bool m_asking = false;
    bool m_forgetting = false;
};

} // namespace Intrlume::Ui

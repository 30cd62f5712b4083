// SPDX-FileCopyrightText: 2026 The Intrlume Console founders
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "core/invitation.h"

#include <QAbstractListModel>
#include <QSet>
#include <QtQml/qqmlregistration.h>

namespace Intrlume::Ui {

//! Who is to be invited, each with what is the matter, so that it can be told before anything is sent (DESIGN 5.9). No address comes twice.
class RecipientsModel : public QAbstractListModel {
    Q_OBJECT
    QML_ELEMENT
    QML_UNCREATABLE("Part of the dialog")

    Q_PROPERTY(int count READ count NOTIFY changed)
    Q_PROPERTY(QStringList faults READ faults NOTIFY changed)
    Q_PROPERTY(QStringList notes READ notes NOTIFY changed)

public:
    enum Role { EmailRole = Qt::UserRole + 1, StateRole, TextRole };
    enum State {
        Ready,
        Again, //!< invited already; the invitation is sent once more
        Member, //!< belongs to the workspace: nothing is sent
        Wrong, //!< cannot be sent as it is
        Later, //!< the server takes no more of them for now: can be sent again as it is
    };
    Q_ENUM(State)

    static constexpr int most = 50; //!< what one call takes (contract, "Roles")
    static constexpr int mostHeld = 100; //!< more than can be sent, so that it shows what is too much, and few enough to look through

    using QAbstractListModel::QAbstractListModel;

    int rowCount(const QModelIndex &parent = {}) const override;
    QVariant data(const QModelIndex &index, int role) const override;
    QHash<int, QByteArray> roleNames() const override;

    //! Whose addresses need no invitation, and whose have one.
    void setKnown(const QStringList &members, const QStringList &invited);
    void add(const QString &text); //!< all addresses in it, as far as there is room
    //! Whether what is being typed has come to the end of an address: a separator after its @, or the bracket of "Name <a@b>". What stands
    //! before an @ may be a name, with blanks and commas of its own.
    Q_INVOKABLE static bool endsAddress(const QString &text);
    void removeAt(int row);
    //! Takes the address away to be typed anew, and returns it.
    QString takeAt(int row);
    void clear();
    //! Takes away who was sent an invitation, and keeps with the others what the server said.
    void take(const QList<InvitationResult> &results);
    void retranslate();

    int count() const { return static_cast<int>(m_recipients.size()); }
    int countOf(State state) const;
    QStringList ready() const; //!< to whom it can be sent, also again
    bool isTooMany() const { return ready().size() > most; }
    QStringList faults() const; //!< what has to be put right, a sentence each
    QStringList notes() const; //!< what is good to know, a sentence each

Q_SIGNALS:
    void changed();

private:
    struct Recipient {
        QString email;
        QString refusal; //!< an outcome of the server
        std::chrono::seconds retryAfter{0}; //!< with "limit"
    };

    State stateOf(const Recipient &recipient) const;
    QString textOf(const Recipient &recipient) const;
    QString laterText(const Recipient &recipient) const;
    static bool canBeSent(State state) { return state == Ready || state == Again || state == Later; }
    void say();

    QList<Recipient> m_recipients;
    QSet<QString> m_there; // The addresses of the rows; in lower case, like the next.
    QSet<QString> m_members;
    QSet<QString> m_invited;
    int m_leftOut = 0; // Of the last list that was added.
};

} // namespace Intrlume::Ui

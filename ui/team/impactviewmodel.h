// SPDX-FileCopyrightText: 2026 The Intrlume Console founders
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "api/client.h"
#include "core/member.h"

#include <QAbstractListModel>
#include <QtQml/qqmlregistration.h>

#include <optional>

namespace Intrlume::Ui {

//! What stays, what goes and what nobody could do any more once somebody is removed, leaves or gets another role, as the server counts it. As a
//! list it is the keys that the person made, which keep working.
class ImpactViewModel : public QAbstractListModel {
    Q_OBJECT
    QML_ELEMENT
    QML_UNCREATABLE("Part of a question")

    Q_PROPERTY(bool loading READ isLoading NOTIFY changed)
    Q_PROPERTY(bool known READ isKnown NOTIFY changed)
    Q_PROPERTY(bool empty READ isEmpty NOTIFY changed)
    Q_PROPERTY(QString keysText READ keysText NOTIFY changed)
    Q_PROPERTY(QString moreKeysText READ moreKeysText NOTIFY changed)
    Q_PROPERTY(QString withdrawnText READ withdrawnText NOTIFY changed)
    Q_PROPERTY(QString invitationsText READ invitationsText NOTIFY changed)
    Q_PROPERTY(QString soleText READ soleText NOTIFY changed)
    Q_PROPERTY(QString errorText READ errorText NOTIFY changed)

public:
    enum Role { KeyIdRole = Qt::UserRole + 1, NameRole, LiveRole };

    explicit ImpactViewModel(Api::Client &client, QObject *parent = nullptr);

    int rowCount(const QModelIndex &parent = {}) const override;
    QVariant data(const QModelIndex &index, int role) const override;
    QHash<int, QByteArray> roleNames() const override;

    //! Asks what becomes of it where \a member gets \a role; an empty one: does not belong to the workspace any more.
    void load(const WorkspaceId &workspace, const Member &member, const QString &role = {});
    void retranslate();
    void reset();

    bool isLoading() const { return m_loading; }
    bool isKnown() const { return m_impact.has_value(); }
    bool isEmpty() const; //!< there is nothing to say
    QString keysText() const; //!< "2 live keys made by this person keep working:"; empty where there are none
    QString moreKeysText() const; //!< "and 3 more"; empty where all are listed
    QString withdrawnText() const; //!< which invitations stop working; empty where none does
    QString invitationsText() const; //!< how many stay open; empty where none does
    QString soleText() const; //!< what nobody else could do any more; empty where there is nothing
    QString errorText() const { return m_errorText; }

Q_SIGNALS:
    void changed();

private:
    QString personal(const QString &own, const QString &other) const { return m_own ? own : other; }

    Api::Client &m_client;
    std::optional<MemberImpact> m_impact;
    QString m_errorText;
    int m_latest = 0;
    bool m_loading = false;
    bool m_own = false;
};

} // namespace Intrlume::Ui

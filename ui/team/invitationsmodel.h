// SPDX-FileCopyrightText: 2026 The Intrlume Console founders
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "api/client.h"
#include "core/clock.h"
#include "core/invitation.h"
#include "core/page.h"
#include "elevateviewmodel.h"

#include <QAbstractListModel>
#include <QtQml/qqmlregistration.h>

#include <optional>

namespace Intrlume::Ui {

//! Who was asked to join and has not answered yet, the expired among them; sends a link again and takes one back.
class InvitationsModel : public QAbstractListModel {
    Q_OBJECT
    QML_ELEMENT
    QML_UNCREATABLE("Part of the page")

    Q_PROPERTY(int count READ count NOTIFY changed)
    Q_PROPERTY(QString countText READ countText NOTIFY changed)
    Q_PROPERTY(QString errorText READ errorText NOTIFY changed)
    Q_PROPERTY(bool asking READ isAsking NOTIFY changed)
    Q_PROPERTY(QString question READ question NOTIFY changed)
    Q_PROPERTY(bool revoking READ isRevoking NOTIFY changed)
    Q_PROPERTY(QString questionError READ questionError NOTIFY changed)

public:
    enum Role {
        InvitationIdRole = Qt::UserRole + 1,
        EmailRole,
        RoleNameRole,
        ExpiryRole,
        ExpiryLevelRole, //!< ExpiryText::Level
        SendingRole, //!< its link is being sent again
        SpokenRole,
    };

    InvitationsModel(Api::Client &client, ElevateViewModel &elevate, const Clock &clock, QObject *parent = nullptr);

    int rowCount(const QModelIndex &parent = {}) const override;
    QVariant data(const QModelIndex &index, int role) const override;
    QHash<int, QByteArray> roleNames() const override;
    bool canFetchMore(const QModelIndex &parent) const override;
    void fetchMore(const QModelIndex &parent) override;

    void setWorkspace(const WorkspaceId &workspace); //!< forgets what was shown; \c refresh asks
    void reset();
    void refreshWords();

    Q_INVOKABLE void refresh(); //!< as many as are shown, so that nobody loses their place
    Q_INVOKABLE void resend(const QString &invitationId);
    Q_INVOKABLE void askToRevoke(const QString &invitationId);
    Q_INVOKABLE void confirm();
    Q_INVOKABLE void cancel(); //!< not while it works

    int count() const { return static_cast<int>(m_invitations.size()); }
    QString countText() const; //!< "3", or "200+" where the list goes on
    QString errorText() const { return m_errorText; }
    bool isAsking() const { return m_asked.has_value(); }
    QString question() const; //!< "Revoke the invitation for noor@nilavya.example?"
    bool isRevoking() const { return m_revoking; }
    QString questionError() const { return m_questionError; }
    //! Who is invited and has not answered.
    QStringList emails() const;

Q_SIGNALS:
    void changed();
    void noticed(const QString &text);
    void rowRemoved(int row); //!< one was there; the next one is now

private:
    void load(int ticket, const Cursor &after, QList<Invitation> before);
    void take(const Result<Page<Invitation>> &page, const QList<Invitation> &before);
    void sent(const InvitationId &id, const Result<Invitation> &answer);
    void revoked(const Result<Invitation> &answer);
    void follow(const QList<Invitation> &invitations);
    int rowOf(const InvitationId &id) const; // -1: none
    void setSending(const InvitationId &id, bool sending);

    Api::Client &m_client;
    ElevateViewModel &m_elevate;
    const Clock &m_clock;
    WorkspaceId m_workspace;
    QList<Invitation> m_invitations;
    QList<InvitationId> m_sending;
    std::optional<Invitation> m_asked;
    QString m_errorText;
    QString m_questionError;
    Cursor m_next; // Of what follows the last row.
    int m_latest = 0;
    bool m_loading = false;
    bool m_revoking = false;
};

} // namespace Intrlume::Ui

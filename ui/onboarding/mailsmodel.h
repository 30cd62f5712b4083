// SPDX-FileCopyrightText: 2026 The Intrlume Console founders
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <QAbstractListModel>
#include <QDateTime>
#include <QtQml/qqmlregistration.h>

namespace Intrlume::Ui {

//! One mail as the local mailbox shows it.
struct LocalMailRow {
    QString id;
    QString to;
    QString subject;
    QString text;
    QDateTime sentAt;
};

//! What pressing the link of a mail does.
enum class MailPurpose { None, Confirm, Reset, Invite };

//! The token in a mail's link, and what the link is for; an empty token where there is none.
struct MailLink {
    MailPurpose purpose = MailPurpose::None;
    QString token;
};
MailLink linkInMail(const QString &text);

//! The mails of the local mailbox, newest first. Holds values only; it never fetches.
class MailsModel : public QAbstractListModel {
    Q_OBJECT
    QML_ELEMENT
    QML_UNCREATABLE("Owned by MailboxViewModel")

public:
    enum Role { MailIdRole = Qt::UserRole, SubjectRole, LineRole, BodyRole, ConfirmsRole, ResetsRole, InvitesRole };

    using QAbstractListModel::QAbstractListModel;

    void reset(QList<LocalMailRow> mails);
    QString tokenOf(const QString &mailId) const;

    int rowCount(const QModelIndex &parent = {}) const override;
    QVariant data(const QModelIndex &index, int role) const override;
    QHash<int, QByteArray> roleNames() const override;

private:
    bool offers(int row, MailPurpose purpose) const;

    QList<LocalMailRow> m_mails;
};

} // namespace Intrlume::Ui

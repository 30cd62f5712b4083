// SPDX-FileCopyrightText: 2026 The Intrlume Console founders
// SPDX-License-Identifier: Apache-2.0
#include "onboarding/mailsmodel.h"

#include <QLocale>
#include <QRegularExpression>

using namespace Qt::StringLiterals;

namespace Intrlume::Ui {

namespace {

//! The mail without the lines that hold its token: the button stands for them, and a token has no place on a screen.
QString readableBody(const QString &text)
{
    QStringList lines = text.trimmed().split(u'\n');
    lines.removeIf([](const QString &line) { return line.contains(u"token="); });
    QString body = lines.join(u'\n');
    static const QRegularExpression gaps(u"\\n{3,}"_s);
    return body.replace(gaps, u"\n\n"_s).trimmed();
}

} // namespace

MailLink linkInMail(const QString &text)
{
    static const QRegularExpression link(u"\\b(confirm|reset|invite)\\?token=([A-Za-z0-9_.~-]+)"_s);
    const QRegularExpressionMatch found = link.match(text);
    if (!found.hasMatch())
        return {};
    const QString page = found.captured(1);
    const MailPurpose purpose = page == u"reset" ? MailPurpose::Reset : page == u"invite" ? MailPurpose::Invite : MailPurpose::Confirm;
    return {purpose, found.captured(2)};
}

void MailsModel::reset(QList<LocalMailRow> mails)
{
    beginResetModel();
    m_mails = std::move(mails);
    endResetModel();
}

QString MailsModel::tokenOf(const QString &mailId) const
{
    for (const LocalMailRow &mail : m_mails) {
        if (mail.id == mailId)
            return linkInMail(mail.text).token;
    }
    return {};
}

int MailsModel::rowCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : static_cast<int>(m_mails.size());
}

QVariant MailsModel::data(const QModelIndex &index, int role) const
{
    Q_ASSERT(checkIndex(index, CheckIndexOption::IndexIsValid));
    const LocalMailRow &mail = m_mails.at(index.row());
    switch (role) {
    case MailIdRole:
        return mail.id;
    case SubjectRole:
        return mail.subject;
    case LineRole:
        //: %1 is an email address, %2 a time
        return tr("To %1, %2").arg(mail.to, QLocale().toString(mail.sentAt.toLocalTime(), QLocale::ShortFormat));
    case BodyRole:
        return readableBody(mail.text);
    case ConfirmsRole:
        return offers(index.row(), MailPurpose::Confirm);
    case ResetsRole:
        return offers(index.row(), MailPurpose::Reset);
    case InvitesRole:
        return linkInMail(mail.text).purpose == MailPurpose::Invite; // Several workspaces may invite one address.
    }
    return {};
}

QHash<int, QByteArray> MailsModel::roleNames() const
{
    return {{MailIdRole, "mailId"},     {SubjectRole, "subject"}, {LineRole, "line"},      {BodyRole, "body"},
            {ConfirmsRole, "confirms"}, {ResetsRole, "resets"},   {InvitesRole, "invites"}};
}

bool MailsModel::offers(int row, MailPurpose purpose) const
{
    if (linkInMail(m_mails.at(row).text).purpose != purpose)
        return false;
    // Only the newest link of an address works; a button that can only fail is not offered.
    for (int newer = 0; newer < row; ++newer) {
        if (m_mails.at(newer).to == m_mails.at(row).to && linkInMail(m_mails.at(newer).text).purpose == purpose)
            return false;
    }
    return true;
}

} // namespace Intrlume::Ui

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

QString tokenInMail(const QString &text)
{
    static const QRegularExpression link(u"token=([A-Za-z0-9_-]+)"_s);
    return link.match(text).captured(1);
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
            return tokenInMail(mail.text);
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
        return confirms(index.row());
    }
    return {};
}

QHash<int, QByteArray> MailsModel::roleNames() const
{
    return {{MailIdRole, "mailId"}, {SubjectRole, "subject"}, {LineRole, "line"}, {BodyRole, "body"}, {ConfirmsRole, "confirms"}};
}

bool MailsModel::confirms(int row) const
{
    if (tokenInMail(m_mails.at(row).text).isEmpty())
        return false;
    // Only the newest link of an address works; a button that can only fail is not offered.
    for (int newer = 0; newer < row; ++newer) {
        if (m_mails.at(newer).to == m_mails.at(row).to && !tokenInMail(m_mails.at(newer).text).isEmpty())
            return false;
    }
    return true;
}

} // namespace Intrlume::Ui

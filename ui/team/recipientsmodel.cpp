// SPDX-FileCopyrightText: 2026 The Intrlume Console founders
// SPDX-License-Identifier: Apache-2.0
#include "team/recipientsmodel.h"

#include "core/addresslist.h"
#include "core/emailaddress.h"

#include <QRegularExpression>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace Intrlume::Ui {

int RecipientsModel::rowCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : count();
}

QVariant RecipientsModel::data(const QModelIndex &index, int role) const
{
    if (!index.isValid())
        return {};
    const Recipient &recipient = m_recipients.at(index.row());
    switch (role) {
    case EmailRole:
    case Qt::DisplayRole:
        return recipient.email;
    case StateRole:
        return stateOf(recipient);
    case TextRole:
        return textOf(recipient);
    default:
        return {};
    }
}

QHash<int, QByteArray> RecipientsModel::roleNames() const
{
    return {{EmailRole, "email"}, {StateRole, "state"}, {TextRole, "text"}};
}

RecipientsModel::State RecipientsModel::stateOf(const Recipient &recipient) const
{
    const QString key = recipient.email.toLower();
    if (recipient.refusal == u"already-member" || m_members.contains(key))
        return Member;
    if (recipient.refusal == u"limit")
        return Later;
    if (!recipient.refusal.isEmpty() || !EmailAddress::parse(recipient.email))
        return Wrong;
    return m_invited.contains(key) ? Again : Ready;
}

QString RecipientsModel::textOf(const Recipient &recipient) const
{
    const QString &email = recipient.email;
    switch (stateOf(recipient)) {
    case Ready:
        return {};
    case Again:
        return tr("%1 is already invited. It will be sent again.").arg(email);
    case Member:
        return tr("%1 is already a member, so no invitation is sent.").arg(email);
    case Later:
        return laterText(recipient);
    case Wrong:
        break;
    }
    if (recipient.refusal == u"domain-not-allowed")
        return tr("%1 is outside the domains that this workspace allows.").arg(email);
    if (recipient.refusal == u"grant-too-much")
        return tr("%1 is already invited with a role that may do more than you.").arg(email);
    const qsizetype at = email.lastIndexOf(u'@');
    if (at < 0)
        return tr("%1 has no @.").arg(email);
    if (at == 0 || at == email.size() - 1)
        return tr("%1 is not complete.").arg(email);
    if (!email.mid(at).contains(u'.'))
        return tr("%1 has no domain ending, such as .com or .in.").arg(email);
    return tr("%1 is not an email address.").arg(email);
}

QString RecipientsModel::laterText(const Recipient &recipient) const
{
    const int minutes = static_cast<int>(std::chrono::ceil<std::chrono::minutes>(recipient.retryAfter).count());
    if (minutes <= 0) //: %1 is an email address
        return tr("%1 has to wait: too many invitations were sent. Send it again later.").arg(recipient.email);
    if (minutes > 90) //: %1 is an email address
        return tr("%1 has to wait: too many invitations were sent. Send it again in %n hour(s).", nullptr, (minutes + 59) / 60).arg(recipient.email);
    //: %1 is an email address
    return tr("%1 has to wait: too many invitations were sent. Send it again in %n minute(s).", nullptr, minutes).arg(recipient.email);
}

bool RecipientsModel::endsAddress(const QString &text)
{
    if (text.lastIndexOf(u'<') > text.lastIndexOf(u'>'))
        return false;
    static const QRegularExpression separated(u"@[^<>]*[\\s,;\u2028\u2029]"_s);
    return text.contains(u'>') || separated.match(text).hasMatch();
}

void RecipientsModel::say()
{
    if (count() > 0)
        Q_EMIT dataChanged(index(0), index(count() - 1));
    Q_EMIT changed();
}

void RecipientsModel::setKnown(const QStringList &members, const QStringList &invited)
{
    m_members.clear();
    m_invited.clear();
    for (const QString &email : members)
        m_members.insert(email.toLower());
    for (const QString &email : invited)
        m_invited.insert(email.toLower());
    say();
}

void RecipientsModel::add(const QString &text)
{
    QList<Recipient> added;
    QSet<QString> leftOut;
    for (const QString &email : addressesIn(text)) {
        if (m_there.contains(email.toLower()))
            continue;
        if (count() + added.size() >= mostHeld) {
            leftOut.insert(email.toLower());
            continue;
        }
        m_there.insert(email.toLower());
        added.append({.email = email, .refusal = {}});
    }
    m_leftOut = static_cast<int>(leftOut.size());
    if (!added.isEmpty()) {
        beginInsertRows({}, count(), count() + static_cast<int>(added.size()) - 1);
        m_recipients.append(added);
        endInsertRows();
    }
    Q_EMIT changed();
}

void RecipientsModel::removeAt(int row)
{
    if (row < 0 || row >= count())
        return;
    beginRemoveRows({}, row, row);
    m_there.remove(m_recipients.at(row).email.toLower());
    m_recipients.removeAt(row);
    m_leftOut = 0;
    endRemoveRows();
    Q_EMIT changed();
}

QString RecipientsModel::takeAt(int row)
{
    if (row < 0 || row >= count())
        return {};
    QString email = m_recipients.at(row).email;
    removeAt(row);
    return email;
}

void RecipientsModel::clear()
{
    beginResetModel();
    m_recipients.clear();
    m_there.clear();
    m_leftOut = 0;
    endResetModel();
    Q_EMIT changed();
}

void RecipientsModel::take(const QList<InvitationResult> &results)
{
    beginResetModel();
    for (const InvitationResult &result : results) {
        const auto found = std::find_if(m_recipients.begin(), m_recipients.end(),
                                        [&result](const Recipient &known) { return known.email.compare(result.email, Qt::CaseInsensitive) == 0; });
        if (found == m_recipients.end())
            continue;
        if (result.outcome == u"sent" || result.outcome == u"resent") {
            m_there.remove(found->email.toLower());
            m_recipients.erase(found);
            continue;
        }
        found->refusal = result.outcome;
        found->retryAfter = result.retryAfter;
    }
    endResetModel();
    Q_EMIT changed();
}

void RecipientsModel::retranslate()
{
    say();
}

int RecipientsModel::countOf(State state) const
{
    return static_cast<int>(
        std::count_if(m_recipients.begin(), m_recipients.end(), [this, state](const Recipient &recipient) { return stateOf(recipient) == state; }));
}

QStringList RecipientsModel::ready() const
{
    QStringList emails;
    for (const Recipient &recipient : m_recipients) {
        if (canBeSent(stateOf(recipient)))
            emails.append(recipient.email);
    }
    return emails;
}

QStringList RecipientsModel::faults() const
{
    QStringList texts;
    if (isTooMany())
        texts.append(tr("Send up to %n at a time.", nullptr, most));
    if (m_leftOut > 0)
        texts.append(tr("%n more did not fit and were left out.", nullptr, m_leftOut));
    for (const Recipient &recipient : m_recipients) {
        if (stateOf(recipient) == Wrong)
            texts.append(textOf(recipient));
    }
    return texts;
}

QStringList RecipientsModel::notes() const
{
    QStringList texts;
    for (const Recipient &recipient : m_recipients) {
        const State state = stateOf(recipient);
        if (state == Member || state == Again || state == Later)
            texts.append(textOf(recipient));
    }
    return texts;
}

} // namespace Intrlume::Ui

// SPDX-FileCopyrightText: 2026 The Intrlume Console founders
// SPDX-License-Identifier: Apache-2.0
#include "onboarding/inviteteamviewmodel.h"

#include "api/invitations.h"
#include "core/addresslist.h"
#include "core/emailaddress.h"
#include "errortext.h"
#include "roletext.h"
#include "team/recipientsmodel.h"

#include <QCoroTask>

#include <algorithm>
#include <array>
#include <iterator>

using namespace Qt::StringLiterals;

namespace Intrlume::Ui {

namespace {
constexpr std::array offered{Intrlume::Role::Developer, Intrlume::Role::Analyst, Intrlume::Role::Viewer};
constexpr int rowsAtFirst = 3;
} // namespace

InviteTeamViewModel::InviteTeamViewModel(Api::Client &client, QObject *parent)
    : QAbstractListModel(parent)
    , m_client(client)
{
}

int InviteTeamViewModel::rowCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : count();
}

QVariant InviteTeamViewModel::data(const QModelIndex &index, int role) const
{
    if (!index.isValid())
        return {};
    const Row &row = m_rows.at(index.row());
    switch (role) {
    case EmailRole:
        return row.email;
    case ChoiceRole:
        return row.choice;
    case ErrorRole:
        return row.error;
    default:
        return {};
    }
}

QHash<int, QByteArray> InviteTeamViewModel::roleNames() const
{
    return {{EmailRole, "email"}, {ChoiceRole, "choice"}, {ErrorRole, "error"}};
}

QStringList InviteTeamViewModel::roleNamesForChoice()
{
    QStringList names;
    for (const Intrlume::Role role : offered)
        names.append(roleText(role));
    return names;
}

void InviteTeamViewModel::start(const Workspace &workspace)
{
    reset();
    m_workspace = workspace;
    beginResetModel();
    for (int row = 0; row < rowsAtFirst; ++row)
        m_rows.append({.email = {}, .choice = row, .error = {}});
    endResetModel();
    Q_EMIT changed();
}

void InviteTeamViewModel::reset()
{
    ++m_latest;
    beginResetModel();
    m_rows.clear();
    endResetModel();
    m_workspace = {};
    m_errorText.clear();
    m_sent = 0;
    m_busy = false;
    Q_EMIT changed();
}

void InviteTeamViewModel::retranslate()
{
    for (int row = 0; row < count(); ++row) {
        if (!m_rows.at(row).error.isEmpty())
            check(row);
    }
    Q_EMIT wordsChanged();
    Q_EMIT changed();
}

void InviteTeamViewModel::setEmail(int row, const QString &text)
{
    if (row < 0 || row >= count() || m_busy)
        return;
    const QStringList addresses = addressesIn(text);
    const bool list = addresses.size() > 1 || text.contains(u'<');
    m_rows[row].email = list && !addresses.isEmpty() ? addresses.first() : text;
    m_rows[row].error.clear();
    if (list)
        spread(addresses.mid(1));
    Q_EMIT dataChanged(index(0), index(count() - 1));
    Q_EMIT changed();
}

//! Puts each address into an empty row, or a new one. What finds no place any more is said, not dropped in silence.
void InviteTeamViewModel::spread(const QStringList &addresses)
{
    int left = 0;
    for (const QString &email : addresses) {
        if (rowWith(email, count()) >= 0)
            continue; // It is there already.
        auto empty = std::find_if(m_rows.begin(), m_rows.end(), [](const Row &other) { return other.email.trimmed().isEmpty(); });
        if (empty == m_rows.end() && count() < Api::SendInvitations::mostAtOnce) {
            addRow();
            empty = std::prev(m_rows.end());
        }
        if (empty == m_rows.end())
            ++left;
        else
            empty->email = email;
    }
    m_errorText = left > 0 ? tr("Send up to 50 at a time. %n more did not fit.", nullptr, left) : QString();
}

//! The first of the rows before \a end that holds \a email; -1: none.
int InviteTeamViewModel::rowWith(const QString &email, int end) const
{
    for (int row = 0; row < end; ++row) {
        if (m_rows.at(row).email.trimmed().compare(email.trimmed(), Qt::CaseInsensitive) == 0)
            return row;
    }
    return -1;
}

bool InviteTeamViewModel::check(int row)
{
    const QString email = m_rows.at(row).email.trimmed();
    QString error;
    if (!email.isEmpty() && !EmailAddress::parse(email))
        error = fieldErrorText(Error{.kind = Error::Kind::Invalid, .fields = {{u"/email"_s, u"email-invalid"_s, {}}}}, u"/email"_s, email);
    else if (!email.isEmpty() && rowWith(email, row) >= 0)
        error = tr("This address is in the list already.");
    m_rows[row].error = error;
    Q_EMIT dataChanged(index(row), index(row));
    return error.isEmpty();
}

void InviteTeamViewModel::leaveEmail(int row)
{
    if (row >= 0 && row < count())
        check(row);
}

void InviteTeamViewModel::setChoice(int row, int choice)
{
    if (row < 0 || row >= count() || m_busy || choice < 0 || choice >= static_cast<int>(offered.size()))
        return;
    m_rows[row].choice = choice;
    Q_EMIT dataChanged(index(row), index(row));
}

void InviteTeamViewModel::addRow()
{
    if (m_busy || count() >= Api::SendInvitations::mostAtOnce)
        return;
    const int choice = m_rows.isEmpty() ? 0 : m_rows.last().choice;
    beginInsertRows({}, count(), count());
    m_rows.append({.email = {}, .choice = choice, .error = {}});
    endInsertRows();
    Q_EMIT changed();
}

void InviteTeamViewModel::removeRow(int row)
{
    if (row < 0 || row >= count() || m_busy)
        return;
    beginRemoveRows({}, row, row);
    m_rows.removeAt(row);
    endRemoveRows();
    if (m_rows.isEmpty())
        addRow();
    Q_EMIT changed();
}

int InviteTeamViewModel::wanted() const
{
    return static_cast<int>(std::count_if(m_rows.begin(), m_rows.end(), [](const Row &row) { return !row.email.trimmed().isEmpty(); }));
}

QString InviteTeamViewModel::submitText() const
{
    return tr("Send %n invitation(s)", nullptr, wanted());
}

void InviteTeamViewModel::send()
{
    if (!canSubmit())
        return;
    bool right = true;
    Api::SendInvitations call{.workspace = m_workspace.id};
    for (int row = 0; row < count(); ++row) {
        right = check(row) && right;
        if (const QString email = m_rows.at(row).email.trimmed(); !email.isEmpty())
            call.people.append({email, toString(offered.at(m_rows.at(row).choice))});
    }
    m_errorText.clear();
    if (!right)
        return Q_EMIT changed();
    m_busy = true;
    Q_EMIT changed();
    const int ticket = ++m_latest;
    QCoro::connect(m_client.send(call), this, [this, ticket](const Result<QList<InvitationResult>> &answer) {
        if (ticket != m_latest)
            return; // The person went on without it.
        m_busy = false;
        take(answer);
    });
}

void InviteTeamViewModel::take(const Result<QList<InvitationResult>> &answer)
{
    if (!answer) {
        m_errorText = Ui::errorText(answer.error());
        return Q_EMIT changed();
    }
    QList<Row> left;
    for (const InvitationResult &result : *answer) {
        if (result.outcome == u"sent" || result.outcome == u"resent") {
            ++m_sent;
            continue;
        }
        const auto row = std::find_if(m_rows.begin(), m_rows.end(),
                                      [&result](const Row &known) { return known.email.trimmed().compare(result.email, Qt::CaseInsensitive) == 0; });
        RecipientsModel refused;
        refused.add(result.email);
        refused.take({result});
        const QStringList said = refused.faults() + refused.notes();
        left.append({.email = result.email, .choice = row == m_rows.end() ? 0 : row->choice, .error = said.value(0, result.detail)});
    }
    if (left.isEmpty()) {
        const int sent = m_sent;
        return Q_EMIT finished(tr("%n invitation(s) sent", nullptr, sent));
    }
    m_errorText = tr("%1 of %n was not sent.", nullptr, static_cast<int>(answer->size())).arg(left.size());
    beginResetModel();
    m_rows = left;
    endResetModel();
    Q_EMIT changed();
}

void InviteTeamViewModel::skip()
{
    const int sent = m_sent;
    Q_EMIT finished(sent > 0 ? tr("%n invitation(s) sent", nullptr, sent) : QString());
}

} // namespace Intrlume::Ui

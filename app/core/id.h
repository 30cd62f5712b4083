// SPDX-FileCopyrightText: 2026 The Intrlume Console founders
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <QByteArray>
#include <QDateTime>
#include <QHashFunctions>
#include <QString>

#include <span>

namespace Intrlume {

//! 26 characters of Crockford base32: 48 bits of milliseconds, then the first 10 bytes of \a entropy (ULID).
//! Ids made later sort later, which is what cursors lean on.
QString makeUlid(const QDateTime &time, std::span<const unsigned char> entropy);

//! True for the upper-case canonical form only.
bool isUlid(QStringView text);

//! An id of the contract: a prefix that names its kind, an underscore and a ULID. A value of one kind cannot be passed for another.
template<typename Tag>
class Id {
public:
    Id() = default;
    //! Takes \a text as it is; \c isValid() tells whether it has the form.
    explicit Id(QString text)
        : m_text(std::move(text))
    {
    }
    static Id make(const QDateTime &time, std::span<const unsigned char> entropy)
    {
        return Id(QLatin1String(Tag::prefix) + QLatin1Char('_') + makeUlid(time, entropy));
    }

    bool isValid() const
    {
        const qsizetype prefix = QLatin1String(Tag::prefix).size();
        return m_text.size() == prefix + 27 && m_text.startsWith(QLatin1String(Tag::prefix)) && m_text.at(prefix) == QLatin1Char('_')
               && isUlid(QStringView(m_text).mid(prefix + 1));
    }
    bool isEmpty() const { return m_text.isEmpty(); }
    const QString &toString() const { return m_text; }

    bool operator==(const Id &) const = default;
    bool operator<(const Id &other) const { return m_text < other.m_text; }
    friend size_t qHash(const Id &id, size_t seed = 0) { return ::qHash(id.m_text, seed); }

private:
    QString m_text;
};

struct AccountTag {
    static constexpr char prefix[] = "acc";
};
struct SessionTag {
    static constexpr char prefix[] = "ses";
};
struct ConfirmationTag {
    static constexpr char prefix[] = "cnf";
};
struct WorkspaceTag {
    static constexpr char prefix[] = "ws";
};
struct MemberTag {
    static constexpr char prefix[] = "mem";
};
struct KeyTag {
    static constexpr char prefix[] = "key";
};
struct AgentTag {
    static constexpr char prefix[] = "agt";
};
struct EventTag {
    static constexpr char prefix[] = "evt";
};
struct RoleTag {
    static constexpr char prefix[] = "role";
};
struct InvitationTag {
    static constexpr char prefix[] = "inv";
};

using AccountId = Id<AccountTag>;
using SessionId = Id<SessionTag>;
using ConfirmationId = Id<ConfirmationTag>;
using WorkspaceId = Id<WorkspaceTag>;
using MemberId = Id<MemberTag>;
using KeyId = Id<KeyTag>;
using AgentId = Id<AgentTag>;
using EventId = Id<EventTag>;
using RoleId = Id<RoleTag>;
using InvitationId = Id<InvitationTag>;

} // namespace Intrlume

// SPDX-FileCopyrightText: 2026 The Intrlume Console founders
// SPDX-License-Identifier: Apache-2.0
#include "session/senttokens.h"

#include <QCryptographicHash>

#include <algorithm>
#include <array>

namespace Intrlume::Session {

namespace {

constexpr std::array<const char *, 3> stateNames{"sending", "unanswered", "spent"};

QByteArray digestOf(const Secret &token)
{
    return QCryptographicHash::hash(token.expose(), QCryptographicHash::Sha256).toHex();
}

std::optional<SentTokens::Entry> entryFrom(const QByteArray &line)
{
    const QByteArrayList words = line.split(' ');
    if (words.size() != 4)
        return {};
    const auto *const state = std::find(stateNames.begin(), stateNames.end(), words.at(1));
    if (state == stateNames.end())
        return {};
    return SentTokens::Entry{.digest = words.at(0),
                             .state = static_cast<SentTokens::State>(state - stateNames.begin()),
                             .firstSentAt = QDateTime::fromMSecsSinceEpoch(words.at(2).toLongLong(), Qt::UTC),
                             .times = words.at(3).toInt()};
}

} // namespace

QList<SentTokens::Entry>::iterator SentTokens::placeOf(const QByteArray &digest)
{
    return std::find_if(m_entries.begin(), m_entries.end(), [&digest](const Entry &entry) { return entry.digest == digest; });
}

std::optional<SentTokens::Entry> SentTokens::find(const Secret &token) const
{
    const QByteArray digest = digestOf(token);
    const auto found = std::find_if(m_entries.begin(), m_entries.end(), [&digest](const Entry &entry) { return entry.digest == digest; });
    return found == m_entries.end() ? std::nullopt : std::optional(*found);
}

bool SentTokens::isSpent(const Secret &token) const
{
    const std::optional<Entry> entry = find(token);
    return entry && entry->state == State::Spent;
}

void SentTokens::noteSending(const Secret &token, const QDateTime &now)
{
    const QByteArray digest = digestOf(token);
    if (const auto known = placeOf(digest); known != m_entries.end()) {
        known->state = State::Sending;
        ++known->times;
        return;
    }
    m_entries.append({.digest = digest, .state = State::Sending, .firstSentAt = now});
    if (m_entries.size() > most)
        m_entries.removeFirst();
}

void SentTokens::note(const Secret &token, State state)
{
    if (const auto known = placeOf(digestOf(token)); known != m_entries.end())
        known->state = state;
}

void SentTokens::forget(const Secret &token)
{
    if (const auto known = placeOf(digestOf(token)); known != m_entries.end())
        m_entries.erase(known);
}

void SentTokens::add(const SentTokens &others)
{
    for (const Entry &entry : others.m_entries) {
        const auto known = placeOf(entry.digest);
        if (known == m_entries.end())
            m_entries.append(entry);
        else if (entry.state == State::Spent)
            known->state = State::Spent;
    }
    if (m_entries.size() > most)
        m_entries.remove(0, m_entries.size() - most);
}

QByteArray SentTokens::toText() const
{
    QByteArray text;
    for (const Entry &entry : m_entries) {
        text += entry.digest + ' ' + stateNames.at(static_cast<size_t>(entry.state)) + ' ' + QByteArray::number(entry.firstSentAt.toMSecsSinceEpoch())
                + ' ' + QByteArray::number(entry.times) + '\n';
    }
    return text;
}

SentTokens SentTokens::fromText(const QByteArray &text)
{
    SentTokens all;
    for (const QByteArray &line : text.split('\n')) {
        if (std::optional<Entry> entry = entryFrom(line))
            all.m_entries.append(*std::move(entry));
    }
    return all;
}

} // namespace Intrlume::Session

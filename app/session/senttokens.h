// SPDX-FileCopyrightText: 2026 The Intrlume Console founders
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "core/secret.h"

#include <QByteArray>
#include <QDateTime>
#include <QList>

#include <optional>

namespace Intrlume::Session {

//! What became of the refresh tokens that were sent: by their digests, never themselves. Keeps the newest; a session that is renewed every quarter of
//! an hour takes days to push one out.
class SentTokens {
public:
    enum class State {
        Sending, //!< on its way; where the program has ended since, the server may have used it up
        Unanswered, //!< no answer came, and the person was told so: it may have arrived, and more likely has not
        Spent, //!< answered: whoever has the answer goes on
    };
    struct Entry {
        QByteArray digest;
        State state = State::Sending;
        QDateTime firstSentAt;
        int times = 1; //!< how often it was sent

        bool operator==(const Entry &) const = default;
    };

    static constexpr qsizetype most = 500;

    std::optional<Entry> find(const Secret &token) const;
    bool isSpent(const Secret &token) const;

    void noteSending(const Secret &token, const QDateTime &now);
    void note(const Secret &token, State state);
    //! It was sent and is as good as before.
    void forget(const Secret &token);
    //! Takes over what only \a others know.
    void add(const SentTokens &others);

    //! A line for each: digest, state, time in milliseconds, times.
    QByteArray toText() const;
    //! Leaves out lines that it cannot read.
    static SentTokens fromText(const QByteArray &text);

private:
    QList<Entry>::iterator placeOf(const QByteArray &digest);

    QList<Entry> m_entries; // The newest last.
};

} // namespace Intrlume::Session

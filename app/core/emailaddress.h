// SPDX-FileCopyrightText: 2026 The Intrlume Console founders
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "core/result.h"

namespace Intrlume {

//! An address that mail can be sent to: one @, a local part of at most 64, a domain with an ending, in ASCII form (IDNA).
//! Compares without regard to case, keeps what was typed for display.
class EmailAddress {
public:
    //! Kind::Invalid, code "email-invalid", where \a text is none.
    [[nodiscard]] static Result<EmailAddress> parse(const QString &text);

    const QString &toString() const { return m_text; } //!< as typed, domain in ASCII form
    QString key() const { return m_text.toLower(); } //!< what to compare and store uniquely
    QString domain() const; //!< lower case, ASCII

    bool operator==(const EmailAddress &other) const { return key() == other.key(); }

private:
    explicit EmailAddress(QString text)
        : m_text(std::move(text))
    {
    }
    QString m_text;
};

} // namespace Intrlume

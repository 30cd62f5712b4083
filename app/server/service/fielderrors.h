// SPDX-FileCopyrightText: 2026 The Intrlume Console founders
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "core/plaintext.h"
#include "core/result.h"

#include <algorithm>

namespace Intrlume::Server {

//! Collects what is wrong with the fields of one request, one finding a field: the first.
class FieldErrors {
public:
    void add(const QString &pointer, const QString &code, const QString &detail)
    {
        // Nobody reads more, and a request with ten thousand wrong members must cost no more than it is worth.
        if (m_errors.size() < mostFindings && !has(pointer))
            m_errors.append({pointer, code, detail});
    }
    //! True also where what holds the field was found wrong as a whole.
    bool has(const QString &pointer) const
    {
        return std::any_of(m_errors.begin(), m_errors.end(), [&](const FieldError &error) {
            const qsizetype size = error.pointer.size();
            return pointer.startsWith(error.pointer) && (pointer.size() == size || pointer.at(size) == QLatin1Char('/'));
        });
    }
    void merge(const FieldErrors &other)
    {
        for (const FieldError &error : other.m_errors)
            add(error.pointer, error.code, error.detail);
    }
    bool isEmpty() const { return m_errors.isEmpty(); }

    //! 422 with every finding.
    tl::unexpected<Error> failure() const
    {
        return tl::unexpected(Error{.kind = Error::Kind::Invalid,
                                    .code = QStringLiteral("fields-invalid"),
                                    .detail = QStringLiteral("Some fields need to be corrected."),
                                    .fields = m_errors});
    }

private:
    static constexpr qsizetype mostFindings = 200;

    QList<FieldError> m_errors;
};

//! Adds "too-short" or "too-long" where \a text is not of \a shortest to \a longest characters.
void checkLength(FieldErrors &errors, const QString &pointer, const QString &text, qsizetype shortest, qsizetype longest);

//! Adds "hidden-characters" where \a text would not be seen as it stands (core/plaintext.h), and "looks-like-a-key" where a whole API key is in it:
//! it would lie in the database, the audit and the mails, of all of which the contract says that they hold no key.
void checkPlain(FieldErrors &errors, const QString &pointer, const QString &text, Lines lines = Lines::One);

//! The refusal of one limit, for the caller to wait.
tl::unexpected<Error> tooMany(std::chrono::seconds retryAfter, const QString &detail);

} // namespace Intrlume::Server

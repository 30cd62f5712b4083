// SPDX-FileCopyrightText: 2026 The Intrlume Console founders
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "core/error.h"

#include <tl/expected.hpp>

namespace Intrlume {

//! A value, or the reason there is none. Functions that return one are [[nodiscard]].
template<typename T>
using Result = tl::expected<T, Error>;

//! Shorthand for the failing branch: `return fail(Error::Kind::NotFound, u"not-found"_s, u"…"_s);`
[[nodiscard]] inline tl::unexpected<Error> fail(Error::Kind kind, QString code = {}, QString detail = {})
{
    return tl::unexpected(Error{.kind = kind, .code = std::move(code), .detail = std::move(detail)});
}

} // namespace Intrlume

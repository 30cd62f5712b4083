// SPDX-FileCopyrightText: 2026 The Intrlume Console founders
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "core/result.h"
#include "core/secret.h"

namespace Intrlume::Ui {

//! A link of a mail that opens this program: `intrlume://confirm|invite|reset?token=…&server=…`.
struct ConsoleLink {
    enum class Kind { Confirm, Invite, Reset };

    Kind kind = Kind::Confirm;
    Secret token;
    QString server; //!< whose link it is, "https://console.company.in"; the token goes nowhere else

    bool operator==(const ConsoleLink &) const = default;
};

//! Reads \a link, which any web page or mail may have made. Takes nothing that is not exactly of this form.
//! Kind::Invalid with `link-too-long`, `link-characters`, `link-scheme`, `link-page`, `link-token` or `link-server`; Kind::Untrusted with
//! `plain-http` where the server would be spoken to without TLS. No error repeats any part of the link.
[[nodiscard]] Result<ConsoleLink> consoleLink(const Secret &link);

} // namespace Intrlume::Ui

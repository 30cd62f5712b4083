// SPDX-FileCopyrightText: 2026 The Intrlume Console founders
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <QString>

namespace Intrlume::Session {

//! How the system's keychain stands, for a person to read.
struct KeychainState {
    enum class State {
        Ready,
        Locked, //!< it is there; Session::unlockKeychain() has it ask its person
        Absent, //!< no program of this desktop offers one
    };

    State state = State::Absent;
    QString serviceName = {}; //!< who offers it: "GNOME Keyring", "KWallet", "KeePassXC", else its program's name; empty where it is not known

    bool operator==(const KeychainState &) const = default;
};

} // namespace Intrlume::Session

// SPDX-FileCopyrightText: 2026 The Intrlume Console founders
// SPDX-License-Identifier: Apache-2.0
#include "cli/exitcode.h"

#include <csignal>

namespace Intrlume::Cli {

int exitCodeOf(const Error &error)
{
    constexpr int keysFound = 12; // A check that fails a build has a code of its own, so that nothing else is taken for it.
    if (error.code == QLatin1String("keys-found"))
        return keysFound;
    // What a shell reports for a program that such a signal ended.
    if (error.code == QLatin1String("terminated"))
        return 128 + SIGTERM;
    if (error.code == QLatin1String("hung-up"))
        return 128 + SIGHUP;
    switch (error.kind) {
    case Error::Kind::Server:
    case Error::Kind::Malformed:
    case Error::Kind::Storage:
        return 1;
    case Error::Kind::Invalid:
        return 2;
    case Error::Kind::Unauthorized:
        return 3;
    case Error::Kind::Forbidden:
        return 4;
    case Error::Kind::NotFound:
        return 5;
    case Error::Kind::Conflict:
    case Error::Kind::Changed:
        return 6;
    case Error::Kind::Keychain:
        return 7;
    case Error::Kind::Offline:
    case Error::Kind::Timeout:
        return 8;
    case Error::Kind::TooMany:
        return 9;
    case Error::Kind::Untrusted:
        return 10;
    case Error::Kind::Incompatible:
        return 11;
    case Error::Kind::Cancelled:
        return 130; // What a shell reports for Ctrl+C.
    }
    Q_UNREACHABLE();
}

QString exitCodesHelp()
{
    return QStringLiteral("Exit codes:\n"
                          "  0    done\n"
                          "  1    the service failed, or its answer or a file could not be read or written\n"
                          "  2    the command line, or a value in it, was not accepted\n"
                          "  3    not signed in, or email or password wrong\n"
                          "  4    not allowed\n"
                          "  5    not found\n"
                          "  6    not possible in the present state, such as a name in use\n"
                          "  7    the system's keychain is absent, locked or refused\n"
                          "  8    the service could not be reached, or did not answer in time\n"
                          "  9    too many requests\n"
                          "  10   the connection could not be trusted\n"
                          "  11   the server does not speak Intrlume's API\n"
                          "  12   scan found API keys\n"
                          "  130  cancelled; 129 or 143 where the terminal went away or the program was to be ended\n");
}

} // namespace Intrlume::Cli

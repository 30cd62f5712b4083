// SPDX-FileCopyrightText: 2026 The Intrlume Console founders
// SPDX-License-Identifier: Apache-2.0
#include "cli/keyarguments.h"

using namespace Qt::StringLiterals;

namespace Intrlume::Cli {

Result<QString> keyName(const std::string &given)
{
    if (given.starts_with("intrlume_sk_"))
        return usage(u"Name the key by its id or name. Its secret does not belong on a command line, where other programs can read it."_s);
    return text(given);
}

Result<QList<IpRange>> rangesOf(const char *option, const std::vector<std::string> &given)
{
    QList<IpRange> result;
    for (const std::string &cidr : given) {
        const Result<IpRange> range = IpRange::parse(text(cidr));
        const QString where = QString::fromLatin1(option) + u' ' + text(cidr);
        if (!range && range.error().code == "host-bits-set"_L1)
            return usage(u"%1: bits of the host are set; the network is %2."_s.arg(where, range.error().detail));
        if (!range)
            return usage(u"%1: this is no address and no network in CIDR notation."_s.arg(where));
        result.append(*range);
    }
    return result;
}

} // namespace Intrlume::Cli

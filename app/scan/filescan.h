// SPDX-FileCopyrightText: 2026 The Intrlume Console founders
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "scan/filebytes.h"
#include "scan/leak.h"

#include <unordered_set>

namespace Intrlume::Scan {

//! Whether files that hold a zero byte near their beginning are looked through: archives, programs, pictures.
enum class Binaries { Search, Skip };

//! Looks through one file after the other with one buffer. Each thread has its own.
class FileScan {
public:
    explicit FileScan(Binaries binaries)
        : m_binaries(binaries)
    {
    }

    //! Adds to \a report what is in the file, or why it could not be read.
    void scan(const QByteArray &path, FileBytes::Links links, Report &report);

private:
    //! Whether the place of a key is listed: the first of each key in a file, and the first thousand of all.
    bool isListed(const SecretKey &key, qsizetype listed);
    void locate(QList<Leak> &leaks);

    struct HashOfSecret {
        size_t operator()(const Secret &secret) const { return qHash(secret.expose()); }
    };

    Binaries m_binaries;
    FileBytes m_bytes;
    std::unordered_set<Secret, HashOfSecret> m_seen; // In the file at hand.
};

} // namespace Intrlume::Scan

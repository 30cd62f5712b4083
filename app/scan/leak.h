// SPDX-FileCopyrightText: 2026 The Intrlume Console founders
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "core/secretkey.h"

#include <QList>

namespace Intrlume::Scan {

//! A key that lies in a file.
struct Leak {
    QByteArray path; //!< as the system names it
    qint64 offset = 0; //!< of its first byte in the file
    qint64 line = 1;
    qint64 column = 1; //!< in characters
    bool binary = false; //!< there is a zero byte near the file's beginning, so lines mean nothing
    SecretKey key;

    //! "intrlume_sk_live_0123…yRov": all that is ever shown.
    QString masked() const;
};

//! A file or folder that could not be looked through, and why.
struct Unread {
    QByteArray path;
    QString why; //!< the system's own words
};

//! Places in a file that are not listed one by one, since they are many and hold no key that is not listed.
struct Repeats {
    QByteArray path;
    qint64 places = 0;
};

struct Report {
    QList<Leak> leaks; //!< in the order of the files
    QList<Repeats> repeats;
    QList<Unread> unread;
    QList<Unread> unasked; //!< work trees about which git gave no answer, so that what it ignores was looked through, too
    qint64 files = 0; //!< looked through to the end
    qint64 bytes = 0;
};

} // namespace Intrlume::Scan

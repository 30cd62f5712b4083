// SPDX-FileCopyrightText: 2026 The Intrlume Console founders
// SPDX-License-Identifier: Apache-2.0
#include "scan/filescan.h"

#include "scan/keysearch.h"

#include <algorithm>
#include <system_error>

namespace Intrlume::Scan {

namespace {

Unread unread(const QByteArray &path, int error)
{
    return {path, QString::fromStdString(std::generic_category().message(error))};
}

//! Counts lines and, in them, characters of UTF-8: every byte that continues none.
struct Place {
    qint64 line = 1;
    qint64 column = 1;

    void pass(QByteArrayView bytes)
    {
        for (const char byte : bytes) {
            if (byte == '\n') {
                ++line;
                column = 1;
            } else if ((static_cast<unsigned char>(byte) & 0xC0U) != 0x80U) {
                ++column;
            }
        }
    }
};

} // namespace

bool FileScan::isListed(const SecretKey &key, qsizetype listed)
{
    constexpr qsizetype most = 1000; // A log may hold the same key on each of its lines; nobody reads so many places.
    return m_seen.insert(key.secret()).second || listed < most;
}

void FileScan::scan(const QByteArray &path, FileBytes::Links links, Report &report)
{
    switch (m_bytes.open(path, links)) {
    case FileBytes::State::Ignored:
        if (links == FileBytes::Links::Follow) // Somebody named it, and would take silence for an answer.
            report.unread.append({path, QStringLiteral("Not a file")});
        return;
    case FileBytes::State::Failed:
        report.unread.append(unread(path, m_bytes.error()));
        return;
    case FileBytes::State::Ready:
        break;
    }
    m_seen.clear();
    Repeats repeats{.path = path};
    QList<Leak> leaks;
    for (QByteArrayView piece = m_bytes.next(); !piece.isEmpty(); piece = m_bytes.next()) {
        if (m_binaries == Binaries::Skip && m_bytes.isBinary())
            return;
        findKeys(piece, [this, &leaks, &repeats, &path](qsizetype at, SecretKey key) {
            if (isListed(key, leaks.size()))
                leaks.append({.path = path, .offset = m_bytes.pieceStart() + at, .binary = m_bytes.isBinary(), .key = std::move(key)});
            else
                ++repeats.places;
        });
    }
    report.bytes += m_bytes.bytesRead();
    if (m_bytes.error() != 0)
        report.unread.append(unread(path, m_bytes.error()));
    else
        ++report.files;
    if (leaks.isEmpty())
        return;
    locate(leaks);
    m_bytes.wipe();
    report.leaks += leaks;
    if (repeats.places > 0)
        report.repeats.append(repeats);
}

//! Lines are counted in the few files that hold a key only, in a second pass.
void FileScan::locate(QList<Leak> &leaks)
{
    Place place;
    auto leak = leaks.begin();
    if (m_bytes.rewind()) {
        for (QByteArrayView piece = m_bytes.next(); !piece.isEmpty() && leak != leaks.end(); piece = m_bytes.next()) {
            qint64 passed = m_bytes.fresh();
            const qint64 end = m_bytes.pieceStart() + piece.size();
            for (; leak != leaks.end() && leak->offset < end; ++leak) {
                const qint64 at = leak->offset - m_bytes.pieceStart();
                place.pass(piece.sliced(passed, at - passed));
                passed = at;
                leak->line = place.line;
                leak->column = place.column;
            }
            place.pass(piece.sliced(passed));
        }
    }
    for (Leak &each : leaks)
        each.offset = m_bytes.fileOffset(each.offset);
}

} // namespace Intrlume::Scan

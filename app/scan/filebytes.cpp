// SPDX-FileCopyrightText: 2026 The Intrlume Console founders
// SPDX-License-Identifier: Apache-2.0
#include "scan/filebytes.h"

#include "core/secret.h"
#include "scan/keysearch.h"

#include <algorithm>
#include <cerrno>
#include <cstring>
#include <fcntl.h>
#include <sys/stat.h>
#include <unistd.h>

namespace Intrlume::Scan {

namespace {
constexpr qsizetype overlap = keyLength - 1; // One less than a key: none is found twice.
constexpr qsizetype pieceSize = 256 * 1024; // Larger ones fall out of the processor's cache before they are searched.
constexpr qsizetype binaryLook = 8192;
} // namespace

FileBytes::FileBytes()
    : m_buffer(overlap + pieceSize, Qt::Uninitialized)
{
}

FileBytes::~FileBytes()
{
    close();
}

void FileBytes::close()
{
    if (m_file >= 0)
        ::close(m_file);
    m_file = -1;
}

FileBytes::State FileBytes::open(const QByteArray &path, Links links)
{
    close();
    m_error = 0;
    // Without waiting: a pipe that nobody writes to would never open.
    m_file = ::open(path.constData(), O_RDONLY | O_CLOEXEC | O_NONBLOCK | O_NOCTTY | (links == Links::Refuse ? O_NOFOLLOW : 0));
    if (m_file < 0) {
        m_error = errno;
        const bool gone = m_error == ENOENT && links == Links::Refuse; // git lists what was removed, too.
        return gone || m_error == ELOOP || m_error == ENXIO ? State::Ignored : State::Failed;
    }
    struct stat what = {};
    if (fstat(m_file, &what) != 0) {
        m_error = errno;
        return State::Failed;
    }
    m_size = what.st_size;
    m_bytesRead = m_pieceStart = m_pieceSize = m_fresh = 0;
    return S_ISREG(what.st_mode) ? State::Ready : State::Ignored;
}

bool FileBytes::rewind()
{
    if (lseek(m_file, 0, SEEK_SET) != 0) {
        m_error = errno;
        return false;
    }
    m_bytesRead = m_pieceStart = m_pieceSize = m_fresh = 0;
    return true;
}

qsizetype FileBytes::fill(char *to, qsizetype room)
{
    qsizetype filled = 0;
    while (filled < room && (m_size == 0 || m_bytesRead < m_size)) { // What has no size, as in /proc, is read until it ends.
        const ssize_t got = ::read(m_file, to + filled, static_cast<size_t>(room - filled));
        if (got < 0 && errno == EINTR)
            continue;
        if (got < 0)
            m_error = errno;
        if (got <= 0)
            break;
        filled += got;
        m_bytesRead += got;
    }
    return filled;
}

void FileBytes::learn(QByteArrayView beginning)
{
    m_encoding = beginning.startsWith("\xFF\xFE") ? Encoding::Utf16Le : beginning.startsWith("\xFE\xFF") ? Encoding::Utf16Be : Encoding::Bytes;
    const auto looked = static_cast<size_t>(std::min(beginning.size(), binaryLook));
    m_binary = !isWide() && looked > 0 && std::memchr(beginning.data(), 0, looked) != nullptr;
}

qsizetype FileBytes::narrow(char *at, qsizetype size) const
{
    const int low = m_encoding == Encoding::Utf16Le ? 0 : 1;
    for (qsizetype i = 0; i + 1 < size; i += 2)
        at[i / 2] = at[i + 1 - low] == 0 ? at[i + low] : '?'; // No key has a character beyond Latin-1.
    return size / 2;
}

QByteArrayView FileBytes::next()
{
    char *data = m_buffer.data();
    const qsizetype kept = std::min(m_pieceSize, overlap);
    std::memmove(data, data + m_pieceSize - kept, static_cast<size_t>(kept));
    m_pieceStart += m_pieceSize - kept;
    m_fresh = kept;
    const bool first = m_bytesRead == 0;
    qsizetype got = fill(data + kept, pieceSize);
    if (first)
        learn({data, got});
    if (isWide()) {
        const qsizetype mark = first ? 2 : 0;
        std::memmove(data + kept, data + kept + mark, static_cast<size_t>(got - mark));
        got = narrow(data + kept, got - mark);
    }
    m_pieceSize = kept + got;
    return got > 0 ? QByteArrayView(data, m_pieceSize) : QByteArrayView();
}

void FileBytes::wipe()
{
    wipeMemory(m_buffer.data(), m_buffer.size());
}

} // namespace Intrlume::Scan

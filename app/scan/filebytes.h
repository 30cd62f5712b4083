// SPDX-FileCopyrightText: 2026 The Intrlume Console founders
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <QByteArray>
#include <QByteArrayView>

namespace Intrlume::Scan {

//! Reads a file piece by piece; each piece begins with the end of the one before, so that no key lies across a border. It is read, not
//! mapped: a mapped file that another program cuts short kills the reader.
//! UTF-16 with a byte order mark, which PowerShell writes, is narrowed to one byte a character; other encodings are read as they are.
class FileBytes {
public:
    enum class State {
        Ready,
        Ignored, //!< a link, a pipe, a device, or gone since it was listed
        Failed //!< see error()
    };
    enum class Links { Refuse, Follow };

    FileBytes();
    ~FileBytes();
    FileBytes(const FileBytes &) = delete;
    FileBytes &operator=(const FileBytes &) = delete;

    State open(const QByteArray &path, Links links);
    //! Starts the file that is open from its beginning.
    bool rewind();
    //! The next piece; empty at the end, or where reading failed, which error() tells.
    QByteArrayView next();

    int error() const { return m_error; } //!< errno, or 0
    qint64 pieceStart() const { return m_pieceStart; } //!< where the piece begins, in characters if wide
    qint64 fresh() const { return m_fresh; } //!< where what no piece had before begins in the piece
    qint64 bytesRead() const { return m_bytesRead; }
    bool isBinary() const { return m_binary; }
    //! The place in the file of the character at \a position.
    qint64 fileOffset(qint64 position) const { return isWide() ? 2 + 2 * position : position; }

    //! Overwrites what was read.
    void wipe();

private:
    enum class Encoding { Bytes, Utf16Le, Utf16Be };

    void close();
    bool isWide() const { return m_encoding != Encoding::Bytes; }
    qsizetype fill(char *to, qsizetype room);
    void learn(QByteArrayView beginning);
    qsizetype narrow(char *at, qsizetype size) const;

    QByteArray m_buffer;
    int m_file = -1;
    int m_error = 0;
    qint64 m_size = 0;
    qint64 m_bytesRead = 0;
    qint64 m_pieceStart = 0;
    qsizetype m_pieceSize = 0;
    qsizetype m_fresh = 0;
    Encoding m_encoding = Encoding::Bytes;
    bool m_binary = false;
};

} // namespace Intrlume::Scan

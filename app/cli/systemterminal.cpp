// SPDX-FileCopyrightText: 2026 The Intrlume Console founders
// SPDX-License-Identifier: Apache-2.0
#include "cli/systemterminal.h"

#include "cli/inputline.h"
#include "cli/quietinput.h"

#include <QFile>

#include <algorithm>
#include <cerrno>
#include <cstdio>
#include <fcntl.h>
#include <optional>
#include <poll.h>
#include <sys/stat.h>
#include <unistd.h>

using namespace Qt::StringLiterals;

namespace Intrlume::Cli {

namespace {

void tell(const QByteArray &bytes)
{
    std::fwrite(bytes.constData(), 1, static_cast<size_t>(bytes.size()), stderr);
    std::fflush(stderr);
}

//! Whether a write is worth another try. A signal that was waited for ends one that waits for its reader; others do not.
enum class Signals { End, Outlast };
bool goesOn(Signals signals)
{
    if (errno == EINTR)
        return signals == Signals::Outlast;
    if (errno != EAGAIN)
        return false;
    // Whoever started us may have made the descriptor one that does not wait.
    pollfd output{STDOUT_FILENO, POLLOUT, 0};
    return ::poll(&output, 1, -1) > 0 || (errno == EINTR && signals == Signals::Outlast);
}

//! To the descriptor itself: a stream's buffer would keep a copy of a secret, and learn of a full disk too late. 0, or errno.
int writeOut(const QByteArray &bytes, Signals signals)
{
    for (qsizetype done = 0; done < bytes.size();) {
        const ssize_t wrote = ::write(STDOUT_FILENO, bytes.constData() + done, static_cast<size_t>(bytes.size() - done));
        if (wrote >= 0)
            done += wrote;
        else if (!goesOn(signals))
            return errno;
    }
    return 0;
}

//! False where a file that the output goes to lies on a disk without room for a key.
bool hasRoom()
{
#ifdef FALLOC_FL_KEEP_SIZE
    struct stat file { };
    constexpr off_t enough = 4096;
    if (::fstat(STDOUT_FILENO, &file) == 0 && S_ISREG(file.st_mode)
        && ::fallocate(STDOUT_FILENO, FALLOC_FL_KEEP_SIZE, std::max<off_t>(file.st_size, ::lseek(STDOUT_FILENO, 0, SEEK_CUR)), enough) != 0)
        return errno != ENOSPC && errno != EDQUOT && errno != EFBIG;
#endif
    return true;
}

tl::unexpected<Error> nobodyToAsk()
{
    return fail(Error::Kind::Invalid, u"no-terminal"_s);
}

} // namespace

void SystemTerminal::print(const QString &text)
{
    if (m_written != Written::Whole)
        return; // What follows a gap would be taken for the whole.
    const int problem = writeOut(text.toUtf8(), Signals::Outlast);
    m_written = problem == 0 ? Written::Whole : problem == EPIPE ? Written::ReaderLeft : Written::Failed;
}

Result<void> SystemTerminal::checkOutput()
{
    pollfd output{STDOUT_FILENO, POLLOUT, 0};
    const bool isGone = ::poll(&output, 1, 0) > 0 && (output.revents & (POLLERR | POLLHUP | POLLNVAL)) != 0;
    // Writing nothing tells of a device that takes nothing, and of a descriptor that is there for reading only.
    if (isGone || ::write(STDOUT_FILENO, "", 0) < 0 || !hasRoom())
        return fail(Error::Kind::Storage, u"output-refused"_s);
    return {};
}

Result<void> SystemTerminal::printSecret(const Secret &text)
{
    if (writeOut(text.expose(), Signals::End) != 0)
        return fail(Error::Kind::Storage, u"output-failed"_s);
    return {};
}

void SystemTerminal::note(const QString &text)
{
    tell(text.toUtf8() + '\n');
}

Result<Secret> SystemTerminal::askSecret(const QString &prompt)
{
    if (!::isatty(STDIN_FILENO))
        return nobodyToAsk();
    QuietInput quiet;
    tell(prompt.toUtf8());
    std::optional<QByteArray> line = readInputLine(quiet.interruption());
    tell("\n"); // The person's own line end was not echoed either.
    if (!line || quiet.wasInterrupted())
        return fail(Error::Kind::Cancelled, u"cancelled"_s);
    return Secret(*std::move(line));
}

Result<Secret> SystemTerminal::readSecret()
{
    std::optional<QByteArray> line = readInputLine();
    if (!line || line->isEmpty())
        return fail(Error::Kind::Invalid, u"secret-missing"_s);
    return Secret(*std::move(line));
}

Result<QString> SystemTerminal::readInput(qint64 most)
{
    QFile input;
    if (!input.open(STDIN_FILENO, QIODevice::ReadOnly))
        return fail(Error::Kind::Storage, u"list-unread"_s);
    const QByteArray bytes = input.read(most + 1);
    if (input.error() != QFileDevice::NoError || bytes.size() > most)
        return fail(Error::Kind::Storage, u"list-unread"_s);
    return QString::fromUtf8(bytes);
}

Result<bool> SystemTerminal::confirm(const QString &question)
{
    if (!::isatty(STDIN_FILENO))
        return nobodyToAsk();
    tell(question.toUtf8() + " [y/N] ");
    const QByteArray answer = readInputLine().value_or(QByteArray()).trimmed().toLower();
    return answer == "y" || answer == "yes";
}

} // namespace Intrlume::Cli

// SPDX-FileCopyrightText: 2026 The Intrlume Console founders
// SPDX-License-Identifier: Apache-2.0
#include "cli/systemterminal.h"

#include "cli/inputline.h"
#include "cli/quietinput.h"

#include <QFile>

#include <cstdio>
#include <optional>
#include <unistd.h>

using namespace Qt::StringLiterals;

namespace Intrlume::Cli {

namespace {

void write(FILE *stream, const QByteArray &bytes)
{
    std::fwrite(bytes.constData(), 1, static_cast<size_t>(bytes.size()), stream);
    std::fflush(stream);
}

tl::unexpected<Error> nobodyToAsk()
{
    return fail(Error::Kind::Invalid, u"no-terminal"_s);
}

} // namespace

void SystemTerminal::print(const QString &text)
{
    write(stdout, text.toUtf8());
}

Result<void> SystemTerminal::printSecret(const Secret &text)
{
    // Straight to the descriptor: the stream's buffer would keep a copy.
    std::fflush(stdout);
    const QByteArray &bytes = text.expose();
    for (qsizetype done = 0; done < bytes.size();) {
        const ssize_t wrote = ::write(STDOUT_FILENO, bytes.constData() + done, static_cast<size_t>(bytes.size() - done));
        if (wrote < 0)
            return fail(Error::Kind::Storage, u"output-failed"_s);
        done += wrote;
    }
    return {};
}

void SystemTerminal::note(const QString &text)
{
    write(stderr, text.toUtf8() + '\n');
}

Result<Secret> SystemTerminal::askSecret(const QString &prompt)
{
    if (!::isatty(STDIN_FILENO))
        return nobodyToAsk();
    QuietInput quiet;
    write(stderr, prompt.toUtf8());
    std::optional<QByteArray> line = readInputLine(quiet.interruption());
    write(stderr, "\n"); // The person's own line end was not echoed either.
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
    write(stderr, question.toUtf8() + " [y/N] ");
    const QByteArray answer = readInputLine().value_or(QByteArray()).trimmed().toLower();
    return answer == "y" || answer == "yes";
}

} // namespace Intrlume::Cli

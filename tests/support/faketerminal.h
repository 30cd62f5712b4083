// SPDX-FileCopyrightText: 2026 The Intrlume Console founders
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "cli/terminal.h"

#include <QStringList>

#include <functional>
#include <optional>
#include <utility>

namespace Intrlume::Test {

//! A Terminal that remembers every byte and answers what the test laid out.
class FakeTerminal final : public Cli::Terminal {
public:
    void print(const QString &text) override { out += text; }
    Written written() const override { return becameOfIt; }
    [[nodiscard]] Result<void> checkOutput() override
    {
        return isRefused ? Intrlume::fail(Error::Kind::Storage, QStringLiteral("output-refused")) : Result<void>();
    }
    [[nodiscard]] Result<void> printSecret(const Secret &text) override
    {
        if (isClosed)
            return Intrlume::fail(Error::Kind::Storage, QStringLiteral("output-failed"));
        out += text.exposeText();
        return {};
    }
    void note(const QString &text) override
    {
        err += text + QLatin1Char('\n');
        if (const std::function<void()> happens = std::exchange(onceNoted, {}))
            happens();
    }
    [[nodiscard]] Result<Secret> askSecret(const QString &prompt) override
    {
        prompts.append(prompt);
        if (prompts.size() > 1 && !thenTyped.isEmpty())
            return Secret::fromText(thenTyped.takeFirst());
        return typed ? Result<Secret>(Secret::fromText(*typed)) : Intrlume::fail(Error::Kind::Invalid, QStringLiteral("no-terminal"));
    }
    [[nodiscard]] Result<Secret> readSecret() override
    {
        if (input.isEmpty())
            return Intrlume::fail(Error::Kind::Invalid, QStringLiteral("secret-missing"));
        const qsizetype end = input.indexOf(QLatin1Char('\n'));
        const QString line = input.left(end);
        if (end >= 0) // Several lines are read one after the other; a single one as often as a test runs a command.
            input = input.mid(end + 1);
        return Secret::fromText(line);
    }
    [[nodiscard]] Result<QString> readInput(qint64 most) override
    {
        return input.size() <= most ? Result<QString>(input) : Intrlume::fail(Error::Kind::Storage, QStringLiteral("list-unread"));
    }
    [[nodiscard]] Result<bool> confirm(const QString &question) override
    {
        prompts.append(question);
        return yes ? Result<bool>(*yes) : Intrlume::fail(Error::Kind::Invalid, QStringLiteral("no-terminal"));
    }

    std::optional<QString> typed; //!< what a person types; none: there is no terminal
    QStringList thenTyped; //!< what they type after that, when asked again
    std::optional<bool> yes; //!< what a person answers; none: there is no terminal
    QString input; //!< standard input
    bool isClosed = false; //!< nobody reads standard output any more
    bool isRefused = false; //!< standard output takes nothing, and that can be told beforehand
    Written becameOfIt = Written::Whole; //!< what became of all that was printed

    std::function<void()> onceNoted; //!< what happens as the next line is noted

    QString out;
    QString err;
    QStringList prompts;
};

} // namespace Intrlume::Test

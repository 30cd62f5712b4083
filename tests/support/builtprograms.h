// SPDX-FileCopyrightText: 2026 The Intrlume Console founders
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "support/testclient.h"

#include <QProcess>
#include <QTemporaryDir>

namespace Intrlume::Test {

//! The built `intrlume` beside the built `intrlume-server`, which it starts, and an owner with a workspace on it.
class BuiltPrograms {
public:
    struct Outcome {
        int code = -1;
        QByteArray out;
        QByteArray err;
    };

    explicit BuiltPrograms(QString program)
        : m_program(std::move(program))
    {
    }

    //! False where the server does not get ready.
    bool start(const QString &serverProgram);
    bool stop();

    //! Runs `intrlume`, with \a apiKey in INTRLUME_API_KEY.
    //! Its standard output goes to the file \a output where one is named.
    Outcome run(const QStringList &arguments, const QByteArray &input = {}, const QString &apiKey = {}, const QString &output = {}) const;
    //! The same on a terminal: what to start.
    QStringList arguments(const QStringList &more) const { return QStringList{QStringLiteral("--server"), client.address()} + more; }
    bool signIn() const;

    TestClient client;
    Person owner;

private:
    QString m_program;
    QTemporaryDir m_folder;
    QProcess m_server;
};

} // namespace Intrlume::Test

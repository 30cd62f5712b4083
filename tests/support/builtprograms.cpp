// SPDX-FileCopyrightText: 2026 The Intrlume Console founders
// SPDX-License-Identifier: Apache-2.0
#include "support/builtprograms.h"

#include <QJsonDocument>
#include <QJsonObject>
#include <QTest>

using namespace Qt::StringLiterals;

namespace Intrlume::Test {

bool BuiltPrograms::start(const QString &serverProgram)
{
    for (const char *name : {"INTRLUME_SERVER", "INTRLUME_WORKSPACE", "INTRLUME_API_KEY"})
        qunsetenv(name);
    m_server.setStandardErrorFile(QProcess::nullDevice());
    m_server.start(serverProgram, {u"--data-dir"_s, m_folder.filePath(u"data"_s), u"--listen"_s, u"127.0.0.1:0"_s, u"--local-mailbox"_s});
    const auto isReady = [this] { return m_server.canReadLine() || m_server.state() == QProcess::NotRunning; };
    if (!QTest::qWaitFor(isReady, 20'000) || !m_server.canReadLine())
        return false;
    client = TestClient(QJsonDocument::fromJson(m_server.readLine())[u"listening"_s].toString());
    owner = client.newPerson();
    return !client.newWorkspace(owner).isEmpty();
}

bool BuiltPrograms::stop()
{
    m_server.terminate();
    return m_server.waitForFinished(20'000);
}

BuiltPrograms::Outcome BuiltPrograms::run(const QStringList &arguments, const QByteArray &input, const QString &apiKey, const QString &output) const
{
    QProcess program;
    QProcessEnvironment environment = QProcessEnvironment::systemEnvironment();
    if (!apiKey.isEmpty())
        environment.insert(u"INTRLUME_API_KEY"_s, apiKey);
    program.setProcessEnvironment(environment);
    if (!output.isEmpty())
        program.setStandardOutputFile(output, QIODevice::Append);
    program.start(m_program, this->arguments(arguments));
    program.write(input);
    program.closeWriteChannel();
    if (!program.waitForFinished(60'000) || program.exitStatus() != QProcess::NormalExit)
        return {};
    return {program.exitCode(), program.readAllStandardOutput(), program.readAllStandardError()};
}

bool BuiltPrograms::signIn() const
{
    return run({u"login"_s, owner.email, u"--password-stdin"_s}, owner.password.toUtf8() + '\n').code == 0;
}

} // namespace Intrlume::Test

// SPDX-FileCopyrightText: 2026 The Intrlume Console founders
// SPDX-License-Identifier: Apache-2.0
#include "server/log.h"
#include "server/platform.h"

#include <QCoreApplication>
#include <QJsonDocument>
#include <QJsonObject>

#include <CLI/CLI.hpp>

#include <csignal>
#include <cstdio>

#ifdef Q_OS_LINUX
#include <sys/prctl.h>
#endif
#include <sys/resource.h>

using namespace Qt::StringLiterals;
using namespace Intrlume;

namespace {
constexpr int exitFailure = 1;

//! A crash must not leave passwords, tokens and the secrets of second factors in a file.
void refuseCoreDumps()
{
    const rlimit none{0, 0};
    if (setrlimit(RLIMIT_CORE, &none) != 0)
        qWarning("Core dumps could not be turned off");
#ifdef Q_OS_LINUX
    // A crash handler on a pipe ignores the limit above, but not this.
    if (prctl(PR_SET_DUMPABLE, 0, 0, 0, 0) != 0)
        qWarning("The process could not be made undumpable");
#endif
}

//! What Qt and the libraries warn about, in the form of the rest of the log.
void logMessage(QtMsgType type, const QMessageLogContext &, const QString &message)
{
    const bool grave = type == QtCriticalMsg || type == QtFatalMsg;
    Server::logLine({{u"level"_s, grave ? u"error"_s : u"warning"_s}, {u"message"_s, message}});
}

//! The one line on stdout: everyone who started this program waits for it.
void announce(const Server::PlatformAddresses &addresses)
{
    QJsonObject regions;
    for (auto it = addresses.regions.begin(); it != addresses.regions.end(); ++it)
        regions.insert(it.key(), it.value());
    const QByteArray line = QJsonDocument({{u"listening"_s, addresses.listening}, {u"regions"_s, regions}}).toJson(QJsonDocument::Compact) + '\n';
    std::fwrite(line.constData(), 1, static_cast<size_t>(line.size()), stdout);
    std::fflush(stdout);
}

//! Reads one of "--trusted-proxy". Throws what CLI11 turns into a line on stderr and its exit code.
IpRange trustedProxy(const std::string &text)
{
    const Result<IpRange> range = IpRange::parse(QString::fromLocal8Bit(text.c_str()));
    if (!range)
        throw CLI::ValidationError("--trusted-proxy", text + " is no network, such as 10.0.0.0/8");
    return *range;
}

int run(const Server::PlatformOptions &options, const QString &cutRegion)
{
    // Blocked before any thread starts, so that every thread inherits it and only sigwait() sees them.
    sigset_t signals;
    sigemptyset(&signals);
    sigaddset(&signals, SIGTERM);
    sigaddset(&signals, SIGINT);
    if (!cutRegion.isEmpty()) {
        sigaddset(&signals, SIGUSR1);
        sigaddset(&signals, SIGUSR2);
    }
    pthread_sigmask(SIG_BLOCK, &signals, nullptr);
    std::signal(SIGPIPE, SIG_IGN);

    Result<std::unique_ptr<Server::Platform>> platform = Server::Platform::start(options);
    if (!platform) {
        std::fprintf(stderr, "intrlume-server: %s\n", qUtf8Printable(platform.error().detail));
        return exitFailure;
    }
    if (!cutRegion.isEmpty() && !(*platform)->setCutOff(cutRegion, false)) {
        std::fprintf(stderr, "intrlume-server: there is no region %s\n", qUtf8Printable(cutRegion));
        return exitFailure;
    }
    announce((*platform)->addresses());
    int received = 0;
    while (sigwait(&signals, &received) == 0 && (received == SIGUSR1 || received == SIGUSR2))
        (*platform)->setCutOff(cutRegion, received == SIGUSR1);
    (*platform)->stop();
    return 0;
}
} // namespace

int main(int argc, char *argv[])
{
    refuseCoreDumps();
    const QCoreApplication application(argc, argv); // Where Qt finds the database driver.
    CLI::App commands("The Intrlume platform: accounts, workspaces, API keys and agents over HTTP.", "intrlume-server");
    commands.set_version_flag("--version", INTRLUME_VERSION);
    std::string dataDir;
    std::string listen = "127.0.0.1:0";
    Server::PlatformOptions options;
    commands.add_option("--data-dir", dataDir, "Folder for the database and mail; made, for you alone, where it does not exist")->required();
    commands.add_option("--listen", listen, "ADDRESS:PORT on loopback; port 0 takes a free one")->capture_default_str();
    commands.add_flag("--local-mailbox", options.localMailbox, "Serve outgoing mail at /v1/local/mailbox");
    commands.add_flag("--allow-consumer-mail", options.allowConsumerMail, "Let addresses such as gmail.com sign up");
    std::string cutRegion;
    commands.add_option("--cut-region", cutRegion, "For tests: SIGUSR1 cuts this region off from the others, SIGUSR2 connects it again");
    commands
        .add_option_function<std::vector<std::string>>(
            "--trusted-proxy",
            [&options](const std::vector<std::string> &proxies) {
                for (const std::string &proxy : proxies)
                    options.trustedProxies.append(trustedProxy(proxy));
            },
            "CIDR of a proxy whose X-Forwarded-For is believed; may be given again")
        ->allow_extra_args(false);
    CLI11_PARSE(commands, argc, argv);

    options.dataDir = QString::fromLocal8Bit(dataDir.c_str());
    options.listen = QString::fromLocal8Bit(listen.c_str());
    qInstallMessageHandler(logMessage);
    Server::setRequestLogging(true);
    return run(options, QString::fromLocal8Bit(cutRegion.c_str()));
}

// SPDX-FileCopyrightText: 2026 The Intrlume Console founders
// SPDX-License-Identifier: Apache-2.0
#include "cli/choices.h"
#include "cli/keyarguments.h"
#include "cli/receiptcommand.h"
#include "cli/runcommand.h"
#include "cli/scancommand.h"
#include "cli/verifyreceiptcommand.h"

#include <CLI/CLI.hpp>

#include <QFile>
#include <QRegularExpression>

using namespace Qt::StringLiterals;

namespace Intrlume::Cli {

namespace {

using Made = Result<std::unique_ptr<Command>>;

QByteArrayList bytesOf(const std::vector<std::string> &texts)
{
    QByteArrayList all;
    for (const std::string &text : texts)
        all.append(QByteArray::fromStdString(text));
    return all;
}

} // namespace

void addScanCommand(CLI::App &app, Choices &choices)
{
    struct Found {
        std::vector<std::string> paths;
        bool noIgnore = false;
        bool skipBinary = false;
        bool revoke = false;
        bool yes = false;
    };
    const auto found = std::make_shared<Found>();
    CLI::App *scan = app.add_subcommand("scan", "Look for API keys in files and folders, offline; see its --help for what CI needs");
    scan->add_option("path", found->paths, "Files and folders")->required();
    scan->add_flag("--no-ignore", found->noIgnore, "Look into what git ignores, too");
    scan->add_flag("--skip-binary", found->skipBinary, "Leave out files with a zero byte near their beginning");
    CLI::Option *revoke = scan->add_flag("--revoke", found->revoke, "Report the keys that were found to the server, which revokes them; asks first");
    scan->add_flag("-y,--yes", found->yes, "Do not ask first")->needs(revoke);
    scan->footer("Exit codes: 0 no keys; 12 keys found, live or test, also when they were revoked; 1 no keys, but something could not be read.\n"
                 "--output takes sarif here, too. Keys are printed masked. Hidden files are looked into, git's own folder and links are not:\n"
                 "keys that lie only in git's history are not found. UTF-16 is read where the file begins with a byte order mark.");
    choices.push_back({.subcommand = scan,
                       .make = [found]() -> Made {
                           const Scan::Options options{.ignored = found->noIgnore ? Scan::Ignored::Include : Scan::Ignored::Skip,
                                                       .binaries = found->skipBinary ? Scan::Binaries::Skip : Scan::Binaries::Search};
                           return std::make_unique<ScanCommand>(
                               ScanCommand::Options{.paths = bytesOf(found->paths), .scan = options, .revoke = found->revoke, .yes = found->yes});
                       },
                       .printsSarif = true});
}

void addRunCommand(CLI::App &app, Choices &choices)
{
    struct Found {
        std::string key;
        std::string variable = "INTRLUME_API_KEY";
        std::vector<std::string> program;
    };
    const auto found = std::make_shared<Found>();
    CLI::App *run = app.add_subcommand("run", "Run a program with a key of this computer's keychain in its environment");
    run->add_option("--key", found->key, "The key's id or the name that it was kept under; see “intrlume keys kept”")->required();
    run->add_option("--variable", found->variable, "The variable to put it in")->capture_default_str();
    run->add_option("program", found->program, "The program and its arguments, after --")->required();
    run->footer("The program takes this one's place, so its exit code is the one that you see. Its environment holds the key: the program itself,\n"
                "what it starts, and other programs of yours can read it there. It is in no argument and in no file.");
    choices.push_back({.subcommand = run, .make = [found]() -> Made {
                           static const QRegularExpression form(u"\\A[A-Za-z_][A-Za-z0-9_]*\\z"_s);
                           const Result<QString> key = keyName(found->key);
                           if (!key)
                               return tl::unexpected(key.error());
                           if (!form.match(text(found->variable)).hasMatch())
                               return usage(u"A variable’s name is made of letters, digits and underscores, and begins with no digit."_s);
                           return std::make_unique<RunCommand>(RunCommand::Options{
                               .key = *key, .variable = QByteArray::fromStdString(found->variable), .program = bytesOf(found->program)});
                       }});
}

void addAuditCommands(CLI::App &app, Choices &choices)
{
    struct Found {
        std::string file;
        std::string publicKey;
    };
    const auto found = std::make_shared<Found>();
    CLI::App *audit = app.add_subcommand("audit", "Check proofs of what happened");
    audit->require_subcommand(1);
    audit->fallthrough();
    CLI::App *verify = audit->add_subcommand("verify-receipt", "Check the signature of a revocation's receipt, and print what it says");
    verify->add_option("file", found->file, "The receipt as it was saved")->required();
    verify->add_option("--public-key", found->publicKey, "Trust this Ed25519 key (base64, 32 bytes) and do not ask the server: works offline");
    choices.push_back({.subcommand = audit->add_subcommand("signing-keys", "List the keys that the server signs receipts with, for --public-key"),
                       .make = [] { return std::make_unique<ListSigningKeysCommand>(); }});
    choices.push_back(
        {.subcommand = verify, .make = [found]() -> Made {
             constexpr qsizetype keySize = 32;
             const auto key = QByteArray::fromBase64Encoding(QByteArray::fromStdString(found->publicKey), QByteArray::AbortOnBase64DecodingErrors);
             if (!found->publicKey.empty() && (!key || key.decoded.size() != keySize))
                 return usage(u"--public-key takes the 32 bytes of an Ed25519 key as base64."_s);
             return std::make_unique<VerifyReceiptCommand>(VerifyReceiptCommand::Options{.file = text(found->file), .publicKey = key.decoded});
         }});
}

} // namespace Intrlume::Cli

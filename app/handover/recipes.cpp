// SPDX-FileCopyrightText: 2026 The Intrlume Console founders
// SPDX-License-Identifier: Apache-2.0
#include "handover/recipes.h"

using namespace Qt::StringLiterals;

namespace Intrlume::Handover {

namespace {

Verdict doneWhereItWorked(const ProgramResult &result)
{
    return result.worked() ? Verdict::Done : Verdict::Failed;
}

QStringList gitHubOptions(const GitHubSecret &secret)
{
    QStringList options{u"--repo"_s, secret.repository};
    if (!secret.environment.isEmpty())
        options.append({u"--env"_s, secret.environment});
    return options;
}

//! The list's first column; GitHub keeps names in capitals.
bool lists(const QByteArray &table, const QString &name)
{
    for (const QByteArray &line : table.split('\n')) {
        const QByteArrayList columns = line.simplified().split(' ');
        if (QString::fromUtf8(columns.constFirst()).compare(name, Qt::CaseInsensitive) == 0)
            return true;
    }
    return false;
}

//! `gh secret set` reads its value from standard input where no --body is given, and replaces without asking.
QList<Step> recipe(const GitHubSecret &secret, const Secret &key, Existing existing)
{
    const Step set{
        .arguments = QStringList{u"secret"_s, u"set"_s, secret.name} + gitHubOptions(secret), .folder = {}, .input = key, .judge = doneWhereItWorked};
    if (existing == Existing::Replace)
        return {set};
    const auto isFree = [name = secret.name](const ProgramResult &result) {
        if (!result.worked()) // Some versions fail where there are none.
            return result.says("no secrets found") ? Verdict::Next : Verdict::Failed;
        return lists(result.out, name) ? Verdict::Exists : Verdict::Next;
    };
    return {{.arguments = QStringList{u"secret"_s, u"list"_s} + gitHubOptions(secret), .folder = {}, .input = {}, .judge = isFree}, set};
}

//! `--secret-string file://PATH` has the program read the value from there, and that is its standard input. (`--cli-input-json` would do as
//! well, but version 1 reads it twice, and finds the pipe empty the second time.)
Step awsStep(const AwsSecret &secret, const QString &operation, const QString &nameOption, const Secret &key)
{
    QStringList arguments{u"secretsmanager"_s, operation, nameOption + u'=' + secret.name, u"--secret-string"_s, u"file:///dev/stdin"_s,
                          u"--output"_s,       u"text"_s};
    if (!secret.region.isEmpty())
        arguments.append({u"--region"_s, secret.region});
    if (!secret.profile.isEmpty())
        arguments.append({u"--profile"_s, secret.profile});
    return {.arguments = arguments, .folder = {}, .input = key, .judge = doneWhereItWorked};
}

QList<Step> recipe(const AwsSecret &secret, const Secret &key, Existing existing)
{
    Step create = awsStep(secret, u"create-secret"_s, u"--name"_s, key);
    if (existing == Existing::Keep) {
        create.judge = [](const ProgramResult &result) {
            return result.worked() ? Verdict::Done : result.says("ResourceExistsException") ? Verdict::Exists : Verdict::Failed;
        };
        return {create};
    }
    Step put = awsStep(secret, u"put-secret-value"_s, u"--secret-id"_s, key);
    put.judge = [](const ProgramResult &result) {
        return result.worked() ? Verdict::Done : result.says("ResourceNotFoundException") ? Verdict::Next : Verdict::Failed;
    };
    return {put, create};
}

//! `vercel env add NAME ENVIRONMENT` reads the value from standard input.
QList<Step> recipe(const VercelVariable &variable, const Secret &key, Existing existing)
{
    QStringList arguments{u"env"_s, u"add"_s, variable.name, variable.environment};
    if (variable.environment == "preview"_L1)
        arguments.append(QString()); // All branches; without this it would ask for one.
    if (variable.environment != "development"_L1)
        arguments.append(u"--sensitive"_s); // Nobody can read it there again. Vercel has no such variables in development.
    if (existing == Existing::Replace)
        arguments.append(u"--force"_s);
    const auto judge = [existing](const ProgramResult &result) {
        const bool exists = result.says("already exists") || result.says("already been added") || result.says("same Name and Environment exists");
        return result.worked() ? Verdict::Done : exists && existing == Existing::Keep ? Verdict::Exists : Verdict::Failed;
    };
    return {{.arguments = arguments, .folder = variable.folder, .input = key, .judge = judge}};
}

} // namespace

QList<Step> recipeFor(const Destination &destination, const Secret &key, Existing existing)
{
    return std::visit([&](const auto &one) { return recipe(one, key, existing); }, destination);
}

QProcessEnvironment environmentFor(const Secret &key)
{
    QProcessEnvironment environment = QProcessEnvironment::systemEnvironment();
    for (const QString &name : environment.keys()) {
        // Debugging switches would have what is sent written out.
        const bool debugs = name == "DEBUG"_L1 || name == "GH_DEBUG"_L1 || name == "NODE_DEBUG"_L1;
        if (debugs || name.startsWith("INTRLUME_"_L1) || environment.value(name).toUtf8().contains(key.expose()))
            environment.remove(name);
    }
    environment.insert(u"NO_COLOR"_s, u"1"_s);
    environment.insert(u"GH_PROMPT_DISABLED"_s, u"1"_s);
    environment.insert(u"GH_NO_UPDATE_NOTIFIER"_s, u"1"_s);
    environment.insert(u"AWS_PAGER"_s, QString());
    environment.insert(u"AWS_CLI_AUTO_PROMPT"_s, u"off"_s);
    return environment;
}

} // namespace Intrlume::Handover

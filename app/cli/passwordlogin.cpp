// SPDX-FileCopyrightText: 2026 The Intrlume Console founders
// SPDX-License-Identifier: Apache-2.0
#include "cli/passwordlogin.h"

#include "api/sessions.h"
#include "core/emailaddress.h"

#include <QRegularExpression>

using namespace Qt::StringLiterals;

namespace Intrlume::Cli {

namespace {

//! Six digits are a code of the app, however they are grouped; anything else is taken for a recovery code.
Api::FactorProof proofOf(const Secret &typed)
{
    static const QRegularExpression code(u"\\A\\s*[0-9]{3}[ -]?[0-9]{3}\\s*\\z"_s);
    const bool isCode = code.match(typed.exposeText()).hasMatch();
    return {.kind = isCode ? Api::FactorProof::Kind::Code : Api::FactorProof::Kind::RecoveryCode, .text = typed};
}

Result<Secret> askCode(const Context &context, bool fromInput)
{
    if (!fromInput)
        return context.terminal->askSecret(u"Code of your authenticator app, or a recovery code: "_s);
    Result<Secret> code = context.terminal->readSecret();
    if (!code && code.error().code == "secret-missing"_L1)
        code.error().code = u"code-missing"_s;
    return code;
}

bool mayBeAskedAgain(const Error &error)
{
    return error.code == "code-wrong"_L1 || error.code == "code-used"_L1;
}

QString whatWasWrong(const Error &error)
{
    if (error.code == "code-used"_L1)
        return u"This code was used before. Wait for the next one."_s;
    if (error.triesLeft >= 0)
        return u"The code is wrong. Tries left: %1."_s.arg(error.triesLeft);
    return u"The code is wrong."_s;
}

QCoro::Task<Result<Account>> finish(Context context, Secret challenge, bool fromInput)
{
    for (;;) {
        const Result<Secret> typed = askCode(context, fromInput);
        if (!typed)
            co_return tl::unexpected(typed.error());
        const Api::FactorProof proof = proofOf(*typed);
        const Result<Account> account = co_await context.session->finishSignIn(challenge, proof, true);
        if (account || fromInput || !mayBeAskedAgain(account.error()) || account.error().triesLeft == 0)
            co_return account;
        context.terminal->note(whatWasWrong(account.error()));
    }
}

} // namespace

QCoro::Task<Result<Account>> loginByPassword(Context context, QString email, bool fromInput)
{
    const Result<EmailAddress> address = EmailAddress::parse(email);
    if (!address)
        co_return fail(Error::Kind::Invalid, u"usage"_s, u"This is not an email address: %1"_s.arg(email));
    Result<Secret> password =
        fromInput ? context.terminal->readSecret() : context.terminal->askSecret(u"Password for %1: "_s.arg(address->toString()));
    if (!password)
        co_return tl::unexpected(password.error());
    const Result<Account> account = co_await context.session->signIn(address->toString(), *std::move(password), true);
    if (account || account.error().code != "second-factor-required"_L1)
        co_return account;
    co_return co_await finish(context, account.error().challenge, fromInput);
}

} // namespace Intrlume::Cli

// SPDX-FileCopyrightText: 2026 The Intrlume Console founders
// SPDX-License-Identifier: Apache-2.0
#include "cli/failuretext.h"

#include "cli/printable.h"

using namespace Qt::StringLiterals;

namespace Intrlume::Cli {

namespace {

//! For the codes that say more than their kind does; empty for all others.
QString textOfCode(const QString &code)
{
    struct Entry {
        QLatin1String code;
        const char16_t *text;
    };
    static constexpr Entry entries[] = {
        {"no-terminal"_L1, u"There is no terminal to ask on. Give the answer with an option; see --help."},
        {"secret-missing"_L1, u"Standard input held no password."},
        {"output-failed"_L1, u"The secret could not be written to standard output."},
        {"output-refused"_L1, u"Standard output takes nothing: nobody reads it, or the disk is full. So nothing was done."},
        {"not-signed-in"_L1, u"Not signed in. Run “intrlume login EMAIL” first."},
        {"credentials-wrong"_L1, u"Email or password is wrong."},
        {"code-missing"_L1, u"This account has a second factor: standard input needs its code on a second line."},
        {"code-wrong"_L1, u"The code is wrong."},
        {"code-used"_L1, u"This code was used before. Wait for the next one."},
        {"challenge-expired"_L1, u"This took too long, or there were too many wrong codes. Sign in again."},
        {"device-code-expired"_L1, u"The code has expired before anybody approved it. Run “intrlume login --device” again for a new one."},
        {"authorization-denied"_L1, u"Somebody refused this code in the console."},
        {"refresh-reused"_L1, u"Your session was used somewhere else, so it was ended. Sign in again, and look at “intrlume sessions list” for a "
                              "device that is not yours."},
        {"refresh-lost"_L1, u"An answer of the server was lost on its way, so this session cannot go on. Sign in again."},
        {"session-busy"_L1, u"Another Intrlume program has been renewing the session for too long. End it, or try again."},
        {"turn-refused"_L1, u"No lock could be made in the folder of this login (XDG_RUNTIME_DIR), so the session was not renewed."},
        {"no-server"_L1, u"The server does not run."},
        {"email-not-confirmed"_L1, u"This email address is not confirmed yet. Open the link in the mail, then sign in again."},
        {"elevation-required"_L1, u"This needs your password once more, and only a person has one. Unset INTRLUME_API_KEY and sign in."},
        {"exists"_L1, u"There is something of this name already. With --replace it is replaced."},
        {"link-elsewhere"_L1, u"The file is a link into another folder, so nothing was written. Name the file itself."},
        {"not-a-file"_L1, u"This is not a file."},
        {"write-failed"_L1, u"The file could not be written."},
        {"password-wrong"_L1, u"The password is wrong."},
        {"key-malformed"_L1, u"INTRLUME_API_KEY does not hold an API key."},
        {"not-automation"_L1, u"The key of INTRLUME_API_KEY cannot look after keys: it is no automation key. Unset it to work as yourself."},
        {"key-not-enough"_L1, u"The key of INTRLUME_API_KEY may not do this. Unset it to work as yourself."},
        {"key-invalid"_L1, u"The service does not know the key of INTRLUME_API_KEY."},
        {"key-revoked"_L1, u"The key of INTRLUME_API_KEY is revoked."},
        {"key-paused"_L1, u"The key of INTRLUME_API_KEY is paused."},
        {"ip-not-allowed"_L1, u"The key of INTRLUME_API_KEY may not be used from this computer’s address."},
        {"key-not-active"_L1, u"This key is revoked or ending already, so it cannot be rotated. Rotate the key that replaced it."},
        {"key-not-ending"_L1, u"This key was not rotated, so it has no end that could be changed. To stop it, use “intrlume keys revoke”."},
        {"name-taken"_L1, u"A key of this name exists already. Choose another name, or revoke that key first."},
        {"role-name-taken"_L1, u"A role of this name exists already. Choose another name."},
        {"role-built-in"_L1, u"Built-in roles never change. Copy this one instead: intrlume roles create NAME --copy ROLE"},
        {"last-owner"_L1, u"This workspace would have no owner left. Make somebody else an owner first, or use “intrlume members transfer”."},
        {"grant-too-much"_L1, u"This role may do more than you, and only somebody who may do all of it can give, change or take it."},
        {"invitation-closed"_L1, u"This invitation was accepted, declined or revoked already."},
        {"list-unread"_L1, u"The list could not be read, or it is longer than a list of addresses can be."},
        {"already-revoked"_L1, u"This key is revoked already."},
        {"keychain-absent"_L1, u"No keychain was found, so a session could not be kept safely. Start one, such as gnome-keyring, and try again."},
        {"keychain-locked"_L1, u"The keychain is locked. Unlock it and try again."},
        {"keychain-denied"_L1, u"The keychain refused access. Allow it in its own program, such as Seahorse, and try again."},
        {"keychain-dismissed"_L1, u"The keychain’s question was closed, so it stayed locked. Try again and answer it."},
        {"keychain-unanswered"_L1, u"Nobody answered the keychain’s question. Try again where you can see your desktop."},
        {"keychain-full"_L1, u"The keychain could not write. See whether the disk is full, then try again."},
        {"keychain-died"_L1, u"The keychain’s program ended in the middle of the work. Start it again and try again."},
        {"plain-http"_L1, u"Plain HTTP is used on this computer only. Give an https:// address."},
        {"scan-incomplete"_L1, u"No API keys in what could be read, but not everything could be."},
        {"key-not-revoked"_L1, u"This key is not revoked, so there is no receipt."},
        {"revocation-running"_L1, u"Not every region has confirmed yet, so there is no receipt. Try again in a minute."},
        {"receipt-unread"_L1, u"The receipt’s file could not be read."},
        {"receipt-malformed"_L1, u"This file is not a receipt of a revocation."},
        {"signature-wrong"_L1, u"The signature is wrong: the receipt was not signed with this key, or it was changed afterwards."},
        {"signing-key-unknown"_L1, u"The server does not know the key that this receipt names, so it proves nothing."},
        {"answers-lost"_L1, u"Every answer with a new key was lost on its way. Each such key is revoked. Try again when the connection is better."},
    };
    for (const Entry &entry : entries) {
        if (code == entry.code)
            return QString::fromUtf16(entry.text);
    }
    return {};
}

QString textOfKind(Error::Kind kind)
{
    switch (kind) {
    case Error::Kind::Offline:
        return u"The service could not be reached. Check the connection and the address."_s;
    case Error::Kind::Timeout:
        return u"The service did not answer in time. Try again."_s;
    case Error::Kind::Unauthorized:
        return u"The session has ended. Run “intrlume login EMAIL” again."_s;
    case Error::Kind::Forbidden:
        return u"Your role in this workspace does not allow this."_s;
    case Error::Kind::NotFound:
        return u"The service does not know this, or it is in a workspace that you do not belong to."_s;
    case Error::Kind::Conflict:
        return u"This cannot be done in the present state."_s;
    case Error::Kind::Changed:
        return u"Someone changed it meanwhile. Look at it again and repeat."_s;
    case Error::Kind::Invalid:
        return u"This was not accepted."_s;
    case Error::Kind::TooMany:
        return u"Too many requests."_s;
    case Error::Kind::Server:
        return u"The service failed. Try again later."_s;
    case Error::Kind::Malformed:
        return u"The service’s answer could not be read."_s;
    case Error::Kind::Untrusted:
        return u"The connection could not be trusted, so nothing was sent."_s;
    case Error::Kind::Incompatible:
        return u"This server does not speak Intrlume’s API."_s;
    case Error::Kind::Keychain:
        return u"The keychain did not do what was asked."_s;
    case Error::Kind::Storage:
        return u"Something could not be written or read on this computer."_s;
    case Error::Kind::Cancelled:
        return u"Cancelled."_s;
    }
    Q_UNREACHABLE();
}

QString sentenceOf(const Error &error)
{
    // Their detail is a name that this program put there itself, and the sentence needs it.
    if (error.code == "unheld-key"_L1)
        return u"The answer with a new key was lost, and the key %1 could not be revoked. Revoke it before anything else."_s.arg(error.detail);
    if (error.code == "answer-unknown"_L1)
        return u"No answer came, so a key named “%1” may exist without anybody holding its secret. "
               "Look with “intrlume keys list” and revoke it before you try again."_s.arg(error.detail);
    if (error.code == "rotation-unknown"_L1)
        return u"No answer came, so “%1” may be rotated without anybody holding the new secret. Look with “intrlume keys list”: if there are "
               "two, rotate the new one with --overlap now."_s.arg(error.detail);
    if (error.code == "unheld-rotation"_L1)
        return u"The answer with the new key %1 was lost, so nobody holds its secret. Rotate that key with --overlap now."_s.arg(error.detail);
    if (error.code == "regions-pending"_L1)
        return u"Not every region has confirmed: %1. Each refuses the key within 60 s, even when it is cut off."_s.arg(error.detail);
    if (error.code == "ambiguous"_L1)
        return u"More than one key is named “%1”. Say which one by its id:"_s.arg(error.detail);
    if (error.code == "key-not-kept"_L1)
        return u"This computer’s keychain keeps no key “%1” of this server."_s.arg(error.detail);
    if (error.code == "program-missing"_L1)
        return u"“%1” is not installed, or not on PATH."_s.arg(error.detail);
    if (error.code == "program-failed"_L1)
        return u"“%1” did not store the key:"_s.arg(error.detail);
    if (error.code == "outcome-unknown"_L1)
        return u"“%1” did not say how it ended, so the key may have arrived or not."_s.arg(error.detail);
    if (error.code == "program-not-started"_L1)
        return u"“%1” could not be started."_s.arg(error.detail);
    if (error.code == "account-unknown"_L1)
        return u"“%1” was never signed in here; see “intrlume accounts list”."_s.arg(error.detail);
    if (error.code == "session-unknown"_L1)
        return u"There is no session “%1”; see “intrlume sessions list”."_s.arg(error.detail);
    if (error.code == "not-all-invited"_L1)
        return u"Not invited: %1."_s.arg(error.detail);
    if (error.code == "keys-found"_L1)
        return error.detail;
    if (error.code == "usage"_L1)
        return error.detail;
    QString text = textOfCode(error.code);
    if (text.isEmpty())
        text = textOfKind(error.kind);
    if (error.retryAfter.count() > 0)
        text += u" Wait %1 s."_s.arg(error.retryAfter.count());
    return text;
}

} // namespace

QString failureText(const Error &error)
{
    QString text = printable(sentenceOf(error));
    for (const FieldError &field : error.fields)
        text += u"\n  %1: %2"_s.arg(printable(field.pointer.mid(1)), printable(field.detail.isEmpty() ? field.code : field.detail));
    if (!error.requestId.isEmpty())
        text += u"\n  For support: request %1"_s.arg(printable(error.requestId));
    return text;
}

} // namespace Intrlume::Cli

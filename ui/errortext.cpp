// SPDX-FileCopyrightText: 2026 The Intrlume Console founders
// SPDX-License-Identifier: Apache-2.0
#include "errortext.h"

#include <QCoreApplication>

using namespace Qt::StringLiterals;

namespace Intrlume::Ui {

namespace {

//! Gives the sentences below their place among the translations.
struct Errors {
    Q_DECLARE_TR_FUNCTIONS(Errors)
};

QString credentialsText(const Error &error)
{
    QString wrong = Errors::tr("Email or password is wrong.");
    if (error.triesLeft <= 0)
        return wrong;
    return wrong + u' ' + Errors::tr("%n tries left.", nullptr, error.triesLeft);
}

QString passwordText(const Error &error)
{
    QString wrong = Errors::tr("This password is wrong.");
    return error.triesLeft <= 0 ? wrong : wrong + u' ' + Errors::tr("%n tries left.", nullptr, error.triesLeft);
}

QString unauthorizedText(const Error &error)
{
    if (error.code == u"password-wrong")
        return passwordText(error);
    if (error.code == u"credentials-wrong")
        return credentialsText(error);
    if (error.code == u"code-wrong")
        return Errors::tr("That code is not right. Check the time on your phone and try the next one.");
    if (error.code == u"code-used")
        return Errors::tr("That code was already used.");
    return Errors::tr("Your session has ended. Sign in again.");
}

QString forbiddenText(const Error &error)
{
    if (error.code == u"email-not-confirmed")
        return Errors::tr("This email is not confirmed yet.");
    if (error.code == u"elevation-required")
        return Errors::tr("This needs your password again.");
    if (error.code == u"grant-too-much")
        return Errors::tr("Nobody can give more than their own role allows.");
    if (error.code == u"view-as-read-only")
        return Errors::tr("You are only looking through this role. Go back to your own to change something.");
    if (error.code == u"domain-not-allowed")
        return Errors::tr("This workspace lets only addresses of certain domains in.");
    if (error.code == u"invitation-other-account")
        return Errors::tr("This invitation is for another address.");
    return Errors::tr("Your role changed. This action needs Owner.");
}

QString conflictText(const Error &error)
{
    if (error.code == u"name-taken")
        return Errors::tr("A key with this name exists.");
    if (error.code == u"slug-taken")
        return Errors::tr("This address is taken.");
    if (error.code == u"already-confirmed")
        return Errors::tr("This email is confirmed already. Sign in.");
    if (error.code == u"already-revoked")
        return Errors::tr("This key is stopped already.");
    if (error.code == u"key-not-active")
        return Errors::tr("This key is ending or stopped already, so it can’t be rotated.");
    if (error.code == u"key-not-ending")
        return Errors::tr("This key is not ending any more. Reload to see it.");
    if (error.code == u"key-not-revoked")
        return Errors::tr("This key is not revoked, so there is no receipt.");
    if (error.code == u"revocation-running")
        return Errors::tr("Not every region has confirmed yet. Try again in a moment.");
    if (error.code == u"last-owner")
        return Errors::tr("A workspace needs at least one owner. Make someone else an owner first, or transfer ownership.");
    if (error.code == u"role-built-in")
        return Errors::tr("Built-in roles never change. Copy this one and change the copy.");
    if (error.code == u"invitation-closed")
        return Errors::tr("This invitation was accepted, declined or revoked already.");
    if (error.code == u"already-member")
        return Errors::tr("You are a member of this workspace already.");
    if (error.code == u"already-running")
        return Errors::tr("The same request is still running. Wait a moment and try again.");
    return Errors::tr("This can’t be done now, because something changed meanwhile. Reload and try again.");
}

QString goneText(const Error &error)
{
    if (error.code == u"reset-expired")
        return Errors::tr("This link has expired. Ask for a new one.");
    if (error.code == u"reset-used")
        return Errors::tr("This link was used already. Ask for a new one if you need it.");
    if (error.code == u"invitation-expired")
        return Errors::tr("This invitation has expired. Ask for a new one.");
    if (error.code == u"invitation-revoked")
        return Errors::tr("This invitation was revoked, or a newer one replaced it.");
    if (error.code == u"invitation-used")
        return Errors::tr("This invitation was answered already.");
    if (error.code == u"challenge-expired")
        return Errors::tr("Signing in took too long. Enter your password again.");
    return Errors::tr("This is no longer there. Reload to see what is.");
}

//! What is wrong with a server's certificate, and what the person can do. Nothing goes to such a server; there is no way around it.
QString untrustedText(const Error &error)
{
    if (error.code == u"certificate-expired")
        return Errors::tr(
            "The certificate of this server has expired, so nothing was sent. Check the date of this computer, and tell whoever runs the server.");
    if (error.code == u"certificate-not-yet")
        return Errors::tr("The certificate of this server is not valid yet, so nothing was sent. Check the date of this computer.");
    if (error.code == u"certificate-self-signed")
        return Errors::tr(
            "This server made its certificate itself, so nobody vouches that it is the right one. Nothing was sent. Whoever runs it can "
            "give you the certificate to add to those that this computer trusts.");
    if (error.code == u"certificate-wrong-host")
        return Errors::tr("The certificate of this server is for another name, so this may be another server. Nothing was sent. Check the address.");
    if (error.code == u"certificate-revoked")
        return Errors::tr("The certificate of this server was withdrawn, so nothing was sent. Tell whoever runs the server.");
    if (error.code == u"certificate-untrusted")
        return Errors::tr(
            "The certificate of this server comes from somebody whom this computer does not trust, so nothing was sent. If your company "
            "issues its own, ask for its root certificate.");
    return Errors::tr("The connection to this server is not secure, so nothing was sent.");
}

QString tooManyText(const Error &error)
{
    const int seconds = static_cast<int>(error.retryAfter.count());
    if (seconds <= 0)
        return Errors::tr("Too many requests. Wait a moment and try again.");
    if (seconds < 60)
        return Errors::tr("Too many requests. Try again in %1 s.").arg(seconds);
    return Errors::tr("Too many requests. Wait %n minute(s).", nullptr, (seconds + 59) / 60);
}

QString keychainText(const Error &error)
{
    if (error.code == u"keychain-absent")
        return Errors::tr("This computer has no keychain, so you’ll be asked to sign in again next time.");
    if (error.code == u"keychain-locked")
        return Errors::tr("The keychain is locked. Unlock it and try again.");
    if (error.code == u"keychain-dismissed")
        return Errors::tr("The keychain’s question was closed, so it stayed locked. Try again and answer it.");
    if (error.code == u"keychain-unanswered")
        return Errors::tr("Nobody answered the keychain’s question. Try again; it may be behind another window.");
    if (error.code == u"keychain-full")
        return Errors::tr("The keychain could not write. See whether your disk is full, then try again.");
    if (error.code == u"keychain-died")
        return Errors::tr("The keychain’s program ended in the middle of the work. Start it again, or sign in to your desktop again, and try again.");
    return Errors::tr("The keychain refused. Allow this program to use it and try again.");
}

QString invalidText(const Error &error)
{
    if (!error.fields.isEmpty())
        return fieldErrorText(error.fields.first());
    return Errors::tr("The server did not accept this. Check what you typed and try again.");
}

//! What to say where a field is empty or of the wrong form: it depends on the field, not on the code.
QString formText(const QString &pointer)
{
    if (pointer == u"/email")
        return Errors::tr("Enter an email address, such as name@company.in.");
    if (pointer == u"/full_name")
        return Errors::tr("Enter your name.");
    if (pointer == u"/password" || pointer == u"/new_password")
        return Errors::tr("Enter a password.");
    if (pointer == u"/slug")
        return Errors::tr("Use a to z, 0 to 9 and hyphens.");
    if (pointer == u"/name")
        return Errors::tr("Enter a name.");
    return {};
}

//! What became of a key whose answer was lost on the way (api/generatekey.h, api/rotatekey.h). The kind says only how the last try ended.
QString lostKeyText(const Error &error)
{
    if (error.code == u"unheld-key") //: %1 is a key with its middle left out
        return Errors::tr(
                   "The key %1 was made, but its secret was lost on the way and the key could not be stopped. Try again, or revoke it in the list.")
            .arg(error.detail);
    if (error.code == u"answers-lost")
        return Errors::tr("Every answer with a new key was lost on the way. Those keys are stopped. Try again when the connection is better.");
    if (error.code != u"answer-unknown")
        return {};
    if (error.detail.isEmpty())
        return Errors::tr(
            "The connection broke before the answer came, so it is not known whether the key was rotated. Try again: nothing happens twice.");
    //: %1 is the name of a key
    return Errors::tr("The connection broke before the answer came, so it is not known whether “%1” was made. Try again: nothing is made twice.")
        .arg(error.detail);
}

} // namespace

QString errorText(const Error &error)
{
    if (QString lost = lostKeyText(error); !lost.isEmpty())
        return lost;
    switch (error.kind) {
    case Error::Kind::Offline:
        return Errors::tr("You’re offline. Check your connection and try again.");
    case Error::Kind::Timeout:
        return Errors::tr("The server did not answer in time. Try again.");
    case Error::Kind::Unauthorized:
        return unauthorizedText(error);
    case Error::Kind::Forbidden:
        return forbiddenText(error);
    case Error::Kind::NotFound:
        return goneText(error);
    case Error::Kind::Conflict:
        return conflictText(error);
    case Error::Kind::Changed:
        return Errors::tr("Someone else changed this. Reload to see it.");
    case Error::Kind::Invalid:
        return invalidText(error);
    case Error::Kind::TooMany:
        return tooManyText(error);
    case Error::Kind::Server:
        return Errors::tr("The server has a problem. Try again in a moment.");
    case Error::Kind::Malformed:
        return Errors::tr("The server gave an answer that this console can’t read. It may be a newer version.");
    case Error::Kind::Untrusted:
        return untrustedText(error);
    case Error::Kind::Incompatible:
        return Errors::tr("This server does not offer what the console needs. Check the address.");
    case Error::Kind::Keychain:
        return keychainText(error);
    case Error::Kind::Storage:
        return Errors::tr("Data on this computer could not be read or written. Check the free space and the permissions of its folder.");
    case Error::Kind::Cancelled:
        return Errors::tr("Stopped before it was done.");
    }
    return {};
}

QString fieldErrorText(const FieldError &error, const QString &value)
{
    if (error.code == u"consumer-email") {
        const QString domain = value.section(u'@', -1).trimmed();
        //: %1 is the part of an address after the @, such as gmail.com
        return Errors::tr("Use your work email. %1 can’t own a workspace.").arg(domain.isEmpty() ? Errors::tr("This address") : domain);
    }
    if (error.code == u"taken")
        return error.pointer == u"/name" ? Errors::tr("A key with this name exists.") : Errors::tr("This address is taken.");
    if (error.code == u"looks-like-a-key")
        return Errors::tr("This holds a whole API key. Leave it out: only your password manager should know it.");
    if (error.code == u"hidden-characters")
        return Errors::tr("This holds characters that nobody sees, or that turn the order of the text around. Type it anew.");
    if (error.code == u"too-weak")
        return Errors::tr("This password is too easy to guess. Add another word.");
    if ((error.pointer == u"/password" || error.pointer == u"/new_password") && error.code == u"too-short")
        return Errors::tr("Use 12 characters or more.");
    if (error.code == u"too-long")
        return Errors::tr("This is too long.");
    const QString text = formText(error.pointer);
    return text.isEmpty() ? error.detail : text;
}

QString fieldErrorText(const Error &error, const QString &pointer, const QString &value)
{
    for (const FieldError &field : error.fields) {
        if (field.pointer == pointer)
            return fieldErrorText(field, value);
    }
    return {};
}

bool isOutcomeUnknown(const Error &error)
{
    switch (error.kind) {
    case Error::Kind::Offline: // Also where the connection broke after the request had left.
    case Error::Kind::Timeout:
    case Error::Kind::Server:
    case Error::Kind::Malformed:
    case Error::Kind::Cancelled:
        return true;
    default:
        return false;
    }
}

QString errorReference(const Error &error)
{
    //: Shown under an error for the person's letter to support; %1 is a long id
    return error.requestId.isEmpty() ? QString() : Errors::tr("Request %1").arg(error.requestId);
}

QString keyStoreErrorText(const Error &error)
{
    if (error.kind == Error::Kind::Keychain && error.code == u"keychain-absent")
        return Errors::tr("This computer has no keychain, so the key was not stored in it.");
    return errorText(error);
}

QString handoverErrorText(const Error &error, const QString &program)
{
    if (error.code == u"program-failed") //: %1 is a program, such as gh, %2 what it said
        return error.detail.isEmpty() ? Errors::tr("%1 failed without a word.").arg(program) : Errors::tr("%1 said: %2").arg(program, error.detail);
    if (error.code == u"program-missing")
        return Errors::tr("%1 is no longer installed.").arg(program);
    if (error.code == u"outcome-unknown")
        return Errors::tr("%1 had the key already when it was ended. Look there before you send it again.").arg(program);
    if (error.code == u"fields-invalid")
        return Errors::tr("Check the fields above.");
    return errorText(error);
}

} // namespace Intrlume::Ui

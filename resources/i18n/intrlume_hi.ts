<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="hi_IN" sourcelanguage="en">
<context>
    <name>AccountButton</name>
    <message>
        <source>Account: %1, %2</source>
        <extracomment>%1 is a person&apos;s name, %2 a role such as Owner</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Theme of the system</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Light</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Dark</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Sign out</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>ChangeAddress</name>
    <message>
        <source>Work email</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Save and send</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Sending</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>ChoiceItem</name>
    <message>
        <source>%1, chosen</source>
        <extracomment>Screen reader; %1 is an item of a menu</extracomment>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>ConfirmEmailPage</name>
    <message>
        <source>Confirm your email</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Sign out</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Email confirmed</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>You can send it again now</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The link has expired.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Send a new one</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Retry</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Waiting for you to open the link</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Open mail app</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Local mailbox</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Send again</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Sending</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Change address</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nothing there yet</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Look in Spam, Junk or Promotions for a message from Intrlume.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Company filters can hold new senders for a few minutes.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Check the address above for a typing mistake.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>CopyButton</name>
    <message>
        <source>Copy</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Copied · clears in %1 s</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Clipboard cleared</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Copied</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>CreateWorkspacePage</name>
    <message>
        <source>Create your workspace</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Sign out</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A workspace holds your agents, keys and people.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Retry</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Workspace name</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Address</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Data region</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Measures again</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Your workspace’s data is kept in this region. You can’t change it later.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Signed in as %1</source>
        <extracomment>%1 is an email address</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Create workspace</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Creating workspace</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>EnvFileDialog</name>
    <message>
        <source>Save to .env</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Save</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>Errors</name>
    <message>
        <source>Email or password is wrong.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Your session has ended. Sign in again.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This email is not confirmed yet.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This needs your password again.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Your role changed. This action needs Owner.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A key with this name exists.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This address is taken.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This email is confirmed already. Sign in.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This key is stopped already.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The same request is still running. Wait a moment and try again.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This can’t be done now, because something changed meanwhile. Reload and try again.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Too many requests. Wait a moment and try again.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Too many requests. Try again in %1 s.</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>Too many requests. Wait %n minute(s).</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message>
        <source>The server did not accept this. Check what you typed and try again.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Enter an email address, such as name@company.in.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Enter your name.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Enter a password.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Use a to z, 0 to 9 and hyphens.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Enter a name.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>You’re offline. Check your connection and try again.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The server did not answer in time. Try again.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This is no longer there. Reload to see what is.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Someone else changed this. Reload to see it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The server has a problem. Try again in a moment.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The server gave an answer that this console can’t read. It may be a newer version.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The connection to this server is not secure, so nothing was sent.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This server does not offer what the console needs. Check the address.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The system keychain did not answer, or it is locked. Unlock it and try again.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Data on this computer could not be read or written. Check the free space and the permissions of its folder.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Stopped before it was done.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Use your work email. %1 can’t own a workspace.</source>
        <extracomment>%1 is the part of an address after the @, such as gmail.com</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This address</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This password is too easy to guess. Add another word.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Use 12 characters or more.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This is too long.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Request %1</source>
        <extracomment>Shown under an error for the person&apos;s letter to support; %1 is a long id</extracomment>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>GenerateKeyDialog</name>
    <message>
        <source>Generate new key</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The full key is shown once, on the next screen.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Name</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Say where it runs, so you know what stops if you revoke it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Environment</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Live</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>For production calls</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Test</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>For development and trials</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The key was not generated</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Generate key</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Generating</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>HelpDialog</name>
    <message>
        <source>Help</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What is “This computer”?</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A complete Intrlume platform that runs inside this program and keeps its data here. Use it to try everything without a server. Choose Server on the sign-in page to use another one.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Where is my password kept?</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nowhere on this computer. Staying signed in keeps a session in the system keychain, and signing out removes it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The mail does not come</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>On “This computer” mail stays here: open Local mailbox on the page that waits for it. Elsewhere look in Spam, or send it again.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Close</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>Intrlume::Ui::ConfirmEmailViewModel</name>
    <message>
        <source>We sent a link to %1. Open it on this computer or on your phone. This window continues by itself.</source>
        <extracomment>%1 is an email address</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Sent at %1.</source>
        <extracomment>%1 is a time, such as 10:42</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The link works until %1 today.</source>
        <extracomment>%1 is a time, such as 10:42</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The link works until %1 tomorrow.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Send again</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Send again in %1</source>
        <extracomment>%1 is minutes and seconds, such as 0:42</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>Wait %n minute(s) before sending again.</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message>
        <source>It can be sent again once a minute.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Sent again to %1</source>
        <extracomment>%1 is an email address</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No mail program opened. Open your mail yourself and press the link there.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>Intrlume::Ui::ConnectionViewModel</name>
    <message>
        <source>Connecting</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Connected · %1 %2 ms</source>
        <extracomment>%1 is a city, %2 a number of milliseconds</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Slow connection · %1 ms</source>
        <extracomment>%1 is a number of milliseconds</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Offline · retrying in %1 s</source>
        <extracomment>%1 is a number of seconds</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Reconnecting</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>You’re offline</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>Intrlume::Ui::ConsoleViewModel</name>
    <message>
        <source>%1 – Intrlume Console</source>
        <extracomment>The window&apos;s title; %1 is a page</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Sign in</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Create your account</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Confirm your email</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Create your workspace</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>API keys</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Owner</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Developer</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Analyst</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Viewer</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Email confirmed. Sign in to go on.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>Intrlume::Ui::CreateWorkspaceViewModel</name>
    <message>
        <source>Available.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Available. Made from the name; you can edit it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Taken. Try %1.</source>
        <extracomment>%1 is another address that may be free</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Use a to z, 0 to 9 and hyphens.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Measuring from this computer</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Measured from this computer just now</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>Measured from this computer %n min ago</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message>
        <source>Enter a name of 2 to 60 characters.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Choose where the data is kept.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The workspace was not created. %1</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>Intrlume::Ui::GenerateKeyViewModel</name>
    <message>
        <source>Enter a name.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Use %1 characters or fewer.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Due for rotation on %1</source>
        <extracomment>%1 is a date such as 20 February 2027</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Enter a name first</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>Intrlume::Ui::KeysModel</name>
    <message>
        <source>Created by %1</source>
        <extracomment>Under a key&apos;s name; %1 is a person</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Stopping</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>Intrlume::Ui::KeysViewModel</name>
    <message>
        <source>No API keys yet</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No keys match the filters</source>
        <extracomment>%1 is what was typed into the search</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No keys match “%1”</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The keys could not be loaded</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>You’re offline</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Only owners manage API keys</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A key lets your own software call your agents. You can limit it to your addresses and rotate it at any time.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Your keys keep working.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nothing was loaded yet. Your keys keep working.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Your role is %1. Ask an owner if you need a key.</source>
        <extracomment>%1 is a role, such as Developer</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Other keys may be hidden by the filters.</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>Searched %n live key(s).</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n test key(s) are hidden by the filter.</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Searched %n test key(s).</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n live key(s) are hidden by the filter.</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Searched %n key(s).</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message>
        <source>You’re offline. Showing what was loaded at %1.</source>
        <extracomment>%1 is a time, such as 10:42</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>Rotated every %n day(s)</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message>
        <source>Owner</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Developer</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Analyst</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Viewer</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>All</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Live</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Test</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Active and ending</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Active</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Ending</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Revoked</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Key ID copied</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Details copied</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>I need an API key for %1. Could you generate one? In Intrlume Console: API keys, Generate new key.</source>
        <extracomment>A message that a person sends to an owner; %1 is the workspace</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Message copied</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>Intrlume::Ui::MailsModel</name>
    <message>
        <source>To %1, %2</source>
        <extracomment>%1 is an email address, %2 a time</extracomment>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>Intrlume::Ui::RegionsModel</name>
    <message>
        <source>Optimised for %1</source>
        <extracomment>%1 is a country</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 ms</source>
        <extracomment>Milliseconds</extracomment>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>Intrlume::Ui::RevealViewModel</name>
    <message>
        <source>This folder is in git and %1 is not ignored.</source>
        <extracomment>%1 is a file&apos;s name</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>API key, hidden, ends in %1</source>
        <extracomment>For screen readers; %1 are the last four characters of the key</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>API key, shown on the screen, ends in %1</source>
        <extracomment>For screen readers; %1 are the last four characters of the key</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Saved to %1</source>
        <extracomment>%1 is a file, such as ~/voice/.env</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 already has a key.</source>
        <extracomment>%1 is a file</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 is a link into another folder, so nothing was written. Choose the file itself.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 is not a file. Choose another name.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 could not be written. Check the folder’s permissions or choose another.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The .gitignore file could not be written. Add the line yourself.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Saved to %1, which git now ignores</source>
        <extracomment>%1 is a file, such as ~/voice/.env</extracomment>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>Intrlume::Ui::RevocationModel</name>
    <message>
        <source>Stopped %1</source>
        <extracomment>%1 is a time such as 0.4 s</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No answer in %1 s</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Stopping</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 s</source>
        <extracomment>A short time in seconds, such as 1.1 s</extracomment>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>Intrlume::Ui::RevokeViewModel</name>
    <message>
        <source>Stopping %1 of %2</source>
        <extracomment>In a key&apos;s row: how many regions refuse it already</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 stopped in %2</source>
        <extracomment>For screen readers; %1 is a city, %2 a time such as 0.4 s</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1: no answer in %2 s</source>
        <extracomment>For screen readers; %1 is a city</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Stopping %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 is stopped</source>
        <extracomment>Title when every region refuses the key; %1 is its name</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Revoke %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Each region confirms when it refuses the key.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The regions can’t be followed any more. Each refuses the key within 60 seconds.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Every region refuses the key.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Everything that uses this key stops working within seconds. You can’t undo this.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Type %1 to confirm</source>
        <extracomment>%1 is a key&apos;s name, which the person types below</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>Last used %1, %2 call(s) in the last 24 hours.</source>
        <extracomment>%1 is a time such as &quot;3 min ago&quot;, %2 the number of calls, which decides the plural</extracomment>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message>
        <source>Type the key’s name first</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>Stopped in all %n region(s) in %1</source>
        <extracomment>%1 is a time such as 1.1 s</extracomment>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1 of %n region(s) stopped</source>
        <extracomment>%1 of %n, for example &quot;3 of 5 regions stopped&quot;</extracomment>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message>
        <source>It will refuse the key when it reconnects. We keep trying.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>Intrlume::Ui::ServerViewModel</name>
    <message>
        <source>This computer</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The platform on this computer is starting</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Asking the server</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The platform on this computer did not start. %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Use an address that begins with https://. Without it your password could be read on the way.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Enter the address of a server, such as https://console.company.in.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>Intrlume::Ui::SignInViewModel</name>
    <message>
        <source>The keychain is locked, so you’ll be asked to sign in again next time.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This computer has no keychain, so you’ll be asked to sign in again next time.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Enter your password.</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>Too many tries. Wait %n minute(s).</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
</context>
<context>
    <name>KeyColumns</name>
    <message>
        <source>Name</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Key</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Last used</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Rotation</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Allowed from</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Status</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>KeyRow</name>
    <message>
        <source>Old key</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Actions for %1</source>
        <extracomment>Name of the ⋯ button of one row; %1 is a key&apos;s name</extracomment>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>KeyText</name>
    <message numerus="yes">
        <source>Overdue %n day(s)</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message>
        <source>Rotate today</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>Rotate in %n day(s)</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message>
        <source>Stops in %1 min</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Stops in %1 h</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>Stops in %n day(s)</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message>
        <source>Stopped %1</source>
        <extracomment>%1 is a time such as 18:20 or, for an earlier day, a date such as 12 Nov</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>%1 of %n day(s) old</source>
        <extracomment>How old a key is, of the days after which it is to be rotated</extracomment>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message>
        <source>Never</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Anywhere</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>%n range(s)</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message>
        <source>Active</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Paused</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Ending</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Revoked</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Live</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Test</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>never used</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>used just now</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>used %n minute(s) ago</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>used %n hour(s) ago</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message>
        <source>used %1</source>
        <extracomment>%1 is &quot;yesterday&quot; or a date such as 12 Nov</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>allowed from anywhere</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>%n allowed range(s)</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message>
        <source>%1, live key ending %2</source>
        <extracomment>%1 is a key&apos;s name, %2 the last characters of the key</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1, test key ending %2</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Just now</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 min ago</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 h ago</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Yesterday</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>KeysPage</name>
    <message>
        <source>API keys</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Generate new key</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>N</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Search by name or key ending</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Environment</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Status</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Retry</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>KeysPlaceholder</name>
    <message>
        <source>Generate new key</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Clear search and filters</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Retry</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Copy details</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Copy a request message</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>KeysSummary</name>
    <message>
        <source>%1+ active</source>
        <extracomment>In a page&apos;s header: how many keys work. The second form: there are more than were counted</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 active</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>%n key(s) are overdue.</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message>
        <source>%1 was due on %2.</source>
        <extracomment>%1 is a key&apos;s name, %2 a date such as 18 November</extracomment>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>KeysTable</name>
    <message>
        <source>API keys</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Loading API keys</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>More keys could not be loaded.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Retry</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Copy key ID</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Revoke…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Del</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>LanguageButton</name>
    <message>
        <source>Language: %1</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>LocalMailboxDialog</name>
    <message>
        <source>Local mailbox</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Mail of the platform on this computer stays here. Nothing is sent.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Retry</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No mail yet.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Confirm this email</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Confirming</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Look again</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Close</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>ModalDialog</name>
    <message>
        <source>Close</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Esc</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>OnboardingFoot</name>
    <message>
        <source>Help</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>OnboardingFrame</name>
    <message>
        <source>Your account</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Confirm email</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Workspace</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Email, name and password</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>One click in your inbox</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Name and data region</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Console</source>
        <extracomment>Second line of the product&apos;s name: Intrlume Console</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Step %1 of %2</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>OnboardingStep</name>
    <message>
        <source>Step %1, %2, done</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Step %1, %2, current</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Step %1, %2</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>PasswordAdvice</name>
    <message>
        <source>Add one more unrelated word. “%1” is part of your name, so it is easy to guess.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Add one more unrelated word. “%1” is part of your email, so it is easy to guess.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Add one more unrelated word. Your name and email are easy to guess.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Keyboard patterns are easy to guess. Use words instead.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>“%1” is a keyboard pattern. Use words instead.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Use 12 characters or more.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Use 128 characters or fewer.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This password is in a list of leaked passwords. Choose another.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Years and dates are easy to guess. Add a word.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Repeated parts are easy to guess. Add a word.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Easy to guess. Add one more unrelated word.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Hard to guess. Keep it in a password manager.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>PasswordField</name>
    <message>
        <source>Shown on the screen.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Hidden.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Hide password</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Show password</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>ProgressRow</name>
    <message>
        <source>Retry</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>RegionCard</name>
    <message>
        <source>No answer</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Measuring</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>recommended</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Recommended</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>RegionGrid</name>
    <message>
        <source>Data region</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>RevealKeyDialog</name>
    <message>
        <source>Your new key is ready</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Hold the eye, or the Space key, to show it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Save to .env…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Keep it</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Replace it</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Add to .gitignore</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>You won’t see this key again</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Store it now in a secrets manager or an .env file. If you lose it, rotate it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Examples</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Copy example</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Example</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>I have stored this key</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Done</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>First say that you have stored the key</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>RevokeKeyDialog</name>
    <message>
        <source>This key is in use</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The key may still work</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Revoke key</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Revoking</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>SearchField</name>
    <message>
        <source>Clear search</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>SecretField</name>
    <message>
        <source>Hide key</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Show key</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Shows it on the screen only, for 10 seconds.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>ServerBanner</name>
    <message>
        <source>Retry</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>ServerButton</name>
    <message>
        <source>Server: %1</source>
        <extracomment>%1 is &quot;This computer&quot; or the address of a server</extracomment>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>ServerDialog</name>
    <message>
        <source>Server</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Accounts, workspaces and keys belong to the server that they were made on.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This computer</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The platform that comes with this program. Its data stays here.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Another server</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>One that your company runs.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Server address</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Use this server</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Asking the server</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>SessionEndedPage</name>
    <message>
        <source>Your session has ended</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>You were signed out to keep your account safe. Sign in again to return to %1, where you left off.</source>
        <extracomment>%1 is a page, such as API keys</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Password</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Continue</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Signing in</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Use a different account</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>SheetPanel</name>
    <message>
        <source>Close</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Esc</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>Sidebar</name>
    <message>
        <source>Navigation</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Settings</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>API keys</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>%n overdue</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
</context>
<context>
    <name>SignInPage</name>
    <message>
        <source>Sign in to Intrlume</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>New to Intrlume?</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Create an account</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Work email</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Password</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Sign in</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Signing in</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>SignUpPage</name>
    <message>
        <source>Create your account</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Already have an account?</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Sign in</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>You will be the owner of a new workspace. If your team already uses Intrlume, ask its owner for an invitation.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Work email</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Full name</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Password</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>12 characters or more</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Create account</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Creating account</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>StartPage</name>
    <message>
        <source>Intrlume Console is starting</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Retry</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Use a different account</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>StaySignedIn</name>
    <message>
        <source>Stay signed in on this computer</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>StopKeyDialog</name>
    <message>
        <source>You can close this window. It continues in the background.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Done</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Close</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>StrengthMeter</name>
    <message>
        <source>Weak</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Fair</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Good</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Strong</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Password strength: %1, %2 of 4</source>
        <extracomment>Screen reader. %1 is Weak, Fair, Good or Strong, %2 a number from 1 to 4.</extracomment>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>TableHeading</name>
    <message>
        <source>Sorted, highest first</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Sorted, lowest first</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>UnstoredKeyDialog</name>
    <message>
        <source>Close without storing the key?</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>It can’t be shown again.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Go back</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Close</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>WorkspaceBadge</name>
    <message>
        <source>Workspace %1, %2</source>
        <extracomment>%1 is a workspace, %2 a city</extracomment>
        <translation type="unfinished"></translation>
    </message>
</context>
</TS>

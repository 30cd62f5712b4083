<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<!-- SPDX-FileCopyrightText: 2026 The Intrlume Console founders -->
<!-- SPDX-License-Identifier: Apache-2.0 -->
<TS version="2.1" language="en" sourcelanguage="en">
<context>
    <name>Errors</name>
    <message numerus="yes">
        <source>%n tries left.</source>
        <translation>
            <numerusform>%n try left.</numerusform>
            <numerusform>%n tries left.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Too many requests. Wait %n minute(s).</source>
        <translation>
            <numerusform>Too many requests. Wait %n minute.</numerusform>
            <numerusform>Too many requests. Wait %n minutes.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Intrlume::Ui::ConfirmEmailViewModel</name>
    <message numerus="yes">
        <source>Wait %n minute(s) before sending again.</source>
        <translation>
            <numerusform>Wait %n minute before sending again.</numerusform>
            <numerusform>Wait %n minutes before sending again.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Intrlume::Ui::CreateWorkspaceViewModel</name>
    <message numerus="yes">
        <source>Measured from this computer %n min ago</source>
        <translation>
            <numerusform>Measured from this computer %n min ago</numerusform>
            <numerusform>Measured from this computer %n min ago</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Intrlume::Ui::EditAllowedIpsViewModel</name>
    <message numerus="yes">
        <source>All %n address(es) that used the key in the last 30 days stay allowed.</source>
        <translation>
            <numerusform>The %n address that used the key in the last 30 days stays allowed.</numerusform>
            <numerusform>All %n addresses that used the key in the last 30 days stay allowed.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n address(es) would be refused</source>
        <extracomment>%n of the addresses that used the key in the last 30 days</extracomment>
        <translation>
            <numerusform>%n address would be refused</numerusform>
            <numerusform>%n addresses would be refused</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>and %n more</source>
        <translation>
            <numerusform>and %n more</numerusform>
            <numerusform>and %n more</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Intrlume::Ui::KeyDetailsViewModel</name>
    <message numerus="yes">
        <source>%n address(es) used the old key in the last 30 days</source>
        <translation>
            <numerusform>%n address used the old key in the last 30 days</numerusform>
            <numerusform>%n addresses used the old key in the last 30 days</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Intrlume::Ui::KeysViewModel</name>
    <message numerus="yes">
        <source>Too many requests. Trying again in %n minute(s).</source>
        <translation>
            <numerusform>Too many requests. Trying again in %n minute.</numerusform>
            <numerusform>Too many requests. Trying again in %n minutes.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Searched %n live key(s).</source>
        <translation>
            <numerusform>Searched %n live key.</numerusform>
            <numerusform>Searched %n live keys.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n test key(s) are hidden by the filter.</source>
        <translation>
            <numerusform>%n test key is hidden by the filter.</numerusform>
            <numerusform>%n test keys are hidden by the filter.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Searched %n test key(s).</source>
        <translation>
            <numerusform>Searched %n test key.</numerusform>
            <numerusform>Searched %n test keys.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n live key(s) are hidden by the filter.</source>
        <translation>
            <numerusform>%n live key is hidden by the filter.</numerusform>
            <numerusform>%n live keys are hidden by the filter.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Searched %n key(s).</source>
        <translation>
            <numerusform>Searched %n key.</numerusform>
            <numerusform>Searched %n keys.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Rotated every %n day(s)</source>
        <translation>
            <numerusform>Rotated every %n day</numerusform>
            <numerusform>Rotated every %n days</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Keys are now rotated every %n day(s)</source>
        <translation>
            <numerusform>Keys are now rotated every %n day</numerusform>
            <numerusform>Keys are now rotated every %n days</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Intrlume::Ui::RevokeViewModel</name>
    <message numerus="yes">
        <source>Stopped in all %n region(s) in %1</source>
        <extracomment>%1 is a time such as 1.1 s</extracomment>
        <translation>
            <numerusform>Stopped in %n region in %1</numerusform>
            <numerusform>Stopped in all %n regions in %1</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1 of %n region(s) stopped</source>
        <extracomment>%1 of %n, for example &quot;3 of 5 regions stopped&quot;</extracomment>
        <translation>
            <numerusform>%1 of %n region stopped</numerusform>
            <numerusform>%1 of %n regions stopped</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Intrlume::Ui::RotateKeyViewModel</name>
    <message numerus="yes">
        <source>The old key was used %1 from %n address(es).</source>
        <extracomment>%1 is a time such as &quot;41 min ago&quot;; %n addresses in the last 30 days</extracomment>
        <translation>
            <numerusform>The old key was used %1 from %n address.</numerusform>
            <numerusform>The old key was used %1 from %n addresses.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Intrlume::Ui::RotationPolicyViewModel</name>
    <message numerus="yes">
        <source>%n more key(s) become overdue.</source>
        <translation>
            <numerusform>%n more key becomes overdue.</numerusform>
            <numerusform>%n more keys become overdue.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n key(s) are no longer overdue.</source>
        <translation>
            <numerusform>%n key is no longer overdue.</numerusform>
            <numerusform>%n keys are no longer overdue.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n day(s)</source>
        <translation>
            <numerusform>%n day</numerusform>
            <numerusform>%n days</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Intrlume::Ui::SignInViewModel</name>
    <message numerus="yes">
        <source>Too many tries. Wait %n minute(s) or reset your password.</source>
        <translation>
            <numerusform>Too many tries. Wait %n minute or reset your password.</numerusform>
            <numerusform>Too many tries. Wait %n minutes or reset your password.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>KeyHistoryText</name>
    <message numerus="yes">
        <source>Reminder sent to %n owner(s)</source>
        <translation>
            <numerusform>Reminder sent to %n owner</numerusform>
            <numerusform>Reminder sent to %n owners</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>KeyText</name>
    <message numerus="yes">
        <source>Overdue %n day(s)</source>
        <translation>
            <numerusform>Overdue %n day</numerusform>
            <numerusform>Overdue %n days</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Rotate in %n day(s)</source>
        <translation>
            <numerusform>Rotate in %n day</numerusform>
            <numerusform>Rotate in %n days</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Stops in %n day(s)</source>
        <translation>
            <numerusform>Stops in %n day</numerusform>
            <numerusform>Stops in %n days</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1 of %n day(s) old</source>
        <extracomment>How old a key is, of the days after which it is to be rotated</extracomment>
        <translation>
            <numerusform>%1 of %n day old</numerusform>
            <numerusform>%1 of %n days old</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n range(s)</source>
        <translation>
            <numerusform>%n range</numerusform>
            <numerusform>%n ranges</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>used %n minute(s) ago</source>
        <translation>
            <numerusform>used %n minute ago</numerusform>
            <numerusform>used %n minutes ago</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>used %n hour(s) ago</source>
        <translation>
            <numerusform>used %n hour ago</numerusform>
            <numerusform>used %n hours ago</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n allowed range(s)</source>
        <translation>
            <numerusform>%n allowed range</numerusform>
            <numerusform>%n allowed ranges</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>KeyUseText</name>
    <message numerus="yes">
        <source>Last used %1, %2 call(s) in the last 24 hours.</source>
        <extracomment>%1 is a time such as &quot;3 min ago&quot;, %2 the number of calls, which decides the plural</extracomment>
        <translation>
            <numerusform>Last used %1, %2 call in the last 24 hours.</numerusform>
            <numerusform>Last used %1, %2 calls in the last 24 hours.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1 call(s)</source>
        <extracomment>%1 is the number of calls, which decides the plural</extracomment>
        <translation>
            <numerusform>%1 call</numerusform>
            <numerusform>%1 calls</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>KeysSummary</name>
    <message numerus="yes">
        <source>%n key(s) are overdue.</source>
        <translation>
            <numerusform>%n key is overdue.</numerusform>
            <numerusform>%n keys are overdue.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Sidebar</name>
    <message numerus="yes">
        <source>%n overdue</source>
        <translation>
            <numerusform>%n overdue</numerusform>
            <numerusform>%n overdue</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Intrlume::Ui::KeyReminders</name>
    <message numerus="yes">
        <source>%n API key(s) of %1 need rotating</source>
        <translation>
            <numerusform>%n API key of %1 needs rotating</numerusform>
            <numerusform>%n API keys of %1 need rotating</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1 and %n other(s)</source>
        <translation>
            <numerusform>%1 and %n other</numerusform>
            <numerusform>%1 and %n others</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>ForgetComputerDialog</name>
    <message numerus="yes">
        <source>%n account(s) are signed out here. Their sessions go from the keychain, and so do the API keys that were stored there: look first whether you have them elsewhere. Accounts and workspaces stay, and the keys go on working.</source>
        <translation>
            <numerusform>%n account is signed out here. Its session goes from the keychain, and so do the API keys that were stored there: look first whether you have them elsewhere. Accounts and workspaces stay, and the keys go on working.</numerusform>
            <numerusform>%n accounts are signed out here. Their sessions go from the keychain, and so do the API keys that were stored there: look first whether you have them elsewhere. Accounts and workspaces stay, and the keys go on working.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Intrlume::Ui::ApproveDeviceViewModel</name>
    <message numerus="yes">
        <source>%n minute(s) ago</source>
        <translation>
            <numerusform>%n minute ago</numerusform>
            <numerusform>%n minutes ago</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>DevicesCard</name>
    <message numerus="yes">
        <source>%n session(s)</source>
        <translation>
            <numerusform>%n session</numerusform>
            <numerusform>%n sessions</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Intrlume::Ui::AccountViewModel</name>
    <message numerus="yes">
        <source>%n code(s) left</source>
        <translation>
            <numerusform>%n code left</numerusform>
            <numerusform>%n codes left</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Changed %n day(s) ago</source>
        <translation>
            <numerusform>Changed %n day ago</numerusform>
            <numerusform>Changed %n days ago</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>SignInCard</name>
    <message numerus="yes">
        <source>After %n minute(s)</source>
        <translation>
            <numerusform>After %n minute</numerusform>
            <numerusform>After %n minutes</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Intrlume::Ui::LockViewModel</name>
    <message numerus="yes">
        <source>After %n minute(s)</source>
        <translation>
            <numerusform>After %n minute</numerusform>
            <numerusform>After %n minutes</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Intrlume::Ui::ImpactViewModel</name>
    <message numerus="yes">
        <source>%n live key(s) that you made keep working:</source>
        <translation>
            <numerusform>%n live key that you made keeps working:</numerusform>
            <numerusform>%n live keys that you made keep working:</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n live key(s) made by this person keep working:</source>
        <translation>
            <numerusform>%n live key made by this person keeps working:</numerusform>
            <numerusform>%n live keys made by this person keep working:</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n key(s) that you made keep working:</source>
        <translation>
            <numerusform>%n key that you made keeps working:</numerusform>
            <numerusform>%n keys that you made keep working:</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n key(s) made by this person keep working:</source>
        <translation>
            <numerusform>%n key made by this person keeps working:</numerusform>
            <numerusform>%n keys made by this person keep working:</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>and %n more</source>
        <translation>
            <numerusform>and %n more</numerusform>
            <numerusform>and %n more</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1 and %n more</source>
        <translation>
            <numerusform>%1 and %n more</numerusform>
            <numerusform>%1 and %n more</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n invitation(s) that you sent are withdrawn: %1.</source>
        <translation>
            <numerusform>%n invitation that you sent is withdrawn: %1.</numerusform>
            <numerusform>%n invitations that you sent are withdrawn: %1.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n invitation(s) sent by this person are withdrawn: %1.</source>
        <translation>
            <numerusform>%n invitation sent by this person is withdrawn: %1.</numerusform>
            <numerusform>%n invitations sent by this person are withdrawn: %1.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n invitation(s) that you sent stay open.</source>
        <translation>
            <numerusform>%n invitation that you sent stays open.</numerusform>
            <numerusform>%n invitations that you sent stay open.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n invitation(s) sent by this person stay open.</source>
        <translation>
            <numerusform>%n invitation sent by this person stays open.</numerusform>
            <numerusform>%n invitations sent by this person stay open.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Intrlume::Ui::TeamViewModel</name>
    <message numerus="yes">
        <source>%n member(s)</source>
        <translation>
            <numerusform>%n member</numerusform>
            <numerusform>%n members</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Searched %n member(s).</source>
        <translation>
            <numerusform>Searched %n member.</numerusform>
            <numerusform>Searched %n members.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Team</name>
    <message numerus="yes">
        <source>last active %n minute(s) ago</source>
        <translation>
            <numerusform>last active %n minute ago</numerusform>
            <numerusform>last active %n minutes ago</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>last active %n hour(s) ago</source>
        <translation>
            <numerusform>last active %n hour ago</numerusform>
            <numerusform>last active %n hours ago</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Expires in %n day(s)</source>
        <translation>
            <numerusform>Expires in %n day</numerusform>
            <numerusform>Expires in %n days</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Intrlume::Ui::RecipientsModel</name>
    <message numerus="yes">
        <source>%1 has to wait: too many invitations were sent. Send it again in %n hour(s).</source>
        <translation>
            <numerusform>%1 has to wait: too many invitations were sent. Send it again in %n hour.</numerusform>
            <numerusform>%1 has to wait: too many invitations were sent. Send it again in %n hours.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1 has to wait: too many invitations were sent. Send it again in %n minute(s).</source>
        <translation>
            <numerusform>%1 has to wait: too many invitations were sent. Send it again in %n minute.</numerusform>
            <numerusform>%1 has to wait: too many invitations were sent. Send it again in %n minutes.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n more did not fit and were left out.</source>
        <translation>
            <numerusform>%n more did not fit and was left out.</numerusform>
            <numerusform>%n more did not fit and were left out.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Send up to %n at a time.</source>
        <translation>
            <numerusform>Send up to %n at a time.</numerusform>
            <numerusform>Send up to %n at a time.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Intrlume::Ui::InviteViewModel</name>
    <message numerus="yes">
        <source>Send up to %n at a time.</source>
        <translation>
            <numerusform>Send up to %n at a time.</numerusform>
            <numerusform>Send up to %n at a time.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n invitation(s) sent</source>
        <translation>
            <numerusform>%n invitation sent</numerusform>
            <numerusform>%n invitations sent</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1 of %n was not sent.</source>
        <translation>
            <numerusform>%1 of %n was not sent.</numerusform>
            <numerusform>%1 of %n was not sent.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Send %n invitation(s)</source>
        <translation>
            <numerusform>Send %n invitation</numerusform>
            <numerusform>Send %n invitations</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n already a member</source>
        <translation>
            <numerusform>%n already a member</numerusform>
            <numerusform>%n already members</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n to fix</source>
        <translation>
            <numerusform>%n to fix</numerusform>
            <numerusform>%n to fix</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n ready</source>
        <translation>
            <numerusform>%n ready</numerusform>
            <numerusform>%n ready</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Intrlume::Ui::InviteTeamViewModel</name>
    <message numerus="yes">
        <source>Send up to 50 at a time. %n more did not fit.</source>
        <translation>
            <numerusform>Send up to 50 at a time. %n more did not fit.</numerusform>
            <numerusform>Send up to 50 at a time. %n more did not fit.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1 of %n was not sent.</source>
        <translation>
            <numerusform>%1 of %n was not sent.</numerusform>
            <numerusform>%1 of %n was not sent.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n invitation(s) sent</source>
        <translation>
            <numerusform>%n invitation sent</numerusform>
            <numerusform>%n invitations sent</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Send %n invitation(s)</source>
        <translation>
            <numerusform>Send %n invitation</numerusform>
            <numerusform>Send %n invitations</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Intrlume::Ui::CustomRoleViewModel</name>
    <message numerus="yes">
        <source>%n member(s) have this role. The change works at their next request.</source>
        <translation>
            <numerusform>%n member has this role. The change works at their next request.</numerusform>
            <numerusform>%n members have this role. The change works at their next request.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n member(s) have it. They get this role instead:</source>
        <translation>
            <numerusform>%n member has it and gets this role instead:</numerusform>
            <numerusform>%n members have it and get this role instead:</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>RolesDialog</name>
    <message numerus="yes">
        <source>%n member(s)</source>
        <translation>
            <numerusform>%n member</numerusform>
            <numerusform>%n members</numerusform>
        </translation>
    </message>
</context>
</TS>

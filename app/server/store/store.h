// SPDX-FileCopyrightText: 2026 The Intrlume Console founders
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "server/store/accountremoval.h"
#include "server/store/accounttable.h"
#include "server/store/agenttable.h"
#include "server/store/audittable.h"
#include "server/store/confirmationtable.h"
#include "server/store/devicecodetable.h"
#include "server/store/idempotencytable.h"
#include "server/store/invitationtable.h"
#include "server/store/keytable.h"
#include "server/store/keyusetable.h"
#include "server/store/membertable.h"
#include "server/store/recoverytable.h"
#include "server/store/remindertable.h"
#include "server/store/revocationtable.h"
#include "server/store/roletable.h"
#include "server/store/secondfactortable.h"
#include "server/store/secrettable.h"
#include "server/store/sessiontable.h"
#include "server/store/signingkeytable.h"
#include "server/store/transaction.h"
#include "server/store/workspacetable.h"

namespace Intrlume::Server {

//! Everything one thread can ask of the database.
class Store {
public:
    explicit Store(std::unique_ptr<Connection> connection)
        : m_connection(std::move(connection))
    {
    }

    Connection &connection() { return *m_connection; }

private:
    std::unique_ptr<Connection> m_connection; // Before the tables: they refer to it.

public:
    AccountTable accounts{*m_connection};
    ConfirmationTable confirmations{*m_connection};
    SessionTable sessions{*m_connection};
    AccountRemoval removals{*m_connection};
    WorkspaceTable workspaces{*m_connection};
    MemberTable members{*m_connection};
    RoleTable roles{*m_connection};
    InvitationTable invitations{*m_connection};
    KeyTable keys{*m_connection};
    KeyUseTable keyUses{*m_connection};
    ReminderTable reminders{*m_connection};
    RevocationTable revocations{*m_connection};
    AgentTable agents{*m_connection};
    AuditTable audit{*m_connection};
    IdempotencyTable idempotency{*m_connection};
    SecretTable secrets{*m_connection};
    SigningKeyTable signingKeys{*m_connection};
    SecondFactorTable secondFactors{*m_connection};
    RecoveryTable recovery{*m_connection};
    DeviceCodeTable deviceCodes{*m_connection};
};

} // namespace Intrlume::Server

// SPDX-FileCopyrightText: 2026 The Intrlume Console founders
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <QJsonObject>
#include <QList>
#include <QString>

namespace Intrlume::Test {

//! Everyone whom a call can come from: the four roles, the three kinds of API key, nobody, and a member of another workspace.
enum class Who { Owner, Developer, Analyst, Viewer, LiveKey, TestKey, AutomationKey, SignedOut, Stranger };
inline constexpr Who everyone[] = {Who::Owner,   Who::Developer,     Who::Analyst,   Who::Viewer,  Who::LiveKey,
                                   Who::TestKey, Who::AutomationKey, Who::SignedOut, Who::Stranger};
QString toString(Who who); //!< as a column's title
bool isKey(Who who);

//! How a call ends as far as who made it is concerned.
enum class Access { Allowed, Unauthorized, Forbidden, NotThere };

//! One operation of the contract, with what it says in "x-access".
struct Operation {
    QString id;
    QByteArray method; //!< upper case
    QString path; //!< with {variables}
    QString tag;
    QJsonValue access;
    bool elevated = false; //!< wants a session that proved itself
    bool takesJson = false;
    QJsonObject example; //!< of its body
};

//! Every operation of an OpenAPI file, in the order of its paths.
QList<Operation> operationsOf(const QJsonObject &openApi);

//! What "x-access" and the table of roles say of one cell.
Access accessOf(const Operation &operation, Who who);

//! Why an operation's "x-access" cannot be read; empty where it can.
QString problemOf(const Operation &operation);

//! All cells as a table in Markdown, for people.
QByteArray accessTable(const QList<Operation> &operations);

} // namespace Intrlume::Test

// SPDX-FileCopyrightText: 2026 The Intrlume Console founders
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "support/httpanswer.h"

#include <QHash>
#include <QJsonObject>
#include <QStringList>

#include <memory>

namespace Intrlume::Test {

//! An OpenAPI 3.1 file as a judge: tells what in an answer is not as the file promises.
class OpenApiContract {
public:
    //! From YAML text; \c problem() says why that did not work.
    explicit OpenApiContract(const QByteArray &yaml);
    ~OpenApiContract();
    //! The project's own file, read once.
    static const OpenApiContract &ofTheProject();

    QString problem() const { return m_problem; }
    const QJsonObject &document() const { return m_document; }

    //! Everything about \a answer that the contract does not allow as an answer to \a method \a target (path and query), a sentence each.
    //! Covers the path, the status, the content type, the documented headers, the body's schema, and what every error has in common.
    QStringList violations(const QByteArray &method, const QByteArray &target, const HttpAnswer &answer) const;
    //! What in \a value does not fit the schema that the JSON pointer \a pointer names in the file.
    QStringList schemaViolations(const QString &pointer, const QJsonValue &value) const;

private:
    struct Schemas; // Parsed ones, by where they stand: parsing costs more than judging.

    QJsonValue at(const QString &pointer) const;
    QJsonValue resolved(const QJsonValue &value, QString *pointer) const;
    QJsonValue withoutReferences(const QJsonValue &value) const;
    QString pathPointer(const QByteArray &path) const;
    QString answerPointer(const QByteArray &method, const QByteArray &path, int status, QString *why) const;
    QStringList headerViolations(const QString &pointer, const HttpAnswer &answer) const;
    QStringList bodyViolations(const QString &pointer, const HttpAnswer &answer) const;

    QString m_problem;
    QJsonObject m_document;
    std::unique_ptr<Schemas> m_schemas;
};

} // namespace Intrlume::Test

// SPDX-FileCopyrightText: 2026 The Intrlume Console founders
// SPDX-License-Identifier: Apache-2.0
#include "support/openapicontract.h"

#include "support/yamltojson.h"

#include <QFile>
#include <QJsonArray>
#include <QJsonDocument>
#include <QMutex>

// This header needs QString's conversion from and to std::string only; its warnings are not ours.
#pragma GCC diagnostic push
#pragma GCC diagnostic ignored "-Wall"
#pragma GCC diagnostic ignored "-Wextra"
#pragma GCC diagnostic ignored "-Wpedantic"
#include <valijson/adapters/qtjson_adapter.hpp>
#include <valijson/schema.hpp>
#include <valijson/schema_parser.hpp>
#include <valijson/validation_results.hpp>
#include <valijson/validator.hpp>
#pragma GCC diagnostic pop

#include <unordered_map>

using namespace Qt::StringLiterals;

namespace Intrlume::Test {

namespace {
QString escaped(QString part)
{
    return part.replace(u'~', u"~0"_s).replace(u'/', u"~1"_s);
}

bool fits(const QStringList &pattern, const QStringList &path)
{
    if (pattern.size() != path.size())
        return false;
    for (qsizetype i = 0; i < path.size(); ++i) {
        if (!pattern.at(i).startsWith(u'{') && pattern.at(i) != path.at(i))
            return false;
    }
    return true;
}

//! Answers that the description promises for every path, whatever the operation.
QString answerOfEveryPath(int status)
{
    switch (status) {
    case 400: // The request line could not be read, so nobody knows which operation was meant.
        return u"BadRequest"_s;
    case 414:
        return u"UriTooLong"_s;
    case 421:
        return u"HostUnknown"_s;
    case 431:
        return u"HeaderTooLarge"_s;
    case 503: // Draining.
        return u"Unavailable"_s;
    default:
        return {};
    }
}
} // namespace

struct OpenApiContract::Schemas {
    QMutex mutex;
    std::unordered_map<std::string, std::unique_ptr<valijson::Schema>> parsed;
};

OpenApiContract::OpenApiContract(const QByteArray &yaml)
    : m_schemas(std::make_unique<Schemas>())
{
    m_document = yamlToJson(yaml, &m_problem).toObject();
    if (m_problem.isEmpty() && !m_document["paths"_L1].isObject())
        m_problem = u"no OpenAPI: no paths"_s;
}

OpenApiContract::~OpenApiContract() = default;

const OpenApiContract &OpenApiContract::ofTheProject()
{
    static const OpenApiContract contract([] {
        QFile file(QStringLiteral(INTRLUME_OPENAPI_FILE));
        return file.open(QIODevice::ReadOnly) ? file.readAll() : QByteArray();
    }());
    return contract;
}

QJsonValue OpenApiContract::at(const QString &pointer) const
{
    QJsonValue value = m_document;
    const QStringList parts = pointer.split(u'/');
    for (const QString &part : parts.mid(1)) {
        QString name = part;
        name.replace(u"~1"_s, u"/"_s).replace(u"~0"_s, u"~"_s);
        value = value.isArray() ? value[part.toInt()] : value.toObject().value(name);
    }
    return value;
}

QJsonValue OpenApiContract::resolved(const QJsonValue &value, QString *pointer) const
{
    const QString reference = value.toObject()["$ref"_L1].toString();
    if (!reference.startsWith("#/"_L1))
        return value;
    *pointer = reference.mid(1);
    return resolved(at(*pointer), pointer);
}

QJsonValue OpenApiContract::withoutReferences(const QJsonValue &value) const
{
    if (value.isArray()) {
        QJsonArray array;
        for (const QJsonValue &item : value.toArray())
            array.append(withoutReferences(item));
        return array;
    }
    if (!value.isObject())
        return value;
    QString ignored;
    const QJsonValue target = resolved(value, &ignored);
    QJsonObject object;
    const QJsonObject members = target.toObject();
    for (auto member = members.begin(); member != members.end(); ++member)
        object.insert(member.key(), withoutReferences(member.value()));
    return object;
}

QStringList OpenApiContract::schemaViolations(const QString &pointer, const QJsonValue &value) const
{
    const QMutexLocker lock(&m_schemas->mutex);
    std::unique_ptr<valijson::Schema> &schema = m_schemas->parsed[pointer.toStdString()];
    if (!schema) {
        const QJsonValue source = withoutReferences(at(pointer));
        if (!source.isObject())
            return {u"no schema at %1"_s.arg(pointer)};
        schema = std::make_unique<valijson::Schema>();
        valijson::SchemaParser parser;
        parser.populateSchema(valijson::adapters::QtJsonAdapter(source), *schema);
    }
    valijson::ValidationResults results;
    const valijson::adapters::QtJsonAdapter target(value);
    if (valijson::Validator().validate(*schema, target, &results))
        return {};
    QStringList found;
    for (const valijson::ValidationResults::Error &error : results) {
        QString where;
        for (const std::string &part : error.context)
            where += QString::fromStdString(part);
        found.append(where + u": "_s + QString::fromStdString(error.description));
    }
    return found.isEmpty() ? QStringList{u"does not fit %1"_s.arg(pointer)} : found;
}

QString OpenApiContract::pathPointer(const QByteArray &path) const
{
    const QJsonObject paths = m_document["paths"_L1].toObject();
    const QStringList parts = QString::fromLatin1(path).split(u'/');
    QString best;
    for (const QString &pattern : paths.keys()) {
        // A path without variables wins over one with: /sessions/current over /sessions/{session}.
        if (fits(pattern.split(u'/'), parts) && (best.isEmpty() || pattern.count(u'{') < best.count(u'{')))
            best = pattern;
    }
    return best.isEmpty() ? QString() : u"/paths/"_s + escaped(best);
}

QString OpenApiContract::answerPointer(const QByteArray &method, const QByteArray &path, int status, QString *why) const
{
    const QString item = pathPointer(path);
    const QString operation = item + u'/' + QString::fromLatin1(method.toLower());
    const QString documented = operation + u"/responses/"_s + QString::number(status);
    if (!item.isEmpty() && at(documented).isObject())
        return documented;
    if (const QString everywhere = answerOfEveryPath(status); !everywhere.isEmpty())
        return u"/components/responses/"_s + everywhere;
    if (item.isEmpty()) {
        if (status == 404)
            return u"/components/responses/NotFound"_s;
        *why = u"the path %1 is not documented"_s.arg(QString::fromLatin1(path));
    } else if (!at(operation).isObject()) {
        if (status == 405)
            return u"/components/responses/MethodNotAllowed"_s;
        *why = u"the method %1 is not documented for %2"_s.arg(QString::fromLatin1(method), QString::fromLatin1(path));
    } else {
        *why = u"the status %1 is not documented"_s.arg(status);
    }
    return {};
}

QStringList OpenApiContract::headerViolations(const QString &pointer, const HttpAnswer &answer) const
{
    QStringList found;
    const QJsonObject headers = at(pointer)["headers"_L1].toObject();
    for (auto entry = headers.begin(); entry != headers.end(); ++entry) {
        QString where = pointer + u"/headers/"_s + escaped(entry.key());
        const QJsonValue header = resolved(entry.value(), &where);
        const QByteArray name = entry.key().toLatin1();
        if (!answer.hasHeader(name)) {
            if (header["required"_L1].toBool())
                found.append(u"the header %1 is missing"_s.arg(entry.key()));
            continue;
        }
        for (const QString &violation : schemaViolations(where + u"/schema"_s, QString::fromLatin1(answer.header(name))))
            found.append(u"header %1: %2 (%3)"_s.arg(entry.key(), violation, QString::fromLatin1(answer.header(name))));
    }
    return found;
}

QStringList OpenApiContract::bodyViolations(const QString &pointer, const HttpAnswer &answer) const
{
    const QJsonObject content = at(pointer)["content"_L1].toObject();
    if (content.isEmpty())
        return answer.body.isEmpty() ? QStringList() : QStringList{u"a body where none is documented"_s};
    const QString type = QString::fromLatin1(answer.header("Content-Type").split(';').first().trimmed());
    if (!content.contains(type))
        return {u"the content type “%1” is not documented"_s.arg(type)};
    if (!type.endsWith("json"_L1))
        return {};
    QJsonParseError error;
    const QJsonDocument body = QJsonDocument::fromJson(answer.body, &error);
    if (error.error != QJsonParseError::NoError)
        return {u"the body is no JSON: "_s + error.errorString()};
    const QJsonValue value = body.isArray() ? QJsonValue(body.array()) : QJsonValue(body.object());
    QStringList found = schemaViolations(pointer + u"/content/"_s + escaped(type) + u"/schema"_s, value);
    if (type != "application/problem+json"_L1)
        return found;
    if (value["status"_L1].toInt() != answer.status)
        found.append(u"the problem's status is not the answer's"_s);
    if (value["type"_L1].toString() != u"urn:intrlume:problem:"_s + value["code"_L1].toString())
        found.append(u"the problem's type does not name its code"_s);
    if (value["request_id"_L1].toString().toLatin1() != answer.header("X-Request-Id"))
        found.append(u"the problem's request_id is not the answer's X-Request-Id"_s);
    return found;
}

QStringList OpenApiContract::violations(const QByteArray &method, const QByteArray &target, const HttpAnswer &answer) const
{
    if (!m_problem.isEmpty())
        return {m_problem};
    if (answer.status == 0)
        return {u"no answer: "_s + answer.problem};
    QString why;
    const bool onlyLooking = method != "GET" && answer.code() == "view-as-read-only"_L1; // Said once for every operation.
    QString pointer = onlyLooking ? u"/components/responses/OnlyLooking"_s : answerPointer(method, target.split('?').first(), answer.status, &why);
    if (pointer.isEmpty())
        return {why};
    resolved(at(pointer), &pointer);
    QStringList found = headerViolations(pointer, answer) + bodyViolations(pointer, answer);
    if (!answer.problem.isEmpty())
        found.append(answer.problem);
    return found;
}

} // namespace Intrlume::Test

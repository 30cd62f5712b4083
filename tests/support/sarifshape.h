// SPDX-FileCopyrightText: 2026 The Intrlume Console founders
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <QJsonArray>
#include <QJsonObject>
#include <QMap>
#include <QUrl>

namespace Intrlume::Test {

//! What the JSON schema of SARIF 2.1.0 (OASIS, sarif-schema-2.1.0.json) says of the objects that a scan makes: what each must have and may have,
//! since its objects are closed. Code scanning services refuse a whole log for one member that is wrong.
class SarifShape {
public:
    //! Empty where \a log is as the schema wants it; else the first complaint.
    static QString complaintOf(const QJsonObject &log) { return object(QStringLiteral("log"), log, QStringLiteral("#")); }

private:
    struct Shape {
        QStringList required;
        QMap<QString, QString> members; //!< what each member is: a shape, "text", "uri", "flag", "number:MIN", "A|B" or "[]" and one of these
    };

    static const QMap<QString, Shape> &shapes()
    {
        static const QMap<QString, Shape> all = [] {
            const QString level = QStringLiteral("none|note|warning|error");
            QMap<QString, Shape> made;
            made[QStringLiteral("log")] = {{QStringLiteral("version"), QStringLiteral("runs")},
                                           members({{"$schema", "uri"}, {"version", "2.1.0|2.1.0"}, {"runs", "[]run"}})};
            made[QStringLiteral("run")] = {{QStringLiteral("tool")},
                                           members({{"tool", "tool"},
                                                    {"invocations", "[]invocation"},
                                                    {"originalUriBaseIds", "{}artifactLocation"},
                                                    {"columnKind", "utf16CodeUnits|unicodeCodePoints"},
                                                    {"results", "[]result"}})};
            made[QStringLiteral("tool")] = {{QStringLiteral("driver")}, members({{"driver", "toolComponent"}})};
            made[QStringLiteral("toolComponent")] = {
                {QStringLiteral("name")},
                members({{"name", "text"}, {"version", "text"}, {"semanticVersion", "text"}, {"rules", "[]reportingDescriptor"}})};
            made[QStringLiteral("reportingDescriptor")] = {{QStringLiteral("id")},
                                                           members({{"id", "text"},
                                                                    {"name", "text"},
                                                                    {"shortDescription", "multiformatMessageString"},
                                                                    {"help", "multiformatMessageString"},
                                                                    {"defaultConfiguration", "reportingConfiguration"}})};
            made[QStringLiteral("multiformatMessageString")] = {{QStringLiteral("text")}, members({{"text", "text"}})};
            made[QStringLiteral("reportingConfiguration")] = {{}, {{QStringLiteral("level"), level}}};
            made[QStringLiteral("invocation")] = {{QStringLiteral("executionSuccessful")},
                                                  members({{"executionSuccessful", "flag"}, {"toolExecutionNotifications", "[]notification"}})};
            made[QStringLiteral("notification")] = {{QStringLiteral("message")}, members({{"message", "message"}, {"locations", "[]location"}})};
            made[QStringLiteral("notification")].members[QStringLiteral("level")] = level;
            made[QStringLiteral("result")] = {{QStringLiteral("message")},
                                              members({{"ruleId", "text"},
                                                       {"ruleIndex", "number:-1"},
                                                       {"message", "message"},
                                                       {"locations", "[]location"},
                                                       {"partialFingerprints", "{}text"}})};
            made[QStringLiteral("result")].members[QStringLiteral("level")] = level;
            made[QStringLiteral("message")] = {{QStringLiteral("text")}, members({{"text", "text"}})};
            made[QStringLiteral("location")] = {{}, members({{"physicalLocation", "physicalLocation"}})};
            made[QStringLiteral("physicalLocation")] = {{QStringLiteral("artifactLocation")},
                                                        members({{"artifactLocation", "artifactLocation"}, {"region", "region"}})};
            made[QStringLiteral("artifactLocation")] = {{}, members({{"uri", "uri"}, {"uriBaseId", "text"}})};
            made[QStringLiteral("region")] = {{},
                                              members({{"startLine", "number:1"},
                                                       {"startColumn", "number:1"},
                                                       {"endLine", "number:1"},
                                                       {"endColumn", "number:1"},
                                                       {"byteOffset", "number:0"},
                                                       {"byteLength", "number:0"}})};
            return made;
        }();
        return all;
    }

    static QMap<QString, QString> members(std::initializer_list<std::pair<const char *, const char *>> list)
    {
        QMap<QString, QString> all;
        for (const auto &[name, what] : list)
            all.insert(QString::fromLatin1(name), QString::fromLatin1(what));
        return all;
    }

    static QString object(const QString &name, const QJsonObject &json, const QString &at)
    {
        const Shape shape = shapes().value(name);
        for (const QString &member : shape.required) {
            if (!json.contains(member))
                return at + QStringLiteral(" lacks ") + member;
        }
        for (auto member = json.begin(); member != json.end(); ++member) {
            const QString place = at + QLatin1Char('/') + member.key();
            if (!shape.members.contains(member.key()))
                return place + QStringLiteral(" is not known");
            if (const QString complaint = value(shape.members[member.key()], member.value(), place); !complaint.isEmpty())
                return complaint;
        }
        return {};
    }

    static QString value(const QString &what, const QJsonValue &json, const QString &at)
    {
        if (what.startsWith(QLatin1String("[]")) || what.startsWith(QLatin1String("{}"))) {
            const bool isList = what.startsWith(QLatin1Char('['));
            if (isList != json.isArray() || isList == json.isObject())
                return at + QStringLiteral(" is no list, or no map");
            const QVariantMap map = json.toObject().toVariantMap();
            const QJsonArray items = isList ? json.toArray() : QJsonArray::fromVariantList(map.values());
            for (qsizetype i = 0; i < items.size(); ++i) {
                if (const QString complaint = value(what.mid(2), items[i], at + QLatin1Char('/') + QString::number(i)); !complaint.isEmpty())
                    return complaint;
            }
            return {};
        }
        if (shapes().contains(what))
            return json.isObject() ? object(what, json.toObject(), at) : at + QStringLiteral(" is no object");
        return isPlain(what, json) ? QString() : at + QStringLiteral(" is not ") + what;
    }

    static bool isPlain(const QString &what, const QJsonValue &json)
    {
        if (what == QLatin1String("flag"))
            return json.isBool();
        if (what.startsWith(QLatin1String("number:")))
            return json.isDouble() && json.toDouble() == static_cast<double>(json.toInteger(-2)) && json.toInteger() >= what.mid(7).toInt();
        if (what == QLatin1String("uri"))
            return json.isString() && QUrl(json.toString(), QUrl::StrictMode).isValid();
        return json.isString() && (what == QLatin1String("text") || what.split(QLatin1Char('|')).contains(json.toString()));
    }
};

} // namespace Intrlume::Test

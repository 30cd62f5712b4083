// SPDX-FileCopyrightText: 2026 The Intrlume Console founders
// SPDX-License-Identifier: Apache-2.0
#include "server/http/strictjson.h"

#include <QJsonArray>
#include <QJsonDocument>
#include <QUtf8StringView>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace Intrlume::Server {

namespace {
constexpr int deepest = 32;

tl::unexpected<Error> invalid(const QString &detail)
{
    return fail(Error::Kind::Invalid, u"body-invalid"_s, detail);
}

//! What the text says before anything is built from it: how deep it goes, how many members it names, and whether a text holds
//! control characters as they are, which JSON forbids (RFC 8259, 7) and QJsonDocument takes.
struct Shape {
    int depth = 0;
    qsizetype members = 0;
    bool rawControls = false;
};

Shape shapeOf(const QByteArray &text)
{
    Shape shape;
    int depth = 0;
    bool quoted = false;
    for (qsizetype i = 0; i < text.size(); ++i) {
        const char c = text.at(i);
        if (quoted) {
            shape.rawControls = shape.rawControls || static_cast<unsigned char>(c) < 0x20;
            if (c == '\\')
                ++i;
            else if (c == '"')
                quoted = false;
            continue;
        }
        if (c == '"')
            quoted = true;
        else if (c == '{' || c == '[')
            shape.depth = std::max(shape.depth, ++depth);
        else if (c == '}' || c == ']')
            --depth;
        else if (c == ':')
            ++shape.members;
    }
    return shape;
}

qsizetype membersIn(const QJsonValue &value)
{
    qsizetype count = 0;
    if (value.isObject()) {
        const QJsonObject object = value.toObject();
        count = object.size();
        for (const QJsonValue &member : object)
            count += membersIn(member);
    } else if (value.isArray()) {
        for (const QJsonValue &item : value.toArray())
            count += membersIn(item);
    }
    return count;
}
} // namespace

Result<QJsonObject> readJsonObject(const QByteArray &body)
{
    if (!QUtf8StringView(body).isValidUtf8())
        return invalid(u"The body is not UTF-8."_s);
    const Shape shape = shapeOf(body);
    if (shape.depth > deepest)
        return invalid(u"The body goes deeper than 32 levels."_s);
    if (shape.rawControls)
        return invalid(u"The body holds a control character that is not escaped."_s);
    QJsonParseError error;
    const QJsonDocument document = QJsonDocument::fromJson(body, &error);
    if (error.error != QJsonParseError::NoError)
        return invalid(u"The body is not JSON: %1 at byte %2."_s.arg(error.errorString()).arg(error.offset));
    if (!document.isObject())
        return invalid(u"The body is not a JSON object."_s);
    // Of two members with one name the parser keeps one; another reader may keep the other.
    if (membersIn(document.object()) != shape.members)
        return invalid(u"The body names a member twice."_s);
    return document.object();
}

} // namespace Intrlume::Server

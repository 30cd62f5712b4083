// SPDX-FileCopyrightText: 2026 The Intrlume Console founders
// SPDX-License-Identifier: Apache-2.0
#include "server/http/fields.h"

#include "core/timestamp.h"

#include <QJsonArray>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace Intrlume::Server {

namespace {
//! Text that can be shown, stored and mailed: no control characters but line breaks and tabs, no half of a surrogate pair.
bool isCleanText(const QString &text)
{
    const auto isControl = [](QChar c) { return c.category() == QChar::Other_Control && c != u'\n' && c != u'\t'; };
    return text.isValidUtf16() && std::none_of(text.begin(), text.end(), isControl);
}
} // namespace

QString Fields::pointer(const QString &name) const
{
    return m_prefix + u'/' + QString(name).replace(u'~', u"~0"_s).replace(u'/', u"~1"_s); // RFC 6901
}

std::optional<QString> Fields::readText(const QString &name, Characters characters)
{
    m_known.insert(name);
    const QJsonValue value = m_json.value(name);
    if (value.isUndefined())
        return {};
    const bool taken = characters == Characters::Any ? value.toString().isValidUtf16() : isCleanText(value.toString());
    if (!value.isString() || !taken) {
        m_errors.add(pointer(name), u"wrong-type"_s, u"This must be text without control characters."_s);
        return QString();
    }
    return value.toString();
}

QString Fields::text(const QString &name)
{
    const std::optional<QString> value = readText(name);
    if (!value)
        m_errors.add(pointer(name), u"required"_s, u"This is needed."_s);
    return value.value_or(QString());
}

std::optional<QString> Fields::optionalText(const QString &name)
{
    return readText(name);
}

Secret Fields::password(const QString &name)
{
    const std::optional<QString> value = readText(name, Characters::Any);
    if (!value)
        m_errors.add(pointer(name), u"required"_s, u"This is needed."_s);
    return Secret::fromText(value.value_or(QString()));
}

std::optional<bool> Fields::optionalFlag(const QString &name)
{
    m_known.insert(name);
    const QJsonValue value = m_json.value(name);
    if (value.isUndefined())
        return {};
    if (!value.isBool())
        m_errors.add(pointer(name), u"wrong-type"_s, u"This must be true or false."_s);
    return value.toBool();
}

std::optional<qint64> Fields::optionalNumber(const QString &name)
{
    m_known.insert(name);
    const QJsonValue value = m_json.value(name);
    if (value.isUndefined())
        return {};
    // A default that no conversion gives twice: what cannot be read as a whole number comes back as either.
    if (!value.isDouble() || value.toInteger(0) != value.toInteger(1))
        m_errors.add(pointer(name), u"wrong-type"_s, u"This must be a whole number."_s);
    return value.toInteger();
}

qint64 Fields::number(const QString &name)
{
    const std::optional<qint64> value = optionalNumber(name);
    if (!value)
        m_errors.add(pointer(name), u"required"_s, u"This is needed."_s);
    return value.value_or(0);
}

QDateTime Fields::time(const QString &name)
{
    const QString value = text(name);
    const Result<QDateTime> time = fromRfc3339(value);
    if (!time)
        m_errors.add(pointer(name), u"wrong-type"_s, u"This must be a time such as 2026-11-22T10:42:07.031Z."_s);
    return time.value_or(QDateTime());
}

std::optional<QList<RangeDraft>> Fields::optionalRanges(const QString &name)
{
    m_known.insert(name);
    const QJsonValue value = m_json.value(name);
    if (value.isUndefined())
        return {};
    if (!value.isArray())
        m_errors.add(pointer(name), u"wrong-type"_s, u"This must be a list of ranges."_s);
    QList<RangeDraft> ranges;
    const QJsonArray items = value.toArray();
    for (qsizetype i = 0; i < items.size(); ++i) {
        const QString place = pointer(name) + u"/%1"_s.arg(i);
        if (!items.at(i).isObject())
            m_errors.add(place, u"wrong-type"_s, u"This must be an object with cidr and note."_s);
        Fields range(items.at(i).toObject(), place);
        const QString cidr = range.text(u"cidr"_s);
        ranges.append({cidr, range.optionalText(u"note"_s).value_or(QString())});
        m_errors.merge(range.end());
    }
    return ranges;
}

QList<RangeDraft> Fields::requiredRanges(const QString &name)
{
    const std::optional<QList<RangeDraft>> ranges = optionalRanges(name);
    if (!ranges)
        m_errors.add(pointer(name), u"required"_s, u"This is needed."_s);
    return ranges.value_or(QList<RangeDraft>());
}

QList<Secret> Fields::secrets(const QString &name, qsizetype most)
{
    m_known.insert(name);
    const QJsonValue value = m_json.value(name);
    const QJsonArray items = value.toArray();
    if (value.isUndefined())
        m_errors.add(pointer(name), u"required"_s, u"This is needed."_s);
    else if (!value.isArray() || std::any_of(items.begin(), items.end(), [](const QJsonValue &item) { return !item.isString(); }))
        m_errors.add(pointer(name), u"wrong-type"_s, u"This must be a list of texts."_s);
    else if (items.isEmpty() || items.size() > most)
        m_errors.add(pointer(name), u"out-of-range"_s, u"Send 1 to %1 of them."_s.arg(most));
    QList<Secret> secrets;
    for (const QJsonValue &item : items)
        secrets.append(Secret::fromText(item.toString()));
    return secrets;
}

std::optional<QStringList> Fields::optionalTexts(const QString &name, qsizetype most)
{
    m_known.insert(name);
    const QJsonValue value = m_json.value(name);
    if (value.isUndefined())
        return {};
    const QJsonArray items = value.toArray();
    const auto isText = [](const QJsonValue &item) { return item.isString() && isCleanText(item.toString()); };
    if (!value.isArray() || !std::all_of(items.begin(), items.end(), isText))
        m_errors.add(pointer(name), u"wrong-type"_s, u"This must be a list of texts."_s);
    else if (items.size() > most)
        m_errors.add(pointer(name), u"out-of-range"_s, u"Send at most %1 of them."_s.arg(most));
    QStringList texts;
    for (const QJsonValue &item : items)
        texts.append(item.toString());
    return texts;
}

QStringList Fields::texts(const QString &name, qsizetype most)
{
    const std::optional<QStringList> texts = optionalTexts(name, most);
    if (!texts)
        m_errors.add(pointer(name), u"required"_s, u"This is needed."_s);
    return texts.value_or(QStringList());
}

QList<Fields> Fields::objects(const QString &name, qsizetype most)
{
    m_known.insert(name);
    const QJsonValue value = m_json.value(name);
    const QJsonArray items = value.toArray();
    if (value.isUndefined())
        m_errors.add(pointer(name), u"required"_s, u"This is needed."_s);
    else if (!value.isArray() || std::any_of(items.begin(), items.end(), [](const QJsonValue &item) { return !item.isObject(); }))
        m_errors.add(pointer(name), u"wrong-type"_s, u"This must be a list of objects."_s);
    else if (items.isEmpty() || items.size() > most)
        m_errors.add(pointer(name), u"out-of-range"_s, u"Send 1 to %1 of them."_s.arg(most));
    QList<Fields> objects;
    for (qsizetype i = 0; i < items.size() && m_errors.isEmpty(); ++i)
        objects.append(Fields(items.at(i).toObject(), pointer(name) + u"/%1"_s.arg(i)));
    return objects;
}

Fields Fields::object(const QString &name)
{
    m_known.insert(name);
    const QJsonValue value = m_json.value(name);
    if (value.isUndefined())
        m_errors.add(pointer(name), u"required"_s, u"This is needed."_s);
    else if (!value.isObject())
        m_errors.add(pointer(name), u"wrong-type"_s, u"This must be an object."_s);
    return Fields(value.toObject(), pointer(name));
}

FieldErrors Fields::end()
{
    for (auto it = m_json.begin(); it != m_json.end(); ++it) {
        if (!m_known.contains(it.key()))
            m_errors.add(pointer(it.key()), u"unknown"_s, u"This is not known here."_s);
    }
    return m_errors;
}

FieldErrors Fields::end(Fields inner)
{
    // Where the object itself is missing, what it lacks inside is no news.
    if (!m_errors.has(inner.m_prefix))
        m_errors.merge(inner.end());
    return end();
}

} // namespace Intrlume::Server

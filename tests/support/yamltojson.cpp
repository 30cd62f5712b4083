// SPDX-FileCopyrightText: 2026 The Intrlume Console founders
// SPDX-License-Identifier: Apache-2.0
#include "support/yamltojson.h"

#include <QJsonArray>
#include <QJsonObject>

#include <yaml-cpp/yaml.h>

using namespace Qt::StringLiterals;

namespace Intrlume::Test {

namespace {
QJsonValue scalar(const YAML::Node &node)
{
    const QString text = QString::fromStdString(node.Scalar());
    if (node.Tag() == "!") // Quoted.
        return text;
    if (text == "null"_L1 || text == "~"_L1 || text.isEmpty())
        return QJsonValue::Null;
    if (text == "true"_L1 || text == "false"_L1)
        return text == "true"_L1;
    bool isNumber = false;
    const double number = text.toDouble(&isNumber);
    return isNumber ? QJsonValue(number) : QJsonValue(text);
}

QJsonValue toJson(const YAML::Node &node)
{
    switch (node.Type()) {
    case YAML::NodeType::Scalar:
        return scalar(node);
    case YAML::NodeType::Sequence: {
        QJsonArray array;
        for (const YAML::Node &item : node)
            array.append(toJson(item));
        return array;
    }
    case YAML::NodeType::Map: {
        QJsonObject object;
        for (const auto &member : node)
            object.insert(QString::fromStdString(member.first.Scalar()), toJson(member.second));
        return object;
    }
    case YAML::NodeType::Null:
        return QJsonValue::Null;
    case YAML::NodeType::Undefined:
        break;
    }
    return QJsonValue::Undefined;
}
} // namespace

QJsonValue yamlToJson(const QByteArray &yaml, QString *problem)
{
    try {
        return toJson(YAML::Load(yaml.toStdString()));
    } catch (const YAML::Exception &exception) {
        *problem = QString::fromStdString(exception.what());
        return QJsonValue::Undefined;
    }
}

} // namespace Intrlume::Test

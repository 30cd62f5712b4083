// SPDX-FileCopyrightText: 2026 The Intrlume Console founders
// SPDX-License-Identifier: Apache-2.0
#include "keysservice.h"

using namespace Qt::StringLiterals;

namespace Intrlume::Test {

namespace {

QList<qint64> wide(const QList<int> &numbers)
{
    return {numbers.begin(), numbers.end()};
}

Error::Kind kindOf(const QString &kind)
{
    if (kind == u"offline")
        return Error::Kind::Offline;
    if (kind == u"forbidden")
        return Error::Kind::Forbidden;
    return kind == u"conflict" ? Error::Kind::Conflict : Error::Kind::Server;
}

} // namespace

KeysService::KeysService()
{
    restart();
}

KeysService::~KeysService() = default;

void KeysService::restart(const QString &role)
{
    m_keys.reset();
    m_transport = std::make_shared<FakeTransport>();
    m_transport->setServer(u"https://api.intrlume.tech"_s);
    m_client = std::make_unique<Api::Client>(m_transport);
    m_clock = std::make_unique<FakeClock>(sampleNow());
    m_clipboard = {};
    m_keys = std::make_unique<Ui::KeysViewModel>(*m_client, *m_clock, m_clipboard);
    m_keys->setSearchDelay(std::chrono::milliseconds(100)); // Longer than between two key presses of a test.
    m_keys->setWorkspace(sampleWorkspace(roleFromString(role).value()));
    Q_EMIT restarted();
}

void KeysService::listKeys()
{
    m_transport->answer(pageJson(sampleKeys()));
}

void KeysService::listNoKeys()
{
    m_transport->answer(pageJson({}));
}

void KeysService::listManyKeys(int count)
{
    QList<ApiKey> keys;
    ApiKey key = sampleKey(u"CRM sync"_s);
    std::array<unsigned char, 10> entropy{};
    for (int row = 0; row < count; ++row) {
        entropy[7] = static_cast<unsigned char>(row >> 16);
        entropy[8] = static_cast<unsigned char>(row >> 8 & 0xff);
        entropy[9] = static_cast<unsigned char>(row & 0xff);
        key.id = KeyId::make(sampleNow(), entropy);
        key.name = u"Key %1"_s.arg(row);
        keys.append(key);
    }
    m_keys->keys()->append(keys);
}

void KeysService::listRegions()
{
    m_transport->answer(regionsJson());
}

void KeysService::generateKey()
{
    m_transport->answer(QJsonObject{{u"key"_s, sampleKey(u"Telephony gateway"_s).toJson()}, {u"secret"_s, secret()}});
}

void KeysService::revokeKey(const QString &name, const QList<int> &milliseconds)
{
    m_transport->answer(revokedJson(sampleKey(name), wide(milliseconds)));
}

void KeysService::regionsStopped(const QList<int> &milliseconds)
{
    m_transport->answer(revocationJson(wide(milliseconds)));
}

void KeysService::fail(const QString &kind, const QString &code)
{
    Error error{.kind = kindOf(kind), .code = code, .requestId = u"req_7k2m9x"_s};
    if (code == u"name-taken")
        error.fields.append({u"/name"_s, u"taken"_s, {}});
    m_transport->fail(error);
}

void KeysService::advance(int milliseconds)
{
    m_clock->advance(std::chrono::milliseconds(milliseconds));
    m_keys->keys()->refreshWords();
    m_keys->reveal()->copying()->tick();
    m_keys->revoke()->tick();
}

QString KeysService::query(const QString &name) const
{
    return m_transport->requests.isEmpty() ? QString() : m_transport->requests.last().query.queryItemValue(name);
}

} // namespace Intrlume::Test

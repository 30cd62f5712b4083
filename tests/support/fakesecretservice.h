// SPDX-FileCopyrightText: 2026 The Intrlume Console founders
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <QDBusConnection>
#include <QDBusVirtualObject>

namespace Intrlume::Test {

//! A Secret Service that misbehaves on purpose, on the bus of the test. Where nothing is said it is unlocked, keeps nothing and
//! refuses to write.
class FakeSecretService final : public QDBusVirtualObject {
public:
    enum class Answer { Allow, Dismiss, Never, Die };

    FakeSecretService();
    ~FakeSecretService() override;

    bool isOnTheBus() const { return m_isOnTheBus; }
    void leaveTheBus();
    //! As a program that crashes.
    void die();

    bool locked = false;
    bool diesWhenWriting = false;
    bool hasCollection = true;
    Answer answer = Answer::Allow; //!< what its person does when asked to unlock
    int prompts = 0; //!< how often it asked
    int dismissals = 0; //!< how often its question was taken back

private:
    QString introspect(const QString &path) const override;
    bool handleMessage(const QDBusMessage &message, const QDBusConnection &connection) override;
    void reply(const QDBusMessage &message, const QVariantList &values);
    void property(const QDBusMessage &message);
    void prompt(const QDBusMessage &message);

    QDBusConnection m_bus;
    bool m_isOnTheBus = false;
};

} // namespace Intrlume::Test

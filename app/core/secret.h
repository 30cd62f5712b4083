// SPDX-FileCopyrightText: 2026 The Intrlume Console founders
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <QByteArray>
#include <QString>

namespace Intrlume {

//! Overwrites \a size bytes with zeros. A plain memset before a free may be left out by the compiler; this one may not.
void wipeMemory(char *data, qsizetype size);

//! A password, token or key. It cannot be printed, compared in a way that leaks time, or turned into text by accident,
//! and its memory is wiped when the last owner lets go. Reading it takes a named call, so every such place can be found.
class Secret {
public:
    Secret() = default;
    //! Takes the bytes over and wipes \a bytes where it was their only owner.
    explicit Secret(QByteArray &&bytes);
    static Secret fromText(const QString &text) { return Secret(text.toUtf8()); }

    Secret(const Secret &other);
    Secret(Secret &&other) noexcept;
    Secret &operator=(const Secret &other);
    Secret &operator=(Secret &&other) noexcept;
    ~Secret();

    bool isEmpty() const { return m_bytes.isEmpty(); }
    qsizetype size() const { return m_bytes.size(); }

    //! The bytes themselves, valid as long as this object is. Never log, store or show them beyond what the caller's purpose needs.
    const QByteArray &expose() const { return m_bytes; }
    //! As text, for the few APIs that take nothing else. The copy is the caller's to keep short-lived.
    QString exposeText() const { return QString::fromUtf8(m_bytes); }

    //! Takes the same time for every pair of secrets of equal length.
    bool operator==(const Secret &other) const;

private:
    void wipe();

    QByteArray m_bytes; // Never shared: every copy is deep, so wiping one leaves no other behind.
};

} // namespace Intrlume

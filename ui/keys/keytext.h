// SPDX-FileCopyrightText: 2026 The Intrlume Console founders
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "core/apikey.h"

#include <QCoreApplication>

namespace Intrlume::Ui {

//! A key in words, at one moment: everything that a row says about time and state. The same input gives the same words, in the
//! language of the moment.
class KeyText {
    Q_DECLARE_TR_FUNCTIONS(KeyText)

public:
    //! The same order as RotationRing.Level in QML, then those without a ring.
    enum class Level { Normal, Due, Overdue, Ending, Stopped };

    //! The order of StatusDot.Kind in QML.
    enum class Kind { Good, Warning, Bad, Off };

    KeyText(const ApiKey &key, const QDateTime &now, int rotationDays);

    Level level() const { return m_level; }
    double progress() const; //!< of the rotation period, 0 to 1
    QString rotation() const; //!< "Rotate in 12 days", "Overdue 4 days", "Stops in 6 h", "Stopped 18:20", "Stopped 12 Nov"
    QString age() const; //!< "78 of 90 days old"
    QString lastUsed() const; //!< "3 min ago", "Never"
    QString allowedFrom() const; //!< "Anywhere", "2 ranges"
    QString allowedFromDetail() const; //!< the ranges themselves
    QString status() const;
    QString environment() const;
    //! "CRM sync, live key ending Bn8e, used 41 minutes ago, rotate in 12 days, 1 allowed range, active"
    QString spoken() const;

    //! Paused is work to do, revoked is none any more.
    static Kind kindOf(KeyStatus status);

    //! "3 min ago", "6 h ago", "Yesterday", "12 Nov", "12 Nov 2025" (DESIGN 6).
    static QString ago(const QDateTime &time, const QDateTime &now);
    static QString exactTime(const QDateTime &time);

private:
    QString endingText() const;
    QString stoppedText() const;
    QString spokenUse() const;
    QString spokenRanges() const;

    const ApiKey &m_key;
    QDateTime m_now;
    int m_rotationDays;
    int m_daysLeft = 0; // Until the key is due; negative when overdue.
    Level m_level = Level::Normal;
};

} // namespace Intrlume::Ui

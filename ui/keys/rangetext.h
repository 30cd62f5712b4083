// SPDX-FileCopyrightText: 2026 The Intrlume Console founders
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <QList>
#include <QString>

namespace Intrlume::Ui {

//! A range as a person wrote it, right or wrong, and what stood beside it.
struct RangeText {
    QString cidr;
    QString note;
    bool operator==(const RangeText &) const = default;
};

//! Reads what was pasted: entries end with a line, a comma or a semicolon; after the range may come a note, with or without a comma before
//! it. Lines that begin with # are left out.
QList<RangeText> readRanges(const QString &text);

//! Whether \a text holds more than one entry can.
bool holdsSeveralRanges(const QString &text);

} // namespace Intrlume::Ui

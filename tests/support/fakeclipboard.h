// SPDX-FileCopyrightText: 2026 The Intrlume Console founders
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "keys/clipboard.h"

namespace Intrlume::Test {

//! A clipboard that a test can read, and overwrite as another program would.
class FakeClipboard final : public Ui::Clipboard {
public:
    void setText(const QString &newText) override { take(newText, false); }
    void setSecret(const Secret &secret) override { take(secret.exposeText(), true); }
    bool holds(const Secret &secret) const override { return ours && text == secret.exposeText(); }
    void clear() override { take({}, false); }

    //! Another program copies something.
    void overwrite(const QString &newText)
    {
        take(newText, false);
        ours = false;
    }

    QString text;
    bool concealed = false;
    bool ours = true;

private:
    void take(const QString &newText, bool isSecret)
    {
        text = newText;
        concealed = isSecret;
        ours = true;
    }
};

} // namespace Intrlume::Test

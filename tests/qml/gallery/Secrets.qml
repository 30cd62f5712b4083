// SPDX-FileCopyrightText: 2026 The Intrlume Console founders
// SPDX-License-Identifier: Apache-2.0
import QtQuick

import Intrlume.Controls
import Intrlume.Theme

//! What holds secrets, in a live window for tests/qml/secrets-over-atspi.py: a plain field to show that the listener hears,
//! a password field, and a key that is shown while its eye is pressed.
Rectangle {
    width: 600
    height: 400
    color: Theme.color.bgSurface

    Column {
        x: 24
        y: 24
        width: parent.width - 48
        spacing: 16

        Field {
            width: parent.width
            label: "Full name"
            focus: true
        }

        PasswordField {
            width: parent.width
            label: "Password"
        }

        SecretField {
            width: parent.width
            accessibleName: "API key, hidden, ends in x9Qd"
            prefix: "intrlume_sk_live_"
            tail: "x9Qd"
            secret: revealed ? "hiddenkeytext" : ""
        }
    }
}

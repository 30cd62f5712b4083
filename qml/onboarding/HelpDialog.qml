// SPDX-FileCopyrightText: 2026 The Intrlume Console founders
// SPDX-License-Identifier: Apache-2.0
import QtQuick
import QtQuick.Layouts

import Intrlume.Controls
import Intrlume.Theme

//! What a person may want to know before signing in. It is part of the program, so that it helps without a connection.
ModalDialog {
    id: root

    title: qsTr("Help")
    dialogWidth: 520
    onCancelled: close()

    component Answer: ColumnLayout {
        id: answer

        required property string question
        required property string reply

        Layout.fillWidth: true
        spacing: 2

        AppText {
            Layout.fillWidth: true
            textStyle: Theme.type.cardTitle
            text: answer.question
            wrapMode: Text.Wrap
        }

        AppText {
            Layout.fillWidth: true
            color: Theme.color.textSecondary
            text: answer.reply
            wrapMode: Text.Wrap
        }
    }

    Answer {
        question: qsTr("What is “This computer”?")
        reply: qsTr("A complete Intrlume platform that runs inside this program and keeps its data here. Use it to try everything without a server. Choose Server on the sign-in page to use another one.")
    }

    Answer {
        question: qsTr("Where is my password kept?")
        reply: qsTr("Nowhere on this computer. Staying signed in keeps a session in the system keychain, and signing out removes it.")
    }

    Answer {
        question: qsTr("The mail does not come")
        reply: qsTr("On “This computer” mail stays here: open Local mailbox on the page that waits for it. Elsewhere look in Spam, or send it again.")
    }

    footer: AppButton {
        objectName: "helpClose"
        text: qsTr("Close")
        onClicked: root.close()
    }
}

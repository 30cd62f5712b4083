// SPDX-FileCopyrightText: 2026 The Intrlume Console founders
// SPDX-License-Identifier: Apache-2.0
import QtQuick
import QtQuick.Layouts

import Intrlume.Theme

// The delegates and slots below use ids of this file; Bound components, which qmllint would trust, need Qt 6.5.
// qmllint disable unqualified

//! How hard a password is to guess: four bars, a word and one piece of advice. `score` 0 shows empty bars and no word.
//! Said politely 500 ms after the last change, so that it does not talk over typing.
ColumnLayout {
    id: root

    property int score
    //: How hard a password is to guess.
    property string word: ["", qsTr("Weak"), qsTr("Fair"), qsTr("Good"), qsTr("Strong")][score]
    property string advice

    //: Screen reader. %1 is Weak, Fair, Good or Strong, %2 a number from 1 to 4.
    readonly property string spokenText: score > 0 ? qsTr("Password strength: %1, %2 of 4").arg(word).arg(score) : ""
    readonly property alias announcer: announcer

    readonly property color barColor: [Theme.color.bgPressed, Theme.color.dangerIcon, Theme.color.warningIcon, Theme.color.successIcon, Theme.color.successIcon][score]
    readonly property color wordColor: [Theme.color.textTertiary, Theme.color.dangerText, Theme.color.warningText, Theme.color.successText, Theme.color.successText][score]

    spacing: 8
    Accessible.role: Accessible.StaticText
    Accessible.name: spokenText
    Accessible.description: advice
    onScoreChanged: settle.restart()
    onAdviceChanged: settle.restart()

    Timer {
        id: settle

        interval: 500
        onTriggered: {
            if (root.spokenText !== "")
                announcer.announce(root.advice === "" ? root.spokenText : root.spokenText + ". " + root.advice);
        }
    }

    Announcer {
        id: announcer

        visible: true
        Layout.preferredHeight: 0
        Layout.bottomMargin: -root.spacing
    }

    RowLayout {
        Layout.fillWidth: true
        spacing: 4

        Repeater {
            model: 4

            Rectangle {
                required property int index

                Layout.fillWidth: true
                implicitHeight: 4
                radius: 2
                color: index < root.score ? root.barColor : Theme.color.bgPressed
            }
        }
    }

    RowLayout {
        Layout.fillWidth: true
        visible: root.word !== "" || root.advice !== ""
        spacing: 8

        AppText {
            Layout.alignment: Qt.AlignTop
            visible: text !== ""
            textStyle: Theme.type.captionMedium
            color: root.wordColor
            text: root.word
            Accessible.ignored: true
        }

        AppText {
            Layout.fillWidth: true
            textStyle: Theme.type.caption
            color: Theme.color.textSecondary
            text: root.advice
            wrapMode: Text.Wrap
            Accessible.ignored: true
        }
    }
}

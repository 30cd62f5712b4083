// SPDX-FileCopyrightText: 2026 The Intrlume Console founders
// SPDX-License-Identifier: Apache-2.0
import QtQuick

import Intrlume.Theme

//! A person's initials on a colour that belongs to their id.
Rectangle {
    id: root

    property string name
    property string seed: name
    property int size: 28

    //! First letter of the first and last word; for Devanagari names one syllable: its consonants, joiners and vowel signs.
    // Without types: with them qmllint 6.4 crashes on the indexing.
    function initials(person) {
        const words = person.trim().split(" ");
        const syllable = /^[\u0904-\u0939\u0958-\u0961](?:\u094D[\u0915-\u0939])*[\u0900-\u0903\u093A-\u094C]*/.exec(words[0]);
        if (syllable)
            return words[0].slice(0, syllable[0].length);
        return (words[0].charAt(0) + (words.length > 1 ? words[words.length - 1].charAt(0) : "")).toUpperCase();
    }

    implicitWidth: size
    implicitHeight: size
    radius: size / 2
    color: Theme.avatarFill(seed)
    antialiasing: true
    Accessible.ignored: true

    Text {
        anchors.centerIn: parent
        color: Theme.avatarText(root.seed)
        font.pixelSize: Math.round(root.size * 0.42)
        font.weight: Font.DemiBold
        font.family: Theme.sansFamily
        text: root.initials(root.name)
        textFormat: Text.PlainText
        Accessible.ignored: true
    }
}

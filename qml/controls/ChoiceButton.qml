// SPDX-FileCopyrightText: 2026 The Intrlume Console founders
// SPDX-License-Identifier: Apache-2.0
import QtQuick
import QtQuick.Templates as T

//! What a radio button and a card that is one have in common: one tab stop for the group, arrow keys that move and choose,
//! and presses from screen readers.
T.RadioButton {
    id: root

    //! The buttons of which one is chosen. Set the same group on each.
    property T.ButtonGroup group: null
    property string accessibleName: text
    property string accessibleDescription

    function choose() {
        if (!enabled || checked)
            return;
        checked = true;
        toggled();
    }

    //! Chooses the next enabled button beside this one, around the ends.
    function chooseSibling(step: int) {
        const all = Array.from(parent.children).filter(item => item instanceof ChoiceButton && item.group === group && item.enabled && item.visible);
        const next = all[(all.indexOf(root) + step + all.length) % all.length];
        next.forceActiveFocus(Qt.TabFocusReason);
        next.choose();
    }

    T.ButtonGroup.group: group
    activeFocusOnTab: checked || group === null || group.checkedButton === null
    focusPolicy: Qt.StrongFocus
    hoverEnabled: true
    Accessible.role: Accessible.RadioButton
    Accessible.name: accessibleName
    Accessible.description: accessibleDescription
    Accessible.checkable: true
    Accessible.checked: checked
    Accessible.onPressAction: choose()
    Accessible.onToggleAction: choose()
    Keys.onUpPressed: chooseSibling(-1)
    Keys.onLeftPressed: chooseSibling(-1)
    Keys.onDownPressed: chooseSibling(1)
    Keys.onRightPressed: chooseSibling(1)
}

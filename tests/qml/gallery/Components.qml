// SPDX-FileCopyrightText: 2026 The Intrlume Console founders
// SPDX-License-Identifier: Apache-2.0
import QtQuick
import QtQuick.Layouts

import Intrlume.Controls
import Intrlume.Theme

//! The page of design/html/states-components.html, made of the real controls.
Rectangle {
    id: root

    required property bool dark

    width: 1280
    height: 1640
    color: Theme.color.bgApp

    Binding { target: Theme; property: "preference"; value: root.dark ? Theme.Dark : Theme.Light }
    Binding { target: Theme; property: "reduceMotion"; value: true }

    RowLayout {
        x: 28
        y: 24
        width: parent.width - 56
        spacing: 16

        ColumnLayout {
            Layout.preferredWidth: 744
            Layout.maximumWidth: 744
            Layout.alignment: Qt.AlignTop
            spacing: 16

            Card {
                title: "Buttons, 32 px"

                Repeater {
                    model: [
                        { label: "Primary", kind: AppButton.Primary, text: "Save" },
                        { label: "Secondary", kind: AppButton.Secondary, text: "Cancel" },
                        { label: "Ghost", kind: AppButton.Ghost, text: "Discard" },
                        { label: "Danger", kind: AppButton.Danger, text: "Revoke" },
                        { label: "Danger quiet", kind: AppButton.DangerQuiet, text: "Revoke" }
                    ]

                    Row {
                        id: line

                        required property var modelData

                        spacing: 52

                        AppText { width: 60; textStyle: Theme.type.caption; text: line.modelData.label; anchors.verticalCenter: parent.verticalCenter }
                        AppButton { kind: line.modelData.kind; text: line.modelData.text }
                        AppButton { kind: line.modelData.kind; text: line.modelData.text; down: true }
                        Item {
                            width: focusButton.width
                            height: 32

                            AppButton { id: focusButton; kind: line.modelData.kind; text: line.modelData.text }
                            FocusRing { shown: true }
                        }
                        AppButton { kind: line.modelData.kind; text: line.modelData.text; disabledReason: "You’re offline" }
                    }
                }

                Row {
                    spacing: 8

                    AppButton { kind: AppButton.Primary; size: AppButton.Large; text: "Large 40" }
                    AppButton { kind: AppButton.Primary; text: "Default 32" }
                    AppButton { kind: AppButton.Primary; size: AppButton.Small; text: "Small 28" }
                    AppButton { kind: AppButton.Primary; text: "Save"; busy: true; busyText: "Saving" }
                    AppButton { text: "With icon"; iconName: "download" }
                    IconButton { bordered: true; iconName: "rotate"; text: "Rotate" }
                    IconButton { iconName: "more"; text: "More" }
                    AppButton { kind: AppButton.Link; text: "Link button"; anchors.verticalCenter: parent.verticalCenter }
                }
            }

            Card {
                title: "Text fields, 36 px"

                GridLayout {
                    Layout.fillWidth: true
                    columns: 3
                    columnSpacing: 18
                    rowSpacing: 16

                    Field { Layout.fillWidth: true; Layout.preferredWidth: 1; Layout.alignment: Qt.AlignTop; label: "Default"; text: "Telephony gateway"; help: "Help text, 12 px" }
                    Field { Layout.fillWidth: true; Layout.preferredWidth: 1; Layout.alignment: Qt.AlignTop; label: "Placeholder"; placeholder: "name@company.example" }
                    Field { Layout.fillWidth: true; Layout.preferredWidth: 1; Layout.alignment: Qt.AlignTop; label: "Focus"; text: "Telephony"; inputFocused: true; help: "Ring is 2 px in the brand colour" }
                    Field { Layout.fillWidth: true; Layout.preferredWidth: 1; Layout.alignment: Qt.AlignTop; label: "Error"; text: "10.20.0.0/33"; mono: true; error: "The number after the slash must be 0 to 32." }
                    Field { Layout.fillWidth: true; Layout.preferredWidth: 1; Layout.alignment: Qt.AlignTop; label: "Valid"; text: "nilavya-health"; valid: true; help: "Available" }
                    Field { Layout.fillWidth: true; Layout.preferredWidth: 1; Layout.alignment: Qt.AlignTop; label: "Read only"; text: "Mumbai"; readOnly: true; help: "The region can’t be changed." }
                    PasswordField { Layout.fillWidth: true; Layout.preferredWidth: 1; Layout.alignment: Qt.AlignTop; label: "Password"; text: "0123456789" }
                    SelectBox { Layout.fillWidth: true; Layout.preferredWidth: 1; Layout.alignment: Qt.AlignTop; label: "Select"; model: ["Developer", "Analyst"] }
                    SearchField { Layout.fillWidth: true; Layout.preferredWidth: 1; Layout.alignment: Qt.AlignTop; label: "Search"; placeholder: "Search members"; shortcutText: "/"; compact: false }
                }
            }

            Card {
                title: "Checkbox, radio, switch, segmented, tabs"

                Row {
                    spacing: 12

                    AppCheckBox { anchors.verticalCenter: parent.verticalCenter }
                    AppCheckBox { anchors.verticalCenter: parent.verticalCenter; checked: true }
                    AppCheckBox { anchors.verticalCenter: parent.verticalCenter; tristate: true; checkState: Qt.PartiallyChecked }
                    AppCheckBox { anchors.verticalCenter: parent.verticalCenter; enabled: false }
                    RadioMark { anchors.verticalCenter: parent.verticalCenter }
                    RadioMark { anchors.verticalCenter: parent.verticalCenter; checked: true }
                    RadioMark { anchors.verticalCenter: parent.verticalCenter; checked: true; ring: true }
                    AppSwitch { anchors.verticalCenter: parent.verticalCenter }
                    AppSwitch { anchors.verticalCenter: parent.verticalCenter; checked: true }
                    AppSwitch { anchors.verticalCenter: parent.verticalCenter; enabled: false }
                    Segmented { options: ["All", "Live", "Test"]; currentIndex: 1; accessibleName: "Environment" }
                    AppCheckBox { anchors.verticalCenter: parent.verticalCenter; text: "I have stored this key" }
                }

                TabStrip { Layout.preferredWidth: 300; options: ["cURL", "Python", "JavaScript"]; IconButton { small: true; iconName: "copy"; text: "Copy" } }
            }

            Card {
                title: "Banners"

                ColumnLayout {
                    Layout.fillWidth: true
                    spacing: 8

                    Banner { Layout.fillWidth: true; iconName: "offline"; text: "You’re offline. Showing what was loaded at 10:42."; actionText: "Retry in 8 s" }
                    Banner { Layout.fillWidth: true; kind: Banner.Info; title: "Version 1.5 is ready"; text: "It installs when you quit the console."; actionText: "Restart now" }
                    Banner { Layout.fillWidth: true; kind: Banner.Warning; title: "This computer would be locked out"; text: "Its address, 203.0.113.24, is outside these ranges."; actionText: "Add it" }
                    Banner { Layout.fillWidth: true; kind: Banner.Error; text: "1 key is overdue. Legacy IVR bridge was due on 18 November."; actionText: "Rotate now" }
                    Banner { Layout.fillWidth: true; kind: Banner.Success; text: "Stopped in all 5 regions in 1.1 s" }
                }
            }

            Card {
                title: "Progress list"

                ColumnLayout {
                    Layout.fillWidth: true
                    spacing: 0

                    ProgressRow { Layout.fillWidth: true; name: "Mumbai"; phase: ProgressRow.Done; fraction: 0.36; timeText: "Stopped 0.4 s" }
                    ProgressRow { Layout.fillWidth: true; name: "Frankfurt"; phase: ProgressRow.Running; fraction: 0.6; timeText: "Stopping" }
                    ProgressRow { Layout.fillWidth: true; name: "Singapore"; phase: ProgressRow.Waiting; timeText: "Waiting" }
                    ProgressRow { Layout.fillWidth: true; name: "N. Virginia"; phase: ProgressRow.Failed; timeText: "No answer in 10 s"; retryable: true }
                }
            }

            Card {
                title: "Secret and code"

                SecretField { Layout.fillWidth: true; prefix: "intrlume_sk_live_"; tail: "x9Qd"; copyState: CopyButton.Copied; secondsLeft: 31 }
                CodeBlock {
                    Layout.fillWidth: true
                    text: "<font color='" + Theme.color.textTertiary + "'># reads the key from your environment</font><br>curl https://api.intrlume.tech/v1/agents \\<br>&nbsp;&nbsp;-H <font color='" + Theme.color.infoText + "'>\"Authorization: Bearer $INTRLUME_API_KEY\"</font>"
                }
            }
        }

        ColumnLayout {
            Layout.fillWidth: true
            Layout.alignment: Qt.AlignTop
            spacing: 16

            Card {
                title: "Badges and status"

                Row {
                    spacing: 8

                    Badge { kind: Badge.Accent; text: "Live" }
                    Badge { text: "Test" }
                    Badge { kind: Badge.Success; text: "On" }
                    Badge { kind: Badge.Warning; text: "Expires today" }
                    Badge { kind: Badge.Danger; text: "Overdue 4 days" }
                    Badge { kind: Badge.Info; text: "New" }
                    Badge { kind: Badge.Outline; text: "English" }
                }
                Row {
                    spacing: 16

                    StatusDot { text: "Active" }
                    StatusDot { kind: StatusDot.Warning; text: "Ending" }
                    StatusDot { kind: StatusDot.Off; text: "Revoked" }
                }
            }

            Card {
                title: "Rotation ring"

                Repeater {
                    model: [[0.02, RotationRing.Normal], [0.43, RotationRing.Normal], [0.87, RotationRing.Due], [1, RotationRing.Overdue]]

                    Row {
                        id: ringRow

                        required property var modelData

                        spacing: 8

                        RotationRing { progress: ringRow.modelData[0]; level: ringRow.modelData[1]; anchors.verticalCenter: parent.verticalCenter }
                        AppText { text: "Rotate in some days" }
                    }
                }
                RotationRing { size: 44; days: "12"; progress: 0.87; level: RotationRing.Due }
            }

            Card {
                title: "Copy button"

                Flow {
                    Layout.fillWidth: true
                    spacing: 8

                    CopyButton {}
                    CopyButton { copyState: CopyButton.Copied; secondsLeft: 31 }
                    CopyButton { copyState: CopyButton.Cleared }
                }
            }

            Card {
                title: "Region card"

                RegionCard { Layout.fillWidth: true; text: "Mumbai"; line: "Optimised for India"; phase: RegionCard.Measured; latencyText: "18 ms"; bars: 4; recommended: true; checked: true }
                RegionCard { Layout.fillWidth: true; text: "Frankfurt"; line: "European Union"; phase: RegionCard.Measured; latencyText: "131 ms"; bars: 2 }
                RegionCard { Layout.fillWidth: true; text: "N. Virginia"; line: "United States, East" }
                RadioCard { Layout.fillWidth: true; text: "Live"; line: "For production calls"; checked: true }
                RadioCard { Layout.fillWidth: true; text: "Test"; line: "For development and trials" }
            }

            Card {
                title: "Avatars"

                Row {
                    spacing: 8

                    Repeater {
                        model: ["Ananya Krishnan", "Devansh Patil", "Farhan Qadri", "Ritu Bose", "अनन्या कृष्णन", "Leela Banerjee", "Sana Ortiz"]

                        Avatar { required property string modelData; name: modelData; size: 30 }
                    }
                    LogoMark { size: 30 }
                }
            }

            Card {
                title: "Strength meter"

                StrengthMeter { Layout.fillWidth: true; score: 3; advice: "Add one more unrelated word. “Ananya” is part of your name, so it is easy to guess." }
            }

            Card {
                title: "Toast"

                Toast { text: "Invitation sent again to Noor"; actionText: "Undo" }
                KeyCap { text: "Ctrl K" }
            }
        }
    }
}

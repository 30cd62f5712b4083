// SPDX-FileCopyrightText: 2026 The Intrlume Console founders
// SPDX-License-Identifier: Apache-2.0
import QtQuick
import QtQuick.Layouts

import Intrlume.Controls
import Intrlume.Theme
import Intrlume.Ui

// The delegates and slots below use ids of this file; Bound components, which qmllint would trust, need Qt 6.5.
// qmllint disable unqualified

//! Your new key is ready (DESIGN 5.13). Ends only with Done, after the person says that the key is stored.
ModalDialog {
    id: root

    required property RevealViewModel viewModel

    function follow() {
        viewModel.open ? open() : close();
    }

    objectName: "revealKeyDialog"
    title: qsTr("Your new key is ready")
    iconName: "key"
    dialogWidth: 620
    bodySpacing: 14
    closable: false
    escCloses: false
    initialFocus: secret
    onEscRefused: stored.flashRing()
    onSubmitted: viewModel.finish()
    Component.onCompleted: follow()
    headerExtra: [
        AppText {
            objectName: "revealName"
            Layout.maximumWidth: 400
            color: Theme.color.textSecondary
            text: root.viewModel.name
            elide: Text.ElideRight
        },
        Badge {
            text: root.viewModel.environment
            kind: root.viewModel.live ? Badge.Accent : Badge.Neutral
        },
        Item {
            Layout.fillWidth: true
        }
    ]

    Connections {
        function onOpenChanged() {
            root.follow();
        }

        target: root.viewModel
    }

    SecretField {
        id: secret

        objectName: "secretField"
        Layout.fillWidth: true
        accessibleName: root.viewModel.spokenHidden
        accessibleNameShown: root.viewModel.spokenShown
        prefix: root.viewModel.prefix
        tail: root.viewModel.tail
        secret: root.viewModel.shownText
        copyState: root.viewModel.copying.state
        secondsLeft: root.viewModel.copying.secondsLeft
        clearAfter: root.viewModel.copying.clearAfter
        onRevealedChanged: root.viewModel.shown = revealed
        onCopyRequested: root.viewModel.copy()
    }

    RowLayout {
        Layout.fillWidth: true
        spacing: 8

        AppText {
            objectName: "revealHint"
            Layout.fillWidth: true
            textStyle: Theme.type.caption
            color: Theme.color.textTertiary
            text: qsTr("Hold the eye, or the Space key, to show it.")
            wrapMode: Text.Wrap
        }

        AppButton {
            id: handoverButton

            objectName: "handoverButton"
            size: AppButton.Small
            iconName: "send"
            iconAfter: "chevron-down"
            //: Opens a menu of places that a key can go to without being shown
            text: qsTr("Hand over")
            busyText: qsTr("Storing")
            busy: root.viewModel.handover.storing
            onClicked: handoverMenu.popup(handoverButton, 0, handoverButton.height + 4)

            HandoverMenu {
                id: handoverMenu

                viewModel: root.viewModel.handover
            }
        }

        AppButton {
            objectName: "saveEnvButton"
            size: AppButton.Small
            iconName: "file"
            text: qsTr("Save to .env…")
            onClicked: fileDialog.active = true
        }
    }

    StoredPlaces {
        Layout.fillWidth: true
        visible: places.length > 0
        places: root.viewModel.places
    }

    Banner {
        objectName: "keychainErrorBanner"
        Layout.fillWidth: true
        visible: root.viewModel.handover.keychainError !== ""
        kind: Banner.Error
        text: root.viewModel.handover.keychainError
    }

    Banner {
        objectName: "saveErrorBanner"
        Layout.fillWidth: true
        visible: root.viewModel.saveError !== ""
        kind: Banner.Error
        text: root.viewModel.saveError
    }

    Banner {
        objectName: "replaceBanner"
        Layout.fillWidth: true
        visible: root.viewModel.replaceQuestion !== ""
        kind: Banner.Warning
        text: root.viewModel.replaceQuestion

        AppButton {
            objectName: "keepLineButton"
            size: AppButton.Small
            kind: AppButton.Ghost
            text: qsTr("Keep it")
            onClicked: root.viewModel.keepFile()
        }

        AppButton {
            objectName: "replaceLineButton"
            size: AppButton.Small
            text: qsTr("Replace it")
            onClicked: root.viewModel.replaceInFile()
        }
    }

    Banner {
        objectName: "gitBanner"
        Layout.fillWidth: true
        visible: root.viewModel.gitWarning !== ""
        kind: Banner.Warning
        text: root.viewModel.gitWarning

        AppButton {
            objectName: "addToGitignoreButton"
            size: AppButton.Small
            text: qsTr("Add to .gitignore")
            onClicked: root.viewModel.addToGitignore()
        }
    }

    Banner {
        Layout.fillWidth: true
        kind: Banner.Warning
        title: qsTr("You won’t see this key again")
        text: qsTr("Store it now in a secrets manager or an .env file. If you lose it, rotate it.")
    }

    ColumnLayout {
        Layout.fillWidth: true
        spacing: 10

        TabStrip {
            id: tabs

            objectName: "exampleTabs"
            Layout.fillWidth: true
            accessibleName: qsTr("Examples")
            options: root.viewModel.languages

            IconButton {
                id: copyExample

                property bool copied

                objectName: "copyExampleButton"
                small: true
                iconName: copied ? "check" : "copy"
                text: copied ? qsTr("Example copied") : qsTr("Copy example")
                onClicked: {
                    root.viewModel.copyExample(tabs.currentIndex);
                    copied = true;
                    announcer.announce(text);
                    copiedShown.restart();
                }

                Timer {
                    id: copiedShown

                    interval: 3000
                    onTriggered: copyExample.copied = false
                }

                Announcer {
                    id: announcer
                }
            }
        }

        CodeBlock {
            objectName: "exampleCode"
            Layout.fillWidth: true
            Layout.minimumHeight: root.viewModel.exampleLines * Theme.type.mono.lineHeight + 22
            accessibleName: qsTr("Example")
            plainText: root.viewModel.open ? root.viewModel.example(tabs.currentIndex) : ""
            text: root.viewModel.open ? root.viewModel.styledExample(tabs.currentIndex, Theme.color.textTertiary, Theme.color.infoText) : ""
        }
    }

    Field {
        objectName: "storedNoteField"
        Layout.fillWidth: true
        label: qsTr("Where it is stored")
        hint: qsTr("Kept with the key, for everyone who may see it")
        placeholder: qsTr("Such as Vault, team/voice")
        error: root.viewModel.note.errorText
        valid: root.viewModel.note.saved
        maximumLength: root.viewModel.note.maximumLength
        text: root.viewModel.note.text
        onEdited: root.viewModel.note.text = text
        onLeftField: root.viewModel.note.leave()
    }

    Loader {
        id: fileDialog

        active: false
        visible: false
        sourceComponent: EnvFileDialog {
            folder: root.viewModel.homeFolder
            onChosen: file => root.viewModel.save(file)
            onOver: fileDialog.active = false
        }
    }

    footerLeft: AppCheckBox {
        id: stored

        objectName: "storedCheckBox"
        text: qsTr("I have stored this key")
        checked: root.viewModel.stored
        onToggled: root.viewModel.stored = checked
    }
    footer: AppButton {
        objectName: "revealDoneButton"
        Layout.minimumWidth: 84
        kind: AppButton.Primary
        text: qsTr("Done")
        busyText: qsTr("Saving")
        busy: root.viewModel.note.busy
        disabledReason: root.viewModel.stored ? "" : qsTr("First say that you have stored the key")
        onClicked: root.viewModel.finish()
    }
}

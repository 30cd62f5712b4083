// SPDX-FileCopyrightText: 2026 The Intrlume Console founders
// SPDX-License-Identifier: Apache-2.0
import QtQuick
import QtQuick.Layouts

import Intrlume.Controls
import Intrlume.Ui

//! From where a key may be used, after it was made: the ranges, and below them whom of the last 30 days they would refuse.
ModalDialog {
    id: root

    required property EditAllowedIpsViewModel viewModel

    function follow() {
        viewModel.open ? open() : close();
    }

    objectName: "editAllowedIpsDialog"
    title: viewModel.title
    subtitle: qsTr("Calls from elsewhere are refused in every region, seconds after you save.")
    dialogWidth: 580
    bodySpacing: 18
    onCancelled: viewModel.close()
    onSubmitted: viewModel.save()
    Component.onCompleted: follow()

    Connections {
        function onOpenChanged() {
            root.follow();
        }

        target: root.viewModel
    }

    AllowedIpsEditor {
        Layout.fillWidth: true
        ranges: root.viewModel.ranges
        readOnly: root.viewModel.busy
    }

    RangesCheck {
        Layout.fillWidth: true
        visible: root.viewModel.check !== EditAllowedIpsViewModel.NotNeeded
        viewModel: root.viewModel
    }

    Banner {
        objectName: "editRangesError"
        Layout.fillWidth: true
        visible: root.viewModel.errorText !== ""
        kind: Banner.Error
        title: root.viewModel.outdated ? "" : root.viewModel.outcomeUnknown ? qsTr("It is not known whether this was saved.") : qsTr("Saving failed. Nothing was changed.")
        text: root.viewModel.errorText

        AppButton {
            objectName: "editRangesReloadButton"
            visible: root.viewModel.outdated
            size: AppButton.Small
            text: qsTr("Reload")
            onClicked: root.viewModel.reload()
        }

        AppButton {
            objectName: "editRangesRetryButton"
            visible: !root.viewModel.outdated
            size: AppButton.Small
            text: qsTr("Retry")
            onClicked: root.viewModel.save()
        }
    }

    footer: [
        AppButton {
            objectName: "editRangesCancelButton"
            text: qsTr("Cancel")
            enabled: !root.viewModel.busy
            onClicked: root.viewModel.close()
        },
        AppButton {
            objectName: "editRangesSubmitButton"
            kind: AppButton.Primary
            text: root.viewModel.check === EditAllowedIpsViewModel.WouldRefuse ? qsTr("Save anyway") : qsTr("Save ranges")
            busyText: qsTr("Saving")
            busy: root.viewModel.busy
            disabledReason: root.viewModel.outdated ? qsTr("Reload first") : root.viewModel.disabledReason
            onClicked: root.viewModel.save()
        }
    ]
}

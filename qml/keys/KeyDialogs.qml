// SPDX-FileCopyrightText: 2026 The Intrlume Console founders
// SPDX-License-Identifier: Apache-2.0
import QtQuick

import Intrlume.Controls
import Intrlume.Ui

//! Everything that opens over the API keys page. It draws nothing itself; the view model says which dialog is open.
Item {
    id: root

    required property KeyDialogsViewModel viewModel

    //! The person agreed to close the window although the key on the screen is not stored.
    signal closeConfirmed

    //! Asks whether the window may close while a new key is on the screen.
    function askToClose() {
        closeQuestion.open();
    }

    Connections {
        function onAnnounced(text) {
            announcer.announce(text);
        }

        function onCanCloseChanged() {
            if (root.viewModel.canClose)
                closeQuestion.close(); // There is nothing to lose any more.
        }

        target: root.viewModel
    }

    Announcer {
        id: announcer
    }

    GenerateKeyDialog {
        viewModel: root.viewModel.generateKey
    }

    RevealKeyDialog {
        viewModel: root.viewModel.reveal
    }

    HandoverDialog {
        viewModel: root.viewModel.reveal.handover
    }

    RotateKeyDialog {
        viewModel: root.viewModel.rotate
    }

    EditAllowedIpsDialog {
        viewModel: root.viewModel.allowedIps
    }

    StopNowDialog {
        viewModel: root.viewModel.ending
    }

    ExtendKeyDialog {
        viewModel: root.viewModel.ending
    }

    RevokeKeyDialog {
        viewModel: root.viewModel.revoke
    }

    StopKeyDialog {
        viewModel: root.viewModel.revoke
        onReceiptWanted: root.viewModel.showReceipt()
    }

    ReceiptDialog {
        viewModel: root.viewModel.receipt
    }

    ElevateDialog {
        viewModel: root.viewModel.elevate
    }

    UnstoredKeyDialog {
        id: closeQuestion

        title: root.viewModel.closeTitle
        subtitle: root.viewModel.closeText
        onConfirmed: {
            root.viewModel.reveal.discard();
            root.closeConfirmed();
        }
    }
}

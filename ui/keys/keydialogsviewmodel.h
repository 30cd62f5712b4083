// SPDX-FileCopyrightText: 2026 The Intrlume Console founders
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "core/workspace.h"
#include "elevateviewmodel.h"
#include "keys/calleraddress.h"
#include "keys/editallowedipsviewmodel.h"
#include "keys/endkeyviewmodel.h"
#include "keys/generatekeyviewmodel.h"
#include "keys/receiptviewmodel.h"
#include "keys/revealviewmodel.h"
#include "keys/revokeviewmodel.h"
#include "keys/rotatekeyviewmodel.h"

namespace Intrlume::Ui {

//! Everything that opens over the API keys page: one view model a dialog, and what follows from one to the next. The page only says
//! which key, and hears what became of it.
class KeyDialogsViewModel : public QObject {
    Q_OBJECT
    QML_ELEMENT
    QML_UNCREATABLE("Part of the page")

    Q_PROPERTY(Intrlume::Ui::ElevateViewModel *elevate READ elevate CONSTANT)
    Q_PROPERTY(Intrlume::Ui::GenerateKeyViewModel *generateKey READ generateKey CONSTANT)
    Q_PROPERTY(Intrlume::Ui::RevealViewModel *reveal READ reveal CONSTANT)
    Q_PROPERTY(Intrlume::Ui::RotateKeyViewModel *rotate READ rotate CONSTANT)
    Q_PROPERTY(Intrlume::Ui::EditAllowedIpsViewModel *allowedIps READ allowedIps CONSTANT)
    Q_PROPERTY(Intrlume::Ui::EndKeyViewModel *ending READ ending CONSTANT)
    Q_PROPERTY(Intrlume::Ui::RevokeViewModel *revoke READ revoke CONSTANT)
    Q_PROPERTY(Intrlume::Ui::ReceiptViewModel *receipt READ receipt CONSTANT)
    Q_PROPERTY(bool canClose READ canClose NOTIFY canCloseChanged)
    Q_PROPERTY(QString closeTitle READ closeTitle NOTIFY canCloseChanged)
    Q_PROPERTY(QString closeText READ closeText NOTIFY canCloseChanged)

public:
    KeyDialogsViewModel(Api::Client &client, const Clock &clock, Clipboard &clipboard, QObject *parent = nullptr);
    ~KeyDialogsViewModel() override;

    void setWorkspace(const Workspace &workspace);
    void setRegions(const QList<Region> &regions);
    void reset(); //!< closes everything and wipes a key that is still shown: nobody is signed in
    void retranslate(); //!< the language changed

    //! The keychain that a new key may be stored in, and how the session names the server; null: none is offered.
    void setKeyStore(Session::KeyStore *store, const QString &serverName);

    void askToGenerate();
    void askToRotate(const ApiKey &key);
    void askToReplaceLeaked(const ApiKey &key); //!< a new key now, and the old one stops at once
    void askToEditAllowedIps(const ApiKey &key);
    void askToRevoke(const ApiKey &key);
    void askToStopNow(const ApiKey &key); //!< an ending one, before its time
    void askToExtend(const ApiKey &key); //!< an ending one
    void askToSaveReceipt(const ApiKey &key); //!< of a revoked one
    Q_INVOKABLE void showReceipt(); //!< of the key whose revocation the dialog shows

    ElevateViewModel *elevate() { return &m_elevate; }
    GenerateKeyViewModel *generateKey() { return &m_generate; }
    RevealViewModel *reveal() { return &m_reveal; }
    RotateKeyViewModel *rotate() { return &m_rotate; }
    EditAllowedIpsViewModel *allowedIps() { return &m_allowedIps; }
    EndKeyViewModel *ending() { return &m_ending; }
    RevokeViewModel *revoke() { return &m_revoke; }
    ReceiptViewModel *receipt() { return &m_receipt; }
    //! Whether nothing would be lost by closing the window: no key that nobody has stored, none that is being made, no note that is being saved.
    bool canClose() const;
    QString closeTitle() const; //!< the question where it can't
    QString closeText() const;
    QString regionCity() const; //!< of the workspace; empty where it is not known

Q_SIGNALS:
    void canCloseChanged();
    void keyMade(const Intrlume::ApiKey &key); //!< the list has one more
    void keyChanged(const Intrlume::ApiKey &key);
    void stoppingChanged(const Intrlume::KeyId &key, const QString &text); //!< for the key's row; empty: over
    void stopped(const Intrlume::ApiKey &key); //!< every region refuses it, or nobody can say any more
    void noticed(const QString &text); //!< something short happened
    void announced(const QString &text); //!< for screen readers

private:
    void connectMaking();
    void connectStopping();
    bool isMakingKey() const { return m_generate.isBusy() || m_rotate.isBusy(); }
    const Region *region() const;
    void findRegion();
    void reveal(const ApiKey &key, const Secret &secret);

    Api::Client &m_client;
    Workspace m_workspace;
    QList<Region> m_regions;
    ElevateViewModel m_elevate; // Before those that ask it.
    CallerAddress m_caller;
    GenerateKeyViewModel m_generate;
    RevealViewModel m_reveal;
    RotateKeyViewModel m_rotate;
    EditAllowedIpsViewModel m_allowedIps;
    EndKeyViewModel m_ending;
    RevokeViewModel m_revoke;
    ReceiptViewModel m_receipt;
};

} // namespace Intrlume::Ui

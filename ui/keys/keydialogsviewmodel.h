// SPDX-FileCopyrightText: 2026 The Intrlume Console founders
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "core/workspace.h"
#include "keys/generatekeyviewmodel.h"
#include "keys/revealviewmodel.h"
#include "keys/revokeviewmodel.h"

namespace Intrlume::Ui {

//! Everything that opens over the API keys page: one view model a dialog, and what follows from one to the next. The page only says
//! which key, and hears what became of it.
class KeyDialogsViewModel : public QObject {
    Q_OBJECT
    QML_ELEMENT
    QML_UNCREATABLE("Part of the page")

    Q_PROPERTY(Intrlume::Ui::GenerateKeyViewModel *generateKey READ generateKey CONSTANT)
    Q_PROPERTY(Intrlume::Ui::RevealViewModel *reveal READ reveal CONSTANT)
    Q_PROPERTY(Intrlume::Ui::RevokeViewModel *revoke READ revoke CONSTANT)
    Q_PROPERTY(bool canClose READ canClose NOTIFY canCloseChanged)

public:
    KeyDialogsViewModel(Api::Client &client, const Clock &clock, Clipboard &clipboard, QObject *parent = nullptr);
    ~KeyDialogsViewModel() override;

    void setWorkspace(const Workspace &workspace);
    void setRegions(const QList<Region> &regions);
    void reset(); //!< closes everything and wipes a key that is still shown: nobody is signed in
    void retranslate(); //!< the language changed

    void askToGenerate();
    void askToRevoke(const ApiKey &key);

    GenerateKeyViewModel *generateKey() { return &m_generate; }
    RevealViewModel *reveal() { return &m_reveal; }
    RevokeViewModel *revoke() { return &m_revoke; }
    bool canClose() const { return !m_reveal.isOpen() || m_reveal.isStored(); }

Q_SIGNALS:
    void canCloseChanged();
    void keyMade(const Intrlume::ApiKey &key); //!< the list has one more
    void keyChanged(const Intrlume::ApiKey &key);
    void stoppingChanged(const Intrlume::KeyId &key, const QString &text); //!< for the key's row; empty: over
    void stopped(const Intrlume::ApiKey &key); //!< every region refuses it, or nobody can say any more
    void noticed(const QString &text); //!< something short happened
    void announced(const QString &text); //!< for screen readers

private:
    void connectDialogs();

    Api::Client &m_client;
    GenerateKeyViewModel m_generate;
    RevealViewModel m_reveal;
    RevokeViewModel m_revoke;
};

} // namespace Intrlume::Ui

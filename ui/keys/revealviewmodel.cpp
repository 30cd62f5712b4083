// SPDX-FileCopyrightText: 2026 The Intrlume Console founders
// SPDX-License-Identifier: Apache-2.0
#include "revealviewmodel.h"

#include "handover/envfile.h"
#include "keys/keytext.h"

#include <QDir>
#include <QFileInfo>

using namespace Qt::StringLiterals;

namespace Intrlume::Ui {

RevealViewModel::RevealViewModel(Api::Client &client, const Clock &clock, Clipboard &clipboard, QObject *parent)
    : QObject(parent)
    , m_clipboard(clipboard)
    , m_copy(clock, clipboard)
    , m_note(client)
    , m_examples(u"https://api.intrlume.tech"_s)
{
    connect(&m_gitIgnore, &Handover::GitIgnore::exposed, this, [this] {
        if (!m_exposed.contains(m_askedFile))
            m_exposed.append(m_askedFile);
        warnOfGit();
    });
    connect(&m_handover, &HandoverViewModel::changed, this, &RevealViewModel::savingChanged);
    connect(&m_handover, &HandoverViewModel::placed, &m_note, &KeyNoteViewModel::suggest);
    connect(&m_note, &KeyNoteViewModel::settled, this, &RevealViewModel::discard);
}

void RevealViewModel::begin(const ApiKey &key, Secret secret)
{
    setShown(false);
    setStored(false);
    forgetSaving();
    // Else the next key would seem to be on the clipboard while it is the last one that is.
    m_copy.startOver();
    m_key = key;
    m_secret = std::move(secret);
    m_handover.hold(m_key, m_secret);
    m_note.begin(m_key);
    m_open = true;
    Q_EMIT openChanged();
}

void RevealViewModel::setAddress(const QString &address)
{
    m_examples = KeyExamples(address);
    Q_EMIT openChanged();
}

void RevealViewModel::discard()
{
    if (!m_open)
        return;
    setShown(false);
    forgetSaving();
    m_secret = Secret();
    m_handover.reset();
    m_note.reset();
    m_open = false;
    Q_EMIT openChanged();
    Q_EMIT finished();
}

void RevealViewModel::finish()
{
    if (m_open && m_stored)
        m_note.settle();
}

void RevealViewModel::copy()
{
    if (m_open)
        m_copy.copy(m_secret);
}

QString RevealViewModel::environment() const
{
    return KeyText(m_key, m_key.createdAt, 90).environment();
}

QString RevealViewModel::prefix() const
{
    return u"intrlume_sk_%1_"_s.arg(toString(m_key.environment));
}

QString RevealViewModel::spokenHidden() const
{
    //: For screen readers; %1 are the last four characters of the key
    return tr("API key, hidden, ends in %1").arg(m_key.tail);
}

QString RevealViewModel::spokenShown() const
{
    //: For screen readers; %1 are the last four characters of the key
    return tr("API key, shown on the screen, ends in %1").arg(m_key.tail);
}

void RevealViewModel::setShown(bool shown)
{
    shown = shown && m_open;
    if (shown == m_shown)
        return;
    m_shown = shown;
    Q_EMIT shownChanged();
}

QString RevealViewModel::shownText() const
{
    return m_shown ? m_secret.exposeText() : QString();
}

void RevealViewModel::setStored(bool stored)
{
    if (stored == m_stored)
        return;
    m_stored = stored;
    Q_EMIT storedChanged();
}

QUrl RevealViewModel::homeFolder() const
{
    return QUrl::fromLocalFile(QDir::homePath());
}

void RevealViewModel::save(const QUrl &file)
{
    if (!m_open || !file.isLocalFile())
        return;
    forgetQuestion();
    m_file = file.toLocalFile();
    write(false);
}

void RevealViewModel::replaceInFile()
{
    if (m_open && !m_replaceQuestion.isEmpty())
        write(true);
}

void RevealViewModel::keepFile()
{
    forgetQuestion();
}

void RevealViewModel::write(bool replace)
{
    const Handover::EnvFile env(m_file);
    const Result<void> written = env.write(m_secret, replace ? Handover::EnvFile::Existing::Replace : Handover::EnvFile::Existing::Keep);
    const QString file = env.displayPath();
    m_replaceQuestion.clear();
    if (written) {
        //: %1 is a file, such as ~/voice/.env
        const QString sentence = tr("Saved to %1").arg(file);
        m_saved.removeAll(sentence);
        m_saved.append(sentence);
        m_note.suggest(file);
        m_askedFile = m_file;
        m_gitIgnore.ask(m_file);
    } else if (written.error().code == u"line-exists") {
        //: %1 is a file
        m_replaceQuestion = tr("%1 already has a key.").arg(file);
    } else if (written.error().code == u"link-elsewhere") {
        m_saveError = tr("%1 is a link into another folder, so nothing was written. Choose the file itself.").arg(file);
    } else if (written.error().code == u"not-a-file") {
        m_saveError = tr("%1 is not a file. Choose another name.").arg(file);
    } else {
        m_saveError = tr("%1 could not be written. Check the folder’s permissions or choose another.").arg(file);
    }
    Q_EMIT savingChanged();
}

void RevealViewModel::addToGitignore()
{
    if (m_exposed.isEmpty())
        return;
    if (const Result<void> added = Handover::GitIgnore::add(m_exposed.first()); !added) {
        m_saveError = tr("The .gitignore file could not be written. Add the line yourself.");
        Q_EMIT savingChanged();
        return;
    }
    const QString file = Handover::EnvFile(m_exposed.takeFirst()).displayPath();
    const qsizetype said = m_saved.indexOf(tr("Saved to %1").arg(file));
    if (said >= 0) //: %1 is a file, such as ~/voice/.env
        m_saved[said] = tr("Saved to %1, which git now ignores").arg(file);
    warnOfGit();
}

//! Of one file after the other.
void RevealViewModel::warnOfGit()
{
    //: %1 is a file's name
    const QString warning = tr("This folder is in git and %1 is not ignored.");
    m_gitWarning = m_exposed.isEmpty() ? QString() : warning.arg(QFileInfo(m_exposed.first()).fileName());
    Q_EMIT savingChanged();
}

QStringList RevealViewModel::places() const
{
    return m_saved + m_handover.places();
}

void RevealViewModel::forgetQuestion()
{
    m_saveError.clear();
    m_replaceQuestion.clear();
    Q_EMIT savingChanged();
}

void RevealViewModel::forgetSaving()
{
    m_saved.clear();
    m_exposed.clear();
    m_gitWarning.clear();
    forgetQuestion();
}

QString RevealViewModel::example(int language) const
{
    return m_examples.code(language);
}

QString RevealViewModel::styledExample(int language, const QColor &comment, const QColor &string) const
{
    return m_examples.styled(language, comment, string);
}

void RevealViewModel::copyExample(int language)
{
    m_clipboard.setText(m_examples.code(language));
    m_copy.tick(); // The key is no longer there.
}

} // namespace Intrlume::Ui

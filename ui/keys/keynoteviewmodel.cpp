// SPDX-FileCopyrightText: 2026 The Intrlume Console founders
// SPDX-License-Identifier: Apache-2.0
#include "keynoteviewmodel.h"

#include "api/apikeys.h"
#include "core/secretkey.h"
#include "errortext.h"

#include <QCoroTask>
#include <QRegularExpression>

#include <algorithm>
#include <utility>

using namespace Qt::StringLiterals;

namespace Intrlume::Ui {

KeyNoteViewModel::KeyNoteViewModel(Api::Client &client, QObject *parent)
    : QObject(parent)
    , m_client(client)
{
}

void KeyNoteViewModel::begin(const ApiKey &key, Kind kind)
{
    reset();
    m_key = key;
    m_kind = kind;
    m_text = key.note;
    Q_EMIT changed();
}

void KeyNoteViewModel::follow(const ApiKey &key)
{
    if (key.id != m_key.id || m_busy || m_theirs)
        return; // The answer to what is being saved is newer.
    if (isNew() && key.note != m_key.note)
        return; // Saving with what is known here tells the person so.
    if (!isNew() && m_text.trimmed() != key.note)
        m_text = key.note;
    m_key = key;
    Q_EMIT changed();
}

void KeyNoteViewModel::reset()
{
    ++m_latest;
    m_key = {};
    m_theirs.reset();
    m_text.clear();
    m_errorText.clear();
    m_written = m_saved = m_busy = m_settling = m_gaveUp = false;
    Q_EMIT changed();
}

void KeyNoteViewModel::suggest(const QString &text)
{
    if (m_written || !m_key.id.isValid())
        return;
    m_text = text;
    m_saved = m_gaveUp = false;
    Q_EMIT changed();
}

void KeyNoteViewModel::setText(const QString &text)
{
    if (text == m_text)
        return;
    m_text = text;
    m_written = !text.isEmpty();
    m_saved = false;
    m_gaveUp = m_theirs.has_value();
    if (holdsKey())
        m_errorText = tr("This is the key itself. Write only where it is kept.");
    else
        m_errorText = m_theirs ? outdatedText() : QString();
    Q_EMIT changed();
}

QString KeyNoteViewModel::outdatedText()
{
    return tr("Someone else changed this. Reload to see it.");
}

bool KeyNoteViewModel::holdsKey() const
{
    static const QRegularExpression between(u"[^0-9A-Za-z_]+"_s);
    const QStringList words = m_text.split(between, Qt::SkipEmptyParts);
    return std::any_of(words.begin(), words.end(), [](const QString &word) { return SecretKey::parse(word.toUtf8()).has_value(); });
}

void KeyNoteViewModel::leave()
{
    if (!m_busy && isNew() && !m_gaveUp && !holdsKey())
        send();
}

void KeyNoteViewModel::retry()
{
    m_gaveUp = false;
    leave();
}

void KeyNoteViewModel::reload()
{
    if (!m_theirs)
        return;
    const ApiKey theirs = *m_theirs; // Which beginning forgets.
    begin(theirs, m_kind);
    Q_EMIT keyChanged(m_key);
}

void KeyNoteViewModel::discard()
{
    if (!m_busy)
        begin(m_theirs.value_or(m_key), m_kind);
}

void KeyNoteViewModel::settle()
{
    if (holdsKey())
        return;
    m_settling = true;
    leave();
    if (m_busy)
        return;
    m_settling = false;
    Q_EMIT settled();
}

void KeyNoteViewModel::send()
{
    m_busy = true;
    m_errorText.clear();
    Q_EMIT changed();
    const int ticket = ++m_latest;
    const Api::UpdateApiKey call{.workspace = m_key.workspace, .key = m_key.id, .etag = m_key.etag, .note = m_text.trimmed()};
    QCoro::connect(m_client.send(call), this, [this, ticket](const Result<ApiKey> &answer) {
        if (ticket == m_latest)
            take(answer);
    });
}

void KeyNoteViewModel::take(const Result<ApiKey> &answer)
{
    if (!answer && answer.error().kind == Error::Kind::Changed && !m_refetched)
        return refetch();
    m_refetched = false;
    m_busy = false;
    if (!answer)
        return fail(answer.error());
    m_key = *answer;
    m_saved = !isNew();
    Q_EMIT changed();
    Q_EMIT keyChanged(*answer);
    if (m_settling)
        settle(); // What was written meanwhile is saved, too.
}

void KeyNoteViewModel::refetch()
{
    m_refetched = true;
    const int ticket = ++m_latest;
    QCoro::connect(m_client.send(Api::GetApiKey{.workspace = m_key.workspace, .key = m_key.id}), this, [this, ticket](const Result<ApiKey> &answer) {
        if (ticket != m_latest)
            return;
        if (answer)
            takeRefetched(*answer);
        else
            take(answer);
    });
}

//! Someone else changed the key. What changed is none of the note's business, unless it is the note.
void KeyNoteViewModel::takeRefetched(const ApiKey &key)
{
    if (m_kind == Kind::OfNewKey || key.note == m_key.note) {
        m_key.etag = key.etag;
        return send();
    }
    m_refetched = m_busy = false;
    m_theirs = key;
    giveUp(outdatedText());
}

void KeyNoteViewModel::fail(const Error &error)
{
    const QString what = Ui::isOutcomeUnknown(error) ? tr("The note may not be saved.") : tr("The note was not saved.");
    giveUp(what + u' ' + Ui::errorText(error));
}

void KeyNoteViewModel::giveUp(const QString &text)
{
    const bool settling = std::exchange(m_settling, false);
    m_gaveUp = true;
    m_errorText = text;
    Q_EMIT changed();
    if (settling)
        Q_EMIT unsettled();
}

} // namespace Intrlume::Ui

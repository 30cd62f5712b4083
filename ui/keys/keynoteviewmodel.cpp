// SPDX-FileCopyrightText: 2026 The Intrlume Console founders
// SPDX-License-Identifier: Apache-2.0
#include "keynoteviewmodel.h"

#include "api/apikeys.h"
#include "core/secretkey.h"
#include "errortext.h"

#include <QCoroTask>
#include <QRegularExpression>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace Intrlume::Ui {

KeyNoteViewModel::KeyNoteViewModel(Api::Client &client, QObject *parent)
    : QObject(parent)
    , m_client(client)
{
}

void KeyNoteViewModel::begin(const ApiKey &key)
{
    reset();
    m_key = key;
    m_text = key.note;
    Q_EMIT changed();
}

void KeyNoteViewModel::reset()
{
    ++m_latest;
    m_key = {};
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
    m_saved = m_gaveUp = false;
    m_errorText = holdsKey() ? tr("This is the key itself. Write only where it is kept.") : QString();
    Q_EMIT changed();
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
    // Nobody else has written this note: whatever changed about the key is none of its business.
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
        if (!answer)
            return take(answer);
        m_key.etag = answer->etag;
        send();
    });
}

void KeyNoteViewModel::fail(const Error &error)
{
    m_gaveUp = true;
    m_settling = false;
    m_errorText = tr("The note was not saved.") + u' ' + Ui::errorText(error);
    Q_EMIT changed();
}

} // namespace Intrlume::Ui

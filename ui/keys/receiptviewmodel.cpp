// SPDX-FileCopyrightText: 2026 The Intrlume Console founders
// SPDX-License-Identifier: Apache-2.0
#include "receiptviewmodel.h"

#include "api/receipts.h"
#include "errortext.h"
#include "keys/keytext.h"
#include "keys/revocationmodel.h"

#include <QCoroTask>
#include <QDir>
#include <QJsonDocument>
#include <QRegularExpression>
#include <QSaveFile>

using namespace Qt::StringLiterals;

namespace Intrlume::Ui {

namespace {
QString homely(const QString &path)
{
    const QString home = QDir::homePath();
    return path.startsWith(home + u'/') ? u'~' + path.sliced(home.size()) : path;
}

//! Quoted for a shell where it has to be.
QString typed(const QString &path)
{
    static const QRegularExpression plain(uR"(^[A-Za-z0-9_.:/~-]+\z)"_s);
    if (plain.match(path).hasMatch())
        return path;
    QString quoted = path;
    return u'\'' + quoted.replace(u"'"_s, uR"('\'')"_s) + u'\'';
}
} // namespace

ReceiptViewModel::ReceiptViewModel(Api::Client &client, QObject *parent)
    : QObject(parent)
    , m_client(client)
{
}

void ReceiptViewModel::begin(const ApiKey &key)
{
    m_key = key;
    m_receipt.reset();
    m_content.reset();
    m_file.clear();
    m_open = true;
    fetch();
}

void ReceiptViewModel::fetch()
{
    if (!m_open)
        return;
    m_errorText.clear();
    m_busy = true;
    Q_EMIT changed();
    const int ticket = ++m_latest;
    QCoro::connect(m_client.send(Api::GetReceipt{.workspace = m_key.workspace, .key = m_key.id}), this,
                   [this, ticket](const Result<SignedReceipt> &answer) {
                       if (ticket == m_latest)
                           take(answer);
                   });
}

void ReceiptViewModel::take(const Result<SignedReceipt> &answer)
{
    m_busy = false;
    if (answer) {
        m_receipt = *answer;
        if (const Result<Receipt> content = Receipt::fromPayload(answer->payload))
            m_content = *content;
    } else {
        m_errorText = Ui::errorText(answer.error());
    }
    Q_EMIT changed();
}

void ReceiptViewModel::save(const QUrl &file)
{
    if (!m_receipt || !file.isLocalFile())
        return;
    QSaveFile target(file.toLocalFile());
    const QByteArray json = QJsonDocument(m_receipt->toJson()).toJson();
    m_errorText.clear();
    m_file.clear();
    if (target.open(QIODevice::WriteOnly) && target.write(json) == json.size() && target.commit())
        m_file = file.toLocalFile();
    else //: %1 is a file
        m_errorText = tr("%1 could not be written. Check the folder’s permissions or choose another.").arg(homely(file.toLocalFile()));
    Q_EMIT changed();
}

void ReceiptViewModel::close()
{
    ++m_latest;
    m_open = false;
    m_busy = false;
    Q_EMIT changed();
}

void ReceiptViewModel::reset()
{
    m_receipt.reset();
    m_content.reset();
    m_key = {};
    close();
}

QString ReceiptViewModel::title() const
{
    //: %1 is a key's name
    return tr("Receipt for %1").arg(m_key.name);
}

QStringList ReceiptViewModel::lines() const
{
    QStringList lines;
    if (!m_content)
        return lines;
    for (const RegionStop &region : m_content->revocation.regions) {
        const QString city = m_cities.value(region.region, region.region);
        //: When a region stopped a key: %1 is a city, %2 a date and time, %3 how long it took, such as 0.4 s
        lines.append(tr("%1: %2, after %3").arg(city, KeyText::exactTime(region.stoppedAt), RevocationModel::seconds(region.milliseconds)));
    }
    return lines;
}

QString ReceiptViewModel::savedText() const
{
    //: %1 is a file
    return m_file.isEmpty() ? QString() : tr("Saved to %1").arg(homely(m_file));
}

QString ReceiptViewModel::checkCommand() const
{
    QString server;
    if (m_serverName == u"this-computer")
        server = u"--server local "_s;
    else if (!m_serverName.isEmpty() && m_serverName != u"https://api.intrlume.tech")
        server = u"--server "_s + typed(m_serverName) + u' ';
    return u"intrlume "_s + server + u"audit verify-receipt "_s + typed(m_file.isEmpty() ? suggestedFile().fileName() : homely(m_file));
}

QUrl ReceiptViewModel::startFolder()
{
    return QUrl::fromLocalFile(QDir::homePath());
}

QUrl ReceiptViewModel::suggestedFile() const
{
    // Names are free text; only what is the same in every file system stays.
    QString name = m_key.name.toLower();
    name.replace(QRegularExpression(u"[^a-z0-9]+"_s), u"-"_s);
    name.remove(QRegularExpression(uR"(^-+|-+\z)"_s));
    const QString file = u"receipt-%1-%2.json"_s.arg(name.isEmpty() ? u"key"_s : name, m_key.tail);
    return QUrl::fromLocalFile(QDir::home().filePath(file));
}

} // namespace Intrlume::Ui

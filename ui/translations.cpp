// SPDX-FileCopyrightText: 2026 The Intrlume Console founders
// SPDX-License-Identifier: Apache-2.0
#include "translations.h"

#include <QCoreApplication>
#include <QLocale>
#include <QTranslator>

using namespace Qt::StringLiterals;

namespace Intrlume::Ui {

namespace {

//! Kept as children of the application, so that they live exactly as long as it does.
void install(const QString &language)
{
    auto *translator = new QTranslator(QCoreApplication::instance());
    translator->setObjectName(u"intrlume-translation"_s);
    if (translator->load(u":/i18n/intrlume_%1.qm"_s.arg(language)))
        QCoreApplication::installTranslator(translator);
    else
        delete translator;
}

} // namespace

void installTranslations(const QString &language)
{
    QCoreApplication *application = QCoreApplication::instance();
    // Not qDeleteAll on a live list: a translator removes itself from it.
    for (QTranslator *old : application->findChildren<QTranslator *>(u"intrlume-translation"_s))
        delete old;
    QLocale::setDefault(language == u"hi" ? QLocale(QLocale::Hindi, QLocale::India) : QLocale(QLocale::English, QLocale::India));
    install(u"en"_s);
    if (language != u"en")
        install(language); // Later ones are asked first.
}

} // namespace Intrlume::Ui

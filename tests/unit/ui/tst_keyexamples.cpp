// SPDX-FileCopyrightText: 2026 The Intrlume Console founders
// SPDX-License-Identifier: Apache-2.0
#include "keys/keyexamples.h"

#include <QFile>
#include <QTest>

using namespace Intrlume;
using namespace Qt::StringLiterals;

namespace {

QString programOf(const QString &file)
{
    QFile program(QStringLiteral(EXAMPLES_DIR) + u'/' + file);
    return program.open(QIODevice::ReadOnly) ? QString::fromUtf8(program.readAll()) : QString();
}

QString firstLineWith(const QString &text, const QString &part)
{
    for (const QString &line : text.split(u'\n')) {
        if (line.contains(part))
            return line.trimmed();
    }
    return {};
}

} // namespace

class TestKeyExamples : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void theDialogShowsWhatTheProgramsDo_data()
    {
        QTest::addColumn<int>("language");
        QTest::addColumn<QString>("file");
        QTest::addColumn<QStringList>("essential");
        QTest::newRow("curl") << 0 << u"curl.sh"_s
                              << QStringList{u"echo \"Authorization: Bearer $INTRLUME_API_KEY\" |"_s,
                                             u"-H @- -H \"Content-Type: application/json\""_s,
                                             u"-d '{\"name\": \"Front desk\", \"language\": \"en-IN\"}'"_s};
        QTest::newRow("python") << 1 << u"python.py"_s
                                << QStringList{u"\"Authorization\": \"Bearer \" + os.environ[\"INTRLUME_API_KEY\"],"_s,
                                               u"body = json.dumps({\"name\": \"Front desk\", \"language\": \"en-IN\"})"_s};
        QTest::newRow("javascript") << 2 << u"javascript.mjs"_s
                                    << QStringList{u"headers: { Authorization: `Bearer ${process.env.INTRLUME_API_KEY}`,"_s,
                                                   u"body: JSON.stringify({ name: \"Front desk\", language: \"en-IN\" })"_s};
    }

    void theDialogShowsWhatTheProgramsDo()
    {
        QFETCH(int, language);
        QFETCH(QString, file);
        QFETCH(QStringList, essential);
        const QString shown = Ui::KeyExamples(u"https://api.intrlume.tech"_s).code(language);
        const QString program = programOf(file);
        QVERIFY(shown.contains(u"https://api.intrlume.tech/v1/agents"_s));
        for (const QString &part : essential) {
            QVERIFY2(shown.contains(part), qPrintable(part));
            QVERIFY2(program.contains(part), qPrintable(part));
        }
        QCOMPARE(firstLineWith(shown, u"INTRLUME_API_KEY\""_s).isEmpty(), language == 2);
    }

    void theProgramsTakeTheAddressFromTheEnvironment()
    {
        for (const QString &file : {u"curl.sh"_s, u"python.py"_s, u"javascript.mjs"_s}) {
            QVERIFY2(programOf(file).contains(u"INTRLUME_API_URL"_s), qPrintable(file));
            QVERIFY2(programOf(file).contains(u"https://api.intrlume.tech"_s), qPrintable(file));
        }
    }

    void theAddressIsThePlatforms()
    {
        const Ui::KeyExamples examples(u"http://127.0.0.1:4711"_s);
        for (int language = 0; language < Ui::KeyExamples::languages().size(); ++language)
            QVERIFY(examples.code(language).contains(u"http://127.0.0.1:4711/v1/agents"_s));
        QVERIFY(examples.code(7).isEmpty());
    }

    void coloursCommentsAndStringsAndEscapesTheRest()
    {
        const QString styled = Ui::KeyExamples(u"http://a.example/<b>"_s).styled(0, QColor(u"#111111"_s), QColor(u"#222222"_s));
        QVERIFY(styled.startsWith(u"<font color=\"#111111\">#&nbsp;reads"_s));
        QVERIFY(styled.contains(u"<font color=\"#222222\">&quot;Authorization:"_s));
        QVERIFY(!styled.contains(u"<b>"_s));
        QVERIFY(styled.contains(u"<br>&nbsp;&nbsp;curl"_s));
    }
};

QTEST_GUILESS_MAIN(TestKeyExamples)
#include "tst_keyexamples.moc"

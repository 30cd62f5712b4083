// SPDX-FileCopyrightText: 2026 The Intrlume Console founders
// SPDX-License-Identifier: Apache-2.0
#include "support/openapicontract.h"

#include <QFile>
#include <QJsonArray>
#include <QJsonDocument>
#include <QTest>

using namespace Qt::StringLiterals;
using namespace Intrlume::Test;

namespace {
const QByteArray smallContract = R"(
openapi: 3.1.0
paths:
  /things/{thing}:
    get:
      responses:
        '200':
          headers:
            X-Request-Id: { required: true, schema: { type: string, pattern: '^[a-z]+$' } }
          content:
            application/json:
              schema: { $ref: '#/components/schemas/Thing' }
        '204': { description: nothing }
  /things/special:
    get:
      responses:
        '201': { description: nothing }
components:
  responses:
    NotFound: { content: { application/problem+json: { schema: { type: object } } } }
  schemas:
    Thing:
      type: object
      required: [name, size, parts]
      additionalProperties: false
      properties:
        name: { type: string }
        size: { type: integer, minimum: 0 }
        parts: { type: array, items: { $ref: '#/components/schemas/Part' } }
    Part: { type: string, enum: [one, two] }
)";

HttpAnswer answer(int status, const QByteArray &body = {}, const QByteArray &type = "application/json")
{
    HttpAnswer answer{.status = status, .headers = {{"x-request-id", "abc"}}, .body = body};
    if (!body.isEmpty())
        answer.headers.append({"Content-Type", type});
    return answer;
}

HttpAnswer problem(const QByteArray &body, int status = 401)
{
    return {.status = status,
            .headers = {{"X-Request-Id", "request-1"}, {"WWW-Authenticate", "Bearer"}, {"Content-Type", "application/problem+json"}},
            .body = body};
}
} // namespace

class OpenApiContractTest : public QObject {
    Q_OBJECT

    const OpenApiContract m_small{smallContract};
    const OpenApiContract &m_real = OpenApiContract::ofTheProject();

    void expectViolation(const HttpAnswer &answer, const QString &part)
    {
        const QStringList found = m_small.violations("GET", "/things/x?y=z", answer);
        QVERIFY2(found.join(u'\n').contains(part), qPrintable(u"found only: "_s + found.join(u'\n')));
    }

private Q_SLOTS:
    void theProjectsFileIsRead()
    {
        QCOMPARE(m_real.problem(), QString());
        QVERIFY(m_real.document()["paths"_L1].toObject().size() > 20);
    }
    void aBrokenFileIsNoContract()
    {
        QVERIFY(!OpenApiContract("a: [").problem().isEmpty());
        QVERIFY(!OpenApiContract("a: b").problem().isEmpty());
        QVERIFY(!OpenApiContract("a: b").violations("GET", "/", answer(200)).isEmpty());
    }

    void whatFitsPasses()
    {
        QCOMPARE(m_small.violations("GET", "/things/x", answer(200, R"({"name":"n","size":3,"parts":["one","two"]})")), QStringList());
        QCOMPARE(m_small.violations("GET", "/things/x", answer(204)), QStringList());
    }
    void aMissingMemberIsSeen() { expectViolation(answer(200, R"({"name":"n","size":3})"), u"parts"_s); }
    void anExtraMemberIsSeen() { expectViolation(answer(200, R"({"name":"n","size":3,"parts":[],"secret":1})"), u"secret"_s); }
    void aWrongTypeIsSeen() { expectViolation(answer(200, R"({"name":5,"size":3,"parts":[]})"), u"name"_s); }
    void aFractionIsNoInteger() { expectViolation(answer(200, R"({"name":"n","size":3.5,"parts":[]})"), u"size"_s); }
    void aNumberTooSmallIsSeen() { expectViolation(answer(200, R"({"name":"n","size":-1,"parts":[]})"), u"size"_s); }
    void aChoiceThatIsNoneIsSeenBehindReferences() { expectViolation(answer(200, R"({"name":"n","size":1,"parts":["one","three"]})"), u"parts"_s); }
    void aBodyThatIsNoJsonIsSeen() { expectViolation(answer(200, "{"), u"no JSON"_s); }
    void anotherContentTypeIsSeen() { expectViolation(answer(200, "{}", "text/plain"), u"text/plain"_s); }
    void aMissingBodyIsSeen() { expectViolation(answer(200), u"content type"_s); }
    void aBodyTooManyIsSeen() { expectViolation(answer(204, "{}"), u"none is documented"_s); }
    void anUndocumentedStatusIsSeen() { expectViolation(answer(202, "{}"), u"status 202"_s); }
    void aMissingHeaderIsSeen()
    {
        HttpAnswer without = answer(200, R"({"name":"n","size":3,"parts":[]})");
        without.headers.removeFirst();
        expectViolation(without, u"X-Request-Id is missing"_s);
    }
    void aWrongHeaderIsSeen()
    {
        HttpAnswer wrong = answer(200, R"({"name":"n","size":3,"parts":[]})");
        wrong.headers.first().second = "ABC";
        expectViolation(wrong, u"header X-Request-Id"_s);
    }
    void noAnswerIsSeen() { expectViolation({.problem = u"closed"_s}, u"closed"_s); }

    void anUndocumentedPathIsSeen()
    {
        QVERIFY(!m_small.violations("GET", "/nowhere", answer(200, "{}")).isEmpty());
        QVERIFY(!m_small.violations("GET", "/things", answer(200, "{}")).isEmpty());
        QVERIFY(!m_small.violations("GET", "/things/x/y", answer(200, "{}")).isEmpty());
    }
    void anUndocumentedMethodIsSeen() { QVERIFY(!m_small.violations("PUT", "/things/x", answer(200, "{}")).isEmpty()); }
    void theExactPathWinsOverTheVariable()
    {
        QCOMPARE(m_small.violations("GET", "/things/special", answer(201)), QStringList());
        QVERIFY(!m_small.violations("GET", "/things/special", answer(204)).isEmpty());
    }

    void aProblemMustAgreeWithItsAnswer()
    {
        const QByteArray good = R"({"type":"urn:intrlume:problem:session-missing","title":"t","status":401,"detail":"d",)"
                                R"("code":"session-missing","request_id":"request-1"})";
        QCOMPARE(m_real.violations("GET", "/v1/me", problem(good)), QStringList());

        auto with = [&](const QByteArray &before, const QByteArray &after) {
            return m_real.violations("GET", "/v1/me", problem(QByteArray(good).replace(before, after)));
        };
        QVERIFY(with("\"status\":401", "\"status\":403").join(u'\n').contains(u"status"_s));
        QVERIFY(with("request-1", "request-2").join(u'\n').contains(u"request_id"_s));
        QVERIFY(with("problem:session", "problem:another").join(u'\n').contains(u"type"_s));
        QVERIFY(!with("session-missing", "key-missing").isEmpty()); // A code of another operation.
        QVERIFY(!with("\"detail\":\"d\"", "\"detail\":\"d\",\"stack\":\"…\"").isEmpty());
    }
    void anUnknownPathAnswersAProblem()
    {
        const QByteArray body =
            R"({"type":"urn:intrlume:problem:not-found","title":"t","status":404,"detail":"d","code":"not-found","request_id":"request-1"})";
        QCOMPARE(m_real.violations("GET", "/v1/nowhere", problem(body, 404)), QStringList());
        QVERIFY(!m_real.violations("GET", "/v1/nowhere", problem("{}", 404)).isEmpty());
    }

    void everyReferenceLeadsSomewhere() { checkReferences(m_real.document(), {}); }
    void everyOperationIsComplete_data()
    {
        QTest::addColumn<QJsonObject>("operation");
        const QJsonObject paths = m_real.document()["paths"_L1].toObject();
        for (const QString &path : paths.keys()) {
            const QJsonObject item = paths[path].toObject();
            for (const QString &method : item.keys())
                QTest::addRow("%s %s", qPrintable(method), qPrintable(path)) << item[method].toObject();
        }
    }
    void everyOperationIsComplete()
    {
        QFETCH(QJsonObject, operation);
        QVERIFY(!operation["operationId"_L1].toString().isEmpty());
        QVERIFY(!operation["summary"_L1].toString().isEmpty());
        QVERIFY(!operation["tags"_L1].toArray().isEmpty());
        QVERIFY(operation["security"_L1].isArray());
        const QJsonObject responses = operation["responses"_L1].toObject();
        QVERIFY(responses.contains(u"429"_s) && responses.contains(u"500"_s));
        if (!operation["security"_L1].toArray().isEmpty())
            QVERIFY(responses.contains(u"401"_s));
        if (operation.contains(u"requestBody"_s)) {
            for (const QString &status : {u"400"_s, u"408"_s, u"413"_s, u"415"_s})
                QVERIFY2(responses.contains(status), qPrintable(status));
        }
    }
    void everyExampleFitsItsSchema()
    {
        int checked = 0;
        checkExamples(m_real.document(), {}, &checked);
        QVERIFY(checked >= 8);
    }

private:
    void checkReferences(const QJsonValue &value, const QString &pointer)
    {
        if (value.isArray()) {
            for (const QJsonValue &item : value.toArray())
                checkReferences(item, pointer);
        }
        const QJsonObject object = value.toObject();
        for (auto member = object.begin(); member != object.end(); ++member) {
            if (member.key() == "$ref"_L1) {
                QJsonValue target = m_real.document();
                for (const QString &part : member.value().toString().split(u'/').mid(1))
                    target = target[part];
                QVERIFY2(target.isObject(), qPrintable(pointer + u" → "_s + member.value().toString()));
            } else {
                checkReferences(member.value(), pointer + u'/' + member.key());
            }
        }
    }
    void checkExamples(const QJsonValue &value, const QString &pointer, int *checked)
    {
        const QJsonObject object = value.toObject();
        if (object.contains(u"example"_s) && object.contains(u"schema"_s)) {
            const QStringList violations = m_real.schemaViolations(pointer + u"/schema"_s, object["example"_L1]);
            QVERIFY2(violations.isEmpty(), qPrintable(pointer + u": "_s + violations.join(u"; "_s)));
            ++*checked;
        }
        for (auto member = object.begin(); member != object.end(); ++member)
            checkExamples(member.value(), pointer + u'/' + QString(member.key()).replace(u'~', u"~0"_s).replace(u'/', u"~1"_s), checked);
    }
};

QTEST_GUILESS_MAIN(OpenApiContractTest)
#include "tst_openapicontract.moc"

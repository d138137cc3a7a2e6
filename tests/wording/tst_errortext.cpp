// SPDX-License-Identifier: GPL-3.0-or-later
#include "errortext.h"
#include "labels.h"
#include "language.h"
#include "strictmain.h"

#include <QDirIterator>
#include <QFile>

using namespace attache;
using namespace Qt::StringLiterals;

namespace {

// Dotted literals of the layers that make errors: each is an error code, a journal action or a key
// of a rule. Comments are left out; "name.ext" of files has an ending that no code has.
QSet<QString> dottedLiterals()
{
    static const QRegularExpression comment(u"//[^\n]*"_s);
    static const QRegularExpression literal(u"\"([a-z][A-Za-z]*\\.[a-z][A-Za-z0-9]*)\""_s);
    static const QSet<QString> endings{u"h"_s,       u"csv"_s,  u"json"_s, u"sql"_s,
                                       u"html"_s,    u"txt"_s,  u"com"_s,  u"example"_s,
                                       u"attache"_s, u"xlsx"_s, u"pdf"_s};
    QSet<QString> found;
    for (const char *layer : {"domain", "query", "store", "exchange", "service", "app"}) {
        QDirIterator files(QStringLiteral(ATTACHE_SOURCE_DIR "/src/") + QLatin1StringView(layer),
                           {u"*.cpp"_s, u"*.h"_s}, QDir::Files, QDirIterator::Subdirectories);
        while (files.hasNext()) {
            QFile file(files.next());
            if (!file.open(QIODevice::ReadOnly))
                continue;
            QString source = QString::fromUtf8(file.readAll());
            source.remove(comment);
            for (const auto &match : literal.globalMatch(source)) {
                const QString text = match.captured(1);
                if (!endings.contains(text.section(u'.', 1)))
                    found.insert(text);
            }
        }
    }
    return found;
}

} // namespace

class TestErrorText : public QObject
{
    Q_OBJECT
private slots:
    STRICT_TEST
    void initTestCase() { Language::apply(u"en"_s); }

    void everyCodeInTheSourcesHasASentence()
    {
        const QSet<QString> literals = dottedLiterals();
        QVERIFY2(literals.contains(u"tenantId.malformed"_s), "the sources were not read");
        QStringList missing;
        for (const QString &text : literals) {
            const bool isAction = actionLabel(text) != text;
            if (!hasErrorText(text) && !isAction && ruleText(text).isEmpty())
                missing.append(text);
        }
        missing.sort();
        QVERIFY2(missing.isEmpty(),
                 qPrintable(u"no sentence in recorderrors.cpp, fileerrors.cpp or reviewerrors.cpp, "
                            u"and no label in "
                            "namelabels.cpp, for: "_s
                            + missing.join(u' ')));
    }

    void everyKindHasASentence()
    {
        for (int i = 0; i <= static_cast<int>(ErrorKind::Internal); ++i) {
            const ErrorText text = errorText({static_cast<ErrorKind>(i), u"no.suchCode"_s, {}, {}});
            QVERIFY2(!text.title.isEmpty(), qPrintable(QString::number(i)));
            QVERIFY2(text.sentence.endsWith(u'.'), qPrintable(text.sentence));
        }
    }

    void aRefusalSaysTheRuleAndWhatToDoInstead()
    {
        const ErrorText text =
            errorText({ErrorKind::RuleViolation, u"rule.resaleBan"_s, {u"Fabrikam"_s}, {}});
        QVERIFY(
            text.sentence.contains(u"cannot currently resell online services to another CSP"_s));
        QVERIFY(text.sentence.contains(u"“Fabrikam”"_s));
        QVERIFY(text.sentence.contains(u"Invite a tenant of that company"_s));
    }

    void aPlaceholderInsideANameStaysAsItIs()
    {
        const ErrorText text = errorText(
            {ErrorKind::Conflict, u"workspace.locked"_s, {u"a %2 program"_s, u"42"_s}, {}});
        QVERIFY2(text.sentence.contains(u"(a %2 program, process 42)"_s),
                 qPrintable(text.sentence));
    }

    void hostileArgumentsAreShownNotObeyed()
    {
        const ErrorText text =
            errorText({ErrorKind::NotFound, u"customer.unknown"_s, {u"abc\u202Efdp"_s}, {}});
        QVERIFY(!text.sentence.contains(QChar(0x202E)));
    }

    void aMissingArgumentLeavesNoPlaceholder()
    {
        const ErrorText text = errorText({ErrorKind::NotFound, u"customer.unknown"_s, {}, {}});
        QVERIFY2(!text.sentence.contains(u'%'), qPrintable(text.sentence));
    }

    void aMissingColumnIsCalledByItsName()
    {
        const ErrorText text =
            errorText({ErrorKind::InvalidInput, u"import.columnMissing"_s, {u"tenantId"_s}, {}});
        QVERIFY2(text.sentence.contains(u"“Tenant ID”"_s), qPrintable(text.sentence));
    }

    void aQueryErrorNamesTheWordAndWhatWouldWork()
    {
        const QString text =
            queryErrorText({0, 4, u"unknownField"_s, u"nmae"_s, {u"name"_s, u"domain"_s}});
        QCOMPARE(text, u"“nmae” is not a field. Possible fields: name, domain."_s);
        const QString fallback = queryErrorText({0, 1, u"somethingNew"_s, u"x"_s, {}});
        for (const auto &code :
             {u"unknownValue"_s, u"missingValue"_s, u"unterminatedQuote"_s, u"notADate"_s,
              u"notANumber"_s, u"notComparable"_s, u"missingOperand"_s, u"missingOr"_s,
              u"unclosedParenthesis"_s, u"unmatchedParenthesis"_s, u"emptyParentheses"_s,
              u"tooDeep"_s, u"tooMany"_s, u"tooLong"_s}) {
            const QString sentence = queryErrorText({0, 1, code, u"x"_s, {u"y"_s}});
            QVERIFY(!sentence.isEmpty());
            QVERIFY2(sentence != fallback, qPrintable(code));
        }
    }
};

QTEST_GUILESS_MAIN(TestErrorText)
#include "tst_errortext.moc"

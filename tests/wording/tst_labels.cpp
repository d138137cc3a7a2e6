// SPDX-License-Identifier: GPL-3.0-or-later
#include "labels.h"
#include "language.h"
#include "rolecatalogue.h"
#include "rules.h"
#include "strictmain.h"

#include <QFile>

using namespace attache;
using namespace Qt::StringLiterals;

namespace {

// Labels of E from its first to `last`: none empty, none twice, and nothing after the last.
template <typename E>
QString flawOf(E last, QString (*labelOf)(E), bool unique = true)
{
    QSet<QString> seen;
    for (int i = 0; i <= static_cast<int>(last); ++i) {
        const QString text = labelOf(static_cast<E>(i));
        if (text.isEmpty())
            return u"value %1 has no label"_s.arg(i);
        if (unique && seen.contains(text))
            return u"“%1” stands for two values"_s.arg(text);
        seen.insert(text);
    }
    if (!labelOf(static_cast<E>(static_cast<int>(last) + 1)).isEmpty())
        return u"there are values after the last one this test knows"_s;
    return {};
}

} // namespace

#define CHECK_LABELS(Type, last)                                                                   \
    do {                                                                                           \
        const QString flaw = flawOf<Type>(Type::last, label);                                      \
        QVERIFY2(flaw.isEmpty(), qPrintable(QStringLiteral(#Type ": ") + flaw));                   \
    } while (false)

class TestLabels : public QObject
{
    Q_OBJECT
private slots:
    STRICT_TEST

    void everyValueHasALabelOfItsOwn_data()
    {
        QTest::addColumn<QString>("language");
        for (const QString &code : Language::available())
            QTest::newRow(qPrintable(code)) << code;
    }

    void everyValueHasALabelOfItsOwn()
    {
        QFETCH(QString, language);
        Language::apply(language);
        CHECK_LABELS(Cloud, Germany);
        CHECK_LABELS(CustomerRelationship, None);
        CHECK_LABELS(Presence, Gone);
        CHECK_LABELS(Standing, OwnReseller);
        CHECK_LABELS(Known, No);
        CHECK_LABELS(AttachmentKind, SubscriptionSeller);
        CHECK_LABELS(AttachmentStatus, Terminated);
        CHECK_LABELS(Evidence, ByHand);
        CHECK_LABELS(SubscriptionStatus, Disabled);
        CHECK_LABELS(InvitationKind, GranularRelationship);
        CHECK_LABELS(InvitationState, OutcomeUnknown);
        CHECK_LABELS(SourceKind, Sample);
        CHECK_LABELS(Dataset, Other);
        CHECK_LABELS(ChangeKind, AssignmentChanged);
        CHECK_LABELS(ImportFormat, JsonSubscriptionAnalytics);
        CHECK_LABELS(ImportField, Tags);
        CHECK_LABELS(ProblemReason, OtherPartner);
        QCOMPARE(flawOf<Cloud>(Cloud::Germany, longLabel), QString());
        QCOMPARE(flawOf<AttachmentKind>(AttachmentKind::SubscriptionSeller, shortLabel), QString());
        QCOMPARE(flawOf<Evidence>(Evidence::ByHand, evidenceMark), QString());
    }

    void evidenceMarksFitIntoACell()
    {
        for (const QString &code : Language::available()) {
            Language::apply(code);
            for (int i = 0; i <= static_cast<int>(Evidence::ByHand); ++i)
                QVERIFY(evidenceMark(static_cast<Evidence>(i)).size() <= 2);
        }
    }

    void everyServiceKeyHasAName()
    {
        Language::apply(u"en"_s);
        for (const QString &key : knownServices())
            QVERIFY2(serviceLabel(key) != key, qPrintable(key));
    }

    void whatIsNotKnownIsShownAsItCame()
    {
        QCOMPARE(serviceLabel(u"quantum"_s), u"quantum"_s);
        QCOMPARE(actionLabel(u"some.action"_s), u"some.action"_s);
        QCOMPARE(roleLabel(u"no such role"_s), u"no such role"_s);
    }

    void rolesAreNamedInTheLanguageOfTheInterface()
    {
        Language::apply(u"en"_s);
        QCOMPARE(roleLabel(QString(GlobalAdministratorId)), u"Global Administrator"_s);
        Language::apply(u"fr"_s);
        QCOMPARE(roleLabel(QString(GlobalAdministratorId)), u"Administrateur général"_s);
        Language::apply(u"de"_s);
        QCOMPARE(roleLabel(QString(GlobalAdministratorId)), u"Globaler Administrator"_s);
    }

    void aBlankNameShowsTheTenant()
    {
        Language::apply(u"en"_s);
        const TenantId tenant = *parseTenantId(u"0b1c2d3e-0000-4000-8000-00000000abcd");
        QCOMPARE(customerLabel(u" \u3164"_s, tenant), u"(no name) "_s + tenant.toString());
        QCOMPARE(customerLabel({}, {}), u"(no name)"_s);
        QCOMPARE(customerLabel(u"Contoso"_s, tenant), u"Contoso"_s);
    }

    void theFourGuaranteesHaveSentencesInEveryLanguage()
    {
        QSet<QString> sentences;
        for (const QString &code : Language::available()) {
            Language::apply(code);
            for (const char *key : GuaranteeKeys)
                sentences.insert(ruleText(QString::fromLatin1(key)));
        }
        QCOMPARE(sentences.size(), 12);
        QVERIFY(!sentences.contains(QString()));
    }

    void ruleSentencesAreTheGlossarys()
    {
        QFile glossary(QStringLiteral(ATTACHE_SHARED_DIR "/glossary.tsv"));
        if (!glossary.open(QIODevice::ReadOnly))
            QSKIP("the glossary is not beside this checkout, so its sentences cannot be compared");
        static const QRegularExpression placeholder(u"\\{[A-Za-z]+\\}"_s);
        int compared = 0;
        for (const QByteArray &line : glossary.readAll().split('\n')) {
            QStringList cells = QString::fromUtf8(line).split(u'\t');
            if (!cells.first().startsWith("rule."_L1))
                continue;
            for (qsizetype i = 0; i < Language::available().size(); ++i) {
                Language::apply(Language::available().at(i));
                QCOMPARE(ruleText(cells.first()), cells[i + 1].replace(placeholder, u"%1"_s));
                ++compared;
            }
        }
        QVERIFY(compared >= 60);
    }
};

QTEST_GUILESS_MAIN(TestLabels)
#include "tst_labels.moc"

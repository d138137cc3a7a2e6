// SPDX-License-Identifier: GPL-3.0-or-later
#include "importtypes.h"
#include "keys.h"
#include "strictmain.h"

#include <QSet>

using namespace attache;
using namespace Qt::StringLiterals;

namespace {

/// Every enumerator up to `last` has a word of its own that is a plain identifier.
template <typename E>
bool wordsAreDistinct(E last)
{
    QSet<QString> seen;
    for (int i = 0; i <= int(last); ++i) {
        const QString key = keyOf(E(i));
        if (key.isEmpty() || !key.front().isLower() || key.contains(u' ') || seen.contains(key))
            return false;
        seen.insert(key);
    }
    return keyOf(E(int(last) + 1)).isEmpty(); // `last` really is the last
}

template <typename E>
bool readsBack(E last)
{
    for (int i = 0; i <= int(last); ++i) {
        const QString key = keyOf(E(i));
        QString snake;
        for (const QChar c : key)
            snake += c.isUpper() ? QString(u'_' + c.toLower()) : QString(c);
        for (const QString &form : {key, key.toUpper(), snake}) {
            if (fromKey<E>(form) != E(i))
                return false;
        }
    }
    return !fromKey<E>(u"somethingElse"_s) && !fromKey<E>(QString());
}

} // namespace

class TestKeys : public QObject
{
    Q_OBJECT
private slots:
    STRICT_TEST
    void everyValueHasItsOwnWord();
    void wordsReadBack();
    void documentedWordsStay_data();
    void documentedWordsStay();
    void formerNamesOfKindsAreRead();
};

void TestKeys::everyValueHasItsOwnWord()
{
    QVERIFY(wordsAreDistinct(CustomerRelationship::None));
    QVERIFY(wordsAreDistinct(Presence::Gone));
    QVERIFY(wordsAreDistinct(Standing::OwnReseller));
    QVERIFY(wordsAreDistinct(Known::No));
    QVERIFY(wordsAreDistinct(AttachmentKind::SubscriptionSeller));
    QVERIFY(wordsAreDistinct(AttachmentStatus::Terminated));
    QVERIFY(wordsAreDistinct(Evidence::ByHand));
    QVERIFY(wordsAreDistinct(EffectiveAccess::Effective));
    QVERIFY(wordsAreDistinct(SubscriptionStatus::Disabled));
    QVERIFY(wordsAreDistinct(InvitationKind::GranularRelationship));
    QVERIFY(wordsAreDistinct(InvitationState::OutcomeUnknown));
    QVERIFY(wordsAreDistinct(SourceKind::Sample));
    QVERIFY(wordsAreDistinct(Dataset::Other));
    QVERIFY(wordsAreDistinct(ChangeKind::AssignmentChanged));
    QVERIFY(wordsAreDistinct(ImportFormat::JsonSubscriptionAnalytics));
    QVERIFY(wordsAreDistinct(ImportField::Tags));
    QVERIFY(wordsAreDistinct(ProblemReason::OtherPartner));
}

void TestKeys::wordsReadBack()
{
    QVERIFY(readsBack(CustomerRelationship::None));
    QVERIFY(readsBack(Presence::Gone));
    QVERIFY(readsBack(Standing::OwnReseller));
    QVERIFY(readsBack(Known::No));
    QVERIFY(readsBack(AttachmentKind::SubscriptionSeller));
    QVERIFY(readsBack(AttachmentStatus::Terminated));
    QVERIFY(readsBack(Evidence::ByHand));
    QVERIFY(readsBack(EffectiveAccess::Effective));
    QVERIFY(readsBack(SubscriptionStatus::Disabled));
    QVERIFY(readsBack(InvitationKind::GranularRelationship));
    QVERIFY(readsBack(InvitationState::OutcomeUnknown));
    QVERIFY(readsBack(Dataset::Other));
    QCOMPARE(importFormatFromKey(u"gdapRelationships"_s).value(), ImportFormat::GdapRelationships);
    QVERIFY(!importFormatFromKey(u"xlsx"_s));
}

void TestKeys::documentedWordsStay_data()
{
    QTest::addColumn<QString>("actual");
    QTest::addColumn<QString>("word");
    const auto row = [](const QString &actual, const char *word) {
        QTest::newRow(word) << actual << QString::fromLatin1(word);
    };
    row(keyOf(CustomerRelationship::MicrosoftSupport), "microsoftSupport");
    row(keyOf(Presence::Current), "current");
    row(keyOf(Presence::Gone), "gone");
    row(keyOf(Standing::Own), "own");
    row(keyOf(Standing::OwnReseller), "ownReseller");
    row(keyOf(AttachmentKind::DelegatedAdmin), "dap");
    row(keyOf(AttachmentKind::GranularAdmin), "gdap");
    row(keyOf(AttachmentStatus::ApprovalPending), "approvalPending");
    row(keyOf(Evidence::OwnApi), "ownApi");
    row(keyOf(Evidence::ByHand), "byHand");
    row(keyOf(EffectiveAccess::Missing), "missing");
    row(keyOf(EffectiveAccess::Effective), "effective");
    row(keyOf(InvitationKind::ResellerRequest), "resellerRequest");
    row(keyOf(InvitationState::Cancelled), "cancelled");
    row(keyOf(InvitationState::OutcomeUnknown), "outcomeUnknown");
    row(keyOf(SourceKind::File), "file");
    row(keyOf(ChangeKind::GainedPartner), "gainedPartner");
    row(keyOf(ProblemReason::MissingTenantId), "missingTenantId");
}

void TestKeys::documentedWordsStay()
{
    QFETCH(QString, actual);
    QTEST(actual, "word");
}

void TestKeys::formerNamesOfKindsAreRead()
{
    QCOMPARE(fromKey<AttachmentKind>(u"DelegatedAdmin"_s).value(), AttachmentKind::DelegatedAdmin);
    QCOMPARE(fromKey<AttachmentKind>(u"granularAdmin"_s).value(), AttachmentKind::GranularAdmin);
}

QTEST_GUILESS_MAIN(TestKeys)
#include "tst_keys.moc"

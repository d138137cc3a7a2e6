// SPDX-License-Identifier: GPL-3.0-or-later
// What stands on the documents about a customer and a partner.
#include "language.h"
#include "sheets.h"
#include "strictmain.h"

#include <QTest>

using namespace attache;
using namespace Qt::StringLiterals;

namespace {

const Instant Now = Instant::fromMs(1'793'000'000'000);
const QString Hostile = u"=HYPERLINK(\"x\") <b>&</b>"_s;

Attachment attachment(qint64 id, const QString &partner, Standing standing, AttachmentStatus status,
                      Instant end)
{
    Attachment one;
    one.id = AttachmentId(id);
    one.partner = PartnerId(id);
    one.facts.partner.name = partner;
    one.facts.partner.standing = standing;
    one.facts.kind = AttachmentKind::GranularAdmin;
    one.facts.service = u"azure"_s;
    one.facts.status = status;
    one.facts.end = end;
    one.evidence = Evidence::ImportedFile;
    one.sourceName = u"list.csv"_s;
    one.stamp.lastSeenAt = Now;
    return one;
}

CustomerDetails someCustomer()
{
    CustomerDetails details;
    details.customer.id = CustomerId(1);
    details.customer.facts.name = Hostile;
    details.customer.facts.tenant = *parseTenantId(u"11111111-2222-4333-8444-555555555555"_s);
    details.realm.name = u"Contoso"_s;
    const Instant later = Instant::fromMs(Now.ms() + 90LL * 86'400'000);
    const Instant before = Instant::fromMs(Now.ms() - 86'400'000);
    details.attachments = {
        attachment(1, u"Contoso Partner"_s, Standing::Own, AttachmentStatus::Active, later),
        attachment(2, Hostile, Standing::Other, AttachmentStatus::ApprovalPending, {}),
        attachment(3, u"Ran out"_s, Standing::Other, AttachmentStatus::Active, before),
        attachment(4, u"Terminated"_s, Standing::Other, AttachmentStatus::Terminated, before)};
    details.matrix = makeMatrix(details.attachments);
    Subscription subscription;
    subscription.facts.offerName = u"Business Premium"_s;
    subscription.facts.quantity = 25;
    subscription.facts.status = SubscriptionStatus::Active;
    details.subscriptions = {subscription};
    Note note;
    note.text = Hostile;
    note.author = u"Jane"_s;
    note.writtenAt = before;
    details.notes = {note};
    details.annotation.alias = u"The good one"_s;
    return details;
}

QString textOf(const PrintedTable &table)
{
    QString text = table.title + u'\n';
    for (const auto &[name, value] : table.facts)
        text += name + u": "_s + value + u'\n';
    for (qint64 row = 0; row < table.rows; ++row)
        text += table.row(row).cells.join(u" | "_s) + u'\n';
    return text;
}

} // namespace

class TestSheets : public QObject
{
    Q_OBJECT
private slots:
    STRICT_TEST

    void initTestCase() { Language::apply(u"en"_s); }

    void theStatementShowsWhatHoldsAndHowWeKnow()
    {
        const PrintedTable table = accessStatement(someCustomer(), Now, Now);
        const QString text = textOf(table);
        QVERIFY(table.title.contains(Hostile)); // as it stands, whatever it looks like
        QVERIFY(text.contains(u"11111111-2222-4333-8444-555555555555"_s));
        QVERIFY(text.contains(u"Contoso Partner (Mine)"_s));
        QVERIFY(text.contains(u"list.csv"_s));
        QVERIFY(!text.contains(u"Ran out"_s));
        QVERIFY(!text.contains(u"Terminated"_s));
        // Never more than we know.
        QVERIFY(text.contains(u"does not mean that nobody else has access"_s));
        QVERIFY(!text.contains(u"The good one"_s)); // what we wrote for ourselves
        for (qint64 row = 0; row < table.rows; ++row) {
            const PrintedTable::Row line = table.row(row);
            QVERIFY(line.isHeading || line.cells.size() == table.columns.size());
        }
    }

    void aStatementWithoutAccessSaysSo()
    {
        CustomerDetails details = someCustomer();
        details.attachments.clear();
        details.matrix = {};
        const PrintedTable table = accessStatement(details, Now, Now);
        QCOMPARE(table.rows, 1);
        QVERIFY(table.row(0).isHeading);
        QVERIFY(table.row(0).cells.constFirst().contains(u"No access"_s));
    }

    void theSheetHoldsEverything()
    {
        const QString text = textOf(customerSheet(someCustomer(), Now, Now));
        for (const QString &part : {u"The good one"_s, u"Ran out"_s, u"Terminated"_s,
                                    u"Business Premium, 25 licenses"_s, u"Jane"_s, u"Notes"_s})
            QVERIFY2(text.contains(part), qPrintable(part + u" in "_s + text));
    }

    void aPartnerSheetNamesItsCustomers()
    {
        PartnerSummary partner;
        partner.partner.id = PartnerId(7);
        partner.partner.facts.name = u"Fabrikam"_s;
        partner.customers = 3;
        CustomerSummary customer;
        customer.name = Hostile;
        AttachmentSummary theirs;
        theirs.partner = PartnerId(7);
        theirs.service = u"azure"_s;
        AttachmentSummary another;
        another.partner = PartnerId(8);
        another.service = u"office365"_s;
        AttachmentSummary gone = theirs;
        gone.presence = Presence::Gone;
        customer.attachments = {theirs, another, gone};
        const PrintedTable table = partnerSheet(partner, {customer}, Now, Now);
        QCOMPARE(table.rows, 2); // one line, and that there are more customers
        QCOMPARE(table.row(0).cells.constFirst(), Hostile);
        QVERIFY(table.row(1).isHeading);
    }
};

QTEST_GUILESS_MAIN(TestSheets)
#include "tst_sheets.moc"

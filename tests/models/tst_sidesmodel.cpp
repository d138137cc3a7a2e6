// SPDX-License-Identifier: GPL-3.0-or-later
// One customer at two times, line against line.
#include "language.h"
#include "sidesmodel.h"
#include "strictmain.h"

#include <QTest>

using namespace attache;
using namespace Qt::StringLiterals;

namespace {

Customer customer(const QString &name)
{
    Customer one;
    one.id = CustomerId(1);
    one.facts.name = name;
    one.facts.domain = u"contoso.example"_s;
    one.facts.relationship = CustomerRelationship::Reseller;
    return one;
}

Attachment attachment(qint64 id, const QString &partner, AttachmentStatus status,
                      Presence presence = Presence::Current)
{
    Attachment one;
    one.id = AttachmentId(id);
    one.facts.partner.name = partner;
    one.facts.kind = AttachmentKind::GranularAdmin;
    one.facts.service = u"azure"_s;
    one.facts.status = status;
    one.facts.end = Instant::fromMs(1'900'000'000'000);
    one.stamp.presence = presence;
    return one;
}

Subscription subscription(qint64 id, qint64 licenses)
{
    Subscription one;
    one.id = SubscriptionId(id);
    one.facts.offerName = u"Business Premium %1"_s.arg(id);
    one.facts.status = SubscriptionStatus::Active;
    one.facts.quantity = licenses;
    return one;
}

} // namespace

class TestSidesModel : public QObject
{
    Q_OBJECT
private:
    static QStringList line(const SidesModel &model, int row)
    {
        QStringList cells;
        for (int column = 0; column < SidesModel::ColumnCount; ++column)
            cells << model.index(row, column).data().toString();
        return cells;
    }
    static int rowOf(const SidesModel &model, const QString &part)
    {
        for (int row = 0; row < model.rowCount(); ++row) {
            if (model.index(row, SidesModel::What).data().toString().contains(part))
                return row;
        }
        return -1;
    }

private slots:
    STRICT_TEST

    void initTestCase() { Language::apply(u"en"_s); }

    void whatDiffersStandsFirstAndSaysSo()
    {
        CustomerSides sides;
        sides.before.customer = customer(u"Contoso"_s);
        sides.after.customer = customer(u"Contoso <b>AG</b>"_s);
        sides.before.attachments = {attachment(1, u"Fabrikam"_s, AttachmentStatus::Active),
                                    attachment(2, u"Tailspin"_s, AttachmentStatus::Active)};
        sides.after.attachments = {attachment(1, u"Fabrikam"_s, AttachmentStatus::Active),
                                   attachment(3, u"Woodgrove"_s, AttachmentStatus::Created)};
        sides.before.subscriptions = {subscription(1, 10), subscription(2, 5)};
        sides.after.subscriptions = {subscription(1, 12), subscription(3, 1)};
        SidesModel model;
        model.setSides(sides, Instant::fromMs(1'700'000'000'000),
                       Instant::fromMs(1'800'000'000'000));
        int differing = 0;
        bool isAfterSame = false;
        for (int row = 0; row < model.rowCount(); ++row) {
            differing += model.differs(row);
            QVERIFY(!(isAfterSame && model.differs(row))); // first of all
            isAfterSame = isAfterSame || !model.differs(row);
            const QString what = model.index(row, 0).data().toString();
            // Not by the weight of the letters alone.
            QCOMPARE(what.startsWith(u"≠"_s), model.differs(row));
        }
        // The name, two partners, three subscriptions.
        QCOMPARE(differing, 6);
        QCOMPARE(line(model, rowOf(model, u"Name"_s)).sliced(1),
                 QStringList({u"Contoso"_s, u"Contoso <b>AG</b>"_s}));
        QVERIFY(!model.differs(rowOf(model, u"Fabrikam"_s)));
        QCOMPARE(line(model, rowOf(model, u"Woodgrove"_s)).at(1), u"–"_s);
        QCOMPARE(line(model, rowOf(model, u"Tailspin"_s)).at(2), u"–"_s);
        QVERIFY(line(model, rowOf(model, u"Premium 1"_s)).at(1).contains(u"10 licenses"_s));
        QVERIFY(line(model, rowOf(model, u"Premium 1"_s)).at(2).contains(u"12 licenses"_s));
        QVERIFY(
            model.headerData(SidesModel::Before, Qt::Horizontal).toString().contains(u"2023"_s));
    }

    void aCustomerThatWasNotThereHasAnEmptySide()
    {
        CustomerSides sides;
        sides.after.customer = customer(u"Contoso"_s);
        sides.after.attachments = {
            attachment(1, u"Fabrikam"_s, AttachmentStatus::Active),
            attachment(2, u"Tailspin"_s, AttachmentStatus::Active, Presence::Gone)};
        SidesModel model;
        model.setSides(sides, {}, {});
        for (int row = 0; row < model.rowCount(); ++row) {
            QVERIFY(model.differs(row));
            QCOMPARE(line(model, row).at(1), u"–"_s);
        }
        QVERIFY(rowOf(model, u"Fabrikam"_s) >= 0);
        QCOMPARE(rowOf(model, u"Tailspin"_s), -1); // it had ended
        model.clear();
        QCOMPARE(model.rowCount(), 0);
    }
};

QTEST_GUILESS_MAIN(TestSidesModel)
#include "tst_sidesmodel.moc"

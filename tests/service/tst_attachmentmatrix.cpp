// SPDX-License-Identifier: GPL-3.0-or-later
#include "attachmentmatrix.h"
#include "strictmain.h"

using namespace attache;
using namespace Qt::StringLiterals;

class AttachmentMatrixTest : public QObject
{
    Q_OBJECT
private slots:
    STRICT_TEST

    void partnersStandByStandingThenName()
    {
        const auto matrix = makeMatrix(
            {one(1, u"Zeta"_s, Standing::Other), one(2, u"alpha"_s, Standing::Other),
             one(3, u"Reseller"_s, Standing::OwnReseller),
             one(4, u"Distributor"_s, Standing::Distributor), one(5, u"We"_s, Standing::Own)});
        QStringList names;
        for (const auto &row : matrix.partners)
            names << row.facts.name;
        QCOMPARE(names,
                 (QStringList{u"We"_s, u"Distributor"_s, u"Reseller"_s, u"alpha"_s, u"Zeta"_s}));
    }

    void servicesStandInKnownOrderThenOthersAndTheUnstatedLast()
    {
        QVector<Attachment> list{one(1, u"A"_s, Standing::Own, QString()),
                                 one(1, u"A"_s, Standing::Own, u"zz-new"_s),
                                 one(1, u"A"_s, Standing::Own, u"azure"_s),
                                 one(1, u"A"_s, Standing::Own, u"office365"_s)};
        QCOMPARE(makeMatrix(list).services,
                 (QStringList{u"office365"_s, u"azure"_s, u"zz-new"_s, QString()}));
    }

    void everyAttachmentStandsInExactlyOneCell()
    {
        QVector<Attachment> list;
        for (int i = 0; i < 40; ++i)
            list << one(1 + i % 7, u"P%1"_s.arg(i % 7), Standing::Other, knownServices().at(i % 5));
        const auto matrix = makeMatrix(list);
        qsizetype total = 0;
        for (int row = 0; row < matrix.partners.size(); ++row) {
            for (int column = 0; column < matrix.services.size(); ++column) {
                for (const Attachment &attachment : matrix.cell(row, column).attachments) {
                    QCOMPARE(attachment.partner, matrix.partners.at(row).partner);
                    QCOMPARE(attachment.facts.service, matrix.services.at(column));
                    ++total;
                }
            }
        }
        QCOMPARE(total, list.size());
    }

    void currentStandsBeforeGoneAndActiveBeforeEnded()
    {
        Attachment gone = one(1, u"A"_s, Standing::Own);
        gone.id = AttachmentId(1);
        gone.stamp.presence = Presence::Gone;
        Attachment expired = one(1, u"A"_s, Standing::Own);
        expired.id = AttachmentId(2);
        expired.facts.status = AttachmentStatus::Expired;
        Attachment pending = expired;
        pending.id = AttachmentId(3);
        pending.facts.status = AttachmentStatus::ApprovalPending;
        Attachment active = expired;
        active.id = AttachmentId(4);
        active.facts.status = AttachmentStatus::Active;
        const auto matrix = makeMatrix({gone, expired, pending, active});
        QVector<qint64> order;
        for (const Attachment &attachment : matrix.cell(0, 0).attachments)
            order << attachment.id.value();
        QCOMPARE(order, (QVector<qint64>{4, 3, 2, 1}));
    }

    void nothingMakesAnEmptyMatrix()
    {
        const auto matrix = makeMatrix({});
        QVERIFY(matrix.partners.isEmpty());
        QVERIFY(matrix.services.isEmpty());
        QVERIFY(matrix.cells.isEmpty());
    }

private:
    static Attachment one(qint64 partner, const QString &name, Standing standing,
                          const QString &service = u"azure"_s)
    {
        Attachment attachment;
        attachment.partner = PartnerId(partner);
        attachment.facts.partner.name = name;
        attachment.facts.partner.standing = standing;
        attachment.facts.service = service;
        attachment.facts.status = AttachmentStatus::Active;
        return attachment;
    }
};

QTEST_GUILESS_MAIN(AttachmentMatrixTest)
#include "tst_attachmentmatrix.moc"

// SPDX-License-Identifier: GPL-3.0-or-later
#include "matrixmodel.h"

#include "fakeworkspace.h"
#include "strictmain.h"

#include <QAbstractItemModelTester>

using namespace Qt::StringLiterals;
using namespace attache;
using namespace attache::test;

class TestMatrixModel : public QObject
{
    Q_OBJECT
private:
    FakeWorkspace m_workspace;
    CustomerId m_contoso;

    AttachmentMatrix contoso() const
    {
        QVector<Attachment> attachments;
        for (const Attachment &attachment : m_workspace.data->attachments) {
            if (attachment.customer == m_contoso)
                attachments << attachment;
        }
        return makeMatrix(attachments);
    }

    static QModelIndex cell(const MatrixModel &model, const QString &partner,
                            const QString &service)
    {
        for (int row = 0; row < model.rowCount(); ++row) {
            for (int column = 1; column < model.columnCount(); ++column) {
                const QString title =
                    model.headerData(column, Qt::Horizontal, Qt::DisplayRole).toString();
                if (!model.isHeading(row) && model.index(row, 0).data().toString() == partner
                    && title == service)
                    return model.index(row, column);
            }
        }
        return {};
    }

private slots:
    STRICT_TEST

    void initTestCase() { m_contoso = m_workspace.addUsualCustomers(); }

    void isAValidModelEmptyAndFilled()
    {
        MatrixModel model;
        const QAbstractItemModelTester tester(
            &model, QAbstractItemModelTester::FailureReportingMode::QtTest);
        QVERIFY(model.isEmpty());
        model.setMatrix(contoso(), m_workspace.data->now);
        QVERIFY(!model.isEmpty());
        model.setMatrix({}, m_workspace.data->now);
        QVERIFY(model.isEmpty());
    }

    void groupsStandInOrderUnderHeadingsThatCannotBeEntered()
    {
        MatrixModel model;
        model.setMatrix(contoso(), m_workspace.data->now);
        QStringList headings;
        for (int row = 0; row < model.rowCount(); ++row) {
            if (model.isHeading(row)) {
                headings << model.index(row, 0).data().toString();
                QCOMPARE(model.flags(model.index(row, 0)), Qt::ItemFlags(Qt::NoItemFlags));
            }
        }
        QCOMPARE(headings, (QStringList{u"Mine"_s, u"My distributor"_s, u"Others"_s}));
    }

    void aCellSaysWhatItIsAndHowWeKnow()
    {
        MatrixModel model;
        model.setMatrix(contoso(), m_workspace.data->now);
        const QModelIndex index = cell(model, u"Fabrikam"_s, u"Azure"_s);
        QVERIFY(index.isValid());
        const auto shown = index.data(MatrixModel::CellRole).value<MatrixCell>();
        QCOMPARE(shown.entries.size(), 1);
        QCOMPARE(shown.entries.first().kind, AttachmentKind::Reseller);
        QCOMPARE(shown.entries.first().sign, StatusSign::Holds);
        QCOMPARE(shown.entries.first().evidence, Evidence::ImportedFile);
        const QString spoken = index.data(Qt::AccessibleTextRole).toString();
        for (const QString &part :
             {u"Fabrikam"_s, u"Azure"_s, u"Reseller"_s, u"Active"_s, u"customers.csv"_s})
            QVERIFY2(spoken.contains(part), qPrintable(spoken));
        QVERIFY(index.data(Qt::ToolTipRole).toString().contains(u"customers.csv"_s));
    }

    void anEndWithinAMonthIsCalledOut()
    {
        MatrixModel model;
        model.setMatrix(contoso(), m_workspace.data->now);
        const QModelIndex index = cell(model, u"Northwind"_s, u"Office 365"_s);
        QVERIFY(index.isValid());
        const auto shown = index.data(MatrixModel::CellRole).value<MatrixCell>();
        QCOMPARE(shown.entries.first().sign, StatusSign::Ending);
        QVERIFY(shown.entries.first().roles.contains(u"Global Administrator"_s));
    }

    void anEmptyCellIsSaidToBeUnknownNotNone()
    {
        MatrixModel model;
        model.setMatrix(contoso(), m_workspace.data->now);
        const QModelIndex index = cell(model, u"Fabrikam"_s, u"Office 365"_s);
        QVERIFY(index.isValid());
        QVERIFY(index.data(MatrixModel::CellRole).value<MatrixCell>().entries.isEmpty());
        QVERIFY(index.data(Qt::AccessibleTextRole).toString().contains(u"nothing known"_s));
        QVERIFY(model.attachmentsAt(index).isEmpty());
    }

    void moreThanTwoInACellAreCounted()
    {
        FakeWorkspace crowded;
        const CustomerId customer = crowded.addCustomer(u"Crowd"_s, u"crowd.example"_s);
        for (const AttachmentKind kind : {AttachmentKind::Reseller, AttachmentKind::DelegatedAdmin,
                                          AttachmentKind::Advisor, AttachmentKind::AzureRole})
            crowded.attach(customer, u"Fabrikam"_s, Standing::Other, kind, u"azure"_s);
        MatrixModel model;
        model.setMatrix(makeMatrix(crowded.data->attachments), crowded.data->now);
        const QModelIndex index = cell(model, u"Fabrikam"_s, u"Azure"_s);
        const auto shown = index.data(MatrixModel::CellRole).value<MatrixCell>();
        QCOMPARE(shown.entries.size(), MatrixModel::ShownEntries);
        QCOMPARE(shown.more, 2);
        QCOMPARE(model.attachmentsAt(index).size(), 4);
        QCOMPARE(model.attachmentsAt(index.siblingAtColumn(0)).size(), 4);
    }

    void statusSignsFollowTheState_data()
    {
        QTest::addColumn<AttachmentStatus>("status");
        QTest::addColumn<Presence>("presence");
        QTest::addColumn<int>("endsInDays");
        QTest::addColumn<StatusSign>("sign");
        using S = AttachmentStatus;
        QTest::newRow("active") << S::Active << Presence::Current << 200 << StatusSign::Holds;
        QTest::newRow("soon") << S::Active << Presence::Current << 12 << StatusSign::Ending;
        QTest::newRow("past") << S::Active << Presence::Current << -1 << StatusSign::Ended;
        QTest::newRow("pending") << S::ApprovalPending << Presence::Current << 0
                                 << StatusSign::Pending;
        QTest::newRow("terminating")
            << S::Terminating << Presence::Current << 0 << StatusSign::Ending;
        QTest::newRow("expired") << S::Expired << Presence::Current << -3 << StatusSign::Ended;
        QTest::newRow("gone") << S::Active << Presence::Gone << 200 << StatusSign::Gone;
        QTest::newRow("unknown") << S::Unknown << Presence::Current << 0 << StatusSign::Unknown;
    }
    void statusSignsFollowTheState()
    {
        QFETCH(AttachmentStatus, status);
        QFETCH(Presence, presence);
        QFETCH(int, endsInDays);
        QFETCH(StatusSign, sign);
        Attachment attachment;
        attachment.facts.status = status;
        attachment.stamp.presence = presence;
        if (endsInDays != 0)
            attachment.facts.end = m_workspace.daysFromNow(endsInDays);
        QCOMPARE(statusSign(attachment, m_workspace.data->now), sign);
    }
};

QTEST_MAIN(TestMatrixModel)
#include "tst_matrixmodel.moc"

// SPDX-License-Identifier: GPL-3.0-or-later
#include "differenceexport.h"
#include "differencemodel.h"
#include "importproblemmodel.h"
#include "invitationmodel.h"
#include "journalmodel.h"
#include "labels.h"
#include "observationmodel.h"
#include "officedata.h"
#include "partnermodel.h"
#include "strictmain.h"

#include <QAbstractItemModelTester>
#include <QSignalSpy>

using namespace attache;
using namespace attache::test;
using namespace Qt::StringLiterals;

namespace {

QString cell(const QAbstractItemModel &model, int row, int column)
{
    return model.index(row, column).data().toString();
}

QStringList column(const QAbstractItemModel &model, int column)
{
    QStringList texts;
    for (int row = 0; row < model.rowCount(); ++row)
        texts << cell(model, row, column);
    return texts;
}

} // namespace

class ListModelsTest : public QObject
{
    Q_OBJECT
private slots:
    STRICT_TEST

    void partnersAreFilteredBySpellingVariantsAndSortedByNumber()
    {
        PartnerModel model;
        QAbstractItemModelTester tester(&model,
                                        QAbstractItemModelTester::FailureReportingMode::QtTest);
        model.setPartners(officeData()->partners);
        QCOMPARE(model.rowCount(), 4);
        model.sort(PartnerModel::Customers, Qt::DescendingOrder);
        QCOMPARE(cell(model, 0, PartnerModel::Customers), u"3"_s);
        QCOMPARE(cell(model, 3, PartnerModel::Customers), u"1"_s);

        model.setFilter(u"elan"_s); // Élan
        QCOMPARE(model.rowCount(), 1);
        QCOMPARE(model.total(), 4);
        model.setFilter(u"1000002"_s);
        QCOMPARE(cell(model, 0, PartnerModel::Name), u"Fabrikam, Inc."_s);
        model.setFilter(u"fabrikam nothing"_s);
        QCOMPARE(model.rowCount(), 0);
        QVERIFY(model.contains(PartnerId(2)));
        QCOMPARE(model.rowOf(PartnerId(2)), -1);
    }

    void aSelectedPartnerStaysSelectedWhenTheOrderChanges()
    {
        PartnerModel model;
        model.setPartners(officeData()->partners);
        model.sort(PartnerModel::Name);
        const QPersistentModelIndex chosen = model.index(model.rowOf(PartnerId(3)), 0);
        model.sort(PartnerModel::Name, Qt::DescendingOrder);
        QCOMPARE(chosen.row(), model.rowOf(PartnerId(3)));
    }

    void hostileNamesStayLiteral()
    {
        PartnerModel partners;
        partners.setPartners(officeData()->partners);
        QVERIFY(column(partners, PartnerModel::Name).contains(u"<img src=x> Élan Conseil"_s));
        InvitationModel invitations;
        invitations.setInvitations(officeData()->invitations, Instant::now());
        const QStringList names = column(invitations, InvitationModel::Customer);
        QVERIFY(std::any_of(names.begin(), names.end(), [](const QString &name) {
            return name.contains(u"<b>Acme</b> & Søns %1"_s) && !name.contains(QChar(0x202E));
        }));
    }

    void invitationsAreFilteredAndCountedByState()
    {
        InvitationModel model;
        QAbstractItemModelTester tester(&model,
                                        QAbstractItemModelTester::FailureReportingMode::QtTest);
        model.setRealms(officeData()->realms);
        model.setInvitations(officeData()->invitations, Instant::now());
        QCOMPARE(model.rowCount(), 6);
        QCOMPARE(model.count(InvitationState::Accepted), 1);
        model.setFilter(InvitationState::Accepted, {});
        QCOMPARE(model.rowCount(), 1);
        QCOMPARE(model.count(InvitationState::Sent), 1); // counts ignore the filter
        model.setFilter(std::nullopt, u"mueller"_s);
        QCOMPARE(model.rowCount(), 2);
        model.setFilter(std::nullopt, {});
        model.sort(InvitationModel::State);
        QCOMPARE(model.at(0)->state, InvitationState::Draft);
        QCOMPARE(model.at(5)->state, InvitationState::OutcomeUnknown);
    }

    void onlyWaitingInvitationsAreOverdue()
    {
        InvitationModel model;
        auto invitations = officeData()->invitations;
        model.setInvitations(invitations, Instant::now());
        for (const Invitation &invitation : std::as_const(invitations))
            QCOMPARE(model.isOverdue(invitation), invitation.state == InvitationState::Sent);
    }

    void observationsAreNewestFirstAndOfTheRealm()
    {
        ObservationModel model;
        QAbstractItemModelTester tester(&model,
                                        QAbstractItemModelTester::FailureReportingMode::QtTest);
        model.setRealms(officeData()->realms);
        model.setObservations(officeData()->observations, RealmId());
        QCOMPARE(model.rowCount(), 4);
        QCOMPARE(model.at(0)->id, ObservationId(4));
        QCOMPARE(model.newestCompleteRows(), (QVector<int>{0, 2})); // row 1 is partial
        model.setObservations(officeData()->observations, RealmId(2));
        QCOMPARE(model.rowCount(), 0);
        QVERIFY(model.newestCompleteRows().isEmpty());
    }

    void whatWasRecordedByHandIsShownOnRequest()
    {
        auto observations = officeData()->observations;
        observations[3].header.source = SourceKind::ByHand;
        ObservationModel model;
        model.setObservations(observations, RealmId());
        QCOMPARE(model.rowCount(), 3);
        model.setShowsByHand(true);
        QCOMPARE(model.rowCount(), 4);
        QCOMPARE(model.at(0)->id, ObservationId(4));
    }

    void differencesAreGroupedAndCounted()
    {
        DifferenceModel model;
        QAbstractItemModelTester tester(&model,
                                        QAbstractItemModelTester::FailureReportingMode::QtTest);
        auto changes = officeData()->changes;
        changes << makeChange(ChangeKind::Joined, officeData()->customers[2]);
        model.setChanges(changes);
        QCOMPARE(model.rowCount(), 4);
        QCOMPARE(model.total(), 5);
        const QModelIndex joined = model.index(0, 0);
        QVERIFY(joined.data().toString().contains(u"(2)"_s));
        QCOMPARE(model.rowCount(joined), 2);
        QVERIFY(!model.at(joined));
        QCOMPARE(model.at(model.index(0, 0, joined))->customer, CustomerId(1));
        QCOMPARE(model.parent(model.index(1, 2, joined)), joined);
        model.setChanges({});
        QCOMPARE(model.rowCount(), 0);
    }

    void valuesOfAChangeAreWords()
    {
        Change change = makeChange(ChangeKind::AttachmentChanged, officeData()->customers[0]);
        change.field = u"status"_s;
        QCOMPARE(changeValueText(change, u"approvalPending"_s), u"Approval pending"_s);
        change.field = u"end"_s;
        QCOMPARE(changeValueText(change, u"never"_s), u"No expiry date"_s);
        change.field = u"roles"_s;
        QCOMPARE(changeValueText(change, u"62e90394-69f5-4237-9190-012177145e10,raw-role"_s),
                 u"Global Administrator, raw-role"_s);
        change.field = u"name"_s;
        QCOMPARE(changeValueText(change, u"<b>x</b>"_s), u"<b>x</b>"_s);
    }

    void theJournalIsReadInPages()
    {
        JournalModel model;
        QAbstractItemModelTester tester(&model,
                                        QAbstractItemModelTester::FailureReportingMode::QtTest);
        QVector<JournalEntry> page;
        for (int i = 0; i < JournalModel::PageSize; ++i) {
            JournalEntry entry;
            entry.sequence = 1000 - i;
            page << entry;
        }
        QSignalSpy wanted(&model, &JournalModel::moreWanted);
        model.reset(page);
        QTRY_VERIFY(model.canFetchMore({}) || wanted.size() == 1);
        model.fetchMore({});
        QCOMPARE(wanted.size(), 1); // asked once, however often the view asks
        QCOMPARE(wanted.at(0).at(0).toLongLong(), 1000 - JournalModel::PageSize + 1);
        model.append(officeData()->journal);
        QCOMPARE(model.rowCount(), JournalModel::PageSize + 3);
        QVERIFY(!model.canFetchMore({}));
    }

    void theJournalShowsDetailsAsText()
    {
        QCOMPARE(journalDetailText(u"{\"read\":2000,\"note\":\"<b>x</b>\"}"_s),
                 u"note: <b>x</b>; read: 2000"_s);
        QCOMPARE(journalDetailText(u"no json"_s), u"no json"_s);
    }

    void problemsSayWhereAndWhatHappens()
    {
        ImportProblemModel model;
        QAbstractItemModelTester tester(&model,
                                        QAbstractItemModelTester::FailureReportingMode::QtTest);
        model.setProblems(officeData()->problems);
        QCOMPARE(cell(model, 0, ImportProblemModel::Line), u"17"_s);
        QCOMPARE(cell(model, 0, ImportProblemModel::Text), u"not-a-guid"_s);
        QVERIFY(cell(model, 0, ImportProblemModel::Effect)
                != cell(model, 1, ImportProblemModel::Effect));
        QVERIFY(!cell(model, 0, ImportProblemModel::Reason).isEmpty());
    }

    void anExportedDifferenceHasStableKeysAndWholeRows_data()
    {
        QTest::addColumn<bool>("json");
        QTest::newRow("for people") << false;
        QTest::newRow("for machines") << true;
    }
    void anExportedDifferenceHasStableKeysAndWholeRows()
    {
        QFETCH(bool, json);
        FakeTableWriterFactory writers;
        const Status status =
            writeDifference(writers, u"x"_s, json ? ExportFormat::Json : ExportFormat::Csv,
                            CsvDialect::Comma, officeData()->changes);
        QVERIFY(status);
        QVERIFY(writers.last->isFinished);
        QCOMPARE(writers.last->columns.first().key, u"change"_s);
        QCOMPARE(writers.last->rows.size(), 4);
        for (const auto &row : std::as_const(writers.last->rows))
            QCOMPARE(row.size(), writers.last->columns.size());
        QCOMPARE(writers.last->rows.at(0).at(0).toString(),
                 json ? u"joined"_s : label(ChangeKind::Joined));
        QCOMPARE(writers.last->rows.at(2).at(3).toString(), HostileName); // data, not display
    }
};

QTEST_GUILESS_MAIN(ListModelsTest)
#include "tst_listmodels.moc"

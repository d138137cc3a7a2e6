// SPDX-License-Identifier: GPL-3.0-or-later
#include "operationmodel.h"

#include "strictmain.h"

#include <QAbstractItemModelTester>
#include <QSignalSpy>

using namespace Qt::StringLiterals;
using namespace attache;

class TestOperationModel : public QObject
{
    Q_OBJECT
private slots:
    STRICT_TEST

    void listsWhatRuns()
    {
        OperationModel model;
        const QAbstractItemModelTester tester(
            &model, QAbstractItemModelTester::FailureReportingMode::QtTest);
        QVERIFY(!model.newest());
        const auto first = model.begin(u"Import"_s, std::make_shared<OperationProgress>());
        const auto second = model.begin(u"Export"_s, std::make_shared<OperationProgress>(), false);
        QCOMPARE(model.rowCount(), 2);
        QCOMPARE(*model.newest(), second);
        QCOMPARE(model.title(first), u"Import"_s);
        QVERIFY(model.isCancellable(first));
        QVERIFY(!model.isCancellable(second));
        model.end(second);
        model.end(second);
        QCOMPARE(*model.newest(), first);
        model.end(first);
        QVERIFY(model.isEmpty());
    }

    void progressIsPolledAndCancelReachesTheWork()
    {
        OperationModel model;
        const auto progress = std::make_shared<OperationProgress>();
        const auto key = model.begin(u"Import"_s, progress);
        QCOMPARE(model.percent(key), -1);
        QSignalSpy progressed(&model, &OperationModel::progressed);
        QVERIFY(progress->advance(1, 4));
        QTRY_VERIFY(!progressed.isEmpty());
        QCOMPARE(model.percent(key), 25);
        model.cancel(key);
        QVERIFY(!progress->advance(2, 4));
        QVERIFY(!model.isCancellable(key));
    }

    void whatCannotBeCancelledIsNot()
    {
        OperationModel model;
        const auto progress = std::make_shared<OperationProgress>();
        model.cancel(model.begin(u"Index"_s, progress, false));
        QVERIFY(!progress->isCancelled());
    }
};

QTEST_MAIN(TestOperationModel)
#include "tst_operationmodel.moc"

// SPDX-License-Identifier: GPL-3.0-or-later
// A sync in the background changes a hundredth of the customers again and again, in the real window
// on a real workspace: no wrong row is shown, what is selected and what is in sight stay, and the
// window answers throughout.
#include "composition.h"
#include "customerspage.h"
#include "customertableview.h"
#include "detailspane.h"
#include "fileopener.h"
#include "language.h"
#include "mainwindow.h"
#include "querybar.h"
#include "strictmain.h"
#include "windowsettings.h"
#include "workspaceview.h"

#include <QElapsedTimer>
#include <QHash>
#include <QScrollBar>
#include <QSet>
#include <QTemporaryDir>

#include <ctime>

using namespace Qt::StringLiterals;
using namespace attache;

namespace {

constexpr int Customers = 4000;
constexpr int ChangedAtOnce = Customers / 100;
constexpr qint64 MostBlockedMs = 50;

/// The processor time of the calling thread: what the window is kept busy with, however busy the
/// machine is.
qint64 threadMs()
{
#ifdef Q_OS_UNIX
    timespec time{};
    clock_gettime(CLOCK_THREAD_CPUTIME_ID, &time);
    return qint64(time.tv_sec) * 1000 + time.tv_nsec / 1'000'000;
#else
    QElapsedTimer timer;
    timer.start();
    return timer.msecsSinceReference();
#endif
}

} // namespace

class TestWindowChurn : public QObject
{
    Q_OBJECT
private:
    QTemporaryDir m_folder;
    FileOpener m_opener;
    std::unique_ptr<MainWindow> m_window;
    QHash<CustomerId, QString> m_names; ///< as they were last written
    QVector<CustomerFacts> m_facts;
    RealmId m_realm;
    int m_round = 0;
    qint64 m_longestTurn = 0;

    CustomersPage &page() { return m_window->view()->customersPage(); }
    CustomerListModel &model() { return page().model(); }
    CustomerTableView &table()
    {
        return *m_window->findChild<CustomerTableView *>(u"customerTable"_s);
    }

    /// One page of a sync, of `facts`.
    QFuture<Status> sync(const QVector<CustomerFacts> &facts)
    {
        return m_window->context()->session().write(
            [facts, realm = m_realm, file = m_folder.filePath(u"page%1.csv"_s.arg(m_round))](
                WritingServices &services) -> Status {
                QFile list(file);
                if (!list.open(QIODevice::WriteOnly))
                    return Error{ErrorKind::Storage, u"test.file"_s, {}, {}};
                list.write("Microsoft ID,Company name,Primary domain name,Relationship\r\n");
                for (const CustomerFacts &one : facts) {
                    list.write((one.tenant.toString() + u",\"" + one.name + u"\"," + one.domain
                                + u",Cloud Reseller\r\n")
                                   .toUtf8());
                }
                list.close();
                ImportChoices choices;
                choices.complete = false;
                const auto profile = services.imports.inspect(file, choices);
                if (!profile)
                    return profile.error();
                const auto report =
                    services.imports.apply(*profile, realm, u"tester"_s, false, nullptr);
                return report ? Status() : Status(report.error());
            });
    }

    /// Renames the next hundredth. `sortedAsBefore`: so that nobody changes places.
    QVector<CustomerFacts> nextPage(bool sortedAsBefore)
    {
        ++m_round;
        QVector<CustomerFacts> facts;
        for (int i = 0; i < ChangedAtOnce; ++i) {
            CustomerFacts &one = m_facts[(m_round * ChangedAtOnce + i * 7) % m_facts.size()];
            const QString name = one.name.section(u'|', 0, 0);
            one.name = sortedAsBefore ? u"%1|%2"_s.arg(name, QString::number(m_round))
                                      : u"%1%2"_s.arg(QChar(u'A' + (m_round * 5 + i) % 26), name);
            facts << one;
        }
        return facts;
    }

    /// Every row in sight shows what one generation of the index says of one customer, and the rows
    /// are the answer of that generation to the question.
    void checkRows()
    {
        const auto index = model().customerIndex();
        QVERIFY(index);
        const int first = std::max(0, table().rowAt(0));
        const int last = std::min(model().rowCount(), first + 60);
        for (int row = first; row < last; ++row) {
            const CustomerId id = model().customerAt(row);
            const CustomerIndex::Row place = index->rowOf(id);
            QVERIFY(place >= 0);
            QCOMPARE(model().index(row, int(CustomerColumn::Name)).data().toString(),
                     index->summary(place).name);
        }
    }

    /// Lets the window work while `writing` goes on, looking after each turn of its event loop.
    template <typename Look>
    void watch(const QFuture<Status> &writing, Look look)
    {
        QElapsedTimer timer;
        timer.start();
        const auto index = model().customerIndex();
        // Until the change is on the screen.
        while (timer.elapsed() < 20'000
               && (!writing.isFinished() || model().customerIndex() == index)) {
            const qint64 before = threadMs();
            QCoreApplication::processEvents(QEventLoop::WaitForMoreEvents, 20);
            m_longestTurn = std::max(m_longestTurn, threadMs() - before);
            look();
            if (QTest::currentTestFailed())
                return;
        }
        QVERIFY(writing.isFinished());
        QVERIFY2(writing.result(), "the sync failed");
        QVERIFY(model().customerIndex() != index);
    }

    void openSample()
    {
        WindowSettings::forgetEverything();
        Language::apply(u"en"_s);
        m_round = 0;
        m_longestTurn = 0;
        const QString path = m_folder.filePath(u"%1%2.attache"_s.arg(
            QString::fromLatin1(QTest::currentTestFunction()),
            QString::fromLatin1(QTest::currentDataTag() ? QTest::currentDataTag() : "")));
        const Status made = createSampleWorkspace(path, Customers, 3, Instant::now(), nullptr);
        QVERIFY2(made, made ? "" : qPrintable(made.error().code));
        m_window = std::make_unique<MainWindow>(m_opener);
        m_window->resize(1360, 900);
        m_window->show();
        m_window->openWorkspace(path);
        QTRY_VERIFY_WITH_TIMEOUT(m_window->context() && m_window->context()->index()
                                     && page().model().hasIndex(),
                                 20000);
        m_window->view()->showPage(WorkspaceView::CustomersIndex);
        m_facts.clear();
        const auto index = model().customerIndex();
        QHash<RealmId, int> sizes;
        for (CustomerIndex::Row row = 0; row < CustomerIndex::Row(index->size()); ++row)
            ++sizes[index->summary(row).realm];
        for (auto it = sizes.cbegin(); it != sizes.cend(); ++it)
            m_realm = it.value() > sizes.value(m_realm) ? it.key() : m_realm;
        for (CustomerIndex::Row row = 0; row < CustomerIndex::Row(index->size()); ++row) {
            const CustomerSummary customer = index->summary(row);
            if (customer.realm != m_realm || customer.presence == Presence::Gone)
                continue;
            CustomerFacts facts;
            facts.tenant = customer.tenant;
            facts.name = customer.name;
            facts.name.remove(u'"');
            facts.domain = customer.domain;
            m_facts << facts;
        }
        QVERIFY(m_facts.size() > Customers / 2);
    }
private slots:
    STRICT_TEST

    void cleanup() { m_window.reset(); }

    void whatIsChosenAndInSightStays_data()
    {
        QTest::addColumn<bool>("sortedAsBefore");
        QTest::addColumn<QString>("query");
        QTest::newRow("in place") << true << QString();
        QTest::newRow("moving") << false << QString();
        QTest::newRow("filtered") << false << u"mine:office365"_s;
    }
    void whatIsChosenAndInSightStays()
    {
        QFETCH(bool, sortedAsBefore);
        QFETCH(QString, query);
        openSample();
        if (!query.isEmpty()) {
            const int before = model().rowCount();
            m_window->view()->showQuery(query);
            QTRY_VERIFY(model().rowCount() != before);
        }
        // Three customers far apart, the last one current in the third column, and the view is
        // scrolled to somewhere else.
        QItemSelectionModel &selection = *table().selectionModel();
        const QVector<int> rows{10, 40, model().rowCount() / 2};
        selection.clearSelection();
        QVector<CustomerId> chosen;
        for (const int row : rows) {
            selection.setCurrentIndex(model().index(row, 2),
                                      QItemSelectionModel::Select | QItemSelectionModel::Rows);
            chosen << model().customerAt(row);
        }
        table().verticalScrollBar()->setValue(model().rowCount() / 4);
        table().horizontalScrollBar()->setValue(table().horizontalScrollBar()->maximum());
        const int sideways = table().horizontalScrollBar()->value();
        QVERIFY(sideways > 0); // so that the current cell is out of sight that way too
        const CustomerId current = chosen.constLast();
        const CustomerId top = model().customerAt(table().rowAt(0));
        QVERIFY(top.isValid() && !chosen.contains(top));

        // The rows of one change are known to all others only after they were read again.
        const auto look = [&] {
            checkRows();
            if (QTest::currentTestFailed())
                return;
            const auto index = model().customerIndex();
            QSet<CustomerId> wanted;
            for (const CustomerId one : std::as_const(chosen)) {
                if (model().rowOf(one) >= 0)
                    wanted << one;
            }
            QSet<CustomerId> selected;
            const QModelIndexList selectedRows = selection.selectedRows();
            for (const QModelIndex &one : selectedRows)
                selected << model().customerAt(one.row());
            QCOMPARE(selected, wanted);
            QCOMPARE(model().customerAt(selection.currentIndex().row()), current);
            QCOMPARE(selection.currentIndex().column(), 2);
            if (model().rowOf(top) >= 0 && sortedAsBefore)
                QCOMPARE(model().customerAt(table().rowAt(0)), top);
            QCOMPARE(table().horizontalScrollBar()->value(), sideways);
        };
        for (int round = 0; round < 8; ++round) {
            watch(sync(nextPage(sortedAsBefore)), look);
            if (QTest::currentTestFailed())
                return;
        }
        // Nothing was missed on the way.
        const auto index = model().customerIndex();
        for (const CustomerFacts &facts : std::as_const(m_facts)) {
            const auto id = m_window->context()->session().read(
                [tenant = facts.tenant](ReadingServices &services) {
                    return services.ledger.customersByTenant(tenant);
                });
            if (&facts - m_facts.constData() > 200)
                break;
            for (const CustomerId one : id.result().value_or({})) {
                const CustomerSummary summary = index->summary(index->rowOf(one));
                if (summary.realm == m_realm)
                    QCOMPARE(summary.name, facts.name);
            }
        }
        qInfo("longest turn of the event loop: %lld ms of processor time", m_longestTurn);
        QVERIFY2(m_longestTurn <= MostBlockedMs, qPrintable(QString::number(m_longestTurn)));
    }

    void whatIsSelectedWhileAnAnswerIsOnItsWayStays()
    {
        openSample();
        QItemSelectionModel &selection = *table().selectionModel();
        table().selectRow(3);
        // Selected in the very moment before the new rows are shown, after they were asked for.
        QVector<CustomerId> chosen;
        const auto connection =
            connect(m_window->context(), &WorkspaceContext::indexChanged, this, [&] {
                chosen.clear();
                selection.clearSelection();
                for (const int row : {20, 60, 100}) {
                    selection.setCurrentIndex(model().index(row, 0),
                                              QItemSelectionModel::Select
                                                  | QItemSelectionModel::Rows);
                    chosen << model().customerAt(row);
                }
            });
        watch(sync(nextPage(false)), [] {});
        disconnect(connection);
        QCOMPARE(chosen.size(), 3);
        const auto selected = [&] {
            QSet<CustomerId> customers;
            const QModelIndexList rows = selection.selectedRows();
            for (const QModelIndex &row : rows)
                customers << model().customerAt(row.row());
            return customers;
        };
        QTRY_COMPARE(selected(), QSet<CustomerId>(chosen.cbegin(), chosen.cend()));
    }

    void everythingStaysSelected()
    {
        openSample();
        table().selectAll();
        const auto look = [&] {
            checkRows();
            int selected = 0;
            const QItemSelection selection = table().selectionModel()->selection();
            for (const QItemSelectionRange &range : selection)
                selected += range.height();
            QCOMPARE(selected, model().rowCount());
        };
        for (int round = 0; round < 3; ++round) {
            watch(sync(nextPage(round == 0)), look);
            if (QTest::currentTestFailed())
                return;
        }
    }
};

QTEST_MAIN(TestWindowChurn)
#include "tst_windowchurn.moc"

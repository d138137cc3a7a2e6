// SPDX-License-Identifier: GPL-3.0-or-later
// The index of a workspace: kept beside it, believed while the workspace is in that state.
#include "fakesession.h"
#include "strictmain.h"
#include "workspacecontext.h"

#include <QFile>
#include <QTemporaryDir>

using namespace attache;
using namespace attache::test;
using namespace Qt::StringLiterals;

namespace {

class NoWriters final : public TableWriterFactory
{
public:
    Result<std::unique_ptr<TableWriter>> create(const QString &, ExportFormat, CsvDialect,
                                                bool) override
    {
        return Error{ErrorKind::Storage, u"export.notWritable"_s, {}, {}};
    }
    Result<std::unique_ptr<OutputFile>> createFile(const QString &, bool) override
    {
        return Error{ErrorKind::Storage, u"export.notWritable"_s, {}, {}};
    }
};

QVector<CustomerSummary> someCustomers(int count)
{
    QVector<CustomerSummary> customers(count);
    for (int i = 0; i < count; ++i) {
        customers[i].id = CustomerId(i + 1);
        customers[i].name = u"Customer %1"_s.arg(i);
    }
    return customers;
}

} // namespace

class TestWorkspaceContext : public QObject
{
    Q_OBJECT
private slots:
    STRICT_TEST
    void theIndexIsKeptAndFoundAgain();
    void withoutAStateNothingIsKept();

private:
    /// The number of customers that a window finds which opens the workspace now.
    qsizetype openedSize(bool waitForFile);

    QTemporaryDir m_folder;
    QString m_path = m_folder.filePath(u"test.attache"_s);
    std::shared_ptr<FakeData> m_data = std::make_shared<FakeData>();
};

qsizetype TestWorkspaceContext::openedSize(bool waitForFile)
{
    NoWriters writers;
    WorkspaceContext context(openFakeSession(m_data, m_path), writers);
    context.start();
    if (!QTest::qWaitFor([&] { return context.index() != nullptr; }, 10'000))
        return -1;
    const qsizetype size = context.index()->size();
    if (waitForFile
        && !QTest::qWaitFor([&] { return QFile::exists(m_path + u"-index"_s); }, 20'000))
        return -2;
    return size;
}

void TestWorkspaceContext::theIndexIsKeptAndFoundAgain()
{
    m_data->stateMark = "1";
    m_data->customers = someCustomers(7);
    QCOMPARE(openedSize(true), 7);
    // Nobody tells that the customers changed: they come from the file.
    m_data->customers = someCustomers(3);
    QCOMPARE(openedSize(false), 7);
    m_data->stateMark = "2";
    QCOMPARE(openedSize(false), 3);
}

void TestWorkspaceContext::withoutAStateNothingIsKept()
{
    QFile::remove(m_path + u"-index"_s);
    m_data->stateMark.clear();
    NoWriters writers;
    WorkspaceContext context(openFakeSession(m_data, m_path), writers);
    context.start();
    QTRY_VERIFY(context.index());
    QTest::qWait(0);
    context.rebuildIndex();
    QTRY_VERIFY(!context.isIndexBuilding());
    QVERIFY(!QFile::exists(m_path + u"-index"_s));
}

QTEST_GUILESS_MAIN(TestWorkspaceContext)
#include "tst_workspacecontext.moc"

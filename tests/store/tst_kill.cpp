// SPDX-License-Identifier: GPL-3.0-or-later
// The program is killed at random moments: nothing that was acknowledged is lost, nothing is half
// there. The child is this same executable; it prints what it was told is on disk.
#include "storesupport.h"
#include "strictmain.h"

#include <QProcess>
#include <QRandomGenerator>
#include <QThread>

#include <cstdio>

using namespace attache;
using namespace Qt::StringLiterals;

namespace {

constexpr quint32 CustomersPerList = 400;

void acknowledge(qint64 number)
{
    std::printf("%lld\n", static_cast<long long>(number));
    std::fflush(stdout);
}

QString generationName(qint64 generation)
{
    return u"Generation %1"_s.arg(generation);
}

/// Adds notes and changes the alias until it is killed.
int runEdits(const QString &path)
{
    const HandClock clock;
    auto opened = WorkspaceFile::openForWriting(path, clock);
    if (!opened)
        return 3;
    const CustomerId customer(1);
    LedgerReader &reader = (*opened)->reader();
    RelationshipWriter &writer = (*opened)->relationships();
    acknowledge(0);
    for (;;) {
        CustomerAnnotation annotation = reader.annotation(customer).value_or({});
        annotation.alias = QString::number(annotation.revision + 1);
        const auto saved = writer.saveAnnotation(customer, annotation, u"child"_s);
        if (!saved || !writer.addNote(customer, annotation.alias, u"child"_s)
            || !writer.recordAttachment(customer, attachmentFacts(1, partnerFacts(1)), {},
                                        u"child"_s))
            return 4;
        acknowledge(saved->revision);
    }
}

/// Imports whole lists, each with another name for everybody, until it is killed.
int runImports(const QString &path)
{
    const HandClock clock;
    auto opened = WorkspaceFile::openForWriting(path, clock);
    if (!opened)
        return 3;
    ObservationHeader header;
    header.realm = RealmId(1);
    header.observedAt = clock.now();
    header.complete = {{Dataset::Customers, {}}};
    acknowledge(0);
    for (;;) {
        auto writing = (*opened)->recorder().begin(header);
        const qint64 generation = (*opened)->reader().observations()->size() + 1;
        if (!writing)
            return 4;
        for (quint32 i = 1; i <= CustomersPerList; ++i) {
            if (!(*writing)->putCustomer(customerFacts(i, generationName(generation)),
                                         Dataset::Customers))
                return 5;
        }
        const auto outcome = (*writing)->finish({}, nullptr);
        if (!outcome)
            return 6;
        acknowledge(outcome->observation.id.value());
    }
}

} // namespace

class TestKill : public QObject
{
    Q_OBJECT
private slots:
    STRICT_TEST

    void noAcknowledgedEditIsLost();
    void noImportIsHalfThere();

private:
    /// Starts the child, kills it after it did up to `mostDone` things, gives the numbers it
    /// acknowledged: 0 for having opened the file, then one for each thing it did. Empty: it did
    /// not run.
    QVector<qint64> killOnce(const QString &mode, const QString &path, int mostDone);
    QRandomGenerator m_random{4711};
};

QVector<qint64> TestKill::killOnce(const QString &mode, const QString &path, int mostDone)
{
    QProcess child;
    child.start(QCoreApplication::applicationFilePath(), {mode, path});
    QByteArray output;
    // However slow the machine is: after a random number of things done, at a random moment of the
    // next one. The first line says that the workspace is open.
    const int lines = 1 + m_random.bounded(mostDone + 1);
    while (output.count('\n') < lines) {
        if (!child.waitForReadyRead(20000))
            return {};
        output += child.readAllStandardOutput();
    }
    QThread::usleep(m_random.bounded(15000U));
    if (child.state() != QProcess::Running)
        return {};
    child.kill();
    child.waitForFinished(20000);
    output += child.readAllStandardOutput();
    QVector<qint64> numbers;
    for (qsizetype from = 0, end; (end = output.indexOf('\n', from)) >= 0; from = end + 1)
        numbers.append(output.mid(from, end - from).toLongLong());
    return numbers;
}

void TestKill::noAcknowledgedEditIsLost()
{
    TestWorkspace workspace;
    REQUIRE_OK(workspace.observe({}, [](ObservationSink &sink) {
        QVERIFY(sink.putCustomer(customerFacts(1), Dataset::Customers));
    }));
    qint64 known = 0;
    int busy = 0;
    for (int i = 0; i < 100; ++i) {
        workspace.connection.reset();
        const QVector<qint64> acknowledged = killOnce(u"--edits"_s, workspace.path(), 5);
        QVERIFY(!acknowledged.isEmpty());
        busy += acknowledged.size() > 1;
        workspace.reopen();
        const qint64 revision = workspace.reader().annotation(CustomerId(1))->revision;
        known = std::max(known, acknowledged.constLast());
        QVERIFY2(revision >= known && revision <= known + 1,
                 qPrintable(u"%1 of %2"_s.arg(QString::number(revision), QString::number(known))));
        const auto notes = workspace.reader().notes(CustomerId(1));
        REQUIRE_OK(notes);
        QStringList texts;
        for (const Note &note : *notes)
            texts.append(note.text);
        for (const qint64 number : acknowledged.mid(1))
            QVERIFY2(texts.contains(QString::number(number)), qPrintable(QString::number(number)));
        known = revision;
        if (i % 5 == 0 || i == 99)
            QCOMPARE(workspace.reader().verify(nullptr).value_or({u"failed"_s}), QStringList());
    }
    QVERIFY2(busy > 50, qPrintable(QString::number(busy)));
}

void TestKill::noImportIsHalfThere()
{
    TestWorkspace workspace;
    int cut = 0;
    for (int i = 0; i < 40; ++i) {
        workspace.connection.reset();
        const QVector<qint64> numbers = killOnce(u"--imports"_s, workspace.path(), 2);
        QVERIFY(!numbers.isEmpty());
        const qint64 acknowledged = numbers.constLast();
        workspace.reopen();
        const qint64 newest = workspace.reader().observations()->size();
        QVERIFY(newest >= acknowledged);
        qint64 rows = 0;
        QString odd;
        REQUIRE_OK(workspace.reader().eachCustomer([&](const CustomerSummary &customer) {
            ++rows;
            if (customer.name != generationName(newest))
                odd = customer.name;
            return true;
        }));
        QVERIFY2(odd.isEmpty(), qPrintable(odd));
        QCOMPARE(rows, newest == 0 ? 0 : qint64(CustomersPerList));
        cut += newest > acknowledged;
        QCOMPARE(workspace.reader().verify(nullptr).value_or({u"failed"_s}), QStringList());
    }
    qInfo("killed between commit and acknowledgement: %d", cut);
}

int main(int argc, char **argv)
{
    QCoreApplication application(argc, argv);
    if (argc == 3 && qstrcmp(argv[1], "--edits") == 0)
        return runEdits(QFile::decodeName(argv[2]));
    if (argc == 3 && qstrcmp(argv[1], "--imports") == 0)
        return runImports(QFile::decodeName(argv[2]));
    TestKill test;
    return QTest::qExec(&test, argc, argv);
}

#include "tst_kill.moc"

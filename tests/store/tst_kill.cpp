// SPDX-License-Identifier: GPL-3.0-or-later
// The program is killed at random moments: nothing that was acknowledged is lost, nothing is half
// there. The child is this same executable; it prints what it was told is on disk. Children that do
// it wrong show that the same loops find it.
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

/// Adds notes and changes the alias until it is killed. `tooEarly`: says so before it does.
int runEdits(const QString &path, bool tooEarly)
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
        if (tooEarly)
            acknowledge(annotation.revision + 1);
        const auto saved = writer.saveAnnotation(customer, annotation, u"child"_s);
        if (!saved || !writer.addNote(customer, annotation.alias, u"child"_s)
            || !writer.recordAttachment(customer, attachmentFacts(1, partnerFacts(1)), {},
                                        u"child"_s))
            return 4;
        if (!tooEarly)
            acknowledge(saved->revision);
    }
}

/// Imports whole lists, each with another name for everybody, until it is killed. `inParts`: each
/// in two transactions.
int runImports(const QString &path, bool inParts)
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
    const quint32 parts = inParts ? 2 : 1;
    for (;;) {
        const qint64 generation = (*opened)->reader().observations()->size() / parts + 1;
        for (quint32 part = 0; part < parts; ++part) {
            auto writing = (*opened)->recorder().begin(header);
            if (!writing)
                return 4;
            for (quint32 i = part; i < CustomersPerList; i += parts) {
                if (!(*writing)->putCustomer(customerFacts(i + 1, generationName(generation)),
                                             Dataset::Customers))
                    return 5;
            }
            FinishOptions options;
            options.forcePartial = inParts;
            const auto outcome = (*writing)->finish(options, nullptr);
            if (!outcome)
                return 6;
        }
        acknowledge(generation);
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
    // The loops have to be able to fail.
    void anEditAcknowledgedTooEarlyIsCaught();
    void anImportInTwoPartsIsCaught();

private:
    /// What was wrong first; empty: nothing.
    QString afterKilledEdits(const QString &mode, int rounds);
    QString afterKilledImports(const QString &mode, int rounds);
    /// Starts the child, kills it after it did up to `mostDone` things, gives the numbers it
    /// acknowledged: 0 for having opened the file, then one for each thing it did. Empty: it did
    /// not run.
    QVector<qint64> killOnce(const QString &mode, const QString &path, int mostDone);
    QRandomGenerator m_random{4711};
    int m_busy = 0; ///< children that had done something
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

QString TestKill::afterKilledEdits(const QString &mode, int rounds)
{
    TestWorkspace workspace;
    const auto first = workspace.observe({}, [](ObservationSink &sink) {
        QVERIFY(sink.putCustomer(customerFacts(1), Dataset::Customers));
    });
    if (!first)
        return u"no workspace"_s;
    qint64 known = 0;
    m_busy = 0;
    for (int i = 0; i < rounds; ++i) {
        workspace.connection.reset();
        const QVector<qint64> acknowledged = killOnce(mode, workspace.path(), 5);
        if (acknowledged.isEmpty())
            return u"the child did not run"_s;
        m_busy += acknowledged.size() > 1;
        workspace.reopen();
        const qint64 revision = workspace.reader().annotation(CustomerId(1))->revision;
        known = std::max(known, acknowledged.constLast());
        if (revision < known || revision > known + 1)
            return u"lost: %1 of %2"_s.arg(QString::number(revision), QString::number(known));
        const auto notes = workspace.reader().notes(CustomerId(1));
        QStringList texts;
        for (const Note &note : *notes)
            texts.append(note.text);
        for (const qint64 number : acknowledged.mid(1)) {
            if (!texts.contains(QString::number(number)))
                return u"lost: note %1"_s.arg(number);
        }
        known = revision;
        if (i % 5 == 0 || i == rounds - 1) {
            const QStringList findings =
                workspace.reader().verify(nullptr).value_or({u"verify failed"_s});
            if (!findings.isEmpty())
                return findings.join(u'\n');
        }
    }
    return {};
}

QString TestKill::afterKilledImports(const QString &mode, int rounds)
{
    TestWorkspace workspace;
    int cut = 0;
    for (int i = 0; i < rounds; ++i) {
        workspace.connection.reset();
        const QVector<qint64> numbers = killOnce(mode, workspace.path(), 2);
        if (numbers.isEmpty())
            return u"the child did not run"_s;
        const qint64 acknowledged = numbers.constLast();
        workspace.reopen();
        qint64 rows = 0;
        QSet<QString> names;
        const Status read = workspace.reader().eachCustomer([&](const CustomerSummary &customer) {
            ++rows;
            names.insert(customer.name);
            return true;
        });
        if (!read)
            return u"unreadable"_s;
        if (names.size() > 1 || (rows != 0 && rows != qint64(CustomersPerList)))
            return u"half an import is there"_s;
        const qint64 newest = rows == 0 ? 0 : names.cbegin()->section(u' ', 1).toLongLong();
        if (newest < acknowledged)
            return u"lost: %1 of %2"_s.arg(QString::number(newest), QString::number(acknowledged));
        cut += newest > acknowledged;
        const QStringList findings =
            workspace.reader().verify(nullptr).value_or({u"verify failed"_s});
        if (!findings.isEmpty())
            return findings.join(u'\n');
    }
    qInfo("killed between commit and acknowledgement: %d", cut);
    return {};
}

void TestKill::noAcknowledgedEditIsLost()
{
    QCOMPARE(afterKilledEdits(u"--edits"_s, 100), QString());
    QVERIFY2(m_busy > 50, qPrintable(QString::number(m_busy)));
}

void TestKill::noImportIsHalfThere()
{
    QCOMPARE(afterKilledImports(u"--imports"_s, 60), QString());
}

void TestKill::anEditAcknowledgedTooEarlyIsCaught()
{
    const QString found = afterKilledEdits(u"--edits-too-early"_s, 60);
    QVERIFY2(found.startsWith(u"lost"_s), qPrintable(found));
}

void TestKill::anImportInTwoPartsIsCaught()
{
    QCOMPARE(afterKilledImports(u"--imports-in-parts"_s, 60), u"half an import is there"_s);
}

int main(int argc, char **argv)
{
    QCoreApplication application(argc, argv);
    const QByteArray mode = argc == 3 ? argv[1] : "";
    if (mode.startsWith("--edits"))
        return runEdits(QFile::decodeName(argv[2]), mode == "--edits-too-early");
    if (mode.startsWith("--imports"))
        return runImports(QFile::decodeName(argv[2]), mode == "--imports-in-parts");
    TestKill test;
    return QTest::qExec(&test, argc, argv);
}

#include "tst_kill.moc"

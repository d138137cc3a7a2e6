// SPDX-License-Identifier: GPL-3.0-or-later
// Reviews in files: back as they left, and never anything else.
#include "reviewfiles.h"
#include "somereview.h"
#include "strictmain.h"

#include <QFile>
#include <QRandomGenerator>
#include <QTemporaryDir>
#include <QTest>

using namespace attache;
using namespace attache::test;
using namespace Qt::StringLiterals;

namespace {

bool areSame(const ReviewPackage &a, const ReviewPackage &b)
{
    bool same = a.review.header == b.review.header && a.review.snapshot == b.review.snapshot
        && a.review.result == b.review.result && a.review.closedBy == b.review.closedBy
        && a.review.closedAt == b.review.closedAt && a.entries == b.entries
        && a.items.size() == b.items.size();
    for (qsizetype i = 0; same && i < a.items.size(); ++i) {
        same = a.items.at(i).content == b.items.at(i).content
            && a.items.at(i).flags == b.items.at(i).flags
            && a.items.at(i).former.decision == b.items.at(i).former.decision;
    }
    return same;
}

} // namespace

class TestReviewFiles : public QObject
{
    Q_OBJECT
private:
    QTemporaryDir m_folder;
    QString path() const { return m_folder.filePath(u"Q4.attache-review"_s); }
    QByteArray written(const ReviewPackage &package)
    {
        if (!makeReviewFiles()->write(path(), package, true))
            return {};
        QFile file(path());
        return file.open(QIODevice::ReadOnly) ? file.readAll() : QByteArray();
    }
    Result<ReviewPackage> read(const QByteArray &bytes)
    {
        QFile file(path());
        if (!file.open(QIODevice::WriteOnly) || file.write(bytes) != bytes.size())
            qFatal("cannot write");
        file.close();
        return makeReviewFiles()->read(path());
    }

private slots:
    STRICT_TEST

    void itComesBackAsItLeft_data()
    {
        QTest::addColumn<bool>("closed");
        QTest::newRow("open") << false;
        QTest::newRow("closed") << true;
    }
    void itComesBackAsItLeft()
    {
        QFETCH(const bool, closed);
        const ReviewPackage package = somePackage(closed);
        const QByteArray bytes = written(package);
        QVERIFY(!bytes.isEmpty());
        QCOMPARE(QFile::permissions(path()) & (QFile::ReadGroup | QFile::ReadOther),
                 QFile::Permissions());
        const auto back = read(bytes);
        QVERIFY2(back, back ? "" : qPrintable(back.error().code));
        QVERIFY(areSame(*back, package));
        QCOMPARE(back->items.at(1).name, package.items.at(1).name);
        QVERIFY(!makeReviewFiles()->write(path(), package, false)); // nothing is overwritten
    }

    void everyOtherByteIsFoundOrMeansTheSame()
    {
        const ReviewPackage package = somePackage(true);
        const QByteArray whole = written(package);
        QRandomGenerator dice(11);
        int refused = 0;
        for (qsizetype at = 0; at < whole.size(); ++at) {
            QByteArray altered = whole;
            char other = char(32 + dice.bounded(95));
            if (other == altered.at(at))
                other = other == '0' ? '1' : '0';
            altered[at] = other;
            const auto back = read(altered);
            if (!back) {
                ++refused;
                continue;
            }
            QVERIFY2(areSame(*back, package), qPrintable(u"byte %1"_s.arg(at)));
        }
        QVERIFY(refused > whole.size() * 9 / 10);
        for (qsizetype size = 0; size < whole.size() - 1; size += 7)
            QVERIFY(!read(whole.first(size)));
    }

    void otherFilesAreRefusedByName_data()
    {
        QTest::addColumn<QByteArray>("bytes");
        QTest::addColumn<QString>("code");
        QTest::newRow("views") << QByteArray(R"({"format":"attache-views","version":1})")
                               << u"reviewFile.notOurs"_s;
        QTest::newRow("newer") << QByteArray(R"({"format":"attache-review","version":2})")
                               << u"reviewFile.tooNew"_s;
        QTest::newRow("bare") << QByteArray(R"({"format":"attache-review","version":1})")
                              << u"reviewFile.malformed"_s;
        QTest::newRow("text") << QByteArray("hello") << u"import.malformedJson"_s;
        QTest::newRow("empty") << QByteArray() << u"import.malformedJson"_s;
    }
    void otherFilesAreRefusedByName()
    {
        QFETCH(const QByteArray, bytes);
        QFETCH(const QString, code);
        const auto back = read(bytes);
        QVERIFY(!back);
        QCOMPARE(back.error().code, code);
    }
};

QTEST_GUILESS_MAIN(TestReviewFiles)
#include "tst_reviewfiles.moc"

// SPDX-License-Identifier: GPL-3.0-or-later
// Reviews in files: back as they left, and never anything else.
#include "reviewfiles.h"
#include "reviewjson.h"
#include "strictmain.h"

#include <QFile>
#include <QRandomGenerator>
#include <QTemporaryDir>
#include <QTest>

using namespace attache;
using namespace Qt::StringLiterals;

namespace {

ReviewPackage somePackage(bool closed)
{
    ReviewPackage package;
    ReviewHeader &header = package.review.header;
    header.guid = u"5a0f3a54-32bf-4d5b-8d36-000000000001"_s;
    header.name = u"Überprüfung “Q4” \u202e"_s;
    header.query = u"state:current"_s;
    header.startedBy = u"Ann"_s;
    header.startedAt = Instant::fromMs(1'700'000'000'123);
    header.asOf = Instant::fromMs(1'690'000'000'000);
    header.population = 2;
    header.needsSecond = true;
    SnapshotHash hash(header);
    for (int i = 0; i < 2; ++i) {
        ReviewedCustomer customer;
        customer.realm = u"Contoso"_s;
        customer.customer.tenant = TenantId::fromBytes(QByteArray(16, char('a' + i)));
        customer.customer.name = i == 0 ? u"=HYPERLINK(\"x\")"_s : u"Œuvre & <b>"_s;
        AttachmentSummary attachment;
        attachment.partnerName = u"Fabrikam"_s;
        attachment.end = Instant::never();
        customer.customer.attachments = {attachment};
        ReviewItem item;
        item.position = i;
        item.tenant = customer.customer.tenant;
        item.name = customer.customer.name;
        item.flags = ReviewFlag::New | ReviewFlag::OtherPartners;
        item.former.decision = i == 0 ? ReviewDecision::Keep : ReviewDecision::None;
        item.content = frozenJson(customer);
        hash.add(item);
        package.items << item;
    }
    package.review.snapshot = hash.result();
    package.review.items = 2;
    for (int i = 0; i < 4; ++i) {
        ReviewEntry entry;
        entry.guid = u"00000000-0000-4000-8000-%1"_s.arg(i, 12, 10, QLatin1Char('0'));
        entry.position = i % 2;
        entry.reviewer = i < 2 ? u"Ann"_s : u"Bob"_s;
        entry.decision = ReviewDecision::Revoke;
        entry.reason = u"first line\nsecond “line”"_s;
        entry.at = Instant::fromMs(1'700'000'001'000 + i);
        entry.inBatch = i % 2 == 0;
        if (i == 3)
            entry.settles = {package.entries.constFirst().guid};
        package.entries << entry;
    }
    if (closed) {
        package.review.closedBy = u"Bob"_s;
        package.review.closedAt = Instant::fromMs(1'700'000'009'000);
        package.review.result =
            resultHash(package.review.snapshot, package.entries, u"Bob"_s, package.review.closedAt);
    }
    return package;
}

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

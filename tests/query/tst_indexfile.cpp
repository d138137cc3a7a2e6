// SPDX-License-Identifier: GPL-3.0-or-later
// The index beside the workspace: the same answers from the file as from what it was made of, and
// nothing believed that is not whole.
#include "indexfile.h"
#include "indexfileformat.h"
#include "samplecustomers.h"
#include "strictmain.h"

#include <QFile>
#include <QTemporaryDir>

#include <algorithm>

using namespace attache;
using namespace Qt::StringLiterals;

using Row = CustomerIndex::Row;

namespace {

const QByteArray Stamp = "state 1";

struct Room
{
    QTemporaryDir folder;
    QString path = folder.filePath(u"test.attache-index"_s);

    std::shared_ptr<const CustomerIndex> load(
        const QLocale &locale = QLocale(QLocale::German)) const
    {
        return IndexFile::load(path, Stamp, sampleRealms(), locale);
    }
    QByteArray bytes() const
    {
        QFile file(path);
        return file.open(QIODevice::ReadOnly) ? file.readAll() : QByteArray();
    }
    void put(const QByteArray &bytes) const
    {
        QFile file(path);
        if (!file.open(QIODevice::WriteOnly) || file.write(bytes) != bytes.size())
            qFatal("cannot write");
    }
};

QStringList lines()
{
    return {u""_s,           u"muller"_s,        u"-contoso"_s,        u"partner:fab"_s,
            u"tag:vip"_s,    u"service:azure"_s, u"expires<60d"_s,     u"seen>30d"_s,
            u"partners>1"_s, u"cloud:germany"_s, u"owner:jorg"_s,      u"d1"_s,
            u"losung"_s,     u"a-b"_s,           u"state:gone mine:"_s};
}

/// Everything an index tells, in words.
QStringList toldBy(const CustomerIndex &index)
{
    QStringList told;
    for (const QString &line : lines()) {
        CustomerQuery query = queryOf(line);
        for (int column = 0; column <= int(SortColumn::NextAction); ++column) {
            query.sort = SortColumn(column);
            query.descending = column % 2 == 0;
            QVector<Row> rows = index.evaluate(query, sampleNow());
            QString text = line + u" by %1:"_s.arg(column);
            for (const CustomerId id : idsOf(index, rows))
                text += u' ' + QString::number(id.value());
            for (const CustomerGroup &group : index.group(rows, query.sort))
                text += u" %1+%2"_s.arg(group.first).arg(group.count);
            told.append(text);
        }
    }
    QVector<Facet> all;
    for (int facet = 0; facet < FacetCount; ++facet)
        all.append(Facet(facet));
    for (const FacetCounts &facet : index.facets({}, sampleNow(), all)) {
        QString text = u"facet %1 %2:"_s.arg(int(facet.facet)).arg(facet.without);
        for (const FacetValue &value : facet.values)
            text += u" %1=%2"_s.arg(value.value).arg(value.customers);
        told.append(text);
    }
    for (const Row row : index.evaluate({}, sampleNow())) {
        const CustomerSummary customer = index.summary(row);
        QString text = customer.name + customer.alias + customer.domain
            + customer.customDomains.join(u',') + customer.country + customer.language
            + customer.owner + customer.nextAction + customer.tags.join(u',')
            + customer.offers.join(u',') + customer.partnersOfRecord.join(u',')
            + customer.tenant.toString() + customer.firstSeenAt.toIso()
            + customer.lastSeenAt.toIso() + customer.lastChangedAt.toIso()
            + customer.nextActionDue.toIso() + customer.runway.toIso()
            + QString::number(customer.realm.value()) + QString::number(customer.subscriptions);
        for (const AttachmentSummary &a : customer.attachments) {
            text += a.partnerName + a.service + a.roles.join(u',') + a.start.toIso() + a.end.toIso()
                + QString::number(int(a.status)) + QString::number(int(a.kind))
                + QString::number(a.autoExtendDays);
        }
        told.append(text);
    }
    return told;
}

/// Makes the checksums fit what the sections hold now, as a forger would.
void forgeChecksums(QByteArray &bytes)
{
    using namespace indexfile;
    Header header{};
    if (size_t(bytes.size()) < sizeof header)
        return;
    std::memcpy(&header, bytes.constData(), sizeof header);
    header.sections = std::min(header.sections, MaxSections);
    header.fileSize = quint64(bytes.size());
    std::vector<Section> table(header.sections);
    const size_t tableBytes = header.sections * sizeof(Section);
    if (size_t(bytes.size()) < sizeof header + tableBytes)
        return;
    std::memcpy(table.data(), bytes.constData() + sizeof header, tableBytes);
    for (Section &section : table) {
        if (section.offset <= quint64(bytes.size())
            && section.bytes <= quint64(bytes.size()) - section.offset)
            section.checksum = checksumOf(bytes.constData() + section.offset, section.bytes);
    }
    header.tableChecksum = checksumOf(table.data(), tableBytes);
    header.headerChecksum = checksumOf(&header, offsetof(Header, headerChecksum));
    std::memcpy(bytes.data(), &header, sizeof header);
    std::memcpy(bytes.data() + sizeof header, table.data(), tableBytes);
}

void mutate(QByteArray &bytes, Dice &dice)
{
    const auto place = [&] { return qsizetype(dice.roll(int(bytes.size()))); };
    switch (dice.roll(8)) {
    case 0:
        bytes.truncate(place());
        break;
    case 1:
        bytes.append(QByteArray(1 + dice.roll(100), char(dice.roll(256))));
        break;
    case 2: { // a stretch stands somewhere else
        const qsizetype from = place();
        const QByteArray stretch = bytes.mid(from, 1 + dice.roll(64));
        const qsizetype to = qsizetype(dice.roll(int(bytes.size() - stretch.size()) + 1));
        std::copy(stretch.cbegin(), stretch.cend(), bytes.begin() + to);
        break;
    }
    case 3: { // a great number
        const qsizetype at = place() & ~qsizetype(7);
        for (qsizetype i = at; i < std::min(at + 8, bytes.size()); ++i)
            bytes[i] = char(i == at + 7 ? 0x7f : 0xff);
        break;
    }
    case 4: // in the header or the table
        bytes[dice.roll(std::min(int(bytes.size()), 4000))] = char(dice.roll(256));
        break;
    default:
        for (int i = dice.roll(8); i >= 0; --i)
            bytes[place()] = char(dice.roll(256));
    }
}

} // namespace

class TestIndexFile : public QObject
{
    Q_OBJECT
private slots:
    STRICT_TEST
    void answersAsWhatItWasMadeOf_data();
    void answersAsWhatItWasMadeOf();
    void patchesOverTheFileAnswerAsRebuilt();
    void anotherLanguageSortsAnew();
    void ofAnotherStateIsNotBelieved();
    void foreignFilesAreNotBelieved();
    void damagedFilesAreNotBelieved();
    void forgedFilesDoNoHarm();
    void failingToSaveLeavesTheOldFile();
    void isForItsOwnerAlone();
};

void TestIndexFile::answersAsWhatItWasMadeOf_data()
{
    QTest::addColumn<int>("count");
    QTest::addColumn<int>("patches");
    QTest::newRow("empty") << 0 << 0;
    QTest::newRow("one") << 1 << 0;
    QTest::newRow("built") << 500 << 0;
    QTest::newRow("patched") << 500 << 3;
    QTest::newRow("merged") << 1500 << 40;
}

void TestIndexFile::answersAsWhatItWasMadeOf()
{
    QFETCH(int, count);
    QFETCH(int, patches);
    const Room room;
    auto index = indexOf(sampleCustomers(count, 31));
    Dice dice(32);
    for (int i = 0; i < patches; ++i) {
        QVector<CustomerSummary> changed;
        for (int j = 0; j < 30; ++j)
            changed.append(sampleCustomer(1 + dice.roll(2000), dice));
        index = CustomerIndexBuilder::patched(*index, changed);
    }
    QVERIFY(IndexFile::save(*index, room.path, Stamp));
    const auto loaded = room.load();
    QVERIFY(loaded);
    QCOMPARE(loaded->size(), index->size());
    QVERIFY(loaded->generation() > index->generation());
    QCOMPARE(toldBy(*loaded), toldBy(*index));
}

void TestIndexFile::patchesOverTheFileAnswerAsRebuilt()
{
    const Room room;
    QVector<CustomerSummary> customers = sampleCustomers(1500, 33);
    QVERIFY(IndexFile::save(*indexOf(customers), room.path, Stamp));
    auto index = room.load();
    QVERIFY(index);
    Dice dice(34);
    for (int round = 0; round < 12; ++round) { // enough for the overlay to be merged
        QVector<CustomerSummary> changed;
        for (int i = 0; i < 100; ++i) {
            CustomerSummary &customer = customers[dice.roll(int(customers.size()))];
            customer = sampleCustomer(customer.id.value(), dice);
            changed.append(customer);
        }
        index = CustomerIndexBuilder::patched(*index, changed);
    }
    QCOMPARE(toldBy(*index), toldBy(*indexOf(customers)));
    // And once more from a file of that.
    QVERIFY(IndexFile::save(*index, room.path, Stamp));
    const auto again = room.load();
    QVERIFY(again);
    QCOMPARE(toldBy(*again), toldBy(*index));
}

void TestIndexFile::anotherLanguageSortsAnew()
{
    const Room room;
    const QVector<CustomerSummary> customers = sampleCustomers(400, 35);
    QVERIFY(IndexFile::save(*indexOf(customers), room.path, Stamp));
    const QLocale swedish(QLocale::Swedish);
    const auto loaded = room.load(swedish);
    QVERIFY(loaded);
    CustomerIndexBuilder builder(sampleRealms(), swedish);
    for (const CustomerSummary &customer : customers)
        builder.add(customer);
    QCOMPARE(toldBy(*loaded), toldBy(*builder.build()));
}

void TestIndexFile::ofAnotherStateIsNotBelieved()
{
    const Room room;
    QVERIFY(IndexFile::save(*indexOf(sampleCustomers(20, 36)), room.path, Stamp));
    QVERIFY(room.load());
    QVERIFY(!IndexFile::load(room.path, "state 2", sampleRealms(), QLocale(QLocale::German)));
    QVERIFY(!IndexFile::load(room.path, {}, sampleRealms(), QLocale(QLocale::German)));
}

void TestIndexFile::foreignFilesAreNotBelieved()
{
    const Room room;
    QVERIFY(!room.load()); // none at all
    for (const QByteArray &bytes :
         {QByteArray(), QByteArray("SQLite format 3\0", 16), QByteArray(100'000, '\0'),
          QByteArray(100'000, '\xff'), QByteArray("Attache index\r\n\x1a")}) {
        room.put(bytes);
        QVERIFY(!room.load());
    }
}

void TestIndexFile::damagedFilesAreNotBelieved()
{
    const Room room;
    const auto index = indexOf(sampleCustomers(40, 37));
    QVERIFY(IndexFile::save(*index, room.path, Stamp));
    const QByteArray whole = room.bytes();
    const QStringList told = toldBy(*index);
    Dice dice(38);
    int refused = 0;
    for (int i = 0; i < 1000; ++i) {
        QByteArray bytes = whole;
        mutate(bytes, dice);
        room.put(bytes);
        const auto loaded = room.load();
        refused += !loaded;
        // What is still believed was changed between the sections, where nothing stands.
        if (loaded)
            QCOMPARE(toldBy(*loaded), told);
    }
    QVERIFY2(refused > 400, qPrintable(QString::number(refused)));
}

void TestIndexFile::forgedFilesDoNoHarm()
{
    const Room room;
    QVERIFY(IndexFile::save(*indexOf(sampleCustomers(40, 39)), room.path, Stamp));
    const QByteArray whole = room.bytes();
    Dice dice(40);
    int believed = 0;
    for (int i = 0; i < 1000; ++i) {
        QByteArray bytes = whole;
        mutate(bytes, dice);
        forgeChecksums(bytes);
        room.put(bytes);
        if (const auto loaded = room.load()) {
            ++believed;
            QVERIFY(!toldBy(*loaded).isEmpty()); // whatever it tells, it stays inside
        }
    }
    QVERIFY2(believed > 50 && believed < 990, qPrintable(QString::number(believed)));
}

void TestIndexFile::failingToSaveLeavesTheOldFile()
{
    const Room room;
    const auto index = indexOf(sampleCustomers(20, 41));
    QVERIFY(!IndexFile::save(*index, room.folder.filePath(u"none/such"_s), Stamp));
    QVERIFY(IndexFile::save(*index, room.path, Stamp));
    const QByteArray before = room.bytes();
    std::stop_source stopped;
    stopped.request_stop();
    QVERIFY(
        !IndexFile::save(*indexOf(sampleCustomers(30, 42)), room.path, Stamp, stopped.get_token()));
    QCOMPARE(room.bytes(), before);
    QCOMPARE(QDir(room.folder.path()).entryList(QDir::Files).size(), 1); // nothing left over
}

void TestIndexFile::isForItsOwnerAlone()
{
#ifndef Q_OS_UNIX
    QSKIP("permissions are another thing here");
#endif
    const Room room;
    QVERIFY(IndexFile::save(*indexOf(sampleCustomers(5, 43)), room.path, Stamp));
    const auto others = QFileDevice::ReadGroup | QFileDevice::WriteGroup | QFileDevice::ReadOther
        | QFileDevice::WriteOther;
    QVERIFY(!(QFile::permissions(room.path) & others));
}

QTEST_GUILESS_MAIN(TestIndexFile)
#include "tst_indexfile.moc"

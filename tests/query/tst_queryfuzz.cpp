// SPDX-License-Identifier: GPL-3.0-or-later
// Lines that nobody would type, by the ten thousand: nothing may break, hang or contradict itself.
// tests/fuzz does the same without end.
#include "queryinvariants.h"
#include "randomqueries.h"
#include "strictmain.h"

using namespace attache;
using namespace Qt::StringLiterals;

class TestQueryFuzz : public QObject
{
    Q_OBJECT
private slots:
    STRICT_TEST
    void initTestCase();
    void randomBytes();
    void mutatedLines();
    void randomAnswers();

private:
    std::shared_ptr<const CustomerIndex> m_index;
};

void TestQueryFuzz::initTestCase()
{
    CustomerIndexBuilder builder(sampleRealms(), QLocale(QLocale::German));
    for (const CustomerSummary &customer : sampleCustomers(40, 3))
        builder.add(customer);
    m_index = builder.build();
}

void TestQueryFuzz::randomBytes()
{
    Dice dice(41);
    for (int round = 0; round < 8000; ++round) {
        QByteArray bytes;
        for (int count = dice.roll(60); count > 0; --count)
            bytes.append(char(dice.roll(4) == 0 ? dice.roll(256) : 32 + dice.roll(95)));
        const QString line = dice.roll(2) == 0
            ? QString::fromUtf8(bytes)
            : QString(reinterpret_cast<const QChar *>(bytes.constData()), bytes.size() / 2);
        const QString broken = brokenQueryRule(line, nullptr);
        QVERIFY2(broken.isEmpty(), qPrintable(broken + u"\nin: " + line));
    }
}

void TestQueryFuzz::mutatedLines()
{
    Dice dice(42);
    const QString signs = u"\"|:<>=()-., \t≤orn0d"_s;
    for (int round = 0; round < 8000; ++round) {
        QString line =
            printQuery(randomExpression(dice, RandomText::Odd, 3), QueryLanguage(dice.roll(3)));
        for (int count = dice.roll(5); count > 0 && !line.isEmpty(); --count) {
            const int at = dice.roll(int(line.size()));
            switch (dice.roll(4)) {
            case 0:
                line.remove(at, 1 + dice.roll(4));
                break;
            case 1:
                line.insert(at, signs[dice.roll(int(signs.size()))]);
                break;
            case 2:
                line[at] = signs[dice.roll(int(signs.size()))];
                break;
            default:
                line.insert(at, line.mid(dice.roll(int(line.size())), dice.roll(20)));
            }
        }
        const QString broken = brokenQueryRule(line, nullptr);
        QVERIFY2(broken.isEmpty(), qPrintable(broken + u"\nin: " + line));
    }
}

void TestQueryFuzz::randomAnswers()
{
    Dice dice(43);
    for (int round = 0; round < 1500; ++round) {
        const QString line = printQuery(randomExpression(dice, RandomText::Odd, 3));
        const QString broken = brokenQueryRule(line, m_index.get());
        QVERIFY2(broken.isEmpty(), qPrintable(broken + u"\nin: " + line));
    }
}

QTEST_GUILESS_MAIN(TestQueryFuzz)
#include "tst_queryfuzz.moc"

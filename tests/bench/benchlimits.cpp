// SPDX-License-Identifier: GPL-3.0-or-later
// What no program can do faster, and what SQL does without an index over the same rows.
#include "benchmeasure.h"
#include "benchparts.h"

#include <QFile>

#include <sqlite3.h>

#include <cstring>

namespace attache::bench {

using namespace Qt::StringLiterals;

namespace {

volatile quint64 sink = 0; ///< what is computed has to be used

/// One pass over all names, eight bytes at a time.
double readMs(const QByteArray &text)
{
    return medianMs(11, [&] {
        quint64 sum = 0;
        const char *at = text.constData();
        for (qsizetype i = 0; i + 8 <= text.size(); i += 8) {
            quint64 word = 0;
            std::memcpy(&word, at + i, 8);
            sum += word;
        }
        sink = sink + sum;
    });
}

/// Where every cell begins and ends, and nothing else.
double parseMs(const QByteArray &text)
{
    return medianMs(3, [&] {
        quint64 cells = 0;
        bool quoted = false;
        for (const char c : text) {
            quoted ^= c == '"';
            cells += !quoted && (c == ',' || c == '\n');
        }
        sink = sink + cells;
    });
}

double writeMs(const QByteArray &text, const QString &path)
{
    const double ms = medianMs(3, [&] {
        QFile::remove(path);
        QFile file(path);
        if (!file.open(QIODevice::WriteOnly | QIODevice::Unbuffered)
            || file.write(text) != text.size())
            giveUp(u"cannot write "_s + path);
    });
    QFile::remove(path);
    return ms;
}

class Plain
{
public:
    explicit Plain(const QString &path)
    {
        if (sqlite3_open_v2(path.toUtf8().constData(), &m_database, SQLITE_OPEN_READONLY, nullptr)
            != SQLITE_OK)
            giveUp(u"cannot open "_s + path);
        // The peer gets all the memory it wants.
        sqlite3_exec(m_database, "PRAGMA mmap_size = 2000000000; PRAGMA cache_size = -500000",
                     nullptr, nullptr, nullptr);
    }
    ~Plain() { sqlite3_close_v2(m_database); }
    Plain(const Plain &) = delete;
    Plain &operator=(const Plain &) = delete;

    double ms(const char *sql)
    {
        run(sql);
        return medianMs(5, [&] { run(sql); });
    }

private:
    void run(const char *sql)
    {
        sqlite3_stmt *statement = nullptr;
        if (sqlite3_prepare_v2(m_database, sql, -1, &statement, nullptr) != SQLITE_OK)
            giveUp(QString::fromUtf8(sqlite3_errmsg(m_database)));
        quint64 rows = 0;
        while (sqlite3_step(statement) == SQLITE_ROW)
            rows += quint64(sqlite3_column_int64(statement, 0));
        sink = sink + rows;
        sqlite3_finalize(statement);
    }

    sqlite3 *m_database = nullptr;
};

QByteArray contentOf(const QString &path)
{
    QFile file(path);
    if (!file.open(QIODevice::ReadOnly))
        giveUp(u"cannot read "_s + path);
    return file.readAll();
}

} // namespace

void measureLimits(BenchData &data)
{
    figure("limit.read.ms", readMs(contentOf(data.names())));
    const QByteArray list = contentOf(data.list());
    figure("limit.parse.ms", parseMs(list));
    figure("limit.write.ms", writeMs(list, data.folder() + u"/written.csv"_s));
    figure("limit.list.mb", double(list.size()) / 1e6);

    Plain plain(data.plainDatabase());
    figure("like.nohit.ms", plain.ms("SELECT count(*) FROM customer WHERE name LIKE '%qzxqzx%'"));
    figure("like.dense.ms", plain.ms("SELECT count(*) FROM customer WHERE name LIKE '%e%'"));
    figure("like.word.ms", plain.ms("SELECT count(*) FROM customer WHERE name LIKE '%mul%'"));
    figure("sql.filter.ms",
           plain.ms("SELECT id FROM customer WHERE state = 0 AND partner = 42 AND expiry < "
                    "1797000000000"));
    figure("sql.query6.ms",
           plain.ms("SELECT id FROM customer WHERE name LIKE '%ll%' AND partner > 20 AND expiry < "
                    "1807000000000 AND country <> 'FR' AND state = 0 AND domain LIKE '%c%'"));
    figure("sql.group.ms", plain.ms("SELECT count(*) FROM customer GROUP BY partner"));
    figure("sql.sort.ms", plain.ms("SELECT id FROM customer ORDER BY name"));
}

} // namespace attache::bench

// SPDX-License-Identifier: GPL-3.0-or-later
#include "benchreport.h"

#include <cmath>
#include <iterator>

namespace attache::bench {

using namespace Qt::StringLiterals;

namespace {

/// How a figure may grow from the smallest size to the largest.
enum class Growth { Any, Flat, Start, Linear };

struct Goal
{
    const char *number;
    const char *what;
    const char *figure; ///< ours; nullptr: the program does not offer it yet
    const char *unit;
    double most; ///< the absolute goal, 0: none; for rates the least
    const char *peer; ///< figure of the peer, or nullptr
    const char *peerName;
    double peerRatio; ///< ours / peer at most
    const char *limit; ///< figure of the limit, or nullptr
    const char *limitName;
    double limitRatio;
    Growth growth;
    bool isRate = false;
};

constexpr const char *Ms = "ms";
constexpr const char *None = nullptr;

// Figures and goals as agreed; the text of a goal stands in docs/performance.md.
constexpr Goal Goals[] = {
    {"P1", "Process start to first rows, opened before", "start.rows.ms", Ms, 0,
     "dbbrowser.start.ms", "DB Browser", 0.20, "start.static.ms", "static window", 1.5,
     Growth::Start},
    {"P2", "First page from the store", "first.page.ms", Ms, 0, None, "", 0, "start.static.ms",
     "static window", 1.95, Growth::Start},
    {"P2", "Index from nothing", "index.build.ms", Ms, 4000, None, "", 0, None, "", 0,
     Growth::Linear},
    {"P3", "Key press to painted rows and count, median", "key.median.ms", Ms, 20,
     "dbbrowser.filter.ms", "DB Browser", 0.10, None, "", 0, Growth::Linear},
    {"P3", "the same, 95th percentile", "key.p95.ms", Ms, 50, "dbbrowser.filter.ms", "DB Browser",
     0.10, None, "", 0, Growth::Linear},
    {"P4", "Search engine, no hit", "search.nohit.ms", Ms, 0, "like.nohit.ms", "SQLite LIKE", 0.10,
     "limit.read.ms", "one read of the names", 2.5, Growth::Linear},
    {"P4", "Search engine, dense", "search.dense.ms", Ms, 0, "like.dense.ms", "SQLite LIKE", 0.10,
     "limit.read.ms", "one read of the names", 10, Growth::Linear},
    {"P4", "Search engine, a word", "search.word.ms", Ms, 0, "ripgrep.ms", "ripgrep", 0.35, None,
     "", 0, Growth::Linear},
    {"P5", "Query of 6 terms, engine", "query6.ms", Ms, 0, "sql.query6.ms", "SQL without index",
     0.1, None, "", 0, Growth::Linear},
    {"P5", "Query of 6 terms, to painted", "query6.painted.ms", Ms, 30, None, "", 0, None, "", 0,
     Growth::Linear},
    {"P6", "Sort, click to painted", "sort.painted.ms", Ms, 0, "dbbrowser.sort.ms", "DB Browser",
     0.05, "scroll.frame.ms", "one frame", 3, Growth::Linear},
    {"P6", "Order by another column, first time", "order.first.ms", Ms, 0, "sort.ms", "GNU sort",
     0.4, None, "", 0, Growth::Linear},
    {"P7", "Count of one facet", "facet.ms", Ms, 10, "sql.group.ms", "SQL GROUP BY", 0.02, None, "",
     0, Growth::Linear},
    {"P8", "Scroll frame, 95th percentile", "scroll.p95.ms", Ms, 16.7, "scroll.default.p95.ms",
     "default delegate", 0.7, None, "", 0, Growth::Flat},
    {"P8", "Jump to the last row", "jump.ms", Ms, 0, "dbbrowser.jump.ms", "DB Browser", 0.01, None,
     "", 0, Growth::Flat},
    {"P9", "Memory (PSS), everything used", "memory.pss.mb", "MB", 260, "calc.mb", "Calc", 0.25,
     None, "", 0, Growth::Linear},
    {"P9", "Anonymous memory at start", "memory.start.mb", "MB", 60, None, "", 0, None, "", 0,
     Growth::Linear},
    {"P10", "Import of a list and index ready", "import.ready.ms", Ms, 0, "calc.open.ms",
     "Calc opens it", 0.6, "limit.parse.ms", "CSV parse", 0, Growth::Linear},
    {"P10", "Import, first time", "import.first.rows", "rows/s", 60000, "sqlite.import.rows",
     "sqlite3 .import", 0, None, "", 0, Growth::Linear, true},
    {"P10", "Import again, 1 % changed", "import.again.rows", "rows/s", 200000, None, "", 0, None,
     "", 0, Growth::Linear, true},
    {"P10", "Bytes written by an import without a change", "import.unchanged.bytes", "bytes", 65536,
     None, "", 0, None, "", 0, Growth::Any},
    {"P10", "Longest time between two signs of progress", "import.pulse.ms", Ms, 0, None, "", 0,
     None, "", 0, Growth::Any},
    {"P10", "Memory at its highest during the import", "import.peak.mb", "MB", 0, None, "", 0, None,
     "", 0, Growth::Any},
    {"P11", "Difference of two observations, 1 % changed", "difference.ms", Ms, 500, None, "", 0,
     None, "", 0, Growth::Linear},
    {"P11", "All customers as of any of 18 months", "asof.ms", Ms, 1000, None, "", 0, None, "", 0,
     Growth::Linear},
    {"P12", "Fleet runway per role, from nothing", "runway.ms", Ms, 1000, None, "", 0, None, "", 0,
     Growth::Linear},
    {"P12", "Fleet runway per role, after a change", "runway.change.ms", Ms, 20, None, "", 0, None,
     "", 0, Growth::Flat},
    {"P13", "Longest block of the GUI thread", "gui.blocked.ms", Ms, 50, None, "", 0, None, "", 0,
     Growth::Flat},
    {"P14", "Details after selection", "details.ms", Ms, 20, None, "", 0, None, "", 0,
     Growth::Flat},
    {"P15", "Export of all rows as CSV", "export.csv.ms", Ms, 0, "sqlite.export.ms", "sqlite3", 1.0,
     "export.write.ms", "write of the same file", 8, Growth::Linear},
    {"P15", "the same beside Calc", "export.csv.ms", Ms, 0, "calc.export.ms", "Calc", 0.3, None, "",
     0, Growth::Linear},
    {"P15", "Export of all rows as XLSX", "export.xlsx.ms", Ms, 30000, None, "", 0, None, "", 0,
     Growth::Linear},
    {"P16", "attache-cli list QUERY --json --limit 50", "terminal.list.ms", Ms, 0,
     "sqlite.indexed.ms", "sqlite3, indexed", 3, None, "", 0, Growth::Flat},
};

QString numberText(double value)
{
    if (value >= 100000)
        return QString::number(qint64(value / 1000)) + u" k"_s;
    if (value >= 100)
        return QString::number(std::round(value), 'f', 0);
    return QString::number(value, 'g', 3);
}

/// What a figure may at most be multiplied by between two sizes; 0: not judged.
double allowedGrowth(Growth growth, double rows)
{
    constexpr double Noise = 1.3; // caches, and a machine that is shared
    switch (growth) {
    case Growth::Any:
        return 0;
    case Growth::Flat:
    case Growth::Start:
        return Noise;
    case Growth::Linear:
        return rows * Noise;
    }
    return 0;
}

class Judgement
{
public:
    void require(bool isMet)
    {
        m_unmet = m_unmet || !isMet;
        m_judged = true;
    }
    QString word() const { return !m_judged ? u"–"_s : m_unmet ? u"**no**"_s : u"yes"_s; }

private:
    bool m_judged = false;
    bool m_unmet = false;
};

QString goalText(const Goal &goal)
{
    if (goal.most <= 0)
        return {};
    return (goal.isRate ? u"≥ "_s : u"≤ "_s) + numberText(goal.most);
}

QString besideText(const Figures &figures, qint64 largest, double ours, const char *figure,
                   const char *name, double ratio, Judgement &judgement)
{
    if (!figure)
        return u"–"_s;
    const QString label = QString::fromUtf8(name);
    const auto theirs = figures.value(QString::fromLatin1(figure), largest);
    if (!theirs || *theirs <= 0)
        return label + u": not measured"_s;
    const double measured = ours / *theirs;
    QString text =
        label + u' ' + numberText(*theirs) + u": "_s + QString::number(measured, 'g', 2) + u" ×"_s;
    if (ratio > 0) {
        text += u" (≤ "_s + QString::number(ratio) + u')';
        judgement.require(measured <= ratio);
    }
    return text;
}

QString growthText(const Goal &goal, const Figures &figures, const QVector<qint64> &sizes,
                   Judgement &judgement)
{
    const QString name = QString::fromLatin1(goal.figure);
    const auto small = figures.value(name, sizes.constFirst());
    const auto large = figures.value(name, sizes.constLast());
    const double rows = double(sizes.constLast()) / double(sizes.constFirst());
    const double allowed = allowedGrowth(goal.growth, rows);
    if (sizes.size() < 2 || !small || !large || *small <= 0 || *large <= 0 || allowed <= 0)
        return u"–"_s;
    // A rate is per row already.
    const double grown = goal.isRate ? rows * *small / *large : *large / *small;
    judgement.require(grown <= allowed);
    return QString::number(grown, 'g', 3) + u" × (≤ "_s + QString::number(allowed, 'g', 3) + u')';
}

} // namespace

void Figures::put(const QString &name, qint64 customers, double value)
{
    m_values.insert({name, customers}, value);
}

std::optional<double> Figures::value(const QString &name, qint64 customers) const
{
    const auto found = m_values.constFind({name, customers});
    return found == m_values.cend() ? std::nullopt : std::optional<double>(*found);
}

QByteArray markdown(const Figures &figures, const QVector<qint64> &sizes)
{
    const qint64 largest = sizes.constLast();
    QStringList head{u"#"_s, u"What"_s};
    for (const qint64 size : sizes)
        head.append(QString::number(size));
    head << u"unit"_s << u"goal"_s << u"growth"_s << u"peer"_s << u"limit"_s << u"met"_s;
    QString table = u"| "_s + head.join(u" | "_s) + u" |\n|"_s
        + QString(u"---|"_s).repeated(head.size()) + u'\n';
    for (const Goal &goal : Goals) {
        const QString name = QString::fromLatin1(goal.figure);
        QStringList line{QString::fromUtf8(goal.number), QString::fromUtf8(goal.what)};
        for (const qint64 size : sizes) {
            const auto value = figures.value(name, size);
            line.append(value ? numberText(*value) : u"–"_s);
        }
        line << QString::fromUtf8(goal.unit) << goalText(goal);
        const auto ours = figures.value(name, largest);
        if (!ours) {
            line << u"–"_s << u"–"_s << u"–"_s << u"**not measured**"_s;
        } else {
            Judgement judgement;
            if (goal.most > 0)
                judgement.require(goal.isRate ? *ours >= goal.most : *ours <= goal.most);
            line << growthText(goal, figures, sizes, judgement);
            line << besideText(figures, largest, *ours, goal.peer, goal.peerName, goal.peerRatio,
                               judgement);
            line << besideText(figures, largest, *ours, goal.limit, goal.limitName, goal.limitRatio,
                               judgement);
            line << judgement.word();
        }
        table += u"| "_s + line.join(u" | "_s) + u" |\n"_s;
    }
    return table.toUtf8();
}

QStringList missingFigures(const Figures &figures, qint64 customers)
{
    QStringList missing;
    for (const Goal &goal : Goals) {
        const QString name = QString::fromLatin1(goal.figure);
        if (!figures.value(name, customers))
            missing.append(name);
    }
    missing.removeDuplicates();
    return missing;
}

} // namespace attache::bench

// SPDX-License-Identifier: GPL-3.0-or-later
#include "csvsniffer.h"

#include <QHash>

#include <algorithm>
#include <array>

namespace attache {

namespace {

/// How well a separator explains the records: how many columns most of them have, and how many
/// deviate from that.
struct Fit
{
    qsizetype columns = 1;
    qsizetype agreeing = 0;
    qsizetype records = 0;
    double share() const { return records == 0 ? 0.0 : double(agreeing) / double(records); }
};

Fit fitOf(const QVector<CsvRecord> &records)
{
    Fit fit;
    fit.records = records.size();
    QHash<qsizetype, qsizetype> widths;
    for (const CsvRecord &record : records)
        ++widths[record.cells.size()];
    for (auto it = widths.cbegin(); it != widths.cend(); ++it) {
        if (it.value() > fit.agreeing || (it.value() == fit.agreeing && it.key() > fit.columns)) {
            fit.agreeing = it.value();
            fit.columns = it.key();
        }
    }
    return fit;
}

bool hasBlankBeforeQuotes(const QString &start, QChar separator)
{
    const QString spaced = QString(separator) + QStringLiteral(" \"");
    const QString tight = QString(separator) + QStringLiteral("\"");
    return start.count(spaced) > start.count(tight);
}

} // namespace

std::optional<SeparatorLine> separatorLine(const QString &start)
{
    const QStringView view(start);
    qsizetype at = 0;
    const bool isQuoted = view.startsWith(u'"');
    at += isQuoted;
    if (!view.sliced(at).startsWith(u"sep=", Qt::CaseInsensitive) || view.size() <= at + 4)
        return std::nullopt;
    SeparatorLine line;
    line.separator = view[at + 4];
    at += 5;
    if (isQuoted && at < view.size() && view[at] == u'"')
        ++at;
    // Excel, saving such a file again, pads the line with separators.
    while (at < view.size() && view[at] == line.separator)
        ++at;
    if (at < view.size() && view[at] == u'\r')
        ++at;
    if (at < view.size() && view[at] == u'\n')
        ++at;
    const bool endsLine = at == view.size() || view[at - 1] == u'\n' || view[at - 1] == u'\r';
    if (!endsLine || line.separator == u'\r' || line.separator == u'\n')
        return std::nullopt;
    line.length = at;
    return line;
}

CsvSyntax sniffSyntax(const QString &start)
{
    constexpr std::array<char16_t, 4> candidates{u';', u'\t', u',', u'|'};
    CsvSyntax best;
    double bestScore = 0;
    for (const char16_t candidate : candidates) {
        CsvSyntax syntax{QChar(candidate), false};
        syntax.skipsBlankBeforeQuote = hasBlankBeforeQuotes(start, syntax.separator);
        const QVector<CsvRecord> records = firstRecords(start, syntax, 1, 200, false);
        const Fit fit = fitOf(records);
        if (fit.columns < 2)
            continue;
        // Agreement counts more than width: commas in names make wide rows, but uneven ones. The
        // header decides between equals, since titles seldom contain a separator.
        const bool headerAgrees = !records.isEmpty() && records.first().cells.size() == fit.columns;
        const double score = fit.share() * fit.share() * double(qMin<qsizetype>(fit.columns, 12))
            + (headerAgrees ? 2.0 : 0.0);
        if (score > bestScore) {
            bestScore = score;
            best = syntax;
        }
    }
    return best;
}

QVector<CsvRecord> firstRecords(const QString &start, const CsvSyntax &syntax, qint64 firstLine,
                                int most, bool isWhole)
{
    QVector<CsvRecord> records;
    CsvParser parser(syntax, firstLine);
    parser.feed(start);
    // A cut last record is better than none: a file may be one long line.
    bool isFinished = isWhole;
    if (isFinished)
        parser.finish();
    while (records.size() < most) {
        CsvRecord record;
        const auto outcome = parser.next(record);
        if (!outcome || *outcome == CsvParser::Outcome::End)
            break;
        if (*outcome == CsvParser::Outcome::NeedsMore) {
            if (isFinished || !records.isEmpty())
                break;
            isFinished = true;
            parser.finish();
            continue;
        }
        records.append(std::move(record));
    }
    return records;
}

} // namespace attache

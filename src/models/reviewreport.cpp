// SPDX-License-Identifier: GPL-3.0-or-later
#include "reviewreport.h"

#include "formats.h"
#include "textdoor.h"

#include <QDate>
#include <QLocale>

#include <memory>

namespace attache {

using namespace Qt::StringLiterals;

namespace {

/// Ids, domains and clouds are for machines: they stand in the tables beside the report.
const QStringList PrintedKeys{u"name"_s,   u"access"_s,    u"marks"_s,    u"decision"_s,
                              u"reason"_s, u"reviewers"_s, u"decidedOn"_s};

QString printed(const QVariant &cell)
{
    if (cell.typeId() == QMetaType::QDate)
        return interfaceLocale().toString(cell.toDate(), dayFormat());
    if (cell.typeId() == QMetaType::QStringList)
        return displayText(cell.toStringList().join(u"; "_s));
    return displayText(cell.toString());
}

} // namespace

PrintedTable reviewReport(const ReviewPackage &package, const EvidenceWords &words)
{
    PrintedTable table;
    table.title = displayText(package.review.header.name);
    for (const auto &[name, value] : words.facts(package))
        table.facts << qMakePair(name, displayText(value));
    QVector<qsizetype> places;
    const QVector<ExportColumn> columns = words.columns();
    for (const QString &key : PrintedKeys) {
        for (qsizetype i = 0; i < columns.size(); ++i) {
            if (columns.at(i).key == key) {
                places << i;
                table.columns << columns.at(i).title;
            }
        }
    }
    auto said = std::make_shared<QVector<QVector<ReviewEntry>>>(package.items.size());
    for (const ReviewEntry &entry : package.entries)
        (*said)[entry.position] << entry;
    table.rows = package.items.size();
    table.row = [&package, &words, places, said](qint64 line) {
        PrintedTable::Row row;
        const ReviewItem &item = package.items.at(line);
        const auto customer = thawed(item.content).value_or(ReviewedCustomer());
        const ItemStanding standing = standingOf(said->at(line), package.review.header.needsSecond);
        const QVector<QVariant> cells = words.cells(item, customer, standing);
        for (const qsizetype place : places)
            row.cells << printed(cells.at(place));
        return row;
    };
    return table;
}

} // namespace attache

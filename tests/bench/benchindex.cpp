// SPDX-License-Identifier: GPL-3.0-or-later
// P2, P4 to P7, P12, P15: the index by itself, on one thread.
#include "benchmeasure.h"
#include "benchparts.h"
#include "composition.h"
#include "customerservice.h"
#include "querytext.h"
#include "tableexport.h"

#include <QFile>
#include <QTemporaryDir>

#include <algorithm>

namespace attache::bench {

using namespace Qt::StringLiterals;

namespace {

constexpr Instant Now = Instant::fromMs(1'790'000'000'000);

CustomerQuery queryOf(const QString &line)
{
    CustomerQuery query;
    const auto parsed = parseQuery(line);
    if (const auto *filter = std::get_if<QueryExpression>(&parsed))
        query.filter = *filter;
    else
        giveUp(u"not understood: "_s + line);
    return query;
}

void measureExport(BenchData &data, LedgerReader &reader,
                   const std::shared_ptr<const CustomerIndex> &index)
{
    CustomerTable table;
    table.index = index;
    table.rows = index->evaluate({}, Now);
    table.columns = {CustomerColumn::Name,    CustomerColumn::Domain, CustomerColumn::TenantId,
                     CustomerColumn::Country, CustomerColumn::Mine,   CustomerColumn::Others};
    table.realms = required(reader.realms(), "realms");
    table.now = Now;
    QTemporaryDir folder(data.folder() + u"/export-XXXXXX"_s);
    const QString path = folder.filePath(u"export.csv"_s);
    figure("export.csv.ms", medianMs(3, [&] {
               const auto writers = makeTableWriters();
               const auto writer = required(
                   writers->create(path, ExportFormat::Csv, CsvDialect::Comma, true), "export");
               require(exportCustomers(table, *writer, nullptr), "export");
           }));
    const Stopwatch packing;
    {
        const auto writers = makeTableWriters();
        const auto writer = required(writers->create(folder.filePath(u"export.xlsx"_s),
                                                     ExportFormat::Xlsx, CsvDialect::Comma, true),
                                     "export");
        require(exportCustomers(table, *writer, nullptr), "export");
    }
    figure("export.xlsx.ms", packing.ms());
    QFile exported(path);
    if (!exported.open(QIODevice::ReadOnly))
        giveUp(u"nothing was exported"_s);
    const QByteArray bytes = exported.readAll();
    figure("export.write.ms", medianMs(3, [&] {
               QFile file(folder.filePath(u"written.csv"_s));
               if (!file.open(QIODevice::WriteOnly | QIODevice::Unbuffered)
                   || file.write(bytes) != bytes.size())
                   giveUp(u"cannot write the same bytes"_s);
           }));
}

/// Every facet by itself: the slowest.
void measureFacets(const CustomerIndex &index)
{
    double slowest = 0;
    for (int facet = 0; facet < FacetCount; ++facet) {
        slowest = std::max(slowest, medianMs(5, [&] { index.facets({}, Now, {Facet(facet)}); }));
    }
    figure("facet.ms", slowest);
}

void measureRunway(const CustomerIndex &index)
{
    const Stopwatch first;
    index.fleetRunway();
    figure("runway.ms", first.ms());
    CustomerSummary changed = index.summary(0);
    changed.name += u"!"_s;
    const auto patched = CustomerIndexBuilder::patched(index, {changed});
    const Stopwatch again;
    patched->fleetRunway();
    figure("runway.change.ms", again.ms());
}

} // namespace

void measureIndex(BenchData &data)
{
    const auto workspace = required(WorkspaceFile::openForReading(data.workspace()), "open");
    LedgerReader &reader = workspace->reader();
    figure("first.page.ms",
           medianMs(5, [&] { required(reader.firstCustomers({}, 100), "first page"); }));
    const Stopwatch building;
    const auto index =
        required(CustomerService(reader).buildIndex(QLocale(QLocale::German)), "index");
    figure("index.build.ms", building.ms());

    const auto ask = [&](const QString &line, SortColumn sort = SortColumn::Name) {
        CustomerQuery query = queryOf(line);
        query.sort = sort;
        index->evaluate(query, Now);
        return medianMs(7, [&] { index->evaluate(query, Now); });
    };
    figure("search.nohit.ms", ask(u"qzxqzx"_s));
    figure("search.dense.ms", ask(u"e"_s));
    figure("search.word.ms", ask(u"mul"_s));
    figure("filter.ms", ask(u"state:current partner:falcon expires<90d"_s));
    figure("query6.ms",
           ask(u"mull service:azure expires<200d -country:FR partners>1 mine:tenant"_s));
    const Stopwatch ordering;
    CustomerQuery byEnd;
    byEnd.sort = SortColumn::NextEnd;
    index->evaluate(byEnd, Now);
    figure("order.first.ms", ordering.ms());
    figure("order.ms", medianMs(5, [&] { index->evaluate(byEnd, Now); }));
    measureFacets(*index);
    measureRunway(*index);
    measureExport(data, reader, index);
}

} // namespace attache::bench

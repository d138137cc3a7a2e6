// SPDX-License-Identifier: GPL-3.0-or-later
#include "evidenceservice.h"

#include "reviewservice.h"

namespace attache {

namespace {

Status writeTable(const ReviewPackage &package, const EvidenceWords &words, TableWriter &table,
                  Progress *progress)
{
    table.describe(words.facts(package));
    if (const Status begun = table.begin(words.columns()); !begun)
        return begun;
    const QVector<ItemStanding> standings = standingsOf(package.review, package.entries);
    for (const ReviewItem &item : package.items) {
        if (progress && !progress->advance(item.position, package.items.size()))
            return Error{ErrorKind::Cancelled, QStringLiteral("cancelled"), {}, {}};
        const auto customer = thawed(item.content);
        if (!customer)
            return Error{ErrorKind::Storage, QStringLiteral("workspace.damaged"), {}, item.name};
        const Status written = table.row(words.cells(item, *customer, standings.at(item.position)));
        if (!written)
            return written;
    }
    return table.finish();
}

} // namespace

Status writeEvidence(const ReviewPackage &package, const QVector<JournalEntry> &journal,
                     const EvidenceWords &words, EvidencePack &pack, const ReportWriter &report,
                     Progress *progress)
{
    if (!package.review.isClosed())
        return Error{ErrorKind::RuleViolation, QStringLiteral("evidence.reviewOpen"), {}, {}};
    if (const Status added = pack.addReview(package); !added)
        return added;
    if (const Status added = pack.addJournal(journal); !added)
        return added;
    for (const auto &[name, format] : {std::pair{packfile::Table, ExportFormat::Csv},
                                       std::pair{packfile::Workbook, ExportFormat::Xlsx}}) {
        auto table = pack.createTable(name, format, words.dialect());
        if (!table)
            return table.error();
        if (const Status written = writeTable(package, words, **table, progress); !written)
            return written;
    }
    if (report) {
        auto file = pack.createFile(packfile::Report);
        if (!file)
            return file.error();
        if (const Status written = report(**file, progress); !written)
            return written;
    }
    auto readMe = pack.createFile(packfile::ReadMe);
    if (!readMe)
        return readMe.error();
    const QByteArray text = words.readMe(package, bool(report)).toUtf8();
    if (const Status written = (*readMe)->write(text); !written)
        return written;
    if (const Status written = (*readMe)->commit(); !written)
        return written;
    return pack.finish();
}

} // namespace attache

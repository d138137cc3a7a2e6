// SPDX-License-Identifier: GPL-3.0-or-later
// Evidence packs: a folder that proves what a closed review decided, to people who do not have the
// program. The seams between who decides what stands in it, who words it, and who writes it.
#pragma once

#include "reviewports.h"

namespace attache {

/// The names of the files in a pack. They never change: a pack is checked years later.
namespace packfile {
inline constexpr QLatin1StringView Review{"review.json"};
inline constexpr QLatin1StringView Journal{"journal.json"};
inline constexpr QLatin1StringView Table{"decisions.csv"};
inline constexpr QLatin1StringView Workbook{"decisions.xlsx"};
inline constexpr QLatin1StringView Report{"report.pdf"};
inline constexpr QLatin1StringView ReadMe{"READ-ME.txt"};
inline constexpr QLatin1StringView Sums{"SHA256SUMS"};
} // namespace packfile

/// A pack on its way to the disk: the folder is there whole after finish(), or not at all.
class EvidencePack
{
public:
    virtual ~EvidencePack() = default;
    /// Names as in packfile. Errors: as TableWriterFactory.
    virtual Result<std::unique_ptr<OutputFile>> createFile(const QString &name) = 0;
    virtual Result<std::unique_ptr<TableWriter>> createTable(const QString &name,
                                                             ExportFormat format,
                                                             CsvDialect dialect) = 0;
    /// The review and the lines of the journal about it, for machines.
    virtual Status addReview(const ReviewPackage &package) = 0;
    virtual Status addJournal(const QVector<JournalEntry> &lines) = 0;
    /// Adds the sums of all files and gives the folder its name. Errors: Conflict "export.exists".
    virtual Status finish() = 0;
};

/// What checking a pack found. `findings` are errors with a sentence each; empty: it proves what it
/// says.
struct PackCheck
{
    QVector<Error> findings;
    int files = 0;
    int journalLines = 0;
    std::optional<ReviewPackage> package; ///< if the review could be read
};

class EvidencePacks
{
public:
    virtual ~EvidencePacks() = default;
    /// Errors: Conflict "export.exists", NotFound "export.noFolder", Storage "export.…".
    virtual Result<std::unique_ptr<EvidencePack>> create(const QString &folder) = 0;
    /// Reads a pack as a stranger would, and believes nothing in it. Errors: NotFound
    /// "evidence.noFolder", InvalidInput "evidence.notAPack".
    virtual Result<PackCheck> check(const QString &folder) = 0;
};

/// How a pack is worded, in one language.
class EvidenceWords
{
public:
    virtual ~EvidenceWords() = default;
    virtual CsvDialect dialect() const = 0;
    virtual QVector<ExportColumn> columns() const = 0;
    virtual QVector<QVariant> cells(const ReviewItem &item, const ReviewedCustomer &customer,
                                    const ItemStanding &standing) const = 0;
    /// What the review is, as names and values.
    virtual QVector<QPair<QString, QString>> facts(const ReviewPackage &package) const = 0;
    virtual QString readMe(const ReviewPackage &package, bool hasReport) const = 0;
};

} // namespace attache

// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "customerquery.h"
#include "facets.h"
#include "fleetrunway.h"
#include "realm.h"
#include "smarttags.h"

#include <QLocale>
#include <QVector>

#include <memory>
#include <stop_token>

namespace attache {

/// What of a customer is put together only on request: few columns need it.
enum class SummaryPart : quint8 {
    Roles = 1, ///< of the attachments
    Offers = 2, ///< and partners of record
    Domains = 4, ///< the custom ones
    All = 7
};
Q_DECLARE_FLAGS(SummaryParts, SummaryPart)
Q_DECLARE_OPERATORS_FOR_FLAGS(SummaryParts)

/// An immutable snapshot of every customer, built in the background and shared between threads:
/// answers queries without the store. A new generation is made by CustomerIndexBuilder.
class CustomerIndex
{
public:
    using Row = qint32; ///< position in the snapshot, not stable across generations

    CustomerIndex();
    ~CustomerIndex();
    CustomerIndex(const CustomerIndex &) = delete;
    CustomerIndex &operator=(const CustomerIndex &) = delete;

    qsizetype size() const;
    quint64 generation() const;
    const QVector<Realm> &realms() const; ///< whose names realm terms and orders go by
    QLocale locale() const; ///< whose order names stand in
    CustomerId idOf(Row row) const;
    Row rowOf(CustomerId id) const; ///< -1 if it is not in the snapshot
    /// Built on demand; cheap enough for visible rows. What `parts` leaves out is empty.
    CustomerSummary summary(Row row, SummaryParts parts = SummaryPart::All) const;

    /// Rows that match, in order: ties by name, rows that have nothing in a sort column last in
    /// either direction. `now` fixes relative dates. A requested stop gives an empty answer early.
    /// Thread-safe. The order of a column other than Name is computed when first asked for.
    QVector<Row> evaluate(const CustomerQuery &query, Instant now,
                          const std::stop_token &stop = {}) const;

    /// The texts that stand in a field of texts of a kind that repeats (partners, tags, owners,
    /// countries, realms), each once, sorted as people expect; perhaps some that no row has any
    /// more. Empty for any other field. Thread-safe.
    QStringList texts(QueryTerm::Field field) const;

    /// How many of the rows that match have which value, for each facet in `wanted`; of each at
    /// most `most` values. Thread-safe.
    QVector<FacetCounts> facets(const CustomerQuery &query, Instant now,
                                const QVector<Facet> &wanted, int most = 100,
                                const std::stop_token &stop = {}) const;
    /// Puts rows of an answer together by what they have in a column, dates by month (UTC), and
    /// keeps their order otherwise. The groups come in the order of the column; what they have in
    /// common shows in any of their rows. Empty and unchanged for a column that cannot group.
    /// Thread-safe.
    QVector<CustomerGroup> group(QVector<Row> &rows, SortColumn column) const;
    /// For each role, how long we hold it at the current customers of a realm (invalid: all), the
    /// most widespread first. The first call looks at every attachment, later ones, of patched
    /// generations too, at what changed. Thread-safe.
    QVector<RoleRunway> fleetRunway(RealmId realm = {}) const;
    static bool canGroupBy(SortColumn column); ///< not by texts that differ in most rows
    /// Those that the builder gave it, in that order: queries, counts, texts and summaries know
    /// them beside the tags given by hand.
    const QVector<SmartTag> &smartTags() const;

    struct Columns; ///< see indexcolumns.h

private:
    friend class CustomerIndexBuilder;
    friend class FacetCounter;
    friend class IndexFile;
    std::unique_ptr<Columns> m_columns;
};

/// Builds generations of the index. Used from one thread.
class CustomerIndexBuilder
{
public:
    /// `locale` decides the collation of names.
    CustomerIndexBuilder(QVector<Realm> realms, QLocale locale);
    ~CustomerIndexBuilder();

    void add(const CustomerSummary &customer); ///< in id order
    std::shared_ptr<const CustomerIndex> build();
    /// `base` with some customers replaced or added; costs little where few changed. Realms, their
    /// names and the locale stay those of `base`.
    static std::shared_ptr<const CustomerIndex> patched(const CustomerIndex &base,
                                                        const QVector<CustomerSummary> &changed);

    /// `base` in the order of another locale. Takes as long as sorting the names; stopped, null.
    static std::shared_ptr<const CustomerIndex> sorted(const CustomerIndex &base,
                                                       const QLocale &locale,
                                                       const std::stop_token &stop = {});
    /// `base` with these smart tags, each evaluated once, at `now`: where their queries have
    /// relative dates, they are to be evaluated anew on another day. Everything else is shared. In
    /// the query of a smart tag "tag:any" and "tag:none" are about tags given by hand. Stopped,
    /// null.
    static std::shared_ptr<const CustomerIndex> withSmartTags(
        const CustomerIndex &base, const QVector<SmartTagDefinition> &definitions, Instant now,
        const std::stop_token &stop = {});

private:
    struct Draft;
    static std::shared_ptr<const CustomerIndex> merged(const CustomerIndex &index);
    static std::shared_ptr<CustomerIndex> ofSameRows(const CustomerIndex &base);

    std::unique_ptr<Draft> m_draft;
};

} // namespace attache

// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "customerquery.h"
#include "realm.h"

#include <QLocale>
#include <QVector>

#include <memory>
#include <stop_token>

namespace attache {

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
    CustomerId idOf(Row row) const;
    Row rowOf(CustomerId id) const; ///< -1 if it is not in the snapshot
    CustomerSummary summary(Row row) const; ///< built on demand; cheap enough for visible rows

    /// Rows that match, in order: ties by name, rows that have nothing in the sort column last in
    /// either direction. `now` fixes relative dates. A requested stop gives an empty answer early.
    /// Thread-safe. The order of a column other than Name is computed when first asked for.
    QVector<Row> evaluate(const CustomerQuery &query, Instant now,
                          const std::stop_token &stop = {}) const;

    /// The texts that stand in a field of texts of a kind that repeats (partners, tags, owners,
    /// countries, realms), each once, sorted as people expect; perhaps some that no row has any
    /// more. Empty for any other field. Thread-safe.
    QStringList texts(QueryTerm::Field field) const;

private:
    friend class CustomerIndexBuilder;
    struct Columns;
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

private:
    struct Draft;
    static std::shared_ptr<const CustomerIndex> merged(const CustomerIndex &index);

    std::unique_ptr<Draft> m_draft;
};

} // namespace attache

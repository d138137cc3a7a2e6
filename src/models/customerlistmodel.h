// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "customercolumns.h"
#include "customerindex.h"

#include <QAbstractTableModel>
#include <QCache>

namespace attache {

/// The customer list as a table, straight over rows of the index: no proxy, exact counts, and
/// data() never waits. Before the index is there it shows the first page read from the store.
class CustomerListModel final : public QAbstractTableModel
{
    Q_OBJECT
public:
    enum Role { CustomerRole = Qt::UserRole, UrgencyRole, GoneRole };

    explicit CustomerListModel(QObject *parent = nullptr);

    /// The first page, before there is an index.
    void showFirst(const QVector<CustomerSummary> &customers, Instant now);
    void showRows(std::shared_ptr<const CustomerIndex> index,
                  const QVector<CustomerIndex::Row> &rows, Instant now);
    void clear();
    void setRealms(const QVector<Realm> &realms);
    void retranslate(); ///< after a change of language: titles and formatted cells

    bool hasIndex() const { return m_index != nullptr; }
    std::shared_ptr<const CustomerIndex> customerIndex() const { return m_index; }
    const QVector<CustomerIndex::Row> &rows() const { return m_rows; }
    const QVector<Realm> &realms() const { return m_realms; }
    CustomerId customerAt(int row) const; ///< invalid outside the list
    CustomerSummary summaryAt(int row) const;
    int rowOf(CustomerId customer) const; ///< -1 if it is not among the rows shown

    int rowCount(const QModelIndex &parent = {}) const override;
    int columnCount(const QModelIndex &parent = {}) const override;
    QVariant data(const QModelIndex &index, int role) const override;
    QVariant headerData(int section, Qt::Orientation orientation, int role) const override;
    /// Asks for another order by sortRequested(); the rows come later, by showRows().
    void sort(int column, Qt::SortOrder order) override;

signals:
    void sortRequested(attache::SortColumn column, bool descending);

private:
    struct Cells
    {
        CustomerId id;
        std::array<QString, CustomerColumnCount> texts;
        Urgency urgency = Urgency::None;
        bool gone = false;
    };
    const Cells &cells(int row) const;

    std::shared_ptr<const CustomerIndex> m_index;
    QVector<CustomerIndex::Row> m_rows;
    QVector<CustomerSummary> m_first;
    QVector<Realm> m_realms;
    Instant m_now;
    mutable QCache<int, Cells> m_cache; ///< of the rows painted lately
};

} // namespace attache

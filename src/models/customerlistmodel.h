// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "customergroups.h"
#include "savedview.h"
#include "servicemarks.h"

#include <QAbstractTableModel>
#include <QCache>
#include <QSet>

namespace attache {

/// The customer list as a table, straight over rows of the index: no proxy, exact counts, and
/// data() never waits. Before the index is there it shows the first page read from the store.
/// A grouped list has a heading row before the rows of each group, which can be closed.
class CustomerListModel final : public QAbstractTableModel
{
    Q_OBJECT
public:
    enum Role {
        CustomerRole = Qt::UserRole,
        UrgencyRole,
        GoneRole,
        StaleRole,
        DaysLeftRole,
        MarksRole,
        HeadingRole ///< true for the heading of a group
    };

    explicit CustomerListModel(QObject *parent = nullptr);

    /// The first page, before there is an index.
    void showFirst(const QVector<CustomerSummary> &customers, Instant now);
    void showRows(std::shared_ptr<const CustomerIndex> index,
                  const QVector<CustomerIndex::Row> &rows, Instant now,
                  const QVector<ListGroup> &groups = {});
    /// The same customers in the same order from a newer index: nothing moves, what is selected
    /// stays so.
    void renewRows(std::shared_ptr<const CustomerIndex> index,
                   const QVector<CustomerIndex::Row> &rows, Instant now);
    void clear();
    void setRealms(const QVector<Realm> &realms);
    /// What the rows are sorted by, for the titles: "Domain name ▲2" if there are several.
    void setSorts(const QVector<ListSort> &sorts);
    void retranslate(); ///< after a change of language: titles and formatted cells

    bool hasIndex() const { return m_index != nullptr; }
    std::shared_ptr<const CustomerIndex> customerIndex() const { return m_index; }
    const QVector<CustomerIndex::Row> &rows() const { return m_rows; }
    const QVector<Realm> &realms() const { return m_realms; }
    CustomerId customerAt(int row) const; ///< invalid outside the list
    CustomerSummary summaryAt(int row) const;
    /// -1 if it is not among the rows shown, or in a closed group.
    int rowOf(CustomerId customer) const;
    int rowOfPlace(qsizetype place) const; ///< row of rows().at(place); -1 in a closed group

    bool isGrouped() const { return !m_groups.isEmpty(); }
    bool isHeading(int row) const;
    bool isClosed(int row) const; ///< of the group that `row` is in
    int headingOf(int row) const; ///< the row of the heading over `row`; -1 if not grouped
    void setClosed(int row, bool closed); ///< of the group that `row` is in
    void setAllClosed(bool closed);

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
        QVector<ServiceMarks> marks;
        Urgency urgency = Urgency::None;
        int daysLeft = -1;
        bool gone = false;
        bool stale = false;
    };
    struct Place
    {
        int group = -1; ///< -1: not grouped
        qsizetype place = -1; ///< in m_rows; -1: a heading
    };
    Place placeAt(int row) const;
    void findStarts();
    QString tagReasons(int row, int role) const;
    QVariant headingData(int row, int column, int role) const;
    const Cells &cells(int row) const;
    QString sortMark(CustomerColumn column) const;
    QString sortWords(CustomerColumn column) const;

    std::shared_ptr<const CustomerIndex> m_index;
    QVector<CustomerIndex::Row> m_rows;
    QVector<ListGroup> m_groups;
    QVector<int> m_starts; ///< row of each heading; one more than groups
    QSet<QString> m_closed; ///< keys
    QVector<CustomerSummary> m_first;
    QVector<Realm> m_realms;
    QVector<ListSort> m_sorts;
    Instant m_now;
    mutable QCache<int, Cells> m_cache; ///< of the rows painted lately
};

} // namespace attache

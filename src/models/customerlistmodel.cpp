// SPDX-License-Identifier: GPL-3.0-or-later
#include "customerlistmodel.h"

namespace attache {

namespace {
/// A few screens full: what scrolling back and forth needs.
constexpr int CachedRows = 512;
} // namespace

CustomerListModel::CustomerListModel(QObject *parent)
    : QAbstractTableModel(parent), m_cache(CachedRows)
{
}

void CustomerListModel::showFirst(const QVector<CustomerSummary> &customers, Instant now)
{
    beginResetModel();
    m_index.reset();
    m_rows.clear();
    m_first = customers;
    m_now = now;
    m_cache.clear();
    endResetModel();
}

void CustomerListModel::showRows(std::shared_ptr<const CustomerIndex> index,
                                 const QVector<CustomerIndex::Row> &rows, Instant now)
{
    beginResetModel();
    m_index = std::move(index);
    m_rows = rows;
    m_first.clear();
    m_now = now;
    m_cache.clear();
    endResetModel();
}

void CustomerListModel::clear()
{
    showFirst({}, m_now);
}

void CustomerListModel::setRealms(const QVector<Realm> &realms)
{
    m_realms = realms;
    m_cache.clear();
    if (rowCount() > 0) {
        const int column = int(CustomerColumn::Realm);
        emit dataChanged(index(0, column), index(rowCount() - 1, column));
    }
}

void CustomerListModel::retranslate()
{
    m_cache.clear();
    emit headerDataChanged(Qt::Horizontal, 0, CustomerColumnCount - 1);
    if (rowCount() > 0)
        emit dataChanged(index(0, 0), index(rowCount() - 1, CustomerColumnCount - 1));
}

CustomerId CustomerListModel::customerAt(int row) const
{
    if (row < 0 || row >= rowCount())
        return {};
    return m_index ? m_index->idOf(m_rows.at(row)) : m_first.at(row).id;
}

CustomerSummary CustomerListModel::summaryAt(int row) const
{
    if (row < 0 || row >= rowCount())
        return {};
    return m_index ? m_index->summary(m_rows.at(row)) : m_first.at(row);
}

int CustomerListModel::rowOf(CustomerId customer) const
{
    if (!customer.isValid())
        return -1;
    if (m_index) {
        const CustomerIndex::Row wanted = m_index->rowOf(customer);
        return wanted < 0 ? -1 : int(m_rows.indexOf(wanted));
    }
    for (int row = 0; row < int(m_first.size()); ++row) {
        if (m_first.at(row).id == customer)
            return row;
    }
    return -1;
}

int CustomerListModel::rowCount(const QModelIndex &parent) const
{
    if (parent.isValid())
        return 0;
    return int(m_index ? m_rows.size() : m_first.size());
}

int CustomerListModel::columnCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : CustomerColumnCount;
}

QVariant CustomerListModel::data(const QModelIndex &index, int role) const
{
    if (!checkIndex(index, CheckIndexOption::IndexIsValid | CheckIndexOption::ParentIsInvalid))
        return {};
    const auto column = CustomerColumn(index.column());
    switch (role) {
    case Qt::DisplayRole:
        return cells(index.row()).texts[size_t(column)];
    case Qt::TextAlignmentRole:
        if (column == CustomerColumn::Partners)
            return int(Qt::AlignRight | Qt::AlignVCenter);
        return {};
    case CustomerRole:
        return QVariant::fromValue(customerAt(index.row()));
    case UrgencyRole:
        return int(cells(index.row()).urgency);
    case GoneRole:
        return cells(index.row()).gone;
    default:
        return {};
    }
}

QVariant CustomerListModel::headerData(int section, Qt::Orientation orientation, int role) const
{
    if (orientation != Qt::Horizontal || section < 0 || section >= CustomerColumnCount)
        return {};
    switch (role) {
    case Qt::DisplayRole:
        return columnTitle(CustomerColumn(section));
    case Qt::ToolTipRole:
        return columnToolTip(CustomerColumn(section));
    default:
        return {};
    }
}

void CustomerListModel::sort(int column, Qt::SortOrder order)
{
    if (column < 0 || column >= CustomerColumnCount)
        return;
    if (const auto by = sortOf(CustomerColumn(column)))
        emit sortRequested(*by, order == Qt::DescendingOrder);
}

const CustomerListModel::Cells &CustomerListModel::cells(int row) const
{
    if (const Cells *cached = m_cache.object(row))
        return *cached;
    auto *made = new Cells; // owned by the cache
    const CustomerSummary customer = summaryAt(row);
    made->id = customer.id;
    for (int column = 0; column < CustomerColumnCount; ++column) {
        made->texts[size_t(column)] = cellText(customer, CustomerColumn(column), m_realms, m_now);
    }
    made->urgency = urgencyOf(nextEnd(customer), m_now);
    made->gone = customer.presence == Presence::Gone;
    m_cache.insert(row, made);
    return *made;
}

} // namespace attache

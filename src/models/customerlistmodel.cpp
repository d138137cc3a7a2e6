// SPDX-License-Identifier: GPL-3.0-or-later
#include "customerlistmodel.h"

#include "formats.h"
#include "querylabels.h"
#include "textdoor.h"

#include <algorithm>

namespace attache {

using namespace Qt::StringLiterals;

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
    m_groups.clear();
    m_starts.clear();
    m_first = customers;
    m_now = now;
    m_cache.clear();
    endResetModel();
}

void CustomerListModel::showRows(std::shared_ptr<const CustomerIndex> index,
                                 const QVector<CustomerIndex::Row> &rows, Instant now,
                                 const QVector<ListGroup> &groups)
{
    beginResetModel();
    m_index = std::move(index);
    m_rows = rows;
    m_groups = groups;
    findStarts();
    m_first.clear();
    m_now = now;
    m_cache.clear();
    endResetModel();
}

void CustomerListModel::renewRows(std::shared_ptr<const CustomerIndex> index,
                                  const QVector<CustomerIndex::Row> &rows, Instant now)
{
    Q_ASSERT(m_index && rows.size() == m_rows.size());
    m_index = std::move(index);
    m_rows = rows;
    m_now = now;
    m_cache.clear();
    if (rowCount() > 0)
        emit dataChanged(this->index(0, 0), this->index(rowCount() - 1, CustomerColumnCount - 1));
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

void CustomerListModel::setSorts(const QVector<ListSort> &sorts)
{
    if (m_sorts == sorts)
        return;
    m_sorts = sorts;
    emit headerDataChanged(Qt::Horizontal, 0, CustomerColumnCount - 1);
}

QString CustomerListModel::sortMark(CustomerColumn column) const
{
    if (m_sorts.size() < 2)
        return {}; // the header shows the one
    const QString key = columnKey(column);
    for (int i = 0; i < int(m_sorts.size()); ++i) {
        if (m_sorts.at(i).column == key)
            return (m_sorts.at(i).descending ? u" ▼"_s : u" ▲"_s) + QString::number(i + 1);
    }
    return {};
}

QString CustomerListModel::sortWords(CustomerColumn column) const
{
    const QString key = columnKey(column);
    for (int i = 0; i < int(m_sorts.size()); ++i) {
        if (m_sorts.at(i).column != key)
            continue;
        return m_sorts.at(i).descending
            ? tr(", sorted downwards, rank %1", "after the title of a column").arg(i + 1)
            : tr(", sorted upwards, rank %1", "after the title of a column").arg(i + 1);
    }
    return {};
}

void CustomerListModel::retranslate()
{
    m_cache.clear();
    emit headerDataChanged(Qt::Horizontal, 0, CustomerColumnCount - 1);
    if (rowCount() > 0)
        emit dataChanged(index(0, 0), index(rowCount() - 1, CustomerColumnCount - 1));
}

void CustomerListModel::findStarts()
{
    m_starts.clear();
    if (m_groups.isEmpty())
        return;
    int row = 0;
    for (const ListGroup &group : std::as_const(m_groups)) {
        m_starts << row;
        row += 1 + (m_closed.contains(group.key) ? 0 : int(group.end - group.begin));
    }
    m_starts << row;
}

CustomerListModel::Place CustomerListModel::placeAt(int row) const
{
    if (m_groups.isEmpty())
        return {-1, row};
    const auto next = std::upper_bound(m_starts.cbegin(), m_starts.cend(), row);
    const int group = int(next - m_starts.cbegin()) - 1;
    const int inside = row - m_starts.at(group) - 1;
    return {group, inside < 0 ? -1 : m_groups.at(group).begin + inside};
}

bool CustomerListModel::isHeading(int row) const
{
    return isGrouped() && row >= 0 && row < rowCount() && placeAt(row).place < 0;
}

bool CustomerListModel::isClosed(int row) const
{
    return isGrouped() && row >= 0 && row < rowCount()
        && m_closed.contains(m_groups.at(placeAt(row).group).key);
}

int CustomerListModel::headingOf(int row) const
{
    return isGrouped() && row >= 0 && row < rowCount() ? m_starts.at(placeAt(row).group) : -1;
}

void CustomerListModel::setClosed(int row, bool closed)
{
    const int heading = headingOf(row);
    if (heading < 0 || isClosed(row) == closed)
        return;
    const int which = placeAt(row).group;
    const ListGroup &group = m_groups.at(which);
    const int size = int(group.end - group.begin);
    if (closed)
        beginRemoveRows({}, heading + 1, heading + size);
    else
        beginInsertRows({}, heading + 1, heading + size);
    if (closed)
        m_closed.insert(group.key);
    else
        m_closed.remove(group.key);
    findStarts();
    m_cache.clear();
    if (closed)
        endRemoveRows();
    else
        endInsertRows();
    emit dataChanged(index(heading, 0), index(heading, CustomerColumnCount - 1));
}

void CustomerListModel::setAllClosed(bool closed)
{
    if (!isGrouped())
        return;
    beginResetModel();
    m_closed.clear();
    if (closed) {
        for (const ListGroup &group : std::as_const(m_groups))
            m_closed.insert(group.key);
    }
    findStarts();
    m_cache.clear();
    endResetModel();
}

CustomerId CustomerListModel::customerAt(int row) const
{
    if (row < 0 || row >= rowCount())
        return {};
    if (!m_index)
        return m_first.at(row).id;
    const qsizetype place = placeAt(row).place;
    return place < 0 ? CustomerId() : m_index->idOf(m_rows.at(place));
}

CustomerSummary CustomerListModel::summaryAt(int row) const
{
    if (row < 0 || row >= rowCount())
        return {};
    if (!m_index)
        return m_first.at(row);
    const qsizetype place = placeAt(row).place;
    return place < 0 ? CustomerSummary() : m_index->summary(m_rows.at(place));
}

int CustomerListModel::rowOf(CustomerId customer) const
{
    if (!customer.isValid())
        return -1;
    if (m_index) {
        const CustomerIndex::Row wanted = m_index->rowOf(customer);
        return wanted < 0 ? -1 : rowOfPlace(m_rows.indexOf(wanted));
    }
    for (int row = 0; row < int(m_first.size()); ++row) {
        if (m_first.at(row).id == customer)
            return row;
    }
    return -1;
}

int CustomerListModel::rowOfPlace(qsizetype place) const
{
    if (place < 0 || m_groups.isEmpty())
        return int(place);
    const auto next = std::upper_bound(
        m_groups.cbegin(), m_groups.cend(), place,
        [](qsizetype wanted, const ListGroup &group) { return wanted < group.begin; });
    const int which = int(next - m_groups.cbegin()) - 1;
    if (which < 0 || m_closed.contains(m_groups.at(which).key))
        return -1;
    return m_starts.at(which) + 1 + int(place - m_groups.at(which).begin);
}

int CustomerListModel::rowCount(const QModelIndex &parent) const
{
    if (parent.isValid())
        return 0;
    if (!m_index)
        return int(m_first.size());
    return m_groups.isEmpty() ? int(m_rows.size()) : m_starts.constLast();
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
    if (isHeading(index.row()))
        return headingData(index.row(), index.column(), role);
    switch (role) {
    case Qt::DisplayRole:
        return cells(index.row()).texts[size_t(column)];
    case Qt::AccessibleTextRole:
    case Qt::ToolTipRole:
        return column == CustomerColumn::Tags ? QVariant(tagReasons(index.row(), role))
                                              : QVariant();
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
    case StaleRole:
        return cells(index.row()).stale;
    case DaysLeftRole:
        return cells(index.row()).daysLeft;
    case MarksRole:
        return QVariant::fromValue(cells(index.row()).marks);
    default:
        return {};
    }
}

/// Why it has its smart tags. Nothing where it has none: then the cell says everything.
QString CustomerListModel::tagReasons(int row, int role) const
{
    const CustomerSummary customer = summaryAt(row);
    if (customer.smartTags.isEmpty())
        return {};
    QStringList texts;
    for (const QString &tag : customer.tags)
        texts << displayText(tag);
    for (const SmartTag &tag : m_index->smartTags()) {
        if (!customer.smartTags.contains(tag.definition.name))
            continue;
        const auto parsed = parseQuery(tag.definition.query);
        const auto *filter = std::get_if<QueryExpression>(&parsed);
        texts << tr("%1 (smart tag: matches %2)", "tag, filter")
                     .arg(displayText(tag.definition.name),
                          displayText(filter ? printQuery(*filter, shownQueryLanguage())
                                             : tag.definition.query));
    }
    return texts.join(role == Qt::ToolTipRole ? u"\n"_s : u", "_s);
}

QVariant CustomerListModel::headingData(int row, int column, int role) const
{
    const ListGroup &group = m_groups.at(placeAt(row).group);
    const bool closed = m_closed.contains(group.key);
    const int count = int(group.end - group.begin);
    switch (role) {
    case Qt::DisplayRole:
        if (column != int(CustomerColumn::Name))
            return QString();
        return tr("%1 %2 (%3)", "open or closed, group, how many customers")
            .arg(closed ? u"▸"_s : u"▾"_s, group.label, numberText(count));
    case Qt::AccessibleTextRole:
        if (column != int(CustomerColumn::Name))
            return QString();
        return closed ? tr("%1: group of %Ln customers, closed", nullptr, count).arg(group.label)
                      : tr("%1: group of %Ln customers, open", nullptr, count).arg(group.label);
    case HeadingRole:
        return true;
    default:
        return {};
    }
}

QVariant CustomerListModel::headerData(int section, Qt::Orientation orientation, int role) const
{
    if (orientation != Qt::Horizontal || section < 0 || section >= CustomerColumnCount)
        return {};
    const auto column = CustomerColumn(section);
    switch (role) {
    case Qt::DisplayRole:
        return QString(columnTitle(column) + sortMark(column));
    case Qt::EditRole: // without the mark, for copies
        return columnTitle(column);
    case Qt::AccessibleTextRole:
        return QString(columnTitle(column) + sortWords(column));
    case Qt::ToolTipRole:
        return columnToolTip(column);
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
    made->daysLeft = daysLeft(nextEnd(customer), m_now);
    made->gone = customer.presence == Presence::Gone;
    made->stale = isStale(customer, m_now);
    made->marks = serviceMarks(customer);
    m_cache.insert(row, made);
    return *made;
}

} // namespace attache

// SPDX-License-Identifier: GPL-3.0-or-later
#include "findmodel.h"

#include "formats.h"
#include "labels.h"
#include "textdoor.h"

namespace attache {

using namespace Qt::StringLiterals;

FindModel::FindModel(QObject *parent) : QAbstractListModel(parent) { }

void FindModel::showMatches(const FoundCustomers &answer)
{
    beginResetModel();
    m_waiting = false;
    m_hasCustomerLines = true;
    m_total = answer.rows.size();
    m_matches.clear();
    for (const CustomerIndex::Row row : answer.best)
        m_matches << answer.index->summary(row);
    endResetModel();
}

void FindModel::showWaiting()
{
    beginResetModel();
    m_waiting = true;
    m_hasCustomerLines = true;
    m_total = 0;
    m_matches.clear();
    endResetModel();
}

void FindModel::showNoCustomers()
{
    beginResetModel();
    m_waiting = false;
    m_hasCustomerLines = false;
    m_total = 0;
    m_matches.clear();
    endResetModel();
}

void FindModel::setOthers(const QVector<FindCandidate> &others)
{
    beginResetModel();
    m_others = others;
    endResetModel();
}

CustomerId FindModel::customerAt(int row) const
{
    return row >= 0 && row < m_matches.size() ? m_matches.at(row).id : CustomerId();
}

bool FindModel::isShowAll(int row) const
{
    return m_hasCustomerLines && row == m_matches.size() && !m_matches.isEmpty();
}

const FindCandidate *FindModel::otherAt(int row) const
{
    const int place = row - lines();
    return place >= 0 && place < m_others.size() ? &m_others.at(place) : nullptr;
}

int FindModel::firstChoice() const
{
    for (int row = 0; row < rowCount(); ++row) {
        if (flags(index(row)).testFlag(Qt::ItemIsSelectable))
            return row;
    }
    return -1;
}

int FindModel::lines() const
{
    return m_hasCustomerLines ? int(m_matches.size()) + 1 : 0;
}

int FindModel::rowCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : lines() + int(m_others.size());
}

QVariant FindModel::data(const QModelIndex &index, int role) const
{
    if (!checkIndex(index, CheckIndexOption::IndexIsValid | CheckIndexOption::ParentIsInvalid))
        return {};
    if (const FindCandidate *other = otherAt(index.row())) {
        switch (role) {
        case Qt::DisplayRole:
            return other->title;
        case DetailRole:
            return other->detail;
        case Qt::AccessibleTextRole:
            return tr("%1, %2", "customer, details").arg(other->title, other->detail);
        default:
            return {};
        }
    }
    if (index.row() == m_matches.size()) {
        if (role != Qt::DisplayRole)
            return {};
        if (m_waiting)
            return tr("The customer list is being prepared…");
        return m_matches.isEmpty() ? tr("No customer matches")
                                   : tr("Show all %Ln in the list", nullptr, int(m_total));
    }
    return customerData(m_matches.at(index.row()), role);
}

QVariant FindModel::customerData(const CustomerSummary &customer, int role) const
{
    switch (role) {
    case Qt::DisplayRole: {
        const QString name = customerLabel(customer.name, customer.tenant);
        return isBlankText(customer.alias)
            ? name
            : tr("%1 (%2)", "customer name, alias").arg(name, displayText(customer.alias));
    }
    case DetailRole:
        return detail(customer);
    case GoneRole:
        return customer.presence == Presence::Gone;
    case Qt::AccessibleTextRole:
        return tr("%1, %2", "customer, details")
            .arg(customerLabel(customer.name, customer.tenant), detail(customer));
    default:
        return {};
    }
}

Qt::ItemFlags FindModel::flags(const QModelIndex &index) const
{
    const bool isRemark =
        m_hasCustomerLines && index.row() == m_matches.size() && m_matches.isEmpty();
    return isRemark ? Qt::ItemFlags(Qt::NoItemFlags) : QAbstractListModel::flags(index);
}

QString FindModel::detail(const CustomerSummary &customer) const
{
    QStringList parts;
    if (!customer.domain.isEmpty())
        parts << displayText(customer.domain);
    parts << customer.tenant.toString();
    for (const Realm &realm : m_realms) {
        if (realm.id == customer.realm)
            parts << displayText(realm.name);
    }
    if (customer.presence == Presence::Gone)
        parts << label(Presence::Gone);
    return parts.join(u" · "_s);
}

} // namespace attache

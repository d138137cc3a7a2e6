// SPDX-License-Identifier: GPL-3.0-or-later
#include "partnermodel.h"

#include "formats.h"
#include "labels.h"
#include "textdoor.h"

#include <QCollator>

#include <algorithm>

namespace attache {

using namespace Qt::StringLiterals;

namespace {

QString serviceNames(const QStringList &keys)
{
    QStringList names;
    names.reserve(keys.size());
    for (const QString &key : keys)
        names << serviceLabel(key);
    return names.join(u", "_s);
}

} // namespace

PartnerModel::PartnerModel(QObject *parent) : QAbstractTableModel(parent) { }

void PartnerModel::setPartners(QVector<PartnerSummary> partners)
{
    beginResetModel();
    m_all = std::move(partners);
    m_folded.clear();
    m_folded.reserve(m_all.size());
    for (const PartnerSummary &summary : std::as_const(m_all)) {
        const PartnerFacts &facts = summary.partner.facts;
        m_folded << foldedText(facts.name) + u'\n' + foldedGermanText(facts.name) + u'\n'
                + facts.tenant.toString() + u'\n' + facts.mpnId + u'\n'
                + foldedText(serviceNames(summary.services));
    }
    arrange();
    endResetModel();
}

void PartnerModel::setFilter(const QString &text)
{
    const QStringList words = foldedText(text).split(u' ', Qt::SkipEmptyParts);
    if (words == m_words)
        return;
    beginResetModel();
    m_words = words;
    arrange();
    endResetModel();
}

void PartnerModel::retranslate()
{
    setPartners(std::exchange(m_all, {})); // service names are searched in the new language
    emit headerDataChanged(Qt::Horizontal, 0, ColumnCount - 1);
}

const PartnerSummary *PartnerModel::at(int row) const
{
    return row >= 0 && row < m_shown.size() ? &m_all.at(m_shown.at(row)) : nullptr;
}

int PartnerModel::rowOf(PartnerId partner) const
{
    for (int row = 0; row < m_shown.size(); ++row) {
        if (m_all.at(m_shown.at(row)).partner.id == partner)
            return row;
    }
    return -1;
}

bool PartnerModel::contains(PartnerId partner) const
{
    return std::any_of(m_all.cbegin(), m_all.cend(), [partner](const PartnerSummary &summary) {
        return summary.partner.id == partner;
    });
}

int PartnerModel::rowCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : static_cast<int>(m_shown.size());
}

int PartnerModel::columnCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : ColumnCount;
}

QString PartnerModel::text(const PartnerSummary &summary, int column) const
{
    const PartnerFacts &facts = summary.partner.facts;
    switch (column) {
    case Name:
        return customerLabel(facts.name, facts.tenant);
    case Standing:
        return label(facts.standing);
    case TransactsAsCsp:
        return label(facts.transactsAsCsp);
    case Customers:
        return numberText(summary.customers);
    case SharedWithUs:
        return numberText(summary.sharedWithUs);
    case Services:
        return serviceNames(summary.services);
    case TenantId:
        return facts.tenant.toString();
    case PartnerIdNumber:
        return displayText(facts.mpnId);
    default:
        return {};
    }
}

QVariant PartnerModel::data(const QModelIndex &index, int role) const
{
    const PartnerSummary *summary = index.isValid() ? at(index.row()) : nullptr;
    if (!summary)
        return {};
    switch (role) {
    case Qt::DisplayRole:
        return text(*summary, index.column());
    case Qt::TextAlignmentRole:
        if (index.column() == Customers || index.column() == SharedWithUs)
            return QVariant::fromValue(Qt::Alignment(Qt::AlignRight | Qt::AlignVCenter));
        return {};
    case SortRole:
        switch (index.column()) {
        case Customers:
            return summary->customers;
        case SharedWithUs:
            return summary->sharedWithUs;
        default:
            return text(*summary, index.column());
        }
    case PartnerIdRole:
        return QVariant::fromValue(summary->partner.id);
    default:
        return {};
    }
}

QVariant PartnerModel::headerData(int section, Qt::Orientation orientation, int role) const
{
    if (orientation == Qt::Horizontal && role == Qt::TextAlignmentRole
        && (section == Customers || section == SharedWithUs))
        return QVariant::fromValue(Qt::Alignment(Qt::AlignRight | Qt::AlignVCenter));
    if (orientation != Qt::Horizontal || role != Qt::DisplayRole)
        return {};
    switch (section) {
    case Name:
        return tr("Partner");
    case Standing:
        return tr("Standing", "how a partner stands to us");
    case TransactsAsCsp:
        return tr("Transacts as a CSP");
    case Customers:
        return tr("Customers");
    case SharedWithUs:
        return tr("Shared with us", "customers that both the partner and we are attached to");
    case Services:
        return tr("Services");
    case TenantId:
        return tr("Tenant ID");
    case PartnerIdNumber:
        return tr("Partner ID (formerly MPN ID)");
    default:
        return {};
    }
}

void PartnerModel::sort(int column, Qt::SortOrder order)
{
    if (column < 0 || column >= ColumnCount)
        return;
    emit layoutAboutToBeChanged({}, VerticalSortHint);
    const QVector<int> before = m_shown;
    const QModelIndexList old = persistentIndexList();
    m_sortColumn = column;
    m_sortOrder = order;
    arrange();
    QModelIndexList now;
    now.reserve(old.size());
    for (const QModelIndex &index : old) {
        const auto row = m_shown.indexOf(before.at(index.row()));
        now << this->index(static_cast<int>(row), index.column());
    }
    changePersistentIndexList(old, now);
    emit layoutChanged({}, VerticalSortHint);
}

void PartnerModel::arrange()
{
    m_shown.clear();
    for (int i = 0; i < m_all.size(); ++i) {
        const bool matches =
            std::all_of(m_words.cbegin(), m_words.cend(),
                        [this, i](const QString &word) { return m_folded.at(i).contains(word); });
        if (matches)
            m_shown << i;
    }
    QCollator collator(interfaceLocale());
    collator.setCaseSensitivity(Qt::CaseInsensitive);
    collator.setNumericMode(true);
    const auto less = [&](int left, int right) {
        const PartnerSummary &a = m_all.at(left);
        const PartnerSummary &b = m_all.at(right);
        if (m_sortColumn == Customers)
            return a.customers < b.customers;
        if (m_sortColumn == SharedWithUs)
            return a.sharedWithUs < b.sharedWithUs;
        return collator.compare(text(a, m_sortColumn), text(b, m_sortColumn)) < 0;
    };
    std::stable_sort(m_shown.begin(), m_shown.end(), [&](int left, int right) {
        return m_sortOrder == Qt::AscendingOrder ? less(left, right) : less(right, left);
    });
}

} // namespace attache

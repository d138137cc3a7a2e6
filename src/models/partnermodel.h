// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "partner.h"

#include <QAbstractTableModel>

namespace attache {

/// The partner organisations of a realm, with a filter and an order of its own: there are at most
/// some thousands, so no proxy is needed. GUI thread only.
class PartnerModel final : public QAbstractTableModel
{
    Q_OBJECT
public:
    enum Column {
        Name,
        Standing,
        TransactsAsCsp,
        Customers,
        SharedWithUs,
        Services,
        TenantId,
        PartnerIdNumber,
        ColumnCount
    };
    /// SortRole: what a column is ordered by (numbers as numbers).
    enum Role { SortRole = Qt::UserRole, PartnerIdRole };

    explicit PartnerModel(QObject *parent = nullptr);

    void setPartners(QVector<PartnerSummary> partners);
    /// Shows what contains every word of `text` in its name, tenant id, PartnerID or services,
    /// without case and accents.
    void setFilter(const QString &text);
    void retranslate(); ///< the language changed

    qsizetype total() const { return m_all.size(); } ///< without the filter
    const PartnerSummary *at(int row) const; ///< nullptr outside
    int rowOf(PartnerId partner) const; ///< -1 if it is not shown
    bool contains(PartnerId partner) const; ///< shown or filtered away

    int rowCount(const QModelIndex &parent = {}) const override;
    int columnCount(const QModelIndex &parent = {}) const override;
    QVariant data(const QModelIndex &index, int role = Qt::DisplayRole) const override;
    QVariant headerData(int section, Qt::Orientation orientation,
                        int role = Qt::DisplayRole) const override;
    void sort(int column, Qt::SortOrder order = Qt::AscendingOrder) override;

private:
    void arrange(); ///< fills m_shown from m_all by filter and order
    QString text(const PartnerSummary &summary, int column) const;

    QVector<PartnerSummary> m_all;
    QVector<QString> m_folded; ///< search text, beside m_all
    QVector<int> m_shown; ///< indexes into m_all
    QStringList m_words;
    int m_sortColumn = Name;
    Qt::SortOrder m_sortOrder = Qt::AscendingOrder;
};

} // namespace attache

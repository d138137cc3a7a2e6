// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "subscription.h"

#include <QAbstractTableModel>

namespace attache {

/// The subscriptions of one customer: read-only, whoever sold them.
class SubscriptionModel final : public QAbstractTableModel
{
    Q_OBJECT
public:
    enum Column {
        Product,
        Quantity,
        Status,
        Renewal,
        AutoRenew,
        PartnerOfRecord,
        Seller,
        LastSeen,
        ColumnCount
    };

    explicit SubscriptionModel(QObject *parent = nullptr);
    void setSubscriptions(const QVector<Subscription> &subscriptions);
    void retranslate();

    int rowCount(const QModelIndex &parent = {}) const override;
    int columnCount(const QModelIndex &parent = {}) const override;
    QVariant data(const QModelIndex &index, int role) const override;
    QVariant headerData(int section, Qt::Orientation orientation, int role) const override;

private:
    QString text(const Subscription &subscription, int column) const;
    QVector<Subscription> m_subscriptions;
};

} // namespace attache

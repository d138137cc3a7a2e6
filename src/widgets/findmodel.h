// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "customerfinder.h"
#include "realm.h"

#include <QAbstractListModel>

namespace attache {

/// The lines below the find box: the best matches, then one that shows all in the list, or one
/// that says why there is none.
class FindModel final : public QAbstractListModel
{
    Q_OBJECT
public:
    enum Role { DetailRole = Qt::UserRole, GoneRole };

    explicit FindModel(QObject *parent = nullptr);

    void setRealms(const QVector<Realm> &realms) { m_realms = realms; }
    void showMatches(const FoundCustomers &answer);
    void showWaiting(); ///< the index is not there yet
    CustomerId customerAt(int row) const; ///< invalid for the last line
    bool isShowAll(int row) const;

    int rowCount(const QModelIndex &parent = {}) const override;
    QVariant data(const QModelIndex &index, int role) const override;
    Qt::ItemFlags flags(const QModelIndex &index) const override;

private:
    QString detail(const CustomerSummary &customer) const;

    QVector<CustomerSummary> m_matches;
    QVector<Realm> m_realms;
    qint64 m_total = 0;
    bool m_waiting = false;
};

} // namespace attache

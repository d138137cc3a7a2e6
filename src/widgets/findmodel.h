// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "customerfinder.h"
#include "findcandidates.h"
#include "realm.h"

#include <QAbstractListModel>

namespace attache {

/// The lines below the find box: the best customers, then one that shows all in the list or one
/// that says why there is none, then views, partners and commands.
class FindModel final : public QAbstractListModel
{
    Q_OBJECT
public:
    enum Role { DetailRole = Qt::UserRole, GoneRole };

    explicit FindModel(QObject *parent = nullptr);

    void setRealms(const QVector<Realm> &realms) { m_realms = realms; }
    void showMatches(const FoundCustomers &answer);
    void showWaiting(); ///< the index is not there yet
    void showNoCustomers(); ///< customers were not asked for
    void setOthers(const QVector<FindCandidate> &others);
    CustomerId customerAt(int row) const; ///< invalid for the other lines
    bool isShowAll(int row) const;
    const FindCandidate *otherAt(int row) const; ///< nullptr for the other lines
    int firstChoice() const; ///< -1: there is none

    int rowCount(const QModelIndex &parent = {}) const override;
    QVariant data(const QModelIndex &index, int role) const override;
    Qt::ItemFlags flags(const QModelIndex &index) const override;

private:
    QString detail(const CustomerSummary &customer) const;
    QVariant customerData(const CustomerSummary &customer, int role) const;
    int lines() const; ///< of customers, with the one after them

    QVector<CustomerSummary> m_matches;
    QVector<FindCandidate> m_others;
    QVector<Realm> m_realms;
    qint64 m_total = 0;
    bool m_waiting = false;
    bool m_hasCustomerLines = true;
};

} // namespace attache

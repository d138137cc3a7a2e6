// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "change.h"

#include <QAbstractTableModel>

namespace attache {

/// What happened to one customer, newest first: observed changes, invitations, notes, edits, log.
class TimelineModel final : public QAbstractTableModel
{
    Q_OBJECT
public:
    enum Column { When, What, Source, ColumnCount };
    enum Role { KindRole = Qt::UserRole }; ///< int of TimelineEntry::Kind

    explicit TimelineModel(QObject *parent = nullptr);
    void setEntries(const QVector<TimelineEntry> &entries);
    void retranslate();

    int rowCount(const QModelIndex &parent = {}) const override;
    int columnCount(const QModelIndex &parent = {}) const override;
    QVariant data(const QModelIndex &index, int role) const override;
    QVariant headerData(int section, Qt::Orientation orientation, int role) const override;

private:
    QVector<TimelineEntry> m_entries;
};

} // namespace attache

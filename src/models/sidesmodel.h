// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "historyservice.h"

#include <QAbstractTableModel>

namespace attache {

/// One customer at two times, line against line: what differs stands first and is marked. GUI
/// thread only.
class SidesModel final : public QAbstractTableModel
{
    Q_OBJECT
public:
    enum Column { What, Before, After, ColumnCount };

    explicit SidesModel(QObject *parent = nullptr);

    /// `before` and `after` are when the two states were seen.
    void setSides(const CustomerSides &sides, Instant before, Instant after);
    void clear();
    void retranslate();
    bool differs(int row) const { return m_rows.at(row).differs; }

    int rowCount(const QModelIndex &parent = {}) const override;
    int columnCount(const QModelIndex &parent = {}) const override;
    QVariant data(const QModelIndex &index, int role = Qt::DisplayRole) const override;
    QVariant headerData(int section, Qt::Orientation orientation,
                        int role = Qt::DisplayRole) const override;

private:
    struct Row
    {
        QString what;
        QString before;
        QString after;
        bool differs = false;
    };
    void build();
    void add(const QString &what, const QString &before, const QString &after);
    void addCustomer();
    void addAttachments();
    void addSubscriptions();

    CustomerSides m_sides;
    Instant m_before;
    Instant m_after;
    QVector<Row> m_rows;
};

} // namespace attache

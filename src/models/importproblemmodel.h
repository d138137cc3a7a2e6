// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "importtypes.h"

#include <QAbstractTableModel>

namespace attache {

/// The rows and cells of a file that could not be used as they stand. GUI thread only.
class ImportProblemModel final : public QAbstractTableModel
{
    Q_OBJECT
public:
    enum Column { Line, ColumnName, Reason, Text, Effect, ColumnCount };

    explicit ImportProblemModel(QObject *parent = nullptr);

    void setProblems(const QVector<ImportProblem> &problems);
    void retranslate();

    int rowCount(const QModelIndex &parent = {}) const override;
    int columnCount(const QModelIndex &parent = {}) const override;
    QVariant data(const QModelIndex &index, int role = Qt::DisplayRole) const override;
    QVariant headerData(int section, Qt::Orientation orientation,
                        int role = Qt::DisplayRole) const override;

private:
    QVector<ImportProblem> m_problems;
};

} // namespace attache

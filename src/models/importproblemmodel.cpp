// SPDX-License-Identifier: GPL-3.0-or-later
#include "importproblemmodel.h"

#include "formats.h"
#include "labels.h"
#include "textdoor.h"

namespace attache {

ImportProblemModel::ImportProblemModel(QObject *parent) : QAbstractTableModel(parent) { }

void ImportProblemModel::setProblems(const QVector<ImportProblem> &problems)
{
    beginResetModel();
    m_problems = problems;
    endResetModel();
}

void ImportProblemModel::retranslate()
{
    if (!m_problems.isEmpty())
        emit dataChanged(index(0, 0), index(rowCount() - 1, ColumnCount - 1));
    emit headerDataChanged(Qt::Horizontal, 0, ColumnCount - 1);
}

int ImportProblemModel::rowCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : static_cast<int>(m_problems.size());
}

int ImportProblemModel::columnCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : ColumnCount;
}

QVariant ImportProblemModel::data(const QModelIndex &index, int role) const
{
    if (!index.isValid() || index.row() >= m_problems.size())
        return {};
    if (role == Qt::TextAlignmentRole && index.column() == Line)
        return QVariant::fromValue(Qt::Alignment(Qt::AlignRight | Qt::AlignVCenter));
    if (role != Qt::DisplayRole)
        return {};
    const ImportProblem &problem = m_problems.at(index.row());
    switch (index.column()) {
    case Line:
        return numberText(problem.line);
    case ColumnName:
        return displayText(problem.column);
    case Reason:
        return label(problem.reason);
    case Text:
        return displayText(problem.text);
    case Effect:
        return problem.rowDropped ? tr("Row is left out")
                                  : tr("Row is imported without this value");
    default:
        return {};
    }
}

QVariant ImportProblemModel::headerData(int section, Qt::Orientation orientation, int role) const
{
    if (orientation != Qt::Horizontal || role != Qt::DisplayRole)
        return {};
    switch (section) {
    case Line:
        return tr("Line", "number of a line in a file");
    case ColumnName:
        return tr("Column", "of a table file");
    case Reason:
        return tr("Reason");
    case Text:
        return tr("Text in the file");
    case Effect:
        return tr("What happens");
    default:
        return {};
    }
}

} // namespace attache

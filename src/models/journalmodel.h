// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "change.h"

#include <QAbstractTableModel>

namespace attache {

/// The journal, newest first, as far as it was read. The page asks the ledger for more when the
/// view wants more (canFetchMore). GUI thread only.
class JournalModel final : public QAbstractTableModel
{
    Q_OBJECT
public:
    enum Column { At, Who, Action, Subject, Detail, ColumnCount };
    static constexpr int PageSize = 500;

    explicit JournalModel(QObject *parent = nullptr);

    void reset(const QVector<JournalEntry> &firstPage);
    void append(const QVector<JournalEntry> &nextPage);
    void retranslate();

    const JournalEntry *at(int row) const; ///< nullptr outside
    qint64 oldestSequence() const; ///< 0 if empty

    int rowCount(const QModelIndex &parent = {}) const override;
    int columnCount(const QModelIndex &parent = {}) const override;
    QVariant data(const QModelIndex &index, int role = Qt::DisplayRole) const override;
    QVariant headerData(int section, Qt::Orientation orientation,
                        int role = Qt::DisplayRole) const override;
    bool canFetchMore(const QModelIndex &parent) const override;
    void fetchMore(const QModelIndex &parent) override;

signals:
    void moreWanted(qint64 before); ///< entries older than this sequence number

private:
    QVector<JournalEntry> m_entries;
    bool m_mayHaveMore = false;
    bool m_isAsking = false;
};

/// The canonical JSON of a journal entry as a person reads it: "name: Contoso; realm: Global".
QString journalDetailText(const QString &detail);

} // namespace attache

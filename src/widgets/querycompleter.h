// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "customerindex.h"
#include "querycompletion.h"

#include <QObject>
#include <QPointer>
#include <QThreadPool>

#include <memory>
#include <stop_token>

class QLineEdit;
class QStandardItemModel;
class QTreeView;

namespace attache {

/// Offers field names and values below a query line while it is typed. The letters keep going into
/// the line; nothing is chosen until Down or the mouse chooses it, so Enter is never taken away.
/// Values of the data are read and counted off the GUI thread. Control+Space asks for offers.
class QueryCompleter final : public QObject
{
    Q_OBJECT
public:
    explicit QueryCompleter(QLineEdit *edit);
    ~QueryCompleter() override;

    /// What values are read from and counted in. Null: fields and words are offered all the same.
    void setSource(std::shared_ptr<const CustomerIndex> index, RealmId realm, Instant now);
    void hide();
    QTreeView *popup() const;

protected:
    bool eventFilter(QObject *watched, QEvent *event) override;

private:
    bool takeKey(int key, Qt::KeyboardModifiers modifiers);
    void offer(bool isAsked);
    /// Reads and counts in the background: first the offers, then their numbers.
    void readValues(const QueryPlace &place);
    void show(const QVector<QueryOffer> &offers, const QVector<qint64> &counts);
    void place();
    void accept(int row);
    void stop();

    QLineEdit *m_edit;
    QPointer<QTreeView> m_popup; ///< belongs to the window, over everything else
    QStandardItemModel *m_model;
    std::shared_ptr<const CustomerIndex> m_index;
    Instant m_now; ///< what dates are compared with
    RealmId m_realm;
    QueryPlace m_place;
    QVector<QueryOffer> m_offers; ///< shown, row by row
    QThreadPool m_pool;
    std::stop_source m_stop;
    quint64 m_ticket = 0;
};

} // namespace attache

// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "annotatedcustomer.h"
#include "effectiveaccess.h"
#include "ledgerqueries.h"

#include <QHash>

#include <algorithm>

namespace attache {

/// Customers with what lists need, in id order, joined from several ordered queries row by row, so
/// that any number of customers passes through little memory.
class SummarySource
{
public:
    SummarySource(LedgerView &view, qint64 from, qint64 to);
    bool next(CustomerSummary &summary);

private:
    /// An ordered query whose first column is the customer.
    struct Cursor
    {
        SqlStatement rows;
        bool hasRow = false;
        int customerColumn = 0;
        bool goTo(qint64 customer); ///< true if it stands on a row of that customer
        void advance() { hasRow = rows.step(); }
    };
    Cursor open(const QByteArray &sql, qint64 from, qint64 to, int customerColumn = 0);
    void addAttachments(CustomerSummary &summary, Cursor &cursor, Entity entity);
    void addInvitations(CustomerSummary &summary);
    void addSubscriptions(CustomerSummary &summary);
    /// What counts as read is taken note of, and stands ready for the attachments.
    void readAssignments(const CustomerSummary &summary);
    void addNotes(CustomerSummary &summary);
    /// Takes note of a change of the customer at hand; the newest counts.
    void changed(Instant at) { m_lastChanged = std::max(m_lastChanged, at); }
    void changed(const Version &version)
    {
        changed(m_view.seen.observedAt(std::max(version.since, version.goneSince)));
    }
    void readJournal(qint64 from, qint64 to);
    QStringList split(const QByteArray &stored);

    LedgerView &m_view;
    Cursor m_customers;
    Cursor m_attachments;
    Cursor m_manual;
    Cursor m_subscriptions;
    Cursor m_assignments;
    Cursor m_tags;
    Cursor m_notes;
    AssignedAccess m_access; ///< of the customer at hand
    bool m_hasInvitations = false;
    Instant m_lastChanged;
    QHash<QByteArray, Instant> m_journal; ///< newest line about a tenant id, in text
    QHash<QByteArray, QStringList> m_lists; ///< few role sets recur at many customers
    QHash<QByteArray, QString> m_texts; ///< the same of offers and partners of record
};

} // namespace attache

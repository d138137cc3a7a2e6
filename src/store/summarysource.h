// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "annotatedcustomer.h"
#include "ledgerqueries.h"

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

    LedgerView &m_view;
    Cursor m_customers;
    Cursor m_attachments;
    Cursor m_manual;
    Cursor m_subscriptions;
    Cursor m_tags;
    bool m_hasInvitations = false;
};

} // namespace attache

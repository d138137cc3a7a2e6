// SPDX-License-Identifier: GPL-3.0-or-later
// Lists as they are to stand on paper: what the screen shows, and what a reader has to know of it.
#pragma once

#include "customergroups.h"
#include "tabledocument.h"
#include "tableexport.h"

namespace attache {

/// What a list is. Texts are as users wrote them.
struct ListDescription
{
    QString view; ///< name of the view; empty: none
    QString filter; ///< in the language of the interface; empty: none
    qint64 shown = 0;
    qint64 outOf = 0; ///< customers there are without the filter
    QString sorting; ///< titles of the columns; empty: by name
    Instant asOf; ///< of the newest observation; not set: unknown
    QString workspace;
    Instant now; ///< when it is made
    Instant past; ///< what the workspace was put back to; not set: it is the present
};

/// The same as names and values, for the head of a document or a sheet of its own.
QVector<QPair<QString, QString>> listFacts(const ListDescription &list);

/// The customers of `table` in its order, the rows of `groups` under their headings.
PrintedTable printedCustomers(const CustomerTable &table, const QVector<ListGroup> &groups,
                              const QString &title);
PrintedTable printedTexts(const TextTable &table, const QString &title);

} // namespace attache

// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "annotatedcustomer.h"

#include <QVector>

namespace attache {

/// Who is attached to a customer for one service, as far as is known.
struct ServiceMarks
{
    QString service; ///< key; empty: no source says for which
    bool mine = false;
    bool distributor = false;
    bool others = false; ///< our own resellers included
    friend bool operator==(const ServiceMarks &, const ServiceMarks &) = default;
};

/// Services with a current attachment that has not ended: known ones in their usual order, then the
/// rest, what has no service last.
QVector<ServiceMarks> serviceMarks(const CustomerSummary &customer);
/// In words, for every surface that does not draw: "Office 365: mine, others; Azure: others".
QString serviceMarksText(const QVector<ServiceMarks> &marks);
/// A few letters for a compact cell: "O365".
QString shortServiceLabel(const QString &serviceKey);

} // namespace attache

Q_DECLARE_METATYPE(attache::ServiceMarks)

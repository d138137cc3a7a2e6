// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "subscription.h"

#include <QCryptographicHash>
#include <QHash>

namespace attache {

/// Ids for log entries that have none. The same entry gets the same id from every export that
/// contains it, so that overlapping exports do not double it; entries that are equal in all they
/// say are told apart by their number within the file.
class ActivityKeys
{
public:
    QString keyFor(const ActivityRecord &record)
    {
        const QString text = record.at.toIso() + u'\n' + record.customer.toString() + u'\n'
            + record.customerName + u'\n' + record.action + u'\n' + record.user + u'\n'
            + record.status + u'\n' + record.detail;
        const QByteArray hash =
            QCryptographicHash::hash(text.toUtf8(), QCryptographicHash::Sha256).toHex().left(32);
        const QString key = QString::fromLatin1(hash);
        if (m_counts.size() >= 1'000'000 && !m_counts.contains(hash))
            return key; // bounded memory; by then equal entries may merge
        const int number = ++m_counts[hash];
        return number == 1 ? key : key + u'#' + QString::number(number);
    }

private:
    QHash<QByteArray, int> m_counts;
};

} // namespace attache

// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "attachment.h"

#include <QVector>

namespace attache {

/// The attachment matrix of one customer: partners down, services across.
struct AttachmentMatrix
{
    struct PartnerRow
    {
        PartnerId partner;
        PartnerFacts facts;
        Standing standing = Standing::Other;
    };
    /// What one partner does for one service. Several attachments may meet in a cell.
    struct Cell
    {
        QVector<Attachment> attachments; ///< current before gone, active before ended
        bool isEmpty() const { return attachments.isEmpty(); }
    };

    QVector<PartnerRow> partners; ///< mine, my distributor, own resellers, others; each by name
    QStringList services; ///< known ones that occur, in knownServices() order, then others
    QVector<Cell> cells; ///< partners.size() × services.size(), row by row

    const Cell &cell(int partnerRow, int serviceColumn) const
    {
        return cells.at(partnerRow * services.size() + serviceColumn);
    }
};

AttachmentMatrix makeMatrix(const QVector<Attachment> &attachments);

} // namespace attache

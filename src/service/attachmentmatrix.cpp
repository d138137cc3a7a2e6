// SPDX-License-Identifier: GPL-3.0-or-later
#include "attachmentmatrix.h"

#include "textdoor.h"

#include <QHash>
#include <QSet>

#include <algorithm>

namespace attache {

namespace {

int standingRank(Standing standing)
{
    switch (standing) {
    case Standing::Own:
        return 0;
    case Standing::Distributor:
        return 1;
    case Standing::OwnReseller:
        return 2;
    case Standing::Other:
        break;
    }
    return 3;
}

/// What counts now first: in force, then on its way, then honestly unknown, then ended.
int statusRank(AttachmentStatus status)
{
    switch (status) {
    case AttachmentStatus::Active:
    case AttachmentStatus::Expiring:
        return 0;
    case AttachmentStatus::Created:
    case AttachmentStatus::ApprovalPending:
    case AttachmentStatus::Approved:
    case AttachmentStatus::Activating:
        return 1;
    case AttachmentStatus::Unknown:
        return 2;
    case AttachmentStatus::Expired:
    case AttachmentStatus::TerminationRequested:
    case AttachmentStatus::Terminating:
    case AttachmentStatus::Terminated:
        break;
    }
    return 3;
}

bool standsBefore(const Attachment &a, const Attachment &b)
{
    if (a.stamp.presence != b.stamp.presence)
        return a.stamp.presence == Presence::Current;
    const int rankA = statusRank(a.facts.status);
    const int rankB = statusRank(b.facts.status);
    if (rankA != rankB)
        return rankA < rankB;
    if (a.facts.kind != b.facts.kind)
        return a.facts.kind < b.facts.kind;
    if (a.facts.end != b.facts.end)
        return a.facts.end > b.facts.end;
    return a.id < b.id;
}

QStringList servicesInOrder(const QVector<Attachment> &attachments)
{
    QSet<QString> seen;
    for (const Attachment &attachment : attachments)
        seen.insert(attachment.facts.service);
    QStringList ordered;
    for (const QString &known : knownServices()) {
        if (seen.remove(known))
            ordered.append(known);
    }
    QStringList others(seen.cbegin(), seen.cend());
    std::sort(others.begin(), others.end(), [](const QString &a, const QString &b) {
        // "The source does not say" is no service and stands last.
        if (a.isEmpty() != b.isEmpty())
            return b.isEmpty();
        return a < b;
    });
    return ordered + others;
}

} // namespace

AttachmentMatrix makeMatrix(const QVector<Attachment> &attachments)
{
    AttachmentMatrix matrix;
    matrix.services = servicesInOrder(attachments);

    QSet<PartnerId> known;
    for (const Attachment &attachment : attachments) {
        if (known.contains(attachment.partner))
            continue;
        known.insert(attachment.partner);
        matrix.partners.append(
            {attachment.partner, attachment.facts.partner, attachment.facts.partner.standing});
    }
    std::sort(matrix.partners.begin(), matrix.partners.end(),
              [](const AttachmentMatrix::PartnerRow &a, const AttachmentMatrix::PartnerRow &b) {
                  if (a.standing != b.standing)
                      return standingRank(a.standing) < standingRank(b.standing);
                  const int byName = foldedText(a.facts.name).compare(foldedText(b.facts.name));
                  return byName != 0 ? byName < 0 : a.partner < b.partner;
              });

    QHash<PartnerId, qsizetype> rowOf;
    for (qsizetype row = 0; row < matrix.partners.size(); ++row)
        rowOf.insert(matrix.partners.at(row).partner, row);
    matrix.cells.resize(matrix.partners.size() * matrix.services.size());
    for (const Attachment &attachment : attachments) {
        const qsizetype column = matrix.services.indexOf(attachment.facts.service);
        const qsizetype row = rowOf.value(attachment.partner);
        matrix.cells[row * matrix.services.size() + column].attachments.append(attachment);
    }
    for (AttachmentMatrix::Cell &cell : matrix.cells)
        std::sort(cell.attachments.begin(), cell.attachments.end(), standsBefore);
    return matrix;
}

} // namespace attache

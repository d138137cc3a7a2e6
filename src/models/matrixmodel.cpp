// SPDX-License-Identifier: GPL-3.0-or-later
#include "matrixmodel.h"

#include "formats.h"
#include "labels.h"
#include "plaintext.h"

#include <algorithm>

namespace attache {

using namespace Qt::StringLiterals;

namespace {

QString toolTipOf(const QVector<Attachment> &attachments)
{
    QStringList blocks;
    for (const Attachment &attachment : attachments) {
        QStringList lines;
        for (const auto &[name, value] : explanation(attachment))
            lines << MatrixModel::tr("%1: %2", "name, value").arg(name, value);
        blocks << lines.join(u'\n');
    }
    return plainToolTip(blocks.join(u"\n\n"_s));
}

} // namespace

MatrixModel::MatrixModel(QObject *parent) : QAbstractTableModel(parent) { }

void MatrixModel::setMatrix(const AttachmentMatrix &matrix, Instant now)
{
    beginResetModel();
    m_matrix = matrix;
    m_now = now;
    m_rows.clear();
    std::optional<Standing> group;
    for (int partner = 0; partner < int(matrix.partners.size()); ++partner) {
        const Standing standing = matrix.partners.at(partner).standing;
        if (group != standing)
            m_rows.append({standing, -1});
        group = standing;
        m_rows.append({standing, partner});
    }
    endResetModel();
}

void MatrixModel::retranslate()
{
    if (rowCount() == 0)
        return;
    emit headerDataChanged(Qt::Horizontal, 0, columnCount() - 1);
    emit dataChanged(index(0, 0), index(rowCount() - 1, columnCount() - 1));
}

bool MatrixModel::isHeading(int row) const
{
    return row >= 0 && row < m_rows.size() && m_rows.at(row).partner < 0;
}

QVector<Attachment> MatrixModel::attachmentsAt(const QModelIndex &index) const
{
    if (!index.isValid() || isHeading(index.row()))
        return {};
    const int partner = m_rows.at(index.row()).partner;
    if (index.column() > 0)
        return m_matrix.cell(partner, index.column() - 1).attachments;
    QVector<Attachment> all;
    for (int service = 0; service < int(m_matrix.services.size()); ++service)
        all += m_matrix.cell(partner, service).attachments;
    return all;
}

int MatrixModel::entryLines(int row) const
{
    if (isHeading(row))
        return 1;
    int lines = 2;
    for (int service = 0; service < int(m_matrix.services.size()); ++service) {
        const MatrixCell shown = cell(m_rows.at(row).partner, service);
        int needed = shown.more > 0 ? 1 : 0;
        for (const MatrixEntry &entry : shown.entries)
            needed += entry.roles.isEmpty() ? 2 : 3;
        lines = std::max(lines, needed);
    }
    return lines;
}

int MatrixModel::rowCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : int(m_rows.size());
}

int MatrixModel::columnCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : int(m_matrix.services.size()) + 1;
}

QVariant MatrixModel::data(const QModelIndex &index, int role) const
{
    if (!checkIndex(index, CheckIndexOption::IndexIsValid | CheckIndexOption::ParentIsInvalid))
        return {};
    const Row &row = m_rows.at(index.row());
    if (role == StandingRole)
        return int(row.standing);
    if (role == HeadingRole)
        return row.partner < 0;
    if (row.partner < 0)
        return headingData(row, index.column(), role);
    return index.column() == 0 ? partnerData(row, role) : cellData(row, index.column() - 1, role);
}

QVariant MatrixModel::headerData(int section, Qt::Orientation orientation, int role) const
{
    if (orientation != Qt::Horizontal || role != Qt::DisplayRole || section < 0
        || section >= columnCount())
        return {};
    return section == 0 ? tr("Partner") : serviceTitle(m_matrix.services.at(section - 1));
}

Qt::ItemFlags MatrixModel::flags(const QModelIndex &index) const
{
    if (isHeading(index.row()))
        return Qt::NoItemFlags; // the arrow keys pass over it
    return QAbstractTableModel::flags(index);
}

MatrixCell MatrixModel::cell(int partner, int service) const
{
    MatrixCell cell;
    const QVector<Attachment> &attachments = m_matrix.cell(partner, service).attachments;
    for (const Attachment &attachment : attachments) {
        if (cell.entries.size() == ShownEntries) {
            ++cell.more;
            continue;
        }
        cell.entries.append({attachment.facts.kind, attachment.evidence,
                             statusSign(attachment, m_now), shortLabel(attachment.facts.kind),
                             statusText(attachment, m_now), rolesText(attachment, 2),
                             evidenceMark(attachment.evidence)});
    }
    return cell;
}

QVariant MatrixModel::headingData(const Row &row, int column, int role) const
{
    if (role == Qt::DisplayRole || role == Qt::AccessibleTextRole)
        return column == 0 ? label(row.standing) : QString();
    return {};
}

QVariant MatrixModel::partnerData(const Row &row, int role) const
{
    const AttachmentMatrix::PartnerRow &partner = m_matrix.partners.at(row.partner);
    const QString name = partnerTitle(partner.facts);
    switch (role) {
    case Qt::DisplayRole:
        return name;
    case Qt::AccessibleTextRole:
        return tr("%1: %2", "partner, how it stands to us").arg(name, label(partner.standing));
    case Qt::ToolTipRole: {
        QStringList lines{name, label(partner.standing)};
        if (!partner.facts.tenant.isNull())
            lines << tr("%1: %2", "name, value")
                         .arg(tr("Tenant ID"), partner.facts.tenant.toString());
        if (!partner.facts.mpnId.isEmpty())
            lines << tr("%1: %2", "name, value").arg(tr("Partner ID"), partner.facts.mpnId);
        return plainToolTip(lines.join(u'\n'));
    }
    default:
        return {};
    }
}

QVariant MatrixModel::cellData(const Row &row, int service, int role) const
{
    const QVector<Attachment> &attachments = m_matrix.cell(row.partner, service).attachments;
    switch (role) {
    case CellRole:
        return QVariant::fromValue(cell(row.partner, service));
    case Qt::DisplayRole: { // copied as a table, and what a plain view would show
        QStringList texts;
        for (const Attachment &attachment : attachments) {
            texts << tr("%1: %2", "name, value")
                         .arg(shortLabel(attachment.facts.kind), statusText(attachment, m_now));
        }
        return texts.join(u"; "_s);
    }
    case Qt::AccessibleTextRole: {
        if (attachments.isEmpty()) {
            return tr("%1, %2: nothing known", "partner, service")
                .arg(partnerTitle(m_matrix.partners.at(row.partner).facts),
                     serviceTitle(m_matrix.services.at(service)));
        }
        QStringList texts;
        for (const Attachment &attachment : attachments)
            texts << spokenText(attachment, m_now);
        return texts.join(u"; "_s);
    }
    case Qt::ToolTipRole:
        return attachments.isEmpty() ? QVariant() : toolTipOf(attachments);
    default:
        return {};
    }
}

} // namespace attache

// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "attachmentmatrix.h"
#include "attachmenttext.h"

#include <QAbstractTableModel>

namespace attache {

/// One attachment as a matrix cell draws it.
struct MatrixEntry
{
    AttachmentKind kind = AttachmentKind::Reseller;
    Evidence evidence = Evidence::Unknown;
    StatusSign sign = StatusSign::Unknown;
    QString kindText; ///< short: "GDAP"
    QString status; ///< "Active until 3/3/2027"
    QString roles; ///< names, then "+2"; empty if there are none
    QString evidenceMark;
};

/// What the delegate needs of a cell: the first entries, and how many more there are.
struct MatrixCell
{
    QVector<MatrixEntry> entries;
    int more = 0;
};

/// The attachment matrix of one customer: services across, partners down in the groups mine, my
/// distributor, my resellers, others, each under a heading row that cannot be selected. Column 0
/// is the partner.
class MatrixModel final : public QAbstractTableModel
{
    Q_OBJECT
public:
    enum Role {
        CellRole = Qt::UserRole, ///< MatrixCell
        StandingRole, ///< int of Standing, in every row
        HeadingRole ///< true in heading rows
    };
    static constexpr int ShownEntries = 2; ///< per cell; more are counted

    explicit MatrixModel(QObject *parent = nullptr);

    void setMatrix(const AttachmentMatrix &matrix, Instant now);
    void retranslate();

    bool isEmpty() const { return m_matrix.partners.isEmpty(); }
    bool isHeading(int row) const;
    /// The attachments of a cell; of the whole partner for column 0. Empty for headings.
    QVector<Attachment> attachmentsAt(const QModelIndex &index) const;
    int entryLines(int row) const; ///< text lines the highest cell of the row needs

    int rowCount(const QModelIndex &parent = {}) const override;
    int columnCount(const QModelIndex &parent = {}) const override;
    QVariant data(const QModelIndex &index, int role) const override;
    QVariant headerData(int section, Qt::Orientation orientation, int role) const override;
    Qt::ItemFlags flags(const QModelIndex &index) const override;

private:
    struct Row
    {
        Standing standing;
        int partner; ///< index in m_matrix.partners; -1 for a heading
    };
    MatrixCell cell(int partner, int service) const;
    QVariant headingData(const Row &row, int column, int role) const;
    QVariant partnerData(const Row &row, int role) const;
    QVariant cellData(const Row &row, int service, int role) const;

    AttachmentMatrix m_matrix;
    QVector<Row> m_rows;
    Instant m_now;
};

} // namespace attache

Q_DECLARE_METATYPE(attache::MatrixCell)

// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "matrixmodel.h"

#include <QTableView>

namespace attache {

/// The attachment matrix on screen. The arrow keys walk from cell to cell; Enter asks how we know.
class MatrixView final : public QTableView
{
    Q_OBJECT
public:
    explicit MatrixView(QWidget *parent = nullptr);

    MatrixModel &matrix() { return m_model; }
    void setMatrix(const AttachmentMatrix &matrix, Instant now);

signals:
    /// Enter or a double click on a cell with something in it.
    void explanationRequested(const QVector<attache::Attachment> &attachments);
    void nothingToExplain(const QModelIndex &index); ///< the same on an empty cell

protected:
    void resizeEvent(QResizeEvent *event) override;
    void changeEvent(QEvent *event) override;
    void focusInEvent(QFocusEvent *event) override;
    void keyPressEvent(QKeyEvent *event) override;

private:
    void explain(const QModelIndex &index);
    void fitRows();
    void fitColumns();

    MatrixModel m_model;
};

} // namespace attache

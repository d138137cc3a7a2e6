// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "operationmodel.h"
#include "tabledocument.h"

#include <QDialog>
#include <QPageLayout>
#include <QThreadPool>

#include <functional>
#include <memory>

class QComboBox;
class QLabel;
class QPrinter;
class QProgressBar;
class QPushButton;
class QSpinBox;
class QToolButton;

namespace attache {

class PlainLabel;

/// One page of a document at a time, in any number of them: only the page in sight is painted. From
/// here it goes to a printer or into a PDF.
class PrintPreview final : public QDialog
{
    Q_OBJECT
public:
    PrintPreview(const PrintedTable &table, QWidget *parent);
    ~PrintPreview() override;

    int pageCount() const; ///< 0 while the pages are being divided
    int page() const; ///< from 0
    QPageLayout pageLayout() const;

public slots:
    void reject() override; ///< cancels what is being printed, else closes

signals:
    /// The document is to be written as a PDF; the dialog stays open.
    void pdfRequested(std::shared_ptr<const attache::TableDocument> document,
                      const QPageLayout &layout);

protected:
    void changeEvent(QEvent *event) override;
    void keyPressEvent(QKeyEvent *event) override;

private:
    class PageView;

    void build();
    void layOut();
    void showPage(int page);
    void choosePrinter();
    void printNext();
    void endPrinting();
    void giveUpPrinting();
    void setBusy(bool busy);
    void retranslate();

    PrintedTable m_table;
    std::shared_ptr<const TableDocument> m_document; ///< null while pages are being divided
    std::shared_ptr<OperationProgress> m_progress; ///< of dividing
    QThreadPool m_pool;
    quint64 m_ticket = 0;
    int m_page = 0;

    struct Printing;
    std::unique_ptr<Printing> m_printing; ///< what goes to the printer now

    PageView *m_view;
    QToolButton *m_previous;
    QToolButton *m_next;
    QSpinBox *m_number;
    PlainLabel *m_of;
    PlainLabel *m_paperLabel;
    QComboBox *m_paper;
    PlainLabel *m_turnLabel;
    QComboBox *m_turn;
    QProgressBar *m_bar;
    QPushButton *m_print;
    QPushButton *m_pdf;
    QPushButton *m_close;
};

} // namespace attache

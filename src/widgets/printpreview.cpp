// SPDX-License-Identifier: GPL-3.0-or-later
#include "printpreview.h"

#include "formats.h"
#include "messages.h"
#include "plaintext.h"

#include <QApplication>
#include <QComboBox>
#include <QEvent>
#include <QHBoxLayout>
#include <QKeyEvent>
#include <QLocale>
#include <QPageSize>
#include <QPainter>
#include <QPrintDialog>
#include <QPrinter>
#include <QProgressBar>
#include <QPushButton>
#include <QSpinBox>
#include <QTimer>
#include <QToolButton>
#include <QVBoxLayout>
#include <QWheelEvent>

#include <algorithm>

namespace attache {

using namespace Qt::StringLiterals;

namespace {

constexpr qreal MarginMm = 12;
constexpr QPageSize::PageSizeId Papers[] = {QPageSize::A4, QPageSize::A3, QPageSize::Letter,
                                            QPageSize::Legal};

QPageSize::PageSizeId usualPaper()
{
    return QLocale::system().measurementSystem() == QLocale::ImperialUSSystem ? QPageSize::Letter
                                                                              : QPageSize::A4;
}

/// Printable size in the units of a document.
QSizeF areaOf(const QPageLayout &layout)
{
    return layout.paintRectPixels(TableDocument::UnitsPerInch).size();
}

} // namespace

/// The page in sight, as large as there is room for.
class PrintPreview::PageView final : public QWidget
{
public:
    explicit PageView(PrintPreview *preview) : QWidget(preview), m_preview(preview)
    {
        setObjectName(u"pageView"_s);
        setFocusPolicy(Qt::StrongFocus);
        setMinimumSize(320, 240);
    }

protected:
    void paintEvent(QPaintEvent *) override
    {
        QPainter painter(this);
        painter.fillRect(rect(), palette().mid());
        const QSizeF sheet = m_preview->pageLayout().fullRectPoints().size();
        constexpr int Around = 12;
        const QSizeF shown =
            sheet.scaled(width() - 2 * Around, height() - 2 * Around, Qt::KeepAspectRatio);
        if (shown.isEmpty())
            return;
        const QRectF paper(QPointF((width() - shown.width()) / 2, (height() - shown.height()) / 2),
                           shown);
        painter.fillRect(paper, Qt::white);
        painter.setPen(palette().color(QPalette::Shadow));
        painter.drawRect(paper);
        if (hasFocus()) {
            painter.setPen(QPen(palette().color(QPalette::Highlight), 2));
            painter.drawRect(paper.adjusted(-3, -3, 3, 3));
        }
        if (!m_preview->m_document)
            return;
        const qreal unit = paper.width() / (sheet.width() * TableDocument::UnitsPerInch / 72);
        const QRect inside = m_preview->pageLayout().paintRectPixels(TableDocument::UnitsPerInch);
        painter.translate(paper.topLeft());
        painter.scale(unit, unit);
        painter.translate(inside.topLeft());
        painter.setClipRect(QRectF(QPointF(), inside.size()));
        painter.setRenderHint(QPainter::Antialiasing);
        m_preview->m_document->paint(painter, m_preview->m_page);
    }
    void wheelEvent(QWheelEvent *event) override
    {
        m_turned += event->angleDelta().y();
        constexpr int Notch = 120;
        for (; m_turned >= Notch; m_turned -= Notch)
            m_preview->showPage(m_preview->m_page - 1);
        for (; m_turned <= -Notch; m_turned += Notch)
            m_preview->showPage(m_preview->m_page + 1);
        event->accept();
    }
    void focusInEvent(QFocusEvent *event) override
    {
        QWidget::focusInEvent(event);
        update();
    }
    void focusOutEvent(QFocusEvent *event) override
    {
        QWidget::focusOutEvent(event);
        update();
    }

private:
    PrintPreview *m_preview;
    int m_turned = 0;
};

struct PrintPreview::Printing
{
    std::unique_ptr<QPrinter> printer;
    QPainter painter;
    QTimer turn;
    int page = 0;
    int last = 0;
};

PrintPreview::PrintPreview(const PrintedTable &table, QWidget *parent)
    : QDialog(parent),
      m_table(table),
      m_view(new PageView(this)),
      m_previous(new QToolButton(this)),
      m_next(new QToolButton(this)),
      m_number(new QSpinBox(this)),
      m_of(new PlainLabel(this)),
      m_paperLabel(new PlainLabel(this)),
      m_paper(new QComboBox(this)),
      m_turnLabel(new PlainLabel(this)),
      m_turn(new QComboBox(this)),
      m_bar(new QProgressBar(this)),
      m_print(new QPushButton(this)),
      m_pdf(new QPushButton(this)),
      m_close(new QPushButton(this))
{
    setObjectName(u"printPreview"_s);
    m_pool.setMaxThreadCount(1);
    build();
    retranslate();
    resize(900, 720);
    layOut();
}

PrintPreview::~PrintPreview()
{
    if (m_progress)
        m_progress->cancel();
    m_pool.waitForDone();
    if (m_printing)
        giveUpPrinting();
}

void PrintPreview::build()
{
    m_previous->setObjectName(u"previousPage"_s);
    m_previous->setArrowType(Qt::LeftArrow);
    m_next->setObjectName(u"nextPage"_s);
    m_next->setArrowType(Qt::RightArrow);
    m_number->setObjectName(u"pageNumber"_s);
    m_number->setKeyboardTracking(false);
    m_paper->setObjectName(u"paper"_s);
    for (const QPageSize::PageSizeId size : Papers)
        m_paper->addItem(QPageSize::name(size), int(size));
    m_paper->setCurrentIndex(m_paper->findData(int(usualPaper())));
    m_paperLabel->setBuddy(m_paper);
    m_turn->setObjectName(u"orientation"_s);
    m_turn->addItem(QString(), int(QPageLayout::Landscape));
    m_turn->addItem(QString(), int(QPageLayout::Portrait));
    m_turnLabel->setBuddy(m_turn);
    m_bar->setObjectName(u"printProgress"_s);
    m_bar->setTextVisible(false);
    m_print->setObjectName(u"print"_s);
    m_pdf->setObjectName(u"savePdf"_s);
    m_close->setObjectName(u"closePreview"_s);
    m_print->setDefault(true);

    auto *top = new QHBoxLayout;
    top->addWidget(m_previous);
    top->addWidget(m_number);
    top->addWidget(m_of);
    top->addWidget(m_next);
    top->addStretch(1);
    top->addWidget(m_paperLabel);
    top->addWidget(m_paper);
    top->addWidget(m_turnLabel);
    top->addWidget(m_turn);
    auto *bottom = new QHBoxLayout;
    bottom->addWidget(m_bar, 1);
    bottom->addStretch(1);
    bottom->addWidget(m_print);
    bottom->addWidget(m_pdf);
    bottom->addWidget(m_close);
    auto *layout = new QVBoxLayout(this);
    layout->addLayout(top);
    layout->addWidget(m_view, 1);
    layout->addLayout(bottom);

    connect(m_previous, &QToolButton::clicked, this, [this] { showPage(m_page - 1); });
    connect(m_next, &QToolButton::clicked, this, [this] { showPage(m_page + 1); });
    connect(m_number, &QSpinBox::valueChanged, this, [this](int number) { showPage(number - 1); });
    connect(m_paper, &QComboBox::currentIndexChanged, this, &PrintPreview::layOut);
    connect(m_turn, &QComboBox::currentIndexChanged, this, &PrintPreview::layOut);
    connect(m_print, &QPushButton::clicked, this, &PrintPreview::choosePrinter);
    connect(m_pdf, &QPushButton::clicked, this,
            [this] { emit pdfRequested(m_document, pageLayout()); });
    connect(m_close, &QPushButton::clicked, this, &PrintPreview::reject);
}

QPageLayout PrintPreview::pageLayout() const
{
    return QPageLayout(QPageSize(QPageSize::PageSizeId(m_paper->currentData().toInt())),
                       QPageLayout::Orientation(m_turn->currentData().toInt()),
                       QMarginsF(MarginMm, MarginMm, MarginMm, MarginMm), QPageLayout::Millimeter);
}

int PrintPreview::pageCount() const
{
    return m_document ? m_document->pageCount() : 0;
}

int PrintPreview::page() const
{
    return m_page;
}

/// Dividing a long list takes seconds: off the GUI thread, given up for a new paper.
void PrintPreview::layOut()
{
    if (m_progress)
        m_progress->cancel();
    m_document.reset();
    setBusy(true);
    const auto progress = std::make_shared<OperationProgress>();
    m_progress = progress;
    const quint64 ticket = ++m_ticket;
    auto *watch = new QTimer(this);
    connect(watch, &QTimer::timeout, this, [this, progress, watch, ticket] {
        if (ticket != m_ticket || m_document) {
            watch->deleteLater();
            return;
        }
        m_bar->setMaximum(int(progress->total()));
        m_bar->setValue(int(progress->done()));
    });
    watch->start(100);
    m_pool.start([this, ticket, progress, table = m_table, area = areaOf(pageLayout())] {
        const auto document = std::make_shared<TableDocument>(table);
        const Status divided = document->layOut(area, progress.get());
        // The pool is waited for before this object goes, so `this` is alive here.
        QMetaObject::invokeMethod(
            this,
            [this, ticket, document, divided] {
                if (ticket != m_ticket || !divided)
                    return;
                m_document = document;
                setBusy(false);
                showPage(m_page);
            },
            Qt::QueuedConnection);
    });
}

void PrintPreview::setBusy(bool busy)
{
    m_bar->setVisible(busy);
    m_print->setEnabled(!busy);
    m_pdf->setEnabled(!busy);
    m_paper->setEnabled(!m_printing);
    m_turn->setEnabled(!m_printing);
    m_close->setText(m_printing ? tr("Cancel") : tr("Close"));
    m_view->update();
}

void PrintPreview::showPage(int page)
{
    if (!m_document)
        return;
    m_page = std::clamp(page, 0, pageCount() - 1);
    m_number->setRange(1, pageCount());
    m_number->setValue(m_page + 1);
    m_of->setText(tr("of %1", "page 3 of 40").arg(numberText(pageCount())));
    m_previous->setEnabled(m_page > 0);
    m_next->setEnabled(m_page + 1 < pageCount());
    m_view->setAccessibleDescription(
        tr("Page %1 of %2").arg(numberText(m_page + 1), numberText(pageCount())));
    m_view->update();
}

void PrintPreview::choosePrinter()
{
    auto printing = std::make_unique<Printing>();
    printing->printer = std::make_unique<QPrinter>(QPrinter::HighResolution);
    printing->printer->setPageLayout(pageLayout());
    printing->printer->setDocName(m_table.title);
    printing->printer->setCreator(u"Attaché"_s);
    QPrintDialog dialog(printing->printer.get(), this);
    dialog.setObjectName(u"printDialog"_s);
    dialog.setMinMax(1, pageCount());
    dialog.setOption(QAbstractPrintDialog::PrintPageRange);
    if (dialog.exec() != QDialog::Accepted)
        return;
    // What is printed is what was in sight: the paper is chosen here, not there.
    printing->printer->setPageLayout(pageLayout());
    const bool isRange = printing->printer->printRange() == QPrinter::PageRange;
    printing->page = isRange ? std::max(0, printing->printer->fromPage() - 1) : 0;
    printing->last = isRange && printing->printer->toPage() > 0
        ? std::min(pageCount(), printing->printer->toPage()) - 1
        : pageCount() - 1;
    if (!printing->painter.begin(printing->printer.get())) {
        showError(this, {ErrorKind::Storage, u"print.failed"_s, {}, {}});
        return;
    }
    m_printing = std::move(printing);
    connect(&m_printing->turn, &QTimer::timeout, this, &PrintPreview::printNext);
    m_bar->setMaximum(m_printing->last + 1);
    setBusy(true);
    m_printing->turn.start(0);
}

/// A page a turn of the event loop, so that the window answers and printing can be canceled.
void PrintPreview::printNext()
{
    Printing &now = *m_printing;
    const qreal unit = qreal(now.printer->resolution()) / TableDocument::UnitsPerInch;
    now.painter.save();
    now.painter.scale(unit, unit);
    m_document->paint(now.painter, now.page);
    now.painter.restore();
    m_bar->setValue(now.page + 1);
    if (now.page++ >= now.last) {
        endPrinting();
        return;
    }
    if (!now.printer->newPage()) {
        endPrinting();
        showError(this, {ErrorKind::Storage, u"print.failed"_s, {}, {}});
    }
}

/// What was begun and is not wanted any more does not come out of the printer.
void PrintPreview::giveUpPrinting()
{
    m_printing->printer->abort();
    endPrinting();
}

void PrintPreview::reject()
{
    if (m_printing)
        giveUpPrinting();
    else
        QDialog::reject();
}

void PrintPreview::endPrinting()
{
    m_printing->turn.stop();
    m_printing->painter.end();
    m_printing->turn.disconnect(this);
    // Not while one of its own signals is on its way.
    Printing *const done = m_printing.release();
    QTimer::singleShot(0, qApp, [done] { delete done; });
    setBusy(false);
}

void PrintPreview::keyPressEvent(QKeyEvent *event)
{
    switch (event->key()) {
    case Qt::Key_PageUp:
        showPage(m_page - 1);
        return;
    case Qt::Key_PageDown:
        showPage(m_page + 1);
        return;
    case Qt::Key_Home:
        showPage(0);
        return;
    case Qt::Key_End:
        showPage(pageCount() - 1);
        return;
    default:
        break;
    }
    QDialog::keyPressEvent(event);
}

void PrintPreview::changeEvent(QEvent *event)
{
    QDialog::changeEvent(event);
    if (event->type() == QEvent::LanguageChange)
        retranslate();
}

void PrintPreview::retranslate()
{
    setWindowTitle(titleText(tr("Print: %1", "title of the list").arg(m_table.title)));
    m_view->setAccessibleName(tr("Page"));
    m_previous->setToolTip(tr("Previous page"));
    m_previous->setAccessibleName(tr("Previous page"));
    m_next->setToolTip(tr("Next page"));
    m_next->setAccessibleName(tr("Next page"));
    m_number->setAccessibleName(tr("Number of the page"));
    m_paperLabel->setText(tr("&Paper:"));
    m_turnLabel->setText(tr("&Orientation:"));
    m_turn->setItemText(0, tr("Landscape"));
    m_turn->setItemText(1, tr("Portrait"));
    m_bar->setAccessibleName(tr("Progress"));
    m_print->setText(tr("P&rint…"));
    m_pdf->setText(tr("&Save as PDF…"));
    m_close->setText(m_printing ? tr("Cancel") : tr("Close"));
    if (m_document)
        showPage(m_page);
}

} // namespace attache

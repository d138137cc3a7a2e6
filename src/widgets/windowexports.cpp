// SPDX-License-Identifier: GPL-3.0-or-later
// The commands of the window that take a list out of it: to a file, to a printer.
#include "customerspage.h"
#include "differenceexport.h"
#include "filedialogs.h"
#include "formats.h"
#include "language.h"
#include "mainwindow.h"
#include "messages.h"
#include "printedtables.h"
#include "querybar.h"
#include "querylabels.h"
#include "statusline.h"
#include "tableexport.h"
#include "textdoor.h"
#include "viewswitcher.h"
#include "workspaceview.h"

#include <QAbstractItemView>
#include <QDir>
#include <QFileInfo>
#include <QPageLayout>

namespace attache {

using namespace Qt::StringLiterals;

namespace {

/// Rows, each with those below it: headings of a tree stand over what they head.
void addRows(const QAbstractItemModel &model, const QModelIndex &parent, TextTable &table)
{
    for (int row = 0; row < model.rowCount(parent); ++row) {
        QStringList cells;
        for (int column = 0; column < model.columnCount(); ++column)
            cells << model.index(row, column, parent).data(Qt::DisplayRole).toString();
        table.rows << cells;
        addRows(model, model.index(row, 0, parent), table);
    }
}

TextTable textTable(const QAbstractItemModel &model)
{
    TextTable table;
    for (int column = 0; column < model.columnCount(); ++column) {
        table.columns.append(
            {u"column%1"_s.arg(column + 1),
             model.headerData(column, Qt::Horizontal, Qt::DisplayRole).toString()});
    }
    addRows(model, {}, table);
    return table;
}

} // namespace

/// A list that lies about among others says by its name what it is, and of which day.
QString MainWindow::exportName() const
{
    QString name = m_view->currentPage()->title();
    if (m_view->currentPage() == &m_view->customersPage()) {
        name = m_view->customersPage().viewSwitcher().currentName();
        if (m_status->asOf().isSet())
            name = tr("%1 %2", "file name: view, date").arg(name, m_status->asOf().toIsoDate());
    }
    return safeFileName(name, u"export"_s);
}

CustomerTable MainWindow::shownCustomers() const
{
    const CustomersPage &page = m_view->customersPage();
    const CustomerListModel &model = page.model();
    ListDescription list;
    list.view = page.viewSwitcher().currentName();
    list.filter = printQuery(page.queryBar()->expression(), shownQueryLanguage());
    list.shown = model.rows().size();
    list.outOf = page.shown().outOf;
    QStringList sorts;
    for (const ListSort &sort : page.arrangement().sorts) {
        if (const auto column = columnFromKey(sort.column)) {
            sorts << (sort.descending ? tr("%1, descending", "column").arg(columnTitle(*column))
                                      : columnTitle(*column));
        }
    }
    list.sorting = sorts.join(u"; "_s);
    list.asOf = m_status->asOf();
    list.workspace = QFileInfo(m_context->session().path()).fileName();
    list.now = Instant::now();
    if (m_context->isPast())
        list.past = m_context->now();
    return {model.customerIndex(), model.rows(),     page.shownColumns(),
            model.realms(),        m_context->now(), listFacts(list)};
}

void MainWindow::chooseExport()
{
    if (!m_view->currentPage()->mainView()) {
        m_status->showText(tr("This page has no table to export."));
        return;
    }
    const QString name = exportName();
    chooseFiles(
        this, tr("Export"), QFileDialog::AcceptSave, QFileDialog::AnyFile,
        QDir::home().filePath(name + u".xlsx"_s),
        {tr("Excel workbook (*.xlsx)"), tr("CSV for spreadsheets (*.csv)"), tr("JSON (*.json)")},
        u"xlsx"_s, [this](const QStringList &paths) { exportTo(paths.value(0)); });
}

void MainWindow::exportChangesTo(const QString &path, const QVector<Change> &changes)
{
    const bool isJson = path.endsWith(u".json"_s, Qt::CaseInsensitive);
    const ExportFormat format = isJson ? ExportFormat::Json : ExportFormat::Csv;
    const CsvDialect dialect =
        Language::current() == u"en"_s ? CsvDialect::Comma : CsvDialect::Semicolon;
    runInBackground(tr("Exporting to “%1”").arg(displayText(QFileInfo(path).fileName())),
                    tr("Exported to %1").arg(displayText(QDir::toNativeSeparators(path))),
                    [path, format, dialect, changes, writers = &m_opener.writers()](Progress *) {
                        return writeDifference(*writers, path, format, dialect, changes);
                    });
}

void MainWindow::exportTo(const QString &path)
{
    if (!m_view || !m_view->currentPage()->mainView())
        return;
    const auto ends = [&path](const QString &ending) {
        return path.endsWith(ending, Qt::CaseInsensitive);
    };
    const ExportFormat format = ends(u".json"_s) ? ExportFormat::Json
        : ends(u".xlsx"_s)                       ? ExportFormat::Xlsx
                                                 : ExportFormat::Csv;
    const CsvDialect dialect =
        Language::current() == u"en"_s ? CsvDialect::Comma : CsvDialect::Semicolon;
    // The file dialog has asked before replacing; nothing is replaced without.
    auto writer = m_context->writers().create(path, format, dialect, true);
    if (!writer) {
        showError(this, writer.error());
        return;
    }
    const std::shared_ptr<TableWriter> file = *std::move(writer);
    const QString title = tr("Exporting to “%1”").arg(displayText(QFileInfo(path).fileName()));
    const QString done = tr("Exported to %1").arg(displayText(QDir::toNativeSeparators(path)));
    CustomersPage &customers = m_view->customersPage();
    if (m_view->currentPage() == &customers && customers.model().hasIndex()) {
        const CustomerTable table = shownCustomers();
        runInBackground(title, exportedText(path, table), [table, file](Progress *progress) {
            return exportCustomers(table, *file, progress);
        });
        return;
    }
    const TextTable table = textTable(*m_view->currentPage()->mainView()->model());
    runInBackground(title, done, [table, file](Progress *progress) {
        return exportTexts(table, *file, progress);
    });
}

QString MainWindow::exportedText(const QString &path, const CustomerTable &table) const
{
    const QString file = displayText(QDir::toNativeSeparators(path));
    const QString asOf = m_status->asOf().isSet() ? dateText(m_status->asOf())
                                                  : tr("unknown", "date of the newest list");
    const QString filter =
        printQuery(m_view->customersPage().queryBar()->expression(), shownQueryLanguage());
    const auto count = int(table.rows.size());
    if (filter.isEmpty())
        return tr("%Ln customer(s) exported to %1, as of %2", nullptr, count).arg(file, asOf);
    return tr("%Ln customer(s) for the filter %3 exported to %1, as of %2", nullptr, count)
        .arg(file, asOf, displayText(filter));
}

void MainWindow::printTable()
{
    QAbstractItemView *const view = m_view->currentPage()->mainView();
    if (!view) {
        m_status->showText(tr("This page has no table to print."));
        return;
    }
    const CustomersPage &customers = m_view->customersPage();
    PrintedTable table;
    if (m_view->currentPage() == &customers && customers.model().hasIndex()) {
        table = printedCustomers(shownCustomers(), customers.shown().groups,
                                 customers.viewSwitcher().currentName());
    } else {
        table = printedTexts(textTable(*view->model()), m_view->currentPage()->title());
    }
    preview(table, exportName());
}

void MainWindow::writePdfTo(const QString &path,
                            const std::shared_ptr<const TableDocument> &document,
                            const QPageLayout &layout)
{
    // The file dialog has asked before replacing; nothing is replaced without.
    auto created = m_context->writers().createFile(path, true);
    if (!created) {
        showError(this, created.error());
        return;
    }
    const std::shared_ptr<OutputFile> file = *std::move(created);
    runInBackground(tr("Saving “%1”").arg(displayText(QFileInfo(path).fileName())),
                    tr("Saved as %1").arg(displayText(QDir::toNativeSeparators(path))),
                    [document, layout, file](Progress *progress) {
                        return writePdf(*document, layout, *file, progress);
                    });
}

} // namespace attache

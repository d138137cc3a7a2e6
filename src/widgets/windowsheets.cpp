// SPDX-License-Identifier: GPL-3.0-or-later
// Documents about one customer or partner, with a preview.
#include "customerspage.h"
#include "detailspane.h"
#include "filedialogs.h"
#include "formats.h"
#include "mainwindow.h"
#include "messages.h"
#include "newestanswer.h"
#include "printpreview.h"
#include "sheets.h"
#include "statusline.h"
#include "textdoor.h"
#include "workspaceview.h"

#include <QCollator>
#include <QDir>

#include <algorithm>

namespace attache {

using namespace Qt::StringLiterals;

namespace {

/// More customers than this are for a list, not for a sheet.
constexpr qsizetype MostOnASheet = 20'000;

using Customers = QVector<CustomerSummary>;

/// By name, as people who speak `locale` expect.
Result<Customers> customersOf(LedgerReader &ledger, PartnerId partner, const QLocale &locale)
{
    const auto ids = ledger.customersOfPartner(partner);
    if (!ids)
        return ids.error();
    auto customers = ledger.customerSummaries(ids->first(std::min(ids->size(), MostOnASheet)));
    if (!customers)
        return customers;
    QCollator collator(locale);
    collator.setCaseSensitivity(Qt::CaseInsensitive);
    collator.setNumericMode(true);
    std::sort(customers->begin(), customers->end(),
              [&collator](const CustomerSummary &a, const CustomerSummary &b) {
                  return collator.compare(a.name, b.name) < 0;
              });
    return customers;
}

} // namespace

void MainWindow::preview(const PrintedTable &table, const QString &name)
{
    auto *dialog = new PrintPreview(table, this);
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    connect(dialog, &PrintPreview::pdfRequested, this,
            [this, dialog, name](const std::shared_ptr<const TableDocument> &document,
                                 const QPageLayout &layout) {
                chooseFiles(dialog, tr("Save as PDF"), QFileDialog::AcceptSave,
                            QFileDialog::AnyFile, QDir::home().filePath(name + u".pdf"_s),
                            {tr("PDF (*.pdf)")}, u"pdf"_s,
                            [this, document, layout](const QStringList &paths) {
                                writePdfTo(paths.value(0), document, layout);
                            });
            });
    dialog->open();
}

void MainWindow::printCustomer(bool isStatement)
{
    const DetailsPane &pane = m_view->details();
    const CustomerId customer = m_view->customersPage().currentCustomer();
    if (!pane.isLoaded() || pane.customer() != customer) {
        m_status->showText(tr("The customer is still being read. Try again in a moment."));
        return;
    }
    const CustomerDetails &details = pane.details();
    const PrintedTable table = isStatement
        ? accessStatement(details, m_context->now(), Instant::now())
        : customerSheet(details, m_context->now(), Instant::now());
    preview(table, safeFileName(table.title, u"sheet"_s));
}

void MainWindow::printPartner(const PartnerSummary &partner)
{
    m_context->session()
        .read([id = partner.partner.id, locale = interfaceLocale()](ReadingServices &services) {
            return customersOf(services.ledger, id, locale);
        })
        .then(&m_context->session(),
              ifAlive(m_view,
                      [this, partner, now = m_context->now()](const Result<Customers> &customers) {
                          if (!customers) {
                              showError(this, customers.error());
                              return;
                          }
                          const PrintedTable table =
                              partnerSheet(partner, *customers, now, Instant::now());
                          preview(table, safeFileName(table.title, u"sheet"_s));
                      }));
}

} // namespace attache

// SPDX-License-Identifier: GPL-3.0-or-later
// Documents about one customer or partner, with a preview.
#include "customerspage.h"
#include "detailspane.h"
#include "filedialogs.h"
#include "mainwindow.h"
#include "messages.h"
#include "newestanswer.h"
#include "printpreview.h"
#include "sheets.h"
#include "statusline.h"
#include "textdoor.h"
#include "workspaceview.h"

#include <QDir>

#include <algorithm>

namespace attache {

using namespace Qt::StringLiterals;

namespace {

/// More customers than this are for a list, not for a sheet.
constexpr qsizetype MostOnASheet = 20'000;

struct PartnerAndCustomers
{
    PartnerSummary partner;
    QVector<CustomerSummary> customers;
};

Result<PartnerAndCustomers> readPartner(LedgerReader &ledger, PartnerId id)
{
    const auto partners = ledger.partners({});
    if (!partners)
        return partners.error();
    PartnerAndCustomers read;
    for (const PartnerSummary &one : *partners) {
        if (one.partner.id == id)
            read.partner = one;
    }
    const auto ids = ledger.customersOfPartner(id);
    if (!ids)
        return ids.error();
    auto customers = ledger.customerSummaries(ids->first(std::min(ids->size(), MostOnASheet)));
    if (!customers)
        return customers.error();
    read.customers = *std::move(customers);
    std::sort(read.customers.begin(), read.customers.end(),
              [](const CustomerSummary &a, const CustomerSummary &b) {
                  return QString::localeAwareCompare(a.name, b.name) < 0;
              });
    return read;
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

void MainWindow::printPartner(PartnerId partner)
{
    m_context->session()
        .read(
            [partner](ReadingServices &services) { return readPartner(services.ledger, partner); })
        .then(
            &m_context->session(), ifAlive(m_view, [this](const Result<PartnerAndCustomers> &read) {
                if (!read) {
                    showError(this, read.error());
                    return;
                }
                const PrintedTable table =
                    partnerSheet(read->partner, read->customers, m_context->now(), Instant::now());
                preview(table, safeFileName(table.title, u"sheet"_s));
            }));
}

} // namespace attache

// SPDX-License-Identifier: GPL-3.0-or-later
// The commands of the window: reviews are started from the list, handed over and merged as files.
#include "customerspage.h"
#include "evidenceservice.h"
#include "evidencewords.h"
#include "filedialogs.h"
#include "formats.h"
#include "mainwindow.h"
#include "messages.h"
#include "newestanswer.h"
#include "querybar.h"
#include "querylabels.h"
#include "reviewreport.h"
#include "reviewservice.h"
#include "reviewspage.h"
#include "reviewstartdialog.h"
#include "statusline.h"
#include "textdoor.h"
#include "viewswitcher.h"
#include "workspaceview.h"

#include <QDir>
#include <QPageLayout>

namespace attache {

using namespace Qt::StringLiterals;

void MainWindow::connectReviews()
{
    ReviewsPage &page = m_view->reviewsPage();
    connect(&page, &ReviewsPage::startRequested, this, &MainWindow::startReview);
    connect(&page, &ReviewsPage::handOverRequested, this,
            [this](ReviewId review, const QString &name) {
                const QString file = safeFileName(name, u"review"_s) + u".attache-review"_s;
                chooseFiles(this, tr("Hand over a review"), QFileDialog::AcceptSave,
                            QFileDialog::AnyFile, QDir::home().filePath(file),
                            {tr("Reviews of Attaché (*.attache-review)")}, u"attache-review"_s,
                            [this, review](const QStringList &paths) {
                                exportReviewTo(paths.value(0), review);
                            });
            });
    connect(&page, &ReviewsPage::evidenceRequested, this,
            [this](ReviewId review, const QString &name) {
                chooseFiles(this, tr("Evidence: name of a new folder"), QFileDialog::AcceptSave,
                            QFileDialog::AnyFile,
                            QDir::home().filePath(safeFileName(name, u"evidence"_s)), {}, {},
                            [this, review](const QStringList &paths) {
                                writeEvidenceTo(paths.value(0), review);
                            });
            });
    connect(&page, &ReviewsPage::mergeRequested, this, [this] {
        chooseFiles(this, tr("Merge a review"), QFileDialog::AcceptOpen, QFileDialog::ExistingFile,
                    QDir::homePath(),
                    {tr("Reviews of Attaché (*.attache-review)"), tr("All files (*)")}, {},
                    [this](const QStringList &paths) { mergeReviewFrom(paths.value(0)); });
    });
}

void MainWindow::startReview()
{
    const CustomersPage &customers = m_view->customersPage();
    const CustomerListModel &model = customers.model();
    if (!model.hasIndex()) {
        m_status->showText(tr("The list is still being read: start the review in a moment."));
        return;
    }
    ReviewRequest request;
    for (const CustomerIndex::Row row : model.rows())
        request.customers << model.customerIndex()->idOf(row);
    request.query = printQuery(customers.queryBar()->expression());
    request.realm = m_context->realm(m_context->currentRealm()).name;
    if (request.customers.isEmpty()) {
        showError(this, {ErrorKind::InvalidInput, u"review.empty"_s, {}, {}});
        return;
    }
    QString list = displayText(customers.viewSwitcher().currentName());
    if (list.isEmpty())
        list = displayText(printQuery(customers.queryBar()->expression(), shownQueryLanguage()));
    auto *dialog = new ReviewStartDialog(
        list, request.customers.size(),
        tr("Review of %1", "proposed name; date").arg(dateText(Instant::now())), this);
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    connect(dialog, &QDialog::accepted, this, [this, dialog, request]() mutable {
        request.name = dialog->name();
        request.samplePercent = dialog->samplePercent();
        request.needsSecond = dialog->needsSecond();
        auto progress = std::make_shared<OperationProgress>();
        OperationModel &operations = m_context->operations();
        const auto end = operations.ender(operations.begin(
            tr("Freezing the customers of “%1”", "a review").arg(displayText(request.name)),
            progress));
        m_context->session()
            .write([request, progress,
                    actor = m_context->session().actor()](WritingServices &services) {
                return services.reviews.start(request, actor, progress.get());
            })
            .then(&m_context->session(),
                  ifAlive(m_view, [this, end, view = m_view](const Result<Review> &review) {
                      end();
                      if (!review) {
                          if (review.error().kind == ErrorKind::Cancelled)
                              m_status->showText(tr("The review was not started."));
                          else
                              showError(this, review.error());
                          return;
                      }
                      view->showPage(WorkspaceView::ReviewsIndex);
                      view->reviewsPage().showReview(review->id);
                  }));
    });
    dialog->open();
}

void MainWindow::exportReviewTo(const QString &path, ReviewId review)
{
    m_context->session()
        .read([review](ReadingServices &services) { return packageOf(services.reviews, review); })
        .then(&m_context->session(),
              ifAlive(m_view, [this, path](const Result<ReviewPackage> &package) {
                  if (!package) {
                      showError(this, package.error());
                      return;
                  }
                  // The file dialog has asked before replacing.
                  runInBackground(
                      tr("Writing the review"),
                      tr("The review is in %1. Whoever works on it merges it into their own "
                         "workspace, and gives it back as a file.")
                          .arg(displayText(QDir::toNativeSeparators(path))),
                      [path, package = *package, files = &m_opener.reviewFiles()](Progress *) {
                          return files->write(path, package, true);
                      });
              }));
}

void MainWindow::mergeReviewFrom(const QString &path)
{
    m_context->session()
        .write([path, files = &m_opener.reviewFiles(), actor = m_context->session().actor()](
                   WritingServices &services) -> Result<MergedReview> {
            const auto package = files->read(path);
            if (!package)
                return package.error();
            return services.reviews.merge(*package, actor);
        })
        .then(&m_context->session(), ifAlive(m_view, [this](const Result<MergedReview> &merged) {
            if (!merged) {
                showError(this, merged.error());
                return;
            }
            m_view->showPage(WorkspaceView::ReviewsIndex);
            m_view->reviewsPage().showReview(merged->review.id);
            const QString name = displayText(merged->review.header.name);
            QStringList said;
            said << (merged->isNew ? tr("“%1” was taken over.", "a review").arg(name)
                                   : tr("“%1” was merged.", "a review").arg(name));
            said << tr("%Ln decision(s) were new.", nullptr, merged->added);
            if (merged->conflicts > 0)
                said << tr("The reviewers differ on %Ln customer(s).", nullptr, merged->conflicts);
            if (merged->leftOpen)
                said << tr("It is closed in the file, but stays open here: decisions made "
                           "here are not part of what was closed.");
            showMessage(this, QMessageBox::Information, tr("Merge a review"), said.join(u'\n'));
        }));
}

namespace {

/// The page of the report. Landscape, because who has access takes room.
QPageLayout reportLayout()
{
    constexpr qreal Margin = 12; // millimetres
    const bool isLetter = interfaceLocale().measurementSystem() == QLocale::ImperialUSSystem;
    return {QPageSize(isLetter ? QPageSize::Letter : QPageSize::A4), QPageLayout::Landscape,
            QMarginsF(Margin, Margin, Margin, Margin), QPageLayout::Millimeter};
}

} // namespace

void MainWindow::writeEvidenceTo(const QString &folder, ReviewId review)
{
    using Proof = std::pair<ReviewPackage, QVector<JournalEntry>>;
    m_context->session()
        .read([review](ReadingServices &services) -> Result<Proof> {
            auto package = packageOf(services.reviews, review);
            if (!package)
                return package.error();
            auto journal = services.reviews.reviewJournal(package->review.header.guid);
            if (!journal)
                return journal.error();
            return Proof(*std::move(package), *std::move(journal));
        })
        .then(&m_context->session(), ifAlive(m_view, [this, folder](const Result<Proof> &proof) {
            if (!proof) {
                showError(this, proof.error());
                return;
            }
            const QString place = displayText(QDir::toNativeSeparators(folder));
            runInBackground(
                tr("Writing evidence"),
                tr("The evidence is in %1. The file %2 in it says how it is checked.")
                    .arg(place, packfile::ReadMe),
                [folder, proof = *proof, packs = &m_opener.evidencePacks(),
                 layout = reportLayout()](Progress *progress) -> Status {
                    auto pack = packs->create(folder);
                    if (!pack)
                        return pack.error();
                    const auto words = makeEvidenceWords();
                    const auto report = [&](OutputFile &file, Progress *inner) -> Status {
                        TableDocument document(reviewReport(proof.first, *words));
                        const Status divided = document.layOut(
                            layout.paintRectPixels(TableDocument::UnitsPerInch).size(), inner);
                        return divided ? writePdf(document, layout, file, inner) : divided;
                    };
                    return writeEvidence(proof.first, proof.second, *words, **pack, report,
                                         progress);
                });
        }));
}

} // namespace attache

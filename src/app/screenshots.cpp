// SPDX-License-Identifier: GPL-3.0-or-later
#include "screenshots.h"

#include "aboutdialog.h"
#include "customerspage.h"
#include "detailspane.h"
#include "findbox.h"
#include "firstrunpage.h"
#include "groupingmenu.h"
#include "importdialog.h"
#include "invitationdialog.h"
#include "language.h"
#include "mainmenu.h"
#include "mainwindow.h"
#include "matrixview.h"
#include "sqlitefacts.h"
#include "statepane.h"
#include "workspaceview.h"

#include <QAbstractButton>
#include <QApplication>
#include <QDir>
#include <QFile>
#include <QTimer>
#include <QTreeWidget>

#include <algorithm>
#include <chrono>

namespace attache {

using namespace Qt::StringLiterals;
using namespace std::chrono_literals;

namespace {

constexpr auto Settle = 250ms; ///< a page is drawn when nothing came in for that long
constexpr int MaxWaits = 120;

/// The customer whose matrix shows most: several partners, several services.
CustomerId richestCustomer(const CustomerIndex &index)
{
    CustomerId best;
    qsizetype most = -1;
    for (CustomerIndex::Row row = 0; row < index.size(); ++row) {
        const CustomerSummary customer = index.summary(row);
        qsizetype score = 0;
        QVector<PartnerId> partners;
        for (const AttachmentSummary &attachment : customer.attachments) {
            if (attachment.presence != Presence::Current)
                continue;
            score += 2;
            if (!partners.contains(attachment.partner)) {
                partners << attachment.partner;
                score += 3;
            }
        }
        if (!customer.invitations.isEmpty())
            score += 1;
        if (score > most) {
            most = score;
            best = customer.id;
        }
    }
    return best;
}

} // namespace

Screenshots::Screenshots(MainWindow &window, const QString &folder, const QString &theme,
                         QObject *parent)
    : QObject(parent), m_window(window), m_folder(folder), m_theme(theme)
{
}

void Screenshots::start()
{
    QDir().mkpath(m_folder);
    addSteps();
    next();
}

void Screenshots::addSteps()
{
    addPage(u"today"_s, WorkspaceView::TodayIndex);
    m_steps.append({u"customers"_s,
                    [this] {
                        WorkspaceView &view = *m_window.view();
                        view.openCustomer(richestCustomer(*m_window.context()->index()));
                    },
                    [this] { return m_window.view()->details().isLoaded(); },
                    [this]() -> QWidget * { return &m_window; }});
    for (const auto &[name, tab] :
         {std::pair{u"customer-subscriptions"_s, DetailsPane::SubscriptionsTab},
          std::pair{u"customer-timeline"_s, DetailsPane::TimelineTab},
          std::pair{u"customer-notes"_s, DetailsPane::NotesTab}}) {
        m_steps.append({name, [this, tab = tab] { m_window.view()->details().showTab(tab); },
                        [] { return true; }, [this]() -> QWidget * { return &m_window; }});
    }
    m_steps.append({u"customers-narrowed"_s, [this] { narrowList(true); },
                    [this] {
                        const auto *facets = m_window.findChild<QTreeWidget *>(u"facets"_s);
                        return m_window.view()->customersPage().model().isGrouped()
                            && facets->topLevelItemCount() > 0;
                    },
                    [this]() -> QWidget * { return &m_window; }});
    m_steps.append({u"partners"_s,
                    [this] {
                        narrowList(false);
                        m_window.view()->showPage(WorkspaceView::PartnersIndex);
                    },
                    [this] { return isPageReady(); }, [this]() -> QWidget * { return &m_window; }});
    addPage(u"invitations"_s, WorkspaceView::InvitationsIndex);
    addPage(u"changes"_s, WorkspaceView::ChangesIndex);
    addPage(u"charts"_s, WorkspaceView::ChartsIndex);
    addPage(u"reviews"_s, WorkspaceView::ReviewsIndex);
    addPage(u"activity"_s, WorkspaceView::ActivityIndex);
    // Last of the pages: its list of matches stays open over whatever page comes after.
    m_steps.append({u"find"_s,
                    [this] {
                        m_window.view()->findBox().setFocus();
                        m_window.view()->findBox().setText({});
                        m_window.view()->findBox().insert(u"con"_s);
                    },
                    [] { return true; }, [this]() -> QWidget * { return &m_window; }});
    addDialog(u"import"_s, [this] {
        // A list with everything a list can have: a good row, a new one, two that cannot be used.
        QFile file(m_lists.filePath(u"customers.csv"_s));
        if (!file.open(QIODevice::WriteOnly))
            return;
        file.write("Microsoft ID,Company name,Primary domain name,Relationship\r\n"
                   "0f2c6e0a-7f3c-4a51-9d9e-5b1f4c0e7a01,Litware GmbH,litware.example,Reseller\r\n"
                   "0f2c6e0a-7f3c-4a51-9d9e-5b1f4c0e7a02,Wide World Importers,,Reseller\r\n"
                   "not-an-id,Broken Row,broken.example,Reseller\r\n"
                   ",No Id Ltd,noid.example,Reseller\r\n");
        file.close();
        m_window.importFiles({file.fileName()});
    });
    addDialog(u"invitation"_s, [this] {
        Invitation start;
        const CustomerDetails &details = m_window.view()->details().details();
        start.realm = details.customer.realm;
        start.customer = details.customer.id;
        start.tenant = details.customer.facts.tenant;
        start.companyName = details.customer.facts.name;
        start.domain = details.customer.facts.domain;
        auto *dialog = new InvitationDialog(*m_window.context(), start, &m_window);
        dialog->setAttribute(Qt::WA_DeleteOnClose);
        dialog->open();
    });
    addDialog(u"record-partner"_s, [this] { m_window.menu().recordPartner->trigger(); });
    addDialog(u"realm"_s, [this] { m_window.menu().newRealm->trigger(); });
    addDialog(u"how-we-know"_s, [this] {
        m_window.view()->showPage(WorkspaceView::CustomersIndex);
        m_window.view()->details().focusMatrix();
        MatrixView &matrix = m_window.view()->details().matrixView();
        emit matrix.explanationRequested(
            matrix.matrix().attachmentsAt(matrix.matrix().index(1, 0)));
    });
    addDialog(u"rules"_s, [this] { m_window.menu().rules->trigger(); });
    addDialog(u"shortcuts"_s, [this] { m_window.menu().shortcuts->trigger(); });
    addDialog(u"about"_s, [this] {
        auto *dialog = new AboutDialog(&m_window);
        dialog->setSqliteVersion(sqliteFacts().version);
        dialog->setAttribute(Qt::WA_DeleteOnClose);
        dialog->open();
    });
    m_steps.append({u"first-run"_s, [this] { m_window.closeWorkspace(); }, [] { return true; },
                    [this]() -> QWidget * { return &m_window; }});
}

void Screenshots::narrowList(bool narrowed)
{
    CustomersPage &page = m_window.view()->customersPage();
    m_window.view()->details().showTab(DetailsPane::PartnersTab);
    page.setFacetsVisible(narrowed);
    page.groupingMenu()->setGrouping(narrowed ? u"country"_s : QString());
}

void Screenshots::addPage(const QString &name, int page)
{
    m_steps.append({name, [this, page] { m_window.view()->showPage(page); },
                    [this] { return isPageReady(); }, [this]() -> QWidget * { return &m_window; }});
}

bool Screenshots::isPageReady() const
{
    const auto panes = m_window.view()->currentPage()->findChildren<StatePane *>();
    return std::none_of(panes.begin(), panes.end(), [](const StatePane *pane) {
        return pane->isVisible() && pane->isReading();
    });
}

void Screenshots::addDialog(const QString &name, std::function<void()> open)
{
    m_steps.append({name, std::move(open),
                    [] { return QApplication::activeModalWidget() != nullptr; },
                    [] { return QApplication::activeModalWidget(); }});
}

void Screenshots::next()
{
    if (++m_step >= m_steps.size()) {
        emit finished(m_ok);
        return;
    }
    m_waits = 0;
    m_steps.at(m_step).prepare();
    QTimer::singleShot(Settle, this, &Screenshots::poll);
}

void Screenshots::poll()
{
    const bool isReady = m_steps.at(m_step).isReady()
        && (!m_window.context() || m_window.context()->operations().isEmpty());
    if (!isReady && ++m_waits < MaxWaits) {
        QTimer::singleShot(Settle, this, &Screenshots::poll);
        return;
    }
    // Once more, so that what has just come in is painted.
    QTimer::singleShot(2 * Settle, this, &Screenshots::save);
}

void Screenshots::save()
{
    const Step &step = m_steps.at(m_step);
    const QString path =
        QDir(m_folder).filePath(u"%1-%2-%3.png"_s.arg(step.name, Language::current(), m_theme));
    QWidget *widget = step.widget();
    if (widget && widget->grab().save(path))
        m_files << path;
    else
        m_ok = false;
    if (widget && widget != &m_window)
        widget->close();
    next();
}

} // namespace attache

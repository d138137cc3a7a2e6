// SPDX-License-Identifier: GPL-3.0-or-later
#include "activitypage.h"

#include "ui_activitypage.h"

#include "formats.h"
#include "icons.h"
#include "messages.h"
#include "statepane.h"
#include "tablesetup.h"
#include "textdoor.h"

#include <QHeaderView>

#include <algorithm>

namespace attache {

using namespace Qt::StringLiterals;

ActivityPage::ActivityPage(WorkspaceContext &context, QWidget *parent)
    : LivePage(context, parent), m_ui(std::make_unique<Ui::ActivityPage>())
{
    m_ui->setupUi(this);
    setObjectName(u"activityPage"_s);
    auto *tabLayout = m_ui->observationsTab->layout();
    tabLayout->removeWidget(m_ui->upper);
    m_pane = new StatePane(m_ui->upper);
    m_pane->setObjectName(u"statePane"_s);
    tabLayout->addWidget(m_pane);

    m_ui->observations->setModel(&m_observations);
    setUpTable(m_ui->observations, {18, 34, 32, 18, 12, 8, 8, 8, 10, 8, 16});
    m_ui->journal->setModel(&m_journal);
    setUpTable(m_ui->journal, {18, 18, 30, 38, 70});
    m_ui->compare->setIcon(attache::icon(IconName::Compare));
    m_ui->showThen->setIcon(attache::icon(IconName::Recent));
    m_observations.setRealms(context.realms());

    connect(m_ui->observations->selectionModel(), &QItemSelectionModel::selectionChanged, this,
            &ActivityPage::selectionChanged);
    connect(m_ui->observations, &QTableView::activated, this, &ActivityPage::compareSelected);
    connect(m_ui->byHand, &QCheckBox::toggled, this, [this](bool shows) {
        m_observations.setShowsByHand(shows);
        refresh(); // selects again what is compared most
    });
    connect(m_ui->compare, &QPushButton::clicked, this, &ActivityPage::compareSelected);
    connect(m_ui->showThen, &QPushButton::clicked, this, [this] {
        const Observation *one = selectedOne();
        if (!one)
            return;
        const Instant at =
            one->header.observedAt.isSet() ? one->header.observedAt : one->recordedAt;
        emit pastRequested({one->id, std::min(at, this->context().now())});
    });
    connect(&m_journal, &JournalModel::moreWanted, this, [this](qint64 before) {
        m_journalPage.read(
            this->context().session(), this,
            [before](ReadingServices &services) {
                return services.ledger.journal(before, JournalModel::PageSize);
            },
            [this](const Result<QVector<JournalEntry>> &page) {
                if (page)
                    m_journal.append(*page);
                else
                    emit this->context().failed(page.error());
            });
    });
    connect(m_ui->tabs, &QTabWidget::currentChanged, this, [this] {
        if (m_ui->tabs->currentWidget() == m_ui->journalTab)
            readJournal();
    });
    connect(m_pane, &StatePane::retryRequested, this, &ActivityPage::refresh);
    connect(m_pane, &StatePane::actionTriggered, this, [this] { emit importRequested({}); });
    connect(&context, &WorkspaceContext::realmsChanged, this,
            [this] { m_observations.setRealms(this->context().realms()); });
    retranslate();
    selectionChanged();
}

ActivityPage::~ActivityPage() = default;

QString ActivityPage::title() const
{
    return tr("Activity");
}

QIcon ActivityPage::icon() const
{
    return attache::icon(IconName::Activity);
}

QAbstractItemView *ActivityPage::mainView() const
{
    if (m_ui->tabs->currentWidget() == m_ui->journalTab)
        return m_ui->journal;
    return m_ui->observations;
}

void ActivityPage::retranslate()
{
    m_ui->retranslateUi(this);
    m_ui->tabs->setAccessibleName(title());
    m_ui->hint->setText(tr("Every import is an observation. Select two of them to see what changed "
                           "in between; only a complete list can show that something is gone."));
    m_ui->journalHint->setText(
        tr("What users did in this workspace, newest first. Nothing is ever changed or removed "
           "here; each line is chained to the one before it."));
    m_observations.retranslate();
    m_journal.retranslate();
    selectionChanged();
}

void ActivityPage::load()
{
    if (m_observations.rowCount() == 0)
        m_pane->showLoading();
    m_list.read(
        context().session(), this,
        [](ReadingServices &services) { return services.history.observations(); },
        [this](const Result<QVector<Observation>> &observations) {
            if (observations)
                showObservations(*observations);
            else
                m_pane->showError(observations.error());
        });
    if (m_ui->tabs->currentWidget() == m_ui->journalTab)
        readJournal();
}

void ActivityPage::readJournal()
{
    m_journalPage.read(
        context().session(), this,
        [](ReadingServices &services) {
            return services.ledger.journal(std::numeric_limits<qint64>::max(),
                                           JournalModel::PageSize);
        },
        [this](const Result<QVector<JournalEntry>> &page) {
            if (page)
                m_journal.reset(*page);
            else
                emit context().failed(page.error());
        });
}

void ActivityPage::showObservations(const QVector<Observation> &observations)
{
    const auto before = selectedPair();
    m_observations.setObservations(observations, context().currentRealm());
    const bool hasByHand =
        std::any_of(observations.cbegin(), observations.cend(), [](const Observation &observation) {
            return observation.header.source == SourceKind::ByHand;
        });
    if (m_observations.rowCount() == 0 && !hasByHand) {
        m_pane->showEmpty(IconName::Activity, tr("Nothing was observed yet"),
                          tr("Each list you import is kept as an observation. With the second one "
                             "you see what changed."),
                          tr("Import files…"));
        return;
    }
    m_pane->showContent();
    m_ui->byHand->setVisible(hasByHand);
    // The newest complete list and the one before it are what is compared most: select them.
    QVector<int> rows;
    if (before) {
        for (int row = 0; row < m_observations.rowCount(); ++row) {
            const ObservationId id = m_observations.at(row)->id;
            if (id == before->older.id || id == before->newer.id)
                rows << row;
        }
    }
    if (rows.size() != 2)
        rows = m_observations.newestCompleteRows();
    auto *selection = m_ui->observations->selectionModel();
    selection->clearSelection();
    for (const int row : std::as_const(rows))
        selection->select(m_observations.index(row, 0),
                          QItemSelectionModel::Select | QItemSelectionModel::Rows);
    if (!rows.isEmpty())
        selection->setCurrentIndex(m_observations.index(rows.constFirst(), 0),
                                   QItemSelectionModel::NoUpdate);
    if (!rows.isEmpty())
        m_ui->observations->scrollTo(m_observations.index(rows.constFirst(), 0));
    selectionChanged();
}

std::optional<ActivityPage::Pair> ActivityPage::selectedPair() const
{
    const auto *selection = m_ui->observations->selectionModel();
    const QModelIndexList rows = selection ? selection->selectedRows() : QModelIndexList();
    if (rows.size() != 2)
        return std::nullopt;
    const Observation *a = m_observations.at(rows.at(0).row());
    const Observation *b = m_observations.at(rows.at(1).row());
    if (!a || !b)
        return std::nullopt;
    return a->id < b->id ? Pair{*a, *b} : Pair{*b, *a};
}

const Observation *ActivityPage::selectedOne() const
{
    const auto *selection = m_ui->observations->selectionModel();
    const QModelIndexList rows = selection ? selection->selectedRows() : QModelIndexList();
    return rows.size() == 1 ? m_observations.at(rows.constFirst().row()) : nullptr;
}

void ActivityPage::selectionChanged()
{
    m_ui->showThen->setEnabled(selectedOne());
    const auto pair = selectedPair();
    m_ui->compare->setEnabled(pair.has_value());
    m_ui->selection->setText(
        pair ? tr("%1 with %2", "“Compare” this date with that date")
                   .arg(dateTimeText(pair->older.header.observedAt),
                        dateTimeText(pair->newer.header.observedAt))
             : tr("Select two observations: hold Ctrl and click, or use Ctrl and the space bar."));
}

void ActivityPage::compareSelected()
{
    const auto pair = selectedPair();
    if (!pair)
        return;
    emit comparisonRequested(pair->older.id, pair->newer.id);
}

} // namespace attache

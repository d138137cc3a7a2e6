// SPDX-License-Identifier: GPL-3.0-or-later
#include "activitypage.h"

#include "ui_activitypage.h"

#include "differenceexport.h"
#include "formats.h"
#include "icons.h"
#include "language.h"
#include "messages.h"
#include "statepane.h"
#include "tablesetup.h"
#include "textdoor.h"

#include <QFileDialog>
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
    tabLayout->removeWidget(m_ui->splitter);
    m_pane = new StatePane(m_ui->splitter);
    m_pane->setObjectName(u"statePane"_s);
    tabLayout->addWidget(m_pane);
    auto *lower = m_ui->lower->layout();
    lower->removeWidget(m_ui->difference);
    m_differencePane = new StatePane(m_ui->difference);
    lower->addWidget(m_differencePane);

    m_ui->observations->setModel(&m_observations);
    setUpTable(m_ui->observations, {18, 34, 32, 18, 12, 8, 8, 8, 10, 8, 16});
    m_ui->difference->setModel(&m_difference);
    m_ui->difference->header()->setStretchLastSection(true);
    m_ui->difference->setAllColumnsShowFocus(true);
    m_ui->journal->setModel(&m_journal);
    setUpTable(m_ui->journal, {18, 18, 30, 38, 70});
    const int character = fontMetrics().averageCharWidth();
    const QList<int> widths{40, 28, 18, 30, 30, 12};
    for (int column = 0; column < widths.size(); ++column)
        m_ui->difference->setColumnWidth(column, widths.at(column) * character);
    m_ui->splitter->setSizes({320, 300});
    m_ui->compare->setIcon(attache::icon(IconName::Compare));
    m_ui->exportDifference->setIcon(attache::icon(IconName::Export));
    m_observations.setRealms(context.realms());

    connect(m_ui->observations->selectionModel(), &QItemSelectionModel::selectionChanged, this,
            &ActivityPage::selectionChanged);
    connect(m_ui->observations, &QTableView::activated, this, &ActivityPage::compareSelected);
    connect(m_ui->byHand, &QCheckBox::toggled, this, [this](bool shows) {
        m_observations.setShowsByHand(shows);
        refresh(); // selects again what is compared most
    });
    connect(m_ui->compare, &QPushButton::clicked, this, &ActivityPage::compareSelected);
    connect(m_ui->difference, &QTreeView::activated, this, [this](const QModelIndex &index) {
        if (const Change *change = m_difference.at(index))
            emit customerRequested(change->customer);
    });
    connect(m_ui->exportDifference, &QPushButton::clicked, this, &ActivityPage::askForExport);
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
    showDifference({});
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
    m_difference.retranslate();
    m_journal.retranslate();
    selectionChanged();
    if (m_compared)
        showDifferenceTitle();
    else
        showDifference({});
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

void ActivityPage::selectionChanged()
{
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
    m_compared = pair;
    m_differencePane->showLoading();
    m_comparison.read(
        context().session(), this,
        [from = pair->older.id, to = pair->newer.id, realm = context().currentRealm()](
            ReadingServices &services) { return services.history.difference(from, to, realm); },
        [this](const Result<QVector<Change>> &changes) {
            if (changes)
                showDifference(*changes);
            else
                m_differencePane->showError(changes.error());
        });
}

void ActivityPage::compare(ObservationId older, ObservationId newer)
{
    m_ui->tabs->setCurrentWidget(m_ui->observationsTab);
    auto *selection = m_ui->observations->selectionModel();
    selection->clearSelection();
    for (int row = 0; row < m_observations.rowCount(); ++row) {
        const ObservationId id = m_observations.at(row)->id;
        if (id == older || id == newer)
            selection->select(m_observations.index(row, 0),
                              QItemSelectionModel::Select | QItemSelectionModel::Rows);
    }
    compareSelected();
}

void ActivityPage::showDifferenceTitle()
{
    if (!m_compared) {
        m_ui->differenceTitle->setText(tr("What changed"));
        return;
    }
    m_ui->differenceTitle->setText(tr("What changed from %1 to %2: %Ln difference(s)", "two dates",
                                      static_cast<int>(m_difference.total()))
                                       .arg(dateText(m_compared->older.header.observedAt),
                                            dateText(m_compared->newer.header.observedAt)));
}

void ActivityPage::showDifference(const QVector<Change> &changes)
{
    m_difference.setChanges(changes);
    showDifferenceTitle();
    m_ui->exportDifference->setEnabled(m_difference.total() > 0);
    if (!m_compared) {
        m_differencePane->showEmpty(
            IconName::Compare, tr("Nothing compared yet"),
            tr("Choose Compare to see who joined, left, was renamed, gained or lost a partner."));
        return;
    }
    if (m_difference.total() == 0) {
        m_differencePane->showEmpty(IconName::Ok, tr("Nothing changed"),
                                    tr("The two observations say the same."));
        return;
    }
    m_differencePane->showContent();
    for (int group = 0; group < m_difference.rowCount(); ++group) {
        const QModelIndex index = m_difference.index(group, 0);
        m_ui->difference->setFirstColumnSpanned(group, {}, true);
        // Short groups are open; a long one would hide the others.
        m_ui->difference->setExpanded(index, m_difference.rowCount(index) <= 25);
    }
    m_ui->difference->setCurrentIndex(m_difference.index(0, 0));
    m_ui->difference->setFocus();
}

void ActivityPage::askForExport()
{
    if (!m_compared)
        return;
    auto *dialog = new QFileDialog(this, tr("Export the difference"));
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    dialog->setAcceptMode(QFileDialog::AcceptSave);
    dialog->setNameFilters({tr("CSV file (*.csv)"), tr("JSON file (*.json)")});
    dialog->setDefaultSuffix(u"csv"_s);
    connect(dialog, &QFileDialog::filterSelected, dialog, [dialog](const QString &filter) {
        dialog->setDefaultSuffix(filter.contains("json"_L1) ? u"json"_s : u"csv"_s);
    });
    dialog->selectFile(safeFileName(tr("Changes %1 to %2", "name of a file, two dates")
                                        .arg(m_compared->older.header.observedAt.toIsoDate(),
                                             m_compared->newer.header.observedAt.toIsoDate()),
                                    u"changes"_s));
    connect(dialog, &QFileDialog::fileSelected, this, &ActivityPage::exportDifference);
    dialog->open();
}

void ActivityPage::exportDifference(const QString &path)
{
    const bool isJson = path.endsWith(".json"_L1, Qt::CaseInsensitive);
    const ExportFormat format = isJson ? ExportFormat::Json : ExportFormat::Csv;
    const CsvDialect dialect =
        Language::current() == "en"_L1 ? CsvDialect::Comma : CsvDialect::Semicolon;
    const Status status =
        writeDifference(context().writers(), path, format, dialect, m_difference.changes());
    if (!status) {
        showError(this, status.error());
        return;
    }
    emit messageRequested(tr("Exported to %1.", "file name").arg(displayText(path)));
}

} // namespace attache

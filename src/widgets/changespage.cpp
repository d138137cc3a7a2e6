// SPDX-License-Identifier: GPL-3.0-or-later
#include "changespage.h"

#include "differenceexport.h"
#include "formats.h"
#include "icons.h"
#include "labels.h"
#include "language.h"
#include "messages.h"
#include "plaintext.h"
#include "querybar.h"
#include "statepane.h"
#include "tablesetup.h"
#include "textdoor.h"

#include <QComboBox>
#include <QFileDialog>
#include <QHBoxLayout>
#include <QHeaderView>
#include <QLabel>
#include <QLineEdit>
#include <QPushButton>
#include <QSignalBlocker>
#include <QSplitter>
#include <QTableView>
#include <QTreeView>

#include <algorithm>

namespace attache {

using namespace Qt::StringLiterals;

namespace {

/// Groups longer than this are closed at first: they would hide the others.
constexpr int OpenGroupRows = 25;

QString observationText(const Observation &observation)
{
    return ChangesPage::tr("%1 – %2", "date and time of an observation, its source")
        .arg(dateTimeText(observation.header.observedAt),
             displayText(observation.header.sourceName));
}

} // namespace

ChangesPage::ChangesPage(WorkspaceContext &context, QWidget *parent)
    : LivePage(context, parent),
      m_from(new QComboBox(this)),
      m_to(new QComboBox(this)),
      m_fromLabel(new QLabel(this)),
      m_toLabel(new QLabel(this)),
      m_export(new QPushButton(this)),
      m_query(new QueryBar(this)),
      m_title(new PlainLabel(this)),
      m_splitter(new QSplitter(Qt::Vertical, this)),
      m_tree(new QTreeView(this)),
      m_sidesTitle(new PlainLabel(this)),
      m_sidesTable(new QTableView(this))
{
    build();
    connect(m_from, &QComboBox::activated, this, &ChangesPage::ask);
    connect(m_to, &QComboBox::activated, this, &ChangesPage::ask);
    connect(m_query, &QueryBar::expressionChanged, this, &ChangesPage::narrow);
    connect(m_query, &QueryBar::leaveDown, m_tree, [this] { m_tree->setFocus(); });
    connect(&m_finder, &CustomerFinder::found, this, [this](const FoundCustomers &answer) {
        QSet<CustomerId> among;
        among.reserve(answer.rows.size());
        for (const CustomerIndex::Row row : answer.rows)
            among.insert(answer.index->idOf(row));
        m_among = among;
        showChanges();
    });
    connect(m_tree, &QTreeView::activated, this, [this](const QModelIndex &index) {
        if (const Change *change = m_model.at(index))
            emit customerRequested(change->customer);
    });
    connect(m_tree->selectionModel(), &QItemSelectionModel::currentRowChanged, this,
            &ChangesPage::showSides);
    connect(m_export, &QPushButton::clicked, this, &ChangesPage::askForExport);
    connect(m_pane, &StatePane::retryRequested, this, &ChangesPage::refresh);
    connect(m_pane, &StatePane::actionTriggered, this, [this] {
        if (m_observations.size() < 2)
            emit importRequested({});
        else
            m_query->setLine({});
    });
    connect(&context, &WorkspaceContext::indexChanged, this, [this] {
        m_query->setSource(this->context().index(), this->context().currentRealm(),
                           this->context().now());
        if (isVisible())
            narrow();
    });
    m_query->setSource(context.index(), context.currentRealm(), context.now());
    retranslate();
}

void ChangesPage::build()
{
    setObjectName(u"changesPage"_s);
    m_from->setObjectName(u"changesFrom"_s);
    m_to->setObjectName(u"changesTo"_s);
    for (QComboBox *box : {m_from, m_to}) {
        box->setSizeAdjustPolicy(QComboBox::AdjustToMinimumContentsLengthWithIcon);
        box->setMinimumContentsLength(30);
        box->setMaxVisibleItems(24);
    }
    m_fromLabel->setBuddy(m_from);
    m_toLabel->setBuddy(m_to);
    m_export->setObjectName(u"exportDifference"_s);
    m_export->setIcon(attache::icon(IconName::Export));
    m_export->setEnabled(false);
    m_title->setObjectName(u"differenceTitle"_s);
    QFont bold = m_title->font();
    bold.setBold(true);
    m_title->setFont(bold);
    m_title->setWordWrap(true);
    m_sidesTitle->setFont(bold);
    m_sidesTitle->setObjectName(u"sidesTitle"_s);
    m_sidesTitle->setWordWrap(true);

    m_tree->setObjectName(u"difference"_s);
    m_tree->setModel(&m_model);
    m_tree->setAlternatingRowColors(true);
    m_tree->setUniformRowHeights(true);
    m_tree->setAllColumnsShowFocus(true);
    m_tree->header()->setStretchLastSection(true);
    const int character = fontMetrics().averageCharWidth();
    const QList<int> widths{40, 28, 18, 30, 30, 12};
    for (int column = 0; column < widths.size(); ++column)
        m_tree->setColumnWidth(column, widths.at(column) * character);
    m_sidesTable->setObjectName(u"sides"_s);
    m_sidesTable->setModel(&m_sides);
    m_sidesTable->setSelectionBehavior(QAbstractItemView::SelectRows);
    m_sidesTable->setTabKeyNavigation(false);
    m_sidesTable->setWordWrap(false);
    setUpTable(m_sidesTable, {62, 56, 56});
    m_sidesTable->setSortingEnabled(false);
    m_sidesTable->horizontalHeader()->setStretchLastSection(true);

    auto *choice = new QHBoxLayout;
    choice->addWidget(m_fromLabel);
    choice->addWidget(m_from, 1);
    choice->addWidget(m_toLabel);
    choice->addWidget(m_to, 1);
    choice->addWidget(m_export);
    auto *lower = new QWidget(this);
    auto *sides = new QVBoxLayout(lower);
    sides->setContentsMargins(0, 4, 0, 0);
    sides->addWidget(m_sidesTitle);
    sides->addWidget(m_sidesTable, 1);
    m_splitter->addWidget(m_tree);
    m_splitter->addWidget(lower);
    m_splitter->setChildrenCollapsible(false);
    m_splitter->setSizes({380, 240});
    m_pane = new StatePane(m_splitter, this);
    m_pane->setObjectName(u"statePane"_s);
    auto *layout = new QVBoxLayout(this);
    layout->addLayout(choice);
    layout->addWidget(m_query);
    layout->addWidget(m_title);
    layout->addWidget(m_pane, 1);
    setTabOrder(m_from, m_to);
    setTabOrder(m_to, m_export);
    setTabOrder(m_export, m_query->lineEdit());
    setTabOrder(m_query->lineEdit(), m_tree);
    setTabOrder(m_tree, m_sidesTable);
}

QString ChangesPage::title() const
{
    return tr("Changes", "page");
}

QIcon ChangesPage::icon() const
{
    return attache::icon(IconName::Compare);
}

QAbstractItemView *ChangesPage::mainView() const
{
    return m_tree;
}

void ChangesPage::retranslate()
{
    m_fromLabel->setText(tr("Fro&m:", "the earlier of two observations"));
    m_toLabel->setText(tr("T&o:", "the later of two observations"));
    m_export->setText(tr("E&xport…"));
    m_tree->setAccessibleName(tr("Changes", "list"));
    m_sidesTable->setAccessibleName(tr("Before and after"));
    m_model.retranslate();
    m_sides.retranslate();
    fillChoices();
    showTitle();
    if (m_older)
        showChanges();
}

void ChangesPage::load()
{
    if (m_observations.isEmpty())
        m_pane->showLoading();
    m_list.read(
        context().session(), this,
        [](ReadingServices &services) { return services.history.observations(); },
        [this](const Result<QVector<Observation>> &observations) {
            if (!observations) {
                m_pane->showError(observations.error());
                return;
            }
            m_observations.clear();
            const RealmId realm = context().currentRealm();
            for (const Observation &one : *observations) {
                if (one.header.source != SourceKind::ByHand
                    && (!realm.isValid() || one.header.realm == realm))
                    m_observations.append(one);
            }
            fillChoices();
            ask();
        });
}

std::optional<Observation> ChangesPage::observation(ObservationId id) const
{
    const auto found = std::find_if(m_observations.cbegin(), m_observations.cend(),
                                    [id](const Observation &one) { return one.id == id; });
    return found == m_observations.cend() ? std::nullopt : std::optional(*found);
}

std::optional<Observation> ChangesPage::startOf(Start start, const Observation &end) const
{
    if (start == Start::Previous) {
        const Observation *previous = previousLook(m_observations, end);
        return previous ? std::optional(*previous) : std::nullopt;
    }
    if (start == Start::LastVisit) {
        // The visit ended with an observation that may be by hand: the newest list by then.
        std::optional<Observation> newest;
        for (const Observation &one : m_observations) {
            if (context().lastVisit() && one.id <= context().lastVisit()->observation)
                newest = one;
        }
        return newest && newest->id < end.id ? newest : std::nullopt;
    }
    if (!end.header.observedAt.isSet())
        return std::nullopt;
    const Instant limit = Instant::fromDateTime(
        end.header.observedAt.toDateTime().addMonths(-static_cast<int>(start)));
    std::optional<Observation> newest;
    for (const Observation &one : m_observations) {
        if (one.id < end.id && one.header.observedAt <= limit)
            newest = one;
    }
    return newest;
}

/// Both lists, with what was chosen in them.
void ChangesPage::fillChoices()
{
    const QVariant from = m_from->currentData();
    const QVariant to = m_to->currentData();
    const QSignalBlocker fromBlocker(m_from);
    const QSignalBlocker toBlocker(m_to);
    m_from->clear();
    m_to->clear();
    m_to->addItem(tr("The newest observation"), 0);
    m_from->addItem(tr("The observation it is usually compared with"), int(Start::Previous));
    if (context().lastVisit())
        m_from->addItem(
            tr("Your last visit, %1", "date and time").arg(dateTimeText(context().lastVisit()->at)),
            int(Start::LastVisit));
    m_from->addItem(tr("One month before"), int(Start::OneMonth));
    m_from->addItem(tr("Three months before"), int(Start::OneQuarter));
    m_from->addItem(tr("One year before"), int(Start::OneYear));
    m_from->insertSeparator(m_from->count());
    m_to->insertSeparator(m_to->count());
    for (auto it = m_observations.crbegin(); it != m_observations.crend(); ++it) {
        // Beyond every way of counting months.
        const qint64 key = 1000 + it->id.value();
        m_from->addItem(observationText(*it), key);
        m_to->addItem(observationText(*it), key);
    }
    // A separator has no data either.
    m_from->setCurrentIndex(from.isValid() ? std::max(0, m_from->findData(from)) : 0);
    m_to->setCurrentIndex(to.isValid() ? std::max(0, m_to->findData(to)) : 0);
}

std::optional<Observation> ChangesPage::chosenEnd() const
{
    const qint64 key = m_to->currentData().toLongLong();
    if (key > 1000)
        return observation(ObservationId(key - 1000));
    return m_observations.isEmpty() ? std::nullopt : std::optional(m_observations.constLast());
}

std::optional<Observation> ChangesPage::chosenStart(const Observation &end) const
{
    const qint64 key = m_from->currentData().toLongLong();
    return key > 1000 ? observation(ObservationId(key - 1000))
                      : startOf(static_cast<Start>(key), end);
}

void ChangesPage::compare(ObservationId older, ObservationId newer)
{
    m_from->setCurrentIndex(
        older.isValid() ? std::max(0, m_from->findData(qint64(1000 + older.value()))) : 0);
    m_to->setCurrentIndex(std::max(0, m_to->findData(qint64(1000 + newer.value()))));
    // Before the list of observations came, ask() has nothing to compare, and load() asks again.
    ask();
}

void ChangesPage::compareSinceVisit()
{
    m_from->setCurrentIndex(std::max(0, m_from->findData(int(Start::LastVisit))));
    m_to->setCurrentIndex(0);
    ask();
}

void ChangesPage::ask()
{
    if (m_observations.size() < 2) {
        m_pane->showEmpty(
            IconName::Compare, tr("Nothing to compare yet"),
            tr("Each list you import is kept as an observation. With the second one you see what "
               "changed."),
            context().isPast() ? QString() : tr("Import files…"));
        m_export->setEnabled(false);
        return;
    }
    const auto end = chosenEnd();
    auto start = end ? chosenStart(*end) : std::nullopt;
    m_older.reset();
    m_newer.reset();
    m_changes.clear();
    m_export->setEnabled(false);
    if (!end || !start || start->id == end->id) {
        showTitle();
        m_pane->showEmpty(IconName::Compare, tr("There is no earlier observation of that time"),
                          tr("Choose another one under “From”."));
        return;
    }
    const auto [older, newer] =
        start->id < end->id ? std::pair(*start, *end) : std::pair(*end, *start);
    m_older = older;
    m_newer = newer;
    m_title->setText(tr("Comparing…"));
    m_pane->showLoading();
    m_comparison.read(
        context().session(), this,
        [from = older.id, to = newer.id, realm = context().currentRealm()](
            ReadingServices &services) { return services.history.difference(from, to, realm); },
        [this](const Result<QVector<Change>> &changes) {
            if (!changes) {
                m_pane->showError(changes.error());
                return;
            }
            m_changes = *changes;
            narrow();
        });
}

/// Which customers the query finds; without one, all.
void ChangesPage::narrow()
{
    m_finder.cancel();
    if (!m_older)
        return;
    if (m_query->neutralLine().isEmpty() || !context().index()) {
        m_among.reset();
        showChanges();
        return;
    }
    CustomerQuery query;
    query.realm = context().currentRealm();
    query.filter = m_query->expression();
    m_finder.find(context().index(), query, context().now());
}

void ChangesPage::showChanges()
{
    QVector<Change> shown = m_changes;
    if (m_among)
        shown.removeIf(
            [this](const Change &change) { return !m_among->contains(change.customer); });
    const Change *current = m_model.at(m_tree->currentIndex());
    const CustomerId before = current ? current->customer : CustomerId();
    m_model.setChanges(shown);
    m_export->setEnabled(!shown.isEmpty());
    showTitle();
    if (shown.isEmpty()) {
        m_sidesOf = {};
        if (m_changes.isEmpty())
            m_pane->showEmpty(IconName::Ok, tr("Nothing changed"),
                              tr("The two observations say the same."));
        else
            m_pane->showEmpty(
                IconName::Filter, tr("No change at the customers of this filter"),
                tr("%Ln change(s) at other customers.", nullptr, int(m_changes.size())),
                tr("Clear filter"));
        return;
    }
    m_pane->showContent();
    QModelIndex wanted;
    QModelIndex first; ///< change in sight
    for (int group = 0; group < m_model.rowCount(); ++group) {
        const QModelIndex index = m_model.index(group, 0);
        m_tree->setFirstColumnSpanned(group, {}, true);
        const int rows = m_model.rowCount(index);
        m_tree->setExpanded(index, rows <= OpenGroupRows || m_model.rowCount() == 1);
        for (int row = 0; row < rows && before.isValid() && !wanted.isValid(); ++row) {
            const QModelIndex change = m_model.index(row, 0, index);
            if (m_model.at(change)->customer == before)
                wanted = change;
        }
        if (!first.isValid() && m_tree->isExpanded(index))
            first = m_model.index(0, 0, index);
    }
    m_tree->setCurrentIndex(wanted.isValid()      ? wanted
                                : first.isValid() ? first
                                                  : m_model.index(0, 0));
    showSides();
}

void ChangesPage::showTitle()
{
    if (!m_older || !m_newer) {
        m_title->setText(tr("What changed"));
        return;
    }
    QSet<CustomerId> customers;
    const QVector<Change> shown = m_model.changes();
    for (const Change &change : shown)
        customers.insert(change.customer);
    m_title->setText(
        tr("From %1 to %2: %3 at %4", "two dates; a number of changes; a number of customers")
            .arg(dateTimeText(m_older->header.observedAt), dateTimeText(m_newer->header.observedAt),
                 tr("%Ln change(s)", nullptr, int(shown.size())),
                 tr("%Ln customer(s)", nullptr, int(customers.size()))));
}

/// Both states of the customer of the chosen change.
void ChangesPage::showSides()
{
    const Change *change = m_model.at(m_tree->currentIndex());
    if (!change || !m_older || !m_newer) {
        m_sidesAnswer.drop();
        m_sidesOf = {};
        m_sides.clear();
        m_sidesTitle->setText(tr("Choose a change to see both states of its customer."));
        return;
    }
    if (m_sidesOf != change->customer)
        m_sides.clear();
    m_sidesOf = change->customer;
    m_sidesTitle->setText(tr("%1, before and after", "customer")
                              .arg(customerLabel(change->customerName, change->tenant)));
    m_sidesAnswer.read(
        context().session(), this,
        [from = m_older->id, to = m_newer->id, id = change->customer](ReadingServices &services) {
            return services.history.sides(from, to, id);
        },
        [this](const Result<CustomerSides> &sides) {
            if (!sides) {
                emit context().failed(sides.error());
                return;
            }
            if (m_older && m_newer)
                m_sides.setSides(*sides, m_older->header.observedAt, m_newer->header.observedAt);
        });
}

void ChangesPage::askForExport()
{
    if (!m_older || !m_newer)
        return;
    auto *dialog = new QFileDialog(this, tr("Export the difference"));
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    dialog->setAcceptMode(QFileDialog::AcceptSave);
    dialog->setNameFilters({tr("CSV file (*.csv)"), tr("JSON file (*.json)")});
    dialog->setDefaultSuffix(u"csv"_s);
    connect(dialog, &QFileDialog::filterSelected, dialog, [dialog](const QString &filter) {
        dialog->setDefaultSuffix(filter.contains("json"_L1) ? u"json"_s : u"csv"_s);
    });
    dialog->selectFile(safeFileName(
        tr("Changes %1 to %2", "name of a file, two dates")
            .arg(m_older->header.observedAt.toIsoDate(), m_newer->header.observedAt.toIsoDate()),
        u"changes"_s));
    connect(dialog, &QFileDialog::fileSelected, this, &ChangesPage::exportDifference);
    dialog->open();
}

void ChangesPage::exportDifference(const QString &path)
{
    const bool isJson = path.endsWith(".json"_L1, Qt::CaseInsensitive);
    const ExportFormat format = isJson ? ExportFormat::Json : ExportFormat::Csv;
    const CsvDialect dialect =
        Language::current() == "en"_L1 ? CsvDialect::Comma : CsvDialect::Semicolon;
    const Status status =
        writeDifference(context().writers(), path, format, dialect, m_model.changes());
    if (!status) {
        showError(this, status.error());
        return;
    }
    emit messageRequested(tr("Exported to %1.", "file name").arg(displayText(path)));
}

} // namespace attache

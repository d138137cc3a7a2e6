// SPDX-License-Identifier: GPL-3.0-or-later
#include "changespage.h"

#include "formats.h"
#include "icons.h"
#include "labels.h"
#include "messages.h"
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
#include <QSplitter>
#include <QTableView>
#include <QTreeView>

#include <algorithm>

namespace attache {

using namespace Qt::StringLiterals;

namespace {

/// Groups longer than this are closed at first: they would hide the others.
constexpr int OpenGroupRows = 25;

/// What stands in the two lists: these words, months back, or an observation.
const QString NewestKey = u"newest"_s;
const QString PreviousKey = u"previous"_s;
const QString VisitKey = u"visit"_s;

QString monthsKey(int months)
{
    return QString::number(months);
}

QString observationKey(ObservationId id)
{
    return u"observation "_s + QString::number(id.value());
}

ObservationId observationOf(const QString &key) ///< invalid: it names none
{
    return ObservationId(key.section(u' ', 1).toLongLong());
}

QString observationText(const Observation &observation)
{
    return ChangesPage::tr("%1 – %2", "date and time of an observation, its source")
        .arg(dateTimeText(observation.header.observedAt),
             displayText(observation.header.sourceName));
}

} // namespace

ChangesPage::ChangesPage(WorkspaceContext &context, QWidget *parent)
    : LivePage(context, parent),
      m_fromBox(new QComboBox(this)),
      m_toBox(new QComboBox(this)),
      m_fromLabel(new QLabel(this)),
      m_toLabel(new QLabel(this)),
      m_export(new QPushButton(this)),
      m_query(new QueryBar(this)),
      m_title(new PlainLabel(this)),
      m_splitter(new QSplitter(Qt::Vertical, this)),
      m_tree(new QTreeView(this)),
      m_sidesTitle(new PlainLabel(this)),
      m_sidesTable(new QTableView(this)),
      m_from(PreviousKey),
      m_to(NewestKey)
{
    build();
    for (const QComboBox *box : {m_fromBox, m_toBox})
        connect(box, &QComboBox::activated, this, [this] {
            m_from = m_fromBox->currentData().toString();
            m_to = m_toBox->currentData().toString();
            ask();
        });
    connect(m_query, &QueryBar::expressionChanged, this, &ChangesPage::narrow);
    connect(m_query, &QueryBar::leaveDown, m_tree, [this] { m_tree->setFocus(); });
    connect(&m_finder, &CustomerFinder::found, this, [this](const FoundCustomers &answer) {
        if (answer.isSameList && m_among)
            return;
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
        if (isVisible() && !m_query->neutralLine().isEmpty())
            narrow();
    });
    m_query->setSource(context.index(), context.currentRealm(), context.now());
    retranslate();
}

void ChangesPage::build()
{
    setObjectName(u"changesPage"_s);
    m_fromBox->setObjectName(u"changesFrom"_s);
    m_toBox->setObjectName(u"changesTo"_s);
    for (QComboBox *box : {m_fromBox, m_toBox}) {
        box->setSizeAdjustPolicy(QComboBox::AdjustToMinimumContentsLengthWithIcon);
        box->setMinimumContentsLength(30);
        box->setMaxVisibleItems(24);
    }
    m_fromLabel->setBuddy(m_fromBox);
    m_toLabel->setBuddy(m_toBox);
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
    choice->addWidget(m_fromBox, 1);
    choice->addWidget(m_toLabel);
    choice->addWidget(m_toBox, 1);
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
    setTabOrder(m_fromBox, m_toBox);
    setTabOrder(m_toBox, m_export);
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
            const RealmId realm = context().currentRealm();
            QVector<Observation> ofRealm;
            for (const Observation &one : *observations) {
                if (!realm.isValid() || one.header.realm == realm)
                    ofRealm.append(one);
            }
            // A note or a tag does not change what was observed.
            if (m_pane->isShowingContent() && realm == m_realm
                && ofRealm.size() == m_observations.size()
                && (ofRealm.isEmpty() || ofRealm.constLast().id == m_observations.constLast().id))
                return;
            m_realm = realm;
            m_observations = ofRealm;
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

const Observation *ChangesPage::newestUntil(ObservationId id) const
{
    const Observation *newest = nullptr;
    for (const Observation &one : m_observations) {
        if (one.id <= id)
            newest = &one;
    }
    return newest;
}

/// Both lists, with what is chosen in them. What was recorded by hand stands there only if it is.
void ChangesPage::fillChoices()
{
    m_fromBox->clear();
    m_toBox->clear();
    m_toBox->addItem(tr("The newest observation"), NewestKey);
    m_fromBox->addItem(tr("The observation it is usually compared with"), PreviousKey);
    if (context().lastVisit())
        m_fromBox->addItem(
            tr("Your last visit, %1", "date and time").arg(dateTimeText(context().lastVisit()->at)),
            VisitKey);
    m_fromBox->addItem(tr("One month before"), monthsKey(1));
    m_fromBox->addItem(tr("Three months before"), monthsKey(3));
    m_fromBox->addItem(tr("One year before"), monthsKey(12));
    m_fromBox->insertSeparator(m_fromBox->count());
    m_toBox->insertSeparator(m_toBox->count());
    for (auto it = m_observations.crbegin(); it != m_observations.crend(); ++it) {
        const QString key = observationKey(it->id);
        const bool isLook = it->header.source != SourceKind::ByHand;
        if (isLook || key == m_from)
            m_fromBox->addItem(observationText(*it), key);
        if (isLook || key == m_to)
            m_toBox->addItem(observationText(*it), key);
    }
    m_fromBox->setCurrentIndex(std::max(0, m_fromBox->findData(m_from)));
    m_toBox->setCurrentIndex(std::max(0, m_toBox->findData(m_to)));
}

std::optional<Observation> ChangesPage::chosenEnd() const
{
    if (const ObservationId id = observationOf(m_to); id.isValid())
        return observation(id);
    return m_observations.isEmpty() ? std::nullopt : std::optional(m_observations.constLast());
}

std::optional<Observation> ChangesPage::chosenStart(const Observation &end) const
{
    const auto copy = [](const Observation *one) {
        return one ? std::optional(*one) : std::nullopt;
    };
    if (const ObservationId id = observationOf(m_from); id.isValid())
        return observation(id);
    if (m_from == VisitKey)
        return context().lastVisit() ? copy(newestUntil(context().lastVisit()->observation))
                                     : std::nullopt;
    if (m_from == PreviousKey) {
        // What was recorded by hand since the newest list belongs to what came with it.
        const Observation *look = nullptr;
        for (const Observation &one : m_observations) {
            if (one.id <= end.id && one.header.source != SourceKind::ByHand)
                look = &one;
        }
        return look ? copy(previousLook(m_observations, *look)) : std::nullopt;
    }
    if (!end.header.observedAt.isSet())
        return std::nullopt;
    const Instant limit =
        Instant::fromDateTime(end.header.observedAt.toDateTime().addMonths(-m_from.toInt()));
    std::optional<Observation> newest;
    for (const Observation &one : m_observations) {
        if (one.id < end.id && one.header.observedAt <= limit)
            newest = one;
    }
    return newest;
}

void ChangesPage::choose(const QString &from, const QString &to)
{
    m_from = from;
    m_to = to;
    fillChoices();
    // While the observations are being read there is nothing to compare; load() asks.
    if (!m_observations.isEmpty())
        ask();
}

void ChangesPage::compare(ObservationId older, ObservationId newer)
{
    choose(older.isValid() ? observationKey(older) : PreviousKey,
           newer.isValid() ? observationKey(newer) : NewestKey);
}

void ChangesPage::compareSinceVisit()
{
    choose(VisitKey, NewestKey);
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
    connect(dialog, &QFileDialog::fileSelected, this,
            [this](const QString &path) { emit exportRequested(path, m_model.changes()); });
    dialog->open();
}

} // namespace attache

// SPDX-License-Identifier: GPL-3.0-or-later
#include "customerspage.h"

#include "customertableview.h"
#include "emptystate.h"
#include "facetpanel.h"
#include "facetterms.h"
#include "formats.h"
#include "groupingmenu.h"
#include "icons.h"
#include "listsettings.h"
#include "messages.h"
#include "newestanswer.h"
#include "querybar.h"
#include "viewswitcher.h"

#include <QEvent>
#include <QScrollBar>
#include <QSplitter>
#include <QStackedLayout>
#include <QToolButton>
#include <QVBoxLayout>

#include <algorithm>

namespace attache {

using namespace Qt::StringLiterals;

namespace {

constexpr int FirstPage = 200; ///< rows read from the store before there is an index

} // namespace

CustomersPage::CustomersPage(WorkspaceContext &context, QWidget *parent)
    : Page(context, parent),
      m_model(new CustomerListModel(this)),
      m_views(new ViewSwitcher(context, this)),
      m_query(new QueryBar(this)),
      m_count(new PlainLabel(this)),
      m_facetsButton(new QToolButton(this)),
      m_groupButton(new QToolButton(this)),
      m_columnsButton(new QToolButton(this)),
      m_table(new CustomerTableView(m_model, this)),
      m_place(*m_table, *m_model),
      m_grouping(new GroupingMenu(this)),
      m_empty(new EmptyState(this)),
      m_facets(new FacetPanel(this)),
      m_splitter(new QSplitter(this)),
      m_stack(new QStackedLayout)
{
    setObjectName(u"customersPage"_s);
    m_count->setObjectName(u"customerCount"_s);
    const auto setUpButton = [](QToolButton *button, const QString &name, IconName icon,
                                QMenu *menu) {
        button->setObjectName(name);
        button->setIcon(attache::icon(icon));
        button->setAutoRaise(true);
        button->setPopupMode(QToolButton::InstantPopup);
        button->setMenu(menu);
    };
    setUpButton(m_groupButton, u"groupButton"_s, IconName::Groups, m_grouping);
    setUpButton(m_columnsButton, u"columnsButton"_s, IconName::Columns, m_table->columnsMenu());

    m_facetsButton->setObjectName(u"facetsButton"_s);
    m_facetsButton->setIcon(attache::icon(IconName::Facets));
    m_facetsButton->setAutoRaise(true);
    m_facetsButton->setCheckable(true);

    auto *left = new QHBoxLayout;
    left->addWidget(m_facetsButton);
    left->addWidget(m_views);
    auto *viewColumn = new QVBoxLayout;
    viewColumn->addLayout(left);
    viewColumn->addStretch(1);
    auto *top = new QHBoxLayout;
    top->addLayout(viewColumn);
    top->addWidget(m_query, 1);
    auto *side = new QHBoxLayout;
    side->addWidget(m_count);
    side->addWidget(m_groupButton);
    side->addWidget(m_columnsButton);
    auto *sideColumn = new QVBoxLayout;
    sideColumn->addLayout(side);
    sideColumn->addStretch(1);
    top->addLayout(sideColumn);
    auto *list = new QWidget(m_splitter);
    list->setLayout(m_stack);
    m_stack->addWidget(m_table);
    m_stack->addWidget(m_empty);
    m_splitter->addWidget(m_facets);
    m_splitter->addWidget(list);
    m_splitter->setStretchFactor(1, 1);
    m_splitter->setChildrenCollapsible(false);
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins(8, 8, 8, 0);
    layout->addLayout(top);
    layout->addWidget(m_splitter, 1);

    connect(m_query, &QueryBar::expressionChanged, this, [this] {
        ask();
        tellArrangement();
    });
    connect(m_query, &QueryBar::leaveDown, m_table, [this] {
        m_table->setFocus();
        if (!m_table->currentIndex().isValid() && m_model->rowCount() > 0)
            m_table->selectRow(0);
    });
    connect(&m_finder, &CustomerFinder::found, this, &CustomersPage::showAnswer);
    connect(m_model, &CustomerListModel::sortRequested, this,
            [this](SortColumn column, bool descending) {
                m_table->setSorts({ListSort{columnKey(columnOf(column)), descending}});
            });
    connect(m_table, &CustomerTableView::sortsChanged, this, [this] {
        ask();
        tellArrangement();
    });
    connect(m_table, &CustomerTableView::columnsChanged, this, &CustomersPage::tellArrangement);
    connect(m_grouping, &GroupingMenu::groupingChanged, this, [this] {
        ask();
        tellArrangement();
    });
    connect(m_grouping, &GroupingMenu::allClosedRequested, this, &CustomersPage::closeGroups);
    connect(m_table->selectionModel(), &QItemSelectionModel::currentChanged, this,
            [this](const QModelIndex &current) {
                if (m_restoring)
                    return;
                m_column = std::max(0, current.column());
                setCurrent(m_model->customerAt(current.row()));
            });
    connect(m_views, &ViewSwitcher::viewChosen, this, &CustomersPage::arrange);
    connect(m_views, &ViewSwitcher::messageRequested, this, &Page::messageRequested);
    connect(m_empty, &EmptyState::actionTriggered, this, [this] {
        if (m_query->expression().isEmpty())
            emit importRequested({});
        else
            m_query->setLine({});
    });
    connect(&context, &WorkspaceContext::indexChanged, this, &CustomersPage::ask);
    connect(&context, &WorkspaceContext::currentRealmChanged, this, &CustomersPage::refresh);
    connect(&context, &WorkspaceContext::realmsChanged, this,
            [this] { m_model->setRealms(this->context().realms()); });
    m_model->setRealms(context.realms());
    buildFacets();
    retranslate();
    restoreList();
    tellArrangement();
    refresh();
}

CustomersPage::~CustomersPage()
{
    keepList({arrangement(), areFacetsVisible()});
}

QString CustomersPage::title() const
{
    return tr("Customers");
}

QIcon CustomersPage::icon() const
{
    return attache::icon(IconName::Customers);
}

void CustomersPage::refresh()
{
    if (context().index())
        ask();
    else
        readFirstPage();
}

QAbstractItemView *CustomersPage::mainView() const
{
    return m_table;
}

void CustomersPage::openCustomer(CustomerId customer)
{
    setCurrent(customer);
    const int row = m_model->rowOf(customer);
    if (row >= 0) {
        restoreCurrent();
        return;
    }
    m_wanted = customer;
    if (!m_query->line().isEmpty())
        m_query->setLine({});
    else
        refresh();
}

void CustomersPage::setQuery(const QString &line)
{
    m_query->setLine(line);
    m_table->setFocus();
}

QVector<CustomerColumn> CustomersPage::shownColumns() const
{
    return m_table->shownColumns();
}

QMenu *CustomersPage::columnsMenu() const
{
    return m_table->columnsMenu();
}

ListArrangement CustomersPage::arrangement() const
{
    return {printQuery(m_query->expression()), m_table->sorts(), m_table->columns(),
            m_grouping->grouping()};
}

void CustomersPage::arrange(const ListArrangement &wanted)
{
    m_arranging = true; // one question, not one a step
    m_query->setLine(wanted.query);
    if (!wanted.sorts.isEmpty())
        m_table->setSorts(wanted.sorts);
    if (!wanted.columns.isEmpty())
        m_table->setColumns(wanted.columns);
    m_grouping->setGrouping(wanted.grouping);
    m_arranging = false;
    ask();
    tellArrangement();
}

void CustomersPage::tellArrangement()
{
    if (!m_arranging)
        m_views->setShown(arrangement());
}

void CustomersPage::changeEvent(QEvent *event)
{
    Page::changeEvent(event);
    if (event->type() == QEvent::LanguageChange) {
        retranslate();
        m_model->retranslate();
    }
}

void CustomersPage::readFirstPage()
{
    context()
        .session()
        .read([realm = context().currentRealm()](ReadingServices &services) {
            return services.customers.firstCustomers(realm, FirstPage);
        })
        .then(&context().session(),
              ifAlive(this, [this](const Result<QVector<CustomerSummary>> &answer) {
                  if (context().index())
                      return; // the index was faster
                  if (!answer) {
                      emit context().failed(answer.error());
                      return;
                  }
                  m_restoring = true;
                  m_model->showFirst(*answer, context().now());
                  m_restoring = false;
                  restoreCurrent();
                  updateCount();
              }));
}

void CustomersPage::ask()
{
    if (!context().index() || m_arranging)
        return;
    m_query->setSource(context().index(), context().currentRealm(), context().now());
    CustomerQuery query;
    query.filter = m_query->expression();
    query.realm = context().currentRealm();
    QVector<SortKey> keys;
    for (const ListSort &sort : m_table->sorts()) {
        const auto column = columnFromKey(sort.column);
        if (const auto by = column ? sortOf(*column) : std::nullopt)
            keys << SortKey{*by, sort.descending};
    }
    if (!keys.isEmpty()) {
        query.sort = keys.constFirst().column;
        query.descending = keys.constFirst().descending;
        query.then = keys.sliced(1);
    }
    m_finder.setGrouping(groupColumnFromKey(m_grouping->grouping()), context().realms());
    if (!m_relocating) // what was selected is not selected again yet
        m_located = m_place.selected();
    m_finder.setLocated(m_located);
    m_finder.find(context().index(), query, context().now());
}

void CustomersPage::showAnswer(const FoundCustomers &answer)
{
    if (answer.isSameList && m_model->hasIndex()) {
        const bool isRelocating = std::exchange(m_relocating, false);
        m_model->renewRows(answer.index, answer.rows, answer.now);
        if (m_wanted.isValid())
            restoreCurrent();
        else if (isRelocating)
            restoreSelection(answer.places);
    } else {
        showNewRows(answer);
    }
    m_outOf = answer.outOf;
    m_shown = answer;
    countFacets();
    updateCount();
}

void CustomersPage::showNewRows(const FoundCustomers &answer)
{
    // News about what is shown move nothing in sight; an answer to a new question shows the
    // customer that is chosen.
    const bool isNews = answer.isRepeated && m_model->hasIndex() && !m_wanted.isValid();
    const bool wasEverything = isNews && m_place.isEverythingSelected();
    // Selected while the answer was on its way: known by name only, so asked for once more.
    const QVector<CustomerId> selected = m_place.selected();
    const bool isSelectionNewer = !std::exchange(m_relocating, false) && selected != m_located;
    const int scrolled = m_table->verticalScrollBar()->value();
    m_place.keepSight();
    m_restoring = true;
    m_model->showRows(answer.index, answer.rows, answer.now, answer.groups);
    m_restoring = false;
    m_table->verticalScrollBar()->setValue(scrolled);
    restoreCurrent();
    if (wasEverything) {
        m_restoring = true;
        m_place.selectEverything();
        m_restoring = false;
    } else if (isSelectionNewer) {
        m_relocating = true;
        m_located = selected;
        m_finder.setLocated(selected);
        m_finder.find(answer.index, answer.query, answer.now);
    } else {
        restoreSelection(answer.places);
    }
    if (isNews)
        m_place.restoreSight();
}

void CustomersPage::restoreSelection(const QVector<int> &places)
{
    if (places.size() < 2)
        return; // the current row, which is chosen already
    QVector<int> rows;
    for (const int place : places) {
        const int row = m_model->rowOfPlace(place);
        if (row >= 0)
            rows << row;
    }
    m_restoring = true;
    m_place.select(rows);
    m_restoring = false;
}

void CustomersPage::restoreCurrent()
{
    const bool jump = m_wanted.isValid();
    int row = m_model->rowOf(jump ? m_wanted : m_current);
    if (row < 0 && jump && m_model->isGrouped()) {
        m_model->setAllClosed(false); // it may be in a closed group
        row = m_model->rowOf(m_wanted);
    }
    if (row < 0)
        return;
    m_wanted = {};
    const bool isColumnLost = jump || m_table->isColumnHidden(m_column);
    const QModelIndex current = m_model->index(row, isColumnLost ? 0 : m_column);
    m_restoring = true;
    m_table->selectionModel()->setCurrentIndex(
        current, QItemSelectionModel::ClearAndSelect | QItemSelectionModel::Rows);
    m_restoring = false;
    m_table->scrollTo(m_model->index(row, 0),
                      jump ? QAbstractItemView::PositionAtCenter
                           : QAbstractItemView::EnsureVisible);
}

void CustomersPage::setCurrent(CustomerId customer)
{
    if (m_current == customer)
        return;
    m_current = customer;
    emit customerChosen(customer);
}

void CustomersPage::updateCount()
{
    // Headings of groups are not customers.
    const qint64 shown = m_model->hasIndex() ? m_model->rows().size() : m_model->rowCount();
    if (!m_model->hasIndex()) {
        m_count->setText(tr("Preparing the list…"));
    } else if (shown == m_outOf) {
        m_count->setText(tr("%Ln customers", nullptr, int(shown)));
    } else {
        m_count->setText(tr("%1 of %2", "shown customers, all customers")
                             .arg(numberText(shown), numberText(m_outOf)));
    }
    if (shown > 0) {
        m_stack->setCurrentWidget(m_table);
        return;
    }
    if (!m_model->hasIndex()) {
        m_empty->setContent(IconName::Customers, tr("Preparing the list…"),
                            tr("The customers appear here in a moment."));
    } else if (m_query->expression().isEmpty()) {
        m_empty->setContent(IconName::Customers, tr("No customers yet"),
                            tr("Import the customer list of Partner Center or drop it here. "
                               "Nothing leaves this computer."),
                            tr("Import…"));
    } else {
        m_empty->setContent(IconName::Search, tr("No customer matches the filter"),
                            tr("Take a condition away or clear the filter."), tr("Clear filter"));
    }
    m_stack->setCurrentWidget(m_empty);
}

void CustomersPage::restoreList()
{
    const KeptList kept = keptList();
    if (!kept.arrangement.columns.isEmpty())
        m_table->setColumns(kept.arrangement.columns);
    m_table->setSorts(kept.arrangement.sorts);
    m_grouping->setGrouping(kept.arrangement.grouping);
    setFacetsVisible(kept.facets);
}

void CustomersPage::buildFacets()
{
    m_facets->hide();
    connect(m_facetsButton, &QToolButton::toggled, this, &CustomersPage::setFacetsVisible);
    connect(m_facets, &FacetPanel::valueChosen, this,
            [this](Facet facet, const QString &value, bool chosen) {
                const QueryExpression &filter = m_query->expression();
                m_query->setLine(printQuery(withChoice(filter, facet, value, chosen)));
            });
    connect(m_facets, &FacetPanel::unfoldedChanged, this, &CustomersPage::countFacets);
    connect(&m_facetCounting, &FacetCounting::counted, this,
            [this](const QVector<FacetCounts> &counts) {
                m_facets->setCounts(counts, m_shown.query.filter);
            });
}

void CustomersPage::countFacets()
{
    if (!m_facets->isHidden() && m_shown.index)
        m_facetCounting.count(m_shown.index, m_shown.query, m_shown.now, m_facets->unfolded());
}

bool CustomersPage::areFacetsVisible() const
{
    return !m_facets->isHidden();
}

void CustomersPage::setFacetsVisible(bool visible)
{
    if (visible == areFacetsVisible())
        return;
    m_facets->setVisible(visible);
    m_facetsButton->setChecked(visible);
    if (visible)
        countFacets();
    else
        m_facetCounting.cancel();
    emit facetsVisibleChanged(visible);
}

void CustomersPage::focusFacets()
{
    m_facets->setFocus(Qt::ShortcutFocusReason);
}

void CustomersPage::closeGroups(bool closed)
{
    m_restoring = true;
    m_model->setAllClosed(closed);
    m_restoring = false;
    restoreCurrent();
}

void CustomersPage::retranslate()
{
    m_facetsButton->setToolTip(tr("Narrow the list"));
    m_facetsButton->setAccessibleName(tr("Narrow the list"));
    m_groupButton->setToolTip(tr("Group the list"));
    m_groupButton->setAccessibleName(tr("Group the list"));
    m_columnsButton->setToolTip(tr("Choose columns"));
    m_columnsButton->setAccessibleName(tr("Choose columns"));
    updateCount();
}

} // namespace attache

// SPDX-License-Identifier: GPL-3.0-or-later
#include "customerspage.h"

#include "customerdelegate.h"
#include "emptystate.h"
#include "formats.h"
#include "icons.h"
#include "messages.h"
#include "newestanswer.h"
#include "querybar.h"
#include "windowsettings.h"

#include <QEvent>
#include <QHeaderView>
#include <QMenu>
#include <QScrollBar>
#include <QStackedLayout>
#include <QTableView>
#include <QToolButton>
#include <QVBoxLayout>

namespace attache {

using namespace Qt::StringLiterals;

namespace {

constexpr int FirstPage = 200; ///< rows read from the store before there is an index
const QString ColumnsKey = u"customers/columns"_s;

/// Widths in average characters, enough for the titles of three languages.
int columnCharacters(CustomerColumn column)
{
    switch (column) {
    case CustomerColumn::Name:
        return 28;
    case CustomerColumn::Others:
        return 30;
    case CustomerColumn::NextEnd:
    case CustomerColumn::NextAction:
        return 31;
    case CustomerColumn::Domain:
    case CustomerColumn::Mine:
    case CustomerColumn::Realm:
        return 20;
    case CustomerColumn::TenantId:
        return 38;
    case CustomerColumn::Country:
        return 7;
    case CustomerColumn::Partners:
        return 11;
    case CustomerColumn::Alias:
        return 12;
    default:
        return 15;
    }
}

} // namespace

CustomersPage::CustomersPage(WorkspaceContext &context, QWidget *parent)
    : Page(context, parent),
      m_model(new CustomerListModel(this)),
      m_query(new QueryBar(this)),
      m_count(new PlainLabel(this)),
      m_columnsButton(new QToolButton(this)),
      m_columnsMenu(new QMenu(this)),
      m_table(new QTableView(this)),
      m_empty(new EmptyState(this)),
      m_stack(new QStackedLayout)
{
    setObjectName(u"customersPage"_s);
    m_count->setObjectName(u"customerCount"_s);
    m_columnsButton->setObjectName(u"columnsButton"_s);
    m_columnsButton->setIcon(attache::icon(IconName::Columns));
    m_columnsButton->setAutoRaise(true);
    m_columnsButton->setPopupMode(QToolButton::InstantPopup);
    m_columnsButton->setMenu(m_columnsMenu);
    buildTable();
    buildColumnsMenu();

    auto *top = new QHBoxLayout;
    top->addWidget(m_query, 1);
    auto *side = new QHBoxLayout;
    side->addWidget(m_count);
    side->addWidget(m_columnsButton);
    auto *sideColumn = new QVBoxLayout;
    sideColumn->addLayout(side);
    sideColumn->addStretch(1);
    top->addLayout(sideColumn);
    m_stack->addWidget(m_table);
    m_stack->addWidget(m_empty);
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins(8, 8, 8, 0);
    layout->addLayout(top);
    layout->addLayout(m_stack, 1);

    connect(m_query, &QueryBar::termsChanged, this, &CustomersPage::ask);
    connect(m_query, &QueryBar::leaveDown, m_table, [this] {
        m_table->setFocus();
        if (!m_table->currentIndex().isValid() && m_model->rowCount() > 0)
            m_table->selectRow(0);
    });
    connect(&m_finder, &CustomerFinder::found, this, &CustomersPage::showAnswer);
    connect(m_model, &CustomerListModel::sortRequested, this,
            [this](SortColumn column, bool descending) {
                m_sort = column;
                m_descending = descending;
                ask();
            });
    connect(m_empty, &EmptyState::actionTriggered, this, [this] {
        if (m_query->terms().isEmpty())
            emit importRequested({});
        else
            m_query->setLine({});
    });
    connect(&context, &WorkspaceContext::indexChanged, this, &CustomersPage::ask);
    connect(&context, &WorkspaceContext::currentRealmChanged, this, &CustomersPage::refresh);
    connect(&context, &WorkspaceContext::realmsChanged, this,
            [this] { m_model->setRealms(this->context().realms()); });
    m_model->setRealms(context.realms());
    retranslate();
    restoreColumns();
    refresh();
}

CustomersPage::~CustomersPage()
{
    saveColumns();
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
    QVector<CustomerColumn> columns;
    const QHeaderView *header = m_table->horizontalHeader();
    for (int visual = 0; visual < header->count(); ++visual) {
        const int logical = header->logicalIndex(visual);
        if (!header->isSectionHidden(logical))
            columns << CustomerColumn(logical);
    }
    return columns;
}

void CustomersPage::changeEvent(QEvent *event)
{
    Page::changeEvent(event);
    if (event->type() == QEvent::LanguageChange) {
        retranslate();
        m_model->retranslate();
    }
}

void CustomersPage::buildTable()
{
    m_table->setObjectName(u"customerTable"_s);
    m_table->setModel(m_model);
    m_table->setItemDelegate(new CustomerDelegate(m_table));
    m_table->setSelectionBehavior(QAbstractItemView::SelectRows);
    m_table->setSelectionMode(QAbstractItemView::ExtendedSelection);
    m_table->setAlternatingRowColors(true);
    m_table->setShowGrid(false);
    m_table->setWordWrap(false);
    m_table->setTabKeyNavigation(false);
    m_table->setHorizontalScrollMode(QAbstractItemView::ScrollPerPixel);
    m_table->setFrameShape(QFrame::NoFrame);
    m_table->verticalHeader()->hide();
    m_table->verticalHeader()->setSectionResizeMode(QHeaderView::Fixed);
    m_table->verticalHeader()->setDefaultSectionSize(fontMetrics().height() + 10);
    QHeaderView *header = m_table->horizontalHeader();
    header->setObjectName(u"customerHeader"_s);
    header->setSectionsMovable(true);
    header->setHighlightSections(false);
    header->setDefaultAlignment(Qt::AlignLeft | Qt::AlignVCenter);
    header->setContextMenuPolicy(Qt::CustomContextMenu);
    for (int column = 0; column < CustomerColumnCount; ++column) {
        const auto which = CustomerColumn(column);
        header->resizeSection(column,
                              columnCharacters(which) * fontMetrics().averageCharWidth() + 12);
        header->setSectionHidden(column, !isShownAtFirst(which));
    }
    header->setSortIndicator(int(CustomerColumn::Name), Qt::AscendingOrder);
    m_table->setSortingEnabled(true);
    connect(header, &QWidget::customContextMenuRequested, this,
            [this, header](QPoint where) { m_columnsMenu->popup(header->mapToGlobal(where)); });
    connect(m_table->selectionModel(), &QItemSelectionModel::currentRowChanged, this,
            [this](const QModelIndex &current) {
                if (!m_restoring)
                    setCurrent(m_model->customerAt(current.row()));
            });
}

void CustomersPage::buildColumnsMenu()
{
    QHeaderView *header = m_table->horizontalHeader();
    for (int column = 0; column < CustomerColumnCount; ++column) {
        QAction *action = m_columnsMenu->addAction(QString());
        action->setCheckable(true);
        action->setEnabled(column != int(CustomerColumn::Name));
        connect(action, &QAction::toggled, this,
                [header, column](bool shown) { header->setSectionHidden(column, !shown); });
    }
    connect(m_columnsMenu, &QMenu::aboutToShow, this, [this, header] {
        const QList<QAction *> actions = m_columnsMenu->actions();
        for (int column = 0; column < CustomerColumnCount; ++column)
            actions.at(column)->setChecked(!header->isSectionHidden(column));
    });
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
                  m_model->showFirst(*answer, Instant::now());
                  m_restoring = false;
                  restoreCurrent();
                  updateCount();
              }));
}

void CustomersPage::ask()
{
    if (!context().index())
        return;
    CustomerQuery query;
    query.terms = m_query->terms();
    query.realm = context().currentRealm();
    query.sort = m_sort;
    query.descending = m_descending;
    m_finder.find(context().index(), query, Instant::now());
}

void CustomersPage::showAnswer(const FoundCustomers &answer)
{
    const int scrolled = m_table->verticalScrollBar()->value();
    m_restoring = true;
    m_model->showRows(answer.index, answer.rows, answer.now);
    m_restoring = false;
    m_outOf = answer.outOf;
    m_table->verticalScrollBar()->setValue(scrolled);
    restoreCurrent();
    updateCount();
}

void CustomersPage::restoreCurrent()
{
    const bool jump = m_wanted.isValid();
    const int row = m_model->rowOf(jump ? m_wanted : m_current);
    if (row < 0)
        return;
    m_wanted = {};
    m_restoring = true;
    m_table->selectionModel()->setCurrentIndex(
        m_model->index(row, 0), QItemSelectionModel::ClearAndSelect | QItemSelectionModel::Rows);
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
    const qint64 shown = m_model->rowCount();
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
    } else if (m_query->terms().isEmpty()) {
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

void CustomersPage::restoreColumns()
{
    QHeaderView *header = m_table->horizontalHeader();
    const QByteArray state = WindowSettings().bytes(ColumnsKey);
    if (state.isEmpty() || !header->restoreState(state))
        return;
    header->setSectionHidden(int(CustomerColumn::Name), false);
    if (const auto by = sortOf(CustomerColumn(header->sortIndicatorSection()))) {
        m_sort = *by;
        m_descending = header->sortIndicatorOrder() == Qt::DescendingOrder;
    }
}

void CustomersPage::saveColumns() const
{
    WindowSettings().setBytes(ColumnsKey, m_table->horizontalHeader()->saveState());
}

void CustomersPage::retranslate()
{
    m_table->setAccessibleName(tr("Customers"));
    m_columnsButton->setToolTip(tr("Choose columns"));
    m_columnsButton->setAccessibleName(tr("Choose columns"));
    m_columnsMenu->setTitle(tr("&Columns"));
    const QList<QAction *> actions = m_columnsMenu->actions();
    for (int column = 0; column < CustomerColumnCount; ++column)
        actions.at(column)->setText(menuText(columnTitle(CustomerColumn(column))));
    updateCount();
}

} // namespace attache

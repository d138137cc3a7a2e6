// SPDX-License-Identifier: GPL-3.0-or-later
#include "customertableview.h"

#include "customerdelegate.h"
#include "plaintext.h"

#include <QAction>
#include <QEvent>
#include <QFrame>
#include <QGuiApplication>
#include <QHeaderView>
#include <QKeyEvent>
#include <QMenu>
#include <QScrollBar>

#include <algorithm>

namespace attache {

using namespace Qt::StringLiterals;

namespace {

constexpr int NameColumn = int(CustomerColumn::Name);
constexpr int Padding = 12; ///< pixels beside the text of a cell

/// Widths in average characters, enough for the titles of three languages.
int usualCharacters(CustomerColumn column)
{
    switch (column) {
    case CustomerColumn::Name:
        return 28;
    case CustomerColumn::Others:
        return 30;
    case CustomerColumn::NextEnd:
    case CustomerColumn::NextAction:
        return 31;
    case CustomerColumn::Services:
        return 24;
    case CustomerColumn::Domain:
    case CustomerColumn::Mine:
    case CustomerColumn::Realm:
        return 20;
    case CustomerColumn::TenantId:
        return 38;
    case CustomerColumn::Partners:
        return 11;
    case CustomerColumn::Alias:
    case CustomerColumn::Country:
        return 12;
    default:
        return 15;
    }
}

} // namespace

CustomerTableView::CustomerTableView(CustomerListModel *model, QWidget *parent)
    : QTableView(parent), m_model(model), m_menu(new QMenu(this))
{
    setObjectName(u"customerTable"_s);
    setModel(model);
    setUp(this);
    setHorizontalScrollMode(QAbstractItemView::ScrollPerPixel);
    QHeaderView *header = horizontalHeader();
    header->setObjectName(u"customerHeader"_s);
    header->setSectionsMovable(true);
    header->setFirstSectionMovable(false);
    header->setContextMenuPolicy(Qt::CustomContextMenu);
    buildFrozen();
    buildMenu();
    resetColumns();
    setSorts({});

    connect(header, &QWidget::customContextMenuRequested, this,
            [this, header](QPoint where) { m_menu->popup(header->mapToGlobal(where)); });
    const auto clicked = [this](int section) {
        sortBy(CustomerColumn(section),
               QGuiApplication::keyboardModifiers().testFlag(Qt::ShiftModifier));
    };
    connect(header, &QHeaderView::sectionClicked, this, clicked);
    connect(m_frozen->horizontalHeader(), &QHeaderView::sectionClicked, this, clicked);
    connect(header, &QHeaderView::sectionMoved, this, &CustomerTableView::tellColumns);
    connect(header, &QHeaderView::sectionResized, this, [this](int section, int, int width) {
        if (section == NameColumn) {
            m_frozen->setColumnWidth(NameColumn, width);
            placeFrozen();
        }
        tellColumns();
    });
    const auto toggle = [this](const QModelIndex &index) {
        if (m_model->isHeading(index.row()))
            m_model->setClosed(index.row(), !m_model->isClosed(index.row()));
    };
    connect(this, &QAbstractItemView::clicked, this, toggle);
    connect(m_frozen, &QAbstractItemView::clicked, this, toggle);
    retranslate();
}

void CustomerTableView::setUp(QTableView *table)
{
    table->setItemDelegate(new CustomerDelegate(table));
    table->setSelectionBehavior(QAbstractItemView::SelectRows);
    table->setSelectionMode(QAbstractItemView::ExtendedSelection);
    table->setAlternatingRowColors(true);
    table->setShowGrid(false);
    table->setWordWrap(false);
    table->setTabKeyNavigation(false);
    table->setFrameShape(QFrame::NoFrame);
    table->setCornerButtonEnabled(false);
    table->verticalHeader()->hide();
    table->verticalHeader()->setSectionResizeMode(QHeaderView::Fixed);
    table->verticalHeader()->setDefaultSectionSize(fontMetrics().height() + 10);
    table->horizontalHeader()->setHighlightSections(false);
    table->horizontalHeader()->setSectionsClickable(true);
    table->horizontalHeader()->setDefaultAlignment(Qt::AlignLeft | Qt::AlignVCenter);
}

void CustomerTableView::buildFrozen()
{
    m_frozen = new QTableView(this);
    m_frozen->setObjectName(u"customerFrozen"_s);
    m_frozen->setModel(m_model);
    setUp(m_frozen);
    m_frozen->setFocusPolicy(Qt::NoFocus);
    m_frozen->setFocusProxy(this);
    m_frozen->setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    m_frozen->setVerticalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    m_frozen->horizontalHeader()->setSectionResizeMode(QHeaderView::Interactive);
    for (int column = 0; column < CustomerColumnCount; ++column)
        m_frozen->setColumnHidden(column, column != NameColumn);
    m_frozen->setSelectionModel(selectionModel());
    m_frozen->horizontalHeader()->setContextMenuPolicy(Qt::CustomContextMenu);
    m_edge = new QFrame(this);
    m_edge->setFrameShape(QFrame::VLine);
    m_edge->setFrameShadow(QFrame::Plain);
    m_edge->setForegroundRole(QPalette::Mid);
    m_frozen->show();

    connect(
        m_frozen->horizontalHeader(), &QWidget::customContextMenuRequested, this,
        [this](QPoint where) { m_menu->popup(m_frozen->horizontalHeader()->mapToGlobal(where)); });
    connect(m_frozen->horizontalHeader(), &QHeaderView::sectionResized, this,
            [this](int section, int, int width) {
                if (section == NameColumn)
                    setColumnWidth(NameColumn, width);
            });
    connect(m_frozen->verticalScrollBar(), &QAbstractSlider::valueChanged, verticalScrollBar(),
            &QAbstractSlider::setValue);
    connect(verticalScrollBar(), &QAbstractSlider::valueChanged, m_frozen->verticalScrollBar(),
            &QAbstractSlider::setValue);
    const auto showEdge = [this] { m_edge->setVisible(horizontalScrollBar()->value() > 0); };
    connect(horizontalScrollBar(), &QAbstractSlider::valueChanged, m_edge, showEdge);
    showEdge();
}

void CustomerTableView::buildMenu()
{
    QHeaderView *header = horizontalHeader();
    m_menu->setObjectName(u"columnsMenu"_s);
    for (int column = 0; column < CustomerColumnCount; ++column) {
        QAction *action = m_menu->addAction(QString());
        action->setCheckable(true);
        action->setEnabled(column != NameColumn);
        connect(action, &QAction::toggled, this, [this, header, column](bool shown) {
            header->setSectionHidden(column, !shown);
            if (shown && header->sectionSize(column) == 0)
                header->resizeSection(column, widthOf(CustomerColumn(column), 0));
            tellColumns();
        });
        m_columnActions << action;
    }
    connect(m_menu, &QMenu::aboutToShow, this, [this, header] {
        for (int column = 0; column < CustomerColumnCount; ++column)
            m_columnActions.at(column)->setChecked(!header->isSectionHidden(column));
    });
    m_menu->addSeparator();
    const auto sortByCurrent = [this](bool add) {
        return [this, add] {
            if (currentIndex().isValid())
                sortBy(CustomerColumn(currentIndex().column()), add);
        };
    };
    m_sortBy = m_menu->addAction(QString(), this, sortByCurrent(false));
    m_sortBy->setObjectName(u"sortByColumn"_s);
    m_sortBy->setShortcut(QKeySequence(Qt::Key_F7));
    m_sortAlso = m_menu->addAction(QString(), this, sortByCurrent(true));
    m_sortAlso->setObjectName(u"sortAlsoByColumn"_s);
    m_sortAlso->setShortcut(QKeySequence(Qt::SHIFT | Qt::Key_F7));
    m_menu->addSeparator();
    m_reset = m_menu->addAction(QString(), this, &CustomerTableView::resetColumns);
    m_reset->setObjectName(u"resetColumns"_s);
}

int CustomerTableView::widthOf(CustomerColumn column, int characters) const
{
    return (characters > 0 ? characters : usualCharacters(column))
        * fontMetrics().averageCharWidth()
        + Padding;
}

QVector<CustomerColumn> CustomerTableView::shownColumns() const
{
    QVector<CustomerColumn> columns;
    const QHeaderView *header = horizontalHeader();
    for (int visual = 0; visual < header->count(); ++visual) {
        const int logical = header->logicalIndex(visual);
        if (!header->isSectionHidden(logical))
            columns << CustomerColumn(logical);
    }
    return columns;
}

QVector<ListColumn> CustomerTableView::columns() const
{
    const double character = std::max(1, fontMetrics().averageCharWidth());
    QVector<ListColumn> columns;
    for (const CustomerColumn column : shownColumns()) {
        const int pixels = horizontalHeader()->sectionSize(int(column));
        columns << ListColumn{
            columnKey(column),
            std::clamp(qRound((pixels - Padding) / character), 1, SavedView::MaxColumnWidth)};
    }
    return columns;
}

void CustomerTableView::setColumns(const QVector<ListColumn> &wanted)
{
    m_arranging = true;
    QHeaderView *header = horizontalHeader();
    QVector<int> shown{NameColumn};
    for (const ListColumn &column : wanted) {
        const auto known = columnFromKey(column.key);
        if (!known)
            continue; // of a newer version
        if (!shown.contains(int(*known)))
            shown << int(*known);
        header->setSectionHidden(int(*known), false);
        header->resizeSection(int(*known), widthOf(*known, column.width));
    }
    for (int visual = 0; visual < int(shown.size()); ++visual)
        header->moveSection(header->visualIndex(shown.at(visual)), visual);
    for (int column = 0; column < CustomerColumnCount; ++column)
        header->setSectionHidden(column, !shown.contains(column));
    m_arranging = false;
    m_frozen->setColumnWidth(NameColumn, header->sectionSize(NameColumn));
    placeFrozen();
    emit columnsChanged();
}

void CustomerTableView::resetColumns()
{
    QVector<ListColumn> columns;
    for (const CustomerColumn column : firstColumns())
        columns << ListColumn{columnKey(column), 0};
    setColumns(columns);
}

void CustomerTableView::tellColumns()
{
    if (!m_arranging)
        emit columnsChanged();
}

void CustomerTableView::setSorts(const QVector<ListSort> &sorts)
{
    QVector<ListSort> known;
    for (const ListSort &sort : sorts) {
        const auto column = columnFromKey(sort.column);
        const bool isTwice = std::any_of(known.cbegin(), known.cend(), [&sort](const auto &one) {
            return one.column == sort.column;
        });
        if (column && sortOf(*column) && !isTwice)
            known << sort;
    }
    if (known.isEmpty())
        known << ListSort{columnKey(CustomerColumn::Name), false};
    const bool isChanged = known != m_sorts;
    m_sorts = known;
    m_model->setSorts(m_sorts);
    showSortMark();
    if (isChanged)
        emit sortsChanged();
}

void CustomerTableView::showSortMark()
{
    // Of one column the header's own arrow tells; several have arrows and numbers in their titles.
    const auto column = columnFromKey(m_sorts.constFirst().column);
    const auto order = m_sorts.constFirst().descending ? Qt::DescendingOrder : Qt::AscendingOrder;
    for (QHeaderView *header : {horizontalHeader(), m_frozen->horizontalHeader()}) {
        header->setSortIndicatorShown(m_sorts.size() == 1);
        header->setSortIndicator(int(column.value_or(CustomerColumn::Name)), order);
    }
}

void CustomerTableView::sortBy(CustomerColumn column, bool add)
{
    if (!sortOf(column)) {
        showSortMark(); // a click has moved the arrow
        return;
    }
    const QString key = columnKey(column);
    QVector<ListSort> sorts = m_sorts;
    const auto present = std::find_if(sorts.begin(), sorts.end(),
                                      [&key](const ListSort &one) { return one.column == key; });
    if (!add) {
        const bool turn = sorts.size() == 1 && present != sorts.end() && !present->descending;
        sorts = {ListSort{key, turn}};
    } else if (present == sorts.end()) {
        sorts << ListSort{key, false};
    } else if (!present->descending) {
        present->descending = true;
    } else {
        sorts.erase(present);
    }
    setSorts(sorts);
}

void CustomerTableView::scrollTo(const QModelIndex &index, ScrollHint hint)
{
    if (!index.isValid())
        return;
    if (index.column() == NameColumn) {
        // It is always in sight: up and down only.
        const int sideways = horizontalScrollBar()->value();
        QTableView::scrollTo(index, hint);
        horizontalScrollBar()->setValue(sideways);
        return;
    }
    QTableView::scrollTo(index, hint);
    const int hidden = m_frozen->width() - visualRect(index).left();
    if (hidden > 0)
        horizontalScrollBar()->setValue(horizontalScrollBar()->value() - hidden);
}

void CustomerTableView::setSelectionModel(QItemSelectionModel *selectionModel)
{
    QTableView::setSelectionModel(selectionModel);
    if (m_frozen)
        m_frozen->setSelectionModel(selectionModel);
}

void CustomerTableView::keyPressEvent(QKeyEvent *event)
{
    const int row = currentIndex().row();
    if (m_model->isGrouped() && currentIndex().isValid()
        && !(event->modifiers() & (Qt::ControlModifier | Qt::ShiftModifier | Qt::AltModifier))) {
        const bool isHeading = m_model->isHeading(row);
        const bool closed = m_model->isClosed(row);
        switch (event->key()) {
        case Qt::Key_Left:
            if (isHeading && !closed) {
                m_model->setClosed(row, true);
                return;
            }
            // From the first column up to the heading, as in a tree.
            if (!isHeading && currentIndex().column() == NameColumn) {
                setCurrentIndex(m_model->index(m_model->headingOf(row), NameColumn));
                return;
            }
            break;
        case Qt::Key_Right:
            if (isHeading && closed) {
                m_model->setClosed(row, false);
                return;
            }
            break;
        case Qt::Key_Space:
        case Qt::Key_Return:
        case Qt::Key_Enter:
            if (isHeading) {
                m_model->setClosed(row, !closed);
                return;
            }
            break;
        default:
            break;
        }
    }
    QTableView::keyPressEvent(event);
}

void CustomerTableView::placeFrozen()
{
    if (!m_frozen)
        return;
    const int width = columnWidth(NameColumn);
    const int height = viewport()->height() + horizontalHeader()->height();
    m_frozen->horizontalHeader()->setFixedHeight(horizontalHeader()->height());
    m_frozen->setGeometry(frameWidth(), frameWidth(), width, height);
    m_edge->setGeometry(frameWidth() + width - 1, frameWidth(), 1, height);
    m_edge->raise();
}

void CustomerTableView::resizeEvent(QResizeEvent *event)
{
    QTableView::resizeEvent(event);
    placeFrozen();
}

void CustomerTableView::updateGeometries()
{
    QTableView::updateGeometries();
    placeFrozen();
}

void CustomerTableView::changeEvent(QEvent *event)
{
    QTableView::changeEvent(event);
    if (event->type() == QEvent::LanguageChange)
        retranslate();
}

void CustomerTableView::retranslate()
{
    setAccessibleName(tr("Customers"));
    m_frozen->setAccessibleName(tr("Names of the customers"));
    m_menu->setTitle(tr("&Columns"));
    for (int column = 0; column < CustomerColumnCount; ++column)
        m_columnActions.at(column)->setText(menuText(columnTitle(CustomerColumn(column))));
    m_sortBy->setText(tr("&Sort by the current column"));
    m_sortAlso->setText(tr("Sort by the current column &as well"));
    m_reset->setText(tr("&Reset columns"));
}

} // namespace attache

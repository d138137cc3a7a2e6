// SPDX-License-Identifier: GPL-3.0-or-later
#include "facetpanel.h"

#include "customercolumns.h"
#include "facetterms.h"
#include "formats.h"
#include "messages.h"
#include "plaintext.h"

#include <QEvent>
#include <QHeaderView>
#include <QScopedValueRollback>
#include <QScrollBar>
#include <QTreeWidget>
#include <QVBoxLayout>

#include <algorithm>

namespace attache {

using namespace Qt::StringLiterals;

namespace {

enum Column { Value, Count, ColumnCount };
enum Role { FacetRole = Qt::UserRole, ValueRole, MoreRole };

Facet facetOf(const QTreeWidgetItem &item)
{
    return Facet(item.data(Value, FacetRole).toInt());
}

/// Chosen values that no customer has any more are shown too, so that they can be taken back.
QVector<FacetValue> withChosen(const FacetCounts &facet, const QueryExpression &filter)
{
    QVector<FacetValue> values = facet.values;
    for (const QueryExpression &part : filter.conjuncts()) {
        if (part.kind() != QueryExpression::Kind::Term)
            continue;
        for (const QString &value : part.term().values) {
            const bool isThere =
                std::any_of(values.cbegin(), values.cend(),
                            [&value](const FacetValue &one) { return one.value == value; });
            if (!isThere && isChosen(filter, facet.facet, value))
                values << FacetValue{value, 0};
        }
    }
    return values;
}

} // namespace

FacetPanel::FacetPanel(QWidget *parent)
    : QWidget(parent), m_title(new PlainLabel(this)), m_tree(new QTreeWidget(this))
{
    setObjectName(u"facetPanel"_s);
    m_tree->setObjectName(u"facets"_s);
    m_tree->setColumnCount(ColumnCount);
    m_tree->setHeaderHidden(true);
    m_tree->setFrameShape(QFrame::NoFrame);
    m_tree->setUniformRowHeights(true);
    m_tree->setIndentation(fontMetrics().averageCharWidth() * 2);
    m_tree->setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    m_tree->setTextElideMode(Qt::ElideRight);
    m_tree->header()->setStretchLastSection(false);
    m_tree->header()->setSectionResizeMode(Value, QHeaderView::Stretch);
    m_tree->header()->setSectionResizeMode(Count, QHeaderView::ResizeToContents);
    QFont bold = font();
    bold.setBold(true);
    m_title->setFont(bold);
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins(0, 0, 4, 0);
    layout->addWidget(m_title);
    layout->addWidget(m_tree, 1);
    setFocusProxy(m_tree);

    connect(m_tree, &QTreeWidget::itemChanged, this, [this](QTreeWidgetItem *item, int column) {
        if (m_building || column != Value || !item->parent())
            return;
        emit valueChosen(facetOf(*item), item->data(Value, ValueRole).toString(),
                         item->checkState(Value) == Qt::Checked);
    });
    connect(m_tree, &QTreeWidget::itemActivated, this, &FacetPanel::activate);
    connect(m_tree, &QTreeWidget::itemClicked, this, [this](QTreeWidgetItem *item) {
        if (item->data(Value, MoreRole).toBool())
            activate(item);
    });
    connect(m_tree, &QTreeWidget::itemCollapsed, this,
            [this](QTreeWidgetItem *item) { m_closed.insert(facetOf(*item)); });
    connect(m_tree, &QTreeWidget::itemExpanded, this,
            [this](QTreeWidgetItem *item) { m_closed.remove(facetOf(*item)); });
    retranslate();
}

void FacetPanel::setCounts(const QVector<FacetCounts> &counts, const QueryExpression &filter)
{
    m_counts = counts;
    m_filter = filter;
    build();
}

QSize FacetPanel::sizeHint() const
{
    return {fontMetrics().averageCharWidth() * 36, QWidget::sizeHint().height()};
}

void FacetPanel::changeEvent(QEvent *event)
{
    QWidget::changeEvent(event);
    if (event->type() == QEvent::LanguageChange)
        retranslate();
}

void FacetPanel::build()
{
    const QScopedValueRollback building(m_building, true);
    const int scrolled = m_tree->verticalScrollBar()->value();
    const QTreeWidgetItem *const before = m_tree->currentItem();
    const bool hadCurrent = before != nullptr;
    const Facet facet = hadCurrent ? facetOf(*before) : Facet::State;
    const QString value = hadCurrent ? before->data(Value, ValueRole).toString() : QString();
    m_tree->clear();
    for (const FacetCounts &one : std::as_const(m_counts))
        addFacet(one);
    // Where the keyboard was, it stays.
    for (int i = 0; hadCurrent && i < m_tree->topLevelItemCount(); ++i) {
        QTreeWidgetItem *group = m_tree->topLevelItem(i);
        if (facetOf(*group) != facet)
            continue;
        QTreeWidgetItem *current = group;
        for (int row = 0; row < group->childCount(); ++row) {
            if (group->child(row)->data(Value, ValueRole).toString() == value && !value.isEmpty())
                current = group->child(row);
        }
        m_tree->setCurrentItem(current);
    }
    m_tree->verticalScrollBar()->setValue(scrolled);
}

void FacetPanel::addFacet(const FacetCounts &facet)
{
    const QVector<FacetValue> values = withChosen(facet, m_filter);
    if (values.isEmpty())
        return;
    auto *group = new QTreeWidgetItem(m_tree, {facetTitle(facet.facet)});
    group->setData(Value, FacetRole, int(facet.facet));
    group->setFirstColumnSpanned(true);
    QFont bold = m_tree->font();
    bold.setBold(true);
    group->setFont(Value, bold);
    group->setFlags(Qt::ItemIsEnabled | Qt::ItemIsSelectable);
    for (const FacetValue &one : values) {
        if (!canChoose(facet.facet, one.value))
            continue;
        const QString name = facetValueText(facet.facet, one.value);
        const QString text = one.isSmart ? smartTagText(one.value) : name;
        auto *item = new QTreeWidgetItem(group, {text, numberText(one.customers)});
        item->setData(Value, FacetRole, int(facet.facet));
        item->setData(Value, ValueRole, one.value);
        item->setTextAlignment(Count, Qt::AlignRight | Qt::AlignVCenter);
        item->setToolTip(Value, plainToolTip(text));
        item->setData(
            Value, Qt::AccessibleTextRole,
            one.isSmart
                ? tr("%1, smart tag, %Ln customer(s)", "name, how many have it", int(one.customers))
                      .arg(name)
                : tr("%1, %Ln customer(s)", "value, how many have it", int(one.customers))
                      .arg(name));
        item->setFlags(Qt::ItemIsEnabled | Qt::ItemIsSelectable | Qt::ItemIsUserCheckable);
        item->setSizeHint(Value, QSize(0, fontMetrics().height() + 6));
        item->setCheckState(
            Value, isChosen(m_filter, facet.facet, one.value) ? Qt::Checked : Qt::Unchecked);
    }
    if (facet.more > 0 || m_unfolded.contains(facet.facet)) {
        const QString text = facet.more > 0 && !m_unfolded.contains(facet.facet)
            ? tr("%Ln more…", "values of a facet", int(facet.more))
            : tr("Fewer", "values of a facet");
        auto *more = new QTreeWidgetItem(group, {text});
        more->setData(Value, FacetRole, int(facet.facet));
        more->setData(Value, MoreRole, true);
        more->setFlags(Qt::ItemIsEnabled | Qt::ItemIsSelectable);
    }
    group->setExpanded(!m_closed.contains(facet.facet));
}

void FacetPanel::activate(QTreeWidgetItem *item)
{
    if (item->data(Value, MoreRole).toBool()) {
        const Facet facet = facetOf(*item);
        if (!m_unfolded.remove(facet))
            m_unfolded.insert(facet);
        emit unfoldedChanged();
    } else if (item->flags().testFlag(Qt::ItemIsUserCheckable)) {
        item->setCheckState(Value,
                            item->checkState(Value) == Qt::Checked ? Qt::Unchecked : Qt::Checked);
    }
}

void FacetPanel::retranslate()
{
    m_title->setText(tr("Narrow the list"));
    m_tree->setAccessibleName(tr("What the customers have in common"));
    build();
}

} // namespace attache

// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "facets.h"
#include "queryexpression.h"

#include <QSet>
#include <QWidget>

class QTreeWidget;
class QTreeWidgetItem;

namespace attache {

class PlainLabel;

/// What the customers of the list have in common, with counts: a value is chosen by its check box,
/// and stands in the query line from then on.
class FacetPanel final : public QWidget
{
    Q_OBJECT
public:
    explicit FacetPanel(QWidget *parent = nullptr);

    void setCounts(const QVector<FacetCounts> &counts, const QueryExpression &filter);
    const QSet<Facet> &unfolded() const { return m_unfolded; } ///< whose rest was asked for
    QSize sizeHint() const override;

signals:
    void valueChosen(attache::Facet facet, const QString &value, bool chosen);
    void unfoldedChanged();

protected:
    void changeEvent(QEvent *event) override;

private:
    void build();
    void addFacet(const FacetCounts &facet);
    void activate(QTreeWidgetItem *item);
    void retranslate();

    PlainLabel *m_title;
    QTreeWidget *m_tree;
    QVector<FacetCounts> m_counts;
    QueryExpression m_filter;
    QSet<Facet> m_unfolded;
    QSet<Facet> m_closed;
    bool m_building = false;
};

} // namespace attache

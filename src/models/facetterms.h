// SPDX-License-Identifier: GPL-3.0-or-later
// Facets as conditions of a query, and in words.
#pragma once

#include "facets.h"
#include "queryexpression.h"

namespace attache {

/// The facets a panel offers, in its order: those whose values are conditions of the language.
QVector<Facet> shownFacets();
QString facetTitle(Facet facet);
/// One of its values in the language of the interface, ready for any surface.
QString facetValueText(Facet facet, const QString &value);
/// False for a value that no condition can ask for.
bool canChoose(Facet facet, const QString &value);

/// Whether `filter` asks for this value, alone or among alternatives, as one of the conditions that
/// must all hold.
bool isChosen(const QueryExpression &filter, Facet facet, const QString &value);
/// `filter` with the value asked for, or no longer. Several values of one facet are alternatives,
/// but for who is attached: there each is a condition of its own.
QueryExpression withChoice(const QueryExpression &filter, Facet facet, const QString &value,
                           bool chosen);
/// What the counts of a facet are about: `filter` without the values chosen in that facet, so that
/// the alternatives keep their counts.
QueryExpression withoutFacet(const QueryExpression &filter, Facet facet);

} // namespace attache

// SPDX-License-Identifier: GPL-3.0-or-later
#include "facetterms.h"

#include "keys.h"
#include "labels.h"
#include "querywords.h"
#include "textdoor.h"

#include <QCoreApplication>

#include <algorithm>
#include <optional>

namespace attache {

using namespace Qt::StringLiterals;

namespace {

struct Facets
{
    Q_DECLARE_TR_FUNCTIONS(attache::Facets)
};

/// The condition that asks for one value; nothing if the language has none.
std::optional<QueryTerm> termOf(Facet facet, const QString &value)
{
    using Field = QueryTerm::Field;
    const auto with = [&value](Field field) {
        QueryTerm term;
        term.field = field;
        term.values = {value};
        // A value of the panel is a whole text, not a part of others.
        if (canBeExact(field))
            term.comparison = QueryTerm::Comparison::Equals;
        return term;
    };
    switch (facet) {
    case Facet::State:
        return with(Field::State);
    case Facet::Cloud:
        return with(Field::Cloud);
    case Facet::Country:
        return with(Field::Country);
    case Facet::Tag:
        return with(Field::Tag);
    case Facet::Owner:
        return with(Field::Owner);
    case Facet::Service:
        return with(Field::Service);
    case Facet::Kind:
        return with(Field::Kind);
    case Facet::Evidence:
        return with(Field::Evidence);
    case Facet::Access:
        return with(Field::Access);
    case Facet::Invitation:
        return with(Field::Invitation);
    case Facet::Partner:
        return with(Field::Partner);
    case Facet::Standing: {
        QueryTerm term; // without values: attached at all
        if (value == keyOf(Standing::Own))
            term.field = Field::Mine;
        else if (value == keyOf(Standing::Distributor))
            term.field = Field::Distributor;
        else if (value == keyOf(Standing::Other))
            term.field = Field::Others;
        else
            return std::nullopt;
        return term;
    }
    default:
        return std::nullopt;
    }
}

/// Whether a condition is the one that choices of `term`'s kind stand in.
bool holdsChoices(const QueryExpression &part, const QueryTerm &term)
{
    if (part.kind() != QueryExpression::Kind::Term || part.isNegated())
        return false;
    const QueryTerm &own = part.term();
    return own.field == term.field && own.comparison == term.comparison
        && own.values.isEmpty() == term.values.isEmpty();
}

} // namespace

QVector<Facet> shownFacets()
{
    return {Facet::State,   Facet::Standing, Facet::Service, Facet::Kind,
            Facet::Partner, Facet::Country,  Facet::Cloud,   Facet::Invitation,
            Facet::Access,  Facet::Owner,    Facet::Tag,     Facet::Evidence};
}

QString facetTitle(Facet facet)
{
    switch (facet) {
    case Facet::State:
        return Facets::tr("Status", "of customers");
    case Facet::Standing:
        return Facets::tr("Who is attached");
    case Facet::Service:
        return Facets::tr("Service");
    case Facet::Kind:
        return Facets::tr("Capacity", "in which a partner is attached");
    case Facet::Partner:
        return Facets::tr("Partner");
    case Facet::Country:
        return Facets::tr("Country");
    case Facet::Cloud:
        return Facets::tr("Cloud");
    case Facet::Invitation:
        return Facets::tr("Invitation");
    case Facet::Owner:
        return Facets::tr("Owner");
    case Facet::Tag:
        return Facets::tr("Tag");
    case Facet::Evidence:
        return Facets::tr("How we know");
    case Facet::Access:
        return Facets::tr("Access", "that granular relationships give");
    default:
        return {};
    }
}

QString facetValueText(Facet facet, const QString &value)
{
    const auto labelled = [&value](auto known) {
        return known ? label(*known) : displayText(value);
    };
    switch (facet) {
    case Facet::State:
        return labelled(fromKey<Presence>(value));
    case Facet::Standing:
        return labelled(fromKey<Standing>(value));
    case Facet::Kind: {
        const auto kind = fromKey<AttachmentKind>(value);
        return kind ? shortLabel(*kind) : displayText(value);
    }
    case Facet::Evidence:
        return labelled(fromKey<Evidence>(value));
    case Facet::Access:
        return labelled(fromKey<EffectiveAccess>(value));
    case Facet::Invitation:
        return labelled(fromKey<InvitationState>(value));
    case Facet::Service:
        return serviceLabel(value);
    case Facet::Country:
        return countryLabel(value);
    case Facet::Cloud: {
        const auto cloud = parseCloud(value);
        return cloud ? label(*cloud) : displayText(value);
    }
    default:
        return displayText(value);
    }
}

bool canChoose(Facet facet, const QString &value)
{
    return termOf(facet, value).has_value();
}

bool isChosen(const QueryExpression &filter, Facet facet, const QString &value)
{
    const auto term = termOf(facet, value);
    if (!term)
        return false;
    const QVector<QueryExpression> parts = filter.conjuncts();
    return std::any_of(parts.cbegin(), parts.cend(), [&](const QueryExpression &part) {
        return holdsChoices(part, *term)
            && (term->values.isEmpty() || part.term().values.contains(value));
    });
}

QueryExpression withChoice(const QueryExpression &filter, Facet facet, const QString &value,
                           bool chosen)
{
    const auto term = termOf(facet, value);
    if (!term || isChosen(filter, facet, value) == chosen)
        return filter;
    QVector<QueryExpression> parts = filter.conjuncts();
    const auto place =
        std::find_if(parts.begin(), parts.end(),
                     [&term](const QueryExpression &part) { return holdsChoices(part, *term); });
    if (place == parts.end()) {
        parts << *term;
        return QueryExpression::all(parts);
    }
    QueryTerm changed = place->term();
    if (chosen)
        changed.values << value;
    else
        changed.values.removeAll(value);
    if (changed.values.isEmpty())
        parts.erase(place);
    else
        *place = changed;
    return QueryExpression::all(parts);
}

QueryExpression withoutFacet(const QueryExpression &filter, Facet facet)
{
    if (facet == Facet::Standing)
        return filter; // each of its conditions narrows the others
    const auto term = termOf(facet, u"any value"_s);
    QVector<QueryExpression> parts = filter.conjuncts();
    parts.removeIf(
        [&term](const QueryExpression &part) { return term && holdsChoices(part, *term); });
    return QueryExpression::all(parts);
}

} // namespace attache

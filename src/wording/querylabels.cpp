// SPDX-License-Identifier: GPL-3.0-or-later
#include "querylabels.h"

#include "language.h"

#include <QCoreApplication>

namespace attache {

namespace {

struct QueryFields
{
    Q_DECLARE_TR_FUNCTIONS(QueryFields)
};

} // namespace

QString queryFieldText(QueryTerm::Field field)
{
    using Field = QueryTerm::Field;
    switch (field) {
    case Field::Text:
        return QueryFields::tr("Part of a name, alias, domain, tenant ID, tag or note");
    case Field::Name:
        return QueryFields::tr("Part of the name or alias");
    case Field::Alias:
        return QueryFields::tr("Part of the alias: your own name for the customer");
    case Field::Domain:
        return QueryFields::tr("Part of a domain");
    case Field::Tenant:
        return QueryFields::tr("Part of the tenant ID");
    case Field::Partner:
        return QueryFields::tr("Part of the name of an attached partner");
    case Field::Service:
        return QueryFields::tr("A service that any partner is attached for");
    case Field::Mine:
        return QueryFields::tr("A service that we are attached for");
    case Field::Others:
        return QueryFields::tr("A service that other partners are attached for");
    case Field::Distributor:
        return QueryFields::tr("A service that our distributor is attached for");
    case Field::Kind:
        return QueryFields::tr("The kind of an attachment");
    case Field::Status:
        return QueryFields::tr("The status of an attachment");
    case Field::Evidence:
        return QueryFields::tr("How an attachment is known");
    case Field::Access:
        return QueryFields::tr("What access a GDAP relationship of ours gives");
    case Field::State:
        return QueryFields::tr("Whether the customer is current or gone");
    case Field::Realm:
        return QueryFields::tr("Part of the name of the realm");
    case Field::Cloud:
        return QueryFields::tr("The cloud of the realm");
    case Field::Country:
        return QueryFields::tr("The country, by its code or its whole name");
    case Field::Tag:
        return QueryFields::tr("A tag, in full");
    case Field::Owner:
        return QueryFields::tr("Part of the name of the owner");
    case Field::Action:
        return QueryFields::tr("Part of the next action");
    case Field::Due:
        return QueryFields::tr("When the next action is due");
    case Field::Invitation:
        return QueryFields::tr("The state of an invitation");
    case Field::Expires:
        return QueryFields::tr("When an attachment of ours ends");
    case Field::Partners:
        return QueryFields::tr("How many partners are attached, ourselves included");
    case Field::Subscriptions:
        return QueryFields::tr("How many subscriptions there are");
    case Field::Seen:
        return QueryFields::tr("When the customer was last seen in a source");
    case Field::First:
        return QueryFields::tr("When the customer was first seen in a source");
    case Field::Note:
        return QueryFields::tr("Part of a note");
    case Field::Language:
        return QueryFields::tr("The language of letters, such as fr");
    case Field::Offer:
        return QueryFields::tr("Part of the offer of a current subscription");
    case Field::PartnerOfRecord:
        return QueryFields::tr("Part of the partner of record of a current subscription");
    case Field::Role:
        return QueryFields::tr("Part of the name of a role that an attachment of ours gives");
    case Field::Losing:
        return QueryFields::tr("Part of the name of a role that ends within 30 days without a "
                               "successor");
    case Field::Runway:
        return QueryFields::tr(
            "When the first role we hold ends that nothing of ours gives for longer");
    case Field::Changed:
        return QueryFields::tr("When anything about the customer last changed");
    }
    return {};
}

QueryLanguage shownQueryLanguage()
{
    return queryLanguageOf(Language::current());
}

} // namespace attache

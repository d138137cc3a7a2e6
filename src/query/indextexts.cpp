// SPDX-License-Identifier: GPL-3.0-or-later
#include "indexcolumns.h"
#include "rolecatalogue.h"

#include <algorithm>

namespace attache {

QStringList CustomerIndex::texts(QueryTerm::Field field) const
{
    using Field = QueryTerm::Field;
    const Pools &pools = *m_columns->pools;
    QStringList texts;
    const auto take = [&texts](const TextPool &pool) {
        for (quint32 i = 0; i < pool.size(); ++i)
            texts.append(pool.at(i));
    };
    switch (field) {
    case Field::Partner:
        for (quint32 i = 0; i < pools.partners.size(); ++i)
            texts.append(pools.partners.at(i).name);
        break;
    case Field::Tag:
        take(pools.tags);
        for (const SmartTag &tag : *m_columns->smartTags)
            texts.append(tag.definition.name);
        break;
    case Field::Owner:
        take(pools.owners);
        break;
    case Field::Country:
        take(pools.countries);
        break;
    case Field::Language:
        take(pools.languages);
        break;
    case Field::Offer:
        take(pools.offers);
        break;
    case Field::PartnerOfRecord:
        take(pools.partnersOfRecord);
        break;
    case Field::Role:
    case Field::Losing: {
        const QString language = m_columns->locale.name().left(2);
        for (quint32 i = 0; i < pools.roles.size(); ++i)
            texts.append(RoleCatalogue::instance().name(pools.roles.at(i), language));
        break;
    }
    case Field::Realm:
        for (const Realm &realm : m_columns->realms)
            texts.append(realm.name);
        break;
    default:
        return {};
    }
    texts.removeAll(QString());
    texts.removeDuplicates();
    std::sort(texts.begin(), texts.end(), nameCollator(m_columns->locale));
    return texts;
}

} // namespace attache

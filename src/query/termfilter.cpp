// SPDX-License-Identifier: GPL-3.0-or-later
#include "termfilter.h"

#include "keys.h"
#include "queryranges.h"
#include "querywords.h"
#include "rolecatalogue.h"
#include "runway.h"
#include "territories.h"
#include "textdoor.h"

#include <algorithm>
#include <cstring>

namespace attache {

using namespace Qt::StringLiterals;

namespace {

using Field = QueryTerm::Field;

constexpr quint32 NoPartner = ~quint32(0);

/// The foldings of `value` that a text is searched for: what a person types may be either.
QStringList foldings(const QString &value)
{
    QStringList folded{foldedText(value)};
    if (const QString german = foldedGermanText(value); german != folded.first())
        folded.append(german);
    return folded;
}

bool containsAny(const QString &text, const QStringList &values)
{
    const QStringList own = foldings(text);
    for (const QString &value : values) {
        for (const QString &needle : foldings(value)) {
            for (const QString &hay : own) {
                if (!needle.isEmpty() && hay.contains(needle))
                    return true;
            }
        }
    }
    return false;
}

bool equalsAny(const QString &text, const QStringList &values)
{
    const QStringList own = foldings(text);
    for (const QString &value : values) {
        for (const QString &wanted : foldings(value)) {
            if (!wanted.isEmpty() && own.contains(wanted))
                return true;
        }
    }
    return false;
}

/// How a term compares texts that otherwise only have to contain a value.
template <typename Texts>
std::vector<quint8> acceptedParts(const QueryTerm &term, quint32 size, Texts textAt)
{
    std::vector<quint8> accepted(size);
    if (term.comparison != QueryTerm::Comparison::Equals) {
        for (quint32 i = 0; i < size; ++i)
            accepted[i] = containsAny(textAt(i), term.values);
        return accepted;
    }
    for (const QString &value : term.values) {
        bool isThere = false;
        for (quint32 i = 0; i < size; ++i) {
            if (textAt(i) == value)
                accepted[i] = isThere = true;
        }
        for (quint32 i = 0; i < size && !isThere; ++i)
            accepted[i] |= quint8(equalsAny(textAt(i), {value}));
    }
    return accepted;
}

/// Values of a country, of which a name in any language stands for the code as well.
QStringList withCodes(QStringList values)
{
    for (qsizetype i = values.size() - 1; i >= 0; --i) {
        if (const QString code = territoryCode(values.at(i)); !code.isEmpty())
            values << code;
    }
    return values;
}

bool isCountry(const QString &text, const QStringList &values)
{
    return equalsAny(text, withCodes(values));
}

bool beginsWithAny(const QString &text, const QStringList &values)
{
    const QString own = foldedText(text);
    return std::any_of(values.cbegin(), values.cend(), [&own](const QString &value) {
        const QString wanted = foldedText(value);
        return !wanted.isEmpty() && own.startsWith(wanted);
    });
}

/// A role by its id or its name in any language: what people know it by. The whole name of one role
/// does not mean those in whose names it is a part.
bool namesRole(const QString &idOrName, const QStringList &wanted)
{
    const RoleCatalogue &catalogue = RoleCatalogue::instance();
    QStringList values;
    for (const QString &value : wanted) {
        const QString id = catalogue.idOfName(value);
        if (id.isEmpty())
            values << value;
        else if (idOrName == id || catalogue.idOfName(idOrName) == id)
            return true;
    }
    if (const Role *role = catalogue.find(idOrName))
        return containsAny(role->english, values) || containsAny(role->french, values)
            || containsAny(role->german, values) || containsAny(idOrName, values);
    return containsAny(idOrName, values);
}

template <typename E>
std::vector<quint8> acceptedWords(const QStringList &keys)
{
    std::vector<quint8> accepted(256, 0);
    for (const QString &key : keys) {
        if (const auto value = fromKey<E>(key))
            accepted[size_t(*value)] = 1;
    }
    return accepted;
}

/// The candidates for which `test` says yes.
template <typename Test>
RowBits rowsWhere(const RowBits &candidates, const std::stop_token &stop, Test test)
{
    constexpr size_t WordsBetweenStopChecks = 256;
    constexpr int FewRows = 16;
    RowBits found(candidates.size());
    const size_t words = candidates.words().size();
    for (size_t i = 0; i < words; ++i) {
        if (i % WordsBetweenStopChecks == 0 && stop.stop_requested())
            return found;
        const quint64 wanted = candidates.words()[i];
        if (wanted == 0)
            continue;
        const size_t first = i * 64;
        quint64 word = 0;
        if (int(qPopulationCount(wanted)) < FewRows) {
            for (quint64 rest = wanted; rest; rest &= rest - 1) {
                const auto bit = size_t(qCountTrailingZeroBits(rest));
                word |= quint64(test(first + bit)) << bit;
            }
        } else {
            const size_t rows = std::min<size_t>(64, candidates.size() - first);
            for (size_t bit = 0; bit < rows; ++bit)
                word |= quint64(test(first + bit)) << bit;
            word &= wanted;
        }
        found.words()[i] = word;
    }
    return found;
}

} // namespace

TermFilter::TermFilter(const QueryTerm &term, const Pools &pools, const QVector<Realm> &realms,
                       Instant now, const SmartTagSource &smartTags)
    : m_term(term), m_pools(pools), m_realms(realms), m_now(now), m_overlay(smartTags.overlay)
{
    const QueryFieldTraits &traits = traitsOf(term.field);
    m_asksForAny =
        traits.canBeEmpty && traits.kind != QueryValueKind::Service && term.values.isEmpty();
    if (canCompare(term.field))
        m_ranges = acceptedRanges(term, now);
    switch (term.field) {
    case Field::Text:
    case Field::Name:
    case Field::Alias:
    case Field::Note:
    case Field::Domain:
    case Field::Tenant:
        if (m_asksForAny)
            m_isByRow = true;
        else
            prepareSearch();
        break;
    case Field::Due:
        acceptInstants(&RowBlock::nextActionDue);
        break;
    case Field::Seen:
        acceptInstants(&RowBlock::lastSeen);
        break;
    case Field::First:
        acceptInstants(&RowBlock::firstSeen);
        break;
    case Field::Changed:
        acceptInstants(&RowBlock::lastChanged);
        break;
    case Field::Runway:
        acceptInstants(&RowBlock::runways);
        break;
    case Field::Partners:
        preparePartners();
        m_isByRow = true;
        break;
    case Field::Losing:
        m_accepted = acceptedTexts(m_pools.roles, namesRole);
        m_isByRow = true;
        break;
    case Field::Action:
    case Field::Subscriptions:
        m_isByRow = true;
        break;
    case Field::State:
    case Field::Realm:
    case Field::Cloud:
    case Field::Country:
    case Field::Tag:
    case Field::Owner:
    case Field::Language:
    case Field::Offer:
    case Field::PartnerOfRecord:
    case Field::Invitation:
        prepareWords();
        break;
    default:
        prepareAttachments();
    }
    if (term.field == Field::Tag)
        prepareSmartTags(smartTags.tags);
}

void TermFilter::prepareSmartTags(const QVector<SmartTag> &tags)
{
    for (const SmartTag &tag : tags) {
        const auto isIt = [&tag](const QString &value) {
            return isSameTag(value, tag.definition.name);
        };
        if (tag.works()
            && (m_asksForAny || std::any_of(m_term.values.cbegin(), m_term.values.cend(), isIt)))
            m_smartTags << &tag;
    }
}

void TermFilter::prepareSearch()
{
    const auto scope = [this] {
        switch (m_term.field) {
        case Field::Name:
            return TextScope::Names;
        case Field::Alias:
            return TextScope::Aliases;
        case Field::Note:
            return TextScope::Notes;
        case Field::Domain:
            return TextScope::Domains;
        case Field::Tenant:
            return TextScope::Tenant;
        default:
            return TextScope::All;
        }
    };
    m_search.emplace(m_term.values, scope());
}

void TermFilter::preparePartners()
{
    m_partners.resize(m_pools.profiles.size());
    for (quint32 i = 0; i < m_pools.profiles.size(); ++i) {
        const AttachmentProfile &profile = m_pools.profiles.at(i);
        m_partners[i] = profile.counts() ? profile.partner : NoPartner;
    }
}

std::vector<quint8> TermFilter::acceptedTexts(const TextPool &texts,
                                              bool (*test)(const QString &,
                                                           const QStringList &)) const
{
    std::vector<quint8> accepted(texts.size());
    for (quint32 i = 0; i < texts.size(); ++i)
        accepted[i] = m_asksForAny ? !texts.at(i).isEmpty() : test(texts.at(i), m_term.values);
    return accepted;
}

void TermFilter::acceptTexts(Numbers column, const TextPool &texts,
                             bool (*test)(const QString &, const QStringList &))
{
    m_column = column;
    m_accepted = acceptedTexts(texts, test);
}

std::vector<quint8> TermFilter::acceptedRoleSets() const
{
    const std::vector<quint8> roles = acceptedTexts(m_pools.roles, namesRole);
    std::vector<quint8> sets(m_pools.roleSets.size());
    for (quint32 i = 0; i < m_pools.roleSets.size(); ++i) {
        const QVector<quint32> &set = m_pools.roleSets.at(i);
        sets[i] = std::any_of(set.cbegin(), set.cend(),
                              [&roles](quint32 role) { return roles[role] != 0; });
    }
    return sets;
}

void TermFilter::acceptInstants(Numbers column)
{
    m_column = column;
    m_accepted.resize(m_pools.instants.size());
    for (quint32 i = 0; i < m_pools.instants.size(); ++i) {
        const qint64 moment = m_pools.instants.at(i);
        m_accepted[i] = m_asksForAny ? Instant::fromRaw(moment).isSet() : isInRange(moment);
    }
}

void TermFilter::acceptLists(Numbers column, const ListPool &lists,
                             const std::vector<quint8> &entries)
{
    m_column = column;
    m_accepted.resize(lists.size());
    for (quint32 i = 0; i < lists.size(); ++i) {
        const QVector<quint32> &list = lists.at(i);
        m_accepted[i] = std::any_of(list.cbegin(), list.cend(),
                                    [&](quint32 entry) { return entries[entry] != 0; });
    }
}

void TermFilter::prepareWords()
{
    const QStringList &values = m_term.values;
    switch (m_term.field) {
    case Field::State:
        m_accepted = acceptedWords<Presence>(values);
        break;
    case Field::Invitation:
        acceptLists(&RowBlock::invitations, m_pools.invitationLists,
                    m_asksForAny ? std::vector<quint8>(256, 1)
                                 : acceptedWords<InvitationState>(values));
        break;
    case Field::Country:
        acceptTexts(&RowBlock::countries, m_pools.countries, isCountry);
        break;
    case Field::Tag:
        acceptLists(&RowBlock::tags, m_pools.tagLists, acceptedTexts(m_pools.tags, equalsAny));
        break;
    case Field::Owner:
        m_column = &RowBlock::owners;
        m_accepted = acceptedNames(m_pools.owners);
        break;
    case Field::Language:
        acceptTexts(&RowBlock::languages, m_pools.languages, beginsWithAny);
        break;
    case Field::Offer:
        acceptLists(&RowBlock::offers, m_pools.offerLists, acceptedNames(m_pools.offers));
        break;
    case Field::PartnerOfRecord:
        acceptLists(&RowBlock::partnersOfRecord, m_pools.recordLists,
                    acceptedNames(m_pools.partnersOfRecord));
        break;
    case Field::Realm:
    case Field::Cloud:
        acceptRealms();
        break;
    default:
        break;
    }
}

void TermFilter::acceptRealms()
{
    const std::vector<quint8> named = acceptedParts(
        m_term, quint32(m_realms.size()), [this](quint32 i) { return m_realms.at(i).name; });
    m_column = &RowBlock::realms;
    m_accepted.resize(m_pools.realms.size());
    for (quint32 i = 0; i < m_pools.realms.size(); ++i) {
        for (qsizetype which = 0; which < m_realms.size(); ++which) {
            const Realm &realm = m_realms.at(which);
            if (realm.id != m_pools.realms.at(i))
                continue;
            const QString key = QString::fromLatin1(traitsOf(realm.cloud).key);
            m_accepted[i] =
                m_term.field == Field::Realm ? named[size_t(which)] : m_term.values.contains(key);
        }
    }
}

std::vector<quint8> TermFilter::acceptedNames(const TextPool &texts) const
{
    if (m_asksForAny)
        return acceptedTexts(texts, containsAny);
    return acceptedParts(m_term, texts.size(), [&texts](quint32 i) { return texts.at(i); });
}

void TermFilter::prepareAttachments()
{
    const QStringList &values = m_term.values;
    std::vector<quint8> entries; // of the pool or enumeration that the field is about
    Standing standing = Standing::Own;
    switch (m_term.field) {
    case Field::Partner:
        entries = acceptedParts(m_term, m_pools.partners.size(),
                                [this](quint32 i) { return m_pools.partners.at(i).name; });
        break;
    case Field::Role:
        entries = acceptedRoleSets();
        break;
    case Field::Kind:
        entries = acceptedWords<AttachmentKind>(values);
        break;
    case Field::Status:
        entries = acceptedWords<AttachmentStatus>(values);
        break;
    case Field::Evidence:
        entries = acceptedWords<Evidence>(values);
        break;
    case Field::Access:
        entries = acceptedWords<EffectiveAccess>(values);
        break;
    case Field::Expires:
        m_acceptedPeriods.resize(m_pools.periods.size());
        for (quint32 i = 0; i < m_pools.periods.size(); ++i)
            m_acceptedPeriods[i] = isInRange(m_pools.periods.at(i).end);
        break;
    default: // about services
        standing = m_term.field == Field::Others ? Standing::Other
            : m_term.field == Field::Distributor ? Standing::Distributor
                                                 : Standing::Own;
        entries.resize(m_pools.services.size());
        for (quint32 i = 0; i < m_pools.services.size(); ++i)
            entries[i] =
                values.isEmpty() || values.contains(m_pools.services.at(i), Qt::CaseInsensitive);
    }
    const auto accepts = [&](const AttachmentProfile &profile) -> bool {
        if (m_term.field == Field::Status)
            return profile.isCurrent() && entries[size_t(profile.status)];
        if (!profile.counts())
            return false;
        switch (m_term.field) {
        case Field::Partner:
            return entries[profile.partner];
        case Field::Role:
            return profile.givesRoles() && entries[profile.roles];
        case Field::Kind:
            return entries[size_t(profile.kind)];
        case Field::Evidence:
            return entries[size_t(profile.evidence)];
        case Field::Access:
            return entries[size_t(profile.access)];
        case Field::Expires:
            return profile.standing == Standing::Own;
        case Field::Service:
            return entries[profile.service];
        default:
            return profile.standing == standing && entries[profile.service];
        }
    };
    m_accepted.resize(m_pools.profiles.size());
    for (quint32 i = 0; i < m_pools.profiles.size(); ++i)
        m_accepted[i] = accepts(m_pools.profiles.at(i));
}

RowBits TermFilter::matching(const RowBlock &block, const RowBits &candidates,
                             const std::stop_token &stop) const
{
    if (m_search && m_search->isEmpty()) // nothing searchable is left of the values
        return candidates;
    RowBits found;
    const quint8 *const accepted = m_accepted.data();
    if (m_search) {
        found = m_search->rows(block, candidates, stop);
    } else if (m_isByRow) {
        found = rowsWhere(candidates, stop, [&](size_t row) { return matchesRow(block, row); });
    } else if (m_term.field == Field::State) {
        const Presence *const presences = block.presences.data();
        found = rowsWhere(candidates, stop,
                          [=](size_t row) { return accepted[size_t(presences[row])]; });
    } else if (m_column) {
        const quint32 *const numbers = (block.*m_column).data();
        found = rowsWhere(candidates, stop, [=](size_t row) { return accepted[numbers[row]]; });
    } else {
        const quint32 *const starts = block.attachmentStarts.data();
        const quint32 *const profiles = block.profiles.data();
        const quint32 *const periods = block.periods.data();
        if (m_acceptedPeriods.empty()) {
            found = rowsWhere(candidates, stop, [=](size_t row) {
                quint8 any = 0;
                for (size_t i = starts[row]; i < starts[row + 1]; ++i)
                    any |= accepted[profiles[i]];
                return any;
            });
        } else {
            const quint8 *const inTime = m_acceptedPeriods.data();
            found = rowsWhere(candidates, stop, [=](size_t row) {
                quint8 any = 0;
                for (size_t i = starts[row]; i < starts[row + 1]; ++i)
                    any |= accepted[profiles[i]] & inTime[periods[i]];
                return any;
            });
        }
    }
    for (const SmartTag *tag : m_smartTags) {
        RowBits carriers = &block == m_overlay ? tag->overlayRows : tag->rows;
        carriers &= candidates;
        found |= carriers;
    }
    if (m_term.negated) {
        found.invert();
        found &= candidates;
    }
    return found;
}

bool TermFilter::isInRange(qint64 value) const
{
    return std::any_of(m_ranges.cbegin(), m_ranges.cend(),
                       [value](const QueryRange &range) { return range.contains(value); });
}

bool TermFilter::matchesRow(const RowBlock &block, size_t row) const
{
    switch (m_term.field) {
    case Field::Partners:
        return isInRange(partnerCount(block, row));
    case Field::Losing:
        return losesRole(block, row);
    case Field::Subscriptions:
        return isInRange(block.subscriptionCounts[row]);
    case Field::Action: {
        const QString action = block.rawText(RowBlock::Slot(row), RowBlock::RawNextAction);
        return m_asksForAny ? !action.isEmpty() : containsAny(action, m_term.values);
    }
    default: {
        const auto part = m_term.field == Field::Note ? TextPart::Note : TextPart::Alias;
        const char *const texts = block.folded.data();
        return memchr(texts + block.foldedStarts[row], char(part),
                      size_t(block.foldedStarts[row + 1] - block.foldedStarts[row]));
    }
    }
}

bool TermFilter::losesRole(const RowBlock &block, size_t row) const
{
    constexpr qint64 Day = qint64(24) * 3600 * 1000;
    const qint64 before = m_now.ms() + RiskDays * Day;
    // Few customers have a role that ends so soon: the others are told by their runway.
    const Instant runway = Instant::fromRaw(m_pools.instants.at(block.runways[row]));
    if (!runway.isSet() || runway.ms() >= before)
        return false;
    RoleEnds<quint32> held;
    for (size_t i = block.attachmentStarts[row]; i < block.attachmentStarts[row + 1]; ++i) {
        const AttachmentProfile &profile = m_pools.profiles.at(block.profiles[i]);
        if (profile.givesRoles()) {
            held.hold(m_pools.roleSets.at(profile.roles),
                      Instant::fromRaw(m_pools.periods.at(block.periods[i]).end));
        }
    }
    const auto isNear = [&](Instant end) {
        return end.isSet() && end.ms() >= m_now.ms() && end.ms() < before;
    };
    if (m_asksForAny && isNear(held.untoldEnd()))
        return true;
    return std::any_of(held.ends().cbegin(), held.ends().cend(), [&](const auto &role) {
        return m_accepted[role.first] && isNear(role.second);
    });
}

qint64 TermFilter::partnerCount(const RowBlock &block, size_t row) const
{
    // Few attachments a customer: comparing each with those before it beats any set. One partner
    // never has two names within a row.
    const quint32 *const profiles = block.profiles.data();
    const quint32 *const partners = m_partners.data();
    const size_t first = block.attachmentStarts[row];
    const size_t end = block.attachmentStarts[row + 1];
    qint64 count = 0;
    for (size_t i = first; i < end; ++i) {
        const quint32 partner = partners[profiles[i]];
        bool isNew = partner != NoPartner;
        for (size_t j = first; j < i; ++j)
            isNew = isNew && partners[profiles[j]] != partner;
        count += isNew;
    }
    return count;
}

} // namespace attache

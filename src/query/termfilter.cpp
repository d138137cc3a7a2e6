// SPDX-License-Identifier: GPL-3.0-or-later
#include "termfilter.h"

#include "keys.h"
#include "querywords.h"
#include "textdoor.h"

#include <algorithm>
#include <cstring>
#include <limits>
#include <string_view>

// The address sanitizer's memmem looks at the whole rest of the text at every call.
#if defined(__GLIBC__) && !defined(__SANITIZE_ADDRESS__)
#define ATTACHE_HAS_QUICK_MEMMEM
#endif

namespace attache {

using namespace Qt::StringLiterals;

namespace {

using Field = QueryTerm::Field;
using Comparison = QueryTerm::Comparison;

constexpr qint64 MsPerDay = 24 * 3600 * 1000;
constexpr size_t RowsBetweenStopChecks = 4096;
constexpr size_t FewRowsPart = 16;

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

/// The first place of `needle` in [at, end), or null.
const char *findBytes(const char *at, const char *end, const QByteArray &needle)
{
#ifdef ATTACHE_HAS_QUICK_MEMMEM
    // Twice as fast on short needles as searchers that skip by the last byte.
    return static_cast<const char *>(
        memmem(at, size_t(end - at), needle.constData(), size_t(needle.size())));
#else
    const std::string_view text(at, size_t(end - at));
    const auto found = text.find(std::string_view(needle.constData(), size_t(needle.size())));
    return found == std::string_view::npos ? nullptr : at + found;
#endif
}

/// Which of a row's texts the hit at `at` lies in: the byte in front of that text.
char partAt(const char *at)
{
    while (static_cast<unsigned char>(*at) > char(TextPart::Tag))
        --at;
    return *at;
}

template <typename E>
void acceptWords(std::vector<quint8> &accepted, const QStringList &keys)
{
    accepted.assign(256, 0);
    for (const QString &key : keys) {
        if (const auto value = fromKey<E>(key))
            accepted[size_t(*value)] = 1;
    }
}

template <typename Pool>
void acceptTexts(std::vector<quint8> &accepted, const Pool &pool,
                 bool (*test)(const QString &, const QStringList &), const QStringList &values)
{
    accepted.assign(pool.size(), 0);
    for (quint32 i = 0; i < pool.size(); ++i)
        accepted[i] = test(pool.text(i), values);
}

bool compare(int left, Comparison comparison, int right)
{
    switch (comparison) {
    case Comparison::Less:
        return left < right;
    case Comparison::LessOrEqual:
        return left <= right;
    case Comparison::Greater:
        return left > right;
    case Comparison::GreaterOrEqual:
        return left >= right;
    case Comparison::Contains:
        break;
    }
    return left == right;
}

Comparison mirrored(Comparison comparison)
{
    switch (comparison) {
    case Comparison::Less:
        return Comparison::Greater;
    case Comparison::LessOrEqual:
        return Comparison::GreaterOrEqual;
    case Comparison::Greater:
        return Comparison::Less;
    case Comparison::GreaterOrEqual:
        return Comparison::LessOrEqual;
    case Comparison::Contains:
        break;
    }
    return comparison;
}

} // namespace

TermFilter::TermFilter(const QueryTerm &term, const Pools &pools, const QVector<Realm> &realms,
                       Instant now)
    : m_term(term)
{
    switch (term.field) {
    case Field::Text:
    case Field::Name:
    case Field::Domain:
    case Field::Tenant:
        prepareNeedles();
        break;
    case Field::Expires:
    case Field::Seen:
        prepareSpans(now);
        break;
    case Field::Partners:
        for (const QString &value : term.values)
            m_numbers.push_back(value.toInt());
        break;
    default:
        prepareWords(pools, realms);
    }
}

void TermFilter::prepareNeedles()
{
    m_isTextual = true;
    for (const QString &value : m_term.values) {
        QString text = value;
        if (m_term.field == Field::Text || m_term.field == Field::Tenant) {
            if (const Result<TenantId> id = parseTenantId(value.trimmed())) // also in braces
                text = id->toString();
        }
        for (const QString &needle : foldings(text)) {
            if (!needle.isEmpty())
                m_needles.push_back(needle.toUtf8());
        }
    }
    m_matchesAll = m_needles.empty();
}

void TermFilter::prepareSpans(Instant now)
{
    constexpr qint64 NotSet = std::numeric_limits<qint64>::min();
    constexpr qint64 Never = std::numeric_limits<qint64>::max();
    const qint64 nowMs = now.isSet() ? now.ms() : 0;
    for (const QString &value : m_term.values) {
        if (value == u"never") {
            m_spans.push_back({Never, Never});
            continue;
        }
        qint64 first = 0; // the moment, or the day's first
        qint64 next = 0; // the moment, or the next day's first
        Comparison comparison = m_term.comparison;
        if (const auto days = daysOfSpan(value)) {
            const bool isAge = m_term.field == Field::Seen;
            first = next = nowMs + (isAge ? -*days : *days) * MsPerDay;
            if (isAge) // a greater age is an earlier moment
                comparison = mirrored(comparison);
            if (comparison == Comparison::LessOrEqual || comparison == Comparison::Greater)
                next = first + 1;
        } else {
            const Result<Instant> day = parseInstant(value);
            if (!day || !day->isSet())
                continue;
            first = day->ms();
            next = first + MsPerDay;
        }
        Span span{NotSet + 1, Never};
        if (comparison == Comparison::Less)
            span.to = first;
        else if (comparison == Comparison::LessOrEqual)
            span.to = next;
        else if (comparison == Comparison::Greater)
            span.from = next;
        else
            span.from = first;
        if (comparison == Comparison::Contains)
            span.to = next;
        // What runs out before a day to come has not run out yet.
        if (m_term.field == Field::Expires && span.from == NotSet + 1 && span.to > nowMs)
            span.from = nowMs;
        m_spans.push_back(span);
    }
}

void TermFilter::prepareWords(const Pools &pools, const QVector<Realm> &realms)
{
    const QStringList &values = m_term.values;
    switch (m_term.field) {
    case Field::Partner:
        m_accepted.assign(pools.partners.size(), 0);
        for (quint32 i = 0; i < pools.partners.size(); ++i)
            m_accepted[i] = containsAny(pools.partners.entry(i).name, values);
        break;
    case Field::Service:
    case Field::Mine:
    case Field::Others:
    case Field::Distributor:
        m_standing = m_term.field == Field::Mine ? Standing::Own
            : m_term.field == Field::Others      ? Standing::Other
                                                 : Standing::Distributor;
        m_hasServices = !values.isEmpty();
        m_accepted.assign(pools.services.size(), 0);
        for (quint32 i = 0; i < pools.services.size(); ++i)
            m_accepted[i] = values.contains(pools.services.text(i), Qt::CaseInsensitive);
        break;
    case Field::Kind:
        acceptWords<AttachmentKind>(m_accepted, values);
        break;
    case Field::Status:
        acceptWords<AttachmentStatus>(m_accepted, values);
        break;
    case Field::Evidence:
        acceptWords<Evidence>(m_accepted, values);
        break;
    case Field::State:
        acceptWords<Presence>(m_accepted, values);
        break;
    case Field::Invitation:
        acceptWords<InvitationState>(m_accepted, values);
        break;
    case Field::Country:
        acceptTexts(m_accepted, pools.countries, equalsAny, values);
        break;
    case Field::Tag:
        acceptTexts(m_accepted, pools.tags, equalsAny, values);
        break;
    case Field::Owner:
        acceptTexts(m_accepted, pools.owners, containsAny, values);
        break;
    case Field::Realm:
    case Field::Cloud:
        for (const Realm &realm : realms) {
            const QString key = QString::fromLatin1(traitsOf(realm.cloud).key);
            if (m_term.field == Field::Realm ? containsAny(realm.name, values)
                                             : values.contains(key))
                m_realms.append(realm.id);
        }
        break;
    default:
        break;
    }
}

void TermFilter::apply(const RowBlock &block, std::vector<quint8> &kept,
                       const std::stop_token &stop) const
{
    if (m_matchesAll)
        return;
    const size_t rows = size_t(block.size());
    const quint8 wanted = m_term.negated ? 0 : 1;
    quint8 *const keep = kept.data();
    const auto candidates = size_t(std::count(kept.cbegin(), kept.cend(), quint8(1)));
    if (candidates == 0)
        return;
    // With few rows left, looking at each is cheaper than a pass over all texts.
    if (m_isTextual && candidates > rows / FewRowsPart) {
        std::vector<quint8> found(rows, 0);
        searchTexts(block, found, stop);
        for (size_t row = 0; row < rows; ++row)
            keep[row] = keep[row] & quint8(found[row] == wanted);
        return;
    }
    for (size_t row = 0; row < rows; ++row) {
        if (row % RowsBetweenStopChecks == 0 && stop.stop_requested())
            return;
        if (keep[row])
            keep[row] = quint8(quint8(matches(block, row)) == wanted);
    }
}

bool TermFilter::matches(const RowBlock &block, size_t row) const
{
    switch (m_term.field) {
    case Field::Text:
    case Field::Name:
    case Field::Domain:
    case Field::Tenant:
        return hasHit(block, row);
    case Field::State:
        return m_accepted[size_t(block.presences[row])];
    case Field::Country:
        return m_accepted[block.countries[row]];
    case Field::Owner:
        return m_accepted[block.owners[row]];
    case Field::Realm:
    case Field::Cloud:
        return m_realms.contains(block.realms[row]);
    case Field::Seen:
        return isInSpan(block.lastSeen[row]);
    case Field::Partners:
        return hasPartnerCount(block, row);
    case Field::Tag: {
        const quint32 *const tags = block.tags.data();
        return std::any_of(tags + block.tagStarts[row], tags + block.tagStarts[row + 1],
                           [this](quint32 tag) { return m_accepted[tag] != 0; });
    }
    case Field::Invitation: {
        const InvitationState *const states = block.invitations.data();
        return std::any_of(
            states + block.invitationStarts[row], states + block.invitationStarts[row + 1],
            [this](InvitationState state) { return m_accepted[size_t(state)] != 0; });
    }
    default:
        break;
    }
    const RowBlock::AttachmentCell *cell = block.attachments.data() + block.attachmentStarts[row];
    const RowBlock::AttachmentCell *const end =
        block.attachments.data() + block.attachmentStarts[row + 1];
    for (; cell != end; ++cell) {
        if (matchesAttachment(*cell))
            return true;
    }
    return false;
}

bool TermFilter::matchesAttachment(const RowBlock::AttachmentCell &cell) const
{
    if (!cell.isCurrent())
        return false;
    if (m_term.field == Field::Status)
        return m_accepted[size_t(cell.status)];
    if (cell.hasEnded())
        return false;
    switch (m_term.field) {
    case Field::Partner:
        return m_accepted[cell.partner];
    case Field::Service:
        return m_accepted[cell.service];
    case Field::Mine:
    case Field::Others:
    case Field::Distributor:
        return cell.standing == m_standing && (!m_hasServices || m_accepted[cell.service]);
    case Field::Kind:
        return m_accepted[size_t(cell.kind)];
    case Field::Evidence:
        return m_accepted[size_t(cell.evidence)];
    case Field::Expires:
        return cell.standing == Standing::Own && isInSpan(cell.end);
    default:
        return false;
    }
}

bool TermFilter::isInSpan(qint64 moment) const
{
    const Instant instant = Instant::fromRaw(moment);
    for (const Span &span : m_spans) {
        if (span.from == span.to ? moment == span.from && instant.isNever()
                                 : instant.isSet() && moment >= span.from && moment < span.to)
            return true;
    }
    return false;
}

bool TermFilter::hasPartnerCount(const RowBlock &block, size_t row) const
{
    // Few attachments a customer: comparing each with those before it beats any set. One partner
    // never has two names within a row.
    const RowBlock::AttachmentCell *const cells = block.attachments.data();
    const size_t first = block.attachmentStarts[row];
    const size_t end = block.attachmentStarts[row + 1];
    int count = 0;
    for (size_t i = first; i < end; ++i) {
        if (!cells[i].counts())
            continue;
        bool isNew = true;
        for (size_t j = first; j < i && isNew; ++j)
            isNew = !cells[j].counts() || cells[j].partner != cells[i].partner;
        count += isNew;
    }
    for (const int number : m_numbers) {
        if (compare(count, m_term.comparison, number))
            return true;
    }
    return false;
}

bool TermFilter::acceptsPart(char part) const
{
    switch (m_term.field) {
    case Field::Name:
        return part == char(TextPart::Name) || part == char(TextPart::Alias);
    case Field::Domain:
        return part == char(TextPart::Domain);
    case Field::Tenant:
        return part == char(TextPart::Tenant);
    default:
        return true;
    }
}

bool TermFilter::hasHit(const RowBlock &block, size_t row) const
{
    const char *const arena = block.folded.constData();
    const char *const end = arena + block.foldedStarts[row + 1];
    for (const QByteArray &needle : m_needles) {
        const char *at = arena + block.foldedStarts[row];
        while ((at = findBytes(at, end, needle))) {
            if (m_term.field == Field::Text || acceptsPart(partAt(at)))
                return true;
            ++at;
        }
    }
    return false;
}

void TermFilter::searchTexts(const RowBlock &block, std::vector<quint8> &found,
                             const std::stop_token &stop) const
{
    const char *const arena = block.folded.constData();
    const char *const end = arena + block.folded.size();
    const quint64 *const starts = block.foldedStarts.data();
    const size_t rows = size_t(block.size());
    for (const QByteArray &needle : m_needles) {
        // One pass over the texts of all rows.
        size_t row = 0;
        size_t hits = 0;
        const char *at = arena;
        while ((at = findBytes(at, end, needle))) {
            if (++hits % RowsBetweenStopChecks == 0 && stop.stop_requested())
                return;
            // Hits come in order, mostly near each other: look a few rows ahead, then far.
            const auto offset = quint64(at - arena);
            for (int step = 0; step < 8 && starts[row + 1] <= offset; ++step)
                ++row;
            if (starts[row + 1] <= offset)
                row =
                    size_t(std::upper_bound(starts + row, starts + rows + 1, offset) - starts - 1);
            if (m_term.field == Field::Text || acceptsPart(partAt(at))) {
                found[row] = 1;
                at = arena + starts[row + 1];
            } else {
                ++at;
            }
        }
    }
}

} // namespace attache

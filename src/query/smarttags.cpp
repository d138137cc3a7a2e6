// SPDX-License-Identifier: GPL-3.0-or-later
#include "smarttags.h"

#include "indexcolumns.h"
#include "textdoor.h"

#include <algorithm>

namespace attache {

using namespace Qt::StringLiterals;

namespace {

using Definitions = QVector<SmartTagDefinition>;

const SmartTagDefinition *definitionOf(const Definitions &definitions, const QString &name)
{
    const auto found =
        std::find_if(definitions.cbegin(), definitions.cend(),
                     [&name](const SmartTagDefinition &one) { return isSameTag(one.name, name); });
    return found == definitions.cend() ? nullptr : &*found;
}

/// Whether `line` asks for `wanted`, itself or through the smart tags it names.
bool leadsTo(const QString &line, const QString &wanted, const Definitions &definitions,
             QStringList &seen)
{
    const auto mentions = tagMentions(line);
    return std::any_of(mentions.cbegin(), mentions.cend(), [&](const TagMention &mention) {
        if (isSameTag(mention.name, wanted))
            return true;
        const SmartTagDefinition *next = definitionOf(definitions, mention.name);
        if (!next || seen.contains(next->name))
            return false;
        seen << next->name;
        return leadsTo(next->query, wanted, definitions, seen);
    });
}

bool isCircular(const SmartTagDefinition &one, const Definitions &definitions)
{
    QStringList seen;
    return leadsTo(one.query, one.name, definitions, seen);
}

/// Whether a smart tag can be evaluated, with all that it builds upon. `seen`: what was found to
/// work, so that nothing is looked at twice.
bool canWork(const SmartTagDefinition &one, const Definitions &definitions, QStringList &seen)
{
    if (seen.contains(one.name))
        return true;
    seen << one.name;
    const auto parsed = parseQuery(one.query);
    if (!std::holds_alternative<QueryExpression>(parsed) || isCircular(one, definitions))
        return false;
    const auto mentions = tagMentions(one.query);
    return std::all_of(mentions.cbegin(), mentions.cend(), [&](const TagMention &mention) {
        const SmartTagDefinition *next = definitionOf(definitions, mention.name);
        return !next || canWork(*next, definitions, seen);
    });
}

QueryError errorAt(const TagMention &mention, const QString &code)
{
    return {mention.position, mention.length, code, mention.name, {}};
}

/// Who carries the smart tags of a new generation, one after another.
class Evaluation
{
public:
    Evaluation(CustomerIndex::Columns &columns, const Definitions &definitions, Instant now,
               const std::stop_token &stop)
        : m_columns(columns), m_definitions(definitions), m_now(now), m_stop(stop)
    {
    }

    QVector<SmartTag> run()
    {
        for (const SmartTagDefinition &one : m_definitions)
            take(one);
        // In the order of the definitions, whatever order they needed each other in.
        QVector<SmartTag> ordered;
        for (const SmartTagDefinition &one : m_definitions)
            ordered << m_done.at(placeOf(one));
        return ordered;
    }

private:
    qsizetype placeOf(const SmartTagDefinition &one) const
    {
        const auto found =
            std::find_if(m_done.cbegin(), m_done.cend(),
                         [&one](const SmartTag &tag) { return tag.definition == one; });
        return found == m_done.cend() ? -1 : found - m_done.cbegin();
    }

    void take(const SmartTagDefinition &one)
    {
        if (placeOf(one) >= 0)
            return;
        SmartTag tag;
        tag.definition = one;
        const auto parsed = parseQuery(one.query);
        if (const auto *error = std::get_if<QueryError>(&parsed))
            tag.failure = *error;
        else
            tag.failure = tagProblem(one.query, one.name, m_definitions, std::nullopt);
        if (tag.works())
            evaluate(tag, std::get<QueryExpression>(parsed));
        m_done << tag;
    }

    void evaluate(SmartTag &tag, const QueryExpression &filter)
    {
        QVector<SmartTag> needed;
        const auto mentions = tagMentions(tag.definition.query);
        for (const TagMention &mention : mentions) {
            if (const auto *next = definitionOf(m_definitions, mention.name)) {
                take(*next);
                needed << m_done.at(placeOf(*next));
            }
        }
        // The columns know no more than it asks for, so that "tag:any" is about no smart tag.
        m_columns.smartTags = std::make_shared<const QVector<SmartTag>>(needed);
        CustomerQuery query;
        query.filter = filter;
        const CustomerIndex::Columns::BlockRows found =
            m_columns.matchingBlocks(query, m_now, m_stop);
        tag.rows = found.main;
        tag.overlayRows = found.overlay;
        tag.customers = qint64(m_columns.joined(found).count());
    }

    CustomerIndex::Columns &m_columns;
    const Definitions &m_definitions;
    Instant m_now;
    const std::stop_token &m_stop;
    QVector<SmartTag> m_done;
};

} // namespace

bool isSameTag(const QString &a, const QString &b)
{
    const QString plain = foldedText(a);
    const QString german = foldedGermanText(a);
    const QString otherPlain = foldedText(b);
    const QString otherGerman = foldedGermanText(b);
    return !plain.isEmpty() && !otherPlain.isEmpty()
        && (plain == otherPlain || plain == otherGerman || german == otherPlain
            || german == otherGerman);
}

QVector<SmartTagDefinition> definitionsOf(const QVector<SmartTag> &tags)
{
    QVector<SmartTagDefinition> definitions;
    for (const SmartTag &tag : tags)
        definitions << tag.definition;
    return definitions;
}

std::optional<QueryError> tagProblem(const QString &line, const QString &own,
                                     const QVector<SmartTagDefinition> &definitions,
                                     const std::optional<QStringList> &tags)
{
    // What `own` is defined by so far is what the line is about to replace.
    Definitions others = definitions;
    others.removeIf([&own](const SmartTagDefinition &one) { return isSameTag(one.name, own); });
    const auto mentions = tagMentions(line);
    for (const TagMention &mention : mentions) {
        QStringList seen;
        const SmartTagDefinition *smart = definitionOf(others, mention.name);
        if (!own.isEmpty()
            && (isSameTag(mention.name, own)
                || (smart && leadsTo(smart->query, own, others, seen))))
            return errorAt(mention, u"tagCycle"_s);
        QStringList working;
        if (smart && !canWork(*smart, others, working))
            return errorAt(mention, u"tagFailing"_s);
        const bool isKnown = smart || !tags
            || std::any_of(tags->cbegin(), tags->cend(),
                           [&mention](const QString &tag) { return isSameTag(tag, mention.name); });
        if (!isKnown)
            return errorAt(mention, u"unknownTag"_s);
    }
    return std::nullopt;
}

std::shared_ptr<const CustomerIndex> CustomerIndexBuilder::withSmartTags(
    const CustomerIndex &base, const QVector<SmartTagDefinition> &definitions, Instant now,
    const std::stop_token &stop)
{
    auto index = ofSameRows(base);
    CustomerIndex::Columns &columns = *index->m_columns;
    for (size_t i = 0; i < CustomerIndex::Columns::OrderCount; ++i) {
        if (auto known = base.m_columns->knownOrder(SortColumn(i)))
            columns.adoptOrder(SortColumn(i), std::move(known));
    }
    auto tags = Evaluation(columns, definitions, now, stop).run();
    if (stop.stop_requested())
        return nullptr;
    columns.smartTags = std::make_shared<const QVector<SmartTag>>(std::move(tags));
    return index;
}

const QVector<SmartTag> &CustomerIndex::smartTags() const
{
    return *m_columns->smartTags;
}

} // namespace attache

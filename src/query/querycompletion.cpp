// SPDX-License-Identifier: GPL-3.0-or-later
#include "querycompletion.h"

#include "querydates.h"
#include "querywords.h"
#include "textdoor.h"

#include <algorithm>

namespace attache {

using namespace Qt::StringLiterals;

namespace {

using Comparison = QueryTerm::Comparison;

/// Follows a line up to the cursor as the parser reads it, but forgives everything.
class Walker
{
public:
    Walker(const QString &line, int cursor)
        : m_line(line), m_cursor(std::clamp(qsizetype(cursor), qsizetype(0), line.size()))
    {
    }

    QueryPlace walk()
    {
        for (;;) {
            while (m_at < m_cursor && (isBlank() || here() == u'(' || here() == u')'))
                ++m_at;
            if (m_at < m_cursor && here() == u'-')
                ++m_at;
            if (m_at >= m_cursor)
                return atWord(m_cursor);
            if (const auto place = walkTerm())
                return *place;
        }
    }

private:
    QChar here() const { return m_line[m_at]; }
    bool isBlank() const { return here().isSpace(); }

    QueryPlace atWord(qsizetype start) const
    {
        QueryPlace place;
        place.kind = QueryPlace::Kind::Word;
        place.start = int(start);
        place.typed = m_line.mid(start, m_cursor - start);
        return place;
    }

    /// Over one term, or to the place if the cursor stands in it.
    std::optional<QueryPlace> walkTerm()
    {
        const qsizetype start = m_at;
        qsizetype end = m_at;
        while (end < m_cursor && (m_line[end].isLetter() || m_line[end].isMark()))
            ++end;
        const QueryFieldTraits *traits =
            findQueryField(QStringView(m_line).sliced(start, end - start));
        m_at = end;
        if (!traits || m_at >= m_cursor || !takeOperator(*traits)) {
            m_at = start;
            return walkWord();
        }
        const bool isList = m_at < m_cursor && here() == u'(';
        m_at += isList ? 1 : 0;
        for (;;) {
            while (isList && m_at < m_cursor && isBlank())
                ++m_at;
            if (const auto place = walkValue())
                return place;
            if (here() == u'|')
                ++m_at;
            else if (!isList || here() == u')')
                return std::nullopt;
        }
    }

    bool takeOperator(const QueryFieldTraits &traits)
    {
        m_term = {};
        m_term.field = traits.field;
        const bool comparable = canCompare(traits.field);
        bool hasOne = false;
        while (m_at < m_cursor && QStringView(u":=<>≤≥").contains(here())) {
            if (here() == u'<')
                m_term.comparison = Comparison::Less;
            else if (here() == u'>')
                m_term.comparison = Comparison::Greater;
            else if (here() == u'≤' || (hasOne && here() == u'=' && lessSoFar()))
                m_term.comparison = Comparison::LessOrEqual;
            else if (here() == u'≥' || (hasOne && here() == u'=' && comparable))
                m_term.comparison = Comparison::GreaterOrEqual;
            const bool isExact = hasOne && here() == u'=' && canBeExact(traits.field);
            if (isExact)
                m_term.comparison = Comparison::Equals;
            if (!comparable && !isExact && here() != u':')
                return false;
            hasOne = true;
            ++m_at;
        }
        return hasOne;
    }
    bool lessSoFar() const { return m_term.comparison == Comparison::Less; }

    std::optional<QueryPlace> walkWord()
    {
        const qsizetype start = m_at;
        if (here() == u'"') {
            const qsizetype open = m_at;
            if (!walkQuoted()) // a quoted text is nobody's field
                return QueryPlace{QueryPlace::Kind::Nothing, {}, int(open), {}};
            return std::nullopt;
        }
        while (m_at < m_cursor && !isBlank() && here() != u')')
            ++m_at;
        if (m_at >= m_cursor)
            return atWord(start);
        return std::nullopt;
    }

    std::optional<QueryPlace> walkValue()
    {
        QueryPlace place;
        place.kind = QueryPlace::Kind::Value;
        place.term = m_term;
        place.start = int(m_at);
        if (m_at < m_cursor && here() == u'"') {
            const qsizetype open = m_at;
            if (walkQuoted() && m_at < m_cursor)
                return std::nullopt;
            place.typed = m_line.mid(open + 1, m_cursor - open - 1);
            if (m_at >= m_cursor && place.typed.endsWith(u'"'))
                place.typed.chop(1);
            return place;
        }
        const qsizetype begin = m_at;
        while (m_at < m_cursor && !isBlank() && here() != u'|' && here() != u')')
            ++m_at;
        if (m_at < m_cursor)
            return std::nullopt;
        place.typed = m_line.mid(begin, m_cursor - begin);
        return place;
    }

    /// False if the cursor comes before the closing quote.
    bool walkQuoted()
    {
        for (++m_at; m_at < m_cursor; ++m_at) {
            if (here() != u'"')
                continue;
            if (m_at + 1 < m_cursor && m_line[m_at + 1] == u'"')
                ++m_at;
            else {
                ++m_at;
                return true;
            }
        }
        return false;
    }

    const QString &m_line;
    qsizetype m_cursor;
    qsizetype m_at = 0;
    QueryTerm m_term;
};

QVector<QueryOffer> fieldOffers(QueryLanguage language)
{
    QVector<QueryOffer> offers;
    for (const QueryFieldTraits &traits : queryFields()) {
        QueryOffer offer;
        offer.field = traits.field;
        offer.isField = true;
        // The sign that people mostly want next.
        const char16_t sign = traits.kind == QueryValueKind::End                          ? u'<'
            : traits.kind == QueryValueKind::Age || traits.kind == QueryValueKind::Number ? u'>'
                                                                                          : u':';
        offer.text = queryFieldName(traits.field, language) + QChar(sign);
        offers.append(offer);
    }
    return offers;
}

QueryOffer valueOffer(const QueryTerm &place, const QString &value, QueryLanguage language)
{
    QueryOffer offer;
    offer.field = place.field;
    offer.value = value;
    QueryTerm term = place;
    term.values = {value};
    offer.condition = term;
    // As it is printed behind the field.
    term.comparison = Comparison::Contains;
    offer.text = printQuery(term, language).mid(queryFieldName(place.field, language).size() + 1);
    if (place.field == QueryTerm::Field::Text)
        offer.text = printQuery(term, language);
    return offer;
}

QVector<QueryOffer> valueOffers(const QueryTerm &place, const QStringList &texts,
                                QueryLanguage language)
{
    const QueryFieldTraits &traits = traitsOf(place.field);
    const bool isContained = place.comparison == Comparison::Contains;
    QStringList values;
    switch (traits.kind) {
    case QueryValueKind::Text:
        values = texts;
        break;
    case QueryValueKind::Word:
    case QueryValueKind::Service:
        values = queryValueKeys(place.field);
        break;
    case QueryValueKind::Number:
        values = {u"0"_s, u"1"_s, u"2"_s, u"3"_s, u"5"_s, u"10"_s};
        if (isContained)
            values.append(u"2..4"_s);
        break;
    case QueryValueKind::End:
    case QueryValueKind::Age:
        if (!isContained)
            values = {u"7d"_s, u"30d"_s, u"90d"_s, u"6m"_s, u"1y"_s};
        values.append(queryDateWords(QueryLanguage::English));
        if (isContained && traits.kind == QueryValueKind::End)
            values.append(u"never"_s);
    }
    QVector<QueryOffer> offers;
    for (const QString &value : std::as_const(values))
        offers.append(valueOffer(place, value, language));
    if (traits.canBeEmpty && isContained) {
        for (const auto keyword : {QueryKeyword::Any, QueryKeyword::None}) {
            QueryOffer offer;
            offer.field = place.field;
            offer.text = offer.value = queryKeyword(keyword, language);
            QueryTerm term = place;
            term.negated = keyword == QueryKeyword::None;
            offer.condition = term;
            offers.append(offer);
        }
    }
    return offers;
}

} // namespace

QueryPlace queryPlaceAt(const QString &line, int cursor)
{
    return Walker(line, cursor).walk();
}

QVector<QueryOffer> queryOffers(const QueryPlace &place, const QStringList &texts,
                                QueryLanguage language, int most)
{
    if (place.kind == QueryPlace::Kind::Nothing)
        return {};
    const bool isWord = place.kind == QueryPlace::Kind::Word;
    const QVector<QueryOffer> all =
        isWord ? fieldOffers(language) : valueOffers(place.term, texts, language);
    const QString typed = foldedText(place.typed);
    QVector<QueryOffer> first;
    QVector<QueryOffer> second;
    for (const QueryOffer &offer : all) {
        const QString text = foldedText(offer.text);
        const QString value = foldedText(offer.value); // without quotes
        if (text.startsWith(typed) || value.startsWith(typed))
            first.append(offer);
        else if (!isWord && (text.contains(typed) || value.contains(typed)))
            second.append(offer);
    }
    first.append(second);
    if (first.size() > most)
        first.resize(most);
    return first;
}

} // namespace attache

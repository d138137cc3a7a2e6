// SPDX-License-Identifier: GPL-3.0-or-later
#include "querydates.h"
#include "querysuggestions.h"
#include "querywords.h"
#include "smarttags.h"
#include "textdoor.h"

#include <algorithm>

namespace attache {

using namespace Qt::StringLiterals;

namespace {

using Field = QueryTerm::Field;
using Comparison = QueryTerm::Comparison;

struct Operator
{
    Comparison comparison = Comparison::Contains;
    qsizetype length = 0; ///< 0: no operator
    bool isColon = false;
};

Operator operatorAt(QStringView text)
{
    if (text.startsWith(u"<="))
        return {Comparison::LessOrEqual, 2};
    if (text.startsWith(u">="))
        return {Comparison::GreaterOrEqual, 2};
    if (text.isEmpty())
        return {};
    switch (text.front().unicode()) {
    case u'≤':
        return {Comparison::LessOrEqual, 1};
    case u'≥':
        return {Comparison::GreaterOrEqual, 1};
    case u'<':
        return {Comparison::Less, 1};
    case u'>':
        return {Comparison::Greater, 1};
    case u'=':
        return {Comparison::Contains, 1};
    case u':':
        return {Comparison::Contains, 1, true};
    default:
        return {};
    }
}

/// Reads one line from left to right. An error stops it.
class Parser
{
public:
    Parser(const QString &line, QueryLanguage language) : m_line(line), m_language(language) { }

    std::variant<QueryExpression, QueryError> parse()
    {
        if (m_line.size() > MaxQueryLength) {
            fail("tooLong", MaxQueryLength, m_line.size() - MaxQueryLength, {});
            return m_error;
        }
        QueryExpression expression;
        skipBlanks();
        if (!isAtEnd() && !readAlternatives(expression, 0))
            return m_error;
        if (!isAtEnd()) { // only a parenthesis stops the reading
            fail("unmatchedParenthesis", m_at, 1, {});
            return m_error;
        }
        return expression;
    }
    const QVector<TagMention> &tags() const { return m_tags; }

private:
    struct Value
    {
        QString text;
        qsizetype at = 0;
        qsizetype length = 0;
        bool isQuoted = false;
    };

    bool isAtEnd() const { return m_at >= m_line.size(); }
    bool isAt(QChar c) const { return !isAtEnd() && m_line[m_at] == c; }

    void skipBlanks()
    {
        while (!isAtEnd() && m_line[m_at].isSpace())
            ++m_at;
    }

    bool fail(const char *code, qsizetype at, qsizetype length, const QStringList &expected)
    {
        m_error = QueryError{int(at), int(length), QString::fromLatin1(code),
                             m_line.mid(at, length), expected};
        return false;
    }

    /// The operator that stands here as a bare word; `length`: its letters.
    std::optional<QueryKeyword> operatorHere(qsizetype &length) const
    {
        qsizetype end = m_at;
        while (end < m_line.size() && !m_line[end].isSpace() && m_line[end] != u'('
               && m_line[end] != u')')
            ++end;
        length = end - m_at;
        return findQueryOperator(QStringView(m_line).sliced(m_at, length));
    }

    bool needsOperand(qsizetype at, qsizetype length)
    {
        return fail("missingOperand", at, length, {u"partner:fabrikam"_s});
    }

    /// a or b or …
    bool readAlternatives(QueryExpression &expression, int depth)
    {
        QVector<QueryExpression> parts;
        qsizetype orAt = m_at;
        qsizetype orLength = 0;
        for (;;) {
            QVector<QueryExpression> conjuncts;
            if (!readConjuncts(conjuncts, depth))
                return false;
            qsizetype length = 0;
            const bool isOr = !isAtEnd() && operatorHere(length) == QueryKeyword::Or;
            if (conjuncts.isEmpty() && (isOr || orLength > 0))
                return orLength > 0 ? needsOperand(orAt, orLength) : needsOperand(m_at, length);
            parts.append(QueryExpression::all(conjuncts));
            if (!isOr)
                break;
            orAt = m_at;
            orLength = length;
            m_at += length;
        }
        expression = QueryExpression::any(parts);
        return true;
    }

    /// What stands side by side, up to an "or", a closing parenthesis or the end.
    bool readConjuncts(QVector<QueryExpression> &parts, int depth)
    {
        qsizetype andAt = 0;
        qsizetype andLength = 0; // of an "and" after which nothing came yet
        for (;;) {
            skipBlanks();
            qsizetype length = 0;
            const auto keyword = isAtEnd() ? std::nullopt : operatorHere(length);
            if (isAtEnd() || isAt(u')') || keyword == QueryKeyword::Or)
                return andLength == 0 || needsOperand(andAt, andLength);
            if (keyword == QueryKeyword::And) {
                if (parts.isEmpty() || andLength > 0)
                    return needsOperand(m_at, length);
                andAt = m_at;
                andLength = length;
                m_at += length;
                continue;
            }
            andLength = 0;
            QueryExpression part;
            if (!readFactor(part, depth))
                return false;
            parts.append(part);
        }
    }

    bool readFactor(QueryExpression &expression, int depth)
    {
        bool isNegated = false;
        for (;;) {
            qsizetype length = 0;
            if (operatorHere(length) != QueryKeyword::Not)
                break;
            const qsizetype notAt = m_at;
            isNegated = !isNegated;
            m_at += length;
            skipBlanks();
            qsizetype next = 0;
            const auto keyword = isAtEnd() ? std::nullopt : operatorHere(next);
            if (isAtEnd() || isAt(u')') || keyword == QueryKeyword::And
                || keyword == QueryKeyword::Or)
                return needsOperand(notAt, length);
        }
        if (isAt(u'-') && m_at + 1 < m_line.size() && !m_line[m_at + 1].isSpace()
            && m_line[m_at + 1] != u')') {
            isNegated = !isNegated;
            ++m_at;
        }
        if (!(isAt(u'(') ? readGroup(expression, depth + 1) : readTerm(expression, depth)))
            return false;
        if (isNegated)
            expression = expression.negated();
        return true;
    }

    bool readGroup(QueryExpression &expression, int depth)
    {
        const qsizetype open = m_at;
        if (depth > MaxQueryDepth)
            return fail("tooDeep", open, 1, {});
        ++m_at;
        skipBlanks();
        if (isAt(u')'))
            return fail("emptyParentheses", open, m_at + 1 - open, {u"(partner:fabrikam)"_s});
        if (isAtEnd())
            return fail("unclosedParenthesis", open, 1, {u")"_s});
        if (!readAlternatives(expression, depth))
            return false;
        if (isAtEnd())
            return fail("unclosedParenthesis", open, 1, {u")"_s});
        ++m_at;
        return true;
    }

    bool readTerm(QueryExpression &expression, int depth)
    {
        QueryTerm term;
        const QueryFieldTraits *traits = nullptr;
        if (!readField(term, traits))
            return false;
        QVector<Value> values;
        const bool isList = traits && isAt(u'(')
            && (term.comparison == Comparison::Contains || term.comparison == Comparison::Equals);
        if (!(isList ? readValueList(values) : readValues(values)))
            return false;
        m_terms += int(std::max(values.size(), qsizetype(1)));
        if (m_terms > MaxQueryTerms)
            return fail("tooMany", m_fieldAt, m_at - m_fieldAt, {});
        if (!traits || traits->field == Field::Text) {
            for (const Value &value : std::as_const(values))
                term.values.append(value.text);
            if (traits && values.isEmpty())
                return fail("missingValue", m_fieldAt, m_at - m_fieldAt, {});
            expression = term;
            return true;
        }
        const bool canStandAlone = traits->kind == QueryValueKind::Service && traits->canBeEmpty;
        if (values.isEmpty() && !canStandAlone)
            return fail("missingValue", m_fieldAt, m_at - m_fieldAt, expectedValues(*traits));
        if (!takeValues(expression, term, *traits, values))
            return false;
        // Values that need several terms print as a group.
        if (expression.kind() != QueryExpression::Kind::Term && depth >= MaxQueryDepth)
            return fail("tooDeep", m_fieldAt, m_at - m_fieldAt, {});
        return true;
    }

    /// Moves behind "field:" if there is one. False: something that looks like a field is none.
    bool readField(QueryTerm &term, const QueryFieldTraits *&traits)
    {
        m_fieldAt = m_at;
        qsizetype end = m_at;
        while (end < m_line.size() && (m_line[end].isLetter() || m_line[end].isMark()))
            ++end;
        const QStringView word = QStringView(m_line).sliced(m_at, end - m_at);
        if (word.isEmpty())
            return true;
        traits = findQueryField(word);
        // "expires < 30d" with blanks around the sign.
        const bool comparable = traits && canCompare(traits->field);
        qsizetype opAt = end;
        while (comparable && opAt < m_line.size() && m_line[opAt].isSpace())
            ++opAt;
        Operator op = operatorAt(QStringView(m_line).sliced(opAt));
        if (op.length == 0 || (op.isColon && opAt > end)) {
            traits = nullptr;
            return true;
        }
        QStringView after = QStringView(m_line).sliced(opAt + op.length);
        if (!traits) {
            if (!looksLikeField(word, op, after))
                return true;
            return fail("unknownField", m_at, word.size(),
                        likelyWords(word.toString(), fieldNames()));
        }
        if (after.startsWith(u"//")) { // an address whose scheme is one of our words
            traits = nullptr;
            return true;
        }
        if (!op.isColon && !comparable)
            return fail("notComparable", opAt, op.length, {u":"_s});
        m_at = opAt + op.length;
        if (op.isColon && comparable) { // partners:>2
            op = operatorAt(after);
            if (!op.isColon)
                m_at += op.length;
        }
        if (canBeExact(traits->field) && isAt(u'=')) { // partner:=fabrikam
            op.comparison = Comparison::Equals;
            ++m_at;
        }
        if (comparable && !op.isColon && op.length > 0)
            skipBlanks();
        term.field = traits->field;
        term.comparison = op.comparison;
        return true;
    }

    /// "http://…" and "a<b" are texts; "partnr:x" and "expirs<30d" are mistakes.
    static bool looksLikeField(QStringView word, const Operator &op, QStringView rest)
    {
        if (!op.isColon) {
            qsizetype end = 0;
            while (end < rest.size() && !rest[end].isSpace())
                ++end;
            return word.size() > 1 && canonicalDate(rest.left(end).toString());
        }
        return word.size() > 1 && !rest.startsWith(u"//") && !rest.startsWith(u':')
            && !rest.startsWith(u'\\');
    }

    /// Up to a blank or a parenthesis that was not opened within: "Foo(bar)" is one word.
    void readBare(Value &value)
    {
        const qsizetype begin = m_at;
        int open = 0;
        for (; !isAtEnd() && !m_line[m_at].isSpace() && m_line[m_at] != u'|'; ++m_at) {
            if (m_line[m_at] == u'(')
                ++open;
            else if (m_line[m_at] == u')' && --open < 0)
                break;
        }
        value.text = m_line.sliced(begin, m_at - begin);
    }

    bool readValue(Value &value)
    {
        value.at = m_at;
        if (isAt(u'"')) {
            if (!readQuoted(value))
                return false;
        } else {
            readBare(value);
        }
        value.length = m_at - value.at;
        return true;
    }

    /// a|"b c"|…
    bool readValues(QVector<Value> &values)
    {
        const qsizetype start = m_at;
        for (;;) {
            Value value;
            if (!readValue(value))
                return false;
            if (!value.text.isEmpty())
                values.append(value);
            if (!isAt(u'|'))
                break;
            ++m_at;
        }
        // Nothing but bars is a text of bars.
        if (values.isEmpty() && m_at > start && m_line[start] == u'|')
            values.append({m_line.sliced(start, m_at - start), start, m_at - start, false});
        return true;
    }

    /// (a or "b c" or …)
    bool readValueList(QVector<Value> &values)
    {
        const qsizetype open = m_at++;
        for (;;) {
            skipBlanks();
            if (isAtEnd())
                return fail("unclosedParenthesis", open, 1, {u")"_s});
            Value value;
            if (!readValue(value))
                return false;
            if (value.length == 0)
                return fail("emptyParentheses", open, std::max(m_at - open, qsizetype(1)),
                            {u"(a or b)"_s});
            if (!value.text.isEmpty())
                values.append(value);
            skipBlanks();
            if (isAt(u')')) {
                ++m_at;
                return true;
            }
            if (isAtEnd())
                return fail("unclosedParenthesis", open, 1, {u")"_s});
            qsizetype length = 1;
            if (!isAt(u'|') && operatorHere(length) != QueryKeyword::Or)
                return fail("missingOr", m_at, std::max(length, qsizetype(1)),
                            {queryKeyword(QueryKeyword::Or, m_language)});
            m_at += isAt(u'|') ? 1 : length;
        }
    }

    bool readQuoted(Value &value)
    {
        value.isQuoted = true;
        const qsizetype open = m_at++;
        for (; !isAtEnd(); ++m_at) {
            if (m_line[m_at] != u'"') {
                value.text += m_line[m_at];
            } else if (m_at + 1 < m_line.size() && m_line[m_at + 1] == u'"') {
                value.text += m_line[m_at++];
            } else {
                ++m_at;
                return true;
            }
        }
        return fail("unterminatedQuote", open, m_line.size() - open, {u"\""_s});
    }

    /// A term's values may need several terms: one for each comparison, and one for "none".
    bool takeValues(QueryExpression &expression, const QueryTerm &term,
                    const QueryFieldTraits &traits, const QVector<Value> &values)
    {
        QueryTerm any;
        any.field = term.field;
        bool hasAny = values.isEmpty();
        bool hasNone = false;
        QVector<QueryTerm> terms;
        for (const Value &value : values) {
            const auto emptiness =
                traits.canBeEmpty && !value.isQuoted && term.comparison == Comparison::Contains
                ? findQueryEmptiness(value.text)
                : std::nullopt;
            if (emptiness) {
                (*emptiness == QueryKeyword::Any ? hasAny : hasNone) = true;
                continue;
            }
            QueryTerm one = term;
            if (!takeValue(one, traits, value))
                return false;
            const auto same = std::find_if(terms.begin(), terms.end(), [&](const QueryTerm &other) {
                return other.comparison == one.comparison;
            });
            if (same != terms.end())
                same->values.append(one.values);
            else
                terms.append(one);
        }
        if (hasAny)
            terms = {any}; // whatever it is: that includes the others
        if (hasNone) {
            any.negated = true;
            terms.append(any);
        }
        QVector<QueryExpression> alternatives;
        for (const QueryTerm &one : std::as_const(terms))
            alternatives.append(one);
        expression = QueryExpression::any(alternatives);
        return true;
    }

    bool takeValue(QueryTerm &term, const QueryFieldTraits &traits, const Value &value)
    {
        const auto refuse = [&](const char *code, const QStringList &expected) {
            return fail(code, value.at, value.length, expected);
        };
        switch (traits.kind) {
        case QueryValueKind::Text:
            if (term.field == Field::Tag)
                m_tags.append({value.text, int(value.at), int(value.length)});
            term.values.append(value.text);
            return true;
        case QueryValueKind::Service:
        case QueryValueKind::Word:
            if (const auto key = queryValueKey(term.field, value.text))
                term.values.append(*key);
            else if (value.isQuoted && traits.kind == QueryValueKind::Service)
                term.values.append(value.text);
            else
                return refuse("unknownValue", likelyWords(value.text, expectedValues(traits)));
            return true;
        case QueryValueKind::Number:
            return takeOrdered(term, value.text, canonicalNumber)
                || refuse("notANumber", expectedValues(traits));
        case QueryValueKind::End:
        case QueryValueKind::Age:
            if (traits.kind == QueryValueKind::End && term.comparison == Comparison::Contains
                && isNeverWord(value.text)) {
                term.values.append(u"never"_s);
                return true;
            }
            // "in exactly 30 days" is not a question people ask.
            if (term.comparison == Comparison::Contains && canonicalSpan(value.text))
                return refuse("notADate", spansAndDates());
            return takeOrdered(term, value.text, canonicalDate)
                || refuse("notADate", expectedValues(traits));
        }
        return false;
    }

    static std::optional<QString> canonicalNumber(const QString &text)
    {
        bool isNumber = false;
        const int number = text.toInt(&isNumber);
        const bool isPlain =
            std::all_of(text.cbegin(), text.cend(), [](QChar c) { return c >= u'0' && c <= u'9'; });
        if (!isNumber || !isPlain)
            return std::nullopt;
        return QString::number(number);
    }

    /// A number or date, or a range of them. Open at one end it is a comparison.
    template <typename Canonical>
    static bool takeOrdered(QueryTerm &term, const QString &text, Canonical canonical)
    {
        const qsizetype dots = text.indexOf(u".."_s);
        if (dots < 0) {
            if (const auto value = canonical(text)) {
                term.values.append(*value);
                return true;
            }
            return false;
        }
        if (term.comparison != Comparison::Contains)
            return false;
        const QString from = text.left(dots);
        const QString to = text.mid(dots + 2);
        const auto low = canonical(from);
        const auto high = canonical(to);
        if ((!low && !from.isEmpty()) || (!high && !to.isEmpty()) || (!low && !high))
            return false;
        if (!high) {
            term.comparison = Comparison::GreaterOrEqual;
            term.values.append(*low);
        } else if (!low) {
            term.comparison = Comparison::LessOrEqual;
            term.values.append(*high);
        } else {
            term.values.append(*low + u".." + *high);
        }
        return true;
    }

    QStringList fieldNames() const
    {
        QStringList names;
        for (const QueryFieldTraits &traits : queryFields())
            names.append(queryFieldName(traits.field, m_language));
        return names;
    }

    QStringList spansAndDates() const
    {
        const QString span = printedDate(u"30d"_s, m_language);
        return {u'<' + span, u'>' + span, u"2026-12-31"_s};
    }

    QStringList expectedValues(const QueryFieldTraits &traits) const
    {
        QStringList words;
        switch (traits.kind) {
        case QueryValueKind::Text:
            break;
        case QueryValueKind::Word:
        case QueryValueKind::Service: {
            const QStringList keys = queryValueKeys(traits.field);
            for (const QString &key : keys)
                words.append(queryValueWord(traits.field, key, m_language));
            break;
        }
        case QueryValueKind::Number:
            return {u"1"_s, u"2"_s, u"2..4"_s};
        case QueryValueKind::End:
        case QueryValueKind::Age:
            words = {printedDate(u"30d"_s, m_language), printedDate(u"6m"_s, m_language),
                     u"2026-12-31"_s, u"2026-12"_s};
            words.append(queryDateWords(m_language));
        }
        if (traits.canBeEmpty)
            words.append({queryKeyword(QueryKeyword::Any, m_language),
                          queryKeyword(QueryKeyword::None, m_language)});
        return words;
    }

    const QString &m_line;
    QueryLanguage m_language;
    qsizetype m_at = 0;
    qsizetype m_fieldAt = 0;
    int m_terms = 0;
    QVector<TagMention> m_tags;
    QueryError m_error;
};

} // namespace

std::variant<QueryExpression, QueryError> parseQuery(const QString &line, QueryLanguage language)
{
    return Parser(line, language).parse();
}

QVector<TagMention> tagMentions(const QString &line)
{
    Parser parser(line, QueryLanguage::English);
    const auto parsed = parser.parse();
    return std::holds_alternative<QueryExpression>(parsed) ? parser.tags() : QVector<TagMention>();
}

} // namespace attache

// SPDX-License-Identifier: GPL-3.0-or-later
#include "customerquery.h"

#include "instant.h"
#include "querywords.h"
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
};

Operator operatorAt(QStringView text)
{
    if (text.startsWith(u"<="))
        return {Comparison::LessOrEqual, 2};
    if (text.startsWith(u">="))
        return {Comparison::GreaterOrEqual, 2};
    if (text.startsWith(u'<'))
        return {Comparison::Less, 1};
    if (text.startsWith(u'>'))
        return {Comparison::Greater, 1};
    if (text.startsWith(u':'))
        return {Comparison::Contains, 1};
    return {};
}

QStringView operatorText(Comparison comparison)
{
    switch (comparison) {
    case Comparison::Less:
        return u"<";
    case Comparison::LessOrEqual:
        return u"<=";
    case Comparison::Greater:
        return u">";
    case Comparison::GreaterOrEqual:
        return u">=";
    case Comparison::Contains:
        break;
    }
    return u":";
}

bool isDateOrSpan(const QString &word)
{
    return canonicalSpan(word) || (!word.isEmpty() && parseInstant(word).has_value());
}

/// How unlike two words are: the number of letters to change (Levenshtein).
qsizetype distance(const QString &a, const QString &b)
{
    QVector<qsizetype> row(b.size() + 1);
    for (qsizetype j = 0; j <= b.size(); ++j)
        row[j] = j;
    for (qsizetype i = 0; i < a.size(); ++i) {
        qsizetype diagonal = row[0];
        row[0] = i + 1;
        for (qsizetype j = 0; j < b.size(); ++j) {
            const qsizetype changed = diagonal + (a[i] == b[j] ? 0 : 1);
            diagonal = row[j + 1];
            row[j + 1] = std::min({changed, row[j] + 1, row[j + 1] + 1});
        }
    }
    return row[b.size()];
}

/// The words of `all` that `word` may have meant, else all of them.
QStringList likely(const QString &word, const QStringList &all)
{
    const QString wanted = foldedText(word.left(40));
    QStringList near;
    for (const QString &candidate : all) {
        const QString folded = foldedText(candidate);
        if (folded.startsWith(wanted) || distance(folded, wanted) <= 2)
            near.append(candidate);
    }
    return near.isEmpty() ? all : near;
}

QStringList fieldNames()
{
    QStringList names;
    for (const QueryFieldTraits &traits : queryFields())
        names.append(queryFieldName(traits.field));
    return names;
}

/// Reads one line from left to right. An error stops it.
class Parser
{
public:
    explicit Parser(const QString &line) : m_line(line) { }

    std::variant<QVector<QueryTerm>, QueryError> parse()
    {
        QVector<QueryTerm> terms;
        for (;;) {
            while (m_at < m_line.size() && m_line[m_at].isSpace())
                ++m_at;
            if (m_at >= m_line.size())
                return terms;
            QueryTerm term;
            if (!readTerm(term))
                return m_error;
            if (term.field != Field::Text || !term.values.isEmpty())
                terms.append(std::move(term));
        }
    }

private:
    struct Value
    {
        QString text;
        qsizetype at = 0;
        qsizetype length = 0;
        bool isQuoted = false;
    };

    bool fail(const char *code, qsizetype at, qsizetype length, const QStringList &expected)
    {
        m_error = QueryError{int(at), int(length), QString::fromLatin1(code),
                             m_line.mid(at, length), expected};
        return false;
    }

    bool readTerm(QueryTerm &term)
    {
        if (m_line[m_at] == u'-' && m_at + 1 < m_line.size() && !m_line[m_at + 1].isSpace()) {
            term.negated = true;
            ++m_at;
        }
        const QueryFieldTraits *traits = nullptr;
        if (!readField(term, traits))
            return false;
        QVector<Value> values;
        if (!readValues(values))
            return false;
        if (!traits) {
            for (const Value &value : values)
                term.values.append(value.text);
            return true;
        }
        if (values.isEmpty() && !traits->isValueOptional)
            return fail("missingValue", m_fieldAt, m_at - m_fieldAt, expectedValues(*traits));
        for (const Value &value : values) {
            if (!takeValue(term, *traits, value))
                return false;
        }
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
        const Operator op = operatorAt(QStringView(m_line).sliced(end));
        if (word.isEmpty() || op.length == 0)
            return true;
        traits = findQueryField(word);
        const QStringView rest = QStringView(m_line).sliced(end + op.length);
        if (!traits) {
            if (!looksLikeField(word, op, rest))
                return true;
            return fail("unknownField", m_at, word.size(), likely(word.toString(), fieldNames()));
        }
        if (rest.startsWith(u"//")) { // an address whose scheme is one of our words
            traits = nullptr;
            return true;
        }
        if (op.comparison != Comparison::Contains && !canCompare(traits->field))
            return fail("unknownValue", end, op.length, {u":"_s});
        term.field = traits->field;
        term.comparison = op.comparison;
        m_at = end + op.length;
        return true;
    }

    /// "http://…" and "a<b" are texts; "partnr:x" and "expirs<30d" are mistakes.
    static bool looksLikeField(QStringView word, const Operator &op, QStringView rest)
    {
        if (op.comparison != Comparison::Contains) {
            qsizetype end = 0;
            while (end < rest.size() && !rest[end].isSpace())
                ++end;
            return word.size() > 1 && isDateOrSpan(rest.left(end).toString());
        }
        return word.size() > 1 && !rest.startsWith(u"//") && !rest.startsWith(u':')
            && !rest.startsWith(u'\\');
    }

    bool readValues(QVector<Value> &values)
    {
        const qsizetype start = m_at;
        for (;;) {
            Value value;
            value.at = m_at;
            if (m_at < m_line.size() && m_line[m_at] == u'"') {
                if (!readQuoted(value))
                    return false;
            } else {
                const qsizetype begin = m_at;
                while (m_at < m_line.size() && !m_line[m_at].isSpace() && m_line[m_at] != u'|')
                    ++m_at;
                value.text = m_line.sliced(begin, m_at - begin);
            }
            value.length = m_at - value.at;
            if (!value.text.isEmpty())
                values.append(value);
            if (m_at >= m_line.size() || m_line[m_at] != u'|')
                break;
            ++m_at;
        }
        // Nothing but bars is a text of bars.
        if (values.isEmpty() && m_at > start && m_line[start] == u'|')
            values.append({m_line.sliced(start, m_at - start), start, m_at - start, false});
        return true;
    }

    bool readQuoted(Value &value)
    {
        value.isQuoted = true;
        const qsizetype open = m_at++;
        for (; m_at < m_line.size(); ++m_at) {
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

    bool takeValue(QueryTerm &term, const QueryFieldTraits &traits, const Value &value)
    {
        const auto refuse = [&](const char *code, const QStringList &expected) {
            return fail(code, value.at, value.length, expected);
        };
        switch (traits.kind) {
        case QueryValueKind::Text:
            term.values.append(value.text);
            return true;
        case QueryValueKind::Service:
        case QueryValueKind::Word:
            if (const auto key = queryValueKey(term.field, value.text))
                term.values.append(*key);
            else if (value.isQuoted && traits.kind == QueryValueKind::Service)
                term.values.append(value.text);
            else
                return refuse("unknownValue", likely(value.text, queryValueKeys(term.field)));
            return true;
        case QueryValueKind::Number: {
            bool isNumber = false;
            const int number = value.text.toInt(&isNumber);
            if (!isNumber || number < 0)
                return refuse("unknownValue", expectedValues(traits));
            term.values.append(QString::number(number));
            return true;
        }
        case QueryValueKind::Date:
            if (const auto date = canonicalDate(term, value.text))
                term.values.append(*date);
            else
                return refuse("notADate", expectedValues(traits));
            return true;
        }
        return false;
    }

    static std::optional<QString> canonicalDate(const QueryTerm &term, const QString &text)
    {
        if (term.comparison == Comparison::Contains && term.field == Field::Expires) {
            const QString word = foldedText(text);
            if (word == u"never" || word == u"jamais" || word == u"nie")
                return u"never"_s;
        }
        if (const auto span = canonicalSpan(text)) {
            // "in exactly 30 days" is not a question people ask.
            if (term.comparison == Comparison::Contains)
                return std::nullopt;
            return span;
        }
        const Result<Instant> instant = parseInstant(text);
        if (!instant || !instant->isSet())
            return std::nullopt;
        return instant->toIsoDate();
    }

    static QStringList expectedValues(const QueryFieldTraits &traits)
    {
        switch (traits.kind) {
        case QueryValueKind::Text:
            return {};
        case QueryValueKind::Word:
        case QueryValueKind::Service:
            return queryValueKeys(traits.field);
        case QueryValueKind::Number:
            return {u"1"_s, u"2"_s, u"3"_s};
        case QueryValueKind::Date:
            return {u"30d"_s, u"6m"_s, u"2026-12-31"_s};
        }
        return {};
    }

    const QString &m_line;
    qsizetype m_at = 0;
    qsizetype m_fieldAt = 0;
    QueryError m_error;
};

bool needsQuotes(const QueryTerm &term, const QString &value)
{
    if (traitsOf(term.field).kind == QueryValueKind::Service)
        return queryValueKey(term.field, value) != value;
    if (value == u"-" && term.values.size() == 1)
        return false; // nothing after it that it could negate
    if (value.isEmpty() || (term.field == Field::Text && value.startsWith(u'-')))
        return true;
    return std::any_of(value.cbegin(), value.cend(), [](QChar c) {
        return c.isSpace() || c == u'"' || c == u'|' || c == u':' || c == u'<' || c == u'>';
    });
}

QString printedValue(const QueryTerm &term, const QString &value)
{
    if (!needsQuotes(term, value))
        return value;
    QString escaped = value;
    escaped.replace(u"\""_s, u"\"\""_s);
    return u'"' + escaped + u'"';
}

} // namespace

std::variant<QVector<QueryTerm>, QueryError> parseQuery(const QString &line)
{
    return Parser(line).parse();
}

QString printQuery(const QVector<QueryTerm> &terms)
{
    QStringList words;
    for (const QueryTerm &term : terms) {
        QString word;
        if (term.negated)
            word += u'-';
        if (term.field != Field::Text)
            word += queryFieldName(term.field) + operatorText(term.comparison);
        for (qsizetype i = 0; i < term.values.size(); ++i) {
            if (i > 0)
                word += u'|';
            word += printedValue(term, term.values[i]);
        }
        words.append(word);
    }
    return words.join(u' ');
}

} // namespace attache

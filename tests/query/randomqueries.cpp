// SPDX-License-Identifier: GPL-3.0-or-later
#include "randomqueries.h"

#include "querydates.h"
#include "querywords.h"
#include "textdoor.h"

namespace attache {

using namespace Qt::StringLiterals;

namespace {

using Field = QueryTerm::Field;
using Comparison = QueryTerm::Comparison;

QString oddText(Dice &dice)
{
    static const QString letters = u"abzÜß \"|:<>=()-,./%\\\tЖ株😀0≤"_s;
    static const QStringList words{u"or"_s, u"UND"_s,      u"not"_s, u"any"_s,      u"keine"_s,
                                   u"-"_s,  u"http://x"_s, u".."_s,  u"partners"_s, u"expires"_s};
    if (dice.roll(5) == 0)
        return dice.pick(words);
    QString text;
    do {
        text += letters[dice.roll(int(letters.size()))];
        if (letters.contains(text.back()) && text.back().isSurrogate())
            text.back() = u'x';
    } while (dice.roll(4) != 0);
    return text;
}

QString likelyText(Field field, Dice &dice)
{
    static const QStringList texts{
        u"muller"_s,  u"MÜLLER"_s, u"Mueller"_s,   u"strasse"_s,  u"STRAẞE"_s,
        u"œuvre"_s,   u"oeuvre"_s, u"лка"_s,       u"ΟΔΥΣ"_s,     u"a"_s,
        u"contoso"_s, u"-"_s,      u"fab"_s,       u".example"_s, u"d1"_s,
        u"vip"_s,     u"gross"_s,  u"groesse l"_s, u"12"_s,       u"会"_s,
        u"%"_s,       u"zzz"_s,    u"\u0301"_s,    u"a-b"_s,      u"losung"_s};
    if (field == Field::Country)
        return dice.pick(QStringList{u"de"_s, u"FR"_s, u"osterreich"_s, u"d"_s});
    if (field == Field::Tag)
        return dice.pick(QStringList{u"vip"_s, u"grosse l"_s, u"ECOLE"_s, u"v"_s});
    if (field == Field::Role || field == Field::Losing)
        return dice.pick(QStringList{u"administrat"_s, u"besitzer"_s, u"OWNER"_s, u"62e9"_s,
                                     u"global reader"_s, u"Administrateur général"_s});
    if (field == Field::Language)
        return dice.pick(QStringList{u"de"_s, u"FR"_s, u"fr-ch"_s, u"ch"_s});
    if (field == Field::Offer || field == Field::PartnerOfRecord)
        return dice.pick(QStringList{u"azure"_s, u"buro"_s, u"plan 1"_s, u"1234565"_s});
    if (field == Field::Action)
        return dice.pick(QStringList{u"call"_s, u"CA"_s, u"mail"_s});
    const QString text = dice.pick(texts);
    return foldedText(text).isEmpty() ? u"x"_s : text;
}

QString randomDate(Dice &dice, bool maySpan)
{
    const QDate day = sampleNow().toDateTime().date().addDays(dice.roll(160) - 80);
    switch (dice.roll(maySpan ? 4 : 3)) {
    case 0:
        return day.toString(u"yyyy-MM-dd"_s);
    case 1:
        return day.toString(u"yyyy-MM"_s);
    case 2:
        return dice.pick(queryDateWords(QueryLanguage::English));
    default:
        break;
    }
    return QString::number(dice.roll(90)) + (dice.roll(5) == 0 ? u"wmy"[dice.roll(3)] : u'd');
}

} // namespace

QueryTerm randomTerm(Dice &dice, RandomText text)
{
    QueryTerm term;
    const auto fields = queryFields();
    const QueryFieldTraits &traits = fields[size_t(dice.roll(int(fields.size())))];
    term.field = traits.field;
    term.negated = dice.roll(4) == 0;
    if (traits.canBeEmpty && dice.roll(5) == 0)
        return term;
    if (canCompare(term.field))
        term.comparison = Comparison(dice.roll(5));
    const bool isContained = term.comparison == Comparison::Contains;
    for (int values = 1 + dice.roll(2); values > 0; --values) {
        switch (traits.kind) {
        case QueryValueKind::Text:
            term.values.append(text == RandomText::Odd ? oddText(dice)
                                                       : likelyText(term.field, dice));
            break;
        case QueryValueKind::Service:
            if (dice.roll(6) == 0) {
                term.values.append(text == RandomText::Odd ? QString(u'x' + oddText(dice))
                                                           : u"Odd service"_s);
                break;
            }
            [[fallthrough]];
        case QueryValueKind::Word:
            term.values.append(dice.pick(queryValueKeys(term.field)));
            break;
        case QueryValueKind::Number: {
            const QString number = QString::number(dice.roll(8));
            term.values.append(isContained && dice.roll(3) == 0
                                   ? QString(number + u".." + QString::number(dice.roll(8)))
                                   : number);
            break;
        }
        case QueryValueKind::End:
        case QueryValueKind::Age:
            if (isContained && traits.kind == QueryValueKind::End && dice.roll(4) == 0)
                term.values.append(u"never"_s);
            else if (isContained && dice.roll(3) == 0)
                term.values.append(randomDate(dice, true) + u".." + randomDate(dice, true));
            else
                term.values.append(randomDate(dice, !isContained));
        }
    }
    return term;
}

QueryExpression randomExpression(Dice &dice, RandomText text, int depth)
{
    if (depth == 0 || dice.roll(3) == 0)
        return randomTerm(dice, text);
    QVector<QueryExpression> parts;
    for (int count = 1 + dice.roll(3); count > 0; --count)
        parts.append(randomExpression(dice, text, depth - 1));
    const QueryExpression group =
        dice.roll(2) == 0 ? QueryExpression::all(parts) : QueryExpression::any(parts);
    return dice.roll(4) == 0 ? group.negated() : group;
}

} // namespace attache

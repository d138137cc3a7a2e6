// SPDX-License-Identifier: GPL-3.0-or-later
#include "querydates.h"

#include "querywords.h"
#include "textdoor.h"

#include <QDate>
#include <QHash>
#include <QTimeZone>

namespace attache {

using namespace Qt::StringLiterals;

namespace {

constexpr int MaxSpanDays = 36500;
constexpr qint64 MsPerDay = 24 * 3600 * 1000;

enum class Unit : quint8 { Day, Week, Month, Quarter, Year };

struct DateWord
{
    const char *words[3]; ///< UTF-8, by QueryLanguage; the English one is the neutral spelling
    const char *others; ///< "/"-separated
    Unit unit;
    int offset; ///< from the present one
};

constexpr DateWord DateWords[] = {
    {{"today", "aujourd’hui", "heute"}, "", Unit::Day, 0},
    {{"yesterday", "hier", "gestern"}, "", Unit::Day, -1},
    {{"tomorrow", "demain", "morgen"}, "", Unit::Day, 1},
    {{"this-week", "cette-semaine", "diese-woche"}, "", Unit::Week, 0},
    {{"last-week", "semaine-dernière", "letzte-woche"}, "la-semaine-dernière", Unit::Week, -1},
    {{"next-week", "semaine-prochaine", "nächste-woche"}, "la-semaine-prochaine", Unit::Week, 1},
    {{"this-month", "ce-mois", "dieser-monat"}, "ce-mois-ci/diesen-monat", Unit::Month, 0},
    {{"last-month", "mois-dernier", "letzter-monat"},
     "le-mois-dernier/letzten-monat",
     Unit::Month,
     -1},
    {{"next-month", "mois-prochain", "nächster-monat"},
     "le-mois-prochain/nächsten-monat",
     Unit::Month,
     1},
    {{"this-quarter", "ce-trimestre", "dieses-quartal"}, "", Unit::Quarter, 0},
    {{"last-quarter", "trimestre-dernier", "letztes-quartal"}, "", Unit::Quarter, -1},
    {{"next-quarter", "trimestre-prochain", "nächstes-quartal"}, "", Unit::Quarter, 1},
    {{"this-year", "cette-année", "dieses-jahr"}, "", Unit::Year, 0},
    {{"last-year", "année-dernière", "letztes-jahr"}, "l’année-dernière", Unit::Year, -1},
    {{"next-year", "année-prochaine", "nächstes-jahr"}, "l’année-prochaine", Unit::Year, 1},
};

const DateWord *findDateWord(QStringView word)
{
    static const QHash<QString, const DateWord *> table = [] {
        QHash<QString, const DateWord *> all;
        for (const DateWord &entry : DateWords) {
            QStringList words = QString::fromUtf8(entry.others).split(u'/', Qt::SkipEmptyParts);
            for (const char *one : entry.words)
                words.append(QString::fromUtf8(one));
            for (const QString &one : std::as_const(words)) {
                all.insert(queryWordKey(one), &entry);
                all.insert(queryWordKey(foldedGermanText(one)), &entry);
            }
        }
        return all;
    }();
    constexpr qsizetype Longest = 30;
    return word.size() > Longest ? nullptr : table.value(queryWordKey(word));
}

QDate plus(QDate date, Unit unit, int count)
{
    switch (unit) {
    case Unit::Day:
        return date.addDays(count);
    case Unit::Week:
        return date.addDays(7 * count);
    case Unit::Month:
        return date.addMonths(count);
    case Unit::Quarter:
        return date.addMonths(3 * count);
    case Unit::Year:
        return date.addYears(count);
    }
    return date;
}

/// The first day of the unit that `date` lies in.
QDate beginOf(QDate date, Unit unit)
{
    switch (unit) {
    case Unit::Day:
        return date;
    case Unit::Week:
        return date.addDays(1 - date.dayOfWeek());
    case Unit::Month:
        return {date.year(), date.month(), 1};
    case Unit::Quarter:
        return {date.year(), (date.month() - 1) / 3 * 3 + 1, 1};
    case Unit::Year:
        return {date.year(), 1, 1};
    }
    return date;
}

qint64 msOf(QDate date)
{
    return QDateTime(date, QTime(0, 0), Qt::UTC).toMSecsSinceEpoch();
}

bool isDigits(QStringView text)
{
    for (const QChar c : text) {
        if (c < u'0' || c > u'9')
            return false;
    }
    return !text.isEmpty();
}

/// The first day of "2026-12"; invalid if it is no month.
QDate firstOfMonth(QStringView text)
{
    if (text.size() != 7 || text[4] != u'-' || !isDigits(text.left(4)) || !isDigits(text.mid(5)))
        return {};
    const QDate first(text.left(4).toInt(), text.mid(5).toInt(), 1);
    return first.isValid() && first.year() >= 1900 && first.year() < 9999 ? first : QDate();
}

/// 31.12.2026, as people write it in German.
std::optional<QString> dottedDay(const QString &text)
{
    const QStringList parts = text.split(u'.');
    if (parts.size() != 3 || parts[0].size() > 2 || parts[1].size() > 2 || parts[2].size() != 4)
        return std::nullopt;
    for (const QString &part : parts) {
        if (!isDigits(part))
            return std::nullopt;
    }
    const QDate date(parts[2].toInt(), parts[1].toInt(), parts[0].toInt());
    if (!date.isValid() || date.year() < 1900 || date.year() >= 9999)
        return std::nullopt;
    return date.toString(Qt::ISODate);
}

/// The letter of a unit of time, in any of the languages.
std::optional<char16_t> unitLetter(QStringView word)
{
    struct UnitWords
    {
        char16_t letter;
        const char *words; ///< folded, blank-separated
    };
    // "s" are semaines, "a" ans, "j" jours: a German year is "jahr".
    static constexpr UnitWords All[] = {
        {u'd', "d j t day days jour jours tag tage tagen"},
        {u'w', "w s week weeks semaine semaines woche wochen"},
        {u'm', "m month months mois monat monate monaten"},
        {u'y', "y a year years an ans jahr jahre jahren"},
    };
    const QString folded = foldedText(word);
    for (const UnitWords &unit : All) {
        if (QString::fromLatin1(unit.words).split(u' ').contains(folded))
            return unit.letter;
    }
    return std::nullopt;
}

QString printedSpan(QStringView canonical, QueryLanguage language)
{
    const QString count = canonical.chopped(1).toString();
    const char16_t unit = canonical.back().unicode();
    if (language == QueryLanguage::French)
        return count
            + QChar(unit == u'd'       ? u'j'
                        : unit == u'w' ? u's'
                        : unit == u'y' ? u'a'
                                       : unit);
    if (language == QueryLanguage::German && unit == u'd')
        return count + u't';
    if (language == QueryLanguage::German && unit == u'y')
        return count + (count == u"1" ? u"jahr"_s : u"jahre"_s);
    return canonical.toString();
}

} // namespace

std::optional<QString> canonicalSpan(QStringView text)
{
    qsizetype digits = 0;
    while (digits < text.size() && text[digits] >= u'0' && text[digits] <= u'9')
        ++digits;
    constexpr qsizetype LongestUnit = 9;
    const QStringView word = text.sliced(digits).trimmed();
    if (digits == 0 || digits > 5 || word.size() > LongestUnit)
        return std::nullopt;
    const auto unit = word.isEmpty() ? std::optional(u'd') : unitLetter(word);
    if (!unit)
        return std::nullopt;
    const QString span = QString::number(text.left(digits).toInt()) + QChar(*unit);
    if (!daysOfSpan(span))
        return std::nullopt;
    return span;
}

std::optional<int> daysOfSpan(QStringView canonical)
{
    if (canonical.size() < 2 || !isDigits(canonical.chopped(1)))
        return std::nullopt;
    const char16_t unit = canonical.back().unicode();
    const int factor = unit == u'd' ? 1 : unit == u'w' ? 7 : unit == u'm' ? 30 : 365;
    bool isNumber = false;
    const int count = canonical.chopped(1).toInt(&isNumber);
    if (!isNumber || !QStringView(u"dwmy").contains(unit) || count > MaxSpanDays / factor)
        return std::nullopt;
    return count * factor;
}

std::optional<QString> canonicalDate(const QString &text)
{
    constexpr qsizetype Longest = 64;
    if (text.isEmpty() || text.size() > Longest)
        return std::nullopt;
    if (auto span = canonicalSpan(text))
        return span;
    if (const DateWord *word = findDateWord(text))
        return QString::fromUtf8(word->words[0]);
    if (firstOfMonth(text).isValid())
        return text;
    if (auto day = dottedDay(text))
        return day;
    const Result<Instant> instant = parseInstant(text);
    if (!instant || !instant->isSet())
        return std::nullopt;
    return instant->toIsoDate();
}

QStringList queryDateWords(QueryLanguage language)
{
    QStringList words;
    for (const DateWord &entry : DateWords)
        words.append(QString::fromUtf8(entry.words[size_t(language)]));
    return words;
}

QString printedDate(const QString &canonical, QueryLanguage language)
{
    if (language == QueryLanguage::English)
        return canonical;
    if (daysOfSpan(canonical))
        return printedSpan(canonical, language);
    if (const DateWord *word = findDateWord(canonical))
        return QString::fromUtf8(word->words[size_t(language)]);
    return canonical;
}

std::optional<MomentRange> momentsOf(QStringView canonical, bool isAge, Instant now)
{
    const qint64 nowMs = now.isSet() ? now.ms() : 0;
    if (const auto days = daysOfSpan(canonical)) {
        const qint64 moment = nowMs + (isAge ? -*days : *days) * MsPerDay;
        return MomentRange{moment, moment + 1};
    }
    if (const DateWord *word = findDateWord(canonical)) {
        const QDate today = QDateTime::fromMSecsSinceEpoch(nowMs, Qt::UTC).date();
        const QDate begin = plus(beginOf(today, word->unit), word->unit, word->offset);
        return MomentRange{msOf(begin), msOf(plus(begin, word->unit, 1))};
    }
    if (const QDate first = firstOfMonth(canonical); first.isValid())
        return MomentRange{msOf(first), msOf(first.addMonths(1))};
    const Result<Instant> day = parseInstant(canonical);
    if (!day || !day->isSet())
        return std::nullopt;
    return MomentRange{day->ms(), day->ms() + MsPerDay};
}

bool isNeverWord(const QString &text)
{
    const QString word = foldedText(text.left(16));
    return word == u"never" || word == u"jamais" || word == u"nie";
}

} // namespace attache

// SPDX-License-Identifier: GPL-3.0-or-later
#include "querywords.h"

#include "textdoor.h"

#include <QHash>

#include <array>

namespace attache {

using namespace Qt::StringLiterals;

namespace {

using Field = QueryTerm::Field;
using Kind = QueryValueKind;

constexpr std::array Fields{
    QueryFieldTraits{Field::Text, Kind::Text, false, {"text", "texte", "text"}, ""},
    QueryFieldTraits{Field::Name, Kind::Text, false, {"name", "nom", "name"}, ""},
    QueryFieldTraits{Field::Alias, Kind::Text, true, {"alias", "alias", "alias"}, ""},
    QueryFieldTraits{Field::Domain, Kind::Text, false, {"domain", "domaine", "domäne"}, "domaene"},
    QueryFieldTraits{
        Field::Tenant, Kind::Text, false, {"tenant", "locataire", "mandant"}, "tenantid"},
    QueryFieldTraits{Field::Partner, Kind::Text, false, {"partner", "partenaire", "partner"}, ""},
    QueryFieldTraits{Field::Service, Kind::Service, false, {"service", "service", "dienst"}, ""},
    QueryFieldTraits{Field::Mine, Kind::Service, true, {"mine", "nous", "wir"}, "miens meine"},
    QueryFieldTraits{Field::Others, Kind::Service, true, {"others", "autres", "andere"}, ""},
    QueryFieldTraits{Field::Distributor,
                     Kind::Service,
                     true,
                     {"distributor", "fournisseur", "anbieter"},
                     "provider"},
    QueryFieldTraits{Field::Kind, Kind::Word, false, {"kind", "type", "art"}, ""},
    QueryFieldTraits{Field::Status, Kind::Word, false, {"status", "statut", "status"}, ""},
    QueryFieldTraits{
        Field::Evidence, Kind::Word, false, {"evidence", "justificatif", "nachweis"}, ""},
    QueryFieldTraits{Field::Access, Kind::Word, false, {"access", "accès", "zugriff"}, ""},
    QueryFieldTraits{Field::State, Kind::Word, false, {"state", "état", "zustand"}, ""},
    QueryFieldTraits{
        Field::Realm, Kind::Text, false, {"realm", "périmètre", "umgebung"}, "environnement"},
    QueryFieldTraits{Field::Cloud, Kind::Word, false, {"cloud", "cloud", "cloud"}, ""},
    QueryFieldTraits{Field::Country, Kind::Text, true, {"country", "pays", "land"}, ""},
    QueryFieldTraits{Field::Tag, Kind::Text, true, {"tag", "étiquette", "schlagwort"}, ""},
    QueryFieldTraits{Field::Note, Kind::Text, true, {"note", "note", "notiz"}, ""},
    QueryFieldTraits{
        Field::Owner, Kind::Text, true, {"owner", "responsable", "verantwortlich"}, ""},
    QueryFieldTraits{Field::Action, Kind::Text, true, {"action", "action", "schritt"}, "aktion"},
    QueryFieldTraits{Field::Due, Kind::End, true, {"due", "échéance", "fällig"}, ""},
    QueryFieldTraits{
        Field::Invitation, Kind::Word, true, {"invitation", "invitation", "einladung"}, ""},
    QueryFieldTraits{Field::Expires, Kind::End, false, {"expires", "expire", "läuftab"}, "ablauf"},
    QueryFieldTraits{Field::Runway, Kind::End, false, {"runway", "couverture", "reichweite"}, ""},
    QueryFieldTraits{Field::Role, Kind::Text, true, {"role", "rôle", "rolle"}, ""},
    QueryFieldTraits{Field::Losing, Kind::Text, true, {"losing", "perd", "verliert"}, "loses"},
    QueryFieldTraits{
        Field::Partners, Kind::Number, false, {"partners", "partenaires", "partnerzahl"}, ""},
    QueryFieldTraits{Field::Subscriptions,
                     Kind::Number,
                     false,
                     {"subscriptions", "abonnements", "abonnements"},
                     ""},
    QueryFieldTraits{Field::Offer, Kind::Text, true, {"offer", "offre", "angebot"}, ""},
    QueryFieldTraits{
        Field::PartnerOfRecord, Kind::Text, true, {"por", "por", "por"}, "partnerofrecord"},
    QueryFieldTraits{Field::Seen, Kind::Age, false, {"seen", "vu", "gesehen"}, ""},
    QueryFieldTraits{Field::First, Kind::Age, false, {"first", "premier", "zuerst"}, "erstmals"},
    QueryFieldTraits{Field::Changed, Kind::Age, false, {"changed", "modifié", "geändert"}, ""},
    QueryFieldTraits{Field::Language, Kind::Text, true, {"language", "langue", "sprache"}, ""},
};

struct Keyword
{
    QueryKeyword keyword;
    const char *words[3]; ///< UTF-8, by QueryLanguage
    const char *others; ///< blank-separated
};

constexpr Keyword Keywords[] = {
    {QueryKeyword::And, {"and", "et", "und"}, ""},
    {QueryKeyword::Or, {"or", "ou", "oder"}, ""},
    {QueryKeyword::Not, {"not", "sauf", "nicht"}, "non ohne"},
    {QueryKeyword::Any, {"any", "quelconque", "beliebig"}, "irgendein"},
    {QueryKeyword::None, {"none", "aucun", "kein"}, "aucune keine keiner leer vide"},
};

template <typename Target>
void enter(QHash<QString, Target> &table, const QString &word, const Target &target)
{
    table.insert(queryWordKey(word), target);
    table.insert(queryWordKey(foldedGermanText(word)), target);
}

std::optional<QueryKeyword> findKeyword(QStringView word)
{
    static const QHash<QString, QueryKeyword> table = [] {
        QHash<QString, QueryKeyword> all;
        for (const Keyword &entry : Keywords) {
            for (const char *name : entry.words)
                enter(all, QString::fromUtf8(name), entry.keyword);
            for (const QString &name :
                 QString::fromUtf8(entry.others).split(u' ', Qt::SkipEmptyParts))
                enter(all, name, entry.keyword);
        }
        return all;
    }();
    constexpr qsizetype Longest = 16;
    if (word.size() > Longest)
        return std::nullopt;
    const auto found = table.constFind(foldedText(word));
    return found == table.cend() ? std::nullopt : std::optional(*found);
}

} // namespace

QueryLanguage queryLanguageOf(QStringView code)
{
    if (code.startsWith(u"fr"))
        return QueryLanguage::French;
    return code.startsWith(u"de") ? QueryLanguage::German : QueryLanguage::English;
}

QString queryWordKey(QStringView word)
{
    QString key = foldedText(word);
    key.removeIf([](QChar c) {
        return c == u' ' || c == u'-' || c == u'_' || c == u'\'' || c == u'\u2019';
    });
    return key;
}

std::span<const QueryFieldTraits> queryFields()
{
    return Fields;
}

const QueryFieldTraits &traitsOf(QueryTerm::Field field)
{
    for (const QueryFieldTraits &traits : Fields) {
        if (traits.field == field)
            return traits;
    }
    return Fields.front();
}

const QueryFieldTraits *findQueryField(QStringView word)
{
    static const QHash<QString, const QueryFieldTraits *> byName = [] {
        QHash<QString, const QueryFieldTraits *> table;
        for (const QueryFieldTraits &traits : Fields) {
            for (const char *name : traits.names)
                enter(table, QString::fromUtf8(name), &traits);
            for (const QString &name :
                 QString::fromUtf8(traits.others).split(u' ', Qt::SkipEmptyParts))
                enter(table, name, &traits);
        }
        return table;
    }();
    constexpr qsizetype Longest = 40;
    return word.size() > Longest ? nullptr : byName.value(queryWordKey(word));
}

QString queryFieldName(QueryTerm::Field field, QueryLanguage language)
{
    return QString::fromUtf8(traitsOf(field).names[size_t(language)]);
}

bool isDated(QueryValueKind kind)
{
    return kind == Kind::End || kind == Kind::Age;
}

bool canCompare(QueryTerm::Field field)
{
    const QueryValueKind kind = traitsOf(field).kind;
    return kind == Kind::Number || isDated(kind);
}

bool canBeExact(QueryTerm::Field field)
{
    return field == Field::Partner || field == Field::Owner || field == Field::Realm
        || field == Field::Offer || field == Field::PartnerOfRecord;
}

std::optional<QueryKeyword> findQueryOperator(QStringView word)
{
    const auto keyword = findKeyword(word);
    return keyword && *keyword <= QueryKeyword::Not ? keyword : std::nullopt;
}

std::optional<QueryKeyword> findQueryEmptiness(QStringView word)
{
    const auto keyword = findKeyword(word);
    return keyword && *keyword > QueryKeyword::Not ? keyword : std::nullopt;
}

QString queryKeyword(QueryKeyword keyword, QueryLanguage language)
{
    return QString::fromUtf8(Keywords[size_t(keyword)].words[size_t(language)]);
}

} // namespace attache

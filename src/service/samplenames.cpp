// SPDX-License-Identifier: GPL-3.0-or-later
#include "samplenames.h"

#include "textdoor.h"

#include <span>

namespace attache {

using namespace Qt::StringLiterals;

namespace {

constexpr const char16_t *GermanNames[] = {
    u"Müller",  u"Schröder", u"Kühn",     u"Weiß",      u"Groß",      u"Jäger",    u"Köhler",
    u"Böhm",    u"Krüger",   u"Fuchs",    u"Vogel",     u"Lehmann",   u"Brandt",   u"Hübner",
    u"Strauß",  u"Schäfer",  u"Döring",   u"Löffler",   u"Pfeiffer",  u"Zöllner",  u"Bräuer",
    u"Kästner", u"Thoß",     u"Ahlers",   u"Grünewald", u"Wüst",      u"Römer",    u"Sänger",
    u"Voß",     u"Lüders",   u"Hagedorn", u"Öhler",     u"Übelacker", u"Tiedemann"};
constexpr const char16_t *GermanTrades[] = {
    u"Metallbau",    u"Elektrotechnik", u"Backwaren",  u"Spedition",      u"Maschinenbau",
    u"Gartenbau",    u"Druckerei",      u"Möbelwerke", u"Fördertechnik",  u"Großhandel",
    u"Kältetechnik", u"Optik",          u"Holzbau",    u"Steuerberatung", u"Zahntechnik",
    u"Gerüstbau",    u"Straßenbau",     u"Hörakustik", u"Feinkost",       u"Schließtechnik"};
constexpr const char16_t *GermanForms[] = {u"GmbH",          u"AG",    u"KG",
                                           u"GmbH & Co. KG", u"e. K.", u"UG (haftungsbeschränkt)",
                                           u"& Söhne KG",    u"eG"};
constexpr const char16_t *GermanTowns[] = {u"Aachen",   u"Köln",   u"Münster", u"Görlitz",
                                           u"Würzburg", u"Lübeck", u"Gießen",  u"Zürich",
                                           u"Graz",     u"Erfurt", u"Düren",   u"Celle"};

constexpr const char16_t *FrenchNames[] = {
    u"Lefèvre",   u"Béranger", u"Gérard",    u"Hébert",   u"Lacroix", u"Moreau", u"Noël",
    u"Pélissier", u"Rousseau", u"Lebœuf",    u"Cœurdoux", u"Garçon",  u"Maçon",  u"D’Aubigné",
    u"Château",   u"Bîmont",   u"L’Hôte",    u"Fûté",     u"Thébaud", u"Aïcha",  u"Duchêne",
    u"Frémont",   u"Guérin",   u"Crèvecœur", u"Sauvé",    u"Œuvrard"};
constexpr const char16_t *FrenchTrades[] = {
    u"Boulangerie", u"Ébénisterie", u"Électricité", u"Plomberie", u"Œnologie",   u"Menuiserie",
    u"Hôtellerie",  u"Maçonnerie",  u"Pépinières",  u"Cabinet",   u"Pharmacie",  u"Imprimerie",
    u"Ateliers",    u"Fromagerie",  u"Clinique",    u"Étude",     u"Transports", u"Librairie"};
constexpr const char16_t *FrenchForms[] = {u"SARL",        u"SAS",  u"SA",  u"& Fils",
                                           u"et Associés", u"SCOP", u"SNC", u"EURL"};

constexpr const char16_t *EnglishNames[] = {
    u"Harrow",      u"Ashdown",    u"Whitlock",     u"Pemberley", u"O’Callaghan",  u"Brackenridge",
    u"Fairweather", u"Holloway",   u"Kingsley",     u"Larkspur",  u"Merriweather", u"Northcott",
    u"Oakhurst",    u"Penhaligon", u"Quillfeather", u"Redgrave",  u"Silverton",    u"Thistlewood",
    u"Underhill",   u"Vandermeer", u"Wexcombe",     u"Yarrow",    u"Zephyr",       u"Bellweather",
    u"Cobblestone", u"Dunmore"};
constexpr const char16_t *EnglishTrades[] = {
    u"Logistics", u"Engineering", u"Bakery",         u"Dental Care", u"Legal",       u"Freight",
    u"Optics",    u"Timber",      u"Robotics",       u"Analytics",   u"Hospitality", u"Fabrication",
    u"Insurance", u"Publishing",  u"Charter School", u"Veterinary",  u"Utilities",   u"Farms"};
constexpr const char16_t *BritishForms[] = {u"Ltd", u"plc", u"& Sons Ltd", u"LLP", u"& Co"};
constexpr const char16_t *AmericanForms[] = {u"Inc.", u"LLC", u"Corp.", u"& Co.", u"Group"};
constexpr const char16_t *AmericanAgencies[] = {
    u"County of %1",           u"City of %1",          u"%1 Water District",
    u"%1 Unified Schools",     u"%1 Port Authority",   u"%1 Transit Authority",
    u"%1 Defense Systems LLC", u"%1 Aerospace Inc.",   u"%1 Tribal Council",
    u"%1 Public Library",      u"%1 Sheriff’s Office", u"%1 Research Laboratory"};

struct WorldName
{
    const char16_t *name;
    const char *country;
    const char *language;
};
constexpr WorldName WorldNames[] = {
    {u"Åkerström Verkstad AB", "SE", "sv"},
    {u"Bjørnsen Fiskeri AS", "NO", "nb"},
    {u"Sørensen & Møller ApS", "DK", "da"},
    {u"Łukasiewicz Usługi Sp. z o.o.", "PL", "pl"},
    {u"Żółta Łódź S.A.", "PL", "pl"},
    {u"Dvořák a Růžička s.r.o.", "CZ", "cs"},
    {u"Ibáñez y Muñoz S.L.", "ES", "es"},
    {u"Peña Logística S.A.", "ES", "es"},
    {u"Nicolò Città S.r.l.", "IT", "it"},
    {u"Caffè Perché S.p.A.", "IT", "it"},
    {u"Зелёный Двор ООО", "BG", "bg"},
    {u"Българска Пекарна ЕООД", "BG", "bg"},
    {u"Чорнобаївська Ферма ТОВ", "UA", "uk"},
    {u"Ελληνική Ναυτιλία Α.Ε.", "GR", "el"},
    {u"Καφές και Ψωμί Ε.Π.Ε.", "GR", "el"},
    {u"Öztürk İnşaat A.Ş.", "TR", "tr"},
    {u"Gonçalves & Irmãos Lda.", "PT", "pt"},
    {u"Őri és Társa Kft.", "HU", "hu"},
    {u"Ștefănescu Construcții SRL", "RO", "ro"},
    {u"Brasserie ’t Hoeckje BV", "BE", "nl"},
    {u"Þórsson Útgerð ehf.", "IS", "is"},
    {u"Kõrgepalu OÜ", "EE", "et"},
};

template <size_t N>
QString word(SampleDice &dice, const char16_t *const (&words)[N])
{
    return QString::fromUtf16(words[dice.below(int(N))]);
}

/// "Müller & Söhne KG" → "mueller-soehne-kg": what such a company would register.
QString domainOf(const QString &name, qint64 number)
{
    QString label;
    const QString folded = foldedGermanText(name);
    for (const QChar c : folded) {
        const char16_t u = c.unicode();
        if ((u >= u'a' && u <= u'z') || (u >= u'0' && u <= u'9'))
            label += c;
        else if (!label.isEmpty() && !label.endsWith(u'-'))
            label += u'-';
        if (label.size() >= 28)
            break;
    }
    while (label.endsWith(u'-'))
        label.chop(1);
    if (label.size() < 3)
        label = u"company"_s;
    return label + u'-' + QString::number(number, 36) + u".example"_s;
}

SampleCompany germanCompany(SampleDice &dice, const char *country)
{
    QString name = word(dice, GermanNames) + u' ' + word(dice, GermanTrades);
    // There is one Müller Metallbau: the customer on the phone.
    if (name == u"Müller Metallbau")
        name = u"Müller Blechtechnik"_s;
    if (dice.chance(35))
        name += u' ' + word(dice, GermanTowns);
    name += u' ' + word(dice, GermanForms);
    return {name, {}, QString::fromLatin1(country), u"de"_s};
}

SampleCompany frenchCompany(SampleDice &dice)
{
    static constexpr const char *Countries[] = {"FR", "FR", "FR", "BE", "CH", "LU"};
    return {word(dice, FrenchTrades) + u' ' + word(dice, FrenchNames) + u' '
                + word(dice, FrenchForms),
            {},
            QString::fromLatin1(dice.oneOf(Countries)),
            u"fr"_s};
}

SampleCompany englishCompany(SampleDice &dice)
{
    const bool british = dice.chance(60);
    const QString form = british ? word(dice, BritishForms) : word(dice, AmericanForms);
    return {word(dice, EnglishNames) + u' ' + word(dice, EnglishTrades) + u' ' + form,
            {},
            british ? u"GB"_s : u"US"_s,
            u"en"_s};
}

SampleCompany agency(SampleDice &dice)
{
    return {word(dice, AmericanAgencies).arg(word(dice, EnglishNames)), {}, u"US"_s, u"en"_s};
}

SampleCompany worldCompany(SampleDice &dice)
{
    const WorldName &pick = dice.oneOf(WorldNames);
    return {QString::fromUtf16(pick.name),
            {},
            QString::fromLatin1(pick.country),
            QString::fromLatin1(pick.language)};
}

} // namespace

SampleCompany sampleCompany(SampleDice &dice, SampleRegion region, qint64 number)
{
    SampleCompany company;
    static constexpr const char *GermanSpeaking[] = {"DE", "DE", "DE", "AT", "CH"};
    switch (region) {
    case SampleRegion::UnitedStates:
        company = agency(dice);
        break;
    case SampleRegion::Germany:
        company = germanCompany(dice, "DE");
        break;
    case SampleRegion::World: {
        const int roll = dice.below(100);
        if (roll < 34)
            company = germanCompany(dice, dice.oneOf(GermanSpeaking));
        else if (roll < 62)
            company = frenchCompany(dice);
        else if (roll < 88)
            company = englishCompany(dice);
        else
            company = worldCompany(dice);
        break;
    }
    }
    company.domain = domainOf(company.name, number);
    return company;
}

QString sampleNewName(SampleDice &dice, const SampleCompany &company)
{
    switch (dice.below(3)) {
    case 0:
        return company.name + u" International"_s;
    case 1:
        return company.name.section(u' ', 0, 1) + u" Group"_s;
    default:
        return company.name.section(u' ', 0, 0) + u" Nova"_s;
    }
}

} // namespace attache

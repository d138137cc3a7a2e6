// SPDX-License-Identifier: GPL-3.0-or-later
#include "cellwords.h"

#include "headerterms.h"
#include "keys.h"

#include <QHash>
#include <QRegularExpression>

#include <algorithm>

namespace attache {

namespace {

template <typename E>
QHash<QString, E> folded(std::initializer_list<std::pair<const char16_t *, E>> rows)
{
    QHash<QString, E> words;
    for (const auto &[list, value] : rows) {
        for (const QString &word : QString::fromUtf16(list).split(u'|'))
            words.insert(foldedTitle(word), value);
    }
    return words;
}

template <typename E>
std::optional<E> lookUp(const QHash<QString, E> &words, const QString &word)
{
    const auto it = words.constFind(foldedTitle(word));
    return it == words.constEnd() ? std::nullopt : std::optional<E>(*it);
}

} // namespace

std::optional<CustomerRelationship> relationshipOfWord(const QString &word)
{
    using R = CustomerRelationship;
    static const auto words = folded<R>({
        {u"Reseller|Cloud reseller|Cloud Solution Provider|CSP|Indirect reseller|Indirect provider|"
         u"Direct reseller|Direct bill|Value added reseller|Revendeur|Revendeur cloud|"
         u"Revendeur de cloud|Revendeur indirect|Fournisseur de solutions cloud|"
         u"Relation de revendeur|Fournisseur indirect|Vertriebspartner|Cloud-Vertriebspartner|"
         u"Cloudvertriebspartner|Handelspartner|Cloud-Handelspartner|Cloudhandelspartner|"
         u"Wiederverkäufer|Cloud-Wiederverkäufer|Cloudwiederverkäufer|Händler|Cloud-Händler|"
         u"Cloudhändler|Vertriebspartnerschaft|Indirekter Vertriebspartner|Cloud-Reseller|"
         u"Indirekter Handelspartner|Indirekter Anbieter|Fachhändler|Reseller relationship|"
         u"Cloudlösungsanbieter",
         R::Reseller},
        {u"Advisor|Adviser|Conseiller|Conseiller cloud|Berater|Cloudberater|Cloud advisor|"
         u"Ratgeber|Digital partner of record",
         R::Advisor},
        {u"Syndication|Syndication partner|Syndizierung|Partenaire de syndication", R::Syndication},
        {u"Microsoft support|Microsoft_support|Support Microsoft|Microsoft-Support",
         R::MicrosoftSupport},
        {u"None|No relationship|Aucune|Aucun|Aucune relation|Keine|Kein|Keine Beziehung", R::None},
    });
    if (const auto known = lookUp(words, word))
        return known;
    if (const auto byKey = fromKey<R>(word); byKey && *byKey != R::Unknown)
        return byKey;
    return std::nullopt;
}

std::optional<SubscriptionStatus> subscriptionStatusOfWord(const QString &word)
{
    using S = SubscriptionStatus;
    static const auto words = folded<S>({
        {u"Active|Enabled|Actif|Active (auto-renew)|Activé|Activée|Aktiv|Aktiviert|Auto-renews|"
         u"In Betrieb|En cours",
         S::Active},
        {u"Suspended|Suspendu|Suspendue|Interrompu|Angehalten|Ausgesetzt|Gesperrt|Unterbrochen",
         S::Suspended},
        {u"Deleted|Cancelled|Canceled|Supprimé|Supprimée|Annulé|Annulée|Résilié|Résiliée|Gelöscht|"
         u"Storniert|Gekündigt|Deprovisioned|Beendet",
         S::Deleted},
        {u"Expired|Expiré|Expirée|Abgelaufen", S::Expired},
        {u"Pending|Warning|En attente|Ausstehend|In attesa|Anstehend|Wartend", S::Pending},
        {u"Disabled|Désactivé|Désactivée|Deaktiviert|Locked out|LockedOut", S::Disabled},
        {u"None|Aucun|Aucune|Keine|Kein", S::None},
    });
    return lookUp(words, word);
}

std::optional<AttachmentStatus> relationshipStatusOfWord(const QString &word)
{
    using S = AttachmentStatus;
    static const auto words = folded<S>({
        // The numbers are the bulk tool's own enumeration, which is in alphabetical order.
        {u"Activating|0|Activation en cours|Activation|Wird aktiviert", S::Activating},
        {u"Active|1|Actif|Aktiv", S::Active},
        {u"ApprovalPending|Approval pending|Pending approval|2|Pending|En attente d’approbation|"
         u"Approbation en attente|Genehmigung ausstehend|Ausstehende Genehmigung|En attente",
         S::ApprovalPending},
        {u"Approved|3|Approuvé|Approuvée|Genehmigt", S::Approved},
        {u"Created|4|Créé|Créée|Erstellt", S::Created},
        {u"Expired|5|Expiré|Expirée|Abgelaufen", S::Expired},
        {u"Expiring|6|Expiration en cours|Arrive à expiration|Läuft ab", S::Expiring},
        {u"Terminated|7|Résilié|Résiliée|Beendet", S::Terminated},
        {u"Terminating|8|Résiliation en cours|Wird beendet", S::Terminating},
        {u"TerminationRequested|Termination requested|9|Résiliation demandée|Beendigung "
         u"angefordert|"
         u"Beendigung angefragt",
         S::TerminationRequested},
    });
    return lookUp(words, word.trimmed());
}

std::optional<bool> isTerminationWord(const QString &word)
{
    static const auto words = folded<bool>({
        {u"Success|Succeeded|Successful|Terminated|Removed|Done|Completed|Réussi|Succès|Résilié|"
         u"Résiliée|Supprimé|Terminé|Erfolgreich|Erfolg|Beendet|Entfernt|Abgeschlossen",
         true},
        {u"Failed|Failure|Error|Errored|Pending|Échec|Erreur|Échoué|Fehlgeschlagen|Fehler|"
         u"Fehlschlag|En attente|Ausstehend",
         false},
    });
    return lookUp(words, word);
}

std::optional<qint64> countOfText(QStringView text)
{
    QString digits;
    QChar grouping;
    QChar fraction;
    qsizetype sinceMark = -1; // digits since the last mark
    for (const QChar c : text.trimmed()) {
        if (c >= u'0' && c <= u'9') {
            if (!fraction.isNull()) {
                if (c != u'0')
                    return std::nullopt;
                continue;
            }
            digits += c;
            if (sinceMark >= 0)
                ++sinceMark;
            continue;
        }
        const bool isBlank = c.isSpace();
        const bool isMark = isBlank || c == u'.' || c == u',' || c == u'\'' || c == u'\u2019';
        if (!isMark || digits.isEmpty() || !fraction.isNull())
            return std::nullopt;
        const QChar mark = isBlank ? u' ' : c == u'\u2019' ? QChar(u'\'') : c;
        if (sinceMark < 0 && digits.size() <= 3) {
            grouping = mark;
        } else if (sinceMark == 3 && mark == grouping) {
            // the next group
        } else if ((sinceMark == 3 || sinceMark < 0) && (mark == u'.' || mark == u',')) {
            fraction = mark;
            continue;
        } else {
            return std::nullopt;
        }
        sinceMark = 0;
    }
    if (digits.isEmpty())
        return std::nullopt;
    if (sinceMark >= 0 && sinceMark != 3) {
        // "12,00": the mark was no grouping but a decimal one; only zeros may follow it.
        const bool isDecimal = (grouping == u'.' || grouping == u',') && sinceMark > 0
            && std::all_of(digits.cend() - sinceMark, digits.cend(),
                           [](QChar c) { return c == u'0'; });
        if (!isDecimal)
            return std::nullopt;
        digits.chop(sinceMark);
    }
    bool ok = false;
    const qint64 value = digits.toLongLong(&ok);
    return ok ? std::optional(value) : std::nullopt;
}

QString plainDateText(const QString &cell)
{
    QString text = cell.trimmed();
    for (QChar &c : text) {
        if (c.isSpace())
            c = u' ';
        else if (c == u'\u2010' || c == u'\u2011' || c == u'\u2012' || c == u'\u2013')
            c = u'-';
    }
    text.remove(QChar(u'\u200e')); // Windows puts direction marks around the parts of a date
    text.remove(QChar(u'\u200f'));
    text.replace(QStringLiteral(" \u00e0 "), QStringLiteral(" "));
    text.replace(QStringLiteral(" um "), QStringLiteral(" "));
    text.replace(QStringLiteral(", "), QStringLiteral(" "));
    for (const char16_t *const tail : {u"(UTC)", u"UTC", u"GMT", u"Uhr", u"(GMT)"}) {
        const QStringView view(tail);
        if (text.endsWith(view, Qt::CaseInsensitive))
            text = text.chopped(view.size()).trimmed();
    }
    text = text.simplified();
    // 22-11-2026 and 2026/11/22: other marks, same meaning.
    const auto isDigit = [&](qsizetype at) { return at < text.size() && text[at].isDigit(); };
    const qsizetype first = text.indexOf(QRegularExpression(QStringLiteral("[-/]")));
    if (first == 4 && text[4] == u'/' && text.size() >= 8 && text.indexOf(u'/', 5) > 0) {
        const QStringList parts = text.split(u'/');
        const auto padded = [](const QString &part) { return part.rightJustified(2, u'0'); };
        const QString day = parts.value(2).section(u' ', 0, 0);
        const QString rest = parts.value(2).mid(day.size());
        return parts[0] + u'-' + padded(parts[1]) + u'-' + padded(day) + rest;
    }
    if ((first == 1 || first == 2) && text[first] == u'-') {
        const qsizetype second = text.indexOf(u'-', first + 1);
        if (second > first + 1 && second - first <= 3 && isDigit(second + 4)) {
            text[first] = u'/';
            text[second] = u'/';
        }
    }
    return text;
}

std::optional<TenantId> tenantInText(const QString &text)
{
    static const QRegularExpression guid(
        QStringLiteral("(?<![0-9A-Fa-f])(?<![0-9A-Fa-f]{12}-)"
                       "[0-9A-Fa-f]{8}-(?:[0-9A-Fa-f]{4}-){3}[0-9A-Fa-f]{12}"
                       "(?![0-9A-Fa-f])(?!-[0-9A-Fa-f]{8}-)"));
    const auto id = parseTenantId(guid.match(text).capturedView());
    return id ? std::optional(*id) : std::nullopt;
}

} // namespace attache

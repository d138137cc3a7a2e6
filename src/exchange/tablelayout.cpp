// SPDX-License-Identifier: GPL-3.0-or-later
#include "tablelayout.h"

#include "columncontent.h"
#include "headerterms.h"

#include <QSet>

#include <algorithm>

namespace attache {

namespace {

using F = ImportField;
using T = HeaderTerm;
using K = ContentKind;

struct Slot
{
    F field;
    QVector<T> terms; ///< best first
    QVector<K> kinds; ///< content that may stand for it where no title does
    bool isRequired = false;
};

struct Pattern
{
    ImportFormat format;
    QVector<Slot> slots_; ///< in the order of the columns in the original file
    QVector<T> forbidden; ///< terms that make it another list
    QVector<F> oneOf; ///< at least one of these must be there as well
};

const QVector<Pattern> &patterns()
{
    static const QVector<Pattern> list{
        {ImportFormat::GdapAccessAssignments,
         {{F::RelationshipId, {T::RelationshipId}, {K::GuidPair}, true},
          {F::AssignmentId, {T::AssignmentId}, {K::Guid}},
          {F::CompanyName, {T::CompanyName}, {K::Text}},
          {F::TenantId, {T::TenantId}, {K::Guid}},
          {F::GroupId, {T::GroupId}, {K::Guid}, true},
          {F::GroupName, {T::GroupName}, {K::Text}},
          {F::Roles, {T::Roles}, {K::GuidList}},
          {F::Status, {T::Status}, {K::StatusWord}},
          {F::Etag, {T::Etag}, {}},
          {F::Created, {T::Created}, {K::Date}},
          {F::Modified, {T::Modified}, {K::Date}}},
         {},
         {}},
        {ImportFormat::GdapRelationships,
         {{F::RelationshipId, {T::RelationshipId, T::Id}, {K::GuidPair}, true},
          {F::None, {T::OtherRelationshipId}, {}},
          {F::RelationshipName, {T::RelationshipName, T::Name}, {K::Text}},
          {F::PartnerTenantId, {T::PartnerTenantId}, {K::Guid}},
          {F::CompanyName, {T::CompanyName}, {K::Text}},
          {F::TenantId, {T::TenantId}, {K::Guid}, true},
          {F::Duration, {T::Duration}, {}},
          {F::Status, {T::Status}, {K::StatusWord}},
          {F::Created, {T::Created}, {K::Date}},
          {F::Activated, {T::Activated}, {K::Date}},
          {F::Modified, {T::Modified}, {K::Date}},
          {F::End, {T::End}, {K::Date}},
          {F::Roles, {T::Roles}, {K::GuidList}},
          {F::ErrorDetail, {T::ErrorDetail}, {}}},
         {T::SubscriptionId, T::GroupId, T::Quantity},
         {F::Status, F::End, F::Created}},
        {ImportFormat::GdapCustomers,
         {{F::RelationshipName, {T::Name, T::RelationshipName}, {K::Text}},
          {F::PartnerTenantId, {T::PartnerTenantId}, {K::Guid}, true},
          {F::TenantId, {T::TenantId}, {K::Guid}, true},
          {F::CompanyName, {T::CompanyName}, {K::Text}},
          {F::Duration, {T::Duration}, {K::Count}, true}},
         {T::SubscriptionId, T::Quantity, T::Status},
         {}},
        {ImportFormat::DapCustomers,
         {{F::PartnerTenantId, {T::PartnerTenantId}, {K::Guid}, true},
          {F::TenantId, {T::TenantId}, {K::Guid}, true},
          {F::CompanyName, {T::CompanyName}, {K::Text}, true}},
         {T::Duration, T::Status, T::Domain, T::Relationship, T::SubscriptionId, T::Id},
         {}},
        {ImportFormat::DapTerminated,
         {{F::TenantId, {T::TenantId}, {K::Guid}, true},
          {F::CompanyName, {T::CompanyName}, {K::Text}, true},
          {F::Status, {T::Status}, {K::TerminationWord}, true}},
         {T::Duration, T::Domain, T::Relationship, T::SubscriptionId, T::Quantity, T::Id},
         {}},
        {ImportFormat::GdapSecurityGroups,
         {{F::GroupId, {T::GroupId, T::Id}, {K::Guid}, true},
          {F::GroupName, {T::GroupName, T::Name, T::CompanyName}, {K::Text}, true},
          {F::Roles, {T::Roles}, {K::GuidList}, true}},
         {T::TenantId, T::RelationshipId, T::SubscriptionId},
         {}},
        {ImportFormat::GdapRoles,
         {{F::RoleId, {T::Id}, {K::Guid}, true},
          {F::Roles, {T::Name}, {K::Text}, true},
          {F::Description, {T::Description}, {K::Text}, true}},
         {T::TenantId, T::Domain, T::SubscriptionId, T::GroupId, T::Quantity},
         {}},
        {ImportFormat::PartnerCenterActivity,
         {{F::Timestamp, {T::DateTime}, {K::Date}, true},
          {F::CustomerName, {T::AffectedCustomer, T::CompanyName}, {K::Text}},
          {F::Action, {T::Action}, {K::Text}, true},
          {F::User, {T::User}, {K::Email, K::Text}},
          {F::TenantId, {T::TenantId}, {K::Guid}},
          {F::Status, {T::Status}, {}},
          {F::Description, {T::Description}, {}}},
         {T::SubscriptionId, T::Quantity, T::RelationshipId},
         {}},
        {ImportFormat::PartnerCenterSubscriptions,
         {{F::SubscriptionId, {T::SubscriptionId, T::Id}, {K::Guid}, true},
          {F::SubscriptionName, {T::SubscriptionName}, {K::Text}},
          {F::Quantity, {T::Quantity}, {K::Count}},
          {F::Status, {T::Status}, {K::StatusWord}},
          {F::ResellerName, {T::Reseller}, {K::Text}},
          {F::PartnerOfRecord, {T::PartnerOfRecord}, {}},
          {F::TenantId, {T::TenantId}, {}},
          {F::CompanyName, {T::CompanyName, T::AffectedCustomer}, {}},
          {F::Created, {T::Created, T::Activated}, {}},
          {F::End, {T::End}, {}}},
         {T::RelationshipId, T::GroupId, T::PartnerTenantId},
         {F::SubscriptionName, F::Quantity}},
        {ImportFormat::PartnerCenterCustomers,
         {{F::TenantId, {T::TenantId, T::Id}, {K::Guid}, true},
          {F::CompanyName, {T::CompanyName, T::Name, T::AffectedCustomer}, {K::Text}},
          {F::Domain, {T::Domain}, {K::Domain}},
          {F::Relationship, {T::Relationship}, {K::RelationshipWord}},
          {F::Country, {T::Country}, {}},
          {F::Tags, {T::Tags}, {}},
          {F::Alias, {T::Alias}, {}},
          {F::Owner, {T::Owner}, {}}},
         {T::SubscriptionId, T::RelationshipId, T::GroupId, T::Quantity, T::Duration},
         {F::CompanyName, F::Domain}},
    };
    return list;
}

struct Match
{
    QVector<F> columns;
    int found = 0;
    bool isComplete = false;
};

/// Gives columns to slots by their titles.
Match matchTitles(const Pattern &pattern, const QVector<QVector<T>> &terms)
{
    Match match;
    match.columns.fill(F::None, terms.size());
    QVector<bool> taken(terms.size(), false);
    QSet<F> have;
    bool hasRequired = true;
    for (const Slot &slot : pattern.slots_) {
        qsizetype column = -1;
        for (const T term : slot.terms) {
            for (qsizetype i = 0; i < terms.size() && column < 0; ++i) {
                if (!taken[i] && terms[i].contains(term))
                    column = i;
            }
            if (column >= 0)
                break;
        }
        if (column < 0) {
            hasRequired = hasRequired && !slot.isRequired;
            continue;
        }
        taken[column] = true;
        match.columns[column] = slot.field;
        have.insert(slot.field);
        ++match.found;
    }
    const bool isForbidden =
        std::any_of(pattern.forbidden.cbegin(), pattern.forbidden.cend(), [&](T term) {
            return std::any_of(terms.cbegin(), terms.cend(), [&](const QVector<T> &of) {
                return of.size() == 1 && of.first() == term;
            });
        });
    const bool hasOne = pattern.oneOf.isEmpty()
        || std::any_of(pattern.oneOf.cbegin(), pattern.oneOf.cend(),
                       [&](F field) { return have.contains(field); });
    match.isComplete = hasRequired && hasOne && !isForbidden;
    return match;
}

/// Gives columns without a meaning to slots without a column, by what their cells look like.
/// Among several, the one with most different cells.
void fillByContent(const Pattern &pattern, const QVector<QVector<T>> &terms,
                   const QVector<K> &kinds, const QVector<qsizetype> &distinct, QVector<F> &columns)
{
    for (const Slot &slot : pattern.slots_) {
        if (slot.field == F::None || columns.contains(slot.field))
            continue;
        for (const K kind : slot.kinds) {
            qsizetype column = -1;
            for (qsizetype i = 0; i < columns.size(); ++i) {
                const bool isFree = columns[i] == F::None && terms[i].isEmpty() && kinds[i] == kind;
                if (isFree && (column < 0 || distinct[i] > distinct[column]))
                    column = i;
            }
            if (column >= 0) {
                columns[column] = slot.field;
                break;
            }
        }
    }
}

bool isSatisfied(const Pattern &pattern, const QVector<F> &columns)
{
    for (const Slot &slot : pattern.slots_) {
        if (slot.isRequired && !columns.contains(slot.field))
            return false;
    }
    return pattern.oneOf.isEmpty()
        || std::any_of(pattern.oneOf.cbegin(), pattern.oneOf.cend(),
                       [&](F field) { return columns.contains(field); });
}

QVector<QVector<T>> termsOfHeader(const QStringList &header, qsizetype columns)
{
    QVector<QVector<T>> terms(columns);
    for (qsizetype i = 0; i < qMin(columns, header.size()); ++i) {
        QString title = header[i];
        if (title.endsWith(OwnFileMark))
            title.chop(OwnFileMark.size());
        terms[i] = termsOf(title);
    }
    return terms;
}

qsizetype widthOf(const QStringList &header, const QVector<QStringList> &rows)
{
    qsizetype width = header.size();
    for (const QStringList &row : rows)
        width = header.isEmpty() ? qMax(width, row.size()) : width;
    return width;
}

bool isOwnFile(const QStringList &header)
{
    return std::any_of(header.cbegin(), header.cend(),
                       [](const QString &title) { return title.endsWith(OwnFileMark); });
}

/// The NCE bulk tool's list is the customer list in the tool's own spelling.
bool isNceHeader(const QStringList &header)
{
    QStringList folded;
    for (const QString &title : header)
        folded.append(foldedTitle(title));
    folded.sort();
    return folded
        == QStringList{QStringLiteral("companyname"), QStringLiteral("domain"),
                       QStringLiteral("tenantid")};
}

const Pattern *patternOf(ImportFormat format)
{
    if (format == ImportFormat::NceCustomers || format == ImportFormat::AttacheCustomers)
        format = ImportFormat::PartnerCenterCustomers;
    for (const Pattern &pattern : patterns()) {
        if (pattern.format == format)
            return &pattern;
    }
    return nullptr;
}

/// A file without titles whose columns come in the order of the original.
TableLayout layoutByOrder(const QVector<K> &kinds)
{
    TableLayout best;
    for (const Pattern &pattern : patterns()) {
        QVector<F> columns;
        bool fits = kinds.size() <= pattern.slots_.size();
        for (qsizetype i = 0; fits && i < kinds.size(); ++i) {
            const Slot &slot = pattern.slots_[i];
            const bool isText = kinds[i] == K::Text || kinds[i] == K::Empty;
            const bool matches = slot.kinds.contains(kinds[i])
                || (!slot.isRequired && (kinds[i] == K::Empty || slot.kinds.isEmpty()))
                || (isText && slot.kinds.contains(K::Text));
            fits = matches;
            columns.append(slot.field);
        }
        // An id and a text are a customer rather than a subscription.
        const bool isVague = pattern.format == ImportFormat::PartnerCenterSubscriptions
            && !columns.contains(F::Quantity);
        if (fits && !isVague && isSatisfied(pattern, columns) && kinds.size() > best.columns.size())
            best = {pattern.format, columns, true};
    }
    // Guid, domain, name: the NCE tool's order.
    if (kinds == QVector<K>{K::Guid, K::Domain, K::Text})
        return {ImportFormat::NceCustomers, {F::TenantId, F::Domain, F::CompanyName}, true};
    return best;
}

/// A list of customers that lacks the one column that counts is still one: better to say what is
/// missing than to know nothing.
TableLayout nearestLayout(const QVector<QVector<T>> &terms)
{
    const Pattern &customers = *patternOf(ImportFormat::PartnerCenterCustomers);
    const Match match = matchTitles(customers, terms);
    const auto has = [&](F field) { return match.columns.contains(field); };
    if (has(F::CompanyName) && (has(F::Domain) || has(F::Relationship)))
        return {ImportFormat::PartnerCenterCustomers, match.columns, false};
    return {ImportFormat::Unknown, QVector<F>(terms.size(), F::None), false};
}

/// A file whose titles we cannot read, in any order: what the columns look like must be enough.
TableLayout layoutByContent(const QVector<QVector<T>> &terms, const QVector<K> &kinds,
                            const QVector<qsizetype> &distinct)
{
    const auto has = [&](K kind) { return kinds.contains(kind); };
    ImportFormat format = ImportFormat::Unknown;
    if (has(K::GuidPair))
        format = kinds.count(K::Guid) > 2 && has(K::GuidList) ? ImportFormat::GdapAccessAssignments
                                                              : ImportFormat::GdapRelationships;
    else if (has(K::Guid) && has(K::TerminationWord) && !has(K::Domain))
        format = ImportFormat::DapTerminated;
    else if (has(K::Guid) && has(K::Count) && has(K::StatusWord) && !has(K::Domain))
        format = ImportFormat::PartnerCenterSubscriptions;
    else if (has(K::Guid) && (has(K::Domain) || (has(K::RelationshipWord) && has(K::Text))))
        format = ImportFormat::PartnerCenterCustomers;
    else if (kinds.count(K::Date) == 1 && kinds.size() >= 3 && kinds.size() <= 6
             && (has(K::Email) || kinds.count(K::Text) >= 2) && !has(K::Guid))
        format = ImportFormat::PartnerCenterActivity;
    if (format == ImportFormat::Unknown)
        return {};
    const Pattern &pattern = *patternOf(format);
    QVector<F> columns = matchTitles(pattern, terms).columns;
    fillByContent(pattern, terms, kinds, distinct, columns);
    if (!isSatisfied(pattern, columns))
        return {};
    return {format, columns, true};
}

} // namespace

int knownTitles(const QStringList &record)
{
    return int(std::count_if(record.cbegin(), record.cend(), [](const QString &title) {
        QString plain = title;
        if (plain.endsWith(OwnFileMark))
            plain.chop(OwnFileMark.size());
        return !termsOf(plain).isEmpty();
    }));
}

bool isHeader(const QStringList &record, const QVector<QStringList> &below)
{
    const auto isData = [](const QString &cell) {
        const K kind = kindOfCell(cell);
        return kind == K::Guid || kind == K::GuidPair || kind == K::GuidList || kind == K::Date
            || kind == K::Email || kind == K::Domain || kind == K::Count;
    };
    if (std::any_of(record.cbegin(), record.cend(), isData))
        return false;
    if (knownTitles(record) >= 2)
        return true;
    return std::any_of(below.cbegin(), below.cend(), [&](const QStringList &row) {
        return row.size() == record.size() && std::any_of(row.cbegin(), row.cend(), isData);
    });
}

TableLayout recogniseLayout(const QStringList &header, const QVector<QStringList> &rows)
{
    const qsizetype width = widthOf(header, rows);
    const QVector<QVector<T>> terms = termsOfHeader(header, width);
    const QVector<K> kinds = kindsOfColumns(rows, width);
    const QVector<qsizetype> distinct = distinctCells(rows, width);

    if (isOwnFile(header)) {
        // Our own titles say it all; what other lists they resemble does not matter.
        const TableLayout own = layoutAs(ImportFormat::AttacheCustomers, header, rows);
        if (own.columns.contains(F::TenantId))
            return own;
    }
    TableLayout best;
    int bestFound = 0;
    for (const Pattern &pattern : patterns()) {
        const Match match = matchTitles(pattern, terms);
        if (match.isComplete && match.found > bestFound) {
            best = {pattern.format, match.columns, false};
            bestFound = match.found;
        }
    }
    if (best.format == ImportFormat::Unknown && knownTitles(header) == 0)
        best = layoutByOrder(kinds);
    if (best.format == ImportFormat::Unknown)
        best = layoutByContent(terms, kinds, distinct);
    if (best.format == ImportFormat::Unknown)
        return nearestLayout(terms);

    if (best.format == ImportFormat::DapTerminated && !best.isByContent) {
        // The same three titles head many a list of customers; the words tell.
        const K words = kinds[best.columns.indexOf(F::Status)];
        if (words != K::TerminationWord && words != K::Empty)
            best = layoutAs(ImportFormat::PartnerCenterCustomers, header, rows);
    }
    if (!best.isByContent)
        fillByContent(*patternOf(best.format), terms, kinds, distinct, best.columns);
    if (best.format == ImportFormat::PartnerCenterCustomers && isNceHeader(header))
        best.format = ImportFormat::NceCustomers;
    return best;
}

F missingField(const ImportProfile &profile)
{
    const Pattern *const pattern = patternOf(profile.format);
    if (!pattern)
        return F::None;
    for (const Slot &slot : pattern->slots_) {
        if (slot.isRequired && !profile.columns.contains(slot.field))
            return slot.field;
    }
    return F::None;
}

TableLayout layoutAs(ImportFormat format, const QStringList &header,
                     const QVector<QStringList> &rows)
{
    const qsizetype width = widthOf(header, rows);
    const Pattern *const pattern = patternOf(format);
    if (!pattern)
        return {ImportFormat::Unknown, QVector<F>(width, F::None), false};
    const QVector<QVector<T>> terms = termsOfHeader(header, width);
    TableLayout layout{format, matchTitles(*pattern, terms).columns, false};
    fillByContent(*pattern, terms, kindsOfColumns(rows, width), distinctCells(rows, width),
                  layout.columns);
    return layout;
}

} // namespace attache

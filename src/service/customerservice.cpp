// SPDX-License-Identifier: GPL-3.0-or-later
#include "customerservice.h"

#include "indexfile.h"
#include "textdoor.h"

#include <QCoreApplication>

#include <algorithm>

namespace attache {

using namespace Qt::StringLiterals;

namespace {

constexpr qsizetype NamesInAmbiguity = 5;

/// A text as a person types it, folded both ways: "Mueller" has to find "Müller" and "Muller".
struct Folded
{
    QString plain;
    QString german;

    explicit Folded(QStringView text) : plain(foldedText(text)), german(foldedGermanText(text)) { }

    bool equals(const Folded &other) const
    {
        return plain == other.plain || german == other.german || plain == other.german;
    }
    bool isPartOf(const Folded &other) const
    {
        return other.plain.contains(plain) || other.german.contains(plain);
    }
};

struct Matches
{
    QVector<CustomerId> ids;
    QStringList names;
    bool many = false;

    void add(const CustomerSummary &customer)
    {
        if (ids.contains(customer.id))
            return;
        if (ids.size() >= NamesInAmbiguity) {
            many = true;
            return;
        }
        ids.append(customer.id);
        names.append(isBlankText(customer.name) ? customer.tenant.toString() : customer.name);
    }
};

Result<CustomerId> theOne(const Matches &matches, const QString &text)
{
    if (matches.ids.isEmpty())
        return Error{ErrorKind::NotFound, u"customer.unknown"_s, {text}, {}};
    if (matches.ids.size() > 1)
        return Error{ErrorKind::Conflict, u"customer.ambiguous"_s, matches.names, text};
    return matches.ids.first();
}

} // namespace

CustomerService::CustomerService(LedgerReader &reader) : m_reader(reader) { }

Result<QVector<CustomerSummary>> CustomerService::firstCustomers(RealmId realm, int limit)
{
    return m_reader.firstCustomers(realm, limit);
}

Result<std::shared_ptr<const CustomerIndex>> CustomerService::buildIndex(const QLocale &locale,
                                                                         std::stop_token stop)
{
    auto realms = m_reader.realms();
    if (!realms)
        return realms.error();
    CustomerIndexBuilder builder(*std::move(realms), locale);
    const Status read = m_reader.eachCustomer([&](const CustomerSummary &customer) {
        builder.add(customer);
        return !stop.stop_requested();
    });
    if (stop.stop_requested())
        return Error{ErrorKind::Cancelled, u"cancelled"_s, {}, {}};
    if (!read)
        return read.error();
    return builder.build();
}

Result<QByteArray> CustomerService::indexStamp()
{
    auto mark = m_reader.stateMark();
    if (!mark || mark->isEmpty())
        return mark;
    // Another Qt may sort and fold differently.
    for (const QByteArray &version :
         {QCoreApplication::applicationVersion().toUtf8(), QByteArray(qVersion())})
        *mark += '\n' + version;
    return mark;
}

std::shared_ptr<const CustomerIndex> CustomerService::keptIndex(const QString &path,
                                                                const QLocale &locale)
{
    // The stamp first: what is written after it makes the file stale, never the other way round.
    const auto stamp = indexStamp();
    const auto realms = m_reader.realms();
    if (!stamp || stamp->isEmpty() || !realms)
        return nullptr;
    return IndexFile::load(path, *stamp, *realms, locale);
}

Result<std::shared_ptr<const CustomerIndex>> CustomerService::keptOrBuiltIndex(
    const QString &path, const QLocale &locale)
{
    if (auto kept = keptIndex(path, locale))
        return kept;
    const auto stamp = indexStamp(); // first, as above
    auto built = buildIndex(locale);
    // So that the next one who asks need not read everything. Where it cannot be kept, in a folder
    // that is not ours to write to, it will be read again.
    if (built && stamp && !stamp->isEmpty())
        IndexFile::save(**built, path, *stamp);
    return built;
}

Result<std::shared_ptr<const CustomerIndex>> CustomerService::patchIndex(
    std::shared_ptr<const CustomerIndex> base, const ChangeSet &changes, const QLocale &locale)
{
    // A realm's name and own tenant reach into every row of it.
    if (!base || changes.everything || changes.realms)
        return buildIndex(locale);
    if (changes.customers.isEmpty())
        return base;
    auto changed = m_reader.customerSummaries(changes.customers);
    if (!changed)
        return changed.error();
    return CustomerIndexBuilder::patched(*base, *changed);
}

Result<CustomerDetails> CustomerService::details(CustomerId id)
{
    CustomerDetails details;
    auto customer = m_reader.customer(id);
    if (!customer)
        return customer.error();
    details.customer = *std::move(customer);

    auto realms = m_reader.realms();
    if (!realms)
        return realms.error();
    for (const Realm &realm : std::as_const(*realms)) {
        if (realm.id == details.customer.realm)
            details.realm = realm;
    }

    auto annotation = m_reader.annotation(id);
    if (!annotation)
        return annotation.error();
    details.annotation = *std::move(annotation);
    auto attachments = m_reader.attachments(id);
    if (!attachments)
        return attachments.error();
    details.attachments = *std::move(attachments);
    details.matrix = makeMatrix(details.attachments);
    auto assignments = m_reader.accessAssignments(id);
    if (!assignments)
        return assignments.error();
    details.accessAssignments = *std::move(assignments);
    auto subscriptions = m_reader.subscriptions(id);
    if (!subscriptions)
        return subscriptions.error();
    details.subscriptions = *std::move(subscriptions);
    auto invitations = m_reader.invitationsOf(id);
    if (!invitations)
        return invitations.error();
    details.invitations = *std::move(invitations);
    auto notes = m_reader.notes(id);
    if (!notes)
        return notes.error();
    details.notes = *std::move(notes);
    return details;
}

Result<CustomerId> CustomerService::resolve(const QString &text)
{
    const QString wanted = cleanText(text);
    if (isBlankText(wanted))
        return Error{ErrorKind::NotFound, u"customer.unknown"_s, {wanted}, {}};

    if (const auto tenant = parseTenantId(wanted)) {
        const auto ids = m_reader.customersByTenant(*tenant);
        if (!ids)
            return ids.error();
        const auto customers = m_reader.customerSummaries(*ids);
        if (!customers)
            return customers.error();
        Matches matches;
        for (const CustomerSummary &customer : *customers)
            matches.add(customer);
        return theOne(matches, wanted);
    }

    const Folded needle(wanted);
    Matches exact;
    Matches partial;
    const Status read = m_reader.eachCustomer([&](const CustomerSummary &customer) {
        const Folded name(customer.name);
        const Folded alias(customer.alias);
        const auto isDomain = [&](const QString &domain) {
            return domain.compare(wanted, Qt::CaseInsensitive) == 0;
        };
        if (needle.equals(name) || (!alias.plain.isEmpty() && needle.equals(alias))
            || isDomain(customer.domain)
            || std::any_of(customer.customDomains.cbegin(), customer.customDomains.cend(),
                           isDomain)) {
            exact.add(customer);
        } else if (exact.ids.isEmpty() && !partial.many && !needle.plain.isEmpty()) {
            if (needle.isPartOf(name) || needle.isPartOf(alias)
                || customer.domain.contains(needle.plain)
                || customer.tenant.toString().contains(needle.plain))
                partial.add(customer);
        }
        return true;
    });
    if (!read)
        return read.error();
    return theOne(exact.ids.isEmpty() ? partial : exact, wanted);
}

} // namespace attache

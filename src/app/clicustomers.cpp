// SPDX-License-Identifier: GPL-3.0-or-later
// list, show, partners, attach
#include "clicommands.h"
#include "cliformat.h"
#include "clijson.h"
#include "cliquery.h"
#include "clitable.h"
#include "cliworkspace.h"
#include "formats.h"
#include "indexfile.h"
#include "keys.h"
#include "labels.h"
#include "relationshipservice.h"
#include "textdoor.h"

#include <QJsonDocument>
#include <QLocale>

namespace attache {

using namespace Qt::StringLiterals;

namespace {

/// Prints customers one at a time: a list of a million does not stand in memory as JSON.
class CustomerPrinter
{
public:
    CustomerPrinter(const CliContext &context, const QVector<Realm> &realms)
        : m_context(context), m_realms(realms)
    {
    }

    void print(const CustomerSummary &customer)
    {
        if (!m_context.json()) {
            m_table.add({customerLabel(customer.name, customer.tenant), customer.domain,
                         realmIn(m_realms, customer.realm).name, mineOf(customer),
                         othersOf(customer), label(customer.presence)});
            return;
        }
        m_context.out << (m_count++ == 0 ? "[\n" : ",\n")
                      << QString::fromUtf8(QJsonDocument(jsonOf(customer, m_realms))
                                               .toJson(QJsonDocument::Compact));
    }

    void finish(qint64 total)
    {
        if (m_context.json()) {
            m_context.out << (m_count == 0 ? "[]\n" : "\n]\n");
            return;
        }
        m_table.print(m_context.out);
        m_context.out << '\n' << Cli::tr("%Ln customer(s)", nullptr, int(total)) << '\n';
    }

private:
    const CliContext &m_context;
    const QVector<Realm> &m_realms;
    CliTable m_table{{Cli::tr("Customer"), Cli::tr("Domain"), Cli::tr("Realm"), Cli::tr("Mine"),
                      Cli::tr("Others"), Cli::tr("State")}};
    qint64 m_count = 0;
};

QString cellOf(const AttachmentMatrix::Cell &cell)
{
    QStringList lines;
    for (const Attachment &attachment : cell.attachments)
        lines.append(attachmentLine(attachment));
    return lines.join(u" | "_s);
}

void printDetails(const CliContext &context, const CustomerDetails &details)
{
    const CustomerFacts &facts = details.customer.facts;
    QTextStream &out = context.out;
    const auto line = [&](const QString &title, const QString &text) {
        if (!text.isEmpty())
            out << "  " << title << ": " << terminalText(text) << '\n';
    };
    out << terminalText(customerLabel(facts.name, facts.tenant)) << '\n';
    line(Cli::tr("Alias"), details.annotation.alias);
    line(Cli::tr("Tenant ID"), facts.tenant.toString());
    line(Cli::tr("Domain"), joined(QStringList{facts.domain} + facts.customDomains));
    line(Cli::tr("Country"), countryLabel(facts.country));
    line(Cli::tr("Realm"),
         Cli::tr("%1 · %2", "realm · cloud").arg(details.realm.name, label(details.realm.cloud)));
    line(Cli::tr("State"), label(details.customer.stamp.presence));
    line(Cli::tr("First seen"), dateText(details.customer.stamp.firstSeenAt));
    line(Cli::tr("Last seen"), dateText(details.customer.stamp.lastSeenAt));
    line(Cli::tr("Owner"), details.annotation.owner);
    line(Cli::tr("Next action"), details.annotation.nextAction);
    line(Cli::tr("Tags"), joined(details.annotation.tags));

    out << '\n' << Cli::tr("Partners") << '\n';
    const AttachmentMatrix &matrix = details.matrix;
    for (int row = 0; row < matrix.partners.size(); ++row) {
        const auto &partner = matrix.partners.at(row);
        const QString name =
            partner.facts.name.isEmpty() ? partner.facts.tenant.toString() : partner.facts.name;
        out << "  " << terminalText(name) << " — " << label(partner.standing) << '\n';
        for (int column = 0; column < matrix.services.size(); ++column) {
            const auto &cell = matrix.cell(row, column);
            if (cell.isEmpty())
                continue;
            const QString service = matrix.services.at(column);
            out << "    "
                << terminalText(service.isEmpty() ? Cli::tr("Service not stated")
                                                  : serviceLabel(service))
                << ": " << terminalText(cellOf(cell)) << '\n';
        }
    }
    if (matrix.partners.isEmpty())
        out << "  " << Cli::tr("No partner is known. That does not mean that there is none.")
            << '\n';

    if (!details.subscriptions.isEmpty())
        out << '\n' << Cli::tr("Subscriptions") << '\n';
    for (const Subscription &one : details.subscriptions) {
        QStringList parts{one.facts.offerName, label(one.facts.status)};
        if (one.facts.quantity >= 0)
            parts.append(Cli::tr("%Ln license(s)", nullptr, int(one.facts.quantity)));
        if (!one.facts.partnerOfRecordName.isEmpty())
            parts.append(Cli::tr("partner of record: %1").arg(one.facts.partnerOfRecordName));
        out << "  " << terminalText(parts.join(u" · "_s)) << '\n';
    }
    if (!details.invitations.isEmpty())
        out << '\n' << Cli::tr("Invitations") << '\n';
    for (const Invitation &one : details.invitations)
        out << "  " << label(one.kind) << " · " << label(one.state) << " · "
            << dateText(one.createdAt) << '\n';
    if (!details.notes.isEmpty())
        out << '\n' << Cli::tr("Notes") << '\n';
    for (const Note &one : details.notes)
        out << "  " << dateText(one.writtenAt) << "  " << terminalText(one.author) << ": "
            << terminalText(one.text) << '\n';
}

Result<AttachmentFacts> factsFrom(const CliArguments &arguments)
{
    AttachmentFacts facts;
    facts.partner.name = arguments.value("partner");
    facts.partner.mpnId = arguments.value("mpn");
    if (arguments.has("tenant")) {
        const auto tenant = parseTenantId(arguments.value("tenant"));
        if (!tenant)
            return tenant.error();
        facts.partner.tenant = *tenant;
    }
    const auto kind = fromKey<AttachmentKind>(arguments.value("kind"));
    if (!kind)
        return usageError(
            Cli::tr("Say with --kind in which capacity the partner is attached; “%1” is none.")
                .arg(arguments.value("kind")));
    facts.kind = *kind;
    facts.service = arguments.value("service");
    facts.roles = arguments.values("role");
    const auto start = arguments.instant("start");
    if (!start)
        return start.error();
    facts.start = *start;
    const auto end = arguments.instantOrNever("end");
    if (!end)
        return end.error();
    facts.end = *end;
    return facts;
}

} // namespace

Status runList(CliContext &context, const CliArguments &arguments)
{
    const auto limit = arguments.number("limit", 0, 1);
    if (!limit)
        return limit.error();
    auto workspace = openForReading(context);
    if (!workspace)
        return workspace.error();
    LedgerReader &reader = (*workspace)->reader();
    const QString line = arguments.words().join(u' ');
    const auto query = queryFrom(arguments, line, **workspace);
    if (!query)
        return query.error();
    const auto realms = reader.realms();
    if (!realms)
        return realms.error();
    CustomerService customers(reader);
    CustomerPrinter printer(context, *realms);

    const auto views = (*workspace)->views().savedViews();
    if (!views)
        return views.error();
    // The first page in the usual order comes straight from the store, however large it is, but
    // for smart tags: those only the index knows.
    const bool isPlain = query->filter.isEmpty() && query->sort == SortColumn::Name
        && !query->descending && smartTagsOf(*views).isEmpty();
    if (isPlain && *limit > 0) {
        const auto first = customers.firstCustomers(query->realm, int(*limit));
        if (!first)
            return first.error();
        for (const CustomerSummary &customer : *first)
            printer.print(customer);
        const auto count = reader.customerCount(query->realm);
        if (!count)
            return count.error();
        printer.finish(*count);
        return {};
    }
    const auto index = indexFor(context, **workspace);
    if (!index)
        return index.error();
    const auto rows = answerOf(context, **index, *query, line);
    if (!rows)
        return rows.error();
    const qsizetype shown = *limit > 0 ? std::min<qsizetype>(rows->size(), *limit) : rows->size();
    for (qsizetype i = 0; i < shown; ++i)
        printer.print((*index)->summary(rows->at(i)));
    printer.finish(rows->size());
    return {};
}

Status runShow(CliContext &context, const CliArguments &arguments)
{
    if (const Status status = arguments.expectWords(1, 64); !status)
        return status;
    auto workspace = openForReading(context);
    if (!workspace)
        return workspace.error();
    CustomerService customers((*workspace)->reader());
    const auto id = customers.resolve(arguments.words().join(u' '));
    if (!id)
        return id.error();
    const auto details = customers.details(*id);
    if (!details)
        return details.error();
    if (context.json())
        context.print(jsonOf(*details));
    else
        printDetails(context, *details);
    return {};
}

Status runPartners(CliContext &context, const CliArguments &arguments)
{
    if (const Status status = arguments.expectWords(0, 0); !status)
        return status;
    auto workspace = openForReading(context);
    if (!workspace)
        return workspace.error();
    LedgerReader &reader = (*workspace)->reader();
    const auto realm = chooseRealmOrAll(reader, arguments.value("realm"));
    if (!realm)
        return realm.error();
    const auto realms = reader.realms();
    if (!realms)
        return realms.error();
    const auto partners = reader.partners(*realm);
    if (!partners)
        return partners.error();
    QJsonArray array;
    CliTable table({Cli::tr("Partner"), Cli::tr("Stands to us as"), Cli::tr("Realm"),
                    Cli::tr("Customers"), Cli::tr("Shared with us"), Cli::tr("Services")});
    for (const PartnerSummary &one : *partners) {
        array.append(jsonOf(one, *realms));
        QStringList services;
        for (const QString &service : one.services)
            services.append(serviceLabel(service));
        const PartnerFacts &facts = one.partner.facts;
        table.add({facts.name.isEmpty() ? facts.tenant.toString() : facts.name,
                   label(facts.standing), realmIn(*realms, one.partner.realm).name,
                   QString::number(one.customers), QString::number(one.sharedWithUs),
                   joined(services)});
    }
    if (context.json())
        context.print(array);
    else
        table.print(context.out);
    return {};
}

Status runAttach(CliContext &context, const CliArguments &arguments)
{
    if (const Status status = arguments.expectWords(1, 1); !status)
        return status;
    const auto facts = factsFrom(arguments);
    if (!facts)
        return facts.error();
    auto workspace = openForWriting(context);
    if (!workspace)
        return workspace.error();
    LedgerReader &reader = (*workspace)->reader();
    CustomerService customers(reader);
    const auto customer = customers.resolve(arguments.words().first());
    if (!customer)
        return customer.error();
    RelationshipService service(reader, (*workspace)->relationships(), context.clock, {});
    const auto attached =
        service.attach(*customer, *facts, arguments.value("remark"), systemActor());
    if (!attached)
        return attached.error();
    const auto details = customers.details(*customer);
    if (!details)
        return details.error();
    if (context.json()) {
        context.print(jsonOf(*details));
    } else {
        context.out << Cli::tr("Recorded. No subscription was changed.") << "\n\n";
        printDetails(context, *details);
    }
    return {};
}

} // namespace attache

// SPDX-License-Identifier: GPL-3.0-or-later
#include "sheets.h"

#include "attachmenttext.h"
#include "formats.h"
#include "labels.h"
#include "textdoor.h"

#include <QCoreApplication>

#include <algorithm>

namespace attache {

using namespace Qt::StringLiterals;

namespace {

struct Words
{
    Q_DECLARE_TR_FUNCTIONS(attache::Sheets)
};

/// Collects rows in memory: a sheet is short.
class SheetRows
{
public:
    void heading(const QString &text) { m_rows << PrintedTable::Row{{text}, true}; }
    void add(const QStringList &cells) { m_rows << PrintedTable::Row{cells, false}; }
    void giveTo(PrintedTable &table)
    {
        table.rows = m_rows.size();
        table.row = [rows = m_rows](qint64 line) { return rows.at(qsizetype(line)); };
    }

private:
    QVector<PrintedTable::Row> m_rows;
};

QString known(const QString &text)
{
    return text.isEmpty() ? Words::tr("Unknown", "value on a sheet") : displayText(text);
}

QString untilText(Instant end)
{
    if (end.isNever())
        return Words::tr("No expiry date");
    return end.isSet() ? dateText(end) : Words::tr("Not stated", "end of a relationship");
}

QString rolesOrCapacity(const Attachment &attachment)
{
    const auto all = int(attachment.facts.roles.size());
    return all == 0 ? label(attachment.facts.kind)
                    : Words::tr("%1: %2", "kind of relationship, names of roles")
                          .arg(label(attachment.facts.kind), rolesText(attachment, all));
}

bool isOver(const Attachment &attachment, Instant now)
{
    const StatusSign sign = statusSign(attachment, now);
    return sign == StatusSign::Gone || sign == StatusSign::Ended;
}

void addFactsOfCustomer(PrintedTable &table, const CustomerDetails &details, Instant now,
                        Instant made)
{
    const CustomerFacts &facts = details.customer.facts;
    table.facts << qMakePair(Words::tr("Tenant ID"), facts.tenant.toString())
                << qMakePair(Words::tr("Domain"), known(facts.domain))
                << qMakePair(Words::tr("Realm"),
                             Words::tr("%1 (%2)", "realm, cloud")
                                 .arg(displayText(details.realm.name), label(details.realm.cloud)))
                << qMakePair(Words::tr("State", "of a customer"),
                             label(details.customer.stamp.presence))
                << qMakePair(Words::tr("Last seen"),
                             dateTimeText(details.customer.stamp.lastSeenAt))
                << qMakePair(Words::tr("As of"), dateTimeText(now))
                << qMakePair(Words::tr("Made on"), dateTimeText(made));
}

/// What holds or is under way, or all of it, partner by partner.
void addPartners(SheetRows &rows, const CustomerDetails &details, Instant now, bool withEnded)
{
    const AttachmentMatrix &matrix = details.matrix;
    for (int partner = 0; partner < matrix.partners.size(); ++partner) {
        const AttachmentMatrix::PartnerRow &row = matrix.partners.at(partner);
        bool isTitled = false;
        for (int service = 0; service < matrix.services.size(); ++service) {
            for (const Attachment &attachment : matrix.cell(partner, service).attachments) {
                if (!withEnded && isOver(attachment, now))
                    continue;
                if (!std::exchange(isTitled, true))
                    rows.heading(Words::tr("%1 (%2)", "partner, whose it is")
                                     .arg(partnerTitle(row.facts), label(row.standing)));
                rows.add({serviceTitle(attachment.facts.service), rolesOrCapacity(attachment),
                          untilText(attachment.facts.end), statusText(attachment, now),
                          evidenceText(attachment)});
            }
        }
    }
}

QStringList accessColumns()
{
    return {Words::tr("Service"), Words::tr("What it allows"), Words::tr("Until"),
            Words::tr("Status"), Words::tr("How we know")};
}

QString nameOf(const CustomerDetails &details)
{
    return customerLabel(details.customer.facts.name, details.customer.facts.tenant);
}

} // namespace

PrintedTable accessStatement(const CustomerDetails &details, Instant now, Instant made)
{
    PrintedTable table;
    table.title = Words::tr("Who can do what in the tenant of %1", "customer").arg(nameOf(details));
    addFactsOfCustomer(table, details, now, made);
    table.facts << qMakePair(Words::tr("What it shows"),
                             Words::tr("Partners and their access as far as our partner account, "
                                       "imported lists and our own records say. That nobody else "
                                       "stands here does not mean that nobody else has access; "
                                       "only the customer’s tenant can tell."));
    table.columns = accessColumns();
    SheetRows rows;
    addPartners(rows, details, now, false);
    rows.giveTo(table);
    if (table.rows == 0) {
        rows.heading(Words::tr("No access in force or under way is known."));
        rows.giveTo(table);
    }
    return table;
}

PrintedTable customerSheet(const CustomerDetails &details, Instant now, Instant made)
{
    PrintedTable table;
    table.title = Words::tr("Customer sheet: %1", "customer").arg(nameOf(details));
    const CustomerAnnotation &own = details.annotation;
    const auto fact = [&table](const QString &name, const QString &value) {
        if (!value.isEmpty())
            table.facts << qMakePair(name, displayText(value));
    };
    fact(Words::tr("Alias"), own.alias);
    fact(Words::tr("Owner"), own.owner);
    fact(Words::tr("Tags"), own.tags.join(u", "_s));
    fact(Words::tr("Next action"),
         own.nextActionDue.isSet() && !own.nextAction.isEmpty()
             ? Words::tr("%1, due on %2", "next action, date")
                   .arg(own.nextAction, dateText(own.nextActionDue))
             : own.nextAction);
    addFactsOfCustomer(table, details, now, made);
    table.columns = accessColumns();
    SheetRows rows;
    addPartners(rows, details, now, true);
    if (!details.subscriptions.isEmpty())
        rows.heading(Words::tr("Subscriptions"));
    for (const Subscription &subscription : details.subscriptions) {
        const SubscriptionFacts &facts = subscription.facts;
        const QString licenses = facts.quantity < 0
            ? QString()
            : Words::tr("%Ln license(s)", "quantity of a subscription", int(facts.quantity));
        const QString offer =
            known(facts.offerName.isEmpty() ? facts.subscriptionId : facts.offerName);
        const bool isGone = subscription.stamp.presence == Presence::Gone;
        rows.add(
            {serviceTitle(facts.service), licenses.isEmpty() ? offer : offer + u", "_s + licenses,
             untilText(facts.commitmentEnd), isGone ? label(Presence::Gone) : label(facts.status),
             facts.partnerOfRecordName.isEmpty()
                 ? QString()
                 : Words::tr("Partner of record: %1").arg(displayText(facts.partnerOfRecordName))});
    }
    if (!details.invitations.isEmpty())
        rows.heading(Words::tr("Invitations"));
    for (const Invitation &invitation : details.invitations)
        rows.add({{},
                  label(invitation.kind),
                  invitation.remindAt.isSet() ? dateText(invitation.remindAt) : QString(),
                  label(invitation.state),
                  Words::tr("%1, %2", "who made an invitation, when")
                      .arg(displayText(invitation.createdBy), dateText(invitation.createdAt))});
    if (!details.notes.isEmpty())
        rows.heading(Words::tr("Notes"));
    for (const Note &note : details.notes)
        rows.add({{},
                  displayText(note.text),
                  {},
                  {},
                  Words::tr("%1, %2", "author of a note, when")
                      .arg(displayText(note.author), dateText(note.writtenAt))});
    rows.giveTo(table);
    return table;
}

PrintedTable partnerSheet(const PartnerSummary &partner, const QVector<CustomerSummary> &customers,
                          Instant now, Instant made)
{
    const PartnerFacts &facts = partner.partner.facts;
    PrintedTable table;
    table.title = Words::tr("Partner sheet: %1", "partner").arg(partnerTitle(facts));
    table.facts << qMakePair(Words::tr("Whose it is"), label(facts.standing))
                << qMakePair(Words::tr("Tenant ID"), known(facts.tenant.toString()))
                << qMakePair(Words::tr("Partner ID"), known(facts.mpnId))
                << qMakePair(Words::tr("Transacts as a CSP partner"), label(facts.transactsAsCsp))
                << qMakePair(Words::tr("Customers"), numberText(partner.customers))
                << qMakePair(Words::tr("Shared with us"), numberText(partner.sharedWithUs))
                << qMakePair(Words::tr("First seen"), dateText(partner.partner.stamp.firstSeenAt))
                << qMakePair(Words::tr("As of"), dateTimeText(now))
                << qMakePair(Words::tr("Made on"), dateTimeText(made));
    table.columns = {Words::tr("Customer"), Words::tr("Service"), Words::tr("What it allows"),
                     Words::tr("Until"), Words::tr("Status")};
    SheetRows rows;
    for (const CustomerSummary &customer : customers) {
        for (const AttachmentSummary &attachment : customer.attachments) {
            if (attachment.partner != partner.partner.id || attachment.presence == Presence::Gone)
                continue;
            rows.add({customerLabel(customer.name, customer.tenant),
                      serviceTitle(attachment.service), label(attachment.kind),
                      untilText(attachment.end), label(attachment.status)});
        }
    }
    if (customers.size() < partner.customers)
        rows.heading(Words::tr("The first %1 of %2 customers", "two numbers")
                         .arg(numberText(customers.size()), numberText(partner.customers)));
    rows.giveTo(table);
    return table;
}

} // namespace attache

// SPDX-License-Identifier: GPL-3.0-or-later
#include "sidesmodel.h"

#include "attachmenttext.h"
#include "formats.h"
#include "keys.h"
#include "labels.h"
#include "textdoor.h"

#include <QFont>

#include <algorithm>
#include <map>

namespace attache {

using namespace Qt::StringLiterals;

namespace {

/// Roles that are named in a line; the rest is counted.
constexpr int MostRoles = 4;

QString relationshipText(const CustomerFacts &facts)
{
    return facts.relationshipRaw.isEmpty() ? label(facts.relationship)
                                           : displayText(facts.relationshipRaw);
}

/// What an attachment is, whatever state it is in: partner, service and capacity.
QString attachmentTitle(const Attachment &attachment)
{
    const QString capacity =
        SidesModel::tr("%1 – %2, %3", "partner, service, kind of relationship")
            .arg(partnerTitle(attachment.facts.partner), serviceTitle(attachment.facts.service),
                 shortLabel(attachment.facts.kind));
    return attachment.facts.name.isEmpty() ? capacity
                                           : SidesModel::tr("%1 (%2)", "relationship; its name")
                                                 .arg(capacity, displayText(attachment.facts.name));
}

QString attachmentState(const Attachment &attachment, Instant at)
{
    const QString status = statusText(attachment, at);
    return attachment.facts.roles.isEmpty()
        ? status
        : SidesModel::tr("%1. Roles: %2", "state of a relationship; names of roles")
              .arg(status, rolesText(attachment, MostRoles));
}

QString subscriptionState(const Subscription &subscription)
{
    const SubscriptionFacts &facts = subscription.facts;
    QStringList parts{facts.statusRaw.isEmpty() ? label(facts.status)
                                                : displayText(facts.statusRaw)};
    if (facts.quantity >= 0)
        parts << SidesModel::tr("%Ln license(s)", "quantity of a subscription",
                                int(facts.quantity));
    const QString record =
        facts.partnerOfRecordName.isEmpty() ? facts.partnerOfRecordMpn : facts.partnerOfRecordName;
    if (!record.isEmpty())
        parts << SidesModel::tr("partner of record: %1").arg(displayText(record));
    return parts.join(u", "_s);
}

} // namespace

SidesModel::SidesModel(QObject *parent) : QAbstractTableModel(parent) { }

void SidesModel::setSides(const CustomerSides &sides, Instant before, Instant after)
{
    m_sides = sides;
    m_before = before;
    m_after = after;
    build();
}

void SidesModel::clear()
{
    setSides({}, {}, {});
}

void SidesModel::retranslate()
{
    build();
    emit headerDataChanged(Qt::Horizontal, 0, ColumnCount - 1);
}

void SidesModel::build()
{
    beginResetModel();
    m_rows.clear();
    if (m_sides.before.customer || m_sides.after.customer) {
        addCustomer();
        addAttachments();
        addSubscriptions();
    }
    std::stable_partition(m_rows.begin(), m_rows.end(), [](const Row &row) { return row.differs; });
    endResetModel();
    emit headerDataChanged(Qt::Horizontal, 0, ColumnCount - 1);
}

void SidesModel::add(const QString &what, const QString &before, const QString &after)
{
    if (before.isEmpty() && after.isEmpty())
        return;
    const QString nothing = tr("–", "nothing on this side");
    m_rows.append({what, before.isEmpty() ? nothing : before, after.isEmpty() ? nothing : after,
                   before != after});
}

void SidesModel::addCustomer()
{
    const auto &before = m_sides.before.customer;
    const auto &after = m_sides.after.customer;
    const auto both = [&](const QString &what, auto value) {
        add(what, before ? value(*before) : QString(), after ? value(*after) : QString());
    };
    both(tr("State", "of a customer"),
         [](const Customer &customer) { return label(customer.stamp.presence); });
    both(tr("Name"), [](const Customer &customer) { return displayText(customer.facts.name); });
    both(tr("Domain"), [](const Customer &customer) { return displayText(customer.facts.domain); });
    both(tr("Relationship"),
         [](const Customer &customer) { return relationshipText(customer.facts); });
}

void SidesModel::addAttachments()
{
    struct Pair
    {
        const Attachment *before = nullptr;
        const Attachment *after = nullptr;
    };
    std::map<AttachmentId, Pair> pairs;
    QVector<AttachmentId> order;
    const auto take = [&](const QVector<Attachment> &attachments, auto side) {
        for (const Attachment &attachment : attachments) {
            if (attachment.stamp.presence == Presence::Gone)
                continue; // it had ended by then
            if (!pairs.contains(attachment.id))
                order.append(attachment.id);
            pairs[attachment.id].*side = &attachment;
        }
    };
    take(m_sides.after.attachments, &Pair::after);
    take(m_sides.before.attachments, &Pair::before);
    for (const AttachmentId id : std::as_const(order)) {
        const Pair &pair = pairs.at(id);
        // A state is compared as of one time: what only came closer to its end is no change.
        add(attachmentTitle(pair.after ? *pair.after : *pair.before),
            pair.before ? attachmentState(*pair.before, m_before) : QString(),
            pair.after ? attachmentState(*pair.after, m_after) : QString());
        if (pair.before && pair.after)
            m_rows.last().differs = pair.before->facts != pair.after->facts;
    }
}

void SidesModel::addSubscriptions()
{
    QHash<SubscriptionId, const Subscription *> before;
    for (const Subscription &subscription : std::as_const(m_sides.before.subscriptions)) {
        if (subscription.stamp.presence == Presence::Current)
            before.insert(subscription.id, &subscription);
    }
    const auto title = [](const Subscription &subscription) {
        const SubscriptionFacts &facts = subscription.facts;
        return displayText(facts.offerName.isEmpty() ? facts.subscriptionId : facts.offerName);
    };
    for (const Subscription &is : std::as_const(m_sides.after.subscriptions)) {
        if (is.stamp.presence != Presence::Current)
            continue;
        const Subscription *was = before.take(is.id);
        add(title(is), was ? subscriptionState(*was) : QString(), subscriptionState(is));
        if (was)
            m_rows.last().differs = was->facts != is.facts;
    }
    for (const Subscription &was : std::as_const(m_sides.before.subscriptions)) {
        if (before.contains(was.id))
            add(title(was), subscriptionState(was), {});
    }
}

int SidesModel::rowCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : int(m_rows.size());
}

int SidesModel::columnCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : ColumnCount;
}

QVariant SidesModel::data(const QModelIndex &index, int role) const
{
    if (!index.isValid())
        return {};
    const Row &row = m_rows.at(index.row());
    if (role == Qt::FontRole && row.differs) {
        QFont bold;
        bold.setBold(true);
        return bold;
    }
    if (role == Qt::AccessibleTextRole && index.column() == What && row.differs)
        return tr("%1, changed", "line of a comparison, for screen readers").arg(row.what);
    if (role != Qt::DisplayRole)
        return {};
    switch (index.column()) {
    case What:
        return row.differs ? tr("≠ %1", "a line that differs").arg(row.what) : row.what;
    case Before:
        return row.before;
    case After:
        return row.after;
    default:
        return {};
    }
}

QVariant SidesModel::headerData(int section, Qt::Orientation orientation, int role) const
{
    if (orientation != Qt::Horizontal || role != Qt::DisplayRole)
        return {};
    const auto title = [](const QString &word, Instant at) {
        return at.isSet() ? tr("%1, %2", "“before” or “after”; date").arg(word, dateText(at))
                          : word;
    };
    switch (section) {
    case What:
        return tr("What", "what is compared");
    case Before:
        return title(tr("Before", "the earlier state"), m_before);
    case After:
        return title(tr("After", "the later state"), m_after);
    default:
        return {};
    }
}

} // namespace attache

// SPDX-License-Identifier: GPL-3.0-or-later
#include "subscriptionmodel.h"

#include "formats.h"
#include "labels.h"
#include "plaintext.h"
#include "textdoor.h"

namespace attache {

using namespace Qt::StringLiterals;

SubscriptionModel::SubscriptionModel(QObject *parent) : QAbstractTableModel(parent) { }

void SubscriptionModel::setSubscriptions(const QVector<Subscription> &subscriptions)
{
    beginResetModel();
    m_subscriptions = subscriptions;
    endResetModel();
}

void SubscriptionModel::retranslate()
{
    emit headerDataChanged(Qt::Horizontal, 0, ColumnCount - 1);
    if (rowCount() > 0)
        emit dataChanged(index(0, 0), index(rowCount() - 1, ColumnCount - 1));
}

int SubscriptionModel::rowCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : int(m_subscriptions.size());
}

int SubscriptionModel::columnCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : ColumnCount;
}

QVariant SubscriptionModel::data(const QModelIndex &index, int role) const
{
    if (!checkIndex(index, CheckIndexOption::IndexIsValid | CheckIndexOption::ParentIsInvalid))
        return {};
    const Subscription &subscription = m_subscriptions.at(index.row());
    switch (role) {
    case Qt::DisplayRole:
        return text(subscription, index.column());
    case Qt::ToolTipRole:
        if (index.column() == Product) {
            return plainToolTip(
                tr("Subscription ID: %1").arg(displayText(subscription.facts.subscriptionId)));
        }
        return plainToolTip(text(subscription, index.column()));
    case Qt::TextAlignmentRole:
        if (index.column() == Quantity)
            return int(Qt::AlignRight | Qt::AlignVCenter);
        return {};
    default:
        return {};
    }
}

QVariant SubscriptionModel::headerData(int section, Qt::Orientation orientation, int role) const
{
    if (orientation != Qt::Horizontal || role != Qt::DisplayRole)
        return {};
    switch (section) {
    case Product:
        return tr("Offer", "subscription");
    case Quantity:
        return tr("Seats");
    case Status:
        return tr("Status");
    case Renewal:
        return tr("Renewal date");
    case AutoRenew:
        return tr("Auto-renew");
    case PartnerOfRecord:
        return tr("Partner of record");
    case Seller:
        return tr("Sold by");
    case LastSeen:
        return tr("Last seen");
    default:
        return {};
    }
}

QString SubscriptionModel::text(const Subscription &subscription, int column) const
{
    const SubscriptionFacts &facts = subscription.facts;
    switch (column) {
    case Product:
        if (!facts.nickname.isEmpty() && facts.nickname != facts.offerName
            && !facts.offerName.isEmpty())
            return tr("%1 (%2)", "subscription's own name, offer")
                .arg(displayText(facts.nickname), displayText(facts.offerName));
        return displayText(facts.offerName.isEmpty()
                               ? (facts.nickname.isEmpty() ? facts.subscriptionId : facts.nickname)
                               : facts.offerName);
    case Quantity:
        return facts.quantity < 0 ? QString() : numberText(facts.quantity);
    case Status:
        if (subscription.stamp.presence == Presence::Gone)
            return label(Presence::Gone);
        return facts.status == SubscriptionStatus::Unknown && !facts.statusRaw.isEmpty()
            ? displayText(facts.statusRaw)
            : label(facts.status);
    case Renewal: {
        const Instant date = facts.renewal.isUnknown() ? facts.commitmentEnd : facts.renewal;
        return date.isUnknown() ? QString() : dateText(date);
    }
    case AutoRenew:
        if (!facts.autoRenew)
            return {};
        return *facts.autoRenew ? tr("On", "auto-renew") : tr("Off", "auto-renew");
    case PartnerOfRecord:
        if (facts.partnerOfRecordName.isEmpty())
            return displayText(facts.partnerOfRecordMpn);
        return facts.partnerOfRecordMpn.isEmpty() ? displayText(facts.partnerOfRecordName)
                                                  : tr("%1 (%2)", "partner of record, PartnerID")
                                                        .arg(displayText(facts.partnerOfRecordName),
                                                             displayText(facts.partnerOfRecordMpn));
    case Seller:
        if (!facts.sellerName.isEmpty())
            return displayText(facts.sellerName);
        return facts.sellerTenant.isNull() ? tr("Us", "sold by") : facts.sellerTenant.toString();
    case LastSeen:
        return dateText(subscription.stamp.lastSeenAt);
    default:
        return {};
    }
}

} // namespace attache

// SPDX-License-Identifier: GPL-3.0-or-later
#include "reviewfreezing.h"

#include "textdoor.h"

#include <algorithm>

namespace attache {

namespace {
constexpr qsizetype BatchSize = 500;
}

ReviewFreezing::ReviewFreezing(LedgerReader &ledger, ReviewReader &reviews,
                               const ReviewHeader &header, Progress *progress)
    : m_ledger(ledger), m_reviews(reviews), m_header(header), m_progress(progress)
{
}

Status ReviewFreezing::look(const QVector<CustomerId> &customers)
{
    const auto realms = m_ledger.realms();
    if (!realms)
        return realms.error();
    for (const Realm &realm : *realms)
        m_realms.insert(realm.id, realm);
    const auto reviews = m_reviews.reviews();
    if (!reviews)
        return reviews.error();
    m_hasFormer = std::any_of(reviews->cbegin(), reviews->cend(),
                              [](const ReviewSummary &one) { return one.review.isClosed(); });
    m_total = 2 * customers.size();
    for (qsizetype from = 0; from < customers.size(); from += BatchSize) {
        const auto batch = m_ledger.customerSummaries(customers.mid(from, BatchSize));
        if (!batch)
            return batch.error();
        for (const CustomerSummary &customer : *batch) {
            if (const Status chosen = choose(customer); !chosen)
                return chosen;
        }
    }
    std::stable_sort(m_chosen.begin(), m_chosen.end(), [](const Chosen &a, const Chosen &b) {
        const int left = riskOf(a.flags);
        const int right = riskOf(b.flags);
        return left != right ? left > right : a.sortName < b.sortName;
    });
    m_total = m_done + m_chosen.size();
    return {};
}

Status ReviewFreezing::choose(const CustomerSummary &customer)
{
    if (const Status going = advance(); !going)
        return going;
    Chosen chosen;
    chosen.id = customer.id;
    chosen.flags = flagsOf(customer, m_header.startedAt);
    const ReviewedCustomer now = frozen(customer);
    std::optional<ReviewItem> former;
    if (m_hasFormer) {
        auto found = m_reviews.formerItem(customer.tenant, now.realm, now.cloud);
        if (!found)
            return found.error();
        former = *std::move(found);
    }
    const auto before = former ? thawed(former->content) : std::nullopt;
    if (!before) {
        chosen.flags.setFlag(ReviewFlag::New);
    } else {
        chosen.former = former->former;
        const bool isChanged = accessDigest(*before) != accessDigest(now);
        chosen.flags.setFlag(ReviewFlag::Changed, isChanged);
        chosen.flags.setFlag(ReviewFlag::NotFollowed,
                             !isChanged
                                 && (former->former.decision == ReviewDecision::Revoke
                                     || former->former.decision == ReviewDecision::Ask));
    }
    const bool isPlain = !(chosen.flags & ~ReviewFlags(ReviewFlag::New));
    if (isPlain && !isDrawn(m_header.guid, customer.tenant, m_header.samplePercent))
        return {};
    chosen.sortName = foldedText(customer.name);
    m_chosen << std::move(chosen);
    return {};
}

ReviewedCustomer ReviewFreezing::frozen(const CustomerSummary &customer) const
{
    ReviewedCustomer frozen;
    const Realm realm = m_realms.value(customer.realm);
    frozen.realm = realm.name;
    frozen.cloud = realm.cloud;
    frozen.customer = customer;
    return frozen;
}

Result<std::optional<ReviewItem>> ReviewFreezing::next()
{
    if (m_given == m_chosen.size())
        return std::optional<ReviewItem>();
    if (const Status going = advance(); !going)
        return going.error();
    if (m_given % BatchSize == 0) {
        QVector<CustomerId> ids;
        for (qsizetype i = m_given; i < std::min(m_given + BatchSize, m_chosen.size()); ++i)
            ids << m_chosen.at(i).id;
        const auto batch = m_ledger.customerSummaries(ids);
        if (!batch)
            return batch.error();
        m_batch.clear();
        for (const CustomerSummary &customer : *batch)
            m_batch.insert(customer.id, customer);
    }
    const Chosen &chosen = m_chosen.at(m_given);
    ReviewItem item;
    item.position = static_cast<int>(m_given++);
    item.flags = chosen.flags;
    item.former = chosen.former;
    const auto customer = m_batch.constFind(chosen.id);
    if (customer == m_batch.cend())
        return Error{ErrorKind::NotFound, QStringLiteral("customer.unknown"), {}, {}};
    item.tenant = customer->tenant;
    item.name = customer->name;
    item.content = frozenJson(frozen(*customer));
    return std::optional(item);
}

Status ReviewFreezing::advance()
{
    if (m_progress && !m_progress->advance(++m_done, m_total))
        return Error{ErrorKind::Cancelled, QStringLiteral("cancelled"), {}, {}};
    return {};
}

} // namespace attache

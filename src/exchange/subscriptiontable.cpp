// SPDX-License-Identifier: GPL-3.0-or-later
// Partner Center's export of a customer's subscriptions (contract 9.1).
#include "cellwords.h"
#include "seenkeys.h"
#include "subscriptionfacts.h"
#include "tabledecoders.h"

#include <algorithm>

namespace attache {

using F = ImportField;

namespace {

bool isMpnId(const QString &text)
{
    return text.size() >= 5 && text.size() <= 10
        && std::all_of(text.cbegin(), text.cend(), [](QChar c) { return c >= u'0' && c <= u'9'; });
}

class SubscriptionDecoder final : public TableDecoder
{
public:
    explicit SubscriptionDecoder(const DecoderContext &context)
        : m_writer(context.sink, context.realm),
          m_customer(context.profile.customer.value_or(TenantId()))
    {
    }

    Status put(TableRow &row) override
    {
        SubscriptionFacts facts;
        facts.customer = row.optionalTenant(F::TenantId);
        if (facts.customer.isNull())
            facts.customer = m_customer;
        facts.subscriptionId = row.text(F::SubscriptionId);
        if (facts.customer.isNull() && !row.problems().isDropped())
            row.drop(ProblemReason::MissingTenantId, F::TenantId);
        if (facts.subscriptionId.isEmpty())
            row.drop(ProblemReason::MissingValue, F::SubscriptionId);
        if (row.problems().isDropped())
            return {};
        facts.offerName = row.text(F::SubscriptionName);
        facts.service = serviceOfOffer(facts.offerName);
        facts.quantity = row.count(F::Quantity);
        readStatus(row, facts);
        facts.start = row.instant(F::Created);
        facts.commitmentEnd = row.instant(F::End);
        readReseller(row, facts);
        if (m_seen.isRepeated(
                (facts.customer.toString() + facts.subscriptionId.toLower()).toUtf8()))
            row.problems().add(ProblemReason::DuplicateRow, row.title(F::SubscriptionId),
                               facts.subscriptionId);
        return m_writer.put(facts, row.text(F::CompanyName));
    }

private:
    static void readStatus(TableRow &row, SubscriptionFacts &facts)
    {
        const QString word = row.text(F::Status);
        if (word.isEmpty())
            return;
        if (const auto status = subscriptionStatusOfWord(word)) {
            facts.status = *status;
            return;
        }
        facts.statusRaw = word;
        row.problems().addOnce(ProblemReason::UnknownValue, row.title(F::Status), word);
    }

    static void readReseller(TableRow &row, SubscriptionFacts &facts)
    {
        for (const F field : {F::PartnerOfRecord, F::ResellerName}) {
            const QString text = row.text(field);
            if (isMpnId(text))
                facts.partnerOfRecordMpn = text;
            else if (!text.isEmpty() && text != u"-" && text != u"\u2014")
                facts.partnerOfRecordName = text;
        }
    }

    SubscriptionWriter m_writer;
    TenantId m_customer;
    SeenKeys<QByteArray> m_seen;
};

} // namespace

std::unique_ptr<TableDecoder> makeSubscriptionDecoder(const DecoderContext &context)
{
    return std::make_unique<SubscriptionDecoder>(context);
}

} // namespace attache

// SPDX-License-Identifier: GPL-3.0-or-later
// Partner relationships and audit records as Partner Center answers (contract 3.5, 7.1).
#include "activitykeys.h"
#include "jsondecoders.h"
#include "ownpartner.h"

namespace attache {

using namespace Qt::StringLiterals;

namespace {

/// Without case and separators: is_indirect_reseller_of, IsIndirectResellerOf.
QString bareWord(const QString &word)
{
    QString bare = word.toLower();
    bare.remove(u'_');
    return bare;
}

class Partners final : public JsonDecoder
{
public:
    explicit Partners(const JsonContext &context) : m_sink(context.sink), m_profile(context.profile)
    {
    }

    void startPage(const QJsonObject &envelope) override
    {
        m_pageCustomer = customerInUri(selfUri(envelope));
    }

    Status put(JsonFields &record) override
    {
        PartnerFacts partner;
        partner.tenant = record.guid("id"_L1);
        partner.mpnId = record.word("mpnId"_L1);
        partner.name = record.text("name"_L1);
        partner.country = record.text("location"_L1).toUpper();
        if (partner.tenant.isNull() && partner.mpnId.isEmpty()) {
            if (!record.problems().isDropped())
                record.problem(ProblemReason::MissingTenantId, "id"_L1, {}, true);
            return {};
        }
        AttachmentKind kind = AttachmentKind::IndirectReseller;
        const QString type = record.word("relationshipType"_L1);
        const QString bare = bareWord(type);
        // The type says what we are to them, so the partner is the other end.
        if (bare == u"isindirectcloudsolutionproviderof" || bare == u"2") {
            partner.standing = Standing::OwnReseller;
            partner.transactsAsCsp = Known::Yes;
        } else if (bare == u"isindirectresellerof" || bare == u"1") {
            partner.standing = Standing::Distributor;
            partner.transactsAsCsp = Known::Yes;
            kind = AttachmentKind::IndirectProvider;
        } else if (!bare.isEmpty() && bare != u"none") {
            record.unknownWord("relationshipType"_L1, type);
        }
        TenantId customer = m_pageCustomer;
        if (customer.isNull())
            customer = m_profile.customer.value_or(TenantId());
        const Dataset dataset = customer.isNull() ? Dataset::Partners : Dataset::CustomerPartners;
        if (const Status status = m_sink.putPartner(partner, dataset); !status)
            return status;
        if (customer.isNull() || partner.standing == Standing::Other)
            return {};
        CustomerFacts facts;
        facts.tenant = customer;
        if (const Status status = m_sink.putCustomer(facts, dataset); !status)
            return status;
        AttachmentFacts attachment;
        attachment.customer = customer;
        attachment.partner = partner;
        attachment.kind = kind;
        attachment.service = u"tenant"_s;
        attachment.status = AttachmentStatus::Active;
        return m_sink.putAttachment(attachment, dataset);
    }

private:
    ObservationSink &m_sink;
    const ImportProfile &m_profile;
    TenantId m_pageCustomer;
};

class Activity final : public JsonDecoder
{
public:
    explicit Activity(const JsonContext &context) : m_sink(context.sink) { }

    Status put(JsonFields &record) override
    {
        ActivityRecord activity;
        activity.at = record.requiredInstant("operationDate"_L1);
        if (record.problems().isDropped())
            return {};
        activity.customer = record.guid("customerId"_L1);
        activity.customerName = record.text("customerName"_L1);
        activity.action = record.word("operationType"_L1);
        activity.user = record.text("userPrincipalName"_L1);
        if (activity.user.isEmpty())
            activity.user = record.text("applicationId"_L1);
        activity.status = record.word("operationStatus"_L1);
        activity.detail = detailOf(record);
        activity.recordId = record.text("id"_L1);
        if (activity.recordId.isEmpty())
            activity.recordId = m_keys.keyFor(activity);
        return m_sink.putActivity(activity);
    }

private:
    /// customizedData as "key: value" lines; a value may be null.
    static QString detailOf(JsonFields &record)
    {
        QStringList lines;
        const QString resource = record.word("resourceType"_L1);
        if (!resource.isEmpty())
            lines.append(u"resourceType: "_s + resource);
        for (const QJsonValue &value : record.list("customizedData"_L1)) {
            if (!value.isObject()) {
                record.problem(ProblemReason::WrongType, "customizedData"_L1, value.toString());
                continue;
            }
            JsonFields pair(value.toObject(), record.problems(),
                            record.pathOf("customizedData"_L1));
            const QString text = pair.word("value"_L1);
            if (!text.isEmpty())
                lines.append(pair.text("key"_L1) + u": "_s + text);
        }
        return cleanNote(lines.join(u'\n'));
    }

    ObservationSink &m_sink;
    ActivityKeys m_keys;
};

} // namespace

std::unique_ptr<JsonDecoder> makeJsonPartners(const JsonContext &context)
{
    return std::make_unique<Partners>(context);
}

std::unique_ptr<JsonDecoder> makeJsonActivity(const JsonContext &context)
{
    return std::make_unique<Activity>(context);
}

} // namespace attache

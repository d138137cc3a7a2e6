// SPDX-License-Identifier: GPL-3.0-or-later
// Partner Center's activity log (contract 9.1).
#include "activitykeys.h"
#include "tabledecoders.h"

namespace attache {

using F = ImportField;

namespace {

class ActivityDecoder final : public TableDecoder
{
public:
    explicit ActivityDecoder(const DecoderContext &context) : m_sink(context.sink) { }

    Status put(TableRow &row) override
    {
        ActivityRecord record;
        record.at = row.requiredInstant(F::Timestamp);
        record.customer = row.optionalTenant(F::TenantId);
        if (row.problems().isDropped())
            return {};
        record.customerName = row.text(F::CustomerName);
        if (const auto id = parseTenantId(record.customerName); id && record.customer.isNull()) {
            record.customer = *id;
            record.customerName.clear();
        }
        record.action = row.text(F::Action);
        record.user = row.text(F::User);
        record.status = row.text(F::Status);
        record.detail = row.text(F::Description);
        record.recordId = m_keys.keyFor(record);
        return m_sink.putActivity(record);
    }

private:
    ObservationSink &m_sink;
    ActivityKeys m_keys;
};

} // namespace

std::unique_ptr<TableDecoder> makeActivityDecoder(const DecoderContext &context)
{
    return std::make_unique<ActivityDecoder>(context);
}

} // namespace attache

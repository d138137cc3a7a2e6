// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "jsonfields.h"
#include "ports.h"

#include <memory>

namespace attache {

/// Turns the records of one kind of saved answer into facts.
class JsonDecoder
{
public:
    virtual ~JsonDecoder() = default;
    /// What stands around the records that follow: links, context.
    virtual void startPage(const QJsonObject &envelope) { Q_UNUSED(envelope) }
    /// Puts what the record says. Errors are the sink's; problems go to the record.
    virtual Status put(JsonFields &record) = 0;
};

/// What every decoder needs. The references outlive it.
struct JsonContext
{
    const ImportProfile &profile;
    const Realm &realm;
    ObservationSink &sink;
};

/// The decoder for the profile's format; null if there is none for it.
std::unique_ptr<JsonDecoder> makeJsonDecoder(const JsonContext &context);

// One per file of this folder.
std::unique_ptr<JsonDecoder> makeJsonCustomers(const JsonContext &context);
std::unique_ptr<JsonDecoder> makeJsonPartners(const JsonContext &context);
std::unique_ptr<JsonDecoder> makeJsonContracts(const JsonContext &context);
std::unique_ptr<JsonDecoder> makeJsonAdminCustomers(const JsonContext &context);
std::unique_ptr<JsonDecoder> makeJsonSubscriptions(const JsonContext &context);
std::unique_ptr<JsonDecoder> makeJsonAnalytics(const JsonContext &context);
std::unique_ptr<JsonDecoder> makeJsonTransfers(const JsonContext &context);
std::unique_ptr<JsonDecoder> makeJsonActivity(const JsonContext &context);
std::unique_ptr<JsonDecoder> makeJsonGranular(const JsonContext &context);
std::unique_ptr<JsonDecoder> makeJsonAssignments(const JsonContext &context);

/// The tenant id in the path of a link, "/v1/customers/{id}/…"; null if there is none.
TenantId customerInUri(const QString &uri);
/// links.self.uri of a page or record; empty if there is none.
QString selfUri(const QJsonObject &object);

} // namespace attache

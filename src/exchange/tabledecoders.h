// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ports.h"
#include "tablerow.h"

#include <memory>

namespace attache {

/// Turns the rows of one kind of table into facts.
class TableDecoder
{
public:
    virtual ~TableDecoder() = default;
    /// Puts what the present row says. Errors are the sink's; row problems go to the row.
    virtual Status put(TableRow &row) = 0;
};

/// What every decoder needs. The references outlive it.
struct DecoderContext
{
    const ImportProfile &profile;
    const Realm &realm;
    ObservationSink &sink;
};

/// The decoder for the profile's format; null if there is none for it.
std::unique_ptr<TableDecoder> makeTableDecoder(const DecoderContext &context);

// One per file of this folder.
std::unique_ptr<TableDecoder> makeCustomerDecoder(const DecoderContext &context);
std::unique_ptr<TableDecoder> makeSubscriptionDecoder(const DecoderContext &context);
std::unique_ptr<TableDecoder> makeActivityDecoder(const DecoderContext &context);
std::unique_ptr<TableDecoder> makeGranularDecoder(const DecoderContext &context);
std::unique_ptr<TableDecoder> makeAssignmentDecoder(const DecoderContext &context);
std::unique_ptr<TableDecoder> makeDelegatedAdminDecoder(const DecoderContext &context);
std::unique_ptr<TableDecoder> makeReferenceDecoder(const DecoderContext &context);

} // namespace attache

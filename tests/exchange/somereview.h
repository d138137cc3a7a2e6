// SPDX-License-Identifier: GPL-3.0-or-later
// A small review with hostile names, for tests of files.
#pragma once

#include "reviewjson.h"

namespace attache::test {

using namespace Qt::StringLiterals;

inline ReviewPackage somePackage(bool closed)
{
    ReviewPackage package;
    ReviewHeader &header = package.review.header;
    header.guid = u"5a0f3a54-32bf-4d5b-8d36-000000000001"_s;
    header.name = u"Überprüfung “Q4” \u202e"_s;
    header.query = u"state:current"_s;
    header.startedBy = u"Ann"_s;
    header.startedAt = Instant::fromMs(1'700'000'000'123);
    header.asOf = Instant::fromMs(1'690'000'000'000);
    header.population = 2;
    header.needsSecond = true;
    SnapshotHash hash(header);
    for (int i = 0; i < 2; ++i) {
        ReviewedCustomer customer;
        customer.realm = u"Contoso"_s;
        customer.customer.tenant = TenantId::fromBytes(QByteArray(16, char('a' + i)));
        customer.customer.name = i == 0 ? u"=HYPERLINK(\"x\")"_s : u"Œuvre & <b>"_s;
        AttachmentSummary attachment;
        attachment.partnerName = u"Fabrikam"_s;
        attachment.end = Instant::never();
        customer.customer.attachments = {attachment};
        ReviewItem item;
        item.position = i;
        item.tenant = customer.customer.tenant;
        item.name = customer.customer.name;
        item.flags = ReviewFlag::New | ReviewFlag::OtherPartners;
        item.former.decision = i == 0 ? ReviewDecision::Keep : ReviewDecision::None;
        item.content = frozenJson(customer);
        hash.add(item);
        package.items << item;
    }
    package.review.snapshot = hash.result();
    package.review.items = 2;
    for (int i = 0; i < 4; ++i) {
        ReviewEntry entry;
        entry.guid = u"00000000-0000-4000-8000-%1"_s.arg(i, 12, 10, QLatin1Char('0'));
        entry.position = i % 2;
        entry.reviewer = i < 2 ? u"Ann"_s : u"Bob"_s;
        entry.decision = ReviewDecision::Revoke;
        entry.reason = u"first line\nsecond “line”"_s;
        entry.at = Instant::fromMs(1'700'000'001'000 + i);
        entry.inBatch = i % 2 == 0;
        if (i == 3)
            entry.settles = {package.entries.constFirst().guid};
        package.entries << entry;
    }
    if (closed) {
        package.review.closedBy = u"Bob"_s;
        package.review.closedAt = Instant::fromMs(1'700'000'009'000);
        package.review.result =
            resultHash(package.review.snapshot, package.entries, u"Bob"_s, package.review.closedAt);
    }
    return package;
}

} // namespace attache::test

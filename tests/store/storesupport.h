// SPDX-License-Identifier: GPL-3.0-or-later
// A workspace in a temporary folder, with a clock that is set by hand and short ways to put rows.
#pragma once

#include "workspacefile.h"

#include <QTemporaryDir>
#include <QTest>

#define REQUIRE_OK(result)                                                                         \
    do {                                                                                           \
        const auto &requiredResult = (result);                                                     \
        QVERIFY2(requiredResult,                                                                   \
                 requiredResult ? ""                                                               \
                                : qPrintable(requiredResult.error().code + QLatin1Char(' ')        \
                                             + requiredResult.error().detail));                    \
    } while (false)

namespace attache {

class HandClock final : public Clock
{
public:
    Instant now() const override { return time; }
    Instant time = Instant::fromMs(1'700'000'000'000);
    void advanceDays(int days) { time = Instant::fromMs(time.ms() + days * 86'400'000LL); }
};

inline TenantId tenant(quint32 number)
{
    QByteArray bytes(16, '\x11');
    for (int i = 0; i < 4; ++i)
        bytes[i] = static_cast<char>(number >> (8 * i));
    return TenantId::fromBytes(bytes);
}

inline CustomerFacts customerFacts(quint32 number, const QString &name = {})
{
    CustomerFacts facts;
    facts.tenant = tenant(number);
    facts.name = name.isNull() ? QStringLiteral("Customer %1").arg(number) : name;
    facts.domain = QStringLiteral("c%1.example").arg(number);
    facts.country = QStringLiteral("FR");
    facts.relationship = CustomerRelationship::Reseller;
    return facts;
}

inline PartnerFacts partnerFacts(quint32 number)
{
    PartnerFacts facts;
    facts.tenant = tenant(0xff000000U + number);
    facts.name = QStringLiteral("Partner %1").arg(number);
    return facts;
}

inline AttachmentFacts attachmentFacts(quint32 customer, const PartnerFacts &partner,
                                       AttachmentKind kind = AttachmentKind::Reseller,
                                       const QString &service = QStringLiteral("tenant"))
{
    AttachmentFacts facts;
    facts.customer = tenant(customer);
    facts.partner = partner;
    facts.kind = kind;
    facts.service = service;
    facts.status = AttachmentStatus::Active;
    return facts;
}

inline SubscriptionFacts subscriptionFacts(quint32 customer, const QString &id)
{
    SubscriptionFacts facts;
    facts.customer = tenant(customer);
    facts.subscriptionId = id;
    facts.offerName = QStringLiteral("Microsoft 365 Business Premium");
    facts.service = QStringLiteral("office365");
    facts.quantity = 10;
    facts.status = SubscriptionStatus::Active;
    facts.partnerOfRecordMpn = QStringLiteral("1234567");
    return facts;
}

inline const QVector<Coverage> wholeCustomerList{{Dataset::Customers, std::nullopt}};

/// Puts customers `first` to `last`, each with a reseller, as a customer list does.
inline auto customerList(quint32 first, quint32 last)
{
    return [first, last](ObservationSink &sink) {
        for (quint32 i = first; i <= last; ++i) {
            QVERIFY(sink.putCustomer(customerFacts(i), Dataset::Customers));
            QVERIFY(sink.putAttachment(attachmentFacts(i, partnerFacts(1)), Dataset::Customers));
        }
    };
}

/// A new workspace with one realm.
class TestWorkspace
{
public:
    TestWorkspace()
    {
        auto created = WorkspaceFile::create(path(), clock);
        if (!created)
            qFatal("%s", qPrintable(created.error().code + created.error().detail));
        connection = *std::move(created);
        realm = addRealm(QStringLiteral("Contoso"));
    }
    QString path() const { return folder.filePath(QStringLiteral("test.attache")); }
    LedgerReader &reader() { return connection->reader(); }
    RelationshipWriter &writer() { return connection->relationships(); }
    ObservationRecorder &recorder() { return connection->recorder(); }

    RealmId addRealm(const QString &name, quint32 ownTenant = 0xee000001U)
    {
        Realm wanted;
        wanted.name = name;
        wanted.partnerTenant = tenant(ownTenant);
        const auto saved = writer().saveRealm(wanted, QStringLiteral("tester"));
        return saved ? saved->id : RealmId();
    }
    ObservationHeader header(const QVector<Coverage> &complete = {})
    {
        ObservationHeader header;
        header.realm = realm;
        header.sourceName = QStringLiteral("list.csv");
        header.format = QStringLiteral("partnerCenterCustomers");
        header.observedAt = clock.now();
        header.actor = QStringLiteral("tester");
        header.complete = complete;
        return header;
    }
    /// One observation: `put` gets the sink.
    template <typename Put>
    Result<ObservationOutcome> observe(const QVector<Coverage> &complete, Put put,
                                       FinishOptions options = {})
    {
        clock.advanceDays(1);
        auto writing = recorder().begin(header(complete));
        if (!writing)
            return writing.error();
        put(**writing);
        return (*writing)->finish(options, nullptr);
    }
    void reopen()
    {
        connection.reset();
        auto opened = WorkspaceFile::openForWriting(path(), clock);
        if (!opened)
            qFatal("%s", qPrintable(opened.error().code + opened.error().detail));
        connection = *std::move(opened);
    }

    QTemporaryDir folder;
    HandClock clock;
    std::unique_ptr<WorkspaceWriterConnection> connection;
    RealmId realm;
};

} // namespace attache

// SPDX-License-Identifier: GPL-3.0-or-later
// Times of the ledger at a given number of customers with three attachments each. Not part of pass
// or fail: bench_store_ledger [CUSTOMERS]
#include "storesupport.h"

#include <QElapsedTimer>
#include <QFileInfo>

#include <cstdio>
#include <sys/resource.h>

using namespace attache;

namespace {

class Stopwatch
{
public:
    explicit Stopwatch(const char *what) : m_what(what) { m_timer.start(); }
    ~Stopwatch()
    {
        rusage usage = {};
        ::getrusage(RUSAGE_SELF, &usage);
        std::printf("%-44s %8lld ms, %6lld ms of them computing, %6ld MB peak\n", m_what,
                    static_cast<long long>(m_timer.elapsed()),
                    static_cast<long long>(computing() - m_before), usage.ru_maxrss / 1024);
        std::fflush(stdout);
    }

private:
    /// Milliseconds of processor time: what a busy machine does not change.
    static qint64 computing()
    {
        rusage usage = {};
        ::getrusage(RUSAGE_SELF, &usage);
        const auto ms = [](const timeval &time) {
            return time.tv_sec * 1000 + time.tv_usec / 1000;
        };
        return ms(usage.ru_utime) + ms(usage.ru_stime);
    }
    const char *m_what;
    QElapsedTimer m_timer;
    qint64 m_before = computing();
};

TenantId scattered(quint32 number)
{
    return tenant(number * 2654435761U);
}

void putList(ObservationSink &sink, quint32 customers, quint32 renamedEvery)
{
    for (quint32 i = 1; i <= customers; ++i) {
        CustomerFacts facts = customerFacts(i);
        facts.tenant = scattered(i);
        if (renamedEvery && i % renamedEvery == 0)
            facts.name += QStringLiteral(" SA");
        if (!sink.putCustomer(facts, Dataset::Customers))
            std::abort();
        for (quint32 k = 0; k < 3; ++k) {
            AttachmentFacts attachment =
                attachmentFacts(i, partnerFacts((i + k * 37) % 200),
                                k ? AttachmentKind::GranularAdmin : AttachmentKind::Reseller,
                                k == 2 ? QStringLiteral("azure") : QStringLiteral("office365"));
            attachment.customer = facts.tenant;
            if (k)
                attachment.externalId = QStringLiteral("relationship-%1-%2")
                                            .arg(QString::number(i), QString::number(k));
            if (!sink.putAttachment(attachment, Dataset::Customers))
                std::abort();
        }
    }
}

} // namespace

int main(int argc, char **argv)
{
    const quint32 customers = argc > 1 ? quint32(std::atoi(argv[1])) : 100'000;
    TestWorkspace workspace;
    const QVector<Coverage> whole{{Dataset::Customers, std::nullopt}};
    const auto import = [&](const char *what, quint32 renamedEvery) {
        const Stopwatch watch(what);
        const auto outcome = workspace.observe(
            whole, [&](ObservationSink &sink) { putList(sink, customers, renamedEvery); });
        if (!outcome)
            std::abort();
    };
    import("first import", 0);
    import("again, unchanged", 0);
    import("again, 1 % renamed", 100);
    std::printf(
        "file %lld MB, log %lld MB\n",
        static_cast<long long>(QFileInfo(workspace.path()).size() >> 20),
        static_cast<long long>(QFileInfo(workspace.path() + QStringLiteral("-wal")).size() >> 20));
    {
        const Stopwatch watch("open for writing");
        workspace.reopen();
    }
    const auto opened = [&] {
        const Stopwatch watch("open for reading and first 100 customers");
        auto reading = WorkspaceFile::openForReading(workspace.path());
        if (!reading || !(*reading)->reader().firstCustomers({}, 100))
            std::abort();
        return *std::move(reading);
    }();
    LedgerReader &reader = opened->reader();
    {
        const Stopwatch watch("every customer");
        qint64 attachments = 0;
        if (!reader.eachCustomer([&](const CustomerSummary &customer) {
                attachments += customer.attachments.size();
                return true;
            }))
            std::abort();
        std::printf("%lld attachments\n", static_cast<long long>(attachments));
    }
    {
        const Stopwatch watch("overview");
        if (!reader.overview({}, workspace.clock.now()))
            std::abort();
    }
    {
        const Stopwatch watch("partners");
        if (!reader.partners({}))
            std::abort();
    }
    {
        const Stopwatch watch("difference, 1 % renamed");
        const auto changes = reader.difference(ObservationId(2), ObservationId(3), {});
        std::printf("%lld changes\n", static_cast<long long>(changes ? changes->size() : -1));
    }
    {
        const Stopwatch watch("customers as of the first observation");
        if (!reader.customersAsOf(ObservationId(1), {}))
            std::abort();
    }
    {
        const Stopwatch watch("one customer's attachments and timeline");
        if (!reader.attachments(CustomerId(100)) || !reader.timeline(CustomerId(100)))
            std::abort();
    }
    {
        const Stopwatch watch("verify");
        const auto findings = reader.verify(nullptr);
        if (!findings || !findings->isEmpty())
            std::abort();
    }
    return 0;
}

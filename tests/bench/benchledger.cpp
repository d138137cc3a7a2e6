// SPDX-License-Identifier: GPL-3.0-or-later
// P10, P11: the bulk paths of the ledger.
#include "benchmeasure.h"
#include "benchparts.h"
#include "composition.h"
#include "customerservice.h"

#include <QFile>
#include <QFileInfo>
#include <QTemporaryDir>

#include <sys/resource.h>

namespace attache::bench {

using namespace Qt::StringLiterals;

namespace {

/// Takes the longest time between two signs of life, and cancels on request.
class Pulse final : public Progress
{
public:
    bool advance(qint64 done, qint64) override
    {
        longest = std::max(longest, m_since.ms());
        m_since = Stopwatch();
        return cancelAt < 0 || done < cancelAt;
    }
    double longest = 0;
    qint64 cancelAt = -1;

private:
    Stopwatch m_since;
};

double peakMb()
{
    rusage usage = {};
    ::getrusage(RUSAGE_SELF, &usage);
    return double(usage.ru_maxrss) / 1024;
}

void measureImport(BenchData &data)
{
    SetClock clock;
    clock.time = Instant::fromMs(1'750'000'000'000);
    const QString list = data.list();
    const QString changed = data.changedList();
    QTemporaryDir folder(data.folder() + u"/import-XXXXXX"_s);
    const QString path = folder.filePath(u"import.attache"_s);
    makeEmptyWorkspace(path, clock);
    const auto workspace = required(WorkspaceFile::openForWriting(path, clock), "open");
    const auto import = [&](const QString &file, Progress *progress) {
        clock.time = Instant::fromMs(clock.time.ms() + 86'400'000);
        const Stopwatch watch;
        importList(workspace->reader(), workspace->recorder(), clock, file, progress);
        return watch.ms();
    };
    Pulse pulse;
    const double first = import(list, &pulse);
    const auto rows = double(data.customers());
    figure("import.first.rows", rows / first * 1000);
    figure("import.pulse.ms", pulse.longest);
    figure("import.peak.mb", peakMb());
    const Stopwatch indexing;
    required(CustomerService(workspace->reader()).buildIndex(QLocale(QLocale::German)), "index");
    figure("import.ready.ms", first + indexing.ms());
    const auto size = [&] {
        return double(QFileInfo(path).size()) + double(QFileInfo(path + u"-wal"_s).size());
    };
    const double before = size();
    const double unchanged = import(list, nullptr);
    figure("import.unchanged.rows", rows / unchanged * 1000);
    figure("import.unchanged.bytes", size() - before);
    figure("import.again.rows", rows / import(changed, nullptr) * 1000);

    Pulse cancelling;
    cancelling.cancelAt = QFileInfo(list).size() / 2;
    const auto files = makeImportReader();
    ImportService service(workspace->reader(), workspace->recorder(), *files, clock, {});
    const auto profile = required(service.inspect(list, {}), "inspect");
    const RealmId realm = required(workspace->reader().realms(), "realms").constFirst().id;
    const auto cancelled = service.apply(profile, realm, u"benchmark"_s, false, &cancelling);
    if (cancelled || cancelled.error().kind != ErrorKind::Cancelled)
        giveUp(u"an import could not be cancelled"_s);
}

} // namespace

void measureLedger(BenchData &data)
{
    measureImport(data);

    const auto workspace = required(WorkspaceFile::openForReading(data.workspace()), "open");
    LedgerReader &reader = workspace->reader();
    const auto observations = required(reader.observations(), "observations");
    const ObservationId latest = observations.constLast().id;
    const ObservationId previous = observations.at(observations.size() - 2).id;
    qsizetype changes = 0;
    figure("difference.ms", medianMs(3, [&] {
               changes = required(reader.difference(previous, latest, {}), "difference").size();
           }));
    if (changes < data.customers() / 100 - 1)
        giveUp(u"only %1 changes"_s.arg(changes));
    std::vector<double> months;
    for (qsizetype i = observations.size() - BenchData::Months; i < observations.size(); i += 5) {
        const Stopwatch watch;
        const auto then = required(reader.customersAsOf(observations.at(i).id, {}), "as of");
        months.push_back(watch.ms());
        if (then.size() != data.customers())
            giveUp(u"customers are missing"_s);
    }
    figure("asof.ms", quantile(months, 1));
    const Stopwatch overview;
    required(reader.overview({}, Instant::fromMs(1'790'000'000'000)), "overview");
    figure("overview.ms", overview.ms());
}

} // namespace attache::bench

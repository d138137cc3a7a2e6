// SPDX-License-Identifier: GPL-3.0-or-later
#include "importservice.h"

#include "importhandover.h"
#include "textdoor.h"

#include <QFileInfo>

#include <algorithm>
#include <thread>

namespace attache {

using namespace Qt::StringLiterals;

namespace {

constexpr qsizetype MostProblems = 10'000;

/// A dropped row whose customer may have been meant makes the list incomplete. A repeated row and
/// one that is about another partner are no loss.
bool leavesAHole(const ImportProblem &problem)
{
    if (!problem.rowDropped)
        return false;
    return problem.reason != ProblemReason::DuplicateRow
        && problem.reason != ProblemReason::OtherPartner;
}

/// Reads on a thread of its own, writes and tells of the progress on this one, to which the
/// workspace belongs.
Result<ImportTally> readInto(ObservationSink &sink, ImportReader &files,
                             const ImportProfile &profile, const Realm &realm,
                             QVector<ImportProblem> &problems, Progress *progress)
{
    ImportHandover handover;
    std::optional<Result<ImportTally>> tally;
    std::thread reading([&] {
        tally = files.read(profile.path, profile, realm, handover, problems,
                           &handover.readerProgress());
        handover.finish();
    });
    const Status written = handover.writeInto(sink, progress);
    reading.join();
    return written ? *tally : written.error();
}

} // namespace

ObservationCounts rowCounts(const ImportReport &report)
{
    const ObservationOutcome &outcome = report.outcome;
    switch (report.profile.dataset) {
    case Dataset::Customers:
    case Dataset::Contracts:
        return outcome.observation.customers;
    case Dataset::Partners:
        return outcome.partners;
    case Dataset::Subscriptions:
        return outcome.subscriptions;
    case Dataset::AccessAssignments:
        return outcome.accessAssignments;
    case Dataset::Activity:
        return outcome.activity;
    case Dataset::CustomerPartners:
    case Dataset::GranularRelationships:
    case Dataset::DelegatedAdmin:
    case Dataset::CustomerTenant:
    case Dataset::Other:
        break;
    }
    // A list of relationships; where it names none, what it is about instead.
    for (const ObservationCounts &counts :
         {outcome.attachments, outcome.subscriptions, outcome.partners}) {
        if (counts.read > 0 || counts.gone > 0)
            return counts;
    }
    return outcome.observation.customers;
}

ImportService::ImportService(LedgerReader &reader, ObservationRecorder &recorder,
                             ImportReader &files, const Clock &clock, ChangeAnnouncer announce)
    : m_reader(reader),
      m_recorder(recorder),
      m_files(files),
      m_clock(clock),
      m_announce(std::move(announce))
{
}

Result<ImportProfile> ImportService::inspect(const QString &path, const ImportChoices &choices)
{
    return m_files.inspect(path, choices);
}

Result<ImportReport> ImportService::preview(const ImportProfile &profile, RealmId realm,
                                            const QString &actor, Progress *progress)
{
    FinishOptions options;
    options.dryRun = true;
    return run(profile, realm, actor, options, progress);
}

Result<ImportReport> ImportService::apply(const ImportProfile &profile, RealmId realm,
                                          const QString &actor, bool acceptMassDisappearance,
                                          Progress *progress)
{
    FinishOptions options;
    options.acceptMassDisappearance = acceptMassDisappearance;
    return run(profile, realm, actor, options, progress);
}

Result<ImportReport> ImportService::run(const ImportProfile &profile, RealmId realmId,
                                        const QString &actor, const FinishOptions &options,
                                        Progress *progress)
{
    if (profile.needsCustomer && !profile.customer)
        return Error{ErrorKind::InvalidInput, u"import.customerNeeded"_s, {}, {}};
    const auto realms = m_reader.realms();
    if (!realms)
        return realms.error();
    const auto realm = std::find_if(realms->cbegin(), realms->cend(),
                                    [&](const Realm &one) { return one.id == realmId; });
    if (realm == realms->cend())
        return Error{ErrorKind::NotFound, u"realm.unknown"_s, {}, {}};

    ObservationHeader header;
    header.realm = realmId;
    header.source = SourceKind::File;
    header.sourceName = cleanText(QFileInfo(profile.path).fileName());
    header.format = keyOf(profile.format);
    header.observedAt = m_clock.now();
    header.actor = actor;
    if (profile.complete)
        header.complete.append({profile.dataset, profile.customer});

    auto writer = m_recorder.begin(header);
    if (!writer)
        return writer.error();
    ImportReport report;
    report.profile = profile;
    const auto tally = readInto(**writer, m_files, profile, *realm, report.problems, progress);
    if (!tally)
        return tally.error();
    report.tally = *tally;

    const auto holes = std::count_if(report.problems.cbegin(), report.problems.cend(), leavesAHole);
    // A file without a single row is a file that could not be read, not a partner without
    // customers.
    FinishOptions finish = options;
    finish.forcePartial = profile.complete && (holes > 0 || report.tally.read == 0);
    report.markedPartial = finish.forcePartial;
    report.problemCount = report.problems.size();
    if (report.problems.size() > MostProblems)
        report.problems.resize(MostProblems);

    auto outcome = (*writer)->finish(finish, progress);
    if (!outcome)
        return outcome.error();
    report.outcome = *std::move(outcome);
    if (options.dryRun)
        return report;
    if (report.outcome.massDisappearance)
        return Error{ErrorKind::Conflict,
                     u"import.massDisappearance"_s,
                     {QString::number(report.outcome.observation.total.gone),
                      QString::number(report.outcome.currentBefore)},
                     {}};
    report.applied = true;
    if (m_announce)
        m_announce(report.outcome.changes);
    return report;
}

} // namespace attache

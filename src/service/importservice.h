// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "changeannouncer.h"
#include "ports.h"

namespace attache {

/// What an import would do or did.
struct ImportReport
{
    ImportProfile profile;
    ImportTally tally;
    QVector<ImportProblem> problems; ///< at most 10 000 kept; `problemCount` has the number
    qint64 problemCount = 0;
    ObservationOutcome outcome;
    bool markedPartial = false; ///< dropped rows made a complete list partial
    bool applied = false;
};

/// What became of the rows of the file: the counts of what its rows are (customers of a list of
/// customers, subscriptions of a list of subscriptions, …), without what they mention besides.
ObservationCounts rowCounts(const ImportReport &report);

/// Files into the ledger: look, preview, apply. All or nothing.
class ImportService
{
public:
    ImportService(LedgerReader &reader, ObservationRecorder &recorder, ImportReader &files,
                  const Clock &clock, ChangeAnnouncer announce);

    Result<ImportProfile> inspect(const QString &path, const ImportChoices &choices);
    /// Reads everything and counts what it would do, without writing.
    Result<ImportReport> preview(const ImportProfile &profile, RealmId realm, const QString &actor,
                                 Progress *progress);
    /// Conflict "import.massDisappearance" (arguments: gone, current before) unless accepted.
    Result<ImportReport> apply(const ImportProfile &profile, RealmId realm, const QString &actor,
                               bool acceptMassDisappearance, Progress *progress);

private:
    Result<ImportReport> run(const ImportProfile &profile, RealmId realm, const QString &actor,
                             const FinishOptions &options, Progress *progress);

    LedgerReader &m_reader;
    ObservationRecorder &m_recorder;
    ImportReader &m_files;
    const Clock &m_clock;
    ChangeAnnouncer m_announce;
};

} // namespace attache

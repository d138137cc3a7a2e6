// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "evidence.h"

namespace attache {

/// Writes a document for people into the file it is given; none: the pack goes without.
using ReportWriter = std::function<Status(OutputFile &file, Progress *progress)>;

/// Everything that proves a closed review: for people, for spreadsheets, for machines. Errors:
/// RuleViolation "evidence.reviewOpen"; Cancelled; those of the pack.
Status writeEvidence(const ReviewPackage &package, const QVector<JournalEntry> &journal,
                     const EvidenceWords &words, EvidencePack &pack, const ReportWriter &report,
                     Progress *progress);

} // namespace attache

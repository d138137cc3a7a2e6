// SPDX-License-Identifier: GPL-3.0-or-later
// Words and lines of the command line's human output.
#pragma once

#include "annotatedcustomer.h"
#include "attachment.h"
#include "change.h"

#include <QCoreApplication>
#include <QString>

namespace attache {

/// Cli::tr(): the texts of the command line, in the context "cli".
class Cli
{
    Q_DECLARE_TR_FUNCTIONS(cli)
};

/// What a number of matching services, partners and the like is shown as: "a, b".
QString joined(const QStringList &texts);
/// The services we are attached for, and the others with theirs, as in the window's list.
QString mineOf(const CustomerSummary &customer);
QString othersOf(const CustomerSummary &customer);
/// "GDAP · Active until 12.03.2027 · from the file list.csv".
QString attachmentLine(const Attachment &attachment);
/// What a difference is about: the partner and its capacity, or the values before and after.
QString changeDetail(const Change &change);
/// True for attachments that hold now: current, and not expired or terminated.
bool isInForce(Presence presence, AttachmentStatus status);

} // namespace attache

// SPDX-License-Identifier: GPL-3.0-or-later
// evidence, verify PACK
#include "clievidence.h"

#include "cliformat.h"
#include "clijson.h"
#include "clireviews.h"
#include "cliworkspace.h"
#include "errortext.h"
#include "evidencefiles.h"
#include "evidenceservice.h"
#include "evidencewords.h"
#include "formats.h"
#include "reviewservice.h"
#include "textdoor.h"

#include <QFileInfo>

namespace attache {

using namespace Qt::StringLiterals;

Status runEvidence(CliContext &context, const CliArguments &arguments)
{
    if (const Status status = arguments.expectWords(2, 2); !status)
        return status;
    auto workspace = openForReading(context);
    if (!workspace)
        return workspace.error();
    ReviewReader &reader = (*workspace)->reviews();
    const auto review = reviewNamed(arguments.words().at(0), reader);
    if (!review)
        return review.error();
    const auto package = packageOf(reader, review->id);
    if (!package)
        return package.error();
    const auto journal = reader.reviewJournal(review->header.guid);
    if (!journal)
        return journal.error();
    const QString folder = arguments.words().at(1);
    const auto packs = makeEvidencePacks();
    auto pack = packs->create(folder);
    if (!pack)
        return pack.error();
    CliProgress progress(context.err);
    // No report on paper: that needs fonts, and this program draws nothing.
    const Status written =
        writeEvidence(*package, *journal, *makeEvidenceWords(), **pack, {}, &progress);
    if (!written)
        return written;
    if (context.json())
        context.print(QJsonObject{{u"folder"_s, QFileInfo(folder).absoluteFilePath()},
                                  {u"review"_s, review->header.guid},
                                  {u"items"_s, review->items},
                                  {u"result"_s, QString::fromLatin1(review->result.toHex())}});
    else
        context.out << Cli::tr("Evidence of “%1” written to %2")
                           .arg(terminalText(review->header.name), terminalText(folder))
                    << '\n';
    return {};
}

Status verifyPack(CliContext &context, const QString &folder)
{
    const auto packs = makeEvidencePacks();
    const auto check = packs->check(folder);
    if (!check)
        return check.error();
    QJsonArray findings;
    for (const Error &finding : check->findings)
        findings << jsonOf(finding).value(u"error"_s);
    QJsonObject answer{{u"proved"_s, check->findings.isEmpty()},
                       {u"files"_s, check->files},
                       {u"journalLines"_s, check->journalLines},
                       {u"findings"_s, findings}};
    QStringList facts;
    if (check->package) {
        const Review &review = check->package->review;
        answer.insert(u"review"_s, review.header.guid);
        answer.insert(u"name"_s, review.header.name);
        answer.insert(u"items"_s, review.items);
        answer.insert(u"decisions"_s, qint64(check->package->entries.size()));
        answer.insert(u"closedBy"_s, review.closedBy);
        answer.insert(u"closedAt"_s, jsonOf(review.closedAt));
        answer.insert(u"result"_s, QString::fromLatin1(review.result.toHex()));
        for (const auto &[name, value] : makeEvidenceWords()->facts(*check->package))
            facts << Cli::tr("%1: %2", "name, value").arg(name, terminalText(value));
    }
    if (context.json())
        context.print(answer);
    else
        for (const QString &fact : std::as_const(facts))
            context.out << fact << '\n';
    if (check->findings.isEmpty()) {
        if (!context.json())
            context.out << '\n'
                        << Cli::tr("Proved: all %1 files are as they were written, the review and "
                                   "its decisions fit their checksums, and so do %2 lines of the "
                                   "journal.")
                               .arg(numberText(check->files), numberText(check->journalLines))
                        << '\n';
        return {};
    }
    if (!context.json()) {
        context.out << '\n';
        for (const Error &finding : check->findings)
            context.out << terminalText(errorText(finding).sentence) << '\n';
    }
    return Error{ErrorKind::InvalidInput, u"evidence.broken"_s, {}, {}};
}

} // namespace attache

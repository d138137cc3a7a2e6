// SPDX-License-Identifier: GPL-3.0-or-later
#include "evidencewords.h"

#include "formats.h"
#include "labels.h"
#include "language.h"
#include "reviewlabels.h"

#include <QCoreApplication>
#include <QDateTime>

namespace attache {

using namespace Qt::StringLiterals;

namespace {

struct Evidences
{
    Q_DECLARE_TR_FUNCTIONS(attache::Evidences)
};

QStringList reviewersOf(const ItemStanding &standing)
{
    QStringList people;
    for (const ReviewEntry &voice : standing.voices)
        people << voice.reviewer;
    people.removeDuplicates();
    return people;
}

/// What was said for the decision that stands, and what against it.
QStringList reasonsOf(const ItemStanding &standing)
{
    QStringList reasons;
    for (const ReviewEntry &voice : standing.voices) {
        const QString reason = voice.reason.simplified();
        if (voice.decision != standing.decision)
            reasons << Evidences::tr("%1 by %2: %3",
                                     "decision that was settled against, reviewer, "
                                     "reason")
                           .arg(label(voice.decision), voice.reviewer, reason);
        else if (!reason.isEmpty())
            reasons << reason;
    }
    reasons.removeDuplicates();
    return reasons;
}

class Words final : public EvidenceWords
{
public:
    CsvDialect dialect() const override
    {
        return Language::current() == u"en" ? CsvDialect::Comma : CsvDialect::Semicolon;
    }

    QVector<ExportColumn> columns() const override
    {
        return {{u"tenantId"_s, Evidences::tr("Tenant ID")},
                {u"name"_s, Evidences::tr("Customer")},
                {u"domain"_s, Evidences::tr("Domain name")},
                {u"realm"_s, Evidences::tr("Realm")},
                {u"cloud"_s, Evidences::tr("Cloud")},
                {u"access"_s, Evidences::tr("Access when the review was started")},
                {u"marks"_s, Evidences::tr("Worth a look", "column: marks of a customer")},
                {u"former"_s, Evidences::tr("Decision of the last review")},
                {u"decision"_s, Evidences::tr("Decision")},
                {u"reason"_s, Evidences::tr("Reason")},
                {u"reviewers"_s, Evidences::tr("Reviewers")},
                {u"decidedOn"_s, Evidences::tr("Decided on", "date")}};
    }

    QVector<QVariant> cells(const ReviewItem &item, const ReviewedCustomer &customer,
                            const ItemStanding &standing) const override
    {
        QStringList access;
        for (const AttachmentSummary &attachment : customer.customer.attachments) {
            if (attachment.presence == Presence::Current)
                access << accessText(attachment);
        }
        const Instant decided =
            standing.voices.isEmpty() ? Instant() : standing.voices.constLast().at;
        return {item.tenant.toString(),
                item.name,
                customer.customer.domain,
                customer.realm,
                label(customer.cloud),
                access,
                flagsText(item.flags),
                label(item.former.decision),
                standingText(standing),
                reasonsOf(standing),
                reviewersOf(standing),
                decided.isSet() ? QVariant(decided.toDateTime().date()) : QVariant()};
    }

    QVector<QPair<QString, QString>> facts(const ReviewPackage &package) const override
    {
        const Review &review = package.review;
        const ReviewHeader &header = review.header;
        ReviewProgress progress;
        QVector<QVector<ReviewEntry>> said(package.items.size());
        QStringList people;
        for (const ReviewEntry &entry : package.entries) {
            said[entry.position] << entry;
            people << entry.reviewer;
        }
        people.removeDuplicates();
        for (QVector<ReviewEntry> &one : said)
            progress.count(standingOf(std::move(one), header.needsSecond));
        QVector<QPair<QString, QString>> facts{
            {Evidences::tr("Review"), header.name},
            {Evidences::tr("Started"),
             Evidences::tr("%1, by %2", "date and time, person")
                 .arg(dateTimeText(header.startedAt), header.startedBy)},
            {Evidences::tr("As of"),
             header.asOf.isSet() ? dateTimeText(header.asOf) : Evidences::tr("unknown", "date")},
            {Evidences::tr("Filter"),
             header.query.isEmpty() ? Evidences::tr("none", "filter") : header.query},
            {Evidences::tr("Customers"),
             header.population == review.items
                 ? numberText(review.items)
                 : Evidences::tr("%1 of %2 (sample)", "customers")
                       .arg(numberText(review.items), numberText(header.population))},
            {label(ReviewDecision::Keep), numberText(progress.keep)},
            {label(ReviewDecision::Revoke), numberText(progress.revoke)},
            {label(ReviewDecision::Ask), numberText(progress.ask)},
            {label(ReviewDecision::NotApplicable), numberText(progress.notApplicable)},
            {Evidences::tr("Reviewers"), people.join(u", "_s)},
            {Evidences::tr("Closed"),
             Evidences::tr("%1, by %2", "date and time, person")
                 .arg(dateTimeText(review.closedAt), review.closedBy)},
            {Evidences::tr("Checksum"), QString::fromLatin1(review.result.toHex())}};
        return facts;
    }

    QString readMe(const ReviewPackage &package, bool hasReport) const override
    {
        QStringList lines;
        for (const auto &[name, value] : facts(package))
            lines << Evidences::tr("%1: %2", "name, value").arg(name, value);
        lines << QString();
        lines << Evidences::tr("What is in this folder:");
        const auto file = [&lines](QLatin1StringView name, const QString &what) {
            lines << u"  "_s + QString(name).leftJustified(16) + what;
        };
        if (hasReport)
            file(packfile::Report, Evidences::tr("the decisions, to be read and printed"));
        file(packfile::Workbook, Evidences::tr("the decisions, for Excel"));
        file(packfile::Table, Evidences::tr("the decisions, for any spreadsheet"));
        file(packfile::Review,
             Evidences::tr("everything that was frozen and said, for machines; Attaché can take it "
                           "over"));
        file(packfile::Journal,
             Evidences::tr("what the journal of the workspace says about it, with its chain of "
                           "checksums"));
        file(packfile::Sums, Evidences::tr("the checksums of all files"));
        lines << QString();
        lines << Evidences::tr("How to check it without Attaché, in this folder:");
        lines << u"  sha256sum -c SHA256SUMS"_s;
        lines << u"  openssl dgst -sha256 *"_s;
        lines << Evidences::tr("On Windows: %1").arg(u"certutil -hashfile review.json SHA256"_s);
        lines << Evidences::tr("With Attaché: %1").arg(u"attache-cli verify ."_s);
        lines << QString();
        lines << Evidences::tr(
            "The checksums show that nothing was altered since the folder was written. Keep a copy "
            "of the file SHA256SUMS where the folder is not, or write down the checksum above: "
            "that shows that the folder is still the same one.");
        return lines.join(u"\n"_s) + u'\n';
    }
};

} // namespace

QString accessText(const AttachmentSummary &attachment)
{
    QStringList parts{shortLabel(attachment.kind)};
    if (!attachment.service.isEmpty())
        parts << serviceLabel(attachment.service);
    for (const QString &role : attachment.roles)
        parts << roleLabel(role);
    if (attachment.end.isSet())
        parts << Evidences::tr("until %1", "date").arg(dateText(attachment.end));
    return Evidences::tr("%1 (%2): %3", "partner, whose it is, what it may do")
        .arg(attachment.partnerName, label(attachment.standing), parts.join(u", "_s));
}

std::unique_ptr<EvidenceWords> makeEvidenceWords()
{
    return std::make_unique<Words>();
}

} // namespace attache

// SPDX-License-Identifier: GPL-3.0-or-later
// review
#include "clireviews.h"

#include "cliformat.h"
#include "clijson.h"
#include "cliquery.h"
#include "clitable.h"
#include "cliworkspace.h"
#include "customerservice.h"
#include "formats.h"
#include "labels.h"
#include "querytext.h"
#include "reviewfiles.h"
#include "reviewjson.h"
#include "reviewlabels.h"
#include "reviewservice.h"
#include "textdoor.h"

#include <QFileInfo>

namespace attache {

using namespace Qt::StringLiterals;

namespace {

QJsonObject jsonOf(const ReviewProgress &progress)
{
    return {{u"items"_s, progress.items},     {u"decided"_s, progress.decided},
            {u"waiting"_s, progress.waiting}, {u"conflicts"_s, progress.conflicts},
            {u"keep"_s, progress.keep},       {u"revoke"_s, progress.revoke},
            {u"ask"_s, progress.ask},         {u"notApplicable"_s, progress.notApplicable}};
}

QJsonObject jsonOf(const Review &review, const ReviewProgress &progress)
{
    QJsonObject object = attache::jsonOf(review.header);
    object.insert(u"snapshot"_s, QString::fromLatin1(review.snapshot.toHex()));
    object.insert(u"closedBy"_s, jsonOrNull(review.closedBy));
    object.insert(u"closedAt"_s, attache::jsonOf(review.closedAt));
    object.insert(u"result"_s, jsonOrNull(QString::fromLatin1(review.result.toHex())));
    object.insert(u"progress"_s, jsonOf(progress));
    return object;
}

/// Of a review as it stands now.
Result<ReviewProgress> progressOf(ReviewReader &reader, const Review &review)
{
    const auto entries = reader.reviewEntries(review.id);
    if (!entries)
        return entries.error();
    ReviewProgress progress;
    const QVector<ItemStanding> standings = standingsOf(review, *entries);
    for (const ItemStanding &standing : standings)
        progress.count(standing);
    return progress;
}

Status printReview(CliContext &context, ReviewReader &reader, const Review &review)
{
    const auto progress = progressOf(reader, review);
    if (!progress)
        return progress.error();
    if (context.json()) {
        context.print(jsonOf(review, *progress));
        return {};
    }
    const auto line = [&context](const QString &name, const QString &value) {
        context.out << Cli::tr("%1: %2", "name, value").arg(name, terminalText(value)) << '\n';
    };
    line(Cli::tr("Review"), review.header.name);
    line(Cli::tr("ID"), review.header.guid);
    line(Cli::tr("Started"), dateTimeText(review.header.startedAt));
    if (review.isClosed())
        line(Cli::tr("Closed"), dateTimeText(review.closedAt));
    line(Cli::tr("Decided"),
         Cli::tr("%1 of %2", "number of customers")
             .arg(numberText(progress->decided), numberText(progress->items)));
    line(label(ItemStanding::State::WaitsForSecond), numberText(progress->waiting));
    line(label(ItemStanding::State::Conflict), numberText(progress->conflicts));
    line(label(ReviewDecision::Keep), numberText(progress->keep));
    line(label(ReviewDecision::Revoke), numberText(progress->revoke));
    line(label(ReviewDecision::Ask), numberText(progress->ask));
    line(label(ReviewDecision::NotApplicable), numberText(progress->notApplicable));
    return {};
}

Status listReviews(CliContext &context)
{
    auto workspace = openForReading(context);
    if (!workspace)
        return workspace.error();
    const auto reviews = (*workspace)->reviews().reviews();
    if (!reviews)
        return reviews.error();
    QJsonArray array;
    CliTable table({Cli::tr("Review"), Cli::tr("Started"), Cli::tr("Decided"), Cli::tr("Closed")});
    for (const auto &[review, progress] : *reviews) {
        array << jsonOf(review, progress);
        table.add({review.header.name, dateText(review.header.startedAt),
                   Cli::tr("%1 of %2", "number of customers")
                       .arg(numberText(progress.decided), numberText(progress.items)),
                   review.isClosed() ? dateText(review.closedAt) : QString()});
    }
    if (context.json())
        context.print(array);
    else
        table.print(context.out);
    return {};
}

/// The customers of the query, as `list` finds them.
Status findCustomers(CliContext &context, const CliArguments &arguments, const QString &line,
                     ReviewRequest &request)
{
    auto workspace = openForReading(context);
    if (!workspace)
        return workspace.error();
    const auto query = queryFrom(arguments, line, **workspace);
    if (!query)
        return query.error();
    const auto index = indexFor(context, **workspace);
    if (!index)
        return index.error();
    const auto rows = answerOf(context, **index, *query, line);
    if (!rows)
        return rows.error();
    for (const CustomerIndex::Row row : *rows)
        request.customers << (*index)->idOf(row);
    request.query = printQuery(query->filter);
    request.realm = arguments.value("realm");
    return {};
}

Status startReview(CliContext &context, const CliArguments &arguments)
{
    ReviewRequest request;
    request.name = arguments.words().at(1);
    request.needsSecond = arguments.has("second");
    const auto percent = arguments.number("sample", 100, 1);
    if (!percent)
        return percent.error();
    request.samplePercent = int(std::min<qint64>(*percent, 100));
    const QString line = arguments.words().sliced(2).join(u' ');
    if (const Status found = findCustomers(context, arguments, line, request); !found)
        return found;
    auto workspace = openForWriting(context);
    if (!workspace)
        return workspace.error();
    ReviewService service((*workspace)->reader(), (*workspace)->reviews(), context.clock, {});
    CliProgress progress(context.err);
    const auto review = service.start(request, systemActor(), &progress);
    if (!review)
        return review.error();
    return printReview(context, (*workspace)->reviews(), *review);
}

/// The items that an argument names: by tenant id, domain, name or alias, exactly.
Result<QVector<int>> positionsOf(const QStringList &names, ReviewReader &reader,
                                 const Review &review)
{
    const auto items = reader.reviewItems(review.id, true);
    if (!items)
        return items.error();
    QVector<int> positions;
    for (const QString &name : names) {
        QVector<int> found;
        const auto same = [&name](const QString &text) {
            return text.compare(name, Qt::CaseInsensitive) == 0;
        };
        for (const ReviewItem &item : *items) {
            const auto customer = thawed(item.content);
            if (same(item.tenant.toString()) || same(item.name)
                || (customer
                    && (same(customer->customer.domain) || same(customer->customer.alias))))
                found << item.position;
        }
        if (found.isEmpty())
            return Error{ErrorKind::NotFound, u"review.itemUnknown"_s, {}, name};
        if (found.size() > 1)
            return usageError(
                Cli::tr("Several customers of the review are called “%1”. Use the tenant ID.")
                    .arg(name));
        positions << found;
    }
    return positions;
}

Status decide(CliContext &context, const CliArguments &arguments)
{
    const QStringList &words = arguments.words();
    const auto decision = reviewDecisionFrom(words.constLast());
    if (!decision)
        return usageError(
            Cli::tr("“%1” is not a decision. Try keep, revoke, ask, notApplicable or none.")
                .arg(words.constLast()));
    auto workspace = openForWriting(context);
    if (!workspace)
        return workspace.error();
    ReviewWriter &writer = (*workspace)->reviews();
    const auto review = reviewNamed(words.at(1), writer);
    if (!review)
        return review.error();
    const auto positions = positionsOf(words.mid(2, words.size() - 3), writer, *review);
    if (!positions)
        return positions.error();
    DecisionRequest request;
    request.review = review->id;
    request.positions = *positions;
    request.decision = *decision;
    request.reason = arguments.value("reason");
    request.inBatch = positions->size() > 1;
    if (arguments.has("settle")) {
        const auto entries = writer.reviewEntries(review->id);
        if (!entries)
            return entries.error();
        const QVector<ItemStanding> standings = standingsOf(*review, *entries);
        for (const int position : *positions) {
            for (const ReviewEntry &voice : standings.at(position).voices)
                request.settles << voice.guid;
        }
    }
    ReviewService service((*workspace)->reader(), writer, context.clock, {});
    const auto said = service.decide(request, systemActor());
    if (!said)
        return said.error();
    if (!context.json()) {
        context.out << Cli::tr("%Ln decision(s) saved.", nullptr, int(said->size())) << '\n';
        return {};
    }
    QJsonArray array;
    for (const ReviewEntry &entry : *said)
        array << attache::jsonOf(entry);
    context.print(array);
    return {};
}

Status closeReview(CliContext &context, const CliArguments &arguments)
{
    auto workspace = openForWriting(context);
    if (!workspace)
        return workspace.error();
    ReviewWriter &writer = (*workspace)->reviews();
    const auto review = reviewNamed(arguments.words().at(1), writer);
    if (!review)
        return review.error();
    const auto closed = ReviewService((*workspace)->reader(), writer, context.clock, {})
                            .close(review->id, systemActor());
    if (!closed)
        return closed.error();
    return printReview(context, writer, *closed);
}

Status showItems(CliContext &context, const CliArguments &arguments)
{
    auto workspace = openForReading(context);
    if (!workspace)
        return workspace.error();
    ReviewReader &reader = (*workspace)->reviews();
    const auto review = reviewNamed(arguments.words().at(1), reader);
    if (!review)
        return review.error();
    const auto items = reader.reviewItems(review->id, false);
    if (!items)
        return items.error();
    const auto entries = reader.reviewEntries(review->id);
    if (!entries)
        return entries.error();
    const QVector<ItemStanding> standings = standingsOf(*review, *entries);
    const QString wanted = arguments.value("decision");
    QJsonArray array;
    CliTable table(
        {Cli::tr("Customer"), Cli::tr("Decision"), Cli::tr("Reason"), Cli::tr("Reviewers")});
    for (const ReviewItem &item : *items) {
        const ItemStanding &standing = standings.at(item.position);
        if (!wanted.isEmpty() && keyOf(standing.decision).compare(wanted, Qt::CaseInsensitive) != 0
            && keyOf(standing.state).compare(wanted, Qt::CaseInsensitive) != 0)
            continue;
        QJsonArray voices;
        QStringList reasons;
        QStringList reviewers;
        for (const ReviewEntry &voice : standing.voices) {
            voices << attache::jsonOf(voice);
            reasons << voice.reason.simplified();
            reviewers << voice.reviewer;
        }
        reasons.removeAll(QString());
        array << QJsonObject{{u"position"_s, item.position},
                             {u"tenantId"_s, item.tenant.toString()},
                             {u"name"_s, item.name},
                             {u"flags"_s, QJsonArray::fromStringList(keysOf(item.flags))},
                             {u"former"_s, attache::jsonOf(item.former)},
                             {u"state"_s, keyOf(standing.state)},
                             {u"decision"_s, keyOf(standing.decision)},
                             {u"voices"_s, voices}};
        table.add({customerLabel(item.name, item.tenant), standingText(standing),
                   reasons.join(u" · "_s), reviewers.join(u", "_s)});
    }
    if (context.json())
        context.print(array);
    else
        table.print(context.out);
    return {};
}

Status exportReview(CliContext &context, const CliArguments &arguments)
{
    auto workspace = openForReading(context);
    if (!workspace)
        return workspace.error();
    ReviewReader &reader = (*workspace)->reviews();
    const auto review = reviewNamed(arguments.words().at(1), reader);
    if (!review)
        return review.error();
    const auto package = packageOf(reader, review->id);
    if (!package)
        return package.error();
    const QString path = arguments.words().at(2);
    context.file = path;
    const Status written = makeReviewFiles()->write(path, *package, arguments.has("replace"));
    if (!written)
        return written;
    if (context.json())
        context.print(QJsonObject{{u"file"_s, QFileInfo(path).absoluteFilePath()},
                                  {u"review"_s, review->header.guid}});
    else
        context.out << Cli::tr("“%1” written to %2", "review, file")
                           .arg(terminalText(review->header.name), terminalText(path))
                    << '\n';
    return {};
}

Status mergeReview(CliContext &context, const CliArguments &arguments)
{
    context.file = arguments.words().at(1);
    const auto package = makeReviewFiles()->read(context.file);
    if (!package)
        return package.error();
    auto workspace = openForWriting(context);
    if (!workspace)
        return workspace.error();
    const auto merged =
        ReviewService((*workspace)->reader(), (*workspace)->reviews(), context.clock, {})
            .merge(*package, systemActor());
    if (!merged)
        return merged.error();
    if (context.json()) {
        context.print(QJsonObject{{u"review"_s, merged->review.header.guid},
                                  {u"isNew"_s, merged->isNew},
                                  {u"added"_s, merged->added},
                                  {u"conflicts"_s, merged->conflicts},
                                  {u"leftOpen"_s, merged->leftOpen}});
        return {};
    }
    context.out << Cli::tr("%Ln decision(s) of “%1” were new.", nullptr, merged->added)
                       .arg(terminalText(merged->review.header.name))
                << '\n';
    if (merged->conflicts > 0)
        context.out << Cli::tr("The reviewers differ on %Ln customer(s).", nullptr,
                               merged->conflicts)
                    << '\n';
    if (merged->leftOpen)
        context.out << Cli::tr("It stays open here: decisions made here are not part of what was "
                               "closed.")
                    << '\n';
    return {};
}

} // namespace

Result<Review> reviewNamed(const QString &name, ReviewReader &reader)
{
    const auto reviews = reader.reviews();
    if (!reviews)
        return reviews.error();
    QVector<Review> found;
    for (const ReviewSummary &one : *reviews) {
        const ReviewHeader &header = one.review.header;
        if (header.name.compare(name, Qt::CaseInsensitive) == 0
            || (name.size() >= 8 && header.guid.startsWith(name, Qt::CaseInsensitive)))
            found << one.review;
    }
    if (found.size() == 1)
        return found.constFirst();
    if (found.isEmpty())
        return Error{ErrorKind::NotFound, u"review.unknown"_s, {}, name};
    QStringList ids;
    for (const Review &review : std::as_const(found))
        ids << review.header.guid;
    return usageError(
        Cli::tr("Several reviews are called so; say which by its ID: %1").arg(ids.join(u", "_s)));
}

Status runReview(CliContext &context, const CliArguments &arguments)
{
    const QString verb = arguments.words().value(0, u"list"_s);
    struct Verb
    {
        const char *name;
        int least;
        int most;
        Status (*run)(CliContext &, const CliArguments &);
    };
    static constexpr Verb Verbs[] = {
        {"start", 2, 64, startReview},  {"show", 2, 2, showItems},    {"decide", 4, 1000, decide},
        {"export", 3, 3, exportReview}, {"merge", 2, 2, mergeReview}, {"close", 2, 2, closeReview},
    };
    for (const Verb &one : Verbs) {
        if (verb != QLatin1StringView(one.name))
            continue;
        if (const Status status = arguments.expectWords(one.least, one.most); !status)
            return status;
        return one.run(context, arguments);
    }
    if (verb == u"status" && arguments.words().size() == 2) {
        auto workspace = openForReading(context);
        if (!workspace)
            return workspace.error();
        const auto review = reviewNamed(arguments.words().at(1), (*workspace)->reviews());
        if (!review)
            return review.error();
        return printReview(context, (*workspace)->reviews(), *review);
    }
    if (verb == u"list" && arguments.words().size() <= 1)
        return listReviews(context);
    return usageError(Cli::tr("“%1” is not something review can do. Try start, status, show, "
                              "decide, export, merge or close.")
                          .arg(verb));
}

} // namespace attache

// SPDX-License-Identifier: GPL-3.0-or-later
#include "reviewfiles.h"

#include "atomicfile.h"
#include "exchangecodes.h"
#include "jsonscanner.h"
#include "reviewjson.h"
#include "sourcefile.h"
#include "textdoor.h"

#include <QJsonArray>
#include <QJsonDocument>
#include <QSet>

namespace attache {

using namespace Qt::StringLiterals;

namespace {

constexpr auto Format = "attache-review"_L1;
constexpr int Version = 1;
constexpr qint64 MostBytes = 512LL * 1024 * 1024;

Error malformed()
{
    return invalidInput("reviewFile.malformed");
}

QString hex(const QByteArray &bytes)
{
    return QString::fromLatin1(bytes.toHex());
}

QJsonObject jsonOf(const ReviewItem &item)
{
    return {{u"position"_s, item.position},
            {u"flags"_s, QJsonArray::fromStringList(keysOf(item.flags))},
            {u"former"_s, attache::jsonOf(item.former)},
            {u"customer"_s, QJsonDocument::fromJson(item.content).object()}};
}

std::optional<ReviewItem> itemFrom(const QJsonObject &json, int position)
{
    ReviewItem item;
    item.position = position;
    QStringList keys;
    for (const QJsonValue &key : json.value(u"flags"_s).toArray())
        keys << key.toString();
    const auto flags = reviewFlagsFrom(keys);
    const auto former = formerDecisionFrom(json.value(u"former"_s).toObject());
    const auto customer = reviewedCustomerFrom(json.value(u"customer"_s).toObject());
    if (json.value(u"position"_s).toInt(-1) != position || !flags || !former || !customer)
        return std::nullopt;
    item.flags = *flags;
    item.former = *former;
    item.tenant = customer->customer.tenant;
    item.name = customer->customer.name;
    item.content = frozenJson(*customer);
    return item;
}

Result<ReviewPackage> packageFrom(const QJsonObject &json)
{
    ReviewPackage package;
    Review &review = package.review;
    const auto header = reviewHeaderFrom(json.value(u"review"_s).toObject());
    if (!header)
        return malformed();
    review.header = *header;
    review.snapshot = QByteArray::fromHex(json.value(u"snapshot"_s).toString().toLatin1());
    SnapshotHash hash(review.header);
    for (const QJsonValue &value : json.value(u"items"_s).toArray()) {
        const auto item = itemFrom(value.toObject(), static_cast<int>(package.items.size()));
        if (!item)
            return malformed();
        hash.add(*item);
        package.items << *item;
    }
    if (package.items.isEmpty())
        return malformed();
    review.items = static_cast<int>(package.items.size());
    if (hash.result() != review.snapshot)
        return invalidInput("reviewFile.altered");
    QSet<QString> guids;
    for (const QJsonValue &value : json.value(u"decisions"_s).toArray()) {
        const auto entry = reviewEntryFrom(value.toObject());
        if (!entry || entry->position >= review.items || guids.contains(entry->guid))
            return malformed();
        guids.insert(entry->guid);
        package.entries << *entry;
    }
    package.entries = orderedEntries(std::move(package.entries));
    review.closedBy = cleanText(json.value(u"closedBy"_s).toString());
    review.closedAt = parseInstant(json.value(u"closedAt"_s).toString()).value_or(Instant());
    const QByteArray result =
        resultHash(review.snapshot, package.entries, review.closedBy, review.closedAt);
    if (hex(result) != json.value(u"result"_s).toString())
        return invalidInput("reviewFile.altered");
    if (!isBlankText(review.closedBy) && review.closedAt.isSet())
        review.result = result;
    return package;
}

class JsonReviewFiles final : public ReviewFiles
{
public:
    Result<ReviewPackage> read(const QString &path) override
    {
        SourceFile file;
        if (const Status opened = file.open(path); !opened)
            return opened.error();
        if (file.size() > MostBytes)
            return invalidInput("import.tooLarge",
                                {QString::number(file.size()), QString::number(MostBytes)});
        const auto bytes = file.read(MostBytes);
        if (!bytes)
            return bytes.error();
        if (const Status unchanged = file.checkUnchanged(); !unchanged)
            return unchanged.error();
        // Strict first: nothing too deep reaches the tree, no member stands twice (I4).
        const auto pages = splitJson(*bytes, nullptr);
        if (!pages)
            return pages.error();
        for (const JsonPage &page : *pages) {
            for (const JsonItem &item : page.items) {
                if (!item.duplicateKey.isEmpty())
                    return malformed();
            }
        }
        const QJsonDocument document = QJsonDocument::fromJson(*bytes);
        if (!document.isObject() || document[u"format"_s].toString() != Format)
            return invalidInput("reviewFile.notOurs");
        const int version = document[u"version"_s].toInt(0);
        if (version > Version)
            return invalidInput("reviewFile.tooNew");
        return version < 1 ? Result<ReviewPackage>(malformed()) : packageFrom(document.object());
    }

    Status write(const QString &path, const ReviewPackage &package, bool replace) override
    {
        AtomicFile file;
        if (const Status opened = file.open(path, replace); !opened)
            return opened;
        const Status written = writeReviewJson(
            package, [&file](const QByteArray &bytes) { return file.write(bytes); });
        return written ? file.commit() : written;
    }
};

Status writeLines(const QByteArray &name, qsizetype count,
                  const std::function<QJsonObject(qsizetype)> &line,
                  const std::function<Status(const QByteArray &)> &write)
{
    if (const Status written = write(",\n\"" + name + "\":["); !written)
        return written;
    for (qsizetype i = 0; i < count; ++i) {
        const QByteArray text = (i == 0 ? "\n" : ",\n") + canonicalJson(line(i));
        if (const Status written = write(text); !written)
            return written;
    }
    return write("]");
}

} // namespace

Status writeReviewJson(const ReviewPackage &package,
                       const std::function<Status(const QByteArray &)> &write)
{
    const Review &review = package.review;
    // Of an open review the result is what it would be now: it shows that the file is whole.
    const QJsonObject head{
        {u"format"_s, QString(Format)},
        {u"version"_s, Version},
        {u"review"_s, attache::jsonOf(review.header)},
        {u"snapshot"_s, hex(review.snapshot)},
        {u"closedBy"_s, review.closedBy},
        {u"closedAt"_s, review.closedAt.toIso()},
        {u"result"_s,
         hex(resultHash(review.snapshot, package.entries, review.closedBy, review.closedAt))}};
    QByteArray text = canonicalJson(head);
    text.chop(1);
    Status written = write(text);
    if (written)
        written = writeLines(
            "items", package.items.size(), [&](qsizetype i) { return jsonOf(package.items.at(i)); },
            write);
    if (written)
        written = writeLines(
            "decisions", package.entries.size(),
            [&](qsizetype i) { return attache::jsonOf(package.entries.at(i)); }, write);
    return written ? write("}\n") : written;
}

std::unique_ptr<ReviewFiles> makeReviewFiles()
{
    return std::make_unique<JsonReviewFiles>();
}

} // namespace attache

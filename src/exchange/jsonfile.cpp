// SPDX-License-Identifier: GPL-3.0-or-later
#include "jsonfile.h"

#include "cellwords.h"
#include "exchangecodes.h"
#include "jsondecoders.h"
#include "jsonlayout.h"
#include "tabledecoders.h"
#include "tablefile.h"
#include "tablelayout.h"
#include "textencoding.h"

#include <QFileInfo>
#include <QJsonDocument>

namespace attache {

using namespace Qt::StringLiterals;

namespace {

constexpr qint64 ChunkBytes = 1024 * 1024;
constexpr int ShownRecords = 50;
constexpr int RecordsBetweenReports = 64;

constexpr QByteArrayView Utf8Mark{"\xEF\xBB\xBF"};

/// The whole file, without a byte order mark. Errors: those of SourceFile, import.tooLarge,
/// import.jsonEncoding, import.empty.
Result<QByteArray> wholeFile(SourceFile &file, Progress *progress)
{
    if (file.size() > MaxJsonBytes)
        return invalidInput("import.tooLarge",
                            {QString::number(file.size()), QString::number(MaxJsonBytes)});
    QByteArray json;
    json.reserve(file.size());
    while (!file.atEnd()) {
        const auto bytes = file.read(ChunkBytes);
        if (!bytes)
            return bytes.error();
        json += *bytes;
        if (progress && !progress->advance(0, file.size()))
            return cancelledError();
    }
    if (const Status status = file.checkUnchanged(); !status)
        return status.error();
    if (json.startsWith(Utf8Mark))
        json.remove(0, Utf8Mark.size());
    const auto guess = recogniseEncoding(json.left(4096));
    if (guess && guess->encoding != TextEncoding::Utf8)
        return invalidInput("import.jsonEncoding", {}, nameOf(guess->encoding));
    if (!guess)
        return guess.error();
    if (json.trimmed().isEmpty())
        return invalidInput("import.empty");
    return json;
}

Error malformed(qsizetype position, const QString &detail)
{
    return invalidInput("import.malformedJson", {QString::number(position)}, detail);
}

/// One record as an object. Errors: import.malformedJson.
Result<QJsonObject> parseRecord(const QByteArray &json, const JsonItem &item)
{
    QJsonParseError error;
    const auto document = QJsonDocument::fromJson(
        QByteArray::fromRawData(json.constData() + item.begin, item.end - item.begin), &error);
    if (error.error != QJsonParseError::NoError)
        return malformed(item.begin + error.offset, error.errorString());
    return document.object();
}

Result<QJsonObject> parseEnvelope(const JsonPage &page)
{
    if (page.envelope.isEmpty())
        return QJsonObject();
    QJsonParseError error;
    const auto document = QJsonDocument::fromJson(page.envelope, &error);
    if (error.error != QJsonParseError::NoError)
        return malformed(error.offset, error.errorString());
    return document.object();
}

/// The service's code if the answer is an error instead of data; else empty.
QString errorCode(const QJsonObject &record)
{
    const QJsonObject error = record.value("error"_L1).toObject();
    if (!error.isEmpty())
        return error.value("code"_L1).toString(u"error"_s);
    if (record.contains("code"_L1) && record.contains("description"_L1)
        && !record.contains("id"_L1)) {
        const QJsonValue code = record.value("code"_L1);
        return code.isDouble() ? QString::number(code.toInteger()) : code.toString();
    }
    if (record.contains("statusCode"_L1) && record.contains("message"_L1))
        return QString::number(record.value("statusCode"_L1).toInteger());
    return {};
}

QString cellOf(const QJsonValue &value)
{
    if (value.isString())
        return value.toString();
    if (value.isDouble())
        return QString::fromUtf8(QJsonDocument(QJsonArray{value}).toJson(QJsonDocument::Compact))
            .chopped(1)
            .sliced(1);
    if (value.isBool())
        return value.toBool() ? u"true"_s : u"false"_s;
    return {};
}

QStringList rowOf(const QJsonObject &record, const QStringList &header)
{
    QStringList row;
    row.reserve(header.size());
    for (const QString &key : header)
        row.append(cellOf(record.value(key)));
    return row;
}

/// The first records that are objects and not malformed by a repeated member.
Result<QVector<QJsonObject>> firstObjects(const QByteArray &json, const QVector<JsonPage> &pages)
{
    QVector<QJsonObject> objects;
    for (const JsonPage &page : pages) {
        for (const JsonItem &item : page.items) {
            if (objects.size() >= ShownRecords)
                return objects;
            if (!item.isObject || !item.duplicateKey.isEmpty())
                continue;
            const auto record = parseRecord(json, item);
            if (!record)
                return record.error();
            objects.append(*record);
        }
    }
    return objects;
}

/// The bulk tools save their tables as arrays of objects: they are read like the tables.
bool recogniseTable(ImportProfile &profile, const QVector<QJsonObject> &objects,
                    const ImportChoices &choices)
{
    // What says its own type is an answer of a service, and then none that we read.
    if (objects.isEmpty() || objects.first().contains("attributes"_L1)
        || objects.first().contains("@odata.type"_L1))
        return false;
    const QStringList header = flattened(objects.first()).keys();
    QVector<QStringList> rows;
    for (const QJsonObject &object : objects)
        rows.append(rowOf(flattened(object), header));
    TableLayout layout =
        choices.format ? layoutAs(*choices.format, header, rows) : recogniseLayout(header, rows);
    if (layout.format == ImportFormat::Unknown || layout.isByContent)
        return false;
    profile.format = layout.format;
    profile.header = header;
    profile.columns = layout.columns;
    profile.sample = rows;
    describeFormat(profile, choices);
    // The portal exports no JSON: this is a list that somebody made.
    if (profile.format == ImportFormat::PartnerCenterCustomers && !choices.complete)
        profile.complete = false;
    return true;
}

bool isTableFormat(ImportFormat format)
{
    return format != ImportFormat::Unknown && format < ImportFormat::JsonCustomers;
}

/// Goes through all records of a file.
class RecordReader
{
public:
    RecordReader(const QByteArray &json, RowProblems &problems, Progress *progress)
        : m_json(json), m_problems(problems), m_progress(progress)
    {
    }

    template <typename StartPage, typename Put>
    Result<ImportTally> readAll(const QVector<JsonPage> &pages, StartPage startPage, Put put)
    {
        ImportTally tally;
        for (const JsonPage &page : pages) {
            const auto envelope = parseEnvelope(page);
            if (!envelope)
                return envelope.error();
            startPage(*envelope);
            for (const JsonItem &item : page.items) {
                ++tally.read;
                m_problems.startRow(tally.read);
                if (const Status status = readOne(item, put); !status)
                    return status.error();
                tally.dropped += m_problems.isDropped();
                if (tally.read % RecordsBetweenReports == 0 && m_progress
                    && !m_progress->advance(item.end, m_json.size()))
                    return cancelledError();
            }
        }
        return tally;
    }

private:
    template <typename Put>
    Status readOne(const JsonItem &item, Put put)
    {
        if (!item.isObject) {
            const auto raw = QString::fromUtf8(m_json.mid(item.begin, 200));
            m_problems.add(ProblemReason::WrongType, {}, raw.left(item.end - item.begin), true);
            return {};
        }
        const auto record = parseRecord(m_json, item);
        if (!record)
            return record.error();
        if (!item.duplicateKey.isEmpty()) {
            m_problems.add(ProblemReason::DuplicateKey, item.duplicateKey, {}, true);
            return {};
        }
        return put(*record);
    }

    const QByteArray &m_json;
    RowProblems &m_problems;
    Progress *m_progress;
};

} // namespace

bool isJsonStart(const QByteArray &start, const QString &path)
{
    QByteArray text = start.left(4096);
    if (text.startsWith(Utf8Mark))
        text.remove(0, Utf8Mark.size());
    else if (text.startsWith("\xFF\xFE") || text.startsWith("\xFE\xFF"))
        text.remove(0, 2);
    text.replace('\0', QByteArray()); // UTF-16, so that it is refused as JSON and not as a table
    text = text.trimmed();
    if (QFileInfo(path).suffix().compare(u"json", Qt::CaseInsensitive) == 0)
        return !text.isEmpty();
    if (text.startsWith('['))
        return true;
    if (!text.startsWith('{'))
        return false;
    const QByteArray after = text.mid(1).trimmed();
    return after.startsWith('"') || after.startsWith('}');
}

Result<ImportProfile> inspectJson(SourceFile &file, const ImportChoices &choices,
                                  ImportProfile profile)
{
    profile.isJson = true;
    profile.encoding = nameOf(TextEncoding::Utf8);
    profile.headerLine = 0;
    const auto json = wholeFile(file, nullptr);
    if (!json)
        return json.error();
    const auto pages = splitJson(*json, nullptr);
    if (!pages)
        return pages.error();
    const auto objects = firstObjects(*json, *pages);
    if (!objects)
        return objects.error();
    const auto envelope = pages->isEmpty() ? QJsonObject() : parseEnvelope(pages->first());
    if (!envelope)
        return envelope.error();
    const QJsonObject record = objects->value(0);
    if (const QString code = errorCode(record); !code.isEmpty())
        return invalidInput("import.jsonErrorAnswer", {code});

    profile.customer =
        choices.customer ? choices.customer : tenantInText(QFileInfo(profile.path).fileName());
    profile.format = choices.format ? *choices.format : recogniseJson(*envelope, record);
    if (profile.format == ImportFormat::Unknown || isTableFormat(profile.format)) {
        if (recogniseTable(profile, *objects, choices))
            return profile;
        const bool hasRecords =
            std::any_of(pages->cbegin(), pages->cend(),
                        [](const JsonPage &page) { return !page.items.isEmpty(); });
        return invalidInput(hasRecords ? "import.unknownFormat" : "import.empty");
    }
    profile.header = flattened(record).keys();
    profile.columns.fill(ImportField::None, profile.header.size());
    for (const QJsonObject &object : *objects)
        profile.sample.append(rowOf(flattened(object), profile.header));
    describeJson(profile, *pages, record, choices);
    return profile;
}

Result<ImportTally> readJson(SourceFile &file, const ImportProfile &profile, const Realm &realm,
                             ObservationSink &sink, QVector<ImportProblem> &problems,
                             Progress *progress)
{
    const auto json = wholeFile(file, progress);
    if (!json)
        return json.error();
    const auto pages = splitJson(*json, progress);
    if (!pages)
        return pages.error();
    RowProblems rowProblems(problems);
    RecordReader records(*json, rowProblems, progress);
    if (isTableFormat(profile.format)) {
        const auto decoder = makeTableDecoder({profile, realm, sink});
        if (!decoder)
            return invalidInput("import.unknownFormat");
        TableRow row(profile, rowProblems);
        qint64 number = 0;
        return records.readAll(
            *pages, [](const QJsonObject &) {},
            [&](const QJsonObject &record) -> Status {
                number = rowProblems.line();
                const QJsonObject flat = flattened(record);
                if (!row.take({number, rowOf(flat, profile.header)}) || rowProblems.isDropped())
                    return {};
                return decoder->put(row);
            });
    }
    const auto decoder = makeJsonDecoder({profile, realm, sink});
    if (!decoder)
        return invalidInput("import.unknownFormat");
    return records.readAll(
        *pages, [&](const QJsonObject &envelope) { decoder->startPage(envelope); },
        [&](const QJsonObject &record) -> Status {
            JsonFields fields(record, rowProblems);
            return decoder->put(fields);
        });
}

std::unique_ptr<JsonDecoder> makeJsonDecoder(const JsonContext &context)
{
    switch (context.profile.format) {
    case ImportFormat::JsonCustomers:
        return makeJsonCustomers(context);
    case ImportFormat::JsonPartnerRelationships:
        return makeJsonPartners(context);
    case ImportFormat::JsonSubscriptions:
        return makeJsonSubscriptions(context);
    case ImportFormat::JsonActivity:
        return makeJsonActivity(context);
    case ImportFormat::JsonTransfers:
        return makeJsonTransfers(context);
    case ImportFormat::JsonGranularRelationships:
        return makeJsonGranular(context);
    case ImportFormat::JsonAccessAssignments:
        return makeJsonAssignments(context);
    case ImportFormat::JsonContracts:
        return makeJsonContracts(context);
    case ImportFormat::JsonDelegatedAdminCustomers:
        return makeJsonAdminCustomers(context);
    case ImportFormat::JsonSubscriptionAnalytics:
        return makeJsonAnalytics(context);
    default:
        return nullptr;
    }
}

} // namespace attache

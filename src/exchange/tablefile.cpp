// SPDX-License-Identifier: GPL-3.0-or-later
#include "tablefile.h"

#include "cellwords.h"
#include "csvsniffer.h"
#include "dateorder.h"
#include "exchangecodes.h"
#include "tabledecoders.h"
#include "tablelayout.h"
#include "textencoding.h"

#include <QFileInfo>
#include <QHash>

#include <algorithm>

namespace attache {

namespace {

constexpr qint64 ChunkBytes = 256 * 1024;
constexpr int RowsBetweenReports = 256;
constexpr int SampledRows = 1000;
constexpr int LayoutRows = 200;
constexpr int ShownRows = 50;
constexpr int TitleSearch = 12; ///< lines a report may put above its titles

bool isBlank(const QStringList &cells)
{
    return std::all_of(cells.cbegin(), cells.cend(),
                       [](const QString &cell) { return QStringView(cell).trimmed().isEmpty(); });
}

/// The line of titles among the first records: the one with most known titles; -1 if there is none.
qsizetype titlesAt(const QVector<CsvRecord> &records)
{
    QVector<QStringList> below;
    for (const CsvRecord &record : records.mid(0, LayoutRows))
        below.append(record.cells);
    qsizetype best = -1;
    int bestKnown = 1;
    for (qsizetype i = 0; i < qMin<qsizetype>(records.size(), TitleSearch); ++i) {
        const int known = knownTitles(records[i].cells);
        if (known > bestKnown && isHeader(records[i].cells, below)) {
            best = i;
            bestKnown = known;
        }
    }
    if (best >= 0 || records.isEmpty())
        return best;
    return isHeader(records.first().cells, below) ? 0 : -1;
}

/// As many titles as the rows have cells: titles may be missing, or end in empty ones.
void fitWidth(QStringList &header, const QVector<QStringList> &rows)
{
    QHash<qsizetype, int> widths;
    for (const QStringList &row : rows)
        ++widths[row.size()];
    qsizetype usual = header.size();
    int most = 0;
    for (auto it = widths.cbegin(); it != widths.cend(); ++it) {
        if (it.value() > most || (it.value() == most && it.key() > usual)) {
            usual = it.key();
            most = it.value();
        }
    }
    // A few long rows are damaged rows; if nearly all are long, the titles are too few.
    const bool isRule = header.isEmpty() || (rows.size() >= 3 && most * 4 > rows.size() * 3);
    while (isRule && header.size() < usual)
        header.append(QString());
    const auto isUsed = [&](qsizetype column) {
        return std::any_of(rows.cbegin(), rows.cend(), [&](const QStringList &row) {
            return !QStringView(row.value(column)).trimmed().isEmpty();
        });
    };
    while (header.size() > 1 && QStringView(header.last()).trimmed().isEmpty()
           && !isUsed(header.size() - 1))
        header.removeLast();
}

ImportFormat formatOfColumns(const QVector<ImportField> &columns)
{
    const auto has = [&](ImportField field) { return columns.contains(field); };
    if (has(ImportField::RelationshipId))
        return has(ImportField::GroupId) ? ImportFormat::GdapAccessAssignments
                                         : ImportFormat::GdapRelationships;
    if (has(ImportField::SubscriptionId))
        return ImportFormat::PartnerCenterSubscriptions;
    if (has(ImportField::Timestamp) && has(ImportField::Action))
        return ImportFormat::PartnerCenterActivity;
    if (has(ImportField::TenantId))
        return ImportFormat::PartnerCenterCustomers;
    return ImportFormat::Unknown;
}

void decideDates(ImportProfile &profile, const QVector<QStringList> &rows,
                 const ImportChoices &choices)
{
    QStringList dates;
    for (qsizetype column = 0; column < profile.columns.size(); ++column) {
        switch (profile.columns[column]) {
        case ImportField::Timestamp:
        case ImportField::Created:
        case ImportField::Activated:
        case ImportField::Modified:
        case ImportField::End:
            for (const QStringList &row : rows)
                dates.append(row.value(column));
            break;
        default:
            break;
        }
    }
    const DateOrderGuess guess = guessDateOrder(dates, languageOf(profile.header));
    profile.monthFirst = choices.monthFirst.value_or(guess.monthFirst);
    profile.monthFirstIsGuess = !choices.monthFirst && guess.isGuess;
}

/// Text of the file, past a "sep=" line.
struct Beginning
{
    QString text;
    std::optional<QChar> separator;
    qint64 firstLine = 1;
};

Beginning withoutSeparatorLine(QString text)
{
    Beginning beginning;
    if (const auto line = separatorLine(text)) {
        text.remove(0, line->length);
        beginning.separator = line->separator;
        beginning.firstLine = 2;
    }
    beginning.text = std::move(text);
    return beginning;
}

CsvSyntax syntaxFor(const QString &text, std::optional<QChar> separator)
{
    CsvSyntax syntax = sniffSyntax(text);
    if (separator && *separator != syntax.separator)
        syntax = {*separator, false};
    return syntax;
}

} // namespace

void describeFormat(ImportProfile &profile, const ImportChoices &choices)
{
    const QString fileName = QFileInfo(profile.path).fileName();
    const bool namesTenant = profile.columns.contains(ImportField::TenantId);
    profile.complete = false;
    profile.completeIsGuess = false;
    profile.needsCustomer = false;
    switch (profile.format) {
    case ImportFormat::PartnerCenterCustomers:
    case ImportFormat::NceCustomers:
        profile.dataset = Dataset::Customers;
        profile.complete = true;
        profile.completeIsGuess = true;
        break;
    case ImportFormat::AttacheCustomers:
        profile.dataset = Dataset::Customers;
        profile.completeIsGuess = true; // what was on the screen when it was exported
        break;
    case ImportFormat::PartnerCenterSubscriptions:
        profile.dataset = Dataset::Subscriptions;
        profile.completeIsGuess = true;
        if (!namesTenant) {
            profile.complete = true;
            profile.needsCustomer = !profile.customer;
        }
        break;
    case ImportFormat::PartnerCenterActivity:
        profile.dataset = Dataset::Activity;
        break;
    case ImportFormat::GdapRelationships:
        profile.dataset = Dataset::GranularRelationships;
        profile.complete = fileName.contains(QStringLiteral("existing"), Qt::CaseInsensitive);
        profile.completeIsGuess = profile.complete
            || !fileName.startsWith(QStringLiteral("gdapRelationship"), Qt::CaseInsensitive);
        break;
    case ImportFormat::GdapAccessAssignments:
        profile.dataset = Dataset::AccessAssignments;
        break;
    case ImportFormat::DapCustomers:
    case ImportFormat::DapTerminated:
        profile.dataset = Dataset::DelegatedAdmin;
        break;
    case ImportFormat::GdapCustomers:
        profile.dataset = Dataset::GranularRelationships;
        break;
    default:
        profile.dataset = Dataset::Other;
        break;
    }
    if (choices.complete) {
        profile.complete = *choices.complete;
        profile.completeIsGuess = false;
    }
}

Result<ImportProfile> inspectTable(const QByteArray &start, bool isWhole,
                                   const ImportChoices &choices, ImportProfile profile)
{
    auto guess = recogniseEncoding(start);
    if (!guess)
        return guess.error();
    TextEncoding encoding = guess->encoding;
    if (choices.encoding) {
        const auto chosen = encodingOfName(*choices.encoding);
        if (!chosen)
            return invalidInput("import.unknownEncoding", {*choices.encoding});
        encoding = *chosen;
    }
    profile.encoding = nameOf(encoding);
    profile.encodingIsGuess = guess->isGuess && !choices.encoding;
    auto text = TextDecoder(encoding).decode(start);
    if (!text)
        return text.error();
    const Beginning beginning = withoutSeparatorLine(*std::move(text));
    const bool hasContent =
        std::any_of(beginning.text.cbegin(), beginning.text.cend(),
                    [](QChar c) { return !c.isSpace() && !QStringView(u";,|\"").contains(c); });
    if (!hasContent)
        return invalidInput("import.empty");

    const CsvSyntax syntax =
        syntaxFor(beginning.text, choices.separator ? choices.separator : beginning.separator);
    profile.separator = syntax.separator;
    QVector<CsvRecord> records =
        firstRecords(beginning.text, syntax, beginning.firstLine, SampledRows, isWhole);
    records.erase(std::remove_if(records.begin(), records.end(),
                                 [](const CsvRecord &record) { return isBlank(record.cells); }),
                  records.end());
    if (records.isEmpty()) {
        // Only damage leaves nothing; reading on says which.
        CsvParser parser(syntax, beginning.firstLine);
        parser.feed(beginning.text);
        parser.finish();
        CsvRecord record;
        const auto outcome = parser.next(record);
        return outcome ? invalidInput("import.empty") : outcome.error();
    }

    const qsizetype titles = titlesAt(records);
    profile.headerLine = titles < 0 ? 0 : int(records[titles].line);
    for (qsizetype i = 0; i < titles; ++i) {
        // What a report says above its titles may name the customer.
        if (!profile.customer)
            profile.customer = tenantInText(records[i].cells.join(u' '));
    }
    QVector<QStringList> rows;
    for (const CsvRecord &record : records.mid(titles + 1))
        rows.append(record.cells);
    profile.header = titles < 0 ? QStringList() : records[titles].cells;
    fitWidth(profile.header, rows);
    const QStringList known = titles < 0 ? QStringList() : profile.header;
    const auto layoutRows = rows.mid(0, LayoutRows);
    TableLayout layout = choices.format ? layoutAs(*choices.format, known, layoutRows)
                                        : recogniseLayout(known, layoutRows);
    layout.columns.resize(profile.header.size());
    if (choices.columns) {
        layout.columns = *choices.columns;
        layout.columns.resize(profile.header.size());
        if (!choices.format && layout.format == ImportFormat::Unknown)
            layout.format = formatOfColumns(layout.columns);
    }
    if (layout.format == ImportFormat::Unknown && profile.header.size() < 2)
        return invalidInput("import.unknownFormat");
    profile.format = layout.format;
    profile.columns = layout.columns;
    profile.sample = rows.mid(0, ShownRows);
    if (choices.customer)
        profile.customer = choices.customer;
    else if (!profile.customer)
        profile.customer = tenantInText(QFileInfo(profile.path).fileName());
    if (profile.format != ImportFormat::PartnerCenterSubscriptions && !choices.customer)
        profile.customer.reset();
    decideDates(profile, rows, choices);
    describeFormat(profile, choices);
    return profile;
}

Result<ImportTally> readTable(SourceFile &file, const ImportProfile &profile, const Realm &realm,
                              ObservationSink &sink, QVector<ImportProblem> &problems,
                              Progress *progress)
{
    const auto decoder = makeTableDecoder({profile, realm, sink});
    if (!decoder)
        return invalidInput("import.unknownFormat");
    if (const ImportField missing = missingField(profile); missing != ImportField::None)
        return invalidInput("import.columnMissing", {keyOf(missing)});
    const auto encoding = encodingOfName(profile.encoding);
    if (!encoding)
        return invalidInput("import.unknownEncoding", {profile.encoding});

    RowProblems rowProblems(problems);
    TableRow row(profile, rowProblems);
    TextDecoder text(*encoding);
    std::optional<CsvParser> parser;
    ImportTally tally;
    CsvRecord record;
    const auto isCancelled = [&] {
        return progress && !progress->advance(file.position(), file.size());
    };
    for (;;) {
        const auto bytes = file.read(ChunkBytes);
        if (!bytes)
            return bytes.error();
        if (isCancelled())
            return cancelledError();
        auto piece = text.decode(*bytes);
        if (!piece)
            return piece.error();
        if (!parser) {
            Beginning beginning = withoutSeparatorLine(*std::move(piece));
            parser.emplace(syntaxFor(beginning.text, profile.separator), beginning.firstLine);
            parser->feed(beginning.text);
        } else {
            parser->feed(*piece);
        }
        if (file.atEnd())
            parser->finish();
        for (;;) {
            const auto outcome = parser->next(record);
            if (!outcome)
                return outcome.error();
            if (*outcome != CsvParser::Outcome::Record)
                break;
            if (record.line <= profile.headerLine || !row.take(record))
                continue;
            ++tally.read;
            if (!rowProblems.isDropped()) {
                if (const Status status = decoder->put(row); !status)
                    return status.error();
            }
            tally.dropped += rowProblems.isDropped();
            if (tally.read % RowsBetweenReports == 0 && isCancelled())
                return cancelledError();
        }
        if (file.atEnd())
            break;
    }
    if (const Status status = file.checkUnchanged(); !status)
        return status.error();
    return tally;
}

std::unique_ptr<TableDecoder> makeTableDecoder(const DecoderContext &context)
{
    switch (context.profile.format) {
    case ImportFormat::PartnerCenterCustomers:
    case ImportFormat::NceCustomers:
    case ImportFormat::AttacheCustomers:
    case ImportFormat::GdapCustomers:
        return makeCustomerDecoder(context);
    case ImportFormat::PartnerCenterSubscriptions:
        return makeSubscriptionDecoder(context);
    case ImportFormat::PartnerCenterActivity:
        return makeActivityDecoder(context);
    case ImportFormat::GdapRelationships:
        return makeGranularDecoder(context);
    case ImportFormat::GdapAccessAssignments:
        return makeAssignmentDecoder(context);
    case ImportFormat::DapCustomers:
    case ImportFormat::DapTerminated:
        return makeDelegatedAdminDecoder(context);
    case ImportFormat::GdapRoles:
    case ImportFormat::GdapSecurityGroups:
        return makeReferenceDecoder(context);
    default:
        return nullptr;
    }
}

} // namespace attache

// SPDX-License-Identifier: GPL-3.0-or-later
#include "tablerow.h"

#include "cellguard.h"
#include "cellwords.h"
#include "columncontent.h"
#include "dateorder.h"
#include "rolecatalogue.h"

#include <algorithm>

namespace attache {

namespace {

/// Outer blanks of any kind, and the marks that some programs leave at the beginning. Line breaks
/// are no blanks: an id with one is damaged.
QString withoutOuterBlanks(const QString &cell)
{
    const auto isBlank = [](QChar c) {
        return (c.isSpace() && c != u'\n' && c != u'\r') || c == QChar(QChar::ByteOrderMark)
            || c == u'\u200b';
    };
    qsizetype begin = 0;
    qsizetype end = cell.size();
    while (begin < end && isBlank(cell[begin]))
        ++begin;
    while (end > begin && isBlank(cell[end - 1]))
        --end;
    return end - begin == cell.size() ? cell : cell.sliced(begin, end - begin);
}

bool fitsField(ImportField field, const QString &cell)
{
    const ContentKind kind = kindOfCell(cell);
    if (kind == ContentKind::Empty)
        return true;
    switch (field) {
    case ImportField::TenantId:
    case ImportField::PartnerTenantId:
    case ImportField::GroupId:
    case ImportField::RoleId:
    case ImportField::SubscriptionId:
        return kind == ContentKind::Guid;
    case ImportField::RelationshipId:
        return kind == ContentKind::GuidPair || kind == ContentKind::Guid;
    case ImportField::Domain:
        return kind == ContentKind::Domain;
    case ImportField::Relationship:
        return kind == ContentKind::RelationshipWord || kind == ContentKind::Text;
    case ImportField::Quantity:
        return kind == ContentKind::Count;
    case ImportField::Timestamp:
    case ImportField::Created:
    case ImportField::Activated:
    case ImportField::Modified:
    case ImportField::End:
        return kind == ContentKind::Date;
    case ImportField::CompanyName:
        return kind != ContentKind::Guid && kind != ContentKind::GuidPair;
    default:
        return true;
    }
}

} // namespace

TableRow::TableRow(const ImportProfile &profile, RowProblems &problems)
    : m_profile(profile),
      m_problems(problems),
      m_width(profile.columns.size()),
      m_hasGuards(profile.format == ImportFormat::AttacheCustomers),
      m_dateOrder(profile.monthFirst ? DateOrder::MonthDayYear : DateOrder::DayMonthYear)
{
    m_columnOf.fill(-1);
    for (qsizetype i = 0; i < profile.columns.size(); ++i) {
        int &column = m_columnOf[size_t(profile.columns[i])];
        if (column < 0)
            column = int(i);
    }
    m_columnOf[size_t(ImportField::None)] = -1;
}

bool TableRow::take(const CsvRecord &record)
{
    m_cells = record.cells;
    const auto isBlank = [](const QString &cell) {
        return std::all_of(cell.cbegin(), cell.cend(), [](QChar c) { return c.isSpace(); });
    };
    if (std::all_of(m_cells.cbegin(), m_cells.cend(), isBlank))
        return false;
    m_problems.startRow(record.line);
    if (m_cells.size() == m_width)
        return true;
    const bool isShort = m_cells.size() < m_width;
    const bool hasMore =
        std::any_of(m_cells.cbegin() + qMin(m_width, m_cells.size()), m_cells.cend(),
                    [&](const QString &cell) { return !isBlank(cell); });
    if (isShort || hasMore) {
        m_problems.add(isShort ? ProblemReason::TooFewColumns : ProblemReason::TooManyColumns, {},
                       m_cells.join(m_profile.separator), !isPlausible());
    }
    return true;
}

bool TableRow::isPlausible() const
{
    for (qsizetype i = 0; i < qMin(m_width, m_cells.size()); ++i) {
        if (!fitsField(m_profile.columns[i], withoutOuterBlanks(m_cells[i])))
            return false;
    }
    return true;
}

QString TableRow::title(ImportField field) const
{
    const int column = columnOf(field);
    return column >= 0 ? m_profile.header.value(column) : QString();
}

QString TableRow::cell(ImportField field) const
{
    const int column = columnOf(field);
    if (column < 0 || column >= m_cells.size())
        return {};
    const QString &raw = m_cells[column];
    return m_hasGuards ? unguarded(raw) : withoutOuterBlanks(raw); // we write no outer blanks
}

QString TableRow::text(ImportField field, int maxLength)
{
    const QString raw = cell(field);
    if (raw.isEmpty())
        return raw;
    const QString clean = cleanText(raw, maxLength);
    if (clean != raw || raw.contains(QChar(QChar::ReplacementCharacter))) {
        const bool isCut = raw.size() > maxLength && raw.toUcs4().size() > maxLength;
        m_problems.add(isCut ? ProblemReason::TextCut : ProblemReason::TextCleaned, title(field),
                       raw);
    }
    return clean;
}

TenantId TableRow::tenant(ImportField field, bool isRequired)
{
    const int column = columnOf(field);
    const QString plain = cell(field);
    if (plain.isEmpty()) {
        if (isRequired)
            drop(ProblemReason::MissingTenantId, field);
        return {};
    }
    const auto id = parseTenantId(plain);
    if (!id) {
        drop(ProblemReason::MalformedTenantId, field);
        return {};
    }
    if (plain.size() != m_cells[column].size() && !m_hasGuards)
        m_problems.add(ProblemReason::TextCleaned, title(field), m_cells[column]);
    return *id;
}

TenantId TableRow::requiredTenant(ImportField field)
{
    return tenant(field, true);
}

TenantId TableRow::optionalTenant(ImportField field)
{
    return tenant(field, false);
}

QString TableRow::domain(ImportField field)
{
    const QString raw = cell(field);
    if (raw.isEmpty())
        return {};
    if (const auto domain = parseDomain(raw))
        return *domain;
    m_problems.add(ProblemReason::MalformedDomain, title(field), raw);
    return {};
}

Instant TableRow::instant(ImportField field)
{
    return instantOf(field, false);
}

Instant TableRow::requiredInstant(ImportField field)
{
    return instantOf(field, true);
}

Instant TableRow::instantOf(ImportField field, bool isRequired)
{
    const QString raw = cell(field);
    if (raw.isEmpty()) {
        if (isRequired)
            drop(ProblemReason::MissingValue, field);
        return {};
    }
    const auto instant = parseSpreadsheetInstant(plainDateText(raw), m_dateOrder);
    if (!instant) {
        m_problems.add(ProblemReason::UnreadableDate, title(field), raw, isRequired);
        return {};
    }
    if (m_profile.monthFirstIsGuess && !m_saidAmbiguous && isAmbiguousDate(raw)) {
        m_saidAmbiguous = true; // the order is one question for the whole file
        m_problems.add(ProblemReason::AmbiguousDate, title(field), raw);
    }
    return *instant;
}

qint64 TableRow::count(ImportField field)
{
    const QString raw = cell(field);
    if (raw.isEmpty())
        return -1;
    if (const auto count = countOfText(raw))
        return *count;
    m_problems.add(ProblemReason::UnreadableNumber, title(field), raw);
    return -1;
}

QStringList TableRow::roles(ImportField field)
{
    QStringList roles;
    const QString list = cell(field);
    const QChar separator = list.contains(u',') ? u',' : u';';
    for (const QString &part : list.split(separator, Qt::SkipEmptyParts)) {
        const QString word = cleanText(part);
        if (word.isEmpty())
            continue;
        const RoleCatalogue &catalogue = RoleCatalogue::instance();
        QString role = word;
        if (const auto id = parseTenantId(word)) {
            role = id->toString();
            if (!catalogue.find(role))
                m_problems.addOnce(ProblemReason::UnknownRole, title(field), word);
        } else if (const QString named = catalogue.idOfName(word); !named.isEmpty()) {
            role = named;
        } else {
            m_problems.addOnce(ProblemReason::UnknownRole, title(field), word);
        }
        roles.append(role);
    }
    roles.removeDuplicates();
    roles.sort();
    return roles;
}

void TableRow::checkDuration(ImportField field)
{
    const QString raw = cell(field);
    if (!raw.isEmpty() && !countOfText(raw) && !parseDurationDays(raw))
        m_problems.add(ProblemReason::UnreadableDuration, title(field), raw);
}

void TableRow::drop(ProblemReason reason, ImportField field)
{
    m_problems.add(reason, title(field), cell(field), true);
}

} // namespace attache

// SPDX-License-Identifier: GPL-3.0-or-later
// The orders of the customer index: what rows are sorted by, computed once, carried along.
#include "indexcolumns.h"

#include "attachment.h"
#include "textdoor.h"

#include <algorithm>
#include <limits>
#include <numeric>

namespace attache {

namespace {

using Row = CustomerIndex::Row;

constexpr int RowsBetweenStopChecks = 4096;

SortValue textValue(const QString &text)
{
    return {isBlankText(text), 0, text};
}

SortValue numberValue(qint64 number)
{
    return {false, number, {}};
}

SortValue instantValue(qint64 raw)
{
    return {Instant::fromRaw(raw).isUnknown(), raw, {}};
}

/// Sorts by keys, then by `tie`, and puts rows without a value last.
std::shared_ptr<const SortOrder> sortedBy(const std::vector<qint64> &keys,
                                          const std::vector<quint8> &empty,
                                          const std::vector<qint32> &tie)
{
    auto order = std::make_shared<SortOrder>();
    order->rows.resize(qsizetype(keys.size()));
    Row *const first = order->rows.data();
    std::iota(first, first + order->rows.size(), Row(0));
    Row *const middle = std::stable_partition(first, first + order->rows.size(),
                                              [&](Row row) { return !empty[size_t(row)]; });
    order->filled = middle - first;
    const qint64 *const key = keys.data();
    const qint32 *const rank = tie.data();
    std::sort(first, middle,
              [=](Row a, Row b) { return key[a] != key[b] ? key[a] < key[b] : rank[a] < rank[b]; });
    std::sort(middle, first + order->rows.size(), [=](Row a, Row b) { return rank[a] < rank[b]; });
    return order;
}

/// Gives each of the sorted `items` the number of its place; equal ones share a number.
template <typename Item, typename Compare>
void numberInOrder(const std::vector<Item> &items, std::vector<qint64> &ranks, Compare compare)
{
    std::vector<qint32> sorted(items.size());
    std::iota(sorted.begin(), sorted.end(), 0);
    const Item *const item = items.data();
    std::sort(sorted.begin(), sorted.end(),
              [=](qint32 a, qint32 b) { return compare(item[a], item[b]) < 0; });
    ranks.resize(items.size());
    qint64 rank = 0;
    for (size_t i = 0; i < sorted.size(); ++i) {
        if (i > 0 && compare(item[sorted[i - 1]], item[sorted[i]]) != 0)
            ++rank;
        ranks[size_t(sorted[i])] = rank;
    }
}

/// Dense numbers for texts in their order. False if stopped.
bool rankTexts(const QLocale &locale, SortBy by, const std::vector<QString> &texts,
               std::vector<qint64> &ranks, const std::stop_token &stop)
{
    if (by == SortBy::PlainText) {
        numberInOrder(texts, ranks,
                      [](const QString &a, const QString &b) { return a.compare(b); });
        return !stop.stop_requested();
    }
    const QCollator collator = nameCollator(locale);
    std::vector<QCollatorSortKey> keys;
    keys.reserve(texts.size());
    for (size_t i = 0; i < texts.size(); ++i) {
        if (i % RowsBetweenStopChecks == 0 && stop.stop_requested())
            return false;
        keys.push_back(collator.sortKey(texts[i]));
    }
    numberInOrder(keys, ranks, [](const QCollatorSortKey &a, const QCollatorSortKey &b) {
        return a.compare(b);
    });
    return !stop.stop_requested();
}

/// The services of a standing as a number that sorts by the matrix's column order: the first
/// service first. Services we do not know come after those we know.
SortValue servicesValue(const RowBlock &block, size_t row, const Pools &pools, Standing standing)
{
    const QStringList &known = knownServices();
    quint64 seen = 0;
    for (size_t i = block.attachmentStarts[row]; i < block.attachmentStarts[row + 1]; ++i) {
        const AttachmentProfile &profile = pools.profiles.at(block.profiles[i]);
        if (!profile.counts() || profile.standing != standing)
            continue;
        const qsizetype index = known.indexOf(pools.services.at(profile.service));
        seen |= quint64(1) << (62 - (index < 0 ? known.size() : index));
    }
    // The highest bit is the first service; more services come before fewer.
    return seen == 0 ? SortValue{} : numberValue(-qint64(seen));
}

int partnerCount(const RowBlock &block, size_t row, const Pools &pools)
{
    QVarLengthArray<quint32, 16> seen;
    for (size_t i = block.attachmentStarts[row]; i < block.attachmentStarts[row + 1]; ++i) {
        const AttachmentProfile &profile = pools.profiles.at(block.profiles[i]);
        if (profile.counts() && !seen.contains(profile.partner))
            seen.append(profile.partner);
    }
    return int(seen.size());
}

SortValue nextEnd(const RowBlock &block, size_t row, const Pools &pools)
{
    qint64 next = Instant().raw();
    for (size_t i = block.attachmentStarts[row]; i < block.attachmentStarts[row + 1]; ++i) {
        const AttachmentProfile &profile = pools.profiles.at(block.profiles[i]);
        const qint64 end = pools.periods.at(block.periods[i]).end;
        if (!profile.counts() || profile.standing != Standing::Own
            || Instant::fromRaw(end).isUnknown())
            continue;
        if (Instant::fromRaw(next).isUnknown() || end < next)
            next = end;
    }
    return instantValue(next);
}

} // namespace

QCollator nameCollator(const QLocale &locale)
{
    QCollator collator(locale);
    collator.setCaseSensitivity(Qt::CaseInsensitive);
    collator.setNumericMode(true);
    return collator;
}

SortBy sortByOf(SortColumn column)
{
    switch (column) {
    case SortColumn::Name:
    case SortColumn::Alias:
    case SortColumn::Country:
    case SortColumn::Realm:
    case SortColumn::Owner:
    case SortColumn::Others:
        return SortBy::Collation;
    case SortColumn::Domain:
    case SortColumn::TenantId:
        return SortBy::PlainText; // the same in every language
    default:
        return SortBy::Number;
    }
}

SortValue CustomerIndex::Columns::sortValue(Row row, SortColumn column) const
{
    const Place place = placeOf(row);
    const RowBlock &block = *place.block;
    const auto slot = size_t(place.slot);
    switch (column) {
    case SortColumn::Name:
        return textValue(block.rawText(place.slot, RowBlock::RawName));
    case SortColumn::Alias:
        return textValue(block.rawText(place.slot, RowBlock::RawAlias));
    case SortColumn::Domain:
        return textValue(block.rawText(place.slot, RowBlock::RawDomain));
    case SortColumn::TenantId:
        return textValue(block.tenants[slot].toString());
    case SortColumn::Country:
        return textValue(pools->countries.at(block.countries[slot]));
    case SortColumn::Owner:
        return textValue(pools->owners.at(block.owners[slot]));
    case SortColumn::Realm:
        for (const Realm &realm : realms) {
            if (realm.id == pools->realms.at(block.realms[slot]))
                return textValue(realm.name);
        }
        return {};
    case SortColumn::Mine:
        return servicesValue(block, slot, *pools, Standing::Own);
    case SortColumn::Others: {
        // The partner that was first reported names the row.
        for (size_t i = block.attachmentStarts[slot]; i < block.attachmentStarts[slot + 1]; ++i) {
            const AttachmentProfile &profile = pools->profiles.at(block.profiles[i]);
            if (profile.counts() && profile.standing == Standing::Other)
                return textValue(pools->partners.at(profile.partner).name);
        }
        return {};
    }
    case SortColumn::PartnerCount:
        return numberValue(partnerCount(block, slot, *pools));
    case SortColumn::NextEnd:
        return nextEnd(block, slot, *pools);
    case SortColumn::Invitation:
        if (block.invitations[slot] == 0)
            return {};
        return numberValue(pools->invitationLists.at(block.invitations[slot]).first());
    case SortColumn::State:
        return numberValue(int(block.presences[slot]));
    case SortColumn::FirstSeen:
        return instantValue(pools->instants.at(block.firstSeen[slot]));
    case SortColumn::LastSeen:
        return instantValue(pools->instants.at(block.lastSeen[slot]));
    case SortColumn::NextAction: {
        const SortValue due = instantValue(pools->instants.at(block.nextActionDue[slot]));
        if (!due.isEmpty)
            return due;
        // An action without a date comes after all that have one.
        if (isBlankText(block.rawText(place.slot, RowBlock::RawNextAction)))
            return {};
        return numberValue(std::numeric_limits<qint64>::max());
    }
    }
    return {};
}

std::shared_ptr<const SortOrder> CustomerIndex::Columns::knownOrder(SortColumn column) const
{
    const std::lock_guard lock(m_ordersMutex);
    return m_orders[size_t(column)];
}

std::shared_ptr<const SortOrder> CustomerIndex::Columns::order(SortColumn column,
                                                               const std::stop_token &stop) const
{
    if (auto known = knownOrder(column))
        return known;
    const std::lock_guard computing(m_computing[size_t(column)]);
    if (auto known = knownOrder(column)) // somebody else was faster
        return known;
    auto computed = computeOrder(column, stop);
    if (computed) {
        const std::lock_guard lock(m_ordersMutex);
        m_orders[size_t(column)] = computed;
    }
    return computed;
}

std::shared_ptr<const SortOrder> CustomerIndex::Columns::computeOrder(
    SortColumn column, const std::stop_token &stop) const
{
    const auto rows = size_t(rowCount);
    // Ties go by name, equal names by customer.
    std::vector<qint32> tie(rows);
    if (column == SortColumn::Name) {
        std::vector<Row> byId(rows);
        std::iota(byId.begin(), byId.end(), Row(0));
        std::sort(byId.begin(), byId.end(), [this](Row a, Row b) {
            const Place left = placeOf(a);
            const Place right = placeOf(b);
            return left.block->ids[size_t(left.slot)] < right.block->ids[size_t(right.slot)];
        });
        for (size_t i = 0; i < rows; ++i)
            tie[size_t(byId[i])] = qint32(i);
    } else {
        const auto byName = order(SortColumn::Name, stop);
        if (!byName)
            return nullptr;
        for (qsizetype i = 0; i < byName->rows.size(); ++i)
            tie[size_t(byName->rows[i])] = qint32(i);
    }

    std::vector<qint64> keys(rows, 0);
    std::vector<quint8> empty(rows, 0);
    std::vector<QString> texts;
    std::vector<qint32> textOf;
    QHash<QString, qint32> textNumbers;
    const SortBy by = sortByOf(column);
    const bool isText = by != SortBy::Number;
    for (size_t i = 0; i < rows; ++i) {
        if (i % RowsBetweenStopChecks == 0 && stop.stop_requested())
            return nullptr;
        const SortValue value = sortValue(Row(i), column);
        empty[i] = value.isEmpty;
        keys[i] = value.number;
        if (!isText)
            continue;
        const auto known = textNumbers.constFind(value.text);
        const qint32 number = known == textNumbers.cend() ? qint32(texts.size()) : *known;
        if (known == textNumbers.cend()) {
            textNumbers.insert(value.text, number);
            texts.push_back(value.text);
        }
        textOf.push_back(number);
    }
    if (isText) {
        std::vector<qint64> ranks;
        if (!rankTexts(locale, by, texts, ranks, stop))
            return nullptr;
        for (size_t i = 0; i < rows; ++i)
            keys[i] = ranks[size_t(textOf[i])];
    }
    return sortedBy(keys, empty, tie);
}

void CustomerIndex::Columns::adoptOrders(const Columns &base, const QVector<Row> &changed)
{
    // Finding the place of a row costs some twenty comparisons of texts; beyond this many rows
    // sorting anew, when it is asked for, is no slower.
    constexpr qsizetype WorthMoving = 2000;
    if (changed.size() > WorthMoving)
        return;
    // The order by name breaks the ties of the others, so it goes first.
    for (size_t i = 0; i < OrderCount; ++i) {
        const auto column = SortColumn(i);
        const auto old = base.knownOrder(column);
        if (!old)
            continue;
        auto moved = movedOrder(column, *old, changed);
        const std::lock_guard lock(m_ordersMutex);
        m_orders[i] = std::move(moved);
    }
}

void CustomerIndex::Columns::adoptRenumbered(const Columns &base, const QVector<Row> &newRows)
{
    for (size_t i = 0; i < OrderCount; ++i) {
        const auto old = base.knownOrder(SortColumn(i));
        if (!old)
            continue;
        auto renumbered = std::make_shared<SortOrder>(*old);
        for (Row &row : renumbered->rows)
            row = newRows[row];
        const std::lock_guard lock(m_ordersMutex);
        m_orders[i] = std::move(renumbered);
    }
}

std::shared_ptr<const SortOrder> CustomerIndex::Columns::movedOrder(
    SortColumn column, const SortOrder &old, const QVector<Row> &changed) const
{
    std::vector<quint8> isChanged(size_t(rowCount), 0);
    for (const Row row : changed)
        isChanged[size_t(row)] = 1;

    // What stays, in its old order. Plain arrays: this runs for every known column.
    std::vector<Row> staying(size_t(old.rows.size()));
    const Row *const oldRows = old.rows.constData();
    Row *const first = staying.data();
    Row *end = first;
    const auto keep = [&, flags = isChanged.data()](qsizetype from, qsizetype to) {
        for (qsizetype i = from; i < to; ++i) {
            *end = oldRows[i];
            end += flags[oldRows[i]] == 0;
        }
    };
    keep(0, old.filled);
    auto order = std::make_shared<SortOrder>();
    order->filled = end - first;
    keep(old.filled, old.rows.size());

    const QCollator collator = nameCollator(locale);
    const auto compare = [&](const SortValue &a, const SortValue &b, SortBy by) {
        if (a.isEmpty || b.isEmpty)
            return int(a.isEmpty) - int(b.isEmpty);
        if (by == SortBy::Number)
            return a.number < b.number ? -1 : a.number > b.number ? 1 : 0;
        return by == SortBy::PlainText ? a.text.compare(b.text) : collator.compare(a.text, b.text);
    };
    struct Moved
    {
        Row row;
        CustomerId id;
        SortValue value;
        SortValue name;
    };
    const auto described = [&](Row row) {
        const Place place = placeOf(row);
        return Moved{row, place.block->ids[size_t(place.slot)], sortValue(row, column),
                     sortValue(row, SortColumn::Name)};
    };
    const auto isBefore = [&](const Moved &a, const Moved &b) {
        if (const int byValue = compare(a.value, b.value, sortByOf(column)))
            return byValue < 0;
        if (const int byName = compare(a.name, b.name, SortBy::Collation))
            return byName < 0;
        return a.id < b.id;
    };
    std::vector<Moved> moved;
    moved.reserve(size_t(changed.size()));
    for (const Row row : changed)
        moved.push_back(described(row));
    std::sort(moved.begin(), moved.end(), isBefore);

    // Merge: find each one's place in what is left, and copy the stretches between.
    order->rows.resize(rowCount);
    Row *out = order->rows.data();
    const Row *from = first;
    for (const Moved &one : moved) {
        const Row *const place = std::lower_bound(
            from, static_cast<const Row *>(end), one,
            [&](Row row, const Moved &wanted) { return isBefore(described(row), wanted); });
        out = std::copy(from, place, out);
        *out++ = one.row;
        order->filled += !one.value.isEmpty;
        from = place;
    }
    std::copy(from, static_cast<const Row *>(end), out);
    return order;
}

} // namespace attache

// SPDX-License-Identifier: GPL-3.0-or-later
#include "customerindex.h"

#include "indexcolumns.h"
#include "queryfilter.h"

#include <algorithm>
#include <atomic>

namespace attache {

namespace {

using Row = CustomerIndex::Row;

/// An overlay grown beyond this part of the rows is merged into the main block.
constexpr Row OverlayPart = 16;
constexpr Row SmallOverlay = 1000;

} // namespace

quint64 nextGeneration()
{
    static std::atomic<quint64> last = 0;
    return ++last;
}

CustomerIndex::Columns::Place CustomerIndex::Columns::placeOf(Row row) const
{
    if (overlay) {
        const auto slot = overlaySlots.constFind(row);
        if (slot != overlaySlots.cend())
            return {overlay.get(), *slot};
    }
    return {main.get(), row};
}

Row CustomerIndex::Columns::rowOf(CustomerId id) const
{
    const auto found = std::lower_bound(main->ids.begin(), main->ids.end(), id);
    if (found != main->ids.end() && *found == id)
        return Row(found - main->ids.begin());
    return addedRows.value(id, -1);
}

CustomerIndex::Columns::BlockRows CustomerIndex::Columns::matchingBlocks(
    const CustomerQuery &query, Instant now, const std::stop_token &stop) const
{
    const QueryFilter filter(query.filter, *pools, realms, now, {*smartTags, overlay.get()});
    const auto filtered = [&](const RowBlock &block) {
        RowBits kept(size_t(block.size()), true);
        if (query.realm.isValid()) {
            for (size_t i = 0; i < kept.size(); ++i)
                kept.put(i, pools->realms.at(block.realms[i]) == query.realm);
        }
        return filter.matching(block, kept, stop);
    };
    return {filtered(*main), overlay ? filtered(*overlay) : RowBits()};
}

RowBits CustomerIndex::Columns::joined(const BlockRows &rows) const
{
    RowBits kept = rows.main;
    if (overlay) {
        kept.resize(size_t(rowCount));
        for (qsizetype slot = 0; slot < overlayRows.size(); ++slot)
            kept.put(size_t(overlayRows[slot]), rows.overlay.test(size_t(slot)));
    }
    return kept;
}

RowBits CustomerIndex::Columns::matching(const CustomerQuery &query, Instant now,
                                         const std::stop_token &stop) const
{
    return joined(matchingBlocks(query, now, stop));
}

CustomerIndex::CustomerIndex() : m_columns(std::make_unique<Columns>())
{
    m_columns->pools = std::make_shared<Pools>();
    m_columns->main = std::make_shared<RowBlock>();
}

CustomerIndex::~CustomerIndex() = default;

qsizetype CustomerIndex::size() const
{
    return m_columns->rowCount;
}

quint64 CustomerIndex::generation() const
{
    return m_columns->generation;
}

const QVector<Realm> &CustomerIndex::realms() const
{
    return m_columns->realms;
}

QLocale CustomerIndex::locale() const
{
    return m_columns->locale;
}

CustomerId CustomerIndex::idOf(Row row) const
{
    const Columns::Place place = m_columns->placeOf(row);
    return place.block->ids[size_t(place.slot)];
}

Row CustomerIndex::rowOf(CustomerId id) const
{
    return m_columns->rowOf(id);
}

CustomerSummary CustomerIndex::summary(Row row, SummaryParts parts) const
{
    const Columns::Place place = m_columns->placeOf(row);
    CustomerSummary summary = place.block->summary(place.slot, *m_columns->pools, parts);
    for (const SmartTag &tag : *m_columns->smartTags) {
        const RowBits &rows = place.block == m_columns->overlay.get() ? tag.overlayRows : tag.rows;
        if (tag.works() && rows.test(size_t(place.slot)))
            summary.smartTags.append(tag.definition.name);
    }
    return summary;
}

QVector<Row> CustomerIndex::evaluate(const CustomerQuery &query, Instant now,
                                     const std::stop_token &stop) const
{
    const RowBits kept = m_columns->matching(query, now, stop);
    if (stop.stop_requested())
        return {};
    return m_columns->ordered(kept, query, stop);
}

/// Makes pools and blocks writable while a generation is being built.
struct CustomerIndexBuilder::Draft
{
    QVector<Realm> realms;
    QLocale locale;
    std::shared_ptr<Pools> pools = std::make_shared<Pools>();
    std::shared_ptr<RowBlock> block = std::make_shared<RowBlock>();
};

CustomerIndexBuilder::CustomerIndexBuilder(QVector<Realm> realms, QLocale locale)
    : m_draft(std::make_unique<Draft>())
{
    m_draft->realms = std::move(realms);
    m_draft->locale = std::move(locale);
}

CustomerIndexBuilder::~CustomerIndexBuilder() = default;

void CustomerIndexBuilder::add(const CustomerSummary &customer)
{
    Q_ASSERT(m_draft->block->ids.empty() || m_draft->block->ids.back() < customer.id);
    m_draft->block->append(customer, *m_draft->pools);
}

std::shared_ptr<const CustomerIndex> CustomerIndexBuilder::build()
{
    auto index = std::make_shared<CustomerIndex>();
    CustomerIndex::Columns &columns = *index->m_columns;
    columns.generation = nextGeneration();
    columns.realms = m_draft->realms;
    columns.locale = m_draft->locale;
    m_draft->block->squeeze();
    m_draft->pools->settle();
    columns.pools = std::exchange(m_draft->pools, std::make_shared<Pools>());
    columns.rowCount = Row(m_draft->block->size());
    columns.main = std::exchange(m_draft->block, std::make_shared<RowBlock>());
    // Every list starts by name, and every other order needs it for its ties.
    columns.order(SortColumn::Name, {});
    return index;
}

std::shared_ptr<const CustomerIndex> CustomerIndexBuilder::patched(
    const CustomerIndex &base, const QVector<CustomerSummary> &changed)
{
    const CustomerIndex::Columns &old = *base.m_columns;
    // A customer named twice counts as it was named last.
    QHash<CustomerId, const CustomerSummary *> newest;
    for (const CustomerSummary &customer : changed)
        newest.insert(customer.id, &customer);

    auto index = std::make_shared<CustomerIndex>();
    CustomerIndex::Columns &columns = *index->m_columns;
    columns.generation = nextGeneration();
    columns.realms = old.realms;
    columns.locale = old.locale;
    columns.main = old.main;
    columns.addedRows = old.addedRows;
    columns.rowCount = old.rowCount;
    auto pools = std::make_shared<Pools>(*old.pools);
    auto overlay = std::make_shared<RowBlock>();
    const auto place = [&](Row row) {
        columns.overlaySlots.insert(row, columns.overlayRows.size());
        columns.overlayRows.append(row);
    };
    for (qsizetype slot = 0; slot < old.overlayRows.size(); ++slot) {
        if (newest.contains(old.overlay->ids[size_t(slot)]))
            continue;
        place(old.overlayRows[slot]);
        overlay->appendFrom(*old.overlay, slot);
    }
    QVector<Row> changedRows;
    for (const CustomerSummary &customer : changed) {
        if (newest.value(customer.id) != &customer)
            continue;
        Row row = old.rowOf(customer.id);
        if (row < 0) {
            row = columns.rowCount++;
            columns.addedRows.insert(customer.id, row);
        }
        place(row);
        overlay->append(customer, *pools);
        changedRows.append(row);
    }
    columns.pools = std::move(pools);
    if (!columns.overlayRows.isEmpty())
        columns.overlay = std::move(overlay);
    std::sort(changedRows.begin(), changedRows.end());
    columns.adoptOrders(old, changedRows);
    if (columns.overlayRows.size() > std::max(SmallOverlay, columns.rowCount / OverlayPart))
        return merged(*index);
    columns.order(SortColumn::Name, {});
    return index;
}

/// A new generation over the rows of `base`, without its orders and smart tags.
std::shared_ptr<CustomerIndex> CustomerIndexBuilder::ofSameRows(const CustomerIndex &base)
{
    const CustomerIndex::Columns &old = *base.m_columns;
    auto index = std::make_shared<CustomerIndex>();
    CustomerIndex::Columns &columns = *index->m_columns;
    columns.generation = nextGeneration();
    columns.realms = old.realms;
    columns.locale = old.locale;
    columns.pools = old.pools;
    columns.main = old.main;
    columns.overlay = old.overlay;
    columns.overlayRows = old.overlayRows;
    columns.overlaySlots = old.overlaySlots;
    columns.addedRows = old.addedRows;
    columns.rowCount = old.rowCount;
    return index;
}

std::shared_ptr<const CustomerIndex> CustomerIndexBuilder::sorted(const CustomerIndex &base,
                                                                  const QLocale &locale,
                                                                  const std::stop_token &stop)
{
    auto index = ofSameRows(base);
    index->m_columns->locale = locale;
    return index->m_columns->order(SortColumn::Name, stop) ? index : nullptr;
}

std::shared_ptr<const CustomerIndex> CustomerIndexBuilder::merged(const CustomerIndex &index)
{
    const CustomerIndex::Columns &old = *index.m_columns;
    QVector<Row> rows(old.rowCount);
    for (Row row = 0; row < old.rowCount; ++row)
        rows[row] = row;
    std::sort(rows.begin(), rows.end(),
              [&](Row a, Row b) { return index.idOf(a) < index.idOf(b); });

    auto block = std::make_shared<RowBlock>();
    for (const Row row : std::as_const(rows)) {
        const auto place = old.placeOf(row);
        block->appendFrom(*place.block, place.slot);
    }
    auto result = std::make_shared<CustomerIndex>();
    CustomerIndex::Columns &columns = *result->m_columns;
    columns.generation = nextGeneration();
    columns.realms = old.realms;
    columns.locale = old.locale;
    columns.pools = old.pools;
    columns.rowCount = old.rowCount;
    columns.main = std::move(block);
    QVector<Row> newRows(old.rowCount);
    for (Row row = 0; row < old.rowCount; ++row)
        newRows[rows[row]] = row;
    columns.adoptRenumbered(old, newRows);
    columns.order(SortColumn::Name, {});
    return result;
}

} // namespace attache

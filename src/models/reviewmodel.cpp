// SPDX-License-Identifier: GPL-3.0-or-later
#include "reviewmodel.h"

#include "formats.h"
#include "labels.h"
#include "language.h"
#include "reviewlabels.h"
#include "textdoor.h"

#include <QCollator>

#include <algorithm>

namespace attache {

using namespace Qt::StringLiterals;

namespace {

constexpr qsizetype MostReasons = 50;
/// More rows than these leave together by a new arrangement, not one by one.
constexpr qsizetype FewRows = 20;

QString joinedVoices(const ItemStanding &standing, QString (*textOf)(const ReviewEntry &))
{
    QStringList texts;
    for (const ReviewEntry &voice : standing.voices)
        texts << textOf(voice);
    texts.removeAll(QString());
    texts.removeDuplicates();
    return texts.join(u" · "_s);
}

} // namespace

ReviewModel::ReviewModel(QObject *parent) : QAbstractTableModel(parent) { }

void ReviewModel::setReview(const Review &review, QVector<ReviewItem> items,
                            const QVector<ReviewEntry> &entries, const QString &actor)
{
    beginResetModel();
    m_review = review;
    m_actor = actor;
    m_items = std::move(items);
    m_folded.clear();
    for (const ReviewItem &item : std::as_const(m_items))
        m_folded << foldedText(item.name) + u'\n' + foldedGermanText(item.name) + u'\n'
                + item.tenant.toString();
    m_said = QVector<QVector<ReviewEntry>>(m_items.size());
    m_reasons.clear();
    for (const ReviewEntry &entry : entries) {
        if (entry.position < 0 || entry.position >= m_items.size())
            continue;
        m_said[entry.position] << entry;
        keepReason(entry);
    }
    m_standings = QVector<ItemStanding>(m_items.size());
    m_progress = {};
    for (int position = 0; position < m_items.size(); ++position)
        restand(position);
    arrange();
    endResetModel();
}

void ReviewModel::clear()
{
    setReview({}, {}, {}, {});
}

void ReviewModel::restand(int position)
{
    m_standings[position] = standingOf(m_said.at(position), m_review.header.needsSecond);
    m_progress.count(m_standings.at(position));
}

void ReviewModel::addEntries(const QVector<ReviewEntry> &entries)
{
    QVector<int> touched;
    for (const ReviewEntry &entry : entries) {
        if (entry.position < 0 || entry.position >= m_items.size())
            continue;
        m_said[entry.position] << entry;
        keepReason(entry);
        touched << entry.position;
    }
    for (const int position : std::as_const(touched))
        m_standings[position] = standingOf(m_said.at(position), m_review.header.needsSecond);
    m_progress = {};
    for (const ItemStanding &standing : std::as_const(m_standings))
        m_progress.count(standing);
    if (touched.size() > FewRows) {
        beginResetModel();
        arrange();
        endResetModel();
        return;
    }
    for (const int position : std::as_const(touched)) {
        const int row = rowOf(position);
        if (row < 0)
            continue;
        if (matches(position)) {
            emit dataChanged(index(row, 0), index(row, ColumnCount - 1));
            continue;
        }
        beginRemoveRows({}, row, row);
        m_shown.removeAt(row);
        endRemoveRows();
    }
}

void ReviewModel::setFilter(Filter filter, const QString &text)
{
    const QStringList words = foldedText(text).split(u' ', Qt::SkipEmptyParts);
    if (filter == m_filter && words == m_words)
        return;
    beginResetModel();
    m_filter = filter;
    m_words = words;
    arrange();
    endResetModel();
}

void ReviewModel::retranslate()
{
    if (!m_shown.isEmpty())
        emit dataChanged(index(0, 0), index(rowCount() - 1, ColumnCount - 1));
    emit headerDataChanged(Qt::Horizontal, 0, ColumnCount - 1);
}

bool ReviewModel::isOpen(int position) const
{
    const ItemStanding &standing = m_standings.at(position);
    switch (standing.state) {
    case ItemStanding::State::Undecided:
    case ItemStanding::State::Conflict:
        return true;
    case ItemStanding::State::WaitsForSecond:
        return !ownVoice(position);
    case ItemStanding::State::Decided:
        break;
    }
    return false;
}

std::optional<ReviewEntry> ReviewModel::ownVoice(int position) const
{
    for (const ReviewEntry &voice : m_standings.at(position).voices) {
        if (voice.reviewer == m_actor)
            return voice;
    }
    return std::nullopt;
}

bool ReviewModel::matches(int position, Filter filter) const
{
    const ItemStanding &standing = m_standings.at(position);
    switch (filter) {
    case Filter::All:
        return true;
    case Filter::Open:
        return isOpen(position);
    case Filter::Marked:
        return m_items.at(position).flags != ReviewFlags();
    case Filter::Conflicts:
        return standing.state == ItemStanding::State::Conflict;
    case Filter::Keep:
        return standing.decision == ReviewDecision::Keep;
    case Filter::Revoke:
        return standing.decision == ReviewDecision::Revoke;
    case Filter::Ask:
        return standing.decision == ReviewDecision::Ask;
    case Filter::NotApplicable:
        return standing.decision == ReviewDecision::NotApplicable;
    }
    return true;
}

bool ReviewModel::matches(int position) const
{
    const QString &folded = m_folded.at(position);
    return matches(position, m_filter)
        && std::all_of(m_words.cbegin(), m_words.cend(),
                       [&folded](const QString &word) { return folded.contains(word); });
}

qsizetype ReviewModel::count(Filter filter) const
{
    qsizetype count = 0;
    for (int position = 0; position < m_items.size(); ++position)
        count += int(matches(position, filter));
    return count;
}

int ReviewModel::position(int row) const
{
    return row >= 0 && row < m_shown.size() ? m_shown.at(row) : -1;
}

int ReviewModel::rowOf(int position) const
{
    return static_cast<int>(m_shown.indexOf(position));
}

int ReviewModel::nextOpen(int row) const
{
    const auto rows = static_cast<int>(m_shown.size());
    for (int step = 1; step <= rows; ++step) {
        const int candidate = (std::max(row, -1) + step) % rows;
        if (candidate != row && isOpen(m_shown.at(candidate)))
            return candidate;
    }
    return -1;
}

QStringList ReviewModel::reasons(ReviewDecision decision) const
{
    QStringList same;
    QStringList other;
    for (const auto &[of, reason] : m_reasons)
        (of == decision ? same : other) << reason;
    same += other;
    same.removeDuplicates();
    return same;
}

QString ReviewModel::lastReason(ReviewDecision decision) const
{
    for (const auto &[of, reason] : m_reasons) {
        if (of == decision)
            return reason;
    }
    return {};
}

void ReviewModel::keepReason(const ReviewEntry &entry)
{
    if (isBlankText(entry.reason))
        return;
    const std::pair kept(entry.decision, entry.reason);
    m_reasons.removeAll(kept);
    m_reasons.prepend(kept);
    if (m_reasons.size() > MostReasons)
        m_reasons.removeLast();
}

int ReviewModel::rowCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : static_cast<int>(m_shown.size());
}

int ReviewModel::columnCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : ColumnCount;
}

QString ReviewModel::text(int position, int column) const
{
    const ReviewItem &item = m_items.at(position);
    const ItemStanding &standing = m_standings.at(position);
    switch (column) {
    case Standing:
        return standingText(standing);
    case Customer:
        return customerLabel(item.name, item.tenant);
    case Marks:
        return flagsText(item.flags);
    case Former:
        return label(item.former.decision);
    case Reason:
        return joinedVoices(standing, [](const ReviewEntry &voice) {
            return displayText(voice.reason.simplified());
        });
    case Reviewer:
        return joinedVoices(standing,
                            [](const ReviewEntry &voice) { return displayText(voice.reviewer); });
    case DecidedAt:
        return standing.voices.isEmpty() ? QString() : dateTimeText(standing.voices.constLast().at);
    default:
        return {};
    }
}

QVariant ReviewModel::data(const QModelIndex &index, int role) const
{
    const int position = index.isValid() ? this->position(index.row()) : -1;
    if (position < 0)
        return {};
    if (role == PositionRole)
        return position;
    return role == Qt::DisplayRole ? text(position, index.column()) : QVariant();
}

QVariant ReviewModel::headerData(int section, Qt::Orientation orientation, int role) const
{
    if (orientation != Qt::Horizontal || role != Qt::DisplayRole)
        return {};
    switch (section) {
    case Standing:
        return tr("Decision", "column of a review");
    case Customer:
        return tr("Customer");
    case Marks:
        return tr("Worth a look", "column of a review: its marks");
    case Former:
        return tr("Last review", "column of a review: its decision");
    case Reason:
        return tr("Reason", "of a decision");
    case Reviewer:
        return tr("Reviewer");
    case DecidedAt:
        return tr("Decided on", "date");
    default:
        return {};
    }
}

void ReviewModel::sort(int column, Qt::SortOrder order)
{
    if (column >= ColumnCount)
        return;
    emit layoutAboutToBeChanged({}, VerticalSortHint);
    const QVector<int> before = m_shown;
    const QModelIndexList old = persistentIndexList();
    m_sortColumn = column;
    m_sortOrder = order;
    arrange();
    QModelIndexList now;
    now.reserve(old.size());
    for (const QModelIndex &index : old)
        now << this->index(rowOf(before.at(index.row())), index.column());
    changePersistentIndexList(old, now);
    emit layoutChanged({}, VerticalSortHint);
}

void ReviewModel::arrange()
{
    m_shown.clear();
    for (int position = 0; position < m_items.size(); ++position) {
        if (matches(position))
            m_shown << position;
    }
    if (m_sortColumn < 0)
        return;
    const auto by = [this](auto &&less) {
        std::stable_sort(m_shown.begin(), m_shown.end(), [&](int left, int right) {
            return m_sortOrder == Qt::AscendingOrder ? less(left, right) : less(right, left);
        });
    };
    if (m_sortColumn == Marks) {
        by([this](int left, int right) { // the closest look first
            return riskOf(m_items.at(left).flags) > riskOf(m_items.at(right).flags);
        });
        return;
    }
    if (m_sortColumn == DecidedAt) {
        const auto at = [this](int position) {
            const auto &voices = m_standings.at(position).voices;
            return voices.isEmpty() ? Instant() : voices.constLast().at;
        };
        by([&at](int left, int right) { return at(left) < at(right); });
        return;
    }
    QCollator collator(interfaceLocale());
    collator.setCaseSensitivity(Qt::CaseInsensitive);
    collator.setNumericMode(true);
    QHash<int, QCollatorSortKey> keys;
    for (const int position : std::as_const(m_shown))
        keys.insert(position, collator.sortKey(text(position, m_sortColumn)));
    by([&keys](int left, int right) { return keys.find(left)->compare(*keys.find(right)) < 0; });
}

} // namespace attache

// SPDX-License-Identifier: GPL-3.0-or-later
#include "observationmodel.h"

#include "formats.h"
#include "labels.h"
#include "textdoor.h"

#include <algorithm>

namespace attache {

namespace {

QString formatText(const ObservationHeader &header)
{
    if (header.source == SourceKind::ByHand)
        return label(SourceKind::ByHand);
    if (header.format == SampleFormat)
        return label(SourceKind::Sample);
    const auto format = importFormatFromKey(header.format);
    return format ? label(*format) : displayText(header.format);
}

} // namespace

ObservationModel::ObservationModel(QObject *parent) : QAbstractTableModel(parent) { }

void ObservationModel::setObservations(const QVector<Observation> &observations, RealmId realm)
{
    m_all = observations;
    m_realm = realm;
    arrange();
}

void ObservationModel::setShowsByHand(bool shows)
{
    if (shows == m_showsByHand)
        return;
    m_showsByHand = shows;
    arrange();
}

void ObservationModel::arrange()
{
    beginResetModel();
    m_observations.clear();
    for (auto it = m_all.crbegin(); it != m_all.crend(); ++it) {
        const bool isOfRealm = !m_realm.isValid() || it->header.realm == m_realm;
        if (isOfRealm && (m_showsByHand || it->header.source != SourceKind::ByHand))
            m_observations << *it;
    }
    endResetModel();
}

void ObservationModel::setRealms(const QVector<Realm> &realms)
{
    m_realms.clear();
    for (const Realm &realm : realms)
        m_realms.insert(realm.id, realm);
    retranslate();
}

void ObservationModel::retranslate()
{
    if (!m_observations.isEmpty())
        emit dataChanged(index(0, 0), index(rowCount() - 1, ColumnCount - 1));
    emit headerDataChanged(Qt::Horizontal, 0, ColumnCount - 1);
}

const Observation *ObservationModel::at(int row) const
{
    return row >= 0 && row < m_observations.size() ? &m_observations.at(row) : nullptr;
}

QVector<int> ObservationModel::newestCompleteRows() const
{
    QVector<int> rows;
    for (int row = 0; row < m_observations.size() && rows.size() < 2; ++row) {
        const Observation &observation = m_observations.at(row);
        const bool sameList = rows.isEmpty()
            || (observation.header.realm == m_observations.at(rows.first()).header.realm
                && observation.header.complete == m_observations.at(rows.first()).header.complete);
        if (observation.isComplete() && sameList)
            rows << row;
    }
    return rows;
}

int ObservationModel::rowCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : static_cast<int>(m_observations.size());
}

int ObservationModel::columnCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : ColumnCount;
}

QVariant ObservationModel::data(const QModelIndex &index, int role) const
{
    const Observation *observation = index.isValid() ? at(index.row()) : nullptr;
    if (!observation)
        return {};
    if (role == Qt::TextAlignmentRole) {
        if (index.column() >= Read && index.column() <= Gone)
            return QVariant::fromValue(Qt::Alignment(Qt::AlignRight | Qt::AlignVCenter));
        return {};
    }
    if (role != Qt::DisplayRole)
        return {};
    switch (index.column()) {
    case ObservedAt:
        return dateTimeText(observation->header.observedAt);
    case Source:
        return displayText(observation->header.sourceName);
    case Format:
        return formatText(observation->header);
    case RealmName: {
        const auto realm = m_realms.constFind(observation->header.realm);
        return realm == m_realms.cend() ? QString() : displayText(realm->name);
    }
    case Extent:
        return observation->isComplete() ? tr("Complete", "an observation of a whole list")
                                         : tr("Partial", "an observation of a part of a list");
    case Read:
        return numberText(observation->total.read);
    case Added:
        return numberText(observation->total.added);
    case Changed:
        return numberText(observation->total.changed);
    case Unchanged:
        return numberText(observation->total.unchanged);
    case Gone:
        return numberText(observation->total.gone);
    case Actor:
        return displayText(observation->header.actor);
    default:
        return {};
    }
}

QVariant ObservationModel::headerData(int section, Qt::Orientation orientation, int role) const
{
    if (orientation == Qt::Horizontal && role == Qt::TextAlignmentRole
        && (section >= Read && section <= Gone))
        return QVariant::fromValue(Qt::Alignment(Qt::AlignRight | Qt::AlignVCenter));
    if (orientation != Qt::Horizontal || role != Qt::DisplayRole)
        return {};
    switch (section) {
    case ObservedAt:
        return tr("Observed on");
    case Source:
        return tr("Source");
    case Format:
        return tr("Format", "of a file or call");
    case RealmName:
        return tr("Realm");
    case Extent:
        return tr("Extent", "complete or partial");
    case Read:
        return tr("Read", "number of rows read");
    case Added:
        return tr("Added", "number of rows");
    case Changed:
        return tr("Changed", "number of rows");
    case Unchanged:
        return tr("Unchanged", "number of rows");
    case Gone:
        return tr("Gone", "number of rows");
    case Actor:
        return tr("By", "who made the observation");
    default:
        return {};
    }
}

} // namespace attache

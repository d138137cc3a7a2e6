// SPDX-License-Identifier: GPL-3.0-or-later
#include "journalmodel.h"

#include "formats.h"
#include "labels.h"
#include "textdoor.h"

#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>

namespace attache {

using namespace Qt::StringLiterals;

namespace {

QString valueText(const QJsonValue &value)
{
    switch (value.type()) {
    case QJsonValue::String:
        return value.toString();
    case QJsonValue::Double:
        return QString::number(value.toDouble(), 'g', 15);
    case QJsonValue::Bool:
        return value.toBool() ? u"✓"_s : u"–"_s;
    case QJsonValue::Array: {
        QStringList parts;
        const QJsonArray array = value.toArray();
        for (const QJsonValue &part : array)
            parts << valueText(part);
        return parts.join(u", "_s);
    }
    case QJsonValue::Object:
        return QString::fromUtf8(QJsonDocument(value.toObject()).toJson(QJsonDocument::Compact));
    case QJsonValue::Null:
    case QJsonValue::Undefined:
        break;
    }
    return {};
}

} // namespace

QString journalDetailText(const QString &detail)
{
    const QJsonDocument document = QJsonDocument::fromJson(detail.toUtf8());
    if (!document.isObject())
        return displayText(detail);
    QStringList parts;
    const QJsonObject object = document.object();
    for (auto it = object.begin(); it != object.end(); ++it) {
        const QString value = valueText(it.value());
        if (!value.isEmpty())
            parts << it.key() + u": "_s + value;
    }
    return displayText(parts.join(u"; "_s));
}

JournalModel::JournalModel(QObject *parent) : QAbstractTableModel(parent) { }

void JournalModel::reset(const QVector<JournalEntry> &firstPage)
{
    beginResetModel();
    m_entries = firstPage;
    m_mayHaveMore = firstPage.size() >= PageSize;
    m_isAsking = false;
    endResetModel();
}

void JournalModel::append(const QVector<JournalEntry> &nextPage)
{
    m_isAsking = false;
    m_mayHaveMore = nextPage.size() >= PageSize;
    if (nextPage.isEmpty())
        return;
    const int first = rowCount();
    beginInsertRows({}, first, first + static_cast<int>(nextPage.size()) - 1);
    m_entries << nextPage;
    endInsertRows();
}

void JournalModel::retranslate()
{
    if (!m_entries.isEmpty())
        emit dataChanged(index(0, 0), index(rowCount() - 1, ColumnCount - 1));
    emit headerDataChanged(Qt::Horizontal, 0, ColumnCount - 1);
}

const JournalEntry *JournalModel::at(int row) const
{
    return row >= 0 && row < m_entries.size() ? &m_entries.at(row) : nullptr;
}

qint64 JournalModel::oldestSequence() const
{
    return m_entries.isEmpty() ? 0 : m_entries.constLast().sequence;
}

int JournalModel::rowCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : static_cast<int>(m_entries.size());
}

int JournalModel::columnCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : ColumnCount;
}

QVariant JournalModel::data(const QModelIndex &index, int role) const
{
    const JournalEntry *entry = index.isValid() ? at(index.row()) : nullptr;
    if (!entry || role != Qt::DisplayRole)
        return {};
    switch (index.column()) {
    case At:
        return dateTimeText(entry->at);
    case Who:
        return displayText(entry->actor);
    case Action:
        return displayText(actionLabel(entry->action));
    case Subject:
        return displayText(entry->subject);
    case Detail:
        return journalDetailText(entry->detail);
    default:
        return {};
    }
}

QVariant JournalModel::headerData(int section, Qt::Orientation orientation, int role) const
{
    if (orientation != Qt::Horizontal || role != Qt::DisplayRole)
        return {};
    switch (section) {
    case At:
        return tr("When");
    case Who:
        return tr("Who");
    case Action:
        return tr("What was done");
    case Subject:
        return tr("Subject", "what a journal entry is about");
    case Detail:
        return tr("Details");
    default:
        return {};
    }
}

bool JournalModel::canFetchMore(const QModelIndex &parent) const
{
    return !parent.isValid() && m_mayHaveMore && !m_isAsking;
}

void JournalModel::fetchMore(const QModelIndex &parent)
{
    if (!canFetchMore(parent))
        return;
    m_isAsking = true;
    emit moreWanted(oldestSequence());
}

} // namespace attache

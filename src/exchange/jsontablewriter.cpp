// SPDX-License-Identifier: GPL-3.0-or-later
#include "exchangecodes.h"
#include "tablewriters.h"

#include <QJsonArray>
#include <QJsonDocument>

#include <cmath>

namespace attache {

namespace {

/// A value as JSON text. Qt's own writer is used per value, so that its escaping holds.
QByteArray jsonOf(const QJsonValue &value)
{
    const QByteArray array = QJsonDocument(QJsonArray{value}).toJson(QJsonDocument::Compact);
    return array.sliced(1, array.size() - 2);
}

QJsonValue valueOf(const QVariant &cell)
{
    switch (cell.typeId()) {
    case QMetaType::UnknownType:
        return QJsonValue(QJsonValue::Null);
    case QMetaType::Int:
    case QMetaType::UInt:
    case QMetaType::LongLong:
        return QJsonValue(cell.toLongLong());
    case QMetaType::Double:
        return std::isfinite(cell.toDouble()) ? QJsonValue(cell.toDouble())
                                              : QJsonValue(QJsonValue::Null);
    case QMetaType::Bool:
        return QJsonValue(cell.toBool());
    case QMetaType::QStringList:
        return QJsonArray::fromStringList(cell.toStringList());
    default:
        return QJsonValue(cell.toString());
    }
}

class JsonTableWriter final : public TableWriter
{
public:
    explicit JsonTableWriter(std::unique_ptr<AtomicFile> file) : m_file(std::move(file)) { }

    Status begin(const QVector<ExportColumn> &columns) override
    {
        if (!m_keys.isEmpty() || columns.isEmpty())
            return sequenceError();
        for (const ExportColumn &column : columns)
            m_keys.append(jsonOf(column.key));
        return m_file->write("[");
    }

    Status row(const QVector<QVariant> &cells) override
    {
        if (m_keys.isEmpty() || cells.size() != m_keys.size())
            return sequenceError();
        QByteArray text = m_hasRows ? ",\n{" : "\n{";
        m_hasRows = true;
        for (qsizetype i = 0; i < cells.size(); ++i)
            text += (i == 0 ? "" : ",") + m_keys[i] + ':' + jsonOf(valueOf(cells[i]));
        return m_file->write(text + '}');
    }

    Status finish() override
    {
        if (m_keys.isEmpty())
            return sequenceError();
        if (const Status status = m_file->write(m_hasRows ? "\n]\n" : "]\n"); !status)
            return status;
        return m_file->commit();
    }

private:
    static Status sequenceError()
    {
        return Error{ErrorKind::Internal, QStringLiteral("export.sequence"), {}, {}};
    }

    std::unique_ptr<AtomicFile> m_file;
    QVector<QByteArray> m_keys;
    bool m_hasRows = false;
};

} // namespace

std::unique_ptr<TableWriter> makeJsonTableWriter(std::unique_ptr<AtomicFile> file)
{
    return std::make_unique<JsonTableWriter>(std::move(file));
}

} // namespace attache

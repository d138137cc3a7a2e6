// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QHash>
#include <QString>
#include <QStringList>
#include <QVector>

#include <optional>

namespace attache::bench {

/// What was measured, by name and size.
class Figures
{
public:
    void put(const QString &name, qint64 customers, double value);
    std::optional<double> value(const QString &name, qint64 customers) const;

private:
    QHash<std::pair<QString, qint64>, double> m_values;
};

/// One table: a line for each goal, with the figures, how they grow, the peer and the limit of the
/// largest size beside them, and whether the goal is met.
QByteArray markdown(const Figures &figures, const QVector<qint64> &sizes);

/// Those that the program itself gives and that are not there for this size.
QStringList missingFigures(const Figures &figures, qint64 customers);

} // namespace attache::bench

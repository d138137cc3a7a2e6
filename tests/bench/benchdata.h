// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "observation.h"
#include "ports.h"

#include <QByteArray>
#include <QString>

namespace attache::bench {

/// A clock that is set by hand, for histories of months made in minutes.
class SetClock final : public Clock
{
public:
    Instant now() const override { return time; }
    Instant time;
};

/// One customer of the data, the same for the same number in every run.
struct BenchCustomer
{
    explicit BenchCustomer(quint64 number);
    QByteArray tenant; ///< 16 bytes
    QString name; ///< English, French and German company names, some Greek and Cyrillic
    QString domain;
    QString country;
    QByteArray csvLine(bool renamed) const;
    QString tenantText() const;
};

/// The files of one size, made when first asked for and kept: they are the same on every computer.
class BenchData
{
public:
    static constexpr int Months = 18; ///< observations in the workspace

    BenchData(const QString &folder, qint64 customers);

    qint64 customers() const { return m_customers; }
    QString folder() const { return m_folder; }
    QString list(); ///< a customer list as Partner Center exports it
    QString changedList(); ///< the same with 1 % of the names changed
    QString names(); ///< one company name a line
    /// A plain SQLite file: customer (tenant, name, domain, country, state, partner, expiry).
    QString plainDatabase();
    /// The list, a granular relationship and another partner for each customer, four subscriptions
    /// each, and a month's observation with 1 % changed, 18 times.
    QString workspace();

private:
    QString path(const char *kind, const char *ending) const;
    QString writeList(const QString &path, bool changed) const;
    void fill(const QString &path);
    void fillTenants(ObservationRecorder &recorder, ObservationHeader header) const;

    QString m_folder;
    qint64 m_customers;
};

/// Imports a list into the only realm, as the program does. Gives the rows read.
qint64 importList(LedgerReader &reader, ObservationRecorder &recorder, const Clock &clock,
                  const QString &list, Progress *progress);
/// A new workspace with the benchmark's realm.
void makeEmptyWorkspace(const QString &path, const Clock &clock);

} // namespace attache::bench

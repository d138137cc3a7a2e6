// SPDX-License-Identifier: GPL-3.0-or-later
#include "chartdata.h"

#include "attachment.h"
#include "formats.h"
#include "invitation.h"
#include "keys.h"
#include "labels.h"
#include "querytext.h"
#include "servicemarks.h"

#include <QCoreApplication>
#include <QDate>
#include <QHash>

#include <algorithm>
#include <map>

namespace attache {

using namespace Qt::StringLiterals;

namespace {

struct Words
{
    Q_DECLARE_TR_FUNCTIONS(attache::Charts)
};

/// A granular relationship lasts two years at most.
constexpr int RunwayMonths = 24;
constexpr int GrowthMonths = 36;
constexpr int MostPartners = 5; ///< the last bar stands for this many and more
/// A month is a cliff from so many customers on, if it has so many times the usual.
constexpr qint64 CliffAtLeast = 5;
constexpr double CliffTimes = 2.0;

class Counter
{
public:
    Counter(const CustomerIndex &index, RealmId realm, Instant now, const std::stop_token &stop)
        : m_index(index), m_realm(realm), m_now(now), m_stop(stop)
    {
    }
    /// Of current customers.
    ChartBar count(const QString &condition) const
    {
        const auto parsed = parseQuery(u"state:current "_s + condition);
        const auto *filter = std::get_if<QueryExpression>(&parsed);
        if (!filter)
            return {};
        CustomerQuery query;
        query.realm = m_realm;
        query.filter = *filter;
        return {m_index.evaluate(query, m_now, m_stop).size(), printQuery(*filter), {}, false};
    }

private:
    const CustomerIndex &m_index;
    RealmId m_realm;
    Instant m_now;
    std::stop_token m_stop;
};

QString monthTick(QDate month, bool isFirst)
{
    const QString name = interfaceLocale().standaloneMonthName(month.month(), QLocale::ShortFormat);
    return isFirst || month.month() == 1 ? u"%1\n%2"_s.arg(name, QString::number(month.year()))
                                         : name;
}

QString monthName(QDate month)
{
    return interfaceLocale().toString(month, u"MMMM yyyy"_s);
}

void markCliffs(QVector<ChartBar> &bars)
{
    qint64 sum = 0;
    int filled = 0;
    for (const ChartBar &bar : std::as_const(bars)) {
        sum += bar.value;
        filled += bar.value > 0;
    }
    if (filled == 0)
        return;
    const double usual = double(sum) / filled;
    for (ChartBar &bar : bars)
        bar.isCliff = bar.value >= CliffAtLeast && double(bar.value) > CliffTimes * usual;
}

Chart runwayChart(const Counter &counter, Instant now)
{
    Chart chart{u"runway"_s,
                Words::tr("Customers by the month in which access of ours runs out"),
                {},
                {},
                {}};
    ChartSeries series{Words::tr("Customers"), ChartTone::Plain, {}};
    const QDate today = now.toDateTime().date();
    for (int i = 0; i < RunwayMonths; ++i) {
        const QDate month = QDate(today.year(), today.month(), 1).addMonths(i);
        chart.categories << monthName(month);
        chart.ticks << monthTick(month, i == 0);
        series.bars << counter.count(u"runway:"_s + month.toString(u"yyyy-MM"_s));
    }
    markCliffs(series.bars);
    chart.series << series;
    return chart;
}

Chart partnersChart(const Counter &counter)
{
    Chart chart{u"partners"_s, Words::tr("Customers by number of partners"), {}, {}, {}};
    ChartSeries series{Words::tr("Customers"), ChartTone::Plain, {}};
    for (int partners = 0; partners <= MostPartners; ++partners) {
        const bool isLast = partners == MostPartners;
        const QString tick = isLast
            ? Words::tr("%1 or more", "number of partners").arg(numberText(partners))
            : numberText(partners);
        chart.ticks << tick;
        chart.categories << (isLast ? Words::tr("%1 partners or more").arg(numberText(partners))
                                    : Words::tr("%Ln partner(s)", nullptr, partners));
        series.bars << counter.count((isLast ? u"partners>=%1"_s : u"partners:%1"_s).arg(partners));
    }
    chart.series << series;
    return chart;
}

Chart servicesChart(const Counter &counter)
{
    Chart chart{
        u"services"_s, Words::tr("Customers by service and by who is attached for it"), {}, {}, {}};
    struct Holder
    {
        const char *field;
        Standing standing;
        ChartTone tone;
    };
    constexpr Holder holders[] = {{"mine", Standing::Own, ChartTone::Mine},
                                  {"distributor", Standing::Distributor, ChartTone::Distributor},
                                  {"others", Standing::Other, ChartTone::Others}};
    for (const Holder &holder : holders)
        chart.series << ChartSeries{label(holder.standing), holder.tone, {}};
    for (const QString &service : knownServices()) {
        QVector<ChartBar> bars;
        for (const Holder &holder : holders)
            bars << counter.count(QString::fromLatin1(holder.field) + u':' + service);
        if (std::all_of(bars.cbegin(), bars.cend(),
                        [](const ChartBar &bar) { return bar.value == 0; }))
            continue;
        chart.categories << serviceLabel(service);
        chart.ticks << shortServiceLabel(service);
        for (qsizetype i = 0; i < bars.size(); ++i)
            chart.series[i].bars << bars.at(i);
    }
    return chart;
}

Chart invitationsChart(const Counter &counter)
{
    Chart chart{
        u"invitations"_s, Words::tr("Customers by status of their invitations"), {}, {}, {}};
    ChartSeries series{Words::tr("Customers"), ChartTone::Plain, {}};
    for (int i = 0; i <= int(InvitationState::OutcomeUnknown); ++i) {
        const auto state = static_cast<InvitationState>(i);
        const ChartBar bar = counter.count(u"invitation:"_s + keyOf(state));
        if (bar.value == 0)
            continue;
        chart.categories << label(state);
        chart.ticks << label(state);
        series.bars << bar;
    }
    chart.series << series;
    return chart;
}

/// How many customers there were at the end of each month with an observation.
Chart growthChart(const QVector<Observation> &observations, RealmId realm, Instant now)
{
    Chart chart{u"growth"_s, Words::tr("Customers over time"), {}, {}, {}};
    ChartSeries series{Words::tr("Customers"), ChartTone::Plain, {}};
    qint64 customers = 0;
    std::map<QDate, ChartBar> months;
    for (const Observation &one : observations) {
        if (realm.isValid() && one.header.realm != realm)
            continue;
        const ObservationCounts &counts = one.customers;
        customers += counts.added + counts.reappeared - counts.gone;
        if (one.header.source == SourceKind::ByHand || !one.header.observedAt.isSet())
            continue;
        const QDate day = one.header.observedAt.toDateTime().date();
        const Instant end =
            Instant::fromMs(Instant::fromDateTime(
                                QDate(day.year(), day.month(), 1).addMonths(1).startOfDay(Qt::UTC))
                                .ms()
                            - 1);
        months[QDate(day.year(), day.month(), 1)] = {
            customers, {}, AsOf{one.id, std::min(end, now)}, false};
    }
    auto it = months.cbegin();
    if (int(months.size()) > GrowthMonths)
        std::advance(it, int(months.size()) - GrowthMonths);
    int year = 0;
    for (; it != months.cend(); ++it) {
        chart.categories << monthName(it->first);
        chart.ticks << monthTick(it->first, it->first.year() != year);
        year = it->first.year();
        series.bars << it->second;
    }
    chart.series << series;
    return chart;
}

} // namespace

bool Chart::isEmpty() const
{
    return std::all_of(series.cbegin(), series.cend(), [](const ChartSeries &one) {
        return std::all_of(one.bars.cbegin(), one.bars.cend(),
                           [](const ChartBar &bar) { return bar.value == 0; });
    });
}

QVector<Chart> chartsOf(const CustomerIndex &index, RealmId realm, Instant now,
                        const QVector<Observation> &observations, const std::stop_token &stop)
{
    const Counter counter(index, realm, now, stop);
    QVector<Chart> charts;
    const auto add = [&](const Chart &chart) {
        if (!stop.stop_requested() && !chart.isEmpty())
            charts << chart;
    };
    add(runwayChart(counter, now));
    add(partnersChart(counter));
    add(servicesChart(counter));
    add(invitationsChart(counter));
    add(growthChart(observations, realm, now));
    return charts;
}

} // namespace attache

// SPDX-License-Identifier: GPL-3.0-or-later
#include "historyservice.h"

#include <QDate>
#include <QDateTime>
#include <QSet>

#include <algorithm>

namespace attache {

using namespace Qt::StringLiterals;

namespace {

/// The first instant after the day or month that `text` names; not set if it names neither.
Instant endOfPeriod(const QString &text)
{
    QDate date = QDate::fromString(text, u"yyyy-MM-dd"_s);
    if (date.isValid()) {
        date = date.addDays(1);
    } else {
        date = QDate::fromString(text, u"yyyy-MM"_s);
        if (date.isValid())
            date = date.addMonths(1);
    }
    return date.isValid() ? Instant::fromDateTime(date.startOfDay(Qt::UTC)) : Instant();
}

/// Whether both looks saw the same datasets completely, of whatever customers.
bool sawTheSame(const ObservationHeader &a, const ObservationHeader &b)
{
    const auto datasets = [](const ObservationHeader &header) {
        quint32 bits = 0;
        for (const Coverage &coverage : header.complete)
            bits |= 1U << static_cast<int>(coverage.dataset);
        return bits;
    };
    return datasets(a) == datasets(b);
}

} // namespace

const Observation *previousLook(const QVector<Observation> &all, const Observation &latest)
{
    const Observation *sameFormat = nullptr;
    const Observation *sameRealm = nullptr;
    const Observation *any = nullptr;
    for (auto it = all.crbegin(); it != all.crend(); ++it) {
        if (it->id >= latest.id || it->header.source == SourceKind::ByHand)
            continue;
        if (!any)
            any = &*it;
        if (it->header.realm != latest.header.realm)
            continue;
        if (!sameRealm)
            sameRealm = &*it;
        if (it->header.format != latest.header.format)
            continue;
        if (!sameFormat)
            sameFormat = &*it;
        if (sawTheSame(it->header, latest.header))
            return &*it;
    }
    return sameFormat ? sameFormat : sameRealm ? sameRealm : any;
}

QVector<Change> withoutImplied(const QVector<Change> &changes)
{
    QSet<CustomerId> joined;
    QSet<CustomerId> left;
    for (const Change &change : changes) {
        if (change.kind == ChangeKind::Joined)
            joined.insert(change.customer);
        else if (change.kind == ChangeKind::Left)
            left.insert(change.customer);
    }
    QVector<Change> kept;
    kept.reserve(changes.size());
    for (const Change &change : changes) {
        const bool isImplied = change.standing == Standing::Own
            && ((change.kind == ChangeKind::GainedPartner && joined.contains(change.customer))
                || (change.kind == ChangeKind::LostPartner && left.contains(change.customer)));
        if (!isImplied)
            kept.append(change);
    }
    return kept;
}

HistoryService::HistoryService(LedgerReader &reader) : m_reader(reader) { }

Result<QVector<Observation>> HistoryService::observations()
{
    return m_reader.observations();
}

Result<ObservationId> HistoryService::resolve(const QString &text)
{
    const Error unknown{ErrorKind::NotFound, u"observation.unknown"_s, {text}, {}};
    const auto all = m_reader.observations();
    if (!all)
        return all.error();
    if (all->isEmpty())
        return unknown;

    const QString word = text.trimmed().toLower();
    if (word == u"first")
        return all->first().id;
    if (word == u"latest")
        return all->last().id;
    if (word == u"previous") {
        const Observation *previous = previousLook(*all, all->last());
        return previous ? Result<ObservationId>(previous->id) : unknown;
    }
    if (const Instant end = endOfPeriod(word); end.isSet()) {
        for (auto it = all->crbegin(); it != all->crend(); ++it) {
            if (it->header.observedAt.isSet() && it->header.observedAt < end)
                return it->id;
        }
        return unknown;
    }
    bool isNumber = false;
    const qint64 number = word.toLongLong(&isNumber);
    if (!isNumber)
        return unknown;
    const bool exists = std::any_of(all->cbegin(), all->cend(), [&](const Observation &one) {
        return one.id == ObservationId(number);
    });
    return exists ? Result<ObservationId>(ObservationId(number)) : unknown;
}

Result<AsOf> HistoryService::asOf(const QString &text, Instant now)
{
    const auto observation = resolve(text);
    if (!observation)
        return observation.error();
    if (const Instant end = endOfPeriod(text.trimmed().toLower()); end.isSet())
        return AsOf{*observation, std::min(now, Instant::fromMs(end.ms() - 1))};
    const auto all = m_reader.observations();
    if (!all)
        return all.error();
    for (const Observation &one : *all) {
        if (one.id == *observation)
            return AsOf{one.id,
                        one.header.observedAt.isSet() ? std::min(now, one.header.observedAt)
                                                      : std::min(now, one.recordedAt)};
    }
    return Error{ErrorKind::NotFound, u"observation.unknown"_s, {text}, {}};
}

Result<QVector<Change>> HistoryService::difference(ObservationId from, ObservationId to,
                                                   RealmId realm)
{
    const auto changes = m_reader.difference(from, to, realm);
    return changes ? withoutImplied(*changes) : changes;
}

Result<CustomerSides> HistoryService::sides(ObservationId from, ObservationId to, CustomerId id)
{
    CustomerSides sides;
    for (auto [at, side] : {std::pair{from, &sides.before}, std::pair{to, &sides.after}}) {
        if (!at.isValid())
            continue;
        auto customer = m_reader.customerAsOf(at, id);
        if (!customer && customer.error().kind != ErrorKind::NotFound)
            return customer.error();
        if (!customer)
            continue;
        side->customer = *std::move(customer);
        auto attachments = m_reader.attachmentsAsOf(at, id);
        if (!attachments)
            return attachments.error();
        side->attachments = *std::move(attachments);
        auto subscriptions = m_reader.subscriptionsAsOf(at, id);
        if (!subscriptions)
            return subscriptions.error();
        side->subscriptions = *std::move(subscriptions);
    }
    return sides;
}

Result<QVector<TimelineEntry>> HistoryService::timeline(CustomerId id)
{
    return m_reader.timeline(id);
}

} // namespace attache

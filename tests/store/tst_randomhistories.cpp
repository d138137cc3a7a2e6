// SPDX-License-Identifier: GPL-3.0-or-later
// Random histories, compared with a model that keeps every state whole.
#include "ledgerdice.h"
#include "ledgermodel.h"
#include "storesupport.h"
#include "strictmain.h"

using namespace attache;
using namespace attache::test;
using namespace Qt::StringLiterals;

namespace {

constexpr int Observations = 24;

/// Puts every row into the store and into the model.
class BothSinks final : public ObservationSink
{
public:
    BothSinks(ObservationSink &store, ObservationSink &model) : m_store(store), m_model(model) { }
    Status putCustomer(const CustomerFacts &facts, Dataset dataset) override
    {
        return both([&](ObservationSink &sink) { return sink.putCustomer(facts, dataset); });
    }
    Status putPartner(const PartnerFacts &facts, Dataset dataset) override
    {
        return both([&](ObservationSink &sink) { return sink.putPartner(facts, dataset); });
    }
    Status putAttachment(const AttachmentFacts &facts, Dataset dataset) override
    {
        return both([&](ObservationSink &sink) { return sink.putAttachment(facts, dataset); });
    }
    Status putSubscription(const SubscriptionFacts &facts) override
    {
        return both([&](ObservationSink &sink) { return sink.putSubscription(facts); });
    }
    Status putAccessAssignment(const AccessAssignmentFacts &facts) override
    {
        return both([&](ObservationSink &sink) { return sink.putAccessAssignment(facts); });
    }
    Status putActivity(const ActivityRecord &record) override
    {
        return both([&](ObservationSink &sink) { return sink.putActivity(record); });
    }

private:
    template <typename Put>
    Status both(Put put)
    {
        if (const Status status = put(m_store); !status)
            return status;
        return put(m_model);
    }
    ObservationSink &m_store;
    ObservationSink &m_model;
};

LedgerStamp modelStamp(qint64 firstSeen, qint64 since, qint64 lastSeen, qint64 goneSince)
{
    LedgerStamp stamp;
    stamp.presence = goneSince ? Presence::Gone : Presence::Current;
    stamp.firstSeen = ObservationId(firstSeen);
    stamp.since = ObservationId(since);
    stamp.lastSeen = ObservationId(lastSeen);
    stamp.goneSince = ObservationId(goneSince);
    return stamp;
}

QString stampLine(const LedgerStamp &stamp)
{
    return u"%1 first %2 since %3 last %4 gone %5"_s.arg(
        stamp.presence == Presence::Gone ? u"gone"_s : u"current"_s,
        QString::number(stamp.firstSeen.value()), QString::number(stamp.since.value()),
        QString::number(stamp.lastSeen.value()), QString::number(stamp.goneSince.value()));
}

template <typename Row>
QString stampLine(const Row &row) requires requires
{
    row.lastSeen;
    row.facts;
}
{
    return stampLine(modelStamp(row.firstSeen, row.since, row.lastSeen, row.goneSince));
}

QString factsLine(const CustomerFacts &f)
{
    return QStringList{f.tenant.toString().right(6),
                       f.name,
                       f.domain,
                       f.customDomains.join(u','),
                       f.country,
                       QString::number(int(f.relationship)),
                       f.relationshipRaw,
                       f.delegatedAccess ? QString::number(*f.delegatedAccess) : u"-"_s}
        .join(u'|');
}

QString factsLine(const AttachmentFacts &f)
{
    return QStringList{f.customer.toString().left(8),
                       f.partner.tenant.toString().left(8),
                       f.partner.name,
                       f.partner.country,
                       QString::number(int(f.kind)),
                       f.service,
                       f.externalId,
                       f.name,
                       f.roles.join(u','),
                       QString::number(int(f.status)),
                       f.statusRaw,
                       f.start.toIso(),
                       f.end.toIso(),
                       QString::number(f.autoExtendDays),
                       f.unreadable}
        .join(u'|');
}

QString factsLine(const SubscriptionFacts &f)
{
    return QStringList{f.customer.toString().left(8),
                       f.subscriptionId,
                       f.offerName,
                       QString::number(f.quantity),
                       QString::number(int(f.status)),
                       f.partnerOfRecordMpn,
                       f.partnerOfRecordName,
                       f.renewal.toIso()}
        .join(u'|');
}

/// Everything a state holds, as sorted lines.
QStringList modelLines(const ModelState &state)
{
    QStringList lines;
    for (const auto &[key, row] : state.customers)
        lines.append(u"customer "_s + factsLine(row.facts) + u' ' + stampLine(row));
    for (const auto *rows : {&state.attachments, &state.manual}) {
        for (const auto &[key, row] : *rows) {
            AttachmentFacts facts = row.facts;
            facts.partner = state.partners.at(facts.partner.tenant);
            lines.append(u"attachment "_s + factsLine(facts) + u' ' + stampLine(row));
        }
    }
    for (const auto &[key, row] : state.subscriptions)
        lines.append(u"subscription "_s + factsLine(row.facts) + u' ' + stampLine(row));
    lines.sort();
    return lines;
}

/// The same from the store; `at` 0: the present.
QStringList storeLines(LedgerReader &reader, qint64 at, const QVector<CustomerId> &everyCustomer)
{
    QStringList lines;
    const ObservationId observation(at);
    if (at) {
        for (const Customer &customer : reader.customersAsOf(observation, {}).value_or({}))
            lines.append(u"customer "_s + factsLine(customer.facts) + u' '
                         + stampLine(customer.stamp));
    }
    for (const CustomerId id : everyCustomer) {
        if (!at) {
            const Customer customer = *reader.customer(id);
            lines.append(u"customer "_s + factsLine(customer.facts) + u' '
                         + stampLine(customer.stamp));
        }
        for (const Attachment &attachment :
             (at ? reader.attachmentsAsOf(observation, id) : reader.attachments(id)).value_or({}))
            lines.append(u"attachment "_s + factsLine(attachment.facts) + u' '
                         + stampLine(attachment.stamp));
        for (const Subscription &subscription :
             (at ? reader.subscriptionsAsOf(observation, id) : reader.subscriptions(id))
                 .value_or({}))
            lines.append(u"subscription "_s + factsLine(subscription.facts) + u' '
                         + stampLine(subscription.stamp));
    }
    lines.sort();
    return lines;
}

QString firstDifference(const QStringList &store, const QStringList &model)
{
    QString text;
    for (const QString &line : store) {
        if (!model.contains(line))
            text += u"\n  store: "_s + line;
    }
    for (const QString &line : model) {
        if (!store.contains(line))
            text += u"\n  model: "_s + line;
    }
    return text.left(2000);
}

} // namespace

class TestRandomHistories : public QObject
{
    Q_OBJECT
private slots:
    STRICT_TEST

    void everyStateIsReadableAsItWasRecorded_data() { seeds(); }
    void everyStateIsReadableAsItWasRecorded();
    void theDifferenceIsTheOneOfTwoFullStates_data() { seeds(); }
    void theDifferenceIsTheOneOfTwoFullStates();

private:
    void seeds();
    void makeHistory(quint32 seed);
    void observeOnce(Dice &dice);
    void byHandOnce(Dice &dice);
    QVector<CustomerId> everyCustomer();

    std::unique_ptr<TestWorkspace> m_workspace;
    LedgerModel m_model;
    QVector<AttachmentId> m_byHand;
};

void TestRandomHistories::seeds()
{
    QTest::addColumn<quint32>("seed");
    for (quint32 seed = 1; seed <= 25; ++seed)
        QTest::newRow(qPrintable(QString::number(seed))) << seed;
}

void TestRandomHistories::observeOnce(Dice &dice)
{
    static constexpr Dataset datasets[] = {Dataset::Customers, Dataset::GranularRelationships,
                                           Dataset::CustomerPartners, Dataset::Subscriptions,
                                           Dataset::DelegatedAdmin};
    QVector<Coverage> complete;
    const Dataset main = datasets[dice.below(5)];
    if (dice.chance(60)) {
        Coverage coverage{main, std::nullopt};
        if (main != Dataset::Customers && dice.chance(40))
            coverage.customer = dice.customer();
        complete.append(coverage);
        if (dice.chance(20))
            complete.append({datasets[dice.below(5)], std::nullopt});
    }
    FinishOptions options;
    options.acceptMassDisappearance = true;
    options.forcePartial = dice.chance(10);
    options.dryRun = dice.chance(10);

    m_model.begin(complete);
    m_workspace->clock.advanceDays(1);
    auto writing = m_workspace->recorder().begin(m_workspace->header(complete));
    REQUIRE_OK(writing);
    BothSinks sink(**writing, m_model);
    const int rows = dice.below(14);
    for (int i = 0; i < rows; ++i) {
        const Dataset dataset = dice.chance(85) ? main : datasets[dice.below(5)];
        switch (dataset == Dataset::Subscriptions ? 3 : dice.below(3)) {
        case 0:
            QVERIFY(sink.putCustomer(dice.customerRow(), dataset));
            break;
        case 1:
            QVERIFY(sink.putAttachment(dice.attachmentRow(AttachmentKind::Reseller), dataset));
            break;
        case 2:
            QVERIFY(sink.putAttachment(dice.attachmentRow(AttachmentKind::GranularAdmin), dataset));
            break;
        default:
            QVERIFY(sink.putSubscription(dice.subscriptionRow()));
        }
    }
    const auto outcome = (*writing)->finish(options, nullptr);
    REQUIRE_OK(outcome);
    if (!options.dryRun) {
        m_model.finish(options.forcePartial);
        QCOMPARE(outcome->observation.id.value(), m_model.newest());
    }
}

void TestRandomHistories::byHandOnce(Dice &dice)
{
    if (m_byHand.isEmpty() || dice.chance(50)) {
        const AttachmentFacts facts = dice.attachmentRow(AttachmentKind::AzureRole);
        const auto customers = m_workspace->reader().customersByTenant(facts.customer);
        if (!customers || customers->isEmpty())
            return;
        const auto id = m_workspace->writer().recordAttachment(customers->constFirst(), facts,
                                                               u"by phone"_s, u"tester"_s);
        REQUIRE_OK(id);
        QVERIFY(id->value() < 0);
        m_byHand.append(*id);
        m_model.recordByHand(u"hand %1"_s.arg(id->value()), facts);
        return;
    }
    const AttachmentId id = m_byHand.at(dice.below(int(m_byHand.size())));
    const bool withdrawn = dice.chance(60);
    const Status done = withdrawn ? m_workspace->writer().withdrawAttachment(id, u"tester"_s)
                                  : m_workspace->writer().restoreAttachment(id, u"tester"_s);
    REQUIRE_OK(done);
    m_model.withdraw(u"hand %1"_s.arg(id.value()), withdrawn);
}

void TestRandomHistories::makeHistory(quint32 seed)
{
    m_workspace = std::make_unique<TestWorkspace>();
    m_model = LedgerModel();
    m_byHand.clear();
    Dice dice(seed);
    for (int i = 0; i < Observations; ++i) {
        if (dice.chance(20))
            byHandOnce(dice);
        else
            observeOnce(dice);
        if (QTest::currentTestFailed())
            return;
    }
}

QVector<CustomerId> TestRandomHistories::everyCustomer()
{
    QVector<CustomerId> ids;
    const Status status = m_workspace->reader().eachCustomer([&](const CustomerSummary &customer) {
        ids.append(customer.id);
        return true;
    });
    return status ? ids : QVector<CustomerId>();
}

void TestRandomHistories::everyStateIsReadableAsItWasRecorded()
{
    QFETCH(quint32, seed);
    makeHistory(seed);
    if (QTest::currentTestFailed())
        return;
    m_workspace->reopen();
    const QVector<CustomerId> customers = everyCustomer();
    for (qint64 at = 1; at <= m_model.newest(); ++at) {
        const QStringList store = storeLines(m_workspace->reader(), at, customers);
        const QStringList model = modelLines(m_model.state(at));
        QVERIFY2(store == model,
                 qPrintable(u"as of %1 of %2%3"_s.arg(QString::number(at),
                                                      QString::number(m_model.newest()),
                                                      firstDifference(store, model))));
    }
    const QStringList present = storeLines(m_workspace->reader(), 0, customers);
    const QStringList model = modelLines(m_model.state(m_model.newest()));
    QVERIFY2(present == model, qPrintable(firstDifference(present, model)));
    const auto findings = m_workspace->reader().verify(nullptr);
    REQUIRE_OK(findings);
    QCOMPARE(*findings, QStringList());
}

void TestRandomHistories::theDifferenceIsTheOneOfTwoFullStates()
{
    QFETCH(quint32, seed);
    makeHistory(seed + 1000);
    if (QTest::currentTestFailed())
        return;
    for (qint64 from = 0; from < m_model.newest(); ++from) {
        for (qint64 to = from + 1; to <= m_model.newest(); to += 1 + (to - from)) {
            const auto changes =
                m_workspace->reader().difference(ObservationId(from), ObservationId(to), {});
            REQUIRE_OK(changes);
            QStringList store;
            for (const Change &change : *changes) {
                store.append(LedgerModel::line(change));
                QVERIFY(change.observation.value() > from && change.observation.value() <= to);
            }
            store.sort();
            const QStringList model = m_model.difference(from, to);
            QVERIFY2(store == model,
                     qPrintable(u"from %1 to %2%3"_s.arg(QString::number(from), QString::number(to),
                                                         firstDifference(store, model))));
        }
    }
}

QTEST_GUILESS_MAIN(TestRandomHistories)
#include "tst_randomhistories.moc"

// SPDX-License-Identifier: GPL-3.0-or-later
// The specification's guarantees on a real workspace file: whatever sequence of relationship,
// invitation and annotation operations users perform, no subscription changes in a single byte.
#include "composition.h"
#include "sampleworkspace.h"
#include "strictmain.h"

#include <QRandomGenerator>
#include <QTemporaryDir>

using namespace attache;
using namespace Qt::StringLiterals;

namespace {

const Instant Day = parseInstant(u"2026-11-22").value();

QByteArray bytesOf(const SubscriptionFacts &f)
{
    const QStringList fields{f.customer.toString(),
                             f.subscriptionId,
                             f.offerId,
                             f.offerName,
                             f.nickname,
                             f.service,
                             QString::number(f.quantity),
                             QString::number(int(f.status)),
                             f.statusRaw,
                             QString::number(f.start.raw()),
                             QString::number(f.commitmentEnd.raw()),
                             QString::number(f.renewal.raw()),
                             f.autoRenew ? QString::number(int(*f.autoRenew)) : u"-"_s,
                             f.billingCycle,
                             f.termDuration,
                             f.partnerOfRecordMpn,
                             f.partnerOfRecordName,
                             f.sellerName,
                             f.sellerTenant.toString(),
                             f.unreadable};
    return fields.join(QChar(0x1f)).toUtf8();
}

/// Every subscription of the workspace with where it stands in the ledger.
QByteArray allSubscriptions(LedgerReader &reader)
{
    QByteArray all;
    QVector<CustomerId> ids;
    const Status read = reader.eachCustomer([&](const CustomerSummary &customer) {
        ids.append(customer.id);
        return true;
    });
    if (!read)
        return {};
    for (const CustomerId id : std::as_const(ids)) {
        const auto subscriptions = reader.subscriptions(id);
        if (!subscriptions)
            return {};
        for (const Subscription &one : *subscriptions)
            all += QByteArray::number(one.id.value()) + ' ' + bytesOf(one.facts) + ' '
                + QByteArray::number(one.stamp.since.value()) + ' '
                + QByteArray::number(one.stamp.lastSeen.value()) + ' '
                + QByteArray::number(int(one.stamp.presence)) + '\n';
    }
    return all;
}

/// Throws one random operation of the services after another at a workspace.
class Monkey
{
public:
    Monkey(WorkspaceWriterConnection &workspace, const Clock &clock, quint32 seed)
        : m_reader(workspace.reader()),
          m_random(seed),
          m_relationships(m_reader, workspace.relationships(), clock, {}),
          m_invitations(m_reader, workspace.relationships(), clock, {}),
          m_annotations(m_reader, workspace.relationships(), {})
    {
        const Status read = m_reader.eachCustomer([&](const CustomerSummary &customer) {
            m_customers.append(customer.id);
            return true;
        });
        Q_ASSERT(read);
        m_realms = m_reader.realms().value();
    }

    int done = 0; ///< operations that were carried out, not refused

    void step()
    {
        switch (below(12)) {
        case 0:
        case 1:
            return count(attach());
        case 2:
            return count(withdrawOrRestore(true));
        case 3:
            return count(withdrawOrRestore(false));
        case 4:
            return count(mark());
        case 5:
            return count(saveRealm());
        case 6:
        case 7:
            return count(invite());
        case 8:
        case 9:
            return count(advance());
        case 10:
            return count(annotate());
        default:
            return count(note());
        }
    }

private:
    int below(int limit) { return int(m_random.bounded(limit)); }
    CustomerId anyone() { return m_customers.at(below(int(m_customers.size()))); }
    QString text() { return u"text %1 ü\u202e <b>"_s.arg(below(1000)); }
    void count(bool worked) { done += worked ? 1 : 0; }

    bool attach()
    {
        AttachmentFacts facts;
        facts.partner.name = text();
        if (below(2))
            facts.partner.mpnId = QString::number(1'000'000 + below(50));
        facts.partner.standing = Standing(below(4));
        facts.kind = AttachmentKind(below(int(AttachmentKind::SubscriptionSeller) + 1));
        facts.service = knownServices().at(below(int(knownServices().size())));
        facts.start = Instant::fromMs(Day.ms() - below(1000) * qint64(86'400'000));
        facts.end = below(2) ? Instant::never() : Instant::fromMs(Day.ms() + below(1'000'000));
        const CustomerId customer = anyone();
        // Also with the very ids of the customer's subscriptions: it must stay another fact.
        const auto subscriptions = m_reader.subscriptions(customer);
        if (below(2) && subscriptions && !subscriptions->isEmpty())
            facts.externalId = subscriptions->first().facts.subscriptionId;
        const auto id = m_relationships.attach(customer, facts, text(), u"monkey"_s);
        if (id)
            m_attachments.append({*id, customer});
        return id.has_value();
    }
    bool withdrawOrRestore(bool withdraw)
    {
        if (m_attachments.isEmpty())
            return false;
        const auto &[id, customer] = m_attachments.at(below(int(m_attachments.size())));
        return (withdraw ? m_relationships.withdraw(id, customer, u"monkey"_s)
                         : m_relationships.restore(id, customer, u"monkey"_s))
            .has_value();
    }
    bool mark()
    {
        const auto partners = m_reader.partners(RealmId());
        if (!partners || partners->isEmpty())
            return false;
        const PartnerId id = partners->at(below(int(partners->size()))).partner.id;
        return m_relationships
            .markPartner(id, below(2) ? std::optional(Standing(below(4))) : std::nullopt,
                         below(2) ? std::optional(Known(below(3))) : std::nullopt, u"monkey"_s)
            .has_value();
    }
    bool saveRealm()
    {
        Realm &realm = m_realms[below(int(m_realms.size()))];
        realm.mpnId = QString::number(1'000'000 + below(50));
        const auto saved = m_relationships.saveRealm(realm, u"monkey"_s);
        if (saved)
            realm = *saved;
        return saved.has_value();
    }
    bool invite()
    {
        Invitation invitation;
        invitation.customer = anyone();
        const auto customer = m_reader.customer(invitation.customer);
        if (!customer)
            return false;
        invitation.realm = customer->realm;
        invitation.kind = InvitationKind(below(2));
        invitation.includesPrivileges = below(3) > 0;
        invitation.roles = QStringList{u"729827e3-9c14-49f7-bb1b-9608f156bbb8"_s};
        invitation.durationDays = 1 + below(730);
        invitation.recipients = QStringList{u"it@x.example"_s};
        invitation.reason = text();
        return m_invitations.save(invitation, u"monkey"_s).has_value();
    }
    bool advance()
    {
        const auto all = m_reader.invitations(RealmId());
        if (!all || all->isEmpty())
            return false;
        const Invitation &one = all->at(below(int(all->size())));
        const auto next = nextStates(one.state);
        if (next.isEmpty())
            return false;
        return m_invitations
            .advance(one.id, next.at(below(int(next.size()))), Day, text(), u"monkey"_s)
            .has_value();
    }
    bool annotate()
    {
        const CustomerId customer = anyone();
        auto annotation = m_reader.annotation(customer);
        if (!annotation)
            return false;
        annotation->alias = text();
        annotation->tags = QStringList{text(), text()};
        annotation->owner = text();
        return m_annotations.save(customer, *annotation, u"monkey"_s).has_value();
    }
    bool note()
    {
        if (!m_notes.isEmpty() && below(2)) {
            const Note &one = m_notes.at(below(int(m_notes.size())));
            return (below(2) ? m_annotations.removeNote(one.id, one.customer, u"monkey"_s)
                             : m_annotations.restoreNote(one.id, one.customer, u"monkey"_s))
                .has_value();
        }
        const auto made = m_annotations.addNote(anyone(), text(), u"monkey"_s);
        if (made)
            m_notes.append(*made);
        return made.has_value();
    }

    LedgerReader &m_reader;
    QRandomGenerator m_random;
    RelationshipService m_relationships;
    InvitationService m_invitations;
    AnnotationService m_annotations;
    QVector<CustomerId> m_customers;
    QVector<Realm> m_realms;
    QVector<std::pair<AttachmentId, CustomerId>> m_attachments;
    QVector<Note> m_notes;
};

} // namespace

class GuaranteesTest : public QObject
{
    Q_OBJECT
private slots:
    STRICT_TEST

    void initTestCase()
    {
        m_path = m_folder.filePath(u"w.attache"_s);
        QVERIFY(createSampleWorkspace(m_path, 80, 3, Day, nullptr));
    }

    void noSequenceOfUserOperationsChangesASubscription_data()
    {
        QTest::addColumn<quint32>("seed");
        for (const quint32 seed : {1u, 2u, 3u, 4u, 5u})
            QTest::addRow("seed %u", seed) << seed;
    }
    void noSequenceOfUserOperationsChangesASubscription()
    {
        QFETCH(quint32, seed);
        const FixedClock clock(Day);
        auto workspace = WorkspaceFile::openForWriting(m_path, clock);
        QVERIFY(workspace);
        LedgerReader &reader = (*workspace)->reader();
        const QByteArray before = allSubscriptions(reader);
        QVERIFY(before.count('\n') > 20);
        Monkey monkey(**workspace, clock, seed);
        for (int i = 0; i < 120; ++i)
            monkey.step();
        // Else the test would pass by refusing everything.
        QVERIFY2(monkey.done > 60, qPrintable(QString::number(monkey.done)));
        QCOMPARE(allSubscriptions(reader), before);
        const auto findings = reader.verify(nullptr);
        QVERIFY(findings);
        QVERIFY2(findings->isEmpty(), qPrintable(findings->join(u'\n')));
    }

    void anImportDoesChangeThem()
    {
        // The other half: the comparison above would notice.
        const FixedClock clock(Day);
        auto workspace = WorkspaceFile::openForWriting(m_path, clock);
        QVERIFY(workspace);
        LedgerReader &reader = (*workspace)->reader();
        const QByteArray before = allSubscriptions(reader);
        ObservationHeader header;
        header.realm = reader.realms().value().first().id;
        header.source = SourceKind::File;
        header.observedAt = Day;
        auto writer = (*workspace)->recorder().begin(header);
        QVERIFY(writer);
        CustomerFacts customer;
        customer.tenant = TenantId::fromBytes(QByteArray(16, '\x77'));
        customer.name = u"New"_s;
        QVERIFY((*writer)->putCustomer(customer, Dataset::Customers));
        SubscriptionFacts subscription;
        subscription.customer = customer.tenant;
        subscription.subscriptionId = u"s-1"_s;
        subscription.offerName = u"Offer"_s;
        QVERIFY((*writer)->putSubscription(subscription));
        QVERIFY((*writer)->finish({}, nullptr));
        QVERIFY(allSubscriptions(reader) != before);
    }

    void realOperationsReachTheWindowThroughASession()
    {
        const QString path = m_folder.filePath(u"session.attache"_s);
        QVERIFY(createSampleWorkspace(path, 20, 3, Day, nullptr));
        auto session = Session::open(makeSessionFactory(path, false), path, u"jane"_s);
        QVERIFY(session);
        QVector<CustomerId> heard;
        connect(session->get(), &Session::changed, this,
                [&](const ChangeSet &changes) { heard += changes.customers; });
        const auto id = (*session)
                            ->read([](ReadingServices &services) {
                                return services.customers.resolve(u"contoso"_s);
                            })
                            .result();
        QVERIFY(id);
        const auto note = (*session)
                              ->write([id = *id](WritingServices &services) {
                                  return services.annotations.addNote(id, u"hello"_s, u"jane"_s);
                              })
                              .result();
        QVERIFY(note);
        QTRY_COMPARE(heard, QVector<CustomerId>{*id});
        const auto details = (*session)
                                 ->read([id = *id](ReadingServices &services) {
                                     return services.customers.details(id);
                                 })
                                 .result();
        QVERIFY(details);
        QCOMPARE(details->notes.first().text, u"hello"_s);
        // A second program is told who has it.
        const auto second = Session::open(makeSessionFactory(path, false), path, u"joe"_s);
        QVERIFY(!second);
        QCOMPARE(second.error().code, u"workspace.locked"_s);
    }

private:
    QTemporaryDir m_folder;
    QString m_path;
};

QTEST_GUILESS_MAIN(GuaranteesTest)
#include "tst_guarantees.moc"

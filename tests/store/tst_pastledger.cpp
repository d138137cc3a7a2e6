// SPDX-License-Identifier: GPL-3.0-or-later
// A workspace put back to a point in the past says, word by word, what it said then.
#include "ledgerdice.h"
#include "ledgerdump.h"
#include "strictmain.h"

using namespace attache;
using namespace attache::test;
using namespace Qt::StringLiterals;

namespace {

/// Of a thousand histories in all; a number in this variable runs that many.
constexpr const char *HistoriesVariable = "ATTACHE_PAST_HISTORIES";

struct Moment
{
    AsOf asOf;
    QStringList said;
};

class History
{
public:
    explicit History(quint32 seed) : m_dice(seed) { m_other = m_workspace.addRealm(u"Fabrikam"_s); }

    void step()
    {
        m_workspace.clock.advanceDays(1);
        switch (m_dice.below(10)) {
        case 0:
            annotate();
            break;
        case 1:
            note();
            break;
        case 2:
            byHand();
            break;
        case 3:
            invite();
            break;
        case 4:
            mark();
            break;
        default:
            observe();
        }
    }

    Moment now()
    {
        const auto observations = m_workspace.reader().observations();
        const ObservationId last = observations && !observations->isEmpty()
            ? observations->constLast().id
            : ObservationId();
        const auto reader = WorkspaceFile::openForReading(m_workspace.path());
        if (!reader)
            qFatal("%s", qPrintable(reader.error().code + reader.error().detail));
        const Instant time = m_workspace.clock.now();
        return {{last, time}, dumpOf((*reader)->reader(), time)};
    }

    QString path() const { return m_workspace.path(); }
    TestWorkspace &workspace() { return m_workspace; }

private:
    void observe()
    {
        static constexpr Dataset datasets[] = {
            Dataset::Customers,     Dataset::GranularRelationships, Dataset::CustomerPartners,
            Dataset::Subscriptions, Dataset::AccessAssignments,     Dataset::Activity};
        const Dataset main = datasets[m_dice.below(6)];
        QVector<Coverage> complete;
        if (m_dice.chance(60))
            complete.append({main, std::nullopt});
        ObservationHeader header = m_workspace.header(complete);
        if (m_dice.chance(25))
            header.realm = m_other;
        auto writing = m_workspace.recorder().begin(header);
        REQUIRE_OK(writing);
        ObservationWriter &sink = **writing;
        const int rows = m_dice.below(10);
        for (int i = 0; i < rows; ++i)
            QVERIFY(putRow(sink, main));
        FinishOptions options;
        options.acceptMassDisappearance = true;
        REQUIRE_OK(sink.finish(options, nullptr));
    }

    Status putRow(ObservationWriter &sink, Dataset main)
    {
        if (main == Dataset::Subscriptions)
            return sink.putSubscription(m_dice.subscriptionRow());
        if (main == Dataset::AccessAssignments) {
            AccessAssignmentFacts facts;
            facts.customer = m_dice.customer();
            facts.relationshipId = m_dice.word(u"relationship"_s, 10, 0);
            facts.assignmentId = m_dice.word(u"assignment"_s, 4, 0);
            facts.groupName = m_dice.word(u"group"_s, 2, 0);
            facts.status = m_dice.chance(50) ? u"active"_s : u"pending"_s;
            return sink.putAccessAssignment(facts);
        }
        if (main == Dataset::Activity) {
            ActivityRecord record;
            record.recordId = m_dice.word(u"record"_s, 30, 0);
            record.at = m_workspace.clock.now();
            record.customer = m_dice.customer();
            record.action = u"update"_s;
            return sink.putActivity(record);
        }
        switch (m_dice.below(3)) {
        case 0:
            return sink.putCustomer(m_dice.customerRow(), main);
        case 1:
            return sink.putAttachment(m_dice.attachmentRow(AttachmentKind::Reseller), main);
        default:
            return sink.putAttachment(m_dice.attachmentRow(AttachmentKind::GranularAdmin), main);
        }
    }

    CustomerId anyCustomer()
    {
        const auto found = m_workspace.reader().customersByTenant(m_dice.customer());
        return found && !found->isEmpty() ? found->at(m_dice.below(int(found->size())))
                                          : CustomerId();
    }

    void annotate()
    {
        const CustomerId id = anyCustomer();
        if (!id.isValid())
            return;
        auto annotation = m_workspace.reader().annotation(id);
        REQUIRE_OK(annotation);
        annotation->alias = m_dice.word(u"alias"_s, 3, 30);
        annotation->owner = m_dice.word(u"owner"_s, 2, 30);
        annotation->nextAction = m_dice.word(u"call"_s, 2, 30);
        annotation->nextActionDue = m_dice.day(30);
        annotation->tags = m_dice.chance(30)
            ? QStringList()
            : QStringList{m_dice.word(u"Tag"_s, 3, 0), m_dice.word(u"VIP"_s, 2, 0)};
        REQUIRE_OK(m_workspace.writer().saveAnnotation(id, *annotation, u"tester"_s));
    }

    void note()
    {
        if (!m_notes.isEmpty() && m_dice.chance(50)) {
            const NoteId id = m_notes.at(m_dice.below(int(m_notes.size())));
            REQUIRE_OK(m_dice.chance(60) ? m_workspace.writer().removeNote(id, u"tester"_s)
                                         : m_workspace.writer().restoreNote(id, u"tester"_s));
            return;
        }
        const CustomerId id = anyCustomer();
        if (!id.isValid())
            return;
        const auto added = m_workspace.writer().addNote(id, m_dice.word(u"note"_s, 9, 0), u"t"_s);
        REQUIRE_OK(added);
        m_notes.append(added->id);
    }

    void byHand()
    {
        if (!m_byHand.isEmpty() && m_dice.chance(50)) {
            const AttachmentId id = m_byHand.at(m_dice.below(int(m_byHand.size())));
            REQUIRE_OK(m_dice.chance(60) ? m_workspace.writer().withdrawAttachment(id, u"t"_s)
                                         : m_workspace.writer().restoreAttachment(id, u"t"_s));
            return;
        }
        AttachmentFacts facts = m_dice.attachmentRow(AttachmentKind::AzureRole);
        const auto customers = m_workspace.reader().customersByTenant(facts.customer);
        if (!customers || customers->isEmpty())
            return;
        const auto id = m_workspace.writer().recordAttachment(customers->constFirst(), facts,
                                                              u"by phone"_s, u"tester"_s);
        REQUIRE_OK(id);
        m_byHand.append(*id);
    }

    void invite()
    {
        const auto all = m_workspace.reader().invitations({});
        REQUIRE_OK(all);
        if (!all->isEmpty() && m_dice.chance(70)) {
            const Invitation &one = all->at(m_dice.below(int(all->size())));
            InvitationStep step;
            step.at = m_workspace.clock.now();
            step.by = u"tester"_s;
            step.note = m_dice.word(u"said "_s, 3, 50);
            if (one.state != InvitationState::Draft && m_dice.chance(25)) {
                correct(one, step);
                return;
            }
            static constexpr InvitationState states[] = {
                InvitationState::Ready,    InvitationState::Sent,     InvitationState::Reminded,
                InvitationState::Accepted, InvitationState::Verified, InvitationState::Declined};
            step.state = states[m_dice.below(6)];
            m_before.insert(one.id.value(), one);
            REQUIRE_OK(m_workspace.writer().stepInvitation(one.id, one.revision, step, {}));
            return;
        }
        Invitation invitation;
        invitation.realm = m_workspace.realm;
        invitation.tenant = m_dice.customer();
        invitation.companyName = m_dice.word(u"Company"_s, 3, 0);
        invitation.kind = InvitationKind::GranularRelationship;
        invitation.durationDays = 730;
        invitation.createdAt = m_workspace.clock.now();
        REQUIRE_OK(m_workspace.writer().saveInvitation(invitation, u"tester"_s));
    }

    /// Takes back the last step, once.
    void correct(const Invitation &one, const InvitationStep &step)
    {
        if (!m_before.contains(one.id.value()))
            return;
        Invitation back = m_before.take(one.id.value());
        back.revision = one.revision;
        REQUIRE_OK(m_workspace.writer().correctInvitation(back, step));
    }

    void mark()
    {
        const auto partners = m_workspace.reader().partners({});
        REQUIRE_OK(partners);
        if (partners->isEmpty())
            return;
        const PartnerId id = partners->at(m_dice.below(int(partners->size()))).partner.id;
        const auto standing =
            m_dice.chance(60) ? std::optional(Standing::Distributor) : std::nullopt;
        const auto transacts = m_dice.chance(50) ? std::optional(Known::Yes) : std::nullopt;
        REQUIRE_OK(m_workspace.writer().markPartner(id, standing, transacts, u"tester"_s));
    }

    TestWorkspace m_workspace;
    Dice m_dice;
    RealmId m_other;
    QVector<NoteId> m_notes;
    QVector<AttachmentId> m_byHand;
    QHash<qint64, Invitation> m_before; ///< the state before the last step
};

QString firstDifference(const QStringList &then, const QStringList &past)
{
    for (qsizetype i = 0; i < std::max(then.size(), past.size()); ++i) {
        if (then.value(i) != past.value(i))
            return u"\n then: %1\n past: %2"_s.arg(then.value(i), past.value(i)).left(3000);
    }
    return {};
}

} // namespace

class TestPastLedger : public QObject
{
    Q_OBJECT
private:
    /// The present reader, asked for one customer at an earlier observation, says the same.
    static void compareOneByOne(History &history, LedgerReader &past, ObservationId at)
    {
        LedgerReader &present = history.workspace().reader();
        const Status read = present.eachCustomer([&](const CustomerSummary &customer) {
            const auto then = past.customer(customer.id);
            const auto now = present.customerAsOf(at, customer.id);
            if (then.has_value() != now.has_value())
                qFatal("customer %lld is there on one side only", customer.id.value());
            if (then && (then->facts != now->facts || then->stamp.lastSeen != now->stamp.lastSeen))
                qFatal("customer %lld differs", customer.id.value());
            return true;
        });
        QVERIFY(read);
    }

private slots:
    STRICT_TEST

    void thePastSaysWhatWasSaidThen();
    void whatIsWrittenMeanwhileDoesNotShow();
    void thePastIsNotWrittenTo();
    void anEarlierTimeIsReadAsOftenAsWanted();
};

void TestPastLedger::thePastSaysWhatWasSaidThen()
{
    const int given = qEnvironmentVariableIntValue(HistoriesVariable);
    const int histories = given > 0 ? given : 30;
    qsizetype lines = 0;
    for (int seed = 1; seed <= histories; ++seed) {
        History history{quint32(seed)};
        QVector<Moment> moments;
        const int steps = 6 + seed % 12;
        for (int i = 0; i < steps; ++i) {
            history.step();
            if (QTest::currentTestFailed())
                return;
            moments.append(history.now());
        }
        for (const Moment &moment : std::as_const(moments)) {
            if (!moment.asOf.observation.isValid())
                continue;
            const auto past = WorkspaceFile::openForReading(history.path(), moment.asOf);
            REQUIRE_OK(past);
            const QStringList said = dumpOf((*past)->reader(), moment.asOf.at);
            lines += said.size();
            compareOneByOne(history, (*past)->reader(), moment.asOf.observation);
            if (QTest::currentTestFailed())
                return;
            QVERIFY2(said == moment.said,
                     qPrintable(u"history %1, observation %2%3"_s.arg(
                         QString::number(seed), QString::number(moment.asOf.observation.value()),
                         firstDifference(moment.said, said))));
        }
    }
    QVERIFY(lines > histories * 100); // there was something to compare
}

void TestPastLedger::whatIsWrittenMeanwhileDoesNotShow()
{
    History history{7};
    for (int i = 0; i < 12; ++i)
        history.step();
    const Moment moment = history.now();
    const auto past = WorkspaceFile::openForReading(history.path(), moment.asOf);
    REQUIRE_OK(past);
    QCOMPARE(dumpOf((*past)->reader(), moment.asOf.at), moment.said);
    for (int i = 0; i < 12; ++i)
        history.step();
    QVERIFY(history.now().said != moment.said);
    QCOMPARE(dumpOf((*past)->reader(), moment.asOf.at), moment.said);
}

void TestPastLedger::anEarlierTimeIsReadAsOftenAsWanted()
{
    History history{11};
    for (int i = 0; i < 20; ++i)
        history.step();
    LedgerReader &reader = history.workspace().reader();
    const qint64 newest = reader.observations()->constLast().id.value();
    QVERIFY(newest > 4);
    const auto customer = [&](qint64 at) {
        QString said;
        const Status read = reader.eachCustomer([&](const CustomerSummary &one) {
            if (const auto then = reader.customerAsOf(ObservationId(at), one.id))
                said += u"%1 %2 %3;"_s.arg(QString::number(one.id.value()), then->facts.name,
                                           QString::number(then->stamp.lastSeen.value()));
            return true;
        });
        return read ? said : read.error().code;
    };
    const QString early = customer(2);
    const QString late = customer(newest);
    QVERIFY(early != late);
    for (const qint64 other : {newest - 1, newest, qint64(3), newest + 5})
        customer(other);
    QCOMPARE(customer(2), early);
    QCOMPARE(customer(newest), late);
    // What was asked for before it was there is there now.
    const QString ahead = customer(newest + 1);
    while (reader.observations()->constLast().id.value() == newest)
        history.step();
    const auto past = WorkspaceFile::openForReading(
        history.path(), AsOf{ObservationId(newest + 1), history.workspace().clock.now()});
    REQUIRE_OK(past);
    compareOneByOne(history, (*past)->reader(), ObservationId(newest + 1));
    QCOMPARE(ahead, late);
}

void TestPastLedger::thePastIsNotWrittenTo()
{
    History history{3};
    for (int i = 0; i < 12; ++i)
        history.step();
    const Moment moment = history.now();
    history.workspace().connection.reset(); // carries the log into the file
    QFile file(history.path());
    QVERIFY(file.open(QIODevice::ReadOnly));
    const QByteArray before = file.readAll();
    {
        const auto past = WorkspaceFile::openForReading(history.path(), moment.asOf);
        REQUIRE_OK(past);
        QCOMPARE(dumpOf((*past)->reader(), moment.asOf.at), moment.said);
        QVERIFY((*past)->reader().stateMark().value_or("?").isEmpty());
    }
    QVERIFY(file.seek(0));
    QCOMPARE(file.readAll(), before);
}

QTEST_GUILESS_MAIN(TestPastLedger)
#include "tst_pastledger.moc"

// SPDX-License-Identifier: GPL-3.0-or-later
// What users make, and the four guarantees about what they cannot change.
#include "journalchain.h"
#include "storesupport.h"
#include "strictmain.h"

#include <QRandomGenerator>

#include <sqlite3.h>

using namespace attache;
using namespace Qt::StringLiterals;

namespace {

/// Every byte of the rows of a table, by reading the file beside the program.
QByteArray rowsOf(const QString &path, const QByteArray &table)
{
    sqlite3 *handle = nullptr;
    QByteArray rows;
    if (sqlite3_open_v2(path.toUtf8().constData(), &handle, SQLITE_OPEN_READONLY, nullptr)
        == SQLITE_OK) {
        sqlite3_stmt *statement = nullptr;
        sqlite3_prepare_v2(handle, QByteArray("SELECT * FROM " + table).constData(), -1, &statement,
                           nullptr);
        while (sqlite3_step(statement) == SQLITE_ROW) {
            for (int i = 0; i < sqlite3_column_count(statement); ++i) {
                const auto *bytes = static_cast<const char *>(sqlite3_column_blob(statement, i));
                const int size = sqlite3_column_bytes(statement, i);
                rows += QByteArray::number(size) + ':' + QByteArray(bytes, size) + ';';
            }
            rows += '\n';
        }
        sqlite3_finalize(statement);
    }
    sqlite3_close(handle);
    return rows;
}

} // namespace

class TestUserData : public QObject
{
    Q_OBJECT
private slots:
    STRICT_TEST

    void subscriptionsStayAsTheyAreWhateverUsersDo_data();
    void subscriptionsStayAsTheyAreWhateverUsersDo();
    void importsDoNotTouchWhatUsersMade();
    void handRecordedAttachmentsComeAndGo();
    void anObservedAttachmentCannotBeWithdrawn();
    void annotationsKnowTheirRevision();
    void notesAreMarkedNotDeleted();
    void invitationsLiveTheirLife();
    void aStepTakenBackStaysInTheHistory();
    void anInvitationFindsItsCustomerLater();
    void marksApplyOnReading();
    void everythingIsJournalled();
    void foreignTextIsCleanedAtTheDoor();

private:
    static CustomerId firstCustomer(TestWorkspace &workspace);
};

CustomerId TestUserData::firstCustomer(TestWorkspace &workspace)
{
    const auto outcome = workspace.observe({}, [](ObservationSink &sink) {
        for (quint32 i = 1; i <= 3; ++i) {
            QVERIFY(sink.putCustomer(customerFacts(i), Dataset::Customers));
            QVERIFY(sink.putAttachment(attachmentFacts(i, partnerFacts(i)), Dataset::Customers));
            for (int k = 0; k < 3; ++k)
                QVERIFY(sink.putSubscription(subscriptionFacts(i, u"s-%1"_s.arg(k))));
        }
    });
    if (!outcome)
        return {};
    return workspace.reader().customersByTenant(tenant(1)).value_or({}).value(0);
}

void TestUserData::subscriptionsStayAsTheyAreWhateverUsersDo_data()
{
    QTest::addColumn<quint32>("seed");
    for (quint32 seed = 1; seed <= 8; ++seed)
        QTest::newRow(qPrintable(QString::number(seed))) << seed;
}

void TestUserData::subscriptionsStayAsTheyAreWhateverUsersDo()
{
    QFETCH(quint32, seed);
    TestWorkspace workspace;
    QVERIFY(firstCustomer(workspace).isValid());
    const QByteArrayList observed{"subscription",     "subscription_history", "customer",
                                  "customer_history", "attachment",           "attachment_history"};
    QByteArrayList before;
    for (const QByteArray &table : observed)
        before.append(rowsOf(workspace.path(), table));
    QVERIFY(before.constFirst().size() > 500);

    QRandomGenerator random(seed);
    RelationshipWriter &writer = workspace.writer();
    QVector<AttachmentId> attachments{AttachmentId(1)};
    QVector<Invitation> invitations;
    QVector<NoteId> notes{NoteId(99)};
    const QString actor = u"tester"_s;
    int succeeded = 0;
    const auto note = [&](const auto &result) { succeeded += bool(result); };
    for (int i = 0; i < 120; ++i) {
        const CustomerId customer(1 + random.bounded(4)); // the fourth does not exist
        switch (random.bounded(11)) {
        case 0: {
            const auto id = writer.recordAttachment(
                customer,
                attachmentFacts(1, partnerFacts(quint32(random.bounded(6))),
                                static_cast<AttachmentKind>(random.bounded(8)), u"azure"_s),
                u"seen"_s, actor);
            note(id);
            if (id)
                attachments.append(*id);
            break;
        }
        case 1:
            note(writer.withdrawAttachment(attachments.at(random.bounded(attachments.size())),
                                           actor));
            break;
        case 2:
            note(writer.restoreAttachment(attachments.at(random.bounded(attachments.size())),
                                          actor));
            break;
        case 3:
            note(writer.markPartner(PartnerId(1 + random.bounded(5)),
                                    static_cast<Standing>(random.bounded(4)),
                                    static_cast<Known>(random.bounded(3)), actor));
            break;
        case 4: {
            Invitation invitation;
            invitation.customer = customer;
            invitation.kind = static_cast<InvitationKind>(random.bounded(2));
            const auto saved = writer.saveInvitation(invitation, actor);
            note(saved);
            if (saved)
                invitations.append(*saved);
            break;
        }
        case 5:
            if (!invitations.isEmpty()) {
                Invitation &invitation = invitations[random.bounded(invitations.size())];
                const auto stepped =
                    writer.stepInvitation(invitation.id, invitation.revision,
                                          {static_cast<InvitationState>(random.bounded(11)),
                                           workspace.clock.now(),
                                           actor,
                                           {},
                                           false},
                                          {});
                note(stepped);
                if (stepped)
                    invitation = *stepped;
            }
            break;
        case 6: {
            CustomerAnnotation annotation = workspace.reader().annotation(customer).value_or({});
            annotation.alias = u"alias %1"_s.arg(i);
            annotation.tags = {u"tag %1"_s.arg(random.bounded(3))};
            note(writer.saveAnnotation(customer, annotation, actor));
            break;
        }
        case 7: {
            const auto added = writer.addNote(customer, u"note"_s, actor);
            note(added);
            if (added)
                notes.append(added->id);
            break;
        }
        case 8:
            note(writer.removeNote(notes.at(random.bounded(notes.size())), actor));
            break;
        case 9:
            note(writer.restoreNote(notes.at(random.bounded(notes.size())), actor));
            break;
        default: {
            Realm realm = workspace.reader().realms().value_or({}).value(0);
            realm.mpnId = QString::number(random.bounded(5));
            note(writer.saveRealm(realm, actor));
        }
        }
    }
    QVERIFY2(succeeded > 60, qPrintable(QString::number(succeeded)));
    for (int i = 0; i < observed.size(); ++i)
        QCOMPARE(rowsOf(workspace.path(), observed.at(i)), before.at(i));
    QCOMPARE(workspace.reader().verify(nullptr).value_or({u"failed"_s}), QStringList());
}

void TestUserData::importsDoNotTouchWhatUsersMade()
{
    TestWorkspace workspace;
    const CustomerId id = firstCustomer(workspace);
    RelationshipWriter &writer = workspace.writer();
    CustomerAnnotation annotation;
    annotation.alias = u"Big one"_s;
    REQUIRE_OK(writer.saveAnnotation(id, annotation, u"jane"_s));
    REQUIRE_OK(writer.addNote(id, u"note"_s, u"jane"_s));
    REQUIRE_OK(writer.recordAttachment(id, attachmentFacts(1, partnerFacts(9)), {}, u"jane"_s));
    const QByteArrayList made{
        "customer_annotation", "customer_tag",      "note",         "invitation",
        "invitation_step",     "manual_attachment", "partner_mark", "realm"};
    QByteArrayList before;
    for (const QByteArray &table : made)
        before.append(rowsOf(workspace.path(), table));
    FinishOptions accepted;
    accepted.acceptMassDisappearance = true;
    const QVector<Coverage> everything{{Dataset::Customers, {}},
                                       {Dataset::Partners, {}},
                                       {Dataset::Subscriptions, {}},
                                       {Dataset::Other, {}},
                                       {Dataset::CustomerTenant, {}}};
    REQUIRE_OK(workspace.observe(
        everything, [](ObservationSink &) {}, accepted));
    for (int i = 0; i < made.size(); ++i)
        QCOMPARE(rowsOf(workspace.path(), made.at(i)), before.at(i));
}

void TestUserData::handRecordedAttachmentsComeAndGo()
{
    TestWorkspace workspace;
    const CustomerId id = firstCustomer(workspace);
    RelationshipWriter &writer = workspace.writer();
    AttachmentFacts facts =
        attachmentFacts(1, partnerFacts(9), AttachmentKind::AzureRole, u"azure"_s);
    facts.end = Instant::never();
    const auto recorded = writer.recordAttachment(id, facts, u"Told on the phone"_s, u"jane"_s);
    REQUIRE_OK(recorded);
    const auto find = [&](const QVector<Attachment> &attachments) {
        for (const Attachment &attachment : attachments) {
            if (attachment.id == *recorded)
                return attachment;
        }
        return Attachment{};
    };
    const Attachment attachment = find(workspace.reader().attachments(id).value_or({}));
    QVERIFY(attachment.isManual);
    QCOMPARE(attachment.evidence, Evidence::ByHand);
    QCOMPARE(attachment.recordedBy, u"jane"_s);
    QCOMPARE(attachment.remark, u"Told on the phone"_s);
    QVERIFY(attachment.facts.end.isNever());
    const auto observations = workspace.reader().observations();
    QCOMPARE(observations->last().header.source, SourceKind::ByHand);
    QVERIFY(!observations->last().isComplete());
    const ObservationId then = observations->last().id;

    REQUIRE_OK(writer.withdrawAttachment(*recorded, u"jane"_s));
    QCOMPARE(find(workspace.reader().attachments(id).value_or({})).stamp.presence, Presence::Gone);
    QCOMPARE(find(workspace.reader().attachmentsAsOf(then, id).value_or({})).stamp.presence,
             Presence::Current);
    const auto lost = workspace.reader().difference(then, {}, {});
    QCOMPARE(lost->size(), 1);
    QCOMPARE(lost->at(0).kind, ChangeKind::LostPartner);
    REQUIRE_OK(writer.restoreAttachment(*recorded, u"jane"_s));
    QCOMPARE(find(workspace.reader().attachments(id).value_or({})).stamp.presence,
             Presence::Current);
    QCOMPARE(workspace.reader().difference(then, {}, {})->size(), 0);
    // What is already as asked is no new observation.
    const auto count = workspace.reader().observations()->size();
    REQUIRE_OK(writer.restoreAttachment(*recorded, u"jane"_s));
    QCOMPARE(workspace.reader().observations()->size(), count);
    const auto nobody = writer.recordAttachment(id, attachmentFacts(1, PartnerFacts{}), {}, {});
    QVERIFY(!nobody);
    QCOMPARE(nobody.error().code, u"attachment.noPartner"_s);
}

void TestUserData::anObservedAttachmentCannotBeWithdrawn()
{
    TestWorkspace workspace;
    const CustomerId id = firstCustomer(workspace);
    const Attachment observed = workspace.reader().attachments(id).value_or({}).value(0);
    const Status refused = workspace.writer().withdrawAttachment(observed.id, u"jane"_s);
    QVERIFY(!refused);
    QCOMPARE(refused.error().kind, ErrorKind::RuleViolation);
    QCOMPARE(refused.error().code, u"attachment.observed"_s);
    for (const qint64 unknown : {-77, 77}) {
        const Status missing = workspace.writer().withdrawAttachment(AttachmentId(unknown), {});
        QVERIFY(!missing);
        QCOMPARE(missing.error().kind, ErrorKind::NotFound);
    }
}

void TestUserData::annotationsKnowTheirRevision()
{
    TestWorkspace workspace;
    const CustomerId id = firstCustomer(workspace);
    CustomerAnnotation annotation;
    annotation.alias = u"Alias"_s;
    annotation.owner = u"Jane"_s;
    annotation.nextActionDue = workspace.clock.now();
    annotation.tags = {u"vip"_s, u"VIP"_s, u" "_s, u"azure"_s};
    const auto saved = workspace.writer().saveAnnotation(id, annotation, u"jane"_s);
    REQUIRE_OK(saved);
    QCOMPARE(saved->revision, 1);
    QCOMPARE(saved->tags, (QStringList{u"azure"_s, u"vip"_s}));
    const auto stale = workspace.writer().saveAnnotation(id, annotation, u"john"_s);
    QVERIFY(!stale);
    QCOMPARE(stale.error().code, u"revision.stale"_s);
    QCOMPARE(workspace.reader().annotation(id)->owner, u"Jane"_s);
    QCOMPARE(workspace.reader().tags().value_or({}), (QStringList{u"azure"_s, u"vip"_s}));
    const auto summary = workspace.reader().customerSummaries({id, CustomerId(99)});
    QCOMPARE(summary->size(), 1);
    QCOMPARE(summary->at(0).alias, u"Alias"_s);
    QCOMPARE(summary->at(0).tags.size(), 2);
    QVERIFY(!workspace.writer().saveAnnotation(CustomerId(99), {}, u"jane"_s));
}

void TestUserData::notesAreMarkedNotDeleted()
{
    TestWorkspace workspace;
    const CustomerId id = firstCustomer(workspace);
    const auto note = workspace.writer().addNote(id, u"First line\nsecond"_s, u"jane"_s);
    REQUIRE_OK(note);
    QCOMPARE(workspace.reader().notes(id)->at(0).text, u"First line\nsecond"_s);
    REQUIRE_OK(workspace.writer().removeNote(note->id, u"jane"_s));
    QVERIFY(workspace.reader().notes(id)->isEmpty());
    REQUIRE_OK(workspace.writer().restoreNote(note->id, u"jane"_s));
    QCOMPARE(workspace.reader().notes(id)->size(), 1);
    QVERIFY(!workspace.writer().addNote(id, u"  "_s, u"jane"_s));
    QVERIFY(!workspace.writer().removeNote(NoteId(99), u"jane"_s));
}

void TestUserData::invitationsLiveTheirLife()
{
    TestWorkspace workspace;
    const CustomerId id = firstCustomer(workspace);
    Invitation draft;
    draft.customer = id;
    draft.kind = InvitationKind::GranularRelationship;
    draft.roles = {u"r1"_s, u"r2"_s};
    draft.recipients = {u"a@example.com"_s};
    draft.durationDays = 90;
    const auto saved = workspace.writer().saveInvitation(draft, u"jane"_s);
    REQUIRE_OK(saved);
    QCOMPARE(saved->revision, 1);
    QCOMPARE(saved->guid.size(), 36);
    QCOMPARE(saved->tenant, tenant(1));
    QCOMPARE(saved->createdBy, u"jane"_s);
    QCOMPARE(saved->roles, draft.roles);
    const Instant sentAt = Instant::fromMs(1'700'000'123'000);
    const auto sent = workspace.writer().stepInvitation(
        saved->id, 1, {InvitationState::Sent, sentAt, u"jane"_s, u"by mail"_s, false}, {});
    REQUIRE_OK(sent);
    QVERIFY(!sent->remindAt.isSet());
    QCOMPARE(sent->state, InvitationState::Sent);
    QCOMPARE(sent->sentAt, sentAt);
    const auto stale = workspace.writer().stepInvitation(
        saved->id, 1, {InvitationState::Accepted, sentAt, u"john"_s, {}, false}, {});
    QVERIFY(!stale);
    QCOMPARE(stale.error().code, u"revision.stale"_s);
    Invitation changed = *sent;
    changed.remindAt = sentAt;
    changed.state = InvitationState::Verified; // only a step changes the state
    const auto again = workspace.writer().saveInvitation(changed, u"jane"_s);
    REQUIRE_OK(again);
    QCOMPARE(again->state, InvitationState::Sent);
    QCOMPARE(again->remindAt, sentAt);
    QCOMPARE(again->revision, 3);
    const auto steps = workspace.reader().invitationSteps(saved->id);
    QCOMPARE(steps->size(), 2);
    QCOMPARE(steps->at(1).note, u"by mail"_s);
    QCOMPARE(workspace.reader().invitationsOf(id)->size(), 1);
    QCOMPARE(workspace.reader().overview({}, sentAt)->remindersDue, 1);
    QCOMPARE(workspace.reader().overview({}, sentAt)->invitationsOpen, 1);
    Invitation other = draft;
    other.tenant = tenant(2);
    QVERIFY(!workspace.writer().saveInvitation(other, u"jane"_s));
}

void TestUserData::aStepTakenBackStaysInTheHistory()
{
    TestWorkspace workspace;
    const CustomerId id = firstCustomer(workspace);
    Invitation draft;
    draft.customer = id;
    const auto saved = workspace.writer().saveInvitation(draft, u"jane"_s);
    REQUIRE_OK(saved);
    const Instant sentAt = Instant::fromMs(1'700'000'123'000);
    const Instant due = Instant::fromMs(1'700'600'123'000);
    const auto sent = workspace.writer().stepInvitation(
        saved->id, 1, {InvitationState::Sent, sentAt, u"jane"_s, u"by mail"_s, false}, due);
    REQUIRE_OK(sent);
    QCOMPARE(sent->remindAt, due);
    QCOMPARE(sent->revision, 2); // one step, one write

    Invitation before = *saved;
    QCOMPARE(workspace.writer().correctInvitation(before, {}).error().code, u"revision.stale"_s);
    before.revision = sent->revision;
    const Instant correctedAt = Instant::fromMs(1'700'000'999'000);
    const auto corrected = workspace.writer().correctInvitation(
        before, {InvitationState::Draft, correctedAt, u"john"_s, {}, true});
    REQUIRE_OK(corrected);
    QCOMPARE(corrected->state, InvitationState::Draft);
    QVERIFY(!corrected->sentAt.isSet());
    QVERIFY(!corrected->remindAt.isSet());
    workspace.reopen();
    const auto steps = workspace.reader().invitationSteps(saved->id);
    QCOMPARE(steps->size(), 3);
    QCOMPARE(steps->at(1).state, InvitationState::Sent);
    QCOMPARE(steps->at(1).at, sentAt);
    QVERIFY(!steps->at(1).isCorrection);
    QCOMPARE(steps->at(2).state, InvitationState::Draft);
    QCOMPARE(steps->at(2).by, u"john"_s);
    QVERIFY(steps->at(2).isCorrection);
    const auto journal = workspace.reader().journal(0, 2);
    QCOMPARE(journal->at(0).action, u"invite.correct"_s);
    QCOMPARE(journal->at(1).action, u"invite.step"_s);
    int corrections = 0;
    const auto timeline = workspace.reader().timeline(id);
    for (const TimelineEntry &entry : *timeline)
        corrections += entry.isCorrection;
    QCOMPARE(corrections, 1);
    QCOMPARE(workspace.reader().verify(nullptr).value_or({u"failed"_s}), QStringList());

    Invitation unknown = *corrected;
    unknown.id = InvitationId(99);
    QCOMPARE(workspace.writer().correctInvitation(unknown, {}).error().code,
             u"invitation.unknown"_s);
}

void TestUserData::anInvitationFindsItsCustomerLater()
{
    TestWorkspace workspace;
    Invitation early;
    early.realm = workspace.realm;
    early.tenant = tenant(50);
    early.companyName = u"Newcomer"_s;
    REQUIRE_OK(workspace.writer().saveInvitation(early, u"jane"_s));
    QVERIFY(!workspace.reader().invitations({})->at(0).customer.isValid());
    REQUIRE_OK(workspace.observe({}, [](ObservationSink &sink) {
        QVERIFY(sink.putCustomer(customerFacts(50), Dataset::Customers));
    }));
    const CustomerId id = workspace.reader().customersByTenant(tenant(50)).value_or({}).value(0);
    QCOMPARE(workspace.reader().invitations({})->at(0).customer, id);
    QCOMPARE(workspace.reader().customerSummaries({id})->at(0).invitations.size(), 1);
}

void TestUserData::marksApplyOnReading()
{
    TestWorkspace workspace;
    const CustomerId id = firstCustomer(workspace);
    const PartnerId partner = workspace.reader().attachments(id).value_or({}).value(0).partner;
    REQUIRE_OK(
        workspace.writer().markPartner(partner, Standing::Distributor, Known::Yes, u"jane"_s));
    const Partner marked = *workspace.reader().partner(partner);
    QCOMPARE(marked.facts.standing, Standing::Distributor);
    QCOMPARE(marked.facts.transactsAsCsp, Known::Yes);
    QVERIFY(marked.markedByUser);
    QCOMPARE(workspace.reader().customerSummaries({id})->at(0).attachments.at(0).standing,
             Standing::Distributor);
    REQUIRE_OK(workspace.writer().markPartner(partner, {}, {}, u"jane"_s));
    QVERIFY(!workspace.reader().partner(partner)->markedByUser);
    QVERIFY(!workspace.writer().markPartner(PartnerId(99), {}, {}, u"jane"_s));
}

void TestUserData::everythingIsJournalled()
{
    TestWorkspace workspace;
    const CustomerId id = firstCustomer(workspace);
    REQUIRE_OK(workspace.writer().addNote(id, u"note"_s, u"jane"_s));
    const auto journal = workspace.reader().journal(0, 10);
    REQUIRE_OK(journal);
    QStringList actions;
    for (const JournalEntry &entry : *journal)
        actions.append(entry.action);
    QCOMPARE(actions, (QStringList{u"note.add"_s, u"import"_s, u"realm.add"_s}));
    QCOMPARE(journal->at(0).subject, tenant(1).toString());
    QCOMPARE(journal->at(0).previousHash, journal->at(1).hash);
    // The hash can be computed by anyone from what is printed.
    const JournalEntry &line = journal->at(0);
    QCOMPARE(line.hash,
             journalHash(line.previousHash, line.sequence, line.at, line.actor.toUtf8(),
                         line.action.toUtf8(), line.subject.toUtf8(), line.detail.toUtf8()));
    QCOMPARE(workspace.reader().journal(2, 10)->size(), 1);
}

void TestUserData::foreignTextIsCleanedAtTheDoor()
{
    TestWorkspace workspace;
    const QString hostile = u"a\u0000b\u0007c"_s + QChar(0xd800) + u"d\u202e\r\n"_s;
    REQUIRE_OK(workspace.observe({}, [&](ObservationSink &sink) {
        CustomerFacts facts = customerFacts(1);
        facts.name = hostile;
        QVERIFY(sink.putCustomer(facts, Dataset::Customers));
    }));
    const CustomerId id = workspace.reader().customersByTenant(tenant(1)).value_or({}).value(0);
    const QString name = workspace.reader().customer(id)->facts.name;
    for (const QChar c : name)
        QVERIFY(c.unicode() >= 0x20 && !c.isSurrogate());
    QVERIFY(name.contains(QChar(0x202e))); // showing it is the surface's work
    CustomerAnnotation annotation;
    annotation.alias = hostile;
    const auto saved = workspace.writer().saveAnnotation(id, annotation, hostile);
    REQUIRE_OK(saved);
    QVERIFY(!saved->alias.contains(QChar(0)));
    QCOMPARE(workspace.reader().verify(nullptr).value_or({u"failed"_s}), QStringList());
}

QTEST_GUILESS_MAIN(TestUserData)
#include "tst_userdata.moc"

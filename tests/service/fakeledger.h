// SPDX-License-Identifier: GPL-3.0-or-later
// A workspace in memory, as small as the services' tests need it: what is put in comes out, and
// every call of the writing side is counted.
#pragma once

#include "ports.h"

#include <QHash>

namespace attache {

class FakeClock final : public Clock
{
public:
    Instant time = Instant::fromMs(1'795'000'000'000);
    Instant now() const override { return time; }
};

class FakeLedger final : public LedgerReader, public RelationshipWriter
{
public:
    QVector<Realm> realmList;
    QVector<CustomerSummary> customerList; ///< id = position + 1
    QHash<CustomerId, CustomerAnnotation> annotationOf;
    QVector<Attachment> attachmentList;
    QVector<PartnerSummary> partnerList;
    QVector<Invitation> invitationList; ///< id = position + 1
    QVector<InvitationStep> stepList;
    QVector<Observation> observationList;
    QVector<Note> noteList;
    OverviewFigures figures;
    int writes = 0;

    RealmId addRealm(const QString &name, Cloud cloud = Cloud::Global)
    {
        Realm realm;
        realm.id = RealmId(realmList.size() + 1);
        realm.name = name;
        realm.cloud = cloud;
        realm.letterLanguage =
            cloud == Cloud::Germany ? QStringLiteral("de") : QStringLiteral("en");
        realmList.append(realm);
        return realm.id;
    }
    CustomerId addCustomer(const QString &name, const QString &domain = {},
                           const QString &alias = {}, RealmId realm = RealmId(1))
    {
        CustomerSummary customer;
        customer.id = CustomerId(customerList.size() + 1);
        customer.realm = realm;
        QByteArray bytes(16, '\x11');
        bytes[15] = char(customer.id.value());
        customer.tenant = TenantId::fromBytes(bytes);
        customer.name = name;
        customer.domain = domain;
        customer.alias = alias;
        customerList.append(customer);
        return customer.id;
    }

    Result<QVector<Realm>> realms() override { return realmList; }
    Result<QVector<CustomerSummary>> firstCustomers(RealmId, int limit) override
    {
        return customerList.mid(0, limit);
    }
    Status eachCustomer(const std::function<bool(const CustomerSummary &)> &take) override
    {
        for (const CustomerSummary &customer : customerList) {
            if (!take(customer))
                break;
        }
        return {};
    }
    Result<QVector<CustomerSummary>> customerSummaries(const QVector<CustomerId> &ids) override
    {
        QVector<CustomerSummary> found;
        for (const CustomerSummary &customer : customerList) {
            if (ids.contains(customer.id))
                found.append(customer);
        }
        return found;
    }
    Result<qint64> customerCount(RealmId) override { return qint64(customerList.size()); }
    Result<Customer> customer(CustomerId id) override
    {
        if (id.value() < 1 || id.value() > customerList.size())
            return unknown("customer.unknown");
        const CustomerSummary &summary = customerList.at(id.value() - 1);
        Customer customer;
        customer.id = id;
        customer.realm = summary.realm;
        customer.facts.tenant = summary.tenant;
        customer.facts.name = summary.name;
        customer.facts.domain = summary.domain;
        customer.facts.language = languageOf.value(id);
        return customer;
    }
    QHash<CustomerId, QString> languageOf;
    Result<QVector<CustomerId>> customersByTenant(const TenantId &tenant) override
    {
        QVector<CustomerId> ids;
        for (const CustomerSummary &customer : customerList) {
            if (customer.tenant == tenant)
                ids.append(customer.id);
        }
        return ids;
    }
    Result<CustomerAnnotation> annotation(CustomerId id) override { return annotationOf.value(id); }
    Result<QVector<Note>> notes(CustomerId) override { return noteList; }
    Result<QStringList> tags() override { return QStringList(); }
    Result<QVector<Attachment>> attachments(CustomerId id) override
    {
        QVector<Attachment> found;
        for (const Attachment &one : attachmentList) {
            if (one.customer == id)
                found.append(one);
        }
        return found;
    }
    Result<QVector<Subscription>> subscriptions(CustomerId) override
    {
        return QVector<Subscription>();
    }
    Result<QVector<AccessAssignment>> accessAssignments(CustomerId) override
    {
        return QVector<AccessAssignment>();
    }
    Result<QVector<ActivityRecord>> activityOf(CustomerId, int) override
    {
        return QVector<ActivityRecord>();
    }
    Result<QVector<PartnerSummary>> partners(RealmId) override { return partnerList; }
    Result<Partner> partner(PartnerId) override { return unknown("partner.unknown"); }
    Result<QVector<Partner>> partnersForResaleBan(RealmId, const TenantId &) override
    {
        QVector<Partner> found;
        for (const PartnerSummary &one : partnerList)
            found.append(one.partner);
        return found;
    }
    Result<QVector<CustomerId>> customersOfPartner(PartnerId) override
    {
        return QVector<CustomerId>{CustomerId(1)};
    }
    Result<QVector<Invitation>> invitations(RealmId) override { return invitationList; }
    Result<QVector<Invitation>> invitationsOf(CustomerId id) override
    {
        QVector<Invitation> found;
        for (const Invitation &one : invitationList) {
            if (one.customer == id)
                found.append(one);
        }
        return found;
    }
    Result<Invitation> invitation(InvitationId id) override
    {
        if (id.value() < 1 || id.value() > invitationList.size())
            return unknown("invitation.unknown");
        return invitationList.at(id.value() - 1);
    }
    Result<QVector<InvitationStep>> invitationSteps(InvitationId) override { return stepList; }
    Result<QVector<Observation>> observations() override { return observationList; }
    Result<QVector<Change>> difference(ObservationId, ObservationId, RealmId) override
    {
        return QVector<Change>();
    }
    Result<QVector<Customer>> customersAsOf(ObservationId, RealmId) override
    {
        return QVector<Customer>();
    }
    Result<Customer> customerAsOf(ObservationId, CustomerId id) override { return customer(id); }
    Result<QVector<Attachment>> attachmentsAsOf(ObservationId, CustomerId) override
    {
        return QVector<Attachment>();
    }
    Result<QVector<Subscription>> subscriptionsAsOf(ObservationId, CustomerId) override
    {
        return QVector<Subscription>();
    }
    Result<QVector<TimelineEntry>> timeline(CustomerId) override
    {
        return QVector<TimelineEntry>();
    }
    Result<QVector<JournalEntry>> journal(qint64, int) override { return QVector<JournalEntry>(); }
    Result<OverviewFigures> overview(RealmId, Instant) override { return figures; }
    Result<QStringList> verify(Progress *) override { return QStringList(); }

    Result<Realm> saveRealm(const Realm &realm, const QString &) override
    {
        ++writes;
        Realm saved = realm;
        saved.id = addRealm(realm.name, realm.cloud);
        realmList.last() = saved;
        return saved;
    }
    Result<AttachmentId> recordAttachment(CustomerId customer, const AttachmentFacts &facts,
                                          const QString &remark, const QString &actor) override
    {
        ++writes;
        Attachment attachment;
        attachment.id = AttachmentId(attachmentList.size() + 1);
        attachment.isManual = true;
        attachment.customer = customer;
        attachment.facts = facts;
        attachment.remark = remark;
        attachment.recordedBy = actor;
        attachmentList.append(attachment);
        return attachment.id;
    }
    Status withdrawAttachment(AttachmentId, const QString &) override { return counted(); }
    Status restoreAttachment(AttachmentId, const QString &) override { return counted(); }
    Status markPartner(PartnerId, std::optional<Standing>, std::optional<Known>,
                       const QString &) override
    {
        return counted();
    }
    Result<Invitation> saveInvitation(const Invitation &invitation, const QString &) override
    {
        ++writes;
        Invitation saved = invitation;
        if (!saved.id.isValid()) {
            saved.id = InvitationId(invitationList.size() + 1);
            invitationList.append(saved);
        }
        ++saved.revision;
        invitationList[saved.id.value() - 1] = saved;
        return saved;
    }
    Result<Invitation> stepInvitation(InvitationId id, qint64 revision, const InvitationStep &step,
                                      Instant remindAt) override
    {
        ++writes;
        Invitation &stored = invitationList[id.value() - 1];
        if (stored.revision != revision)
            return Error{ErrorKind::Conflict, QStringLiteral("revision.stale"), {}, {}};
        stored.state = step.state;
        ++stored.revision;
        if (step.state == InvitationState::Sent)
            stored.sentAt = step.at;
        if (isEndState(step.state))
            stored.closedAt = step.at;
        if (remindAt.isSet())
            stored.remindAt = remindAt;
        stepList.append(step);
        return stored;
    }
    Result<Invitation> correctInvitation(const Invitation &invitation,
                                         const InvitationStep &step) override
    {
        ++writes;
        Invitation &stored = invitationList[invitation.id.value() - 1];
        if (stored.revision != invitation.revision)
            return Error{ErrorKind::Conflict, QStringLiteral("revision.stale"), {}, {}};
        stored = invitation;
        ++stored.revision;
        stepList.append(step);
        return stored;
    }
    Result<CustomerAnnotation> saveAnnotation(CustomerId customer,
                                              const CustomerAnnotation &annotation,
                                              const QString &) override
    {
        ++writes;
        annotationOf.insert(customer, annotation);
        return annotation;
    }
    Result<Note> addNote(CustomerId customer, const QString &text, const QString &actor) override
    {
        ++writes;
        Note note;
        note.id = NoteId(noteList.size() + 1);
        note.customer = customer;
        note.text = text;
        note.author = actor;
        noteList.append(note);
        return note;
    }
    Status removeNote(NoteId, const QString &) override { return counted(); }
    Status restoreNote(NoteId, const QString &) override { return counted(); }

private:
    static Error unknown(const char *code)
    {
        return Error{ErrorKind::NotFound, QString::fromLatin1(code), {}, {}};
    }
    Status counted()
    {
        ++writes;
        return {};
    }
};

/// Keeps what an observation was given, and answers finish() as it was told to.
class FakeRecorder final : public ObservationRecorder
{
public:
    struct Put
    {
        QVector<CustomerFacts> customers;
        QVector<PartnerFacts> partners;
        QVector<AttachmentFacts> attachments;
        QVector<SubscriptionFacts> subscriptions;
        qint64 others = 0;
    };
    QVector<ObservationHeader> headers;
    QVector<Put> puts; ///< one per observation
    FinishOptions lastOptions;
    bool answersMassDisappearance = false;
    int finished = 0;

    Result<std::unique_ptr<ObservationWriter>> begin(const ObservationHeader &header) override
    {
        headers.append(header);
        puts.append(Put());
        return std::unique_ptr<ObservationWriter>(new Writer(*this));
    }
    Status backupTo(const QString &, Progress *) override { return {}; }

private:
    class Writer final : public ObservationWriter
    {
    public:
        explicit Writer(FakeRecorder &recorder) : m_recorder(recorder) { }
        Status putCustomer(const CustomerFacts &facts, Dataset) override
        {
            m_recorder.puts.last().customers.append(facts);
            return {};
        }
        Status putPartner(const PartnerFacts &facts, Dataset) override
        {
            m_recorder.puts.last().partners.append(facts);
            return {};
        }
        Status putAttachment(const AttachmentFacts &facts, Dataset) override
        {
            m_recorder.puts.last().attachments.append(facts);
            return {};
        }
        Status putSubscription(const SubscriptionFacts &facts) override
        {
            m_recorder.puts.last().subscriptions.append(facts);
            return {};
        }
        Status putAccessAssignment(const AccessAssignmentFacts &) override
        {
            ++m_recorder.puts.last().others;
            return {};
        }
        Status putActivity(const ActivityRecord &) override
        {
            ++m_recorder.puts.last().others;
            return {};
        }
        Result<ObservationOutcome> finish(const FinishOptions &options, Progress *) override
        {
            m_recorder.lastOptions = options;
            ++m_recorder.finished;
            ObservationOutcome outcome;
            outcome.observation.header = m_recorder.headers.last();
            outcome.observation.id = ObservationId(m_recorder.finished);
            outcome.observation.total.gone = 7;
            outcome.currentBefore = 9;
            outcome.massDisappearance =
                m_recorder.answersMassDisappearance && !options.acceptMassDisappearance;
            outcome.changes.everything = true;
            return outcome;
        }

    private:
        FakeRecorder &m_recorder;
    };
};

} // namespace attache

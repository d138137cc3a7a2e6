// SPDX-License-Identifier: GPL-3.0-or-later
// A workspace in memory for tests of models and widgets: the real services over a ledger whose
// contents a test fills in directly. What it writes is there at the next reading. Thread-safe, for
// the Session reads and writes on two threads.
#pragma once

#include "session.h"
#include "textdoor.h"

#include <QHash>
#include <QMutex>

#include <algorithm>
#include <memory>
#include <optional>

namespace attache::test {

/// What is in the workspace. Fill it before opening the session, or under `mutex`.
struct FakeData
{
    QRecursiveMutex mutex;
    QVector<Realm> realms;
    QVector<CustomerSummary> customers;
    QHash<CustomerId, CustomerFacts> facts; ///< where a test wants more than the summary
    QVector<Attachment> attachments;
    QVector<PartnerSummary> partners;
    QHash<PartnerId, QVector<CustomerId>> customersOfPartner;
    QVector<Invitation> invitations;
    QHash<InvitationId, QVector<InvitationStep>> steps;
    QVector<Subscription> subscriptions;
    QHash<CustomerId, CustomerAnnotation> annotations;
    QVector<Note> notes;
    QVector<Observation> observations;
    QVector<Change> changes; ///< what difference() answers, whatever it is asked
    QVector<JournalEntry> journal;
    QVector<TimelineEntry> timeline;
    OverviewFigures figures;
    Instant now = Instant::now();

    // for the import
    ImportProfile profile;
    ImportTally tally;
    QVector<ImportProblem> problems;
    ObservationOutcome outcome;
    std::optional<Error> importError;
    int committedImports = 0;
    ImportChoices lastChoices;

    std::optional<Error> readError; ///< answered by the lists, if set
    std::optional<Error> writeError; ///< answered by every write, if set
};

class FakeClock final : public Clock
{
public:
    explicit FakeClock(FakeData &data) : m_data(data) { }
    Instant now() const override
    {
        const QMutexLocker lock(&m_data.mutex);
        return m_data.now;
    }

private:
    FakeData &m_data;
};

class FakeReader final : public LedgerReader
{
public:
    explicit FakeReader(FakeData &data) : m_data(data) { }

    Result<QVector<Realm>> realms() override
    {
        const QMutexLocker lock(&m_data.mutex);
        return m_data.realms;
    }
    Result<QVector<CustomerSummary>> firstCustomers(RealmId realm, int limit) override
    {
        const QMutexLocker lock(&m_data.mutex);
        QVector<CustomerSummary> found = inRealm(m_data.customers, realm);
        std::sort(found.begin(), found.end(),
                  [](const auto &a, const auto &b) { return a.name < b.name; });
        found.resize(std::min<qsizetype>(found.size(), limit));
        return found;
    }
    Status eachCustomer(const std::function<bool(const CustomerSummary &)> &take) override
    {
        const QMutexLocker lock(&m_data.mutex);
        for (const CustomerSummary &customer : std::as_const(m_data.customers)) {
            if (!take(customer))
                break;
        }
        return {};
    }
    Result<QVector<CustomerSummary>> customerSummaries(const QVector<CustomerId> &ids) override
    {
        const QMutexLocker lock(&m_data.mutex);
        QVector<CustomerSummary> found;
        for (const CustomerSummary &customer : std::as_const(m_data.customers)) {
            if (ids.contains(customer.id))
                found << customer;
        }
        return found;
    }
    Result<qint64> customerCount(RealmId realm) override
    {
        const QMutexLocker lock(&m_data.mutex);
        return qint64(inRealm(m_data.customers, realm).size());
    }
    Result<Customer> customer(CustomerId id) override
    {
        const QMutexLocker lock(&m_data.mutex);
        for (const CustomerSummary &summary : std::as_const(m_data.customers)) {
            if (summary.id != id)
                continue;
            Customer found;
            found.id = id;
            found.realm = summary.realm;
            found.facts = m_data.facts.value(id);
            found.facts.tenant = summary.tenant;
            found.facts.name = summary.name;
            found.facts.domain = summary.domain;
            found.facts.country = summary.country;
            found.facts.customDomains = summary.customDomains;
            found.stamp.presence = summary.presence;
            found.stamp.firstSeenAt = summary.firstSeenAt;
            found.stamp.lastSeenAt = summary.lastSeenAt;
            return found;
        }
        return Error{ErrorKind::NotFound, QStringLiteral("customer.unknown"), {}, {}};
    }
    Result<QVector<CustomerId>> customersByTenant(const TenantId &tenant) override
    {
        const QMutexLocker lock(&m_data.mutex);
        QVector<CustomerId> found;
        for (const CustomerSummary &customer : std::as_const(m_data.customers)) {
            if (customer.tenant == tenant)
                found << customer.id;
        }
        return found;
    }
    Result<CustomerAnnotation> annotation(CustomerId id) override
    {
        const QMutexLocker lock(&m_data.mutex);
        return m_data.annotations.value(id);
    }
    Result<QVector<Note>> notes(CustomerId id) override
    {
        const QMutexLocker lock(&m_data.mutex);
        return ofCustomer(m_data.notes, id);
    }
    Result<QStringList> tags() override
    {
        const QMutexLocker lock(&m_data.mutex);
        QStringList all;
        for (const CustomerSummary &customer : std::as_const(m_data.customers))
            all << customer.tags;
        all.removeDuplicates();
        all.sort();
        return all;
    }
    Result<QVector<Attachment>> attachments(CustomerId id) override
    {
        const QMutexLocker lock(&m_data.mutex);
        return ofCustomer(m_data.attachments, id);
    }
    Result<QVector<Subscription>> subscriptions(CustomerId id) override
    {
        const QMutexLocker lock(&m_data.mutex);
        return ofCustomer(m_data.subscriptions, id);
    }
    Result<QVector<AccessAssignment>> accessAssignments(CustomerId) override
    {
        return QVector<AccessAssignment>();
    }
    Result<QVector<ActivityRecord>> activityOf(CustomerId, int) override
    {
        return QVector<ActivityRecord>();
    }
    Result<QVector<PartnerSummary>> partners(RealmId realm) override
    {
        const QMutexLocker lock(&m_data.mutex);
        if (m_data.readError)
            return *m_data.readError;
        QVector<PartnerSummary> found;
        for (const PartnerSummary &summary : std::as_const(m_data.partners)) {
            if (!realm.isValid() || summary.partner.realm == realm)
                found << summary;
        }
        return found;
    }
    Result<Partner> partner(PartnerId id) override
    {
        const QMutexLocker lock(&m_data.mutex);
        for (const PartnerSummary &summary : std::as_const(m_data.partners)) {
            if (summary.partner.id == id)
                return summary.partner;
        }
        return Error{ErrorKind::NotFound, QStringLiteral("partner.unknown"), {}, {}};
    }
    Result<QVector<CustomerId>> customersOfPartner(PartnerId id) override
    {
        const QMutexLocker lock(&m_data.mutex);
        return m_data.customersOfPartner.value(id);
    }
    Result<QVector<Invitation>> invitations(RealmId realm) override
    {
        const QMutexLocker lock(&m_data.mutex);
        if (m_data.readError)
            return *m_data.readError;
        return inRealm(m_data.invitations, realm);
    }
    Result<QVector<Invitation>> invitationsOf(CustomerId id) override
    {
        const QMutexLocker lock(&m_data.mutex);
        return ofCustomer(m_data.invitations, id);
    }
    Result<Invitation> invitation(InvitationId id) override
    {
        const QMutexLocker lock(&m_data.mutex);
        for (const Invitation &one : std::as_const(m_data.invitations)) {
            if (one.id == id)
                return one;
        }
        return Error{ErrorKind::NotFound, QStringLiteral("invitation.unknown"), {}, {}};
    }
    Result<QVector<InvitationStep>> invitationSteps(InvitationId id) override
    {
        const QMutexLocker lock(&m_data.mutex);
        return m_data.steps.value(id);
    }
    Result<QVector<Observation>> observations() override
    {
        const QMutexLocker lock(&m_data.mutex);
        if (m_data.readError)
            return *m_data.readError;
        return m_data.observations;
    }
    Result<QVector<Change>> difference(ObservationId, ObservationId, RealmId) override
    {
        const QMutexLocker lock(&m_data.mutex);
        return m_data.changes;
    }
    Result<QVector<Customer>> customersAsOf(ObservationId, RealmId) override
    {
        return QVector<Customer>();
    }
    Result<QVector<Attachment>> attachmentsAsOf(ObservationId, CustomerId id) override
    {
        return attachments(id);
    }
    Result<QVector<Subscription>> subscriptionsAsOf(ObservationId, CustomerId id) override
    {
        return subscriptions(id);
    }
    Result<QVector<TimelineEntry>> timeline(CustomerId) override
    {
        const QMutexLocker lock(&m_data.mutex);
        return m_data.timeline;
    }
    Result<QVector<JournalEntry>> journal(qint64 before, int limit) override
    {
        const QMutexLocker lock(&m_data.mutex);
        QVector<JournalEntry> page;
        for (auto it = m_data.journal.crbegin(); it != m_data.journal.crend(); ++it) {
            if ((before <= 0 || it->sequence < before) && page.size() < limit)
                page << *it;
        }
        return page;
    }
    Result<OverviewFigures> overview(RealmId, Instant) override
    {
        const QMutexLocker lock(&m_data.mutex);
        if (m_data.readError)
            return *m_data.readError;
        return m_data.figures;
    }
    Result<QStringList> verify(Progress *) override { return QStringList(); }

private:
    template <typename T>
    static QVector<T> inRealm(const QVector<T> &all, RealmId realm)
    {
        QVector<T> found;
        for (const T &one : all) {
            if (!realm.isValid() || one.realm == realm)
                found << one;
        }
        return found;
    }
    template <typename T>
    static QVector<T> ofCustomer(const QVector<T> &all, CustomerId customer)
    {
        QVector<T> found;
        for (const T &one : all) {
            if (one.customer == customer)
                found << one;
        }
        return found;
    }

    FakeData &m_data;
};

class FakeWriter final : public RelationshipWriter
{
public:
    explicit FakeWriter(FakeData &data) : m_data(data) { }

    Result<Realm> saveRealm(const Realm &realm, const QString &) override
    {
        const QMutexLocker lock(&m_data.mutex);
        if (m_data.writeError)
            return *m_data.writeError;
        Realm saved = realm;
        ++saved.revision;
        for (Realm &known : m_data.realms) {
            if (known.id == realm.id) {
                known = saved;
                return saved;
            }
        }
        saved.id = RealmId(m_data.realms.size() + 1);
        m_data.realms << saved;
        return saved;
    }
    Result<AttachmentId> recordAttachment(CustomerId customer, const AttachmentFacts &facts,
                                          const QString &remark, const QString &actor) override
    {
        const QMutexLocker lock(&m_data.mutex);
        if (m_data.writeError)
            return *m_data.writeError;
        Attachment made;
        made.id = AttachmentId(-1 - m_data.attachments.size());
        made.isManual = true;
        made.customer = customer;
        made.facts = facts;
        made.evidence = Evidence::ByHand;
        made.remark = remark;
        made.recordedBy = actor;
        m_data.attachments << made;
        return made.id;
    }
    Status withdrawAttachment(AttachmentId id, const QString &) override
    {
        return setPresence(id, Presence::Gone);
    }
    Status restoreAttachment(AttachmentId id, const QString &) override
    {
        return setPresence(id, Presence::Current);
    }
    Status markPartner(PartnerId partner, std::optional<Standing> standing,
                       std::optional<Known> transactsAsCsp, const QString &) override
    {
        const QMutexLocker lock(&m_data.mutex);
        if (m_data.writeError)
            return *m_data.writeError;
        for (PartnerSummary &summary : m_data.partners) {
            if (summary.partner.id != partner)
                continue;
            if (standing)
                summary.partner.facts.standing = *standing;
            if (transactsAsCsp)
                summary.partner.facts.transactsAsCsp = *transactsAsCsp;
            return {};
        }
        return Error{ErrorKind::NotFound, QStringLiteral("partner.unknown"), {}, {}};
    }
    Result<Invitation> saveInvitation(const Invitation &invitation, const QString &) override
    {
        const QMutexLocker lock(&m_data.mutex);
        if (m_data.writeError)
            return *m_data.writeError;
        Invitation saved = invitation;
        ++saved.revision;
        for (Invitation &known : m_data.invitations) {
            if (known.id != invitation.id)
                continue;
            if (known.revision != invitation.revision)
                return Error{ErrorKind::Conflict, QStringLiteral("revision.stale"), {}, {}};
            known = saved;
            return saved;
        }
        saved.id = InvitationId(m_data.invitations.size() + 1);
        m_data.invitations << saved;
        return saved;
    }
    Result<Invitation> stepInvitation(InvitationId id, qint64 revision,
                                      const InvitationStep &step) override
    {
        const QMutexLocker lock(&m_data.mutex);
        if (m_data.writeError)
            return *m_data.writeError;
        for (Invitation &known : m_data.invitations) {
            if (known.id != id)
                continue;
            if (known.revision != revision)
                return Error{ErrorKind::Conflict, QStringLiteral("revision.stale"), {}, {}};
            known.state = step.state;
            ++known.revision;
            if (step.state == InvitationState::Sent)
                known.sentAt = step.at;
            if (step.state == InvitationState::Reminded)
                known.remindedAt = step.at;
            if (step.state == InvitationState::Accepted)
                known.acceptedAt = step.at;
            if (isEndState(step.state))
                known.closedAt = step.at;
            m_data.steps[id] << step;
            return known;
        }
        return Error{ErrorKind::NotFound, QStringLiteral("invitation.unknown"), {}, {}};
    }
    Result<CustomerAnnotation> saveAnnotation(CustomerId customer,
                                              const CustomerAnnotation &annotation,
                                              const QString &) override
    {
        const QMutexLocker lock(&m_data.mutex);
        if (m_data.writeError)
            return *m_data.writeError;
        CustomerAnnotation saved = annotation;
        if (m_data.annotations.value(customer).revision != annotation.revision)
            return Error{ErrorKind::Conflict, QStringLiteral("revision.stale"), {}, {}};
        ++saved.revision;
        m_data.annotations.insert(customer, saved);
        for (CustomerSummary &summary : m_data.customers) {
            if (summary.id != customer)
                continue;
            summary.alias = saved.alias;
            summary.owner = saved.owner;
            summary.nextAction = saved.nextAction;
            summary.nextActionDue = saved.nextActionDue;
            summary.tags = saved.tags;
        }
        return saved;
    }
    Result<Note> addNote(CustomerId customer, const QString &text, const QString &actor) override
    {
        const QMutexLocker lock(&m_data.mutex);
        if (m_data.writeError)
            return *m_data.writeError;
        Note note;
        note.id = NoteId(++m_lastNote);
        note.customer = customer;
        note.text = text;
        note.author = actor;
        note.writtenAt = m_data.now;
        m_data.notes.prepend(note);
        return note;
    }
    Status removeNote(NoteId id, const QString &) override
    {
        const QMutexLocker lock(&m_data.mutex);
        for (qsizetype i = 0; i < m_data.notes.size(); ++i) {
            if (m_data.notes.at(i).id == id) {
                m_removed.insert(id, m_data.notes.takeAt(i));
                return {};
            }
        }
        return Error{ErrorKind::NotFound, QStringLiteral("note.unknown"), {}, {}};
    }
    Status restoreNote(NoteId id, const QString &) override
    {
        const QMutexLocker lock(&m_data.mutex);
        if (!m_removed.contains(id))
            return Error{ErrorKind::NotFound, QStringLiteral("note.unknown"), {}, {}};
        m_data.notes.prepend(m_removed.take(id));
        return {};
    }

private:
    Status setPresence(AttachmentId id, Presence presence)
    {
        const QMutexLocker lock(&m_data.mutex);
        if (m_data.writeError)
            return *m_data.writeError;
        for (Attachment &attachment : m_data.attachments) {
            if (attachment.id == id) {
                attachment.stamp.presence = presence;
                return {};
            }
        }
        return Error{ErrorKind::NotFound, QStringLiteral("attachment.unknown"), {}, {}};
    }

    FakeData &m_data;
    qint64 m_lastNote = 0;
    QHash<NoteId, Note> m_removed;
};

/// Counts nothing itself: it answers FakeData::outcome.
class FakeRecorder final : public ObservationRecorder
{
public:
    explicit FakeRecorder(FakeData &data) : m_data(data) { }

    Result<std::unique_ptr<ObservationWriter>> begin(const ObservationHeader &header) override
    {
        return std::unique_ptr<ObservationWriter>(std::make_unique<Writer>(m_data, header));
    }
    Status backupTo(const QString &, Progress *) override { return {}; }

private:
    class Writer final : public ObservationWriter
    {
    public:
        Writer(FakeData &data, const ObservationHeader &header) : m_data(data), m_header(header) { }
        Status putCustomer(const CustomerFacts &, Dataset) override { return {}; }
        Status putPartner(const PartnerFacts &, Dataset) override { return {}; }
        Status putAttachment(const AttachmentFacts &, Dataset) override { return {}; }
        Status putSubscription(const SubscriptionFacts &) override { return {}; }
        Status putAccessAssignment(const AccessAssignmentFacts &) override { return {}; }
        Status putActivity(const ActivityRecord &) override { return {}; }
        Result<ObservationOutcome> finish(const FinishOptions &options, Progress *) override
        {
            const QMutexLocker lock(&m_data.mutex);
            ObservationOutcome outcome = m_data.outcome;
            outcome.observation.header = m_header;
            if (options.acceptMassDisappearance)
                outcome.massDisappearance = false;
            if (!options.dryRun && !outcome.massDisappearance) {
                ++m_data.committedImports;
                outcome.observation.id = ObservationId(m_data.observations.size() + 1);
                m_data.observations << outcome.observation;
            }
            return outcome;
        }

    private:
        FakeData &m_data;
        ObservationHeader m_header;
    };

    FakeData &m_data;
};

class FakeImportReader final : public ImportReader
{
public:
    explicit FakeImportReader(FakeData &data) : m_data(data) { }

    Result<ImportProfile> inspect(const QString &path, const ImportChoices &choices) override
    {
        const QMutexLocker lock(&m_data.mutex);
        m_data.lastChoices = choices;
        if (m_data.importError)
            return *m_data.importError;
        ImportProfile profile = m_data.profile;
        profile.path = path;
        if (choices.encoding)
            profile.encoding = *choices.encoding;
        if (choices.separator)
            profile.separator = *choices.separator;
        if (choices.columns)
            profile.columns = *choices.columns;
        if (choices.format)
            profile.format = *choices.format;
        if (choices.complete)
            profile.complete = *choices.complete;
        if (choices.customer)
            profile.customer = *choices.customer;
        if (choices.monthFirst)
            profile.monthFirst = *choices.monthFirst;
        return profile;
    }
    Result<ImportTally> read(const QString &, const ImportProfile &, const Realm &,
                             ObservationSink &, QVector<ImportProblem> &problems,
                             Progress *progress) override
    {
        const QMutexLocker lock(&m_data.mutex);
        problems = m_data.problems;
        if (progress && !progress->advance(1, 2))
            return Error{ErrorKind::Cancelled, QStringLiteral("cancelled"), {}, {}};
        return m_data.tally;
    }

private:
    FakeData &m_data;
};

class FakeSessionFactory final : public SessionFactory
{
public:
    explicit FakeSessionFactory(std::shared_ptr<FakeData> data) : m_data(std::move(data)) { }

    Result<Writing> openWriting(ChangeAnnouncer announce) override
    {
        struct Side
        {
            explicit Side(FakeData &data)
                : reader(data), writer(data), recorder(data), files(data), clock(data)
            {
            }
            FakeReader reader;
            FakeWriter writer;
            FakeRecorder recorder;
            FakeImportReader files;
            FakeClock clock;
        };
        auto side = std::make_shared<Side>(*m_data);
        auto services = std::make_shared<WritingServices>(WritingServices{
            RelationshipService(side->reader, side->writer, side->clock, announce),
            InvitationService(side->reader, side->writer, side->clock, announce),
            AnnotationService(side->reader, side->writer, announce),
            ImportService(side->reader, side->recorder, side->files, side->clock, announce),
            &side->recorder});
        return Writing{side, services};
    }
    Result<Reading> openReading() override
    {
        struct Side
        {
            explicit Side(FakeData &data) : reader(data), clock(data) { }
            FakeReader reader;
            FakeClock clock;
        };
        auto side = std::make_shared<Side>(*m_data);
        auto services = std::make_shared<ReadingServices>(
            ReadingServices{CustomerService(side->reader), HistoryService(side->reader),
                            OverviewService(side->reader, side->clock), side->reader});
        return Reading{side, services};
    }

private:
    std::shared_ptr<FakeData> m_data;
};

/// Keeps the tables that were exported instead of writing files.
class FakeTableWriterFactory final : public TableWriterFactory
{
public:
    struct Table
    {
        QString path;
        ExportFormat format = ExportFormat::Csv;
        QVector<ExportColumn> columns;
        QVector<QVector<QVariant>> rows;
        bool isFinished = false;
    };

    Result<std::unique_ptr<TableWriter>> create(const QString &path, ExportFormat format,
                                                CsvDialect, bool) override
    {
        last = std::make_shared<Table>();
        last->path = path;
        last->format = format;
        return std::unique_ptr<TableWriter>(std::make_unique<Writer>(last));
    }

    std::shared_ptr<Table> last;

private:
    class Writer final : public TableWriter
    {
    public:
        explicit Writer(std::shared_ptr<Table> table) : m_table(std::move(table)) { }
        Status begin(const QVector<ExportColumn> &columns) override
        {
            m_table->columns = columns;
            return {};
        }
        Status row(const QVector<QVariant> &cells) override
        {
            m_table->rows << cells;
            return {};
        }
        Status finish() override
        {
            m_table->isFinished = true;
            return {};
        }

    private:
        std::shared_ptr<Table> m_table;
    };
};

inline std::unique_ptr<Session> openFakeSession(std::shared_ptr<FakeData> data)
{
    auto session = Session::open(std::make_unique<FakeSessionFactory>(std::move(data)),
                                 QStringLiteral("fake.attache"), QStringLiteral("tester"));
    return session ? std::move(*session) : nullptr;
}

} // namespace attache::test

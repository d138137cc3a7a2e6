// SPDX-License-Identifier: GPL-3.0-or-later
// The seams between the services and the outside: a workspace (its reading and its writing side),
// files to import and to export, the clock. Values in, Result out, no overloads, no references to
// the inside. All calls are synchronous and belong to the thread that opened the connection; the
// Session (service) runs them on its two threads and gives futures to the window. (The plan had
// futures at every port: one place for threads is easier to get right and to test.)
#pragma once

#include "annotatedcustomer.h"
#include "change.h"
#include "importtypes.h"
#include "invitation.h"
#include "realm.h"

#include <QVariant>
#include <QVector>

#include <functional>
#include <memory>

namespace attache {

class Clock
{
public:
    virtual ~Clock() = default;
    virtual Instant now() const = 0;
};

/// Progress of a long call, and whether to go on. Called on the working thread, often.
class Progress
{
public:
    virtual ~Progress() = default;
    /// `total` 0: unknown. Returns false to cancel.
    virtual bool advance(qint64 done, qint64 total) = 0;
};

/// Where the rows of one observation go, in any order. A row that repeats a key within one
/// observation replaces the earlier one (I3).
class ObservationSink
{
public:
    virtual ~ObservationSink() = default;
    virtual Status putCustomer(const CustomerFacts &facts, Dataset dataset) = 0;
    virtual Status putPartner(const PartnerFacts &facts, Dataset dataset) = 0;
    virtual Status putAttachment(const AttachmentFacts &facts, Dataset dataset) = 0;
    virtual Status putSubscription(const SubscriptionFacts &facts) = 0;
    virtual Status putAccessAssignment(const AccessAssignmentFacts &facts) = 0;
    virtual Status putActivity(const ActivityRecord &record) = 0;
};

/// What finish() does with what was put.
struct FinishOptions
{
    bool dryRun = false; ///< count everything, then roll back
    bool acceptMassDisappearance = false;
    bool forcePartial = false; ///< rows were dropped as unreadable: nothing may be marked gone
};

/// The outcome of an observation. If `massDisappearance` is set, nothing was written: the caller
/// asks, and repeats with acceptMassDisappearance (W9).
struct ObservationOutcome
{
    Observation observation;
    /// What observation.total counts, for the report of an import. Not stored.
    ObservationCounts partners;
    ObservationCounts attachments;
    ObservationCounts subscriptions;
    ObservationCounts accessAssignments;
    ObservationCounts activity;
    bool massDisappearance = false;
    qint64 currentBefore = 0; ///< rows the complete datasets had before, for the question
    ChangeSet changes; ///< empty for a dry run
};

/// One observation being written, in one transaction. Destroyed unfinished, it leaves no trace.
class ObservationWriter : public ObservationSink
{
public:
    /// Marks as gone what a complete dataset no longer returned, unless that would be a mass
    /// disappearance (more than half of at least 5 current rows, or more than a tenth and at least
    /// 50), and commits. Errors: Storage, Cancelled.
    virtual Result<ObservationOutcome> finish(const FinishOptions &options, Progress *progress) = 0;
};

/// The reading side of a workspace. Every list is in a stable order that its comment names.
class LedgerReader
{
public:
    virtual ~LedgerReader() = default;

    virtual Result<QVector<Realm>> realms() = 0; ///< by name
    /// The first `limit` customers by stored sort key, at once, for the first paint. Invalid realm:
    /// all realms.
    virtual Result<QVector<CustomerSummary>> firstCustomers(RealmId realm, int limit) = 0;
    /// Every customer with what the index needs, in id order, one at a time; return false to stop.
    virtual Status eachCustomer(const std::function<bool(const CustomerSummary &)> &take) = 0;
    /// The same for some, in id order; unknown ids are left out.
    virtual Result<QVector<CustomerSummary>> customerSummaries(const QVector<CustomerId> &ids) = 0;
    virtual Result<qint64> customerCount(RealmId realm) = 0; ///< current and gone
    /// A mark of the state of the workspace: another one after every change of what customers,
    /// their attachments and annotations are, the same only for the same state. Empty: cannot tell.
    virtual Result<QByteArray> stateMark() { return QByteArray(); }

    virtual Result<Customer> customer(CustomerId id) = 0; ///< NotFound "customer.unknown"
    virtual Result<QVector<CustomerId>> customersByTenant(
        const TenantId &tenant) = 0; ///< any realm
    virtual Result<CustomerAnnotation> annotation(CustomerId id) = 0;
    virtual Result<QVector<Note>> notes(CustomerId id) = 0; ///< newest first
    virtual Result<QStringList> tags() = 0; ///< all in use, sorted

    /// Observed and by hand, current and gone, by partner, service, kind.
    virtual Result<QVector<Attachment>> attachments(CustomerId id) = 0;
    virtual Result<QVector<Subscription>> subscriptions(CustomerId id) = 0;
    virtual Result<QVector<AccessAssignment>> accessAssignments(CustomerId id) = 0;
    virtual Result<QVector<ActivityRecord>> activityOf(CustomerId id, int limit) = 0;

    virtual Result<QVector<PartnerSummary>> partners(RealmId realm) = 0; ///< by name
    virtual Result<Partner> partner(PartnerId id) = 0;
    /// Who an invitation of `tenant` may not be made for (checkResaleBan): the realm's partner with
    /// this tenant id, and every partner known to transact as a CSP. Looks at partners only, so it
    /// costs the same however many customers there are.
    virtual Result<QVector<Partner>> partnersForResaleBan(RealmId realm,
                                                          const TenantId &tenant) = 0;
    virtual Result<QVector<CustomerId>> customersOfPartner(
        PartnerId id) = 0; ///< current attachments

    virtual Result<QVector<Invitation>> invitations(RealmId realm) = 0; ///< newest first
    virtual Result<QVector<Invitation>> invitationsOf(CustomerId id) = 0;
    virtual Result<Invitation> invitation(InvitationId id) = 0;
    virtual Result<QVector<InvitationStep>> invitationSteps(InvitationId id) = 0; ///< oldest first

    virtual Result<QVector<Observation>> observations() = 0; ///< oldest first
    /// Differences that observations in (from, to] made, by customer name then kind; changes that
    /// cancel each other out do not show. Invalid realm: all. Cost grows with changes, not rows.
    virtual Result<QVector<Change>> difference(ObservationId from, ObservationId to,
                                               RealmId realm) = 0;
    /// The ledger exactly as recorded after `at`: observed data and hand-recorded attachments.
    virtual Result<QVector<Customer>> customersAsOf(ObservationId at, RealmId realm) = 0;
    /// NotFound "customer.unknown": nobody had seen it by then.
    virtual Result<Customer> customerAsOf(ObservationId at, CustomerId id) = 0;
    virtual Result<QVector<Attachment>> attachmentsAsOf(ObservationId at, CustomerId id) = 0;
    virtual Result<QVector<Subscription>> subscriptionsAsOf(ObservationId at, CustomerId id) = 0;
    virtual Result<QVector<TimelineEntry>> timeline(CustomerId id) = 0; ///< newest first

    virtual Result<QVector<JournalEntry>> journal(qint64 before, int limit) = 0; ///< newest first
    virtual Result<OverviewFigures> overview(RealmId realm, Instant now) = 0;
    /// Database integrity, foreign keys, journal chain, ledger invariants. Findings are sentences
    /// in English for the technician; empty: clean.
    virtual Result<QStringList> verify(Progress *progress) = 0;
};

/// Writing what users make. Every call journals in the same transaction and returns after the data
/// is on disk. There is no way to write a subscription here, and no way to change observed data:
/// that is the structural half of the four guarantees. Conflict "revision.stale" if `revision` of
/// what is saved is not the stored one.
class RelationshipWriter
{
public:
    virtual ~RelationshipWriter() = default;

    virtual Result<Realm> saveRealm(const Realm &realm, const QString &actor) = 0;

    /// Recorded by hand, with an observation of its own (source ByHand, partial).
    virtual Result<AttachmentId> recordAttachment(CustomerId customer, const AttachmentFacts &facts,
                                                  const QString &remark, const QString &actor) = 0;
    /// Ends an attachment that was recorded by hand; its history stays. NotFound, or
    /// RuleViolation "attachment.observed" for one that a source reported.
    virtual Status withdrawAttachment(AttachmentId id, const QString &actor) = 0;
    /// Undo of withdrawAttachment().
    virtual Status restoreAttachment(AttachmentId id, const QString &actor) = 0;
    virtual Status markPartner(PartnerId partner, std::optional<Standing> standing,
                               std::optional<Known> transactsAsCsp, const QString &actor) = 0;

    /// New if id is invalid. Returns it with id, guid, revision.
    virtual Result<Invitation> saveInvitation(const Invitation &invitation,
                                              const QString &actor) = 0;
    /// Sets the state, its date and, if set, the follow-up date, and adds the step.
    virtual Result<Invitation> stepInvitation(InvitationId id, qint64 revision,
                                              const InvitationStep &step, Instant remindAt) = 0;
    /// Sets the state and the dates of the steps to those of `invitation`, and adds `step` as a
    /// correction: nothing that happened is removed from the history.
    virtual Result<Invitation> correctInvitation(const Invitation &invitation,
                                                 const InvitationStep &step) = 0;

    virtual Result<CustomerAnnotation> saveAnnotation(CustomerId customer,
                                                      const CustomerAnnotation &annotation,
                                                      const QString &actor) = 0;
    virtual Result<Note> addNote(CustomerId customer, const QString &text,
                                 const QString &actor) = 0;
    virtual Status removeNote(NoteId note, const QString &actor) = 0; ///< kept, marked removed
    virtual Status restoreNote(NoteId note, const QString &actor) = 0;
};

/// The writing side of the observed data.
class ObservationRecorder
{
public:
    virtual ~ObservationRecorder() = default;
    virtual Result<std::unique_ptr<ObservationWriter>> begin(const ObservationHeader &header) = 0;
    /// A consistent copy through SQLite's own backup; never overwrites an existing file.
    virtual Status backupTo(const QString &path, Progress *progress) = 0;
};

/// A file to import (implemented in exchange).
class ImportReader
{
public:
    virtual ~ImportReader() = default;
    /// What the file seems to be, from its beginning. Errors: InvalidInput "import.…".
    virtual Result<ImportProfile> inspect(const QString &path, const ImportChoices &choices) = 0;
    /// Reads the whole file into `sink`. Row problems go to `problems` and do not stop it; an error
    /// means that the file as a whole cannot be used. `read` counts data rows.
    virtual Result<ImportTally> read(const QString &path, const ImportProfile &profile,
                                     const Realm &realm, ObservationSink &sink,
                                     QVector<ImportProblem> &problems, Progress *progress) = 0;
};

/// What an exported table is written as.
enum class ExportFormat : quint8 { Csv, Json, Xlsx };

/// How a CSV file is written so that Excel in a language opens it well (glossary 3.1): semicolon
/// for French and German, comma for English; always UTF-8 with BOM.
enum class CsvDialect : quint8 { Comma, Semicolon };

struct ExportColumn
{
    QString key; ///< stable, for JSON and for reading our own CSV back
    QString title; ///< header text in the language of the export
};

/// A table on its way into a file. The file appears whole under its name at finish(), or not at
/// all.
class TableWriter
{
public:
    virtual ~TableWriter() = default;
    /// What the table is (its filter, its count, its day), as names and values in the language of
    /// the export; before begin(). Only XLSX has room for it.
    virtual void describe(const QVector<QPair<QString, QString>> &facts) { Q_UNUSED(facts) }
    virtual Status begin(const QVector<ExportColumn> &columns) = 0;
    /// QString, qint64, double, bool, QDate, QStringList or invalid (empty), one per column.
    virtual Status row(const QVector<QVariant> &cells) = 0;
    virtual Status finish() = 0;
};

/// A file on its way to the disk: whole under its name at commit(), or not there at all.
class OutputFile
{
public:
    virtual ~OutputFile() = default;
    virtual Status write(const QByteArray &bytes) = 0;
    virtual Status commit() = 0;
};

class TableWriterFactory
{
public:
    virtual ~TableWriterFactory() = default;
    /// Errors: Storage "export.notWritable". `replace` false: Conflict "export.exists".
    virtual Result<std::unique_ptr<TableWriter>> create(const QString &path, ExportFormat format,
                                                        CsvDialect dialect, bool replace) = 0;
    /// A file of any other kind; the same errors.
    virtual Result<std::unique_ptr<OutputFile>> createFile(const QString &path, bool replace) = 0;
};

} // namespace attache

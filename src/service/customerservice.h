// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "attachmentmatrix.h"
#include "changeannouncer.h"
#include "customerindex.h"
#include "ports.h"

#include <stop_token>

namespace attache {

/// Everything the details pane shows of one customer.
struct CustomerDetails
{
    Customer customer;
    Realm realm;
    CustomerAnnotation annotation;
    AttachmentMatrix matrix;
    QVector<Attachment> attachments;
    QVector<AccessAssignment> accessAssignments;
    QVector<Subscription> subscriptions;
    QVector<Invitation> invitations;
    QVector<Note> notes;
};

/// Finding and reading customers.
class CustomerService
{
public:
    explicit CustomerService(LedgerReader &reader);

    Result<QVector<CustomerSummary>> firstCustomers(RealmId realm, int limit);
    /// The whole index, from the store. Cancelled if `stop` was requested.
    Result<std::shared_ptr<const CustomerIndex>> buildIndex(const QLocale &locale,
                                                            std::stop_token stop = {});
    /// What a kept index has to be stamped with now: the state of the workspace and the version of
    /// the program. Empty: nothing can be kept.
    Result<QByteArray> indexStamp();
    /// The index in the file beside the workspace, if it is of exactly this state; else null.
    std::shared_ptr<const CustomerIndex> keptIndex(const QString &path, const QLocale &locale);
    /// The kept index if there is one to be believed, else a new one.
    Result<std::shared_ptr<const CustomerIndex>> keptOrBuiltIndex(const QString &path,
                                                                  const QLocale &locale);
    /// `base` brought up to date with what changed.
    Result<std::shared_ptr<const CustomerIndex>> patchIndex(
        std::shared_ptr<const CustomerIndex> base, const ChangeSet &changes, const QLocale &locale);
    Result<CustomerDetails> details(CustomerId id);
    /// The one customer a person means by a tenant id, a domain, an exact name or alias (without
    /// case and accents), or an unambiguous part of these. NotFound "customer.unknown"; Conflict
    /// "customer.ambiguous" with up to 5 names as arguments.
    Result<CustomerId> resolve(const QString &text);

private:
    LedgerReader &m_reader;
};

/// What users write about customers.
class AnnotationService
{
public:
    AnnotationService(LedgerReader &reader, RelationshipWriter &writer, ChangeAnnouncer announce);

    Result<CustomerAnnotation> save(CustomerId customer, CustomerAnnotation annotation,
                                    const QString &actor);
    /// InvalidInput "note.empty".
    Result<Note> addNote(CustomerId customer, const QString &text, const QString &actor);
    Status removeNote(NoteId note, CustomerId customer, const QString &actor);
    Status restoreNote(NoteId note, CustomerId customer, const QString &actor);

private:
    LedgerReader &m_reader;
    RelationshipWriter &m_writer;
    ChangeAnnouncer m_announce;
};

} // namespace attache

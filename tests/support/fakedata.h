// SPDX-License-Identifier: GPL-3.0-or-later
// What the workspace in memory of the tests of models and widgets holds, and its clock.
#pragma once

#include "fakereviews.h"
#include "fakeviews.h"
#include "ports.h"

#include <QHash>
#include <QMutex>

#include <optional>

namespace attache::test {

/// What is in the workspace. Fill it before opening the session, or under `mutex`.
struct FakeData
{
    QRecursiveMutex mutex;
    QByteArray stateMark; ///< empty: nothing is kept beside the workspace
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

    std::shared_ptr<FakeViewData> views = std::make_shared<FakeViewData>();
    std::shared_ptr<FakeReviewData> reviews = std::make_shared<FakeReviewData>();

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

} // namespace attache::test

// SPDX-License-Identifier: GPL-3.0-or-later
// An import whose file and outcome are what FakeData says.
#pragma once

#include "fakedata.h"

#include <memory>

namespace attache::test {

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

} // namespace attache::test

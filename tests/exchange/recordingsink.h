// SPDX-License-Identifier: GPL-3.0-or-later
// What a file said, kept for looking at; and files and readers for tests.
#pragma once

#include "fileimportreader.h"

#include <QFile>
#include <QTemporaryDir>
#include <QTest>

namespace attache {

/// Keeps everything that is put into it.
class RecordingSink final : public ObservationSink
{
public:
    Status putCustomer(const CustomerFacts &facts, Dataset dataset) override
    {
        customers.append(facts);
        customerDatasets.append(dataset);
        return {};
    }
    Status putPartner(const PartnerFacts &facts, Dataset dataset) override
    {
        partners.append(facts);
        partnerDatasets.append(dataset);
        return {};
    }
    Status putAttachment(const AttachmentFacts &facts, Dataset dataset) override
    {
        attachments.append(facts);
        attachmentDatasets.append(dataset);
        return {};
    }
    Status putSubscription(const SubscriptionFacts &facts) override
    {
        subscriptions.append(facts);
        return {};
    }
    Status putAccessAssignment(const AccessAssignmentFacts &facts) override
    {
        assignments.append(facts);
        return {};
    }
    Status putActivity(const ActivityRecord &record) override
    {
        activities.append(record);
        return {};
    }

    QVector<AttachmentFacts> attachmentsOf(AttachmentKind kind) const
    {
        QVector<AttachmentFacts> some;
        for (const AttachmentFacts &one : attachments) {
            if (one.kind == kind)
                some.append(one);
        }
        return some;
    }

    QVector<CustomerFacts> customers;
    QVector<Dataset> customerDatasets;
    QVector<PartnerFacts> partners;
    QVector<Dataset> partnerDatasets;
    QVector<AttachmentFacts> attachments;
    QVector<Dataset> attachmentDatasets;
    QVector<SubscriptionFacts> subscriptions;
    QVector<AccessAssignmentFacts> assignments;
    QVector<ActivityRecord> activities;
};

/// Everything one import of a file gives.
struct ImportRun
{
    Error error; ///< code empty: it went well
    ImportProfile profile;
    ImportTally tally;
    QVector<ImportProblem> problems;
    RecordingSink sink;

    bool isGood() const { return error.code.isEmpty(); }
    QString reasons() const
    {
        QStringList texts;
        for (const ImportProblem &problem : problems)
            texts.append(QString::number(problem.line) + u':' + keyOf(problem.reason)
                         + (problem.rowDropped ? QStringLiteral("!") : QString()));
        return texts.join(u' ');
    }
};

inline QString ourTenantText()
{
    return QStringLiteral("11111111-aaaa-4bbb-8ccc-000000000001");
}

inline Realm testRealm(bool withTenant = true)
{
    Realm realm;
    realm.id = RealmId(1);
    realm.name = QStringLiteral("Contoso Partner");
    if (withTenant)
        realm.partnerTenant = parseTenantId(ourTenantText()).value_or(TenantId());
    realm.mpnId = QStringLiteral("1234567");
    return realm;
}

inline ImportRun importFile(const QString &path, const ImportChoices &choices = {},
                            const Realm &realm = testRealm())
{
    ImportRun run;
    FileImportReader reader;
    auto profile = reader.inspect(path, choices);
    if (!profile) {
        run.error = profile.error();
        return run;
    }
    run.profile = *profile;
    const auto tally = reader.read(path, *profile, realm, run.sink, run.problems, nullptr);
    if (tally)
        run.tally = *tally;
    else
        run.error = tally.error();
    return run;
}

/// Files of one test, gone with it.
class TestFiles
{
public:
    QString write(const QString &name, const QByteArray &bytes)
    {
        const QString path = m_dir.filePath(name);
        QFile file(path);
        if (!file.open(QIODevice::WriteOnly) || file.write(bytes) != bytes.size())
            qFatal("cannot write a test file");
        return path;
    }
    QString path(const QString &name) const { return m_dir.filePath(name); }

private:
    QTemporaryDir m_dir;
};

inline TenantId tenant(const char *text)
{
    return parseTenantId(QString::fromLatin1(text)).value_or(TenantId());
}

} // namespace attache

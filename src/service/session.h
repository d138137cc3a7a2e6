// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "customerservice.h"
#include "historyservice.h"
#include "importservice.h"
#include "invitationservice.h"
#include "overviewservice.h"
#include "relationshipservice.h"
#include "reviewservice.h"
#include "savedviewservice.h"

#include <QFuture>
#include <QObject>
#include <QPromise>
#include <QThreadPool>

#include <atomic>
#include <chrono>
#include <functional>
#include <memory>
#include <optional>
#include <stop_token>
#include <type_traits>

namespace attache {

/// The services over one connection. Lives and dies on the thread of that connection.
struct ReadingServices
{
    CustomerService customers;
    HistoryService history;
    OverviewService overview;
    LedgerReader &ledger;
    SavedViewReader &views;
    ReviewReader &reviews;
};

struct WritingServices
{
    RelationshipService relationships;
    InvitationService invitations;
    AnnotationService annotations;
    ImportService imports;
    SavedViewService views;
    ReviewService reviews;
    ObservationRecorder *recorder = nullptr; ///< backs up through the writing connection
};

/// Opens connections for a Session; implemented by app's composition. Called on the thread that
/// will use the connection.
class SessionFactory
{
public:
    struct Reading
    {
        std::shared_ptr<void> connection; ///< keeps alive what `services` refer to
        std::shared_ptr<ReadingServices> services;
        /// Reads the whole file, which may take long; empty: there is nothing to check.
        std::function<Status(const std::stop_token &)> checkThoroughly = {};
    };
    struct Writing
    {
        std::shared_ptr<void> connection;
        std::shared_ptr<WritingServices> services;
        /// Whether the file may be written to; true if the check was thorough. Empty: nothing to
        /// check.
        std::function<Result<bool>(const std::stop_token &)> checkFile = {};
        /// From now on the file stays as it is, at closing too.
        std::function<void()> leaveFile = {};
    };
    virtual ~SessionFactory() = default;
    /// First: takes the lock, migrates. The services tell `announce` and `announceViews` of each
    /// commit. The file has yet to be checked.
    virtual Result<Writing> openWriting(ChangeAnnouncer announce, ViewAnnouncer announceViews) = 0;
    /// Also later, for another connection beside the first.
    virtual Result<Reading> openReading() = 0;
    /// How long a new session is left alone before its file is checked thoroughly.
    virtual std::chrono::milliseconds restAfterOpening() const { return std::chrono::seconds(10); }
};

/// An open workspace for the window: two threads, one that writes and one that reads, and what they
/// say afterwards. Functions given to read() and write() run on those threads, one after another.
/// What can be read is there at once; nothing is written before the file was checked, and nothing
/// more once it is known to be damaged.
class Session final : public QObject
{
    Q_OBJECT
public:
    /// Opens both sides; blocks, so call it off the GUI thread or behind a splash.
    static Result<std::unique_ptr<Session>> open(std::unique_ptr<SessionFactory> factory,
                                                 const QString &path, const QString &actor);
    /// The workspace as of `asOf`, whose connections `factory` opens. It is only read: write()
    /// answers Conflict "workspace.past".
    static Result<std::unique_ptr<Session>> openPast(std::unique_ptr<SessionFactory> factory,
                                                     const QString &path, const QString &actor,
                                                     const AsOf &asOf);
    ~Session() override; ///< waits for what runs

    QString path() const { return m_path; }
    QString actor() const { return m_actor; } ///< who acts, for the journal
    /// What the workspace was put back to; nothing: it is the present one.
    const std::optional<AsOf> &past() const { return m_past; }
    /// The time that dates are compared with: that of the past, else of the system.
    Instant now() const { return m_past ? m_past->at : Instant::now(); }
    /// What damaged() said before anybody listened. On the thread that owns the Session.
    const std::optional<Error> &damage() const { return m_toldDamage; }

    /// `work`: Result<T>(ReadingServices &)
    template <typename Work>
    auto read(Work work)
    {
        return run(m_readPool,
                   [this, work = std::move(work)]() mutable { return work(*m_reading.services); });
    }
    /// The same on a thread and a connection of its own, opened when first needed: for work that
    /// takes seconds, while read() goes on answering.
    template <typename Work>
    auto readAside(Work work)
    {
        using Answer = std::invoke_result_t<Work, ReadingServices &>;
        return run(m_asidePool, [this, work = std::move(work)]() mutable -> Answer {
            if (!m_aside.services) {
                auto opened = m_factory->openReading();
                if (!opened)
                    return opened.error();
                m_aside = *std::move(opened);
            }
            return work(*m_aside.services);
        });
    }
    /// `work`: Result<T>(WritingServices &). Changes it announces come out of changed(). Storage
    /// "workspace.foundDamaged" after damaged().
    template <typename Work>
    auto write(Work work)
    {
        using Answer = std::invoke_result_t<Work, WritingServices &>;
        ++m_waitingWrites;
        return run(m_writePool, [this, work = std::move(work)]() mutable -> Answer {
            --m_waitingWrites;
            if (m_damage)
                return *m_damage;
            return work(*m_writing.services);
        });
    }

signals:
    /// After commit, on the thread that owns the Session.
    void changed(const attache::ChangeSet &changes);
    void viewsChanged(); ///< the same, of saved views
    /// The check of the file failed: what is shown may be wrong, and nothing is written any more.
    /// Or it could not be done, which `error` says.
    void damaged(const attache::Error &error);

private:
    template <typename Function>
    static auto run(QThreadPool &pool, Function function)
    {
        using Answer = std::invoke_result_t<Function>;
        auto promise = std::make_shared<QPromise<Answer>>();
        auto future = promise->future();
        promise->start();
        pool.start([promise, function = std::move(function)]() mutable {
            promise->addResult(function());
            promise->finish();
        });
        return future;
    }

    Session(std::unique_ptr<SessionFactory> factory, const QString &path, const QString &actor);
    Status openReadingSide();
    void checkFile();
    void checkLater();
    void refuseWriting(const Error &error);

    QString m_path;
    QString m_actor;
    std::optional<AsOf> m_past;
    std::unique_ptr<SessionFactory> m_factory;
    SessionFactory::Reading m_reading;
    SessionFactory::Writing m_writing;
    SessionFactory::Reading m_aside; ///< null until the first readAside()
    QThreadPool m_readPool;
    QThreadPool m_asidePool;
    QThreadPool m_writePool;
    QThreadPool m_checkPool;
    std::stop_source m_stop; ///< of the checks, at the end
    std::atomic<int> m_waitingWrites = 0;
    std::optional<Error> m_damage; ///< why nothing is written; of the writing thread
    std::optional<Error> m_toldDamage; ///< the same, of the owner's thread
};

} // namespace attache

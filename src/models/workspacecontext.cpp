// SPDX-License-Identifier: GPL-3.0-or-later
#include "workspacecontext.h"

#include "formats.h"
#include "indexfile.h"
#include "savedviewservice.h"

#include <QCoreApplication>
#include <QThreadPool>
#include <QTimer>

namespace attache {

using IndexResult = Result<std::shared_ptr<const CustomerIndex>>;

namespace {

/// Quiet for this long, and the index is kept beside the workspace.
constexpr int KeepAfterMs = 2000;
/// Fewer customers than this take little memory either way.
constexpr qsizetype WorthMapping = 20'000;
/// How often to look whether a new day has come; a timer until midnight would oversleep with the
/// computer.
constexpr int DayCheckMs = 5 * 60 * 1000;

using Index = std::shared_ptr<const CustomerIndex>;

/// `index` with the smart tags of the workspace; itself where nothing is to be done. Without them
/// where they cannot be read: that is told where the views are read, and the list is there.
Index tagged(Index index, ReadingServices &services, Instant now, bool isOfToday = false)
{
    const auto views = services.views.savedViews();
    if (!views)
        return index;
    const auto definitions = smartTagsOf(*views);
    const auto present = definitionsOf(index->smartTags());
    if (definitions == present && (isOfToday || definitions.isEmpty()))
        return index;
    return CustomerIndexBuilder::withSmartTags(*index, definitions, now);
}

} // namespace

struct WorkspaceContext::Private
{
    struct Made
    {
        std::shared_ptr<const CustomerIndex> index;
        bool isKept = false; ///< it came from the file beside the workspace
    };

    Private(WorkspaceContext *owner, std::unique_ptr<Session> openSession,
            TableWriterFactory &tableWriters)
        : q(owner), session(std::move(openSession)), writers(tableWriters)
    {
    }

    void readRealms(const std::function<void()> &afterwards);
    void buildIndex();
    void sortIndex();
    void patchIndex();
    void tagIndex();
    void takeIndex(const IndexResult &answer, quint64 ticket);
    void onChanged(const ChangeSet &changes);
    bool isSettled() const
    {
        return !working && !areTagsPending && !pending.everything && pending.customers.isEmpty();
    }
    void keepIndex();
    void keepIndexAs(const QByteArray &stamp);
    void takeMapped(const std::shared_ptr<const CustomerIndex> &base,
                    const std::shared_ptr<const CustomerIndex> &mapped);

    WorkspaceContext *q;
    std::unique_ptr<Session> session;
    TableWriterFactory &writers;
    QUndoStack undo;
    OperationModel operations;
    QVector<Realm> realms;
    RealmId realm;
    std::shared_ptr<const CustomerIndex> index;
    bool working = false; ///< a build or a patch is on the reading thread
    quint64 ticket = 0; ///< of the build or patch whose answer counts; older ones are dropped
    std::optional<OperationModel::Key> operation; ///< of the running build
    std::stop_source stop;
    ChangeSet pending; ///< changes that came while `working`
    bool areTagsPending = false; ///< saved views changed while `working`
    QString tagDay; ///< the day (UTC) that smart tags were evaluated for
    QTimer dayCheck;
    QTimer keepSoon;
    quint64 kept = 0; ///< generation that the file beside the workspace holds
    std::stop_source stopKeeping;
    QThreadPool keeping; ///< one thread, for writing that file
};

WorkspaceContext::WorkspaceContext(std::unique_ptr<Session> session, TableWriterFactory &writers,
                                   QObject *parent)
    : QObject(parent), d(std::make_unique<Private>(this, std::move(session), writers))
{
    connect(d->session.get(), &Session::changed, this,
            [this](const ChangeSet &changes) { d->onChanged(changes); });
    connect(d->session.get(), &Session::viewsChanged, this, [this] { d->tagIndex(); });
    connect(&d->dayCheck, &QTimer::timeout, this, [this] {
        if (d->index && !d->index->smartTags().isEmpty() && d->tagDay != now().toIsoDate())
            d->tagIndex();
    });
    d->dayCheck.start(DayCheckMs);
    d->keeping.setMaxThreadCount(1);
    d->keepSoon.setSingleShot(true);
    d->keepSoon.setInterval(KeepAfterMs);
    connect(&d->keepSoon, &QTimer::timeout, this, [this] { d->keepIndex(); });
}

WorkspaceContext::~WorkspaceContext()
{
    d->stop.request_stop();
    d->stopKeeping.request_stop();
    d->keeping.waitForDone();
    d->undo.clear();
}

Session &WorkspaceContext::session() const
{
    return *d->session;
}

TableWriterFactory &WorkspaceContext::writers() const
{
    return d->writers;
}

QUndoStack &WorkspaceContext::undoStack()
{
    return d->undo;
}

OperationModel &WorkspaceContext::operations()
{
    return d->operations;
}

const QVector<Realm> &WorkspaceContext::realms() const
{
    return d->realms;
}

Realm WorkspaceContext::realm(RealmId id) const
{
    for (const Realm &realm : d->realms) {
        if (realm.id == id)
            return realm;
    }
    return {};
}

RealmId WorkspaceContext::currentRealm() const
{
    return d->realm;
}

void WorkspaceContext::setCurrentRealm(RealmId realm)
{
    if (d->realm == realm)
        return;
    d->realm = realm;
    emit currentRealmChanged(realm);
}

std::shared_ptr<const CustomerIndex> WorkspaceContext::index() const
{
    return d->index;
}

bool WorkspaceContext::isIndexBuilding() const
{
    return d->working && !d->index;
}

void WorkspaceContext::start()
{
    d->readRealms({});
    d->buildIndex();
}

void WorkspaceContext::rebuildIndex()
{
    if (d->index && d->isSettled())
        d->sortIndex();
    else
        d->buildIndex();
}

void WorkspaceContext::Private::readRealms(const std::function<void()> &afterwards)
{
    session->read([](ReadingServices &services) { return services.ledger.realms(); })
        .then(q, [this, afterwards](const Result<QVector<Realm>> &answer) {
            if (!answer) {
                emit q->failed(answer.error());
            } else {
                realms = *answer;
                emit q->realmsChanged();
                if (realm.isValid() && !q->realm(realm).id.isValid())
                    q->setCurrentRealm({});
            }
            if (afterwards)
                afterwards();
        });
}

void WorkspaceContext::Private::buildIndex()
{
    stop.request_stop();
    stop = {};
    pending = {};
    areTagsPending = false;
    tagDay = q->now().toIsoDate();
    working = true;
    if (operation)
        operations.end(*operation);
    operation = operations.begin(
        QCoreApplication::translate("attache::WorkspaceContext", "Preparing the customer list"),
        std::make_shared<OperationProgress>(), false);
    // Aside: until the list is whole, the pages have things to read.
    session
        ->readAside([locale = interfaceLocale(), token = stop.get_token(), now = q->now(),
                     isFirst = !index, path = IndexFile::pathFor(session->path())](
                        ReadingServices &services) -> Result<Made> {
            if (isFirst) {
                if (auto fromFile = services.customers.keptIndex(path, locale))
                    return Made{tagged(std::move(fromFile), services, now), true};
            }
            auto built = services.customers.buildIndex(locale, token);
            if (!built)
                return built.error();
            return Made{tagged(*std::move(built), services, now), false};
        })
        .then(q, [this, mine = ++ticket](const Result<Made> &answer) {
            if (answer && answer->isKept && mine == ticket)
                kept = answer->index->generation();
            takeIndex(answer ? IndexResult(answer->index) : IndexResult(answer.error()), mine);
        });
}

/// The same customers in the order of the language that is now spoken.
void WorkspaceContext::Private::sortIndex()
{
    stop.request_stop();
    stop = {};
    areTagsPending = false;
    tagDay = q->now().toIsoDate();
    working = true;
    session
        ->readAside([base = index, locale = interfaceLocale(), token = stop.get_token(),
                     now = q->now()](ReadingServices &services) -> IndexResult {
            if (auto sorted = CustomerIndexBuilder::sorted(*base, locale, token))
                return tagged(std::move(sorted), services, now);
            return Error{ErrorKind::Cancelled, QStringLiteral("cancelled"), {}, {}};
        })
        .then(q, [this, mine = ++ticket](const IndexResult &answer) { takeIndex(answer, mine); });
}

/// Keeps the index beside the workspace. That needs the state it is of: what was committed before
/// that state was read has been announced once a call on the writing thread comes back, for
/// announcements and answers come through the same queue.
void WorkspaceContext::Private::keepIndex()
{
    if (!index || !isSettled() || kept == index->generation())
        return;
    session->readAside([](ReadingServices &services) { return services.customers.indexStamp(); })
        .then(q, [this](const Result<QByteArray> &stamp) {
            if (!stamp || stamp->isEmpty())
                return;
            session->write([](WritingServices &) { return Status(); })
                .then(q, [this, stamp = *stamp](const Status &) { keepIndexAs(stamp); });
        });
}

void WorkspaceContext::Private::keepIndexAs(const QByteArray &stamp)
{
    if (!index || !isSettled()) // the next index is kept
        return;
    kept = index->generation();
    // A failure costs the next start some seconds, and nothing else.
    keeping.start([this, base = index, stamp, path = IndexFile::pathFor(session->path()),
                   now = q->now(), token = stopKeeping.get_token()] {
        if (!IndexFile::save(*base, path, stamp, token) || base->size() < WorthMapping)
            return;
        auto mapped = IndexFile::load(path, stamp, base->realms(), base->locale());
        if (mapped && !base->smartTags().isEmpty())
            mapped = CustomerIndexBuilder::withSmartTags(*mapped, definitionsOf(base->smartTags()),
                                                         now, token);
        // The pool is waited for before this goes.
        QMetaObject::invokeMethod(
            q, [this, base, mapped] { takeMapped(base, mapped); }, Qt::QueuedConnection);
    });
}

/// The file is the same index in memory that the system can take back at any time.
void WorkspaceContext::Private::takeMapped(const std::shared_ptr<const CustomerIndex> &base,
                                           const std::shared_ptr<const CustomerIndex> &mapped)
{
    if (!mapped || index != base || !isSettled())
        return;
    index = mapped;
    kept = mapped->generation();
    emit q->indexChanged();
}

void WorkspaceContext::Private::patchIndex()
{
    areTagsPending = false;
    tagDay = q->now().toIsoDate();
    working = true;
    session
        ->readAside([base = index, changes = std::exchange(pending, {}), locale = interfaceLocale(),
                     now = q->now()](ReadingServices &services) -> IndexResult {
            auto patched = services.customers.patchIndex(base, changes, locale);
            if (!patched)
                return patched.error();
            return tagged(*std::move(patched), services, now);
        })
        .then(q, [this, mine = ++ticket](const IndexResult &answer) { takeIndex(answer, mine); });
}

/// The same customers with the smart tags as they are now defined, or as they are today.
void WorkspaceContext::Private::tagIndex()
{
    if (working || !index) {
        areTagsPending = true;
        return;
    }
    areTagsPending = false;
    working = true;
    const bool isOfToday = tagDay == q->now().toIsoDate();
    tagDay = q->now().toIsoDate();
    session
        ->readAside(
            [base = index, isOfToday, now = q->now()](ReadingServices &services) -> IndexResult {
                return tagged(base, services, now, isOfToday);
            })
        .then(q, [this, base = index, mine = ++ticket](const IndexResult &answer) {
            // The file beside the workspace holds no smart tags: it is still that of this index.
            if (answer && mine == ticket && kept == base->generation())
                kept = (*answer)->generation();
            takeIndex(answer, mine);
        });
}

void WorkspaceContext::Private::takeIndex(const IndexResult &answer, quint64 mine)
{
    if (mine != ticket)
        return;
    working = false;
    if (operation) {
        operations.end(*operation);
        operation.reset();
    }
    if (answer) {
        if (std::exchange(index, *answer) != *answer)
            emit q->indexChanged();
    } else if (answer.error().kind != ErrorKind::Cancelled) {
        emit q->failed(answer.error());
    }
    if (pending.everything || (!pending.customers.isEmpty() && !index))
        buildIndex();
    else if (!pending.customers.isEmpty())
        patchIndex();
    else if (areTagsPending && index)
        tagIndex();
    else
        keepSoon.start();
}

void WorkspaceContext::Private::onChanged(const ChangeSet &changes)
{
    const auto tell = [this, changes] { emit q->changed(changes); };
    if (changes.realms || changes.everything)
        readRealms(tell);
    else
        tell();

    if (!changes.everything && changes.customers.isEmpty())
        return;
    pending.everything = pending.everything || changes.everything;
    pending.customers += changes.customers;
    if (working)
        return;
    if (pending.everything || !index)
        buildIndex();
    else
        patchIndex();
}

} // namespace attache

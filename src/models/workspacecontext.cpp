// SPDX-License-Identifier: GPL-3.0-or-later
#include "workspacecontext.h"

#include "formats.h"

#include <QCoreApplication>

namespace attache {

using IndexResult = Result<std::shared_ptr<const CustomerIndex>>;

struct WorkspaceContext::Private
{
    Private(WorkspaceContext *owner, std::unique_ptr<Session> openSession,
            TableWriterFactory &tableWriters)
        : q(owner), session(std::move(openSession)), writers(tableWriters)
    {
    }

    void readRealms(const std::function<void()> &afterwards);
    void buildIndex();
    void patchIndex();
    void takeIndex(const IndexResult &answer, quint64 ticket);
    void onChanged(const ChangeSet &changes);

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
};

WorkspaceContext::WorkspaceContext(std::unique_ptr<Session> session, TableWriterFactory &writers,
                                   QObject *parent)
    : QObject(parent), d(std::make_unique<Private>(this, std::move(session), writers))
{
    connect(d->session.get(), &Session::changed, this,
            [this](const ChangeSet &changes) { d->onChanged(changes); });
}

WorkspaceContext::~WorkspaceContext()
{
    d->stop.request_stop();
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
    working = true;
    if (operation)
        operations.end(*operation);
    operation = operations.begin(
        QCoreApplication::translate("attache::WorkspaceContext", "Preparing the customer list"),
        std::make_shared<OperationProgress>(), false);
    session
        ->read([locale = interfaceLocale(), token = stop.get_token()](ReadingServices &services) {
            return services.customers.buildIndex(locale, token);
        })
        .then(q, [this, mine = ++ticket](const IndexResult &answer) { takeIndex(answer, mine); });
}

void WorkspaceContext::Private::patchIndex()
{
    working = true;
    session
        ->read([base = index, changes = std::exchange(pending, {}),
                locale = interfaceLocale()](ReadingServices &services) {
            return services.customers.patchIndex(base, changes, locale);
        })
        .then(q, [this, mine = ++ticket](const IndexResult &answer) { takeIndex(answer, mine); });
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
        index = *answer;
        emit q->indexChanged();
    } else if (answer.error().kind != ErrorKind::Cancelled) {
        emit q->failed(answer.error());
    }
    if (pending.everything || (!pending.customers.isEmpty() && !index))
        buildIndex();
    else if (!pending.customers.isEmpty())
        patchIndex();
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

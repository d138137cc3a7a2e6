// SPDX-License-Identifier: GPL-3.0-or-later
// The second half of the Reviews page: deciding, and closing.
#include "reviewspage.h"

#include "formats.h"
#include "labels.h"
#include "messages.h"
#include "reasonbar.h"
#include "reviewcommands.h"
#include "reviewlabels.h"
#include "textdoor.h"

#include <QItemSelectionModel>
#include <QTableView>

#include <algorithm>

namespace attache {

using namespace Qt::StringLiterals;

namespace {

constexpr qsizetype PaceOf = 20; ///< decisions

} // namespace

QVector<int> ReviewsPage::selectedPositions() const
{
    QVector<int> rows;
    const QModelIndexList selected = m_table->selectionModel()->selectedRows();
    for (const QModelIndex &index : selected)
        rows << index.row();
    if (rows.isEmpty() && m_table->currentIndex().isValid())
        rows << m_table->currentIndex().row();
    std::sort(rows.begin(), rows.end());
    QVector<int> positions;
    for (const int row : std::as_const(rows))
        positions << m_model.position(row);
    return positions;
}

void ReviewsPage::decide(ReviewDecision decision, bool always)
{
    DecisionRequest request;
    request.review = m_model.review().id;
    request.positions = selectedPositions();
    request.decision = decision;
    request.inBatch = request.positions.size() > 1;
    if (request.positions.isEmpty() || m_model.review().isClosed())
        return;
    // Deciding what reviewers differ on is settling it.
    for (const int position : std::as_const(request.positions)) {
        const ItemStanding &standing = m_model.standing(position);
        if (standing.state != ItemStanding::State::Conflict)
            continue;
        for (const ReviewEntry &voice : standing.voices)
            request.settles << voice.guid;
    }
    const bool isRequired = needsReason(decision, request.inBatch) || !request.settles.isEmpty();
    if (!isRequired && !always) {
        save(request);
        return;
    }
    // What was said there before is the likeliest reason, then what was last said for the same.
    const auto own = m_model.ownVoice(request.positions.constFirst());
    askReason(request,
              own && own->decision == decision ? own->reason : m_model.lastReason(decision),
              isRequired);
}

void ReviewsPage::askReason(const DecisionRequest &request, const QString &suggested,
                            bool isRequired)
{
    m_asked = request;
    const QString decision = label(request.decision);
    const auto count = int(request.positions.size());
    const ReviewItem &item = m_model.item(request.positions.constFirst());
    QString what = tr("%1, %2 – why?", "decision, customer")
                       .arg(decision, customerLabel(item.name, item.tenant));
    if (!request.settles.isEmpty() && !request.inBatch)
        what = tr("The reviewers differ on %2: %1 – why?", "decision, customer")
                   .arg(decision, customerLabel(item.name, item.tenant));
    if (request.inBatch)
        what = tr("%1, for all %Ln selected customer(s) – why?", "decision", count).arg(decision);
    const QString accept = request.inBatch ? tr("Decide for %Ln customer(s)", "button", count)
                                           : tr("Decide", "button");
    m_reasonBar->ask(what, accept, suggested, isRequired, m_model.reasons(request.decision));
}

void ReviewsPage::editReason()
{
    const QVector<int> positions = selectedPositions();
    if (positions.isEmpty())
        return;
    const auto own = m_model.ownVoice(positions.constFirst());
    if (!own) {
        emit messageRequested(tr("Decide first: a reason belongs to a decision."));
        return;
    }
    decide(own->decision, true);
}

int ReviewsPage::nextOpenRow(int from) const
{
    int row = from;
    for (int tries = 0; tries <= m_saving.size(); ++tries) {
        row = m_model.nextOpen(row);
        if (row < 0 || !m_saving.contains(m_model.position(row)))
            return row;
    }
    return -1;
}

void ReviewsPage::goToNextOpen()
{
    const int row = nextOpenRow(m_table->currentIndex().row());
    if (row >= 0)
        select(row);
    else
        emit messageRequested(tr("Nothing is left to do in this review."));
}

void ReviewsPage::save(const DecisionRequest &request)
{
    QVector<ReviewEntry> before;
    for (const int position : request.positions) {
        ReviewEntry entry;
        entry.position = position;
        before << m_model.ownVoice(position).value_or(entry);
        m_saving.insert(position);
    }
    // On to the next at once; what is decided shows when it is saved.
    const int last = m_model.rowOf(request.positions.constLast());
    const int next = nextOpenRow(last);
    if (next >= 0)
        select(next);
    else
        select(std::min(last + 1, m_model.rowCount() - 1));
    ++m_ownWrites;
    context()
        .session()
        .write([request, actor = context().session().actor()](WritingServices &services) {
            return services.reviews.decide(request, actor);
        })
        .then(&context().session(),
              ifAlive(this, [this, request, before](const Result<QVector<ReviewEntry>> &entries) {
                  saved(request, before, entries);
              }));
}

void ReviewsPage::saved(const DecisionRequest &request, const QVector<ReviewEntry> &before,
                        const Result<QVector<ReviewEntry>> &entries)
{
    --m_ownWrites;
    for (const int position : request.positions)
        m_saving.remove(position);
    if (!entries) {
        showError(this, entries.error());
        const int row = m_model.rowOf(request.positions.constFirst());
        if (row >= 0)
            select(row);
        return;
    }
    context().undoStack().push(new DecideCommand(context(), request.review, before, *entries));
    if (request.review != m_model.review().id)
        return;
    m_times << Instant::now();
    if (m_times.size() > PaceOf)
        m_times.removeFirst();
    m_model.addEntries(*entries);
    showProgress();
    if (!m_table->currentIndex().isValid())
        select(std::max(m_model.nextOpen(-1), 0));
    const int shown = m_model.position(m_table->currentIndex().row());
    if (request.positions.contains(shown))
        showItem();
    --m_unclaimed;
    if (m_isLoading || (m_ownWrites == 0 && m_unclaimed > 0)) {
        m_unclaimed = 0;
        refresh(); // what is being read may be older than this, or somebody else decided too
    }
}

void ReviewsPage::askToClose()
{
    const ReviewProgress &progress = m_model.progress();
    if (!progress.isComplete()) {
        const int open = progress.items - progress.decided - progress.waiting - progress.conflicts;
        showError(this,
                  {ErrorKind::Conflict,
                   u"review.incomplete"_s,
                   {QString::number(open), QString::number(progress.waiting),
                    QString::number(progress.conflicts)},
                   {}});
        return;
    }
    const QStringList counts{
        tr("%1: %2", "decision, how many")
            .arg(label(ReviewDecision::Keep), numberText(progress.keep)),
        tr("%1: %2", "decision, how many")
            .arg(label(ReviewDecision::Revoke), numberText(progress.revoke)),
        tr("%1: %2", "decision, how many")
            .arg(label(ReviewDecision::Ask), numberText(progress.ask)),
        tr("%1: %2", "decision, how many")
            .arg(label(ReviewDecision::NotApplicable), numberText(progress.notApplicable))};
    ask(this, tr("Close the review"),
        tr("“%1” is closed with these decisions, and never changes again:\n%2")
            .arg(displayText(m_model.review().header.name), counts.join(u'\n')),
        tr("Close the review", "button"), [this] { closeReview(); });
}

void ReviewsPage::closeReview()
{
    context()
        .session()
        .write([id = m_model.review().id, actor = context().session().actor()](
                   WritingServices &services) { return services.reviews.close(id, actor); })
        .then(&context().session(), ifAlive(this, [this](const Result<Review> &closed) {
            if (!closed) {
                showError(this, closed.error());
                return;
            }
            emit messageRequested(tr("“%1” is closed.").arg(displayText(closed->header.name)));
            refresh();
        }));
}

} // namespace attache

// SPDX-License-Identifier: GPL-3.0-or-later
#include "reviewspage.h"

#include "flowlayout.h"
#include "formats.h"
#include "icons.h"
#include "messages.h"
#include "querylabels.h"
#include "querytext.h"
#include "reasonbar.h"
#include "reviewitempane.h"
#include "reviewlabels.h"
#include "statepane.h"
#include "tablesetup.h"
#include "textdoor.h"

#include <QAction>
#include <QApplication>
#include <QComboBox>
#include <QHBoxLayout>
#include <QHeaderView>
#include <QLineEdit>
#include <QProgressBar>
#include <QPushButton>
#include <QSplitter>
#include <QTableView>
#include <QToolButton>

#include <array>
#include <utility>

namespace attache {

using namespace Qt::StringLiterals;

namespace {

using Filter = ReviewModel::Filter;

/// A stored query in the words of the interface; as it is stored if a newer version wrote it.
QString shownQuery(const QString &stored)
{
    const auto parsed = parseQuery(stored);
    const auto *filter = std::get_if<QueryExpression>(&parsed);
    return filter ? printQuery(*filter, shownQueryLanguage()) : stored;
}

constexpr std::array Filters{Filter::All,  Filter::Open,   Filter::Marked, Filter::Conflicts,
                             Filter::Keep, Filter::Revoke, Filter::Ask,    Filter::NotApplicable};

} // namespace

ReviewsPage::ReviewsPage(WorkspaceContext &context, QWidget *parent) : LivePage(context, parent)
{
    setObjectName(u"reviewsPage"_s);
    build();
    buildActions();
    connect(m_choice, &QComboBox::activated, this,
            [this](int index) { showReview(m_choice->itemData(index).value<ReviewId>()); });
    connect(m_start, &QPushButton::clicked, this, &ReviewsPage::startRequested);
    connect(m_merge, &QPushButton::clicked, this, &ReviewsPage::mergeRequested);
    connect(m_handOver, &QPushButton::clicked, this,
            [this] { emit handOverRequested(m_model.review().id, m_model.review().header.name); });
    connect(m_close, &QPushButton::clicked, this, &ReviewsPage::askToClose);
    connect(m_evidence, &QPushButton::clicked, this,
            [this] { emit evidenceRequested(m_model.review().id, m_model.review().header.name); });
    connect(m_filter, &QComboBox::activated, this, &ReviewsPage::filter);
    connect(m_find, &QLineEdit::textChanged, this, &ReviewsPage::filter);
    connect(m_table->selectionModel(), &QItemSelectionModel::currentRowChanged, this,
            &ReviewsPage::showItem);
    connect(m_itemPane, &ReviewItemPane::settleRequested, this, [this](ReviewDecision decision) {
        m_table->selectRow(m_table->currentIndex().row()); // of this one only
        decide(decision);
    });
    connect(m_reasonBar, &ReasonBar::given, this, [this](const QString &reason) {
        if (!m_asked)
            return;
        DecisionRequest request = *m_asked;
        request.reason = reason;
        m_asked.reset();
        m_reasonBar->hide();
        m_table->setFocus();
        save(request);
    });
    connect(m_reasonBar, &ReasonBar::givenUp, this, [this] {
        m_asked.reset();
        m_reasonBar->hide();
        m_table->setFocus();
    });
    connect(&context, &WorkspaceContext::changed, this, &ReviewsPage::announced);
    connect(m_pane, &StatePane::retryRequested, this, &ReviewsPage::refresh);
    connect(m_pane, &StatePane::actionTriggered, this, &ReviewsPage::startRequested);
    retranslate();
}

ReviewsPage::~ReviewsPage() = default;

void ReviewsPage::build()
{
    m_choice = new QComboBox(this);
    m_choice->setObjectName(u"reviewChoice"_s);
    m_choice->setSizeAdjustPolicy(QComboBox::AdjustToMinimumContentsLengthWithIcon);
    m_choice->setMinimumContentsLength(44);
    const auto button = [this](const QString &name, IconName icon) {
        auto *made = new QPushButton(attache::icon(icon), QString(), this);
        made->setObjectName(name);
        return made;
    };
    m_start = button(u"startReview"_s, IconName::Add);
    m_handOver = button(u"handOver"_s, IconName::Export);
    m_merge = button(u"mergeReview"_s, IconName::Import);
    m_close = button(u"closeReview"_s, IconName::Ok);
    m_evidence = button(u"evidence"_s, IconName::Trust);
    m_about = new PlainLabel(this);
    m_about->setWordWrap(true);
    m_progressBar = new QProgressBar(this);
    m_progressBar->setObjectName(u"reviewProgress"_s);
    m_progressBar->setMaximumWidth(220);
    m_progressText = new PlainLabel(this);
    m_progressText->setWordWrap(true);
    m_filter = new QComboBox(this);
    m_filter->setObjectName(u"reviewFilter"_s);
    m_find = new QLineEdit(this);
    m_find->setObjectName(u"reviewFind"_s);
    m_find->setClearButtonEnabled(true);
    m_table = new QTableView(this);
    m_table->setObjectName(u"reviewTable"_s);
    m_table->setModel(&m_model);
    m_table->setSelectionBehavior(QAbstractItemView::SelectRows);
    m_table->setSelectionMode(QAbstractItemView::ExtendedSelection);
    m_table->setTabKeyNavigation(false);
    m_table->setWordWrap(false);
    setUpTable(m_table, {20, 32, 60, 14, 34, 16, 22});
    m_table->setSortingEnabled(true);
    m_table->horizontalHeader()->setSortIndicatorClearable(true);
    m_table->sortByColumn(-1, Qt::AscendingOrder);
    m_itemPane = new ReviewItemPane(this);
    m_splitter = new QSplitter(Qt::Vertical, this);
    m_splitter->addWidget(m_table);
    m_splitter->addWidget(m_itemPane);
    m_splitter->setStretchFactor(0, 3);
    m_splitter->setStretchFactor(1, 2);
    m_splitter->setSizes({400, 220});
    m_splitter->setChildrenCollapsible(false);
    m_buttons = new QWidget(this);
    new FlowLayout(m_buttons);
    m_reasonBar = new ReasonBar(this);

    auto *top = new QHBoxLayout;
    top->addWidget(m_choice);
    top->addStretch(1);
    for (QPushButton *one : {m_start, m_merge, m_handOver, m_close, m_evidence})
        top->addWidget(one);
    auto *progress = new QHBoxLayout;
    progress->addWidget(m_progressBar);
    progress->addWidget(m_progressText, 1);
    auto *narrow = new QHBoxLayout;
    narrow->addWidget(m_filter);
    narrow->addWidget(m_find, 1);
    auto *work = new QWidget(this);
    auto *column = new QVBoxLayout(work);
    column->setContentsMargins(0, 0, 0, 0);
    column->addWidget(m_about);
    column->addLayout(progress);
    column->addLayout(narrow);
    column->addWidget(m_splitter, 1);
    column->addWidget(m_reasonBar);
    column->addWidget(m_buttons);
    m_pane = new StatePane(work, this);
    m_pane->setObjectName(u"statePane"_s);
    auto *layout = new QVBoxLayout(this);
    layout->addLayout(top);
    layout->addWidget(m_pane, 1);
}

void ReviewsPage::buildActions()
{
    const auto add = [this](const QString &name, IconName icon, auto slot) {
        auto *action = new QAction(attache::icon(icon), QString(), m_table);
        action->setObjectName(name);
        // In the list and at its buttons; where one types, letters are letters.
        action->setShortcutContext(Qt::WidgetWithChildrenShortcut);
        m_table->addAction(action);
        m_buttons->addAction(action);
        connect(action, &QAction::triggered, this, slot);
        auto *button = new QToolButton(m_buttons);
        button->setObjectName(name + u"Button"_s);
        button->setToolButtonStyle(Qt::ToolButtonTextBesideIcon);
        button->setDefaultAction(action);
        m_buttons->layout()->addWidget(button);
        return action;
    };
    constexpr std::array Icons{IconName::Ok, IconName::Drop, IconName::EvidenceUnknown,
                               IconName::Remove};
    for (int i = 0; i < int(Icons.size()); ++i) {
        const auto decision = static_cast<ReviewDecision>(i + 1);
        m_decisions << add(u"decide-"_s + keyOf(decision), Icons.at(size_t(i)),
                           [this, decision] { decide(decision); });
    }
    m_reasonAction = add(u"editReason"_s, IconName::Edit, [this] { editReason(); });
    m_nextAction = add(u"nextOpen"_s, IconName::Search, [this] { goToNextOpen(); });
}

QString ReviewsPage::title() const
{
    return tr("Reviews", "page");
}

QIcon ReviewsPage::icon() const
{
    return attache::icon(IconName::Reviews);
}

QAbstractItemView *ReviewsPage::mainView() const
{
    return m_pane->isShowingContent() ? m_table : nullptr;
}

void ReviewsPage::showEvent(QShowEvent *event)
{
    LivePage::showEvent(event);
    takeFocus();
}

/// To the list, so that the keys work at once; not from somebody who walks through the pages.
void ReviewsPage::takeFocus()
{
    const QWidget *focus = QApplication::focusWidget();
    if (isVisible() && (!focus || focus->objectName() != u"sidebar"_s))
        m_table->setFocus();
}

bool ReviewsPage::concerns(const ChangeSet &) const
{
    return false; // what changes reviews is followed in announced()
}

void ReviewsPage::announced(const ChangeSet &changes)
{
    // An own decision is announced before its answer comes, and the answer is all there is to show.
    if (!changes.reviews)
        return;
    if (m_ownWrites > 0)
        ++m_unclaimed;
    else
        refresh();
}

void ReviewsPage::showReview(ReviewId review)
{
    m_wanted = review;
    m_wasAskedFor = true;
    refresh();
}

void ReviewsPage::load()
{
    if (m_model.review().items == 0 && m_reviews.isEmpty())
        m_pane->showLoading();
    m_isLoading = true;
    m_list.read(
        context().session(), this,
        [wanted = m_wanted.isValid() ? m_wanted : m_model.review().id](
            ReadingServices &services) -> Result<Loaded> {
            Loaded loaded;
            auto reviews = services.reviews.reviews();
            if (!reviews)
                return reviews.error();
            loaded.reviews = *std::move(reviews);
            if (loaded.reviews.isEmpty())
                return loaded;
            loaded.shown = loaded.reviews.constFirst().review.id;
            for (const ReviewSummary &one : std::as_const(loaded.reviews)) {
                if (one.review.id == wanted)
                    loaded.shown = wanted;
            }
            auto items = services.reviews.reviewItems(loaded.shown, false);
            if (!items)
                return items.error();
            loaded.items = *std::move(items);
            auto entries = services.reviews.reviewEntries(loaded.shown);
            if (!entries)
                return entries.error();
            loaded.entries = *std::move(entries);
            return loaded;
        },
        [this](const Result<Loaded> &loaded) {
            m_isLoading = false;
            if (loaded)
                show(*loaded);
            else
                m_pane->showError(loaded.error());
        });
}

void ReviewsPage::show(const Loaded &loaded)
{
    m_reviews = loaded.reviews;
    const bool isOther = loaded.shown != m_model.review().id;
    const int row = m_table->currentIndex().row();
    const int position = isOther ? -1 : m_model.position(row);
    m_wanted = {};
    Review shown;
    for (const ReviewSummary &one : std::as_const(m_reviews)) {
        if (one.review.id == loaded.shown)
            shown = one.review;
    }
    if (isOther) {
        m_times.clear();
        m_asked.reset();
        m_reasonBar->hide();
    }
    m_model.setReview(shown, loaded.items, loaded.entries, context().session().actor());
    showChoices();
    showState();
    if (m_reviews.isEmpty())
        return;
    int to = m_model.rowOf(position);
    if (to < 0)
        to = isOther ? std::max(m_model.nextOpen(-1), 0) : std::min(row, m_model.rowCount() - 1);
    select(to);
    if (std::exchange(m_wasAskedFor, false))
        m_table->setFocus();
    else if (isOther)
        takeFocus();
}

void ReviewsPage::showChoices()
{
    m_choice->clear();
    for (const ReviewSummary &one : std::as_const(m_reviews)) {
        const Review &review = one.review;
        const QString name = displayText(review.header.name);
        m_choice->addItem(review.isClosed() ? tr("%1 – closed on %2", "name of a review, date")
                                                  .arg(name, dateText(review.closedAt))
                                            : tr("%1 – started on %2", "name of a review, date")
                                                  .arg(name, dateText(review.header.startedAt)),
                          QVariant::fromValue(review.id));
        if (review.id == m_model.review().id)
            m_choice->setCurrentIndex(m_choice->count() - 1);
    }
    m_choice->setVisible(!m_reviews.isEmpty());
}

void ReviewsPage::showState()
{
    const Review &review = m_model.review();
    const bool hasReview = review.id.isValid();
    const bool isOpen = hasReview && !review.isClosed() && !context().isPast();
    m_start->setHidden(context().isPast());
    m_merge->setHidden(context().isPast());
    m_handOver->setEnabled(hasReview);
    m_close->setEnabled(isOpen);
    m_close->setVisible(!hasReview || isOpen);
    m_evidence->setVisible(hasReview && !isOpen);
    for (QAction *action : std::as_const(m_decisions))
        action->setEnabled(isOpen);
    m_reasonAction->setEnabled(isOpen);
    m_nextAction->setEnabled(isOpen);
    m_buttons->setVisible(isOpen);
    if (!hasReview) {
        m_pane->showEmpty(
            IconName::Reviews, tr("No review yet"),
            tr("A review freezes the customers of the list as they are known now. Each is then "
               "decided by a single key: keep, revoke, ask. No network is needed."),
            tr("Start a review…"));
        return;
    }
    m_pane->showContent();
    const ReviewHeader &header = review.header;
    QStringList facts;
    facts << tr("Started by %1 on %2", "person, date and time")
                 .arg(displayText(header.startedBy), dateTimeText(header.startedAt));
    facts << (header.asOf.isSet() ? tr("as of %1", "date and time").arg(dateTimeText(header.asOf))
                                  : tr("as of an unknown date"));
    if (!header.query.isEmpty())
        facts << tr("filter %1").arg(displayText(shownQuery(header.query)));
    if (header.population != review.items)
        facts << tr("sample: %1 of %2 customers")
                     .arg(numberText(review.items), numberText(header.population));
    if (header.needsSecond)
        facts << tr("every decision needs a second reviewer");
    if (review.isClosed())
        facts << tr("closed by %1 on %2: it never changes again", "person, date and time")
                     .arg(displayText(review.closedBy), dateTimeText(review.closedAt));
    m_about->setText(facts.join(u" · "_s));
    showProgress();
}

void ReviewsPage::showProgress()
{
    const ReviewProgress &progress = m_model.progress();
    m_progressBar->setRange(0, std::max(progress.items, 1));
    m_progressBar->setValue(progress.decided);
    QStringList parts;
    parts << tr("%1 of %2 decided", "customers of a review")
                 .arg(numberText(progress.decided), numberText(progress.items));
    if (progress.waiting > 0)
        parts << tr("%Ln wait(s) for a second reviewer", nullptr, progress.waiting);
    if (progress.conflicts > 0)
        parts << tr("reviewers differ on %Ln", nullptr, progress.conflicts);
    const int left = progress.items - progress.decided - progress.waiting;
    if (m_times.size() >= 5 && left > 0) {
        const qint64 span = m_times.constLast().ms() - m_times.constFirst().ms();
        const double aMinute = span > 0 ? double(m_times.size() - 1) * 60'000.0 / double(span) : 0;
        if (aMinute >= 1)
            parts << tr("%1 a minute, about %Ln minute(s) left", "pace of decisions",
                        std::max(1, int(left / aMinute)))
                         .arg(numberText(qint64(aMinute)));
    }
    m_progressText->setText(parts.join(u" · "_s));
    m_progressBar->setAccessibleName(parts.constFirst());
    for (int i = 0; i < int(Filters.size()) && i < m_filter->count(); ++i)
        m_filter->setItemText(i,
                              tr("%1 (%2)", "what the list shows, how many")
                                  .arg(m_filter->itemData(i).toString(),
                                       numberText(m_model.count(Filters.at(size_t(i))))));
}

void ReviewsPage::filter()
{
    const int position = m_model.position(m_table->currentIndex().row());
    m_model.setFilter(Filters.at(size_t(std::max(m_filter->currentIndex(), 0))), m_find->text());
    const int row = m_model.rowOf(position);
    select(row >= 0 ? row : std::min(0, m_model.rowCount() - 1));
}

void ReviewsPage::select(int row)
{
    if (row < 0 || row >= m_model.rowCount()) {
        showItem();
        return;
    }
    const QModelIndex index = m_model.index(row, std::max(m_table->currentIndex().column(), 0));
    m_table->setCurrentIndex(index);
    m_table->scrollTo(index);
    showItem();
}

void ReviewsPage::showItem()
{
    const int position = m_model.position(m_table->currentIndex().row());
    if (position < 0) {
        m_item.drop();
        m_itemPane->showNothing();
        return;
    }
    m_item.read(
        context().session(), this,
        [review = m_model.review().id, position](ReadingServices &services) {
            return services.reviews.reviewItem(review, position);
        },
        [this, position](const Result<ReviewItem> &item) {
            if (!item) {
                emit context().failed(item.error());
                return;
            }
            if (position != m_model.position(m_table->currentIndex().row()))
                return;
            const auto customer = thawed(item->content);
            m_itemPane->showItem(*item, m_model.standing(position), customer ? &*customer : nullptr,
                                 !m_model.review().isClosed());
        });
}

void ReviewsPage::retranslate()
{
    m_choice->setAccessibleName(tr("Review", "choice of one"));
    m_start->setText(tr("Start a review…"));
    m_start->setToolTip(plainToolTip(tr("Of the customers in the list as it is now")));
    m_handOver->setText(tr("Hand over…"));
    m_handOver->setToolTip(
        plainToolTip(tr("Saves the review as one file that a second reviewer works on elsewhere")));
    m_merge->setText(tr("Merge a file…"));
    m_merge->setToolTip(
        plainToolTip(tr("Takes over a review, or what was decided in a copy of one")));
    m_close->setText(tr("Close the review…"));
    m_evidence->setText(tr("Evidence…"));
    m_evidence->setToolTip(
        plainToolTip(tr("Writes a folder that proves the decisions without this program")));
    m_table->setAccessibleName(tr("Customers of the review"));
    m_find->setPlaceholderText(tr("Find a customer in the review"));
    m_find->setAccessibleName(tr("Find a customer in the review"));
    m_filter->setAccessibleName(tr("What the list shows"));
    const int chosen = std::max(m_filter->currentIndex(), 0);
    m_filter->clear();
    const QStringList filters{tr("All customers", "filter of a review"),
                              tr("Still to do", "filter of a review"),
                              tr("Worth a look", "filter of a review"),
                              tr("Reviewers differ", "filter of a review"),
                              label(ReviewDecision::Keep),
                              label(ReviewDecision::Revoke),
                              label(ReviewDecision::Ask),
                              label(ReviewDecision::NotApplicable)};
    for (const QString &text : filters)
        m_filter->addItem(text, text);
    m_filter->setCurrentIndex(chosen);
    // Single letters, each from its own word; digits for those who prefer them.
    const QStringList keys{
        tr("K", "key for the decision “Keep”"), tr("R", "key for the decision “Revoke”"),
        tr("A", "key for the decision “Ask”"), tr("X", "key for the decision “Not applicable”")};
    for (int i = 0; i < int(m_decisions.size()); ++i) {
        QAction *action = m_decisions.at(i);
        const QString decision = label(static_cast<ReviewDecision>(i + 1));
        action->setText(tr("%1 (%2)", "command, its key").arg(decision, keys.at(i)));
        action->setToolTip(plainToolTip(action->text()));
        action->setShortcuts({QKeySequence(keys.at(i)), QKeySequence(Qt::Key(Qt::Key_1 + i))});
    }
    const auto name = [](QAction *action, const QString &text, const QString &key) {
        action->setText(tr("%1 (%2)", "command, its key").arg(text, key));
        action->setToolTip(plainToolTip(action->text()));
        action->setShortcut(QKeySequence(key));
    };
    name(m_reasonAction, tr("Reason…", "change the reason of a decision"),
         tr("N", "key for the reason of a decision"));
    name(m_nextAction, tr("Next open one"), tr("J", "key for the next open customer"));
    m_reasonBar->retranslate();
    m_itemPane->retranslate();
    m_model.retranslate();
    showChoices();
    showState();
    showItem();
}

} // namespace attache

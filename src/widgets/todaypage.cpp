// SPDX-License-Identifier: GPL-3.0-or-later
#include "todaypage.h"

#include "changetext.h"
#include "figurebutton.h"
#include "flowlayout.h"
#include "formats.h"
#include "labels.h"
#include "messages.h"
#include "monthbarchart.h"
#include "rolecatalogue.h"
#include "statepane.h"
#include "textdoor.h"
#include "todaylists.h"
#include "todaysection.h"

#include <QHBoxLayout>
#include <QLabel>
#include <QResizeEvent>
#include <QScrollArea>
#include <QVBoxLayout>

#include <algorithm>
#include <map>

namespace attache {

using namespace Qt::StringLiterals;

namespace {

constexpr int TwoColumnsFrom = 860; ///< pixels
constexpr qint64 DayMs = qint64(24) * 60 * 60 * 1000;

QueryTerm term(QueryTerm::Field field, const QString &value,
               QueryTerm::Comparison comparison = QueryTerm::Comparison::Contains)
{
    QueryTerm result;
    result.field = field;
    result.comparison = comparison;
    result.values = {value};
    return result;
}

QString days(qint64 number)
{
    return QString::number(number) + u'd';
}

} // namespace

/// All that one reading brings.
struct TodayPage::Seen
{
    OverviewService::Today today;
    QVector<DatedCustomer> atRisk;
    QVector<EndingRole> roles;
    QVector<DatedCustomer> due;
    qint64 dueTotal = 0;
    QVector<Change> sinceVisit;
};

TodayPage::TodayPage(WorkspaceContext &context, QWidget *parent)
    : LivePage(context, parent),
      m_content(new QWidget),
      m_heading(new PlainLabel),
      m_ageIcon(new QLabel),
      m_age(new PlainLabel),
      m_import(new QPushButton),
      m_figures(new QWidget),
      m_customers(new FigureButton),
      m_partners(new FigureButton),
      m_several(new FigureButton),
      m_atRiskFigure(new FigureButton),
      m_open(new FigureButton),
      m_gone(new FigureButton),
      m_nothing(new PlainLabel),
      m_finish(new TodaySection),
      m_remind(new TodaySection),
      m_atRisk(new TodaySection),
      m_roles(new TodaySection),
      m_due(new TodaySection),
      m_news(new TodaySection),
      m_visit(new TodaySection),
      m_chartBox(new QWidget),
      m_chartTitle(new PlainLabel),
      m_chart(new MonthBarChart),
      m_lists(new QHBoxLayout)
{
    setObjectName(u"todayPage"_s);
    QFont large = m_heading->font();
    large.setPointSizeF(large.pointSizeF() * 1.6);
    m_heading->setFont(large);
    m_import->setIcon(attache::icon(IconName::Import));

    m_age->setWordWrap(true);
    auto *age = new QHBoxLayout;
    age->addWidget(m_ageIcon);
    age->addWidget(m_age, 1);
    auto *top = new QHBoxLayout;
    top->addWidget(m_heading);
    top->addStretch(1);
    top->addWidget(m_import);

    auto *figures = new FlowLayout(m_figures);
    figures->setSpacing(8);
    for (FigureButton *button :
         {m_customers, m_partners, m_several, m_atRiskFigure, m_open, m_gone})
        figures->addWidget(button);

    QFont bold = m_chartTitle->font();
    bold.setBold(true);
    m_chartTitle->setFont(bold);
    m_chartTitle->setBuddy(m_chart);
    auto *chart = new QVBoxLayout(m_chartBox);
    chart->setContentsMargins(0, 8, 0, 0);
    chart->addWidget(m_chartTitle);
    chart->addWidget(m_chart);

    m_lists->setSpacing(10);
    for (QVBoxLayout *&stack : m_stacks) {
        stack = new QVBoxLayout;
        stack->setSpacing(10);
        m_lists->addLayout(stack, 1);
    }
    auto *layout = new QVBoxLayout(m_content);
    layout->setContentsMargins(16, 12, 16, 16);
    layout->setSpacing(12);
    layout->addLayout(top);
    layout->addLayout(age);
    layout->addWidget(m_figures);
    layout->addWidget(m_nothing);
    layout->addLayout(m_lists);
    layout->addWidget(m_chartBox);
    layout->addStretch(1);

    auto *scroll = new QScrollArea;
    scroll->setFrameShape(QFrame::NoFrame);
    scroll->setWidgetResizable(true);
    scroll->setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    scroll->setFocusPolicy(Qt::NoFocus);
    scroll->setWidget(m_content);
    m_pane = new StatePane(scroll);
    m_pane->setObjectName(u"statePane"_s);
    auto *outer = new QVBoxLayout(this);
    outer->setContentsMargins(0, 0, 0, 0);
    outer->addWidget(m_pane);

    const auto leadsTo = [this](FigureButton *button, const QVector<QueryTerm> &terms) {
        connect(button, &QAbstractButton::clicked, this, [this, terms] { ask(terms); });
    };
    leadsTo(m_customers, {term(QueryTerm::Field::State, u"current"_s)});
    leadsTo(m_several,
            {term(QueryTerm::Field::State, u"current"_s),
             term(QueryTerm::Field::Partners, u"1"_s, QueryTerm::Comparison::Greater)});
    leadsTo(m_atRiskFigure, riskTerms());
    leadsTo(m_gone, {term(QueryTerm::Field::State, u"gone"_s)});
    connect(m_partners, &QAbstractButton::clicked, this,
            [this] { emit partnerRequested(PartnerId()); });
    connect(m_open, &QAbstractButton::clicked, this,
            [this] { emit invitationRequested(InvitationId()); });
    connect(m_import, &QPushButton::clicked, this, [this] { emit importRequested({}); });
    connect(m_pane, &StatePane::actionTriggered, this, [this] { emit importRequested({}); });
    connect(m_pane, &StatePane::retryRequested, this, &TodayPage::refresh);
    connect(m_chart, &MonthBarChart::monthActivated, this, &TodayPage::askForMonth);
    connect(&context, &WorkspaceContext::indexChanged, this, &TodayPage::refresh);

    retranslate();
    arrange();
}

QString TodayPage::title() const
{
    return tr("Today", "page that shows what needs somebody now");
}

QIcon TodayPage::icon() const
{
    return attache::icon(IconName::Today);
}

void TodayPage::retranslate()
{
    m_heading->setText(title());
    m_import->setText(tr("Import a newer list…"));
    m_chartTitle->setText(tr("GDAP relationships of ours that end, by month"));
    m_chart->setTitle(m_chartTitle->text());
    m_nothing->setText(tr("Nothing needs you now."));
}

void TodayPage::load()
{
    m_pane->showLoading();
    const RealmId realm = context().currentRealm();
    m_answer.read(
        context().session(), this,
        [realm, index = context().index(), now = context().now(),
         visit = context().lastVisit()](ReadingServices &services) -> Result<Seen> {
            auto today = services.overview.today(realm);
            if (!today)
                return today.error();
            Seen seen;
            seen.today = *std::move(today);
            if (visit && visit->observation < seen.today.figures.latest) {
                auto changes = services.history.difference(visit->observation, {}, realm);
                if (!changes)
                    return changes.error();
                seen.sinceVisit = *std::move(changes);
            }
            if (index) {
                seen.atRisk = customersAtRisk(*index, realm, now, TodaySection::MostRows);
                seen.roles = endingRoles(*index, realm, now);
                seen.due = dueCustomers(*index, realm, now, TodaySection::MostRows, seen.dueTotal);
            }
            return seen;
        },
        [this](const Result<Seen> &seen) {
            if (seen)
                show(*seen);
            else
                m_pane->showError(seen.error());
        });
}

void TodayPage::show(const Seen &seen)
{
    const OverviewFigures &figures = seen.today.figures;
    if (figures.customers == 0 && figures.gone == 0) {
        m_pane->showEmpty(
            IconName::Import, tr("No customers yet"),
            tr("Import the lists you already have: the customer list of Partner "
               "Center, GDAP lists, files of the bulk tools. Attaché recognizes them, "
               "and shows what it would do before it does it."),
            tr("Import files…"));
        return;
    }
    showAge(figures);
    showFigures(figures);
    showInvitations(seen.today);
    showCustomers(seen);
    showNews(figures);
    showVisit(seen.sinceVisit);
    showChart(figures);
    const auto all = sections();
    for (TodaySection *section : all)
        section->setVisible(section->total() > 0);
    m_nothing->setVisible(std::none_of(all.begin(), all.end(),
                                       [](TodaySection *section) { return section->total() > 0; }));
    m_columns = 0;
    arrange();
    m_pane->showContent();
}

void TodayPage::showAge(const OverviewFigures &figures)
{
    const Instant now = context().now();
    const bool isStale =
        !figures.asOf.isSet() || now.ms() - figures.asOf.ms() > StaleAfterDays * DayMs;
    const int edge = fontMetrics().height();
    m_ageIcon->setPixmap(attache::icon(isStale ? IconName::Stale : IconName::Ok)
                             .pixmap(QSize(edge, edge), devicePixelRatioF()));
    m_age->setText(figures.asOf.isSet()
                       ? (isStale
                              ? tr("As of %1 (%2): this may be out of date. Source: %3",
                                   "date and time, days ago, file")
                              : tr("As of %1 (%2). Source: %3", "date and time, days ago, file"))
                             .arg(dateTimeText(figures.asOf), relativeDayText(figures.asOf, now),
                                  displayText(figures.latestSource))
                       : tr("Nothing was observed yet."));
    m_import->setVisible(isStale && !context().isPast());
}

void TodayPage::showFigures(const OverviewFigures &figures)
{
    const auto n = [](qint64 number) {
        return static_cast<int>(std::min<qint64>(number, INT_MAX));
    };
    m_customers->setFigure(figures.customers, tr("Customers"),
                           tr("%Ln customer(s)", nullptr, n(figures.customers)));
    m_partners->setFigure(figures.partners, tr("Partners"),
                          tr("%Ln partner organization(s)", nullptr, n(figures.partners)));
    m_several->setFigure(
        figures.severalPartners, tr("With several partners"),
        tr("%Ln customer(s) with more than one partner", nullptr, n(figures.severalPartners)));
    m_atRiskFigure->setFigure(
        figures.expiringSoon, tr("At risk"),
        tr("%Ln customer(s) whose access ends within 30 days without a successor", nullptr,
           n(figures.expiringSoon)),
        Meaning::Critical);
    m_open->setFigure(figures.invitationsOpen, tr("Open invitations"),
                      tr("%Ln open invitation(s)", nullptr, n(figures.invitationsOpen)));
    m_gone->setFigure(
        figures.gone, tr("Gone", "customers that are no longer listed"),
        tr("%Ln customer(s) that a source no longer lists", nullptr, n(figures.gone)));
}

void TodayPage::showInvitations(const OverviewService::Today &today)
{
    const Instant now = context().now();
    const auto rowsOf = [this](const QVector<Invitation> &invitations, IconName name,
                               const auto &detail) {
        QVector<TodaySection::Row> rows;
        for (const Invitation &invitation : invitations) {
            if (rows.size() >= TodaySection::MostRows)
                break;
            rows << TodaySection::Row{
                name, customerLabel(invitation.companyName, invitation.tenant), detail(invitation),
                [this, id = invitation.id] { emit invitationRequested(id); }};
        }
        return rows;
    };
    const auto all = [this] { emit invitationRequested(InvitationId()); };
    m_finish->setRows(tr("Accepted invitations to finish"), today.toFinish.size(),
                      rowsOf(today.toFinish, IconName::Ok,
                             [now](const Invitation &invitation) {
                                 return tr("%1, %2", "status of an invitation, how long ago")
                                     .arg(label(invitation.state),
                                          relativeDayText(invitation.acceptedAt, now));
                             }),
                      tr("Show all invitations"), all);
    m_remind->setRows(tr("Reminders due"), today.toRemind.size(),
                      rowsOf(today.toRemind, IconName::Reminder,
                             [now](const Invitation &invitation) {
                                 return relativeDayText(invitation.remindAt, now);
                             }),
                      tr("Show all invitations"), all);
}

void TodayPage::showCustomers(const Seen &seen)
{
    const Instant now = context().now();
    const auto rowOf = [this](IconName name, const CustomerSummary &customer,
                              const QString &detail) {
        return TodaySection::Row{name, customerLabel(customer.name, customer.tenant), detail,
                                 [this, id = customer.id] { emit customerRequested(id); }};
    };
    QVector<TodaySection::Row> risks;
    for (const DatedCustomer &one : seen.atRisk)
        risks << rowOf(IconName::Warning, one.customer,
                       one.date.isSet()
                           ? tr("ends %1", "“in 12 days”").arg(relativeDayText(one.date, now))
                           : QString());
    // While the index is being built there is the number, and the rows follow.
    m_atRisk->setRows(tr("Access that ends within 30 days without a successor"),
                      seen.today.figures.expiringSoon, risks, tr("Show all"),
                      [this] { ask(riskTerms()); });
    showRoles(seen);
    QVector<TodaySection::Row> due;
    for (const DatedCustomer &one : seen.due)
        due << rowOf(
            IconName::Calendar, one.customer,
            tr("%1, %2", "next action, when it is due")
                .arg(displayText(one.customer.nextAction), relativeDayText(one.date, now)));
    m_due->setRows(tr("Next actions due"),
                   seen.due.isEmpty() ? seen.today.figures.nextActionsDue : seen.dueTotal, due, {},
                   {});
}

void TodayPage::showRoles(const Seen &seen)
{
    QVector<TodaySection::Row> rows;
    for (const EndingRole &one : seen.roles) {
        if (rows.size() >= TodaySection::MostRows)
            break;
        rows << TodaySection::Row{IconName::Gdap, roleLabel(one.role),
                                  tr("%Ln customer(s)", nullptr, one.customers),
                                  [this, name = RoleCatalogue::instance().name(one.role, u"en"_s)] {
                                      ask({term(QueryTerm::Field::Losing, name)});
                                  }};
    }
    QueryTerm any;
    any.field = QueryTerm::Field::Losing;
    m_roles->setRows(tr("Roles that end within 30 days without a successor"), seen.roles.size(),
                     rows, tr("Show all"), [this, any] { ask(any); });
}

void TodayPage::showNews(const OverviewFigures &figures)
{
    QVector<TodaySection::Row> rows;
    for (const Change &change : figures.news) {
        if (rows.size() >= TodaySection::MostRows)
            break;
        IconName name = IconName::Info;
        switch (change.kind) {
        case ChangeKind::Joined:
            name = IconName::Joined;
            break;
        case ChangeKind::Left:
            name = IconName::Left;
            break;
        case ChangeKind::GainedPartner:
        case ChangeKind::LostPartner:
            name = IconName::Partners;
            break;
        default:
            break;
        }
        rows << TodaySection::Row{name, customerLabel(change.customerName, change.tenant),
                                  changeText(change),
                                  [this, id = change.customer] { emit customerRequested(id); }};
    }
    m_news->setRows(tr("New in the latest list"), figures.news.size(), rows,
                    tr("Show what changed"), [this] { emit changesRequested(); });
}

/// How often what happened since; the kinds in the order of the Changes page.
void TodayPage::showVisit(const QVector<Change> &changes)
{
    std::map<ChangeKind, int> counts;
    for (const Change &change : changes)
        ++counts[change.kind];
    QVector<TodaySection::Row> rows;
    for (const auto &[kind, count] : counts) {
        if (rows.size() < TodaySection::MostRows)
            rows << TodaySection::Row{IconName::Compare, label(kind), numberText(count),
                                      [this] { emit visitRequested(); }};
    }
    const auto &visit = context().lastVisit();
    m_visit->setRows(
        visit ? tr("Since your last visit on %1", "date").arg(dateText(visit->at)) : QString(),
        changes.size(), rows, tr("Show what changed"), [this] { emit visitRequested(); });
}

void TodayPage::showChart(const OverviewFigures &figures)
{
    const bool hasEnds = std::any_of(figures.endsByMonth.cbegin(), figures.endsByMonth.cend(),
                                     [](qint64 number) { return number > 0; });
    m_chartBox->setVisible(hasEnds);
    const QDate today = context().now().toDateTime().date();
    m_chart->setSeries(figures.endsByMonth, QDate(today.year(), today.month(), 1));
}

void TodayPage::ask(const QueryExpression &expression)
{
    emit queryRequested(printQuery(expression));
}

void TodayPage::askForMonth(int month)
{
    const QDate today = context().now().toDateTime().date();
    const QDate first = QDate(today.year(), today.month(), 1).addMonths(month);
    QVector<QueryTerm> terms{term(QueryTerm::Field::Expires, days(today.daysTo(first.addMonths(1))),
                                  QueryTerm::Comparison::Less)};
    if (month > 0) {
        QueryTerm before =
            term(QueryTerm::Field::Expires, days(today.daysTo(first)), QueryTerm::Comparison::Less);
        before.negated = true;
        terms << before;
    }
    ask(terms);
}

QVector<TodaySection *> TodayPage::sections() const
{
    return {m_finish, m_atRisk, m_roles, m_remind, m_due, m_news, m_visit};
}

void TodayPage::arrange()
{
    const size_t columns = width() >= TwoColumnsFrom ? m_stacks.size() : 1;
    if (columns == m_columns)
        return;
    m_columns = columns;
    for (QVBoxLayout *stack : m_stacks) {
        while (QLayoutItem *item = stack->takeAt(0))
            delete item; // the sections themselves stay
    }
    // Each goes where there is most room, so that both columns end at about the same height.
    std::array<int, 2> heights{};
    const auto all = sections();
    for (TodaySection *section : all) {
        section->setParent(m_content);
        section->setVisible(section->total() > 0);
        if (section->total() == 0)
            continue;
        const size_t place = columns == 2 && heights[1] < heights[0] ? 1 : 0;
        m_stacks[place]->addWidget(section);
        heights[place] += section->sizeHint().height();
    }
    for (QVBoxLayout *stack : m_stacks)
        stack->addStretch(1);
    m_lists->setStretch(1, columns == 2 ? 1 : 0);
    m_lists->setSpacing(columns == 2 ? 10 : 0);
}

void TodayPage::resizeEvent(QResizeEvent *event)
{
    LivePage::resizeEvent(event);
    arrange();
}

} // namespace attache

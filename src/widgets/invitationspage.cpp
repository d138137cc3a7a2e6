// SPDX-License-Identifier: GPL-3.0-or-later
#include "invitationspage.h"

#include "ui_invitationspage.h"

#include "externallinks.h"
#include "flowlayout.h"
#include "formats.h"
#include "icons.h"
#include "invitationdialog.h"
#include "labels.h"
#include "language.h"
#include "newestanswer.h"
#include "rules.h"
#include "statepane.h"
#include "stepdialog.h"
#include "tablesetup.h"
#include "textdoor.h"
#include "workspacecommands.h"

#include <QButtonGroup>
#include <QClipboard>
#include <QGuiApplication>
#include <QToolButton>

#include <array>

namespace attache {

using namespace Qt::StringLiterals;

namespace {

constexpr std::array States{
    InvitationState::Draft,     InvitationState::Ready,         InvitationState::Sent,
    InvitationState::Reminded,  InvitationState::Accepted,      InvitationState::Assigned,
    InvitationState::Verified,  InvitationState::Declined,      InvitationState::Lapsed,
    InvitationState::Cancelled, InvitationState::OutcomeUnknown};
constexpr int AllStates = -2; ///< button id; -1 means "none" to a button group

IconName iconOf(InvitationState state)
{
    switch (state) {
    case InvitationState::Draft:
        return IconName::Edit;
    case InvitationState::Ready:
    case InvitationState::Assigned:
    case InvitationState::Accepted:
    case InvitationState::Verified:
        return IconName::Ok;
    case InvitationState::Sent:
        return IconName::Send;
    case InvitationState::Reminded:
        return IconName::Reminder;
    case InvitationState::Declined:
    case InvitationState::Cancelled:
        return IconName::Clear;
    case InvitationState::Lapsed:
        return IconName::Stale;
    case InvitationState::OutcomeUnknown:
        break;
    }
    return IconName::EvidenceUnknown;
}

} // namespace

QString stepVerb(InvitationState to, InvitationState from)
{
    switch (to) {
    case InvitationState::Draft:
        return InvitationsPage::tr("Back to draft");
    case InvitationState::Ready:
        return from == InvitationState::OutcomeUnknown
            ? InvitationsPage::tr("Was not sent", "step of an invitation")
            : InvitationsPage::tr("Mark as ready");
    case InvitationState::Sent:
        return InvitationsPage::tr("Mark as sent…");
    case InvitationState::Reminded:
        return InvitationsPage::tr("Reminder sent…", "step of an invitation");
    case InvitationState::Accepted:
        return InvitationsPage::tr("Accepted…", "step of an invitation");
    case InvitationState::Assigned:
        return InvitationsPage::tr("Access assigned…", "step of an invitation");
    case InvitationState::Verified:
        return InvitationsPage::tr("Access verified…", "step of an invitation");
    case InvitationState::Declined:
        return InvitationsPage::tr("Declined…", "step of an invitation");
    case InvitationState::Lapsed:
        return InvitationsPage::tr("Lapsed…", "step of an invitation");
    case InvitationState::Cancelled:
        return InvitationsPage::tr("Cancel here…", "step of an invitation");
    case InvitationState::OutcomeUnknown:
        return InvitationsPage::tr("Outcome unknown…", "step of an invitation");
    }
    return {};
}

InvitationsPage::InvitationsPage(WorkspaceContext &context, QWidget *parent)
    : LivePage(context, parent),
      m_ui(std::make_unique<Ui::InvitationsPage>()),
      m_stateButtons(new QButtonGroup(this))
{
    m_ui->setupUi(this);
    setObjectName(u"invitationsPage"_s);
    layout()->removeWidget(m_ui->splitter);
    m_pane = new StatePane(m_ui->splitter);
    m_pane->setObjectName(u"statePane"_s);
    layout()->addWidget(m_pane);
    m_ui->table->setModel(&m_model);
    setUpTable(m_ui->table, {27, 21, 20, 12, 25, 28, 18, 12, 16});
    m_ui->table->sortByColumn(InvitationModel::CreatedAt, Qt::DescendingOrder);
    m_ui->splitter->setStretchFactor(0, 3);
    m_ui->splitter->setStretchFactor(1, 2);
    m_ui->splitter->setSizes({680, 430});
    m_ui->tenant->setSelectable(true);
    m_ui->recipients->setSelectable(true);
    m_ui->create->setHidden(context.isPast());
    m_ui->edit->setHidden(context.isPast());
    m_ui->create->setIcon(attache::icon(IconName::Add));
    m_ui->copyLink->setIcon(attache::icon(IconName::Copy));
    m_ui->openLink->setIcon(attache::icon(IconName::Link));
    m_ui->edit->setIcon(attache::icon(IconName::Edit));
    m_ui->showCustomer->setIcon(attache::icon(IconName::Customers));

    auto *states = new FlowLayout(m_ui->states);
    const auto addState = [this, states](int id) {
        auto *button = new QToolButton;
        button->setCheckable(true);
        button->setToolButtonStyle(Qt::ToolButtonTextBesideIcon);
        if (id >= 0)
            button->setIcon(attache::icon(iconOf(static_cast<InvitationState>(id))));
        m_stateButtons->addButton(button, id);
        states->addWidget(button);
    };
    addState(AllStates);
    for (const InvitationState state : States)
        addState(static_cast<int>(state));
    m_stateButtons->button(AllStates)->setChecked(true);
    new FlowLayout(m_ui->actions);

    connect(m_stateButtons, &QButtonGroup::idClicked, this, [this](int id) {
        setStateFilter(id == AllStates ? std::nullopt
                                       : std::optional(static_cast<InvitationState>(id)));
    });
    connect(m_ui->filter, &QLineEdit::textChanged, this, [this] { setStateFilter(m_state); });
    connect(m_ui->table->selectionModel(), &QItemSelectionModel::currentRowChanged, this,
            &InvitationsPage::showDetails);
    connect(m_ui->table, &QTableView::activated, this, [this] {
        if (m_shown && m_ui->edit->isEnabled())
            edit(*m_shown);
    });
    connect(m_ui->create, &QPushButton::clicked, this,
            [this] { emit inviteRequested(CustomerId()); });
    connect(m_ui->edit, &QPushButton::clicked, this, [this] {
        if (m_shown)
            edit(*m_shown);
    });
    connect(m_ui->showCustomer, &QPushButton::clicked, this, [this] {
        if (m_shown && m_shown->customer.isValid())
            emit customerRequested(m_shown->customer);
    });
    connect(m_ui->copyLink, &QPushButton::clicked, this, [this] {
        if (!m_shown)
            return;
        QGuiApplication::clipboard()->setText(m_shown->link);
        emit messageRequested(tr("The link was copied."));
    });
    connect(m_ui->openLink, &QPushButton::clicked, this, [this] {
        if (m_shown && !openExternal(m_shown->link, this->context().realm(m_shown->realm).cloud))
            emit messageRequested(tr("The link could not be opened."));
    });
    connect(m_pane, &StatePane::retryRequested, this, &InvitationsPage::refresh);
    connect(m_pane, &StatePane::actionTriggered, this, [this] {
        if (m_model.total() == 0) {
            emit inviteRequested(CustomerId());
            return;
        }
        m_ui->filter->clear();
        setStateFilter(std::nullopt);
    });
    m_model.setRealms(context.realms());
    connect(&context, &WorkspaceContext::realmsChanged, this,
            [this] { m_model.setRealms(this->context().realms()); });
    retranslate();
}

InvitationsPage::~InvitationsPage() = default;

QString InvitationsPage::title() const
{
    return tr("Invitations");
}

QIcon InvitationsPage::icon() const
{
    return attache::icon(IconName::Invitations);
}

QAbstractItemView *InvitationsPage::mainView() const
{
    return m_ui->table;
}

bool InvitationsPage::concerns(const ChangeSet &changes) const
{
    return changes.invitations || changes.everything || changes.realms;
}

void InvitationsPage::retranslate()
{
    m_ui->retranslateUi(this);
    m_ui->steps->setHeaderLabels(
        {tr("Status"), tr("Date"), tr("By", "who took a step"), tr("Note")});
    m_model.retranslate();
    showCounts();
    showDetails();
}

void InvitationsPage::showInvitation(InvitationId invitation)
{
    if (!invitation.isValid())
        return;
    m_wanted = invitation;
    select(invitation);
}

void InvitationsPage::select(InvitationId invitation)
{
    int row = invitation.isValid() ? m_model.rowOf(invitation) : -1;
    if (row < 0 && invitation.isValid() && invitation == m_wanted && m_model.contains(invitation)) {
        m_state.reset(); // it was asked for, and the filter hides it
        m_ui->filter->clear();
        m_model.setFilter(std::nullopt, {});
        showCounts();
        row = m_model.rowOf(invitation);
    }
    if (row >= 0 && invitation == m_wanted)
        m_wanted = {};
    if (row < 0 && m_model.rowCount() > 0)
        row = 0;
    if (row >= 0) {
        m_ui->table->setCurrentIndex(m_model.index(row, 0));
        m_ui->table->scrollTo(m_model.index(row, 0));
    }
    showDetails();
}

void InvitationsPage::setStateFilter(std::optional<InvitationState> state)
{
    const InvitationId before = m_shown ? m_shown->id : InvitationId();
    m_state = state;
    m_model.setFilter(state, m_ui->filter->text());
    showCounts();
    select(before);
    showState();
}

void InvitationsPage::load()
{
    if (m_model.total() == 0)
        m_pane->showLoading();
    m_list.read(
        context().session(), this,
        [realm = context().currentRealm()](ReadingServices &services) {
            return services.ledger.invitations(realm);
        },
        [this](const Result<QVector<Invitation>> &invitations) {
            if (invitations)
                showList(*invitations);
            else
                m_pane->showError(invitations.error());
        });
}

void InvitationsPage::showList(const QVector<Invitation> &invitations)
{
    const InvitationId before =
        m_wanted.isValid() ? m_wanted : (m_shown ? m_shown->id : InvitationId());
    m_model.setInvitations(invitations, context().now());
    showCounts();
    select(before);
    showState();
}

void InvitationsPage::showCounts()
{
    const auto buttons = m_stateButtons->buttons();
    for (QAbstractButton *button : buttons) {
        const int id = m_stateButtons->id(button);
        const bool isAll = id == AllStates;
        const auto state = static_cast<InvitationState>(id);
        const qsizetype number = isAll ? m_model.total() : m_model.count(state);
        button->setText(tr("%1 (%2)", "status of invitations, number")
                            .arg(isAll ? tr("All", "invitations of every status") : label(state),
                                 numberText(number)));
        button->setVisible(isAll || number > 0 || m_state == state);
        button->setChecked(isAll ? !m_state : m_state == state);
    }
}

void InvitationsPage::showState()
{
    m_ui->count->setText(tr("%Ln invitation(s)", nullptr, static_cast<int>(m_model.rowCount())));
    if (m_model.total() == 0)
        m_pane->showEmpty(IconName::Invitations, tr("No invitation yet"),
                          tr("Invite a customer to grant you delegated administrative privileges. "
                             "That also works for a customer who already works with a partner, and "
                             "changes none of its subscriptions."),
                          tr("Invite customer…"));
    else if (m_model.rowCount() == 0)
        m_pane->showEmpty(IconName::Filter, tr("No invitation matches"),
                          tr("No invitation has this status and these words."), tr("Clear filter"));
    else
        m_pane->showContent();
}

void InvitationsPage::showDetails()
{
    const Invitation *invitation = m_model.at(m_ui->table->currentIndex().row());
    m_ui->detailsContent->setVisible(invitation);
    if (!invitation) {
        m_shown.reset();
        m_details.drop();
        return;
    }
    const bool isAnother = !m_shown || m_shown->id != invitation->id;
    m_shown = *invitation;
    const Realm realm = context().realm(invitation->realm);
    const bool isGranular = invitation->kind == InvitationKind::GranularRelationship;
    m_ui->name->setText(customerLabel(invitation->companyName, invitation->tenant));
    m_ui->place->setText(tr("Realm %1, cloud %2").arg(displayText(realm.name), label(realm.cloud)));
    m_ui->kind->setText(label(invitation->kind));
    m_ui->state->setText(label(invitation->state));
    m_ui->tenant->setText(invitation->tenant.isNull() ? tr("Unknown", "tenant ID")
                                                      : invitation->tenant.toString());
    m_ui->domain->setText(displayText(invitation->domain));
    if (isGranular) {
        QStringList roles;
        for (const QString &role : invitation->roles)
            roles << roleLabel(role);
        const QString days =
            tr("%n day(s)", "duration of a relationship", invitation->durationDays);
        m_ui->privileges->setText(
            tr("“%1”, %2, auto-extend: %3\n%4", "relationship name, duration, yes or no, roles")
                .arg(displayText(invitation->relationshipName), days,
                     invitation->autoExtend ? tr("yes", "auto-extend") : tr("no", "auto-extend"),
                     roles.join(u'\n')));
    } else {
        m_ui->privileges->setText(invitation->includesPrivileges
                                      ? tr("Delegated administrative privileges are included")
                                      : tr("No admin privileges"));
    }
    m_ui->followUp->setText(invitation->remindAt.isSet() && !isEndState(invitation->state)
                                ? tr("%1 (%2)", "date, how far away")
                                      .arg(dateText(invitation->remindAt),
                                           relativeDayText(invitation->remindAt, context().now()))
                                : tr("None", "no follow-up date"));
    m_ui->language->setText(Language::nativeName(invitation->language));
    m_ui->recipients->setText(displayText(invitation->recipients.join(u", "_s)));
    QStringList reason;
    for (const QString &line : invitation->reason.split(u'\n'))
        reason << displayText(line);
    m_ui->reason->setText(reason.join(u'\n'));
    const NonTransactingStatement &statement = invitation->nonTransacting;
    m_ui->statementLabel->setVisible(statement.isMade());
    m_ui->statement->setVisible(statement.isMade());
    if (statement.isMade())
        m_ui->statement->setText(
            tr("This tenant is not used for CSP transactions, said by %1 on %2.")
                .arg(displayText(statement.saidBy), dateText(statement.saidAt)));

    const bool hasLink = !invitation->link.isEmpty();
    const bool isTrusted = hasLink && isTrustedLink(invitation->link, realm.cloud);
    m_ui->link->setText(hasLink ? displayText(invitation->link) : tr("Not known yet", "link"));
    m_ui->copyLink->setEnabled(isTrusted);
    m_ui->openLink->setEnabled(isTrusted);
    m_ui->linkNote->setText(
        !hasLink ? QString()
            : isTrusted
            ? ruleText(u"rule.link"_s)
            : tr("This link does not lead to a host that this cloud uses for approvals. Attaché "
                 "neither opens nor copies it."));
    m_ui->linkNote->setVisible(hasLink);
    m_ui->edit->setEnabled(!isEndState(invitation->state) && !context().isPast());
    m_ui->showCustomer->setEnabled(invitation->customer.isValid());
    showActions(*invitation);
    if (isAnother)
        m_ui->steps->clear();
    m_details.read(
        context().session(), this,
        [id = invitation->id](ReadingServices &services) {
            return services.ledger.invitationSteps(id);
        },
        [this](const Result<QVector<InvitationStep>> &steps) {
            if (steps)
                showSteps(*steps);
            else
                emit context().failed(steps.error());
        });
}

void InvitationsPage::showActions(const Invitation &invitation)
{
    QLayout *row = m_ui->actions->layout();
    while (QLayoutItem *item = row->takeAt(0)) {
        item->widget()->deleteLater(); // one of them may be what was clicked
        item->widget()->hide();
        item->widget()->setObjectName({}); // whoever looks for a step finds the new one
        delete item;
    }
    const QVector<InvitationState> next =
        context().isPast() ? QVector<InvitationState>() : nextStates(invitation.state);
    for (const InvitationState to : next) {
        auto *button = new QPushButton(stepVerb(to, invitation.state));
        button->setObjectName(u"step%1"_s.arg(static_cast<int>(to)));
        button->setIcon(attache::icon(iconOf(to)));
        connect(button, &QPushButton::clicked, this,
                [this, invitation, to] { askForStep(invitation, to); });
        row->addWidget(button);
    }
    m_ui->actions->setVisible(!next.isEmpty());
}

void InvitationsPage::showSteps(const QVector<InvitationStep> &steps)
{
    m_ui->steps->clear();
    QList<QTreeWidgetItem *> items;
    for (auto it = steps.crbegin(); it != steps.crend(); ++it) {
        auto *item = new QTreeWidgetItem(
            {it->isCorrection
                 ? tr("Correction: %1", "step of an invitation, status that stands again")
                       .arg(label(it->state))
                 : label(it->state),
             dateText(it->at), displayText(it->by), displayText(it->note)});
        item->setIcon(0, attache::icon(it->isCorrection ? IconName::Undo : iconOf(it->state)));
        items << item;
    }
    m_ui->steps->addTopLevelItems(items);
    const int character = fontMetrics().averageCharWidth();
    m_ui->steps->setColumnWidth(0, character * 20);
    m_ui->steps->setColumnWidth(1, character * 13);
    m_ui->steps->setColumnWidth(2, character * 14);
}

void InvitationsPage::askForStep(const Invitation &invitation, InvitationState to)
{
    const Realm realm = context().realm(invitation.realm);
    auto *dialog = new StepDialog(
        invitation, to, tr("Realm %1, cloud %2").arg(displayText(realm.name), label(realm.cloud)),
        this);
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    connect(dialog, &QDialog::accepted, this, [this, dialog, invitation, to] {
        const InvitationStep step{to, dialog->date(), context().session().actor(), dialog->note(),
                                  false};
        context()
            .session()
            .write([invitation, step](WritingServices &services) {
                return services.invitations.takeStep(invitation, step);
            })
            .then(&context().session(),
                  ifAlive(this, [this, invitation, step](const Result<Invitation> &stepped) {
                      if (!stepped) {
                          showError(this, stepped.error());
                          return;
                      }
                      context().undoStack().push(
                          new StepInvitationCommand(context(), invitation, *stepped, step));
                      m_wanted = stepped->id;
                      emit messageRequested(
                          tr("%1: %2", "customer, new status of its invitation")
                              .arg(customerLabel(stepped->companyName, stepped->tenant),
                                   label(stepped->state)));
                  }));
    });
    dialog->open();
}

void InvitationsPage::edit(const Invitation &invitation)
{
    auto *dialog = new InvitationDialog(context(), invitation, this);
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    dialog->open();
}

} // namespace attache

// SPDX-License-Identifier: GPL-3.0-or-later
#include "detailspane.h"

#include "customernotes.h"
#include "explanationdialog.h"
#include "formats.h"
#include "icons.h"
#include "labels.h"
#include "matrixview.h"
#include "messages.h"
#include "newestanswer.h"
#include "realmswitch.h"
#include "statepane.h"
#include "tablecopy.h"
#include "tablesetup.h"
#include "textdoor.h"

#include <QClipboard>
#include <QEvent>
#include <QGuiApplication>
#include <QHeaderView>
#include <QKeyEvent>
#include <QMessageBox>
#include <QScrollArea>
#include <QShortcut>
#include <QTableView>
#include <QTabWidget>
#include <QToolButton>
#include <QVBoxLayout>

#include <algorithm>

namespace attache {

using namespace Qt::StringLiterals;

namespace {

QToolButton *makeButton(QWidget *parent, const QString &name, IconName iconName)
{
    auto *button = new QToolButton(parent);
    button->setObjectName(name);
    button->setIcon(icon(iconName));
    button->setToolButtonStyle(Qt::ToolButtonTextBesideIcon);
    button->setAutoRaise(true);
    return button;
}

} // namespace

DetailsPane::DetailsPane(WorkspaceContext &context, QWidget *parent)
    : QWidget(parent),
      m_context(context),
      m_commands(context),
      m_name(new ElidedLabel(this)),
      m_alias(new PlainLabel(this)),
      m_facts(new PlainLabel(this)),
      m_seen(new PlainLabel(this)),
      m_copyId(makeButton(this, u"copyTenantId"_s, IconName::Copy)),
      m_invite(makeButton(this, u"inviteFromDetails"_s, IconName::Invitations)),
      m_attach(makeButton(this, u"attachFromDetails"_s, IconName::Attach)),
      m_tabs(new QTabWidget(this)),
      m_matrix(new MatrixView(this)),
      m_partnersState(new StatePane(m_matrix, this)),
      m_honesty(new PlainLabel(this)),
      m_invitations(new InvitationModel(this)),
      m_subscriptions(new SubscriptionModel(this)),
      m_timeline(new TimelineModel(this)),
      m_notes(new CustomerNotes(m_commands, this)),
      m_state(new StatePane(new QWidget, this))
{
    setObjectName(u"detailsPane"_s);
    m_state->setObjectName(u"detailsState"_s);
    auto *outer = new QVBoxLayout(this);
    outer->setContentsMargins(0, 0, 0, 0);
    outer->addWidget(m_state);
    auto *layout = new QVBoxLayout(m_state->widget(0));
    layout->setContentsMargins(8, 4, 8, 4);
    layout->addWidget(buildHeader());
    layout->addWidget(m_tabs, 1);

    m_notes->setReadOnly(context.isPast());
    m_invite->setHidden(context.isPast());
    m_attach->setHidden(context.isPast());
    m_tabs->setObjectName(u"detailTabs"_s);
    m_tabs->setDocumentMode(true);
    m_tabs->addTab(buildPartners(), icon(IconName::Matrix), QString());
    QTableView *invitations =
        buildTable(m_invitations, u"customerInvitations"_s, {20, 24, 18, 14, 14, 34, 18, 14, 18});
    invitations->setColumnHidden(InvitationModel::Customer, true);
    invitations->setColumnHidden(InvitationModel::RealmName, true);
    connect(invitations, &QTableView::activated, this, [this](const QModelIndex &index) {
        if (const Invitation *invitation = m_invitations->at(index.row()))
            emit invitationRequested(invitation->id);
    });
    m_tabs->addTab(invitations, icon(IconName::Invitations), QString());
    m_tabs->addTab(
        buildTable(m_subscriptions, u"customerSubscriptions"_s, {40, 10, 12, 16, 14, 32, 24, 14}),
        icon(IconName::Subscription), QString());
    m_tabs->addTab(buildTable(m_timeline, u"customerTimeline"_s, {14, 84, 30}),
                   icon(IconName::Timeline), QString());
    // Its fields would keep the window from being small.
    auto *notes = new QScrollArea(this);
    notes->setWidgetResizable(true);
    notes->setFrameShape(QFrame::NoFrame);
    notes->setFocusPolicy(Qt::NoFocus);
    notes->setWidget(m_notes);
    m_tabs->addTab(notes, icon(IconName::Note), QString());

    connect(&m_commands, &CustomerCommands::refused, this, [this](const Error &error) {
        showError(window(), error);
        read(); // what was typed is not what is stored
    });
    connect(m_matrix, &MatrixView::explanationRequested, this, &DetailsPane::explain);
    connect(m_matrix, &MatrixView::nothingToExplain, this, &DetailsPane::explainNothing);
    connect(m_state, &StatePane::retryRequested, this, &DetailsPane::read);
    connect(m_partnersState, &StatePane::actionTriggered, this,
            [this] { emit attachRequested(m_customer); });
    connect(m_invite, &QToolButton::clicked, this, [this] { emit inviteRequested(m_customer); });
    connect(m_attach, &QToolButton::clicked, this, [this] { emit attachRequested(m_customer); });
    connect(m_copyId, &QToolButton::clicked, this, [this] {
        QGuiApplication::clipboard()->setText(m_details.customer.facts.tenant.toString());
    });
    connect(&context, &WorkspaceContext::changed, this, [this](const ChangeSet &changes) {
        if (m_customer.isValid()
            && (changes.everything || changes.invitations || changes.partners || changes.realms
                || changes.customers.contains(m_customer)))
            read();
    });
    retranslate();
}

void DetailsPane::showCustomer(CustomerId customer)
{
    if (m_customer == customer)
        return;
    m_notes->commit();
    m_customer = customer;
    m_loaded = false;
    if (customer.isValid()) {
        read();
        return;
    }
    ++m_ticket;
    m_details = {};
    m_notes->clear();
    showNobody();
}

void DetailsPane::showNobody()
{
    m_state->showEmpty(
        IconName::Matrix, tr("No customer chosen"),
        tr("Choose a customer in the list to see its partners, or press %1 and type "
           "a few letters.")
            .arg(QKeySequence(Qt::CTRL | Qt::Key_K).toString(QKeySequence::NativeText)));
}

void DetailsPane::showTab(Tab tab)
{
    m_tabs->setCurrentIndex(tab);
}

void DetailsPane::focusMatrix()
{
    showTab(PartnersTab);
    m_focusMatrix = !m_loaded;
    if (m_loaded)
        m_matrix->setFocus();
}

void DetailsPane::focusNewNote()
{
    showTab(NotesTab);
    m_notes->focusNewNote();
}

void DetailsPane::focusTags()
{
    showTab(NotesTab);
    m_notes->focusTags();
}

void DetailsPane::changeEvent(QEvent *event)
{
    QWidget::changeEvent(event);
    if (event->type() == QEvent::LanguageChange)
        retranslate();
}

void DetailsPane::resizeEvent(QResizeEvent *event)
{
    QWidget::resizeEvent(event);
    arrangeFacts();
}

void DetailsPane::arrangeFacts()
{
    // Every line that the facts do not take is one more for the matrix.
    const int gap = fontMetrics().averageCharWidth() * 3;
    const int wanted = fontMetrics().horizontalAdvance(m_facts->text()) + gap
        + fontMetrics().horizontalAdvance(m_seen->text());
    const bool fits = wanted + 24 <= width();
    m_factsRow->setDirection(fits ? QBoxLayout::LeftToRight : QBoxLayout::TopToBottom);
    m_factsRow->setSpacing(fits ? gap : 2);
    m_facts->setWordWrap(!fits);
    m_seen->setWordWrap(!fits);
    m_factsRow->setStretch(1, fits ? 1 : 0);
}

QWidget *DetailsPane::buildHeader()
{
    m_name->setObjectName(u"customerName"_s);
    m_alias->setObjectName(u"customerAlias"_s);
    m_facts->setObjectName(u"customerFacts"_s);
    m_seen->setObjectName(u"customerSeen"_s);
    QFont big = font();
    big.setPointSizeF(big.pointSizeF() * 1.35);
    big.setBold(true);
    m_name->setFont(big);
    for (PlainLabel *label : {m_facts, m_seen}) {
        label->setSelectable(true);
        label->setWordWrap(true);
    }
    m_seen->setForegroundRole(QPalette::PlaceholderText);
    auto *header = new QWidget(this);
    auto *title = new QHBoxLayout;
    title->addWidget(m_name);
    title->addWidget(m_alias, 1);
    title->addWidget(m_invite);
    title->addWidget(m_attach);
    title->addWidget(m_copyId);
    auto *layout = new QVBoxLayout(header);
    layout->setContentsMargins(0, 0, 0, 4);
    layout->setSpacing(2);
    layout->addLayout(title);
    m_factsRow = new QBoxLayout(QBoxLayout::TopToBottom);
    m_factsRow->setSpacing(2);
    m_factsRow->addWidget(m_facts);
    m_factsRow->addWidget(m_seen);
    layout->addLayout(m_factsRow);
    return header;
}

QWidget *DetailsPane::buildPartners()
{
    auto *page = new QWidget(this);
    auto *layout = new QVBoxLayout(page);
    layout->setContentsMargins(0, 0, 0, 0);
    m_partnersState->setObjectName(u"partnersState"_s);
    layout->addWidget(m_partnersState, 1);
    m_honesty->setObjectName(u"absenceNote"_s);
    m_honesty->setWordWrap(true);
    m_honesty->setForegroundRole(QPalette::PlaceholderText);
    layout->addWidget(m_honesty);
    return page;
}

QTableView *DetailsPane::buildTable(QAbstractItemModel *model, const QString &name,
                                    const QList<int> &characters)
{
    auto *table = new QTableView(this);
    table->setObjectName(name);
    table->setModel(model);
    setUpTable(table, characters);
    table->setSelectionBehavior(QAbstractItemView::SelectRows);
    table->setAlternatingRowColors(true);
    table->setWordWrap(false);
    table->setTabKeyNavigation(false);
    table->setFrameShape(QFrame::NoFrame);
    table->horizontalHeader()->setStretchLastSection(true);
    auto *copy = new QShortcut(QKeySequence::Copy, table);
    copy->setContext(Qt::WidgetShortcut);
    connect(copy, &QShortcut::activated, table, [table] { copySelection(*table); });
    return table;
}

void DetailsPane::read()
{
    if (!m_customer.isValid())
        return;
    if (!m_loaded)
        m_state->showLoading(); // a slow answer must not leave the customer before in its place
    m_context.session()
        .read([customer = m_customer](ReadingServices &services) -> Result<Answer> {
            Result<CustomerDetails> details = services.customers.details(customer);
            if (!details)
                return details.error();
            Result<QVector<TimelineEntry>> timeline = services.history.timeline(customer);
            if (!timeline)
                return timeline.error();
            return Answer{*std::move(details), *std::move(timeline)};
        })
        .then(&m_context.session(),
              ifAlive(this, [this, mine = ++m_ticket](const Result<Answer> &answer) {
                  if (mine == m_ticket)
                      take(answer);
              }));
}

void DetailsPane::take(const Result<Answer> &answer)
{
    if (!answer) {
        m_state->showError(answer.error());
        return;
    }
    m_details = answer->details;
    m_loaded = true;
    m_timeline->setEntries(answer->timeline);
    m_subscriptions->setSubscriptions(m_details.subscriptions);
    m_invitations->setInvitations(m_details.invitations, m_context.now());
    m_matrix->setMatrix(m_details.matrix, m_context.now());
    m_notes->setDetails(m_details);
    fill();
    m_state->showContent();
    if (std::exchange(m_focusMatrix, false))
        m_matrix->setFocus();
}

void DetailsPane::fill()
{
    const Customer &customer = m_details.customer;
    const CustomerFacts &facts = customer.facts;
    m_name->setText(customerLabel(facts.name, facts.tenant));
    m_alias->setVisible(!isBlankText(m_details.annotation.alias));
    m_alias->setText(tr("Alias: %1").arg(displayText(m_details.annotation.alias)));
    QStringList parts{realmTitle(m_details.realm)};
    if (!facts.domain.isEmpty())
        parts << displayText(facts.domain);
    parts << facts.tenant.toString();
    if (!facts.country.isEmpty())
        parts << countryLabel(facts.country);
    if (facts.relationship != CustomerRelationship::Unknown)
        parts << label(facts.relationship);
    m_facts->setText(parts.join(u"   "_s));
    if (customer.stamp.presence == Presence::Gone) {
        m_seen->setText(tr("Gone since %1. First seen %2, last seen %3.")
                            .arg(dateText(customer.stamp.goneSinceAt),
                                 dateText(customer.stamp.firstSeenAt),
                                 dateText(customer.stamp.lastSeenAt)));
    } else {
        m_seen->setText(
            tr("Current. First seen %1, last seen %2.")
                .arg(dateText(customer.stamp.firstSeenAt), dateText(customer.stamp.lastSeenAt)));
    }
    if (m_matrix->matrix().isEmpty()) {
        m_partnersState->showEmpty(IconName::Partners, tr("No partner is known"),
                                   tr("No source shows a partner of this customer. That does not "
                                      "mean that there is none."),
                                   tr("Record a partner…"));
    } else {
        m_partnersState->showContent();
    }
    const QString marks = legend();
    const QString honesty = tr("The matrix shows what your sources know. An empty cell does not "
                               "mean that no other partner is attached.");
    m_honesty->setText(marks.isEmpty() ? honesty : honesty + u"   "_s + marks);
    arrangeFacts();
    const auto counted = [](const QString &title, qsizetype count) {
        return count == 0 ? title
                          : tr("%1 (%2)", "tab, number of rows").arg(title, numberText(count));
    };
    m_tabs->setTabText(PartnersTab,
                       counted(tr("&Partners", "tab"), m_details.matrix.partners.size()));
    m_tabs->setTabText(InvitationsTab,
                       counted(tr("&Invitations", "tab"), m_details.invitations.size()));
    m_tabs->setTabText(SubscriptionsTab,
                       counted(tr("&Subscriptions", "tab"), m_details.subscriptions.size()));
    m_tabs->setTabText(TimelineTab, tr("Ti&meline", "tab"));
    m_tabs->setTabText(NotesTab, counted(tr("&Notes", "tab"), m_details.notes.size()));
}

void DetailsPane::explain(const QVector<Attachment> &attachments)
{
    auto *dialog = new ExplanationDialog(
        attachments, customerLabel(m_details.customer.facts.name, m_details.customer.facts.tenant),
        window());
    connect(dialog, &ExplanationDialog::withdrawRequested, this, &DetailsPane::withdraw);
    dialog->open();
}

void DetailsPane::explainNothing(const QModelIndex &index)
{
    showMessage(window(), QMessageBox::Information, tr("How we know"),
                index.data(Qt::AccessibleTextRole).toString() + u"\n\n"_s
                    + tr("No source shows anything here. That does not mean that there is "
                         "nothing."));
}

QString DetailsPane::legend() const
{
    QStringList marks;
    for (const Evidence evidence : {Evidence::OwnApi, Evidence::CustomerTenantApi,
                                    Evidence::ImportedFile, Evidence::ByHand, Evidence::Unknown}) {
        for (const AttachmentMatrix::Cell &cell : m_details.matrix.cells) {
            const auto isMeant = [evidence](const Attachment &attachment) {
                return attachment.evidence == evidence;
            };
            if (std::any_of(cell.attachments.begin(), cell.attachments.end(), isMeant)) {
                marks << tr("%1: %2", "evidence mark, what it means")
                             .arg(evidenceMark(evidence), label(evidence));
                break;
            }
        }
    }
    return marks.join(u" · "_s);
}

void DetailsPane::withdraw(const Attachment &attachment)
{
    const QString actor = m_context.session().actor();
    m_context.session()
        .write([attachment, actor](WritingServices &services) {
            return services.relationships.withdraw(attachment.id, attachment.customer, actor);
        })
        .then(&m_context.session(), ifAlive(this, [this, attachment](const Status &answer) {
            if (!answer) {
                showError(window(), answer.error());
                return;
            }
            m_context.undoStack().push(new WithdrawCommand(
                m_context, attachment.id, attachment.customer, attachment.facts.partner.name));
        }));
}

void DetailsPane::retranslate()
{
    if (!m_customer.isValid())
        showNobody();
    m_invite->setText(tr("Invite…"));
    m_invite->setToolTip(tr("Invite the customer to grant you privileges"));
    m_attach->setText(tr("Record a partner…"));
    m_attach->setToolTip(tr("Record by hand that a partner is attached"));
    m_copyId->setText(tr("Copy tenant ID"));
    m_copyId->setToolButtonStyle(Qt::ToolButtonIconOnly);
    m_copyId->setToolTip(tr("Copy tenant ID"));
    m_copyId->setAccessibleName(tr("Copy tenant ID"));
    m_facts->setAccessibleName(tr("Realm, domain, tenant ID"));
    m_seen->setAccessibleName(tr("Status of the customer"));
    m_tabs->setAccessibleName(tr("Details of the customer"));
    for (const auto &[name, title] :
         {std::pair{u"customerInvitations"_s, tr("Invitations of the customer")},
          std::pair{u"customerSubscriptions"_s, tr("Subscriptions of the customer")},
          std::pair{u"customerTimeline"_s, tr("Timeline of the customer")}}) {
        if (auto *table = findChild<QTableView *>(name))
            table->setAccessibleName(title);
    }
    m_invitations->retranslate();
    m_subscriptions->retranslate();
    m_timeline->retranslate();
    fill();
}

} // namespace attache

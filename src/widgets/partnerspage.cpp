// SPDX-License-Identifier: GPL-3.0-or-later
#include "partnerspage.h"

#include "ui_partnerspage.h"

#include "formats.h"
#include "icons.h"
#include "labels.h"
#include "newestanswer.h"
#include "statepane.h"
#include "tablesetup.h"
#include "textdoor.h"
#include "workspacecommands.h"

#include <QScopedValueRollback>

#include <algorithm>

namespace attache {

using namespace Qt::StringLiterals;

namespace {

/// Customers listed beside a partner; the Customers page shows all of them.
constexpr int MostCustomers = 200;

struct PartnerCustomers
{
    QVector<CustomerSummary> customers;
    qsizetype total = 0;
};

} // namespace

PartnersPage::PartnersPage(WorkspaceContext &context, QWidget *parent)
    : LivePage(context, parent), m_ui(std::make_unique<Ui::PartnersPage>())
{
    m_ui->setupUi(this);
    setObjectName(u"partnersPage"_s);
    auto *splitter = m_ui->splitter;
    layout()->removeWidget(splitter);
    m_pane = new StatePane(splitter);
    m_pane->setObjectName(u"statePane"_s);
    layout()->addWidget(m_pane);
    m_ui->table->setModel(&m_model);
    setUpTable(m_ui->table, {34, 16, 12, 10, 12, 36, 38, 14});
    m_ui->table->sortByColumn(PartnerModel::Customers, Qt::DescendingOrder);
    splitter->setStretchFactor(0, 3);
    splitter->setStretchFactor(1, 2);
    splitter->setSizes({760, 340});
    m_ui->tenant->setSelectable(true);
    m_ui->customersLabel->setBuddy(m_ui->customers);

    connect(m_ui->filter, &QLineEdit::textChanged, this, [this](const QString &text) {
        const PartnerId before = m_shown;
        m_model.setFilter(text);
        select(before);
        showState();
    });
    connect(m_ui->table->selectionModel(), &QItemSelectionModel::currentRowChanged, this,
            &PartnersPage::showDetails);
    connect(m_ui->standing, &QComboBox::activated, this, [this](int index) {
        mark(static_cast<Standing>(m_ui->standing->itemData(index).toInt()), std::nullopt);
    });
    connect(m_ui->transacts, &QComboBox::activated, this, [this](int index) {
        mark(std::nullopt, static_cast<Known>(m_ui->transacts->itemData(index).toInt()));
    });
    const auto open = [this](QTreeWidgetItem *item) {
        emit customerRequested(item->data(0, Qt::UserRole).value<CustomerId>());
    };
    connect(m_ui->customers, &QTreeWidget::itemActivated, this, open);
    connect(m_ui->showAll, &QPushButton::clicked, this, [this] {
        const auto *summary = m_model.at(m_ui->table->currentIndex().row());
        if (!summary)
            return;
        const PartnerFacts &facts = summary->partner.facts;
        QueryTerm term;
        term.field = QueryTerm::Field::Partner;
        term.values = {facts.name.isEmpty() ? facts.tenant.toString() : facts.name};
        emit queryRequested(printQuery(term));
    });
    connect(m_ui->sheet, &QPushButton::clicked, this, [this] {
        if (const auto *summary = m_model.at(m_ui->table->currentIndex().row()))
            emit sheetRequested(*summary);
    });
    connect(m_pane, &StatePane::retryRequested, this, &PartnersPage::refresh);
    connect(m_pane, &StatePane::actionTriggered, this, [this] {
        if (m_model.total() > 0)
            m_ui->filter->clear();
        else
            emit importRequested({});
    });
    retranslate();
}

PartnersPage::~PartnersPage() = default;

QString PartnersPage::title() const
{
    return tr("Partners");
}

QIcon PartnersPage::icon() const
{
    return attache::icon(IconName::Partners);
}

QAbstractItemView *PartnersPage::mainView() const
{
    return m_ui->table;
}

bool PartnersPage::concerns(const ChangeSet &changes) const
{
    return changes.partners || changes.everything || changes.realms
        || changes.observation.isValid();
}

void PartnersPage::retranslate()
{
    m_ui->retranslateUi(this);
    m_ui->customers->setHeaderLabels({tr("Customer"), tr("Domain name")});
    fillChoices();
    m_model.retranslate();
}

void PartnersPage::fillChoices()
{
    const QScopedValueRollback filling(m_isFilling, true);
    const auto fill = [](QComboBox *box, const auto &values) {
        const QVariant before = box->currentData();
        box->clear();
        for (const auto value : values)
            box->addItem(label(value), static_cast<int>(value));
        box->setCurrentIndex(box->findData(before));
    };
    fill(m_ui->standing,
         std::array{Standing::Own, Standing::Distributor, Standing::OwnReseller, Standing::Other});
    fill(m_ui->transacts, std::array{Known::Unknown, Known::Yes, Known::No});
}

void PartnersPage::showPartner(PartnerId partner)
{
    if (!partner.isValid())
        return;
    m_wanted = partner;
    select(partner);
}

void PartnersPage::select(PartnerId partner)
{
    int row = partner.isValid() ? m_model.rowOf(partner) : -1;
    if (row < 0 && partner == m_wanted && m_model.contains(partner)) {
        m_ui->filter->clear(); // it was asked for, and the filter hides it
        row = m_model.rowOf(partner);
    }
    if (row >= 0 && partner == m_wanted)
        m_wanted = {};
    if (row < 0 && m_model.rowCount() > 0)
        row = 0;
    if (row >= 0) {
        m_ui->table->setCurrentIndex(m_model.index(row, 0));
        m_ui->table->scrollTo(m_model.index(row, 0));
    }
    showDetails();
}

void PartnersPage::load()
{
    if (m_model.total() == 0)
        m_pane->showLoading();
    m_list.read(
        context().session(), this,
        [realm = context().currentRealm()](ReadingServices &services) {
            return services.ledger.partners(realm);
        },
        [this](const Result<QVector<PartnerSummary>> &partners) {
            if (partners)
                showList(*partners);
            else
                m_pane->showError(partners.error());
        });
}

void PartnersPage::showList(const QVector<PartnerSummary> &partners)
{
    const PartnerId before = m_wanted.isValid() ? m_wanted : m_shown;
    m_model.setPartners(partners);
    select(before);
    showState();
}

void PartnersPage::showState()
{
    m_ui->count->setText(
        m_model.rowCount() == m_model.total()
            ? tr("%Ln partner(s)", nullptr, static_cast<int>(m_model.total()))
            : tr("%1 of %2", "number of rows shown, of all")
                  .arg(numberText(m_model.rowCount()), numberText(m_model.total())));
    if (m_model.total() == 0)
        m_pane->showEmpty(IconName::Partners, tr("No partner is known yet"),
                          tr("Partners appear with imported lists, and when you record by hand "
                             "that a partner is attached to a customer. That none is shown does "
                             "not mean that there is none."),
                          tr("Import files…"));
    else if (m_model.rowCount() == 0)
        m_pane->showEmpty(IconName::Filter, tr("No partner matches"),
                          tr("No partner has these words in its name, tenant ID, Partner ID or "
                             "services."),
                          tr("Clear filter"));
    else
        m_pane->showContent();
}

void PartnersPage::showDetails()
{
    const PartnerSummary *summary = m_model.at(m_ui->table->currentIndex().row());
    m_ui->details->setEnabled(summary);
    if (!summary) {
        m_shown = {};
        m_details.drop();
        return;
    }
    const QScopedValueRollback filling(m_isFilling, true);
    const Partner &partner = summary->partner;
    const PartnerFacts &facts = partner.facts;
    m_ui->name->setText(customerLabel(facts.name, facts.tenant));
    m_ui->tenant->setText(facts.tenant.isNull() ? tr("Unknown", "tenant ID")
                                                : facts.tenant.toString());
    m_ui->mpn->setText(facts.mpnId.isEmpty() ? tr("Unknown", "Partner ID")
                                             : displayText(facts.mpnId));
    m_ui->firstSeen->setText(dateText(partner.stamp.firstSeenAt));
    m_ui->standing->setCurrentIndex(m_ui->standing->findData(static_cast<int>(facts.standing)));
    m_ui->transacts->setCurrentIndex(
        m_ui->transacts->findData(static_cast<int>(facts.transactsAsCsp)));
    // "Mine" follows from the realm's own tenant id or PartnerID, not from a choice here.
    const bool isOwn = facts.standing == Standing::Own;
    m_ui->standing->setEnabled(!isOwn && !context().isPast());
    m_ui->transacts->setEnabled(!context().isPast());
    m_ui->ownNote->setVisible(isOwn || partner.markedByUser);
    m_ui->ownNote->setText(isOwn ? tr("This is the realm’s own partner organization. Its tenant ID "
                                      "and Partner ID are set in the realm.")
                                 : tr("You said so; imported lists do not change it."));
    m_ui->showAll->setText(tr("Show &all %Ln on the Customers page", nullptr, summary->customers));
    m_ui->showAll->setEnabled(summary->customers > 0);
    if (m_shown != partner.id)
        m_ui->customers->clear();
    m_shown = partner.id;
    m_details.read(
        context().session(), this,
        [id = partner.id](ReadingServices &services) -> Result<PartnerCustomers> {
            const auto ids = services.ledger.customersOfPartner(id);
            if (!ids)
                return ids.error();
            const auto customers = services.ledger.customerSummaries(
                ids->first(std::min<qsizetype>(ids->size(), MostCustomers)));
            if (!customers)
                return customers.error();
            return PartnerCustomers{*customers, ids->size()};
        },
        [this](const Result<PartnerCustomers> &found) {
            if (found)
                showCustomers(found->customers, found->total);
            else
                emit context().failed(found.error());
        });
}

void PartnersPage::showCustomers(const QVector<CustomerSummary> &customers, qsizetype total)
{
    m_ui->customers->clear();
    QList<QTreeWidgetItem *> items;
    for (const CustomerSummary &customer : customers) {
        auto *item = new QTreeWidgetItem(
            {customerLabel(customer.name, customer.tenant), displayText(customer.domain)});
        item->setData(0, Qt::UserRole, QVariant::fromValue(customer.id));
        item->setSizeHint(0, {0, fontMetrics().height() + 10}); // as high as in the tables
        items << item;
    }
    m_ui->customers->addTopLevelItems(items);
    m_ui->customers->sortItems(0, Qt::AscendingOrder);
    m_ui->customers->setColumnWidth(0, m_ui->customers->fontMetrics().averageCharWidth() * 34);
    m_ui->showAll->setVisible(total > 0);
}

void PartnersPage::mark(std::optional<Standing> standing, std::optional<Known> transacts)
{
    const PartnerSummary *summary = m_model.at(m_ui->table->currentIndex().row());
    if (m_isFilling || !summary)
        return;
    const PartnerFacts before = summary->partner.facts;
    PartnerFacts after = before;
    after.standing = standing.value_or(before.standing);
    after.transactsAsCsp = transacts.value_or(before.transactsAsCsp);
    if (after == before)
        return;
    const PartnerId id = summary->partner.id;
    context()
        .session()
        .write([id, standing, transacts,
                actor = context().session().actor()](WritingServices &services) {
            return services.relationships.markPartner(id, standing, transacts, actor);
        })
        .then(&context().session(), ifAlive(this, [this, id, before, after](const Status &status) {
            if (!status) {
                emit context().failed(status.error());
                showDetails(); // what the boxes say was not saved
                return;
            }
            context().undoStack().push(new MarkPartnerCommand(context(), id, before, after));
            emit messageRequested(tr("Saved. You can undo it.", "what was said about a partner"));
        }));
}

} // namespace attache

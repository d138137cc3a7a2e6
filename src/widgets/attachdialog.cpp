// SPDX-License-Identifier: GPL-3.0-or-later
#include "attachdialog.h"

#include "ui_attachdialog.h"

#include "errortext.h"
#include "formats.h"
#include "labels.h"
#include "newestanswer.h"
#include "problemlabel.h"
#include "rolepicker.h"
#include "textdoor.h"
#include "workspacecommands.h"

#include <QDialogButtonBox>
#include <QEvent>
#include <QPushButton>
#include <QVBoxLayout>

#include <array>

namespace attache {

using namespace Qt::StringLiterals;

namespace {

/// What is known about a date.
enum class Date : quint8 { Unknown, None, Known };

template <typename E, size_t N>
void fill(QComboBox *box, const std::array<E, N> &values)
{
    const QVariant before = box->currentData();
    box->clear();
    for (const E value : values)
        box->addItem(label(value), static_cast<int>(value));
    box->setCurrentIndex(std::max(0, box->findData(before)));
}

/// A day is a day everywhere: midnight UTC, as files give it.
Instant dayOf(QDate date)
{
    return Instant::fromDateTime(QDateTime(date, QTime(0, 0), Qt::UTC));
}

} // namespace

AttachDialog::AttachDialog(WorkspaceContext &context, CustomerId customer,
                           const QString &customerName, QWidget *parent)
    : QDialog(parent),
      m_ui(std::make_unique<Ui::AttachDialog>()),
      m_context(context),
      m_customer(customer),
      m_customerName(customerName)
{
    m_ui->setupUi(this);
    setObjectName(u"attachDialog"_s);
    m_ui->partner->setInsertPolicy(QComboBox::NoInsert);
    m_ui->start->setDate(QDate::currentDate());
    m_ui->end->setDate(QDate::currentDate().addYears(1));
    retranslate();
    m_ui->kind->setCurrentIndex(m_ui->kind->findData(static_cast<int>(AttachmentKind::Reseller)));

    connect(m_ui->partner, &QComboBox::currentIndexChanged, this, &AttachDialog::partnerChosen);
    connect(m_ui->chooseRoles, &QPushButton::clicked, this, &AttachDialog::chooseRoles);
    const auto dates = [this] {
        m_ui->start->setEnabled(m_ui->startKnown->currentData().toInt()
                                == static_cast<int>(Date::Known));
        m_ui->end->setEnabled(m_ui->endKnown->currentData().toInt()
                              == static_cast<int>(Date::Known));
    };
    connect(m_ui->startKnown, &QComboBox::currentIndexChanged, this, dates);
    connect(m_ui->endKnown, &QComboBox::currentIndexChanged, this, dates);
    dates();
    connect(m_ui->buttons, &QDialogButtonBox::accepted, this, &AttachDialog::save);
    connect(m_ui->buttons, &QDialogButtonBox::rejected, this, &QDialog::reject);
    m_ui->partner->setFocus();
    partnerChosen();
    readPartners();
}

AttachDialog::~AttachDialog() = default;

void AttachDialog::readPartners()
{
    m_read.read(
        m_context.session(), this,
        [customer = m_customer](ReadingServices &services) -> Result<QVector<PartnerSummary>> {
            // Partners of the customer's own realm only: nothing crosses.
            const auto found = services.ledger.customer(customer);
            if (!found)
                return found.error();
            return services.ledger.partners(found->realm);
        },
        [this](const Result<QVector<PartnerSummary>> &partners) {
            if (!partners) {
                m_ui->problem->setProblem(errorText(partners.error()).sentence);
                return;
            }
            m_partners.clear();
            for (const PartnerSummary &summary : *partners)
                m_partners << summary.partner.facts;
            fillChoices();
        });
}

void AttachDialog::fillChoices()
{
    {
        const QSignalBlocker quiet(m_ui->partner);
        const int before = std::max(0, m_ui->partner->currentIndex());
        m_ui->partner->clear();
        m_ui->partner->addItem(tr("A partner not listed here"));
        for (const PartnerFacts &partner : std::as_const(m_partners))
            m_ui->partner->addItem(customerLabel(partner.name, partner.tenant));
        m_ui->partner->setCurrentIndex(std::min(before, m_ui->partner->count() - 1));
    }
    fill(m_ui->kind,
         std::array{AttachmentKind::Reseller, AttachmentKind::IndirectProvider,
                    AttachmentKind::IndirectReseller, AttachmentKind::DelegatedAdmin,
                    AttachmentKind::GranularAdmin, AttachmentKind::AzureRole,
                    AttachmentKind::Advisor, AttachmentKind::SubscriptionSeller});
    fill(m_ui->status,
         std::array{AttachmentStatus::Active, AttachmentStatus::ApprovalPending,
                    AttachmentStatus::Expired, AttachmentStatus::Terminated,
                    AttachmentStatus::Unknown});
    const QVariant service = m_ui->service->currentData();
    m_ui->service->clear();
    m_ui->service->addItem(tr("Not known", "service of a partner"), QString());
    for (const QString &key : knownServices())
        m_ui->service->addItem(serviceLabel(key), key);
    m_ui->service->setCurrentIndex(std::max(0, m_ui->service->findData(service)));
    for (QComboBox *box : {m_ui->startKnown, m_ui->endKnown}) {
        const int before = std::max(0, box->currentIndex());
        const QSignalBlocker quiet(box);
        box->clear();
        box->addItem(tr("Unknown", "date"), static_cast<int>(Date::Unknown));
        if (box == m_ui->endKnown)
            box->addItem(tr("No expiry date"), static_cast<int>(Date::None));
        box->addItem(tr("On a date", "start or end"), static_cast<int>(Date::Known));
        box->setCurrentIndex(before);
    }
    partnerChosen();
}

void AttachDialog::partnerChosen()
{
    const int row = m_ui->partner->currentIndex() - 1;
    const bool isKnown = row >= 0 && row < m_partners.size();
    for (QLineEdit *edit : {m_ui->name, m_ui->tenant, m_ui->mpn}) {
        edit->setReadOnly(isKnown);
        edit->setEnabled(!isKnown);
    }
    if (isKnown) {
        const PartnerFacts &facts = m_partners.at(row);
        m_ui->name->setText(displayText(facts.name));
        m_ui->tenant->setText(facts.tenant.toString());
        m_ui->mpn->setText(displayText(facts.mpnId));
    } else if (!m_ui->name->isEnabled() || sender() == m_ui->partner) {
        for (QLineEdit *edit : {m_ui->name, m_ui->tenant, m_ui->mpn})
            edit->clear();
    }
}

void AttachDialog::chooseRoles()
{
    auto *dialog = new QDialog(this);
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    dialog->setWindowTitle(tr("Roles"));
    dialog->resize(560, 460);
    auto *picker = new RolePicker;
    picker->setRoles(m_roles);
    auto *buttons = new QDialogButtonBox(QDialogButtonBox::Ok | QDialogButtonBox::Cancel);
    auto *layout = new QVBoxLayout(dialog);
    layout->addWidget(picker);
    layout->addWidget(buttons);
    connect(buttons, &QDialogButtonBox::accepted, dialog, &QDialog::accept);
    connect(buttons, &QDialogButtonBox::rejected, dialog, &QDialog::reject);
    connect(dialog, &QDialog::accepted, this, [this, picker] {
        m_roles = picker->roles();
        showRoles();
    });
    dialog->open();
}

void AttachDialog::showRoles()
{
    QStringList names;
    for (const QString &role : std::as_const(m_roles))
        names << roleLabel(role);
    m_ui->roles->setText(names.join(u", "_s));
    m_ui->roles->setCursorPosition(0);
}

void AttachDialog::retranslate()
{
    m_ui->retranslateUi(this);
    fillChoices();
    showRoles();
    m_ui->customer->setText(m_customerName);
    m_ui->intro->setText(tr("What you record here is marked as recorded by hand, with your name "
                            "and today’s date. It changes nothing at Microsoft."));
    for (QDateEdit *edit : {m_ui->start, m_ui->end}) {
        edit->setLocale(interfaceLocale());
        edit->setDisplayFormat(dayFormat());
    }
}

void AttachDialog::changeEvent(QEvent *event)
{
    if (event->type() == QEvent::LanguageChange)
        retranslate();
    QDialog::changeEvent(event);
}

Result<AttachmentFacts> AttachDialog::facts() const
{
    AttachmentFacts facts;
    const int row = m_ui->partner->currentIndex() - 1;
    if (row >= 0 && row < m_partners.size()) {
        facts.partner = m_partners.at(row);
    } else {
        facts.partner.name = m_ui->name->text().trimmed();
        facts.partner.mpnId = m_ui->mpn->text().trimmed();
        const QString tenant = m_ui->tenant->text().trimmed();
        if (!tenant.isEmpty()) {
            const auto id = parseTenantId(tenant);
            if (!id)
                return id.error();
            facts.partner.tenant = *id;
        }
    }
    facts.kind = static_cast<AttachmentKind>(m_ui->kind->currentData().toInt());
    facts.service = m_ui->service->currentData().toString();
    facts.roles = m_roles;
    facts.status = static_cast<AttachmentStatus>(m_ui->status->currentData().toInt());
    if (m_ui->startKnown->currentData().toInt() == static_cast<int>(Date::Known))
        facts.start = dayOf(m_ui->start->date());
    switch (static_cast<Date>(m_ui->endKnown->currentData().toInt())) {
    case Date::None:
        facts.end = Instant::never();
        break;
    case Date::Known:
        facts.end = dayOf(m_ui->end->date());
        break;
    case Date::Unknown:
        break;
    }
    return facts;
}

void AttachDialog::save()
{
    const auto wanted = facts();
    if (!wanted) {
        m_ui->problem->setProblem(errorText(wanted.error()).sentence);
        m_ui->tenant->setFocus();
        return;
    }
    m_ui->problem->setProblem({});
    m_ui->buttons->setEnabled(false);
    const QString partner = customerLabel(wanted->partner.name, wanted->partner.tenant);
    m_context.session()
        .write([customer = m_customer, facts = *wanted, remark = m_ui->remark->toPlainText(),
                actor = m_context.session().actor()](WritingServices &services) {
            return services.relationships.attach(customer, facts, remark, actor);
        })
        .then(&m_context.session(), ifAlive(this, [this, partner](const Result<AttachmentId> &id) {
            m_ui->buttons->setEnabled(true);
            if (!id) {
                m_ui->problem->setProblem(errorText(id.error()).sentence);
                QWidget *field = id.error().code == "attachment.endBeforeStart"_L1
                    ? static_cast<QWidget *>(m_ui->end)
                    : m_ui->name;
                field->setFocus();
                return;
            }
            m_context.undoStack().push(new AttachCommand(m_context, *id, m_customer, partner));
            emit saved(m_customer);
            accept();
        }));
}

} // namespace attache

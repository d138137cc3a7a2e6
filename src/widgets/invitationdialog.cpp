// SPDX-License-Identifier: GPL-3.0-or-later
#include "invitationdialog.h"

#include "ui_invitationdialog.h"

#include "errortext.h"
#include "formats.h"
#include "icons.h"
#include "labels.h"
#include "language.h"
#include "newestanswer.h"
#include "plaintext.h"
#include "problemlabel.h"
#include "rules.h"
#include "textdoor.h"
#include "workspacecommands.h"

#include <QEvent>
#include <QPushButton>
#include <QScopedValueRollback>

#include <algorithm>

namespace attache {

using namespace Qt::StringLiterals;
using namespace std::chrono_literals;

namespace {

QDate localDay(Instant instant)
{
    return instant.isSet() ? instant.toDateTime().toLocalTime().date() : QDate::currentDate();
}

QString closingDay(const CloudTraits &traits)
{
    const auto day = parseInstant(QString::fromLatin1(traits.closedOn));
    return day ? dateText(*day) : QString();
}

Instant noonOf(QDate day)
{
    return Instant::fromDateTime(QDateTime(day, QTime(12, 0), Qt::LocalTime));
}

} // namespace

InvitationDialog::InvitationDialog(WorkspaceContext &context, Invitation start, QWidget *parent)
    : QDialog(parent),
      m_ui(std::make_unique<Ui::InvitationDialog>()),
      m_context(context),
      m_start(std::move(start))
{
    m_ui->setupUi(this);
    setObjectName(u"invitationDialog"_s);
    m_ui->find->setContext(&context);
    m_ui->scroll->setFrameShape(QFrame::NoFrame);
    m_ui->rolesLabel->setBuddy(m_ui->roles);
    m_saveDraft = m_ui->buttons->addButton(QString(), QDialogButtonBox::AcceptRole);
    m_saveReady = m_ui->buttons->addButton(QString(), QDialogButtonBox::AcceptRole);
    m_saveReady->setDefault(true);
    m_checkSoon.setSingleShot(true);
    m_checkSoon.setInterval(150ms);
    connect(&m_checkSoon, &QTimer::timeout, this, &InvitationDialog::check);
    connect(m_ui->buttons, &QDialogButtonBox::rejected, this, &QDialog::reject);

    m_ui->tenantProblem->setField(m_ui->tenant);
    m_ui->domainProblem->setField(m_ui->domain);
    m_ui->customerProblem->setField(m_ui->company);
    m_ui->nameProblem->setField(m_ui->relationshipName);
    m_ui->durationProblem->setField(m_ui->duration);
    m_ui->autoExtendProblem->setField(m_ui->autoExtend);
    m_ui->rolesProblem->setField(m_ui->roles);
    m_ui->recipientsProblem->setField(m_ui->recipients);
    m_ui->linkProblem->setField(m_ui->link);
    m_ui->kindProblem->setField(m_ui->reseller);

    if (isNew() && !m_start.realm.isValid())
        m_start.realm = context.currentRealm();
    if (isNew() && !m_start.realm.isValid()) {
        // Of several realms rather one in which somebody can accept.
        for (const Realm &one : context.realms()) {
            if (!m_start.realm.isValid()
                || (traitsOf(context.realm(m_start.realm).cloud).isClosed
                    && !traitsOf(one.cloud).isClosed))
                m_start.realm = one.id;
        }
    }
    if (isNew() && m_start.kind == InvitationKind::ResellerRequest)
        m_start.includesPrivileges = true; // it is what the specification invites for
    if (isNew() && m_start.durationDays == 0)
        m_start.durationDays = 365;
    m_customer = m_start.customer;
    fillForm();
    retranslate();
    connectFields();
    if (isNew() && m_customer.isValid())
        readCustomer();
    connect(&context, &WorkspaceContext::realmsChanged, this, [this] {
        fillRealms();
        applyRealm();
    });
    (m_customer.isValid() || !isNew() ? static_cast<QWidget *>(m_ui->reseller) : m_ui->find)
        ->setFocus();
    check();
}

InvitationDialog::~InvitationDialog() = default;

Realm InvitationDialog::realm() const
{
    return m_context.realm(RealmId(m_ui->realm->currentData().toLongLong()));
}

void InvitationDialog::fillRealms()
{
    const QScopedValueRollback filling(m_isFilling, true);
    const qint64 chosen =
        m_ui->realm->count() > 0 ? m_ui->realm->currentData().toLongLong() : m_start.realm.value();
    m_ui->realm->clear();
    const auto realms = m_context.realms();
    for (const Realm &one : realms)
        m_ui->realm->addItem(
            tr("%1 – %2", "realm, its cloud").arg(displayText(one.name), label(one.cloud)),
            one.id.value());
    m_ui->realm->setCurrentIndex(std::max(0, m_ui->realm->findData(chosen)));
    // An invitation never moves to another realm, and a customer's is the customer's.
    m_ui->realm->setEnabled(isNew() && !m_start.customer.isValid());
}

void InvitationDialog::fillForm()
{
    const QScopedValueRollback filling(m_isFilling, true);
    fillRealms();
    const Realm place = m_context.realm(m_start.realm);
    m_ui->company->setText(m_start.companyName);
    m_ui->tenant->setText(m_start.tenant.toString());
    m_ui->domain->setText(m_start.domain);
    const NonTransactingStatement &statement = m_start.nonTransacting;
    m_ui->statementBox->setChecked(statement.isMade());
    m_ui->saidBy->setText(statement.saidBy);
    m_ui->saidOn->setMaximumDate(QDate::currentDate());
    m_ui->saidOn->setDate(localDay(statement.saidAt));
    m_ui->saidNote->setText(statement.note);
    m_ui->granular->setChecked(m_start.kind == InvitationKind::GranularRelationship);
    m_ui->privileges->setChecked(m_start.includesPrivileges);
    m_privilegesChoice = m_start.includesPrivileges;
    m_ui->relationshipName->setText(m_start.relationshipName);
    m_ui->duration->setValue(m_start.durationDays);
    m_ui->autoExtend->setChecked(m_start.autoExtend);
    m_ui->roles->setRoles(m_start.roles);
    m_ui->recipients->setText(m_start.recipients.join(u", "_s));
    m_ui->reason->setPlainText(m_start.reason);
    m_ui->link->setText(m_start.link);
    m_ui->hasFollowUp->setChecked(m_start.remindAt.isSet());
    m_ui->followUp->setDate(m_start.remindAt.isSet() ? localDay(m_start.remindAt)
                                                     : QDate::currentDate().addDays(7));
    m_ui->followUp->setEnabled(m_start.remindAt.isSet());
    const QStringList languages = Language::available();
    // Empty: the service takes the customer's language, else the realm's.
    m_ui->language->addItem(tr("The customer’s language"), QString());
    for (const QString &code : languages)
        m_ui->language->addItem(Language::nativeName(code), code);
    m_ui->language->setCurrentIndex(std::max(0, m_ui->language->findData(m_start.language)));
}

void InvitationDialog::readCustomer()
{
    m_context.session()
        .read([id = m_customer](ReadingServices &services) {
            return services.ledger.customerSummaries({id});
        })
        .then(&m_context.session(),
              ifAlive(this, [this](const Result<QVector<CustomerSummary>> &found) {
                  if (found && !found->isEmpty())
                      fillFromCustomer(found->constFirst());
                  else if (!found)
                      m_ui->problem->setProblem(errorText(found.error()).sentence);
              }));
}

void InvitationDialog::fillFromCustomer(const CustomerSummary &customer)
{
    {
        const QScopedValueRollback filling(m_isFilling, true);
        m_customer = customer.id;
        m_ui->company->setText(customer.name);
        m_ui->tenant->setText(customer.tenant.toString());
        m_ui->domain->setText(customer.domain);
        m_ui->realm->setCurrentIndex(m_ui->realm->findData(customer.realm.value()));
        m_ui->find->clear();
    }
    applyRealm();
    touched(m_ui->company);
}

void InvitationDialog::connectFields()
{
    const auto follow = [this](auto *field, auto signal) {
        connect(field, signal, this, [this, field] { touched(field); });
    };
    for (QLineEdit *edit : {m_ui->company, m_ui->tenant, m_ui->domain, m_ui->saidBy, m_ui->saidNote,
                            m_ui->relationshipName, m_ui->recipients, m_ui->link})
        follow(edit, &QLineEdit::textChanged);
    follow(m_ui->duration, &QSpinBox::valueChanged);
    follow(m_ui->roles, &RolePicker::rolesChanged);
    for (QAbstractButton *button : {static_cast<QAbstractButton *>(m_ui->autoExtend),
                                    static_cast<QAbstractButton *>(m_ui->granular)})
        follow(button, &QAbstractButton::toggled);
    follow(m_ui->statementBox, &QGroupBox::toggled);
    connect(m_ui->privileges, &QCheckBox::clicked, this, [this](bool isChecked) {
        m_privilegesChoice = isChecked;
        touched(m_ui->privileges);
    });
    connect(m_ui->granular, &QAbstractButton::toggled, this, &InvitationDialog::applyRealm);
    connect(m_ui->realm, &QComboBox::currentIndexChanged, this, [this] {
        if (m_isFilling)
            return;
        m_customer = {};
        applyRealm();
        touched(m_ui->realm);
    });
    // Another tenant is another customer; the service finds the one it belongs to.
    connect(m_ui->tenant, &QLineEdit::textChanged, this, [this] {
        if (!m_isFilling)
            m_customer = {};
    });
    connect(m_ui->find, &CustomerPicker::picked, this, &InvitationDialog::fillFromCustomer);
    connect(m_ui->hasFollowUp, &QCheckBox::toggled, m_ui->followUp, &QWidget::setEnabled);
    connect(m_saveDraft, &QPushButton::clicked, this, [this] {
        save(isNew() || m_start.state == InvitationState::Ready ? InvitationState::Draft
                                                                : m_start.state);
    });
    connect(m_saveReady, &QPushButton::clicked, this, [this] { save(InvitationState::Ready); });
}

void InvitationDialog::applyRealm()
{
    const Realm place = realm();
    const CloudTraits &traits = traitsOf(place.cloud);
    setWindowTitle(titleText((isNew() ? tr("Invite customer – %1", "realm and cloud")
                                      : tr("Invitation – %1", "realm and cloud"))
                                 .arg(m_ui->realm->currentText())));
    const int edge = fontMetrics().height() + 4;
    m_ui->placeIcon->setPixmap(
        icon(IconName::Cloud).pixmap(QSize(edge, edge), devicePixelRatioF()));
    m_ui->place->setText(tr("Realm %1, cloud %2").arg(displayText(place.name), label(place.cloud)));
    m_ui->closedNote->setVisible(traits.isClosed);
    m_ui->closedNote->setText(
        tr("This cloud was closed on %1. Invitations can be recorded, but nobody can accept them.")
            .arg(closingDay(traits)));

    {
        const QScopedValueRollback filling(m_isFilling, true);
        // A cloud without GDAP does not offer it, and says why (an old invitation stays readable).
        m_ui->granular->setEnabled(traits.hasGranularRelationships);
        if (!traits.hasGranularRelationships && isNew() && m_ui->granular->isChecked())
            m_ui->reseller->setChecked(true);
        m_ui->granularNote->setVisible(!traits.hasGranularRelationships);
        m_ui->granularNote->setText(errorText(Error{ErrorKind::RuleViolation,
                                                    u"rule.granularUnavailable"_s,
                                                    {QString::fromLatin1(traits.key)},
                                                    {}})
                                        .sentence);
        m_ui->privileges->setEnabled(traits.canOmitPrivileges);
        m_ui->privileges->setChecked(!traits.canOmitPrivileges || m_privilegesChoice);
        m_ui->privilegesNote->setText(traits.canOmitPrivileges
                                          ? ruleText(u"rule.dapOnly"_s)
                                          : ruleText(u"rule.noOptOut"_s, longLabel(place.cloud)));
    }
    const bool isGranular = m_ui->granular->isChecked();
    m_ui->resellerPart->setVisible(!isGranular);
    m_ui->granularPart->setVisible(isGranular);
    m_ui->find->setRealm(place.id);
    checkSoon();
}

void InvitationDialog::touched(QWidget *field)
{
    if (m_isFilling)
        return;
    m_touched.insert(field);
    m_ui->problem->setProblem({});
    checkSoon();
}

void InvitationDialog::retranslate()
{
    m_ui->retranslateUi(this);
    fillRealms();
    m_ui->language->setItemText(0, tr("The customer’s language"));
    for (QDateEdit *edit : {m_ui->saidOn, m_ui->followUp}) {
        edit->setLocale(interfaceLocale());
        edit->setDisplayFormat(dayFormat());
    }
    m_ui->statementHint->setText(ruleText(u"rule.banScope"_s));
    m_ui->guaranteesTitle->setText(ruleText(u"rule.notHeading"_s));
    PlainLabel *const guarantees[]{m_ui->guarantee1, m_ui->guarantee2, m_ui->guarantee3,
                                   m_ui->guarantee4};
    for (size_t i = 0; i < GuaranteeKeys.size(); ++i)
        guarantees[i]->setText(u"\u2022 "_s + ruleText(QString::fromLatin1(GuaranteeKeys[i])));
    m_ui->ban->setText(ruleText(u"rule.ban"_s));
    const bool canBeReady = isNew() || m_start.state == InvitationState::Draft
        || m_start.state == InvitationState::Ready;
    m_saveDraft->setText(canBeReady ? tr("&Keep as draft") : tr("&Save"));
    m_saveReady->setText(tr("&Save, ready to send"));
    m_saveReady->setVisible(canBeReady);
    m_saveDraft->setDefault(!canBeReady);
    applyRealm();
    showRefusals();
}

void InvitationDialog::changeEvent(QEvent *event)
{
    if (event->type() == QEvent::LanguageChange)
        retranslate();
    QDialog::changeEvent(event);
}

Invitation InvitationDialog::invitation() const
{
    Invitation result = m_start;
    result.realm = realm().id;
    result.customer = m_customer;
    result.companyName = m_ui->company->text();
    const auto tenant = parseTenantId(m_ui->tenant->text().trimmed());
    result.tenant = tenant ? *tenant : TenantId();
    result.domain = m_ui->domain->text().trimmed();
    result.kind = m_ui->granular->isChecked() ? InvitationKind::GranularRelationship
                                              : InvitationKind::ResellerRequest;
    const bool isGranular = result.kind == InvitationKind::GranularRelationship;
    result.includesPrivileges = !isGranular && m_ui->privileges->isChecked();
    result.roles = isGranular ? m_ui->roles->roles() : QStringList();
    result.durationDays = isGranular ? m_ui->duration->value() : 0;
    result.autoExtend = isGranular && m_ui->autoExtend->isChecked();
    result.relationshipName = isGranular ? m_ui->relationshipName->text() : QString();
    result.link = m_ui->link->text().trimmed();
    result.language = m_ui->language->currentData().toString();
    result.recipients.clear();
    const QStringList recipients =
        QString(m_ui->recipients->text()).replace(u';', u',').split(u',', Qt::SkipEmptyParts);
    for (const QString &recipient : recipients)
        result.recipients << recipient.trimmed();
    result.reason = m_ui->reason->toPlainText();
    result.remindAt = m_ui->hasFollowUp->isChecked() ? noonOf(m_ui->followUp->date()) : Instant();
    result.nonTransacting = {};
    if (m_ui->statementBox->isChecked()) {
        result.nonTransacting.saidBy = cleanText(m_ui->saidBy->text());
        result.nonTransacting.saidAt = noonOf(m_ui->saidOn->date());
        result.nonTransacting.note = cleanText(m_ui->saidNote->text());
    }
    return result;
}

void InvitationDialog::checkSoon()
{
    m_checkSoon.start();
}

void InvitationDialog::check()
{
    m_checkSoon.stop();
    Invitation draft = invitation();
    if (isNew())
        draft.state = InvitationState::Draft;
    m_check.write(
        m_context.session(), this,
        [draft](WritingServices &services) -> Result<Refusals> {
            const auto asDraft = services.invitations.problems(draft);
            if (!asDraft)
                return asDraft.error();
            Invitation ready = draft;
            if (draft.state == InvitationState::Draft)
                ready.state = InvitationState::Ready;
            const auto asReady = services.invitations.problems(ready);
            if (!asReady)
                return asReady.error();
            return Refusals{*asDraft, *asReady};
        },
        [this](const Result<Refusals> &refusals) {
            if (!refusals) {
                m_ui->problem->setProblem(errorText(refusals.error()).sentence);
                return;
            }
            m_refusals = *refusals;
            showRefusals();
        });
}

ProblemLabel *InvitationDialog::labelFor(const QString &code) const
{
    static const QHash<QString, ProblemLabel * Ui::InvitationDialog::*> labels{
        {u"rule.ownTenant"_s, &Ui::InvitationDialog::customerProblem},
        {u"rule.resaleBan"_s, &Ui::InvitationDialog::customerProblem},
        {u"rule.resaleBanSameCompany"_s, &Ui::InvitationDialog::customerProblem},
        {u"rule.customerMissing"_s, &Ui::InvitationDialog::customerProblem},
        {u"invitation.otherRealm"_s, &Ui::InvitationDialog::customerProblem},
        {u"customer.unknown"_s, &Ui::InvitationDialog::customerProblem},
        {u"domain.malformed"_s, &Ui::InvitationDialog::domainProblem},
        {u"rule.privilegesRequired"_s, &Ui::InvitationDialog::kindProblem},
        {u"rule.granularUnavailable"_s, &Ui::InvitationDialog::kindProblem},
        {u"rule.duration"_s, &Ui::InvitationDialog::durationProblem},
        {u"rule.noRoles"_s, &Ui::InvitationDialog::rolesProblem},
        {u"rule.autoExtendGlobalAdmin"_s, &Ui::InvitationDialog::autoExtendProblem},
        {u"rule.nameTooLong"_s, &Ui::InvitationDialog::nameProblem},
        {u"rule.nameMissing"_s, &Ui::InvitationDialog::nameProblem},
        {u"invitation.nameTaken"_s, &Ui::InvitationDialog::nameProblem},
        {u"rule.recipientMissing"_s, &Ui::InvitationDialog::recipientsProblem},
        {u"email.malformed"_s, &Ui::InvitationDialog::recipientsProblem},
        {u"rule.linkForeignHost"_s, &Ui::InvitationDialog::linkProblem}};
    const auto label = labels.value(code);
    return label ? m_ui.get()->*label : nullptr;
}

void InvitationDialog::showRefusals()
{
    QHash<ProblemLabel *, QString> texts;
    const auto &errors = m_wantsReady ? m_refusals.asReady : m_refusals.asDraft;
    bool isSameCompany = false;
    for (const Error &error : errors) {
        isSameCompany |= error.code == "rule.resaleBanSameCompany"_L1;
        ProblemLabel *label = labelFor(error.code);
        if (!label) {
            if (m_wantsEverything)
                texts[m_ui->problem] = errorText(error).sentence;
            continue;
        }
        // A form that complains before anything was written is no help: an empty field speaks once
        // it was touched, or once the user wants to save. A ban speaks at once.
        const bool isMissing = error.code == "rule.customerMissing"_L1
            || error.code == "rule.noRoles"_L1 || error.code == "rule.nameMissing"_L1
            || error.code == "rule.recipientMissing"_L1;
        if (isMissing && !m_wantsEverything && !m_touched.contains(label->field()))
            continue;
        QString &text = texts[label];
        text += (text.isEmpty() ? QString() : u"\n"_s) + errorText(error).sentence;
    }
    const QString tenantText = m_ui->tenant->text().trimmed();
    if (!tenantText.isEmpty()) {
        if (const auto tenant = parseTenantId(tenantText); !tenant)
            texts[m_ui->tenantProblem] = errorText(tenant.error()).sentence;
    }
    for (ProblemLabel *label :
         {m_ui->tenantProblem, m_ui->domainProblem, m_ui->customerProblem, m_ui->nameProblem,
          m_ui->durationProblem, m_ui->autoExtendProblem, m_ui->rolesProblem, m_ui->kindProblem,
          m_ui->recipientsProblem, m_ui->linkProblem})
        label->setProblem(texts.value(label));
    if (texts.contains(m_ui->problem))
        m_ui->problem->setProblem(texts.value(m_ui->problem));
    m_ui->statementBox->setVisible(isSameCompany || m_ui->statementBox->isChecked());
}

void InvitationDialog::save(InvitationState state)
{
    m_wantsEverything = true;
    m_wantsReady = state == InvitationState::Ready;
    m_check.drop();
    m_checkSoon.stop();
    showRefusals();
    if (m_ui->tenantProblem->hasProblem()) {
        m_ui->tenant->setFocus();
        return;
    }
    Invitation wanted = invitation();
    wanted.state = state;
    m_ui->buttons->setEnabled(false);
    m_context.session()
        .write([wanted, actor = m_context.session().actor()](WritingServices &services) {
            return services.invitations.save(wanted, actor);
        })
        .then(&m_context.session(), ifAlive(this, [this](const Result<Invitation> &result) {
            m_ui->buttons->setEnabled(true);
            if (result) {
                pushUndo(*result);
                emit saved(result->id);
                accept();
                return;
            }
            const ErrorText text = errorText(result.error());
            ProblemLabel *label = labelFor(result.error().code);
            m_ui->problem->setProblem(label ? text.title : text.sentence);
            if (label) {
                label->setProblem(text.sentence);
                m_ui->scroll->ensureWidgetVisible(label);
                if (label->field())
                    label->field()->setFocus();
            }
            check(); // and whatever else is refused
        }));
}

void InvitationDialog::pushUndo(const Invitation &result)
{
    QUndoStack &undo = m_context.undoStack();
    if (isNew()) {
        undo.push(new CreateInvitationCommand(m_context, result));
        return;
    }
    auto edit = std::make_unique<EditInvitationCommand>(m_context, m_start, result);
    if (m_start.state == result.state) {
        if (EditInvitationCommand::differs(m_start, result))
            undo.push(edit.release());
        return;
    }
    auto step = std::make_unique<StepInvitationCommand>(
        m_context, m_start, result,
        InvitationStep{result.state, Instant::now(), m_context.session().actor(), {}, false});
    // Saved by one press of a button, so undone by one.
    undo.beginMacro(step->text());
    if (EditInvitationCommand::differs(m_start, result))
        undo.push(edit.release());
    undo.push(step.release());
    undo.endMacro();
}

} // namespace attache

// SPDX-License-Identifier: GPL-3.0-or-later
#include "realmdialog.h"

#include "ui_realmdialog.h"

#include "errortext.h"
#include "formats.h"
#include "labels.h"
#include "language.h"
#include "newestanswer.h"
#include "problemlabel.h"
#include "workspacecontext.h"

#include <QEvent>
#include <QPushButton>

namespace attache {

using namespace Qt::StringLiterals;

RealmDialog::RealmDialog(WorkspaceContext &context, Realm realm, QWidget *parent)
    : QDialog(parent),
      m_ui(std::make_unique<Ui::RealmDialog>()),
      m_context(context),
      m_realm(std::move(realm))
{
    m_ui->setupUi(this);
    setObjectName(u"realmDialog"_s);
    m_ui->tenantProblem->setField(m_ui->tenant);
    m_ui->problem->setField(m_ui->name);
    for (const CloudTraits &traits : allClouds())
        m_ui->cloud->addItem(QString(), static_cast<int>(traits.cloud));
    const QStringList languages = Language::available();
    for (const QString &code : languages)
        m_ui->language->addItem(Language::nativeName(code), code);
    m_ui->name->setText(m_realm.name);
    m_ui->tenant->setText(m_realm.partnerTenant.toString());
    m_ui->mpn->setText(m_realm.mpnId);
    m_ui->cloud->setCurrentIndex(m_ui->cloud->findData(static_cast<int>(m_realm.cloud)));
    // What was observed in a cloud belongs to it; a realm does not move to another.
    m_ui->cloud->setEnabled(!m_realm.id.isValid());
    m_languageChosen = !m_realm.letterLanguage.isEmpty();
    if (m_languageChosen)
        m_ui->language->setCurrentIndex(
            std::max(0, m_ui->language->findData(m_realm.letterLanguage)));
    connect(m_ui->cloud, &QComboBox::currentIndexChanged, this, &RealmDialog::showAbilities);
    connect(m_ui->language, &QComboBox::activated, this, [this] { m_languageChosen = true; });
    connect(m_ui->tenant, &QLineEdit::textChanged, this,
            [this] { m_ui->tenantProblem->setProblem({}); });
    connect(m_ui->name, &QLineEdit::textChanged, this, [this] { m_ui->problem->setProblem({}); });
    connect(m_ui->buttons, &QDialogButtonBox::accepted, this, &RealmDialog::save);
    connect(m_ui->buttons, &QDialogButtonBox::rejected, this, &QDialog::reject);
    retranslate();
    m_ui->name->setFocus();
}

RealmDialog::~RealmDialog() = default;

Cloud RealmDialog::cloud() const
{
    return static_cast<Cloud>(m_ui->cloud->currentData().toInt());
}

void RealmDialog::showAbilities()
{
    const CloudTraits &traits = traitsOf(cloud());
    QStringList lines;
    if (traits.isClosed)
        lines
            << tr("Microsoft closed this cloud on %1: lists, partners and invitations can be kept "
                  "and read, and files imported and exported; nobody can sign in.")
                   .arg(dateText(
                       parseInstant(QString::fromLatin1(traits.closedOn)).value_or(Instant())));
    lines << (traits.hasGranularRelationships
                  ? tr("Granular delegated admin privileges (GDAP) can be requested.")
                  : tr("There are no granular delegated admin privileges (GDAP)."));
    lines << (traits.canOmitPrivileges
                  ? tr("A reseller relationship can be requested with or without admin privileges.")
                  : tr("A reseller relationship request always includes delegated administrative "
                       "privileges."));
    lines << (traits.supportsMultiPartnerForSure
                  ? tr("A customer may work with several partners.")
                  : tr("Microsoft’s pages disagree whether a customer may work with several "
                       "partners here."));
    QString text;
    for (const QString &line : std::as_const(lines))
        text += (text.isEmpty() ? QString() : u"\n"_s) + u"\u2022 "_s + line;
    m_ui->abilitiesText->setText(text);
    if (!m_languageChosen)
        m_ui->language->setCurrentIndex(std::max(
            0, m_ui->language->findData(QString::fromLatin1(traits.defaultLetterLanguage))));
}

void RealmDialog::retranslate()
{
    m_ui->retranslateUi(this);
    setWindowTitle(m_realm.id.isValid() ? tr("Realm") : tr("New realm"));
    m_ui->intro->setText(
        tr("A realm is one partner tenant in one cloud. Realms never mix: each has "
           "its own customers, partners and invitations."));
    for (int i = 0; i < m_ui->cloud->count(); ++i)
        m_ui->cloud->setItemText(i,
                                 longLabel(static_cast<Cloud>(m_ui->cloud->itemData(i).toInt())));
    showAbilities();
}

void RealmDialog::changeEvent(QEvent *event)
{
    if (event->type() == QEvent::LanguageChange)
        retranslate();
    QDialog::changeEvent(event);
}

void RealmDialog::save()
{
    Realm wanted = m_realm;
    wanted.name = m_ui->name->text();
    wanted.cloud = cloud();
    wanted.partnerTenant = {};
    const QString tenant = m_ui->tenant->text().trimmed();
    if (!tenant.isEmpty()) {
        const auto id = parseTenantId(tenant);
        if (!id) {
            m_ui->tenantProblem->setProblem(errorText(id.error()).sentence);
            m_ui->tenant->setFocus();
            return;
        }
        wanted.partnerTenant = *id;
    }
    wanted.mpnId = m_ui->mpn->text().trimmed();
    wanted.letterLanguage = m_ui->language->currentData().toString();
    m_ui->buttons->setEnabled(false);
    m_context.session()
        .write([wanted, actor = m_context.session().actor()](WritingServices &services) {
            return services.relationships.saveRealm(wanted, actor);
        })
        .then(&m_context.session(), ifAlive(this, [this](const Result<Realm> &result) {
            m_ui->buttons->setEnabled(true);
            if (!result) {
                m_ui->problem->setProblem(errorText(result.error()).sentence);
                m_ui->name->setFocus();
                return;
            }
            emit saved(result->id);
            accept();
        }));
}

} // namespace attache

// SPDX-License-Identifier: GPL-3.0-or-later
#include "stepdialog.h"

#include "ui_stepdialog.h"

#include "formats.h"
#include "invitationspage.h"
#include "labels.h"

#include <QEvent>
#include <QPushButton>

namespace attache {

StepDialog::StepDialog(const Invitation &invitation, InvitationState to, const QString &place,
                       QWidget *parent)
    : QDialog(parent),
      m_ui(std::make_unique<Ui::StepDialog>()),
      m_invitation(invitation),
      m_to(to),
      m_place(place)
{
    m_ui->setupUi(this);
    m_ui->date->setDate(QDate::currentDate());
    m_ui->date->setMaximumDate(QDate::currentDate()); // it happened already
    if (invitation.createdAt.isSet())
        m_ui->date->setMinimumDate(invitation.createdAt.toDateTime().toLocalTime().date());
    connect(m_ui->buttons, &QDialogButtonBox::accepted, this, &QDialog::accept);
    connect(m_ui->buttons, &QDialogButtonBox::rejected, this, &QDialog::reject);
    retranslate();
    m_ui->date->setFocus();
}

StepDialog::~StepDialog() = default;

Instant StepDialog::date() const
{
    const QDate day = m_ui->date->date();
    if (day == QDate::currentDate())
        return Instant::now();
    return Instant::fromDateTime(QDateTime(day, QTime(12, 0), Qt::LocalTime));
}

QString StepDialog::note() const
{
    return m_ui->note->text();
}

void StepDialog::retranslate()
{
    m_ui->retranslateUi(this);
    m_ui->date->setDisplayFormat(dayFormat());
    m_ui->date->setLocale(interfaceLocale());
    setWindowTitle(stepVerb(m_to, m_invitation.state).remove(u'&'));
    m_ui->what->setText(tr("%1 – %2\n%3", "customer, kind of invitation, realm and cloud")
                            .arg(customerLabel(m_invitation.companyName, m_invitation.tenant),
                                 label(m_invitation.kind), m_place));
    QString hint;
    switch (m_to) {
    case InvitationState::Sent:
        hint = tr("Attaché does not send anything itself: you say that you did. The follow-up date "
                  "will be seven days later unless one is set.");
        break;
    case InvitationState::Accepted:
        hint = tr("Say so only if you saw it: in the portal, in a message of the customer, or in "
                  "an imported list.");
        break;
    case InvitationState::Cancelled:
        hint = tr("It is canceled here only. A request that was sent cannot be withdrawn from the "
                  "customer; an open GDAP request lapses by itself after 90 days.");
        break;
    default:
        break;
    }
    m_ui->hint->setText(hint);
    m_ui->hint->setVisible(!hint.isEmpty());
    m_ui->buttons->button(QDialogButtonBox::Ok)
        ->setText(stepVerb(m_to, m_invitation.state).remove(u'…'));
}

void StepDialog::changeEvent(QEvent *event)
{
    if (event->type() == QEvent::LanguageChange)
        retranslate();
    QDialog::changeEvent(event);
}

} // namespace attache

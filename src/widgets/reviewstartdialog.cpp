// SPDX-License-Identifier: GPL-3.0-or-later
#include "reviewstartdialog.h"

#include "messages.h"
#include "review.h"
#include "textdoor.h"

#include <QCheckBox>
#include <QDialogButtonBox>
#include <QFormLayout>
#include <QLineEdit>
#include <QPushButton>
#include <QSpinBox>
#include <QVBoxLayout>

namespace attache {

using namespace Qt::StringLiterals;

ReviewStartDialog::ReviewStartDialog(const QString &list, qint64 customers, const QString &name,
                                     QWidget *parent)
    : QDialog(parent),
      m_name(new QLineEdit(name, this)),
      m_sample(new QSpinBox(this)),
      m_second(new QCheckBox(this))
{
    setObjectName(u"reviewStartDialog"_s);
    setWindowTitle(tr("Start a review"));
    m_name->setObjectName(u"name"_s);
    m_name->setMaxLength(2 * ReviewHeader::MaxNameLength);
    m_sample->setObjectName(u"sample"_s);
    m_sample->setRange(1, 100);
    m_sample->setValue(100);
    m_sample->setSuffix(tr("%1%", "a number of percent").arg(QString()));
    m_second->setObjectName(u"second"_s);
    m_second->setText(tr("Every &decision needs a second reviewer"));

    auto *about = new PlainLabel(
        tr("%Ln customer(s) of the list “%1” are frozen as they are known now. Later changes do "
           "not reach the review.",
           nullptr, int(customers))
            .arg(list),
        this);
    about->setWordWrap(true);
    auto *sampleHint = new PlainLabel(
        tr("Of customers without anything worth a look. Those with a mark, such as a privileged "
           "role, other partners or a change since the last review, are always in it."),
        this);
    sampleHint->setWordWrap(true);
    auto *form = new QFormLayout;
    form->setFieldGrowthPolicy(QFormLayout::ExpandingFieldsGrow);
    form->addRow(tr("&Name:", "of a review"), m_name);
    form->addRow(tr("&Sample:", "part of the customers in a review"), m_sample);
    form->addRow(QString(), sampleHint);
    form->addRow(QString(), m_second);
    auto *buttons = new QDialogButtonBox(QDialogButtonBox::Ok | QDialogButtonBox::Cancel, this);
    QPushButton *start = buttons->button(QDialogButtonBox::Ok);
    start->setText(tr("Start review", "button"));
    auto *layout = new QVBoxLayout(this);
    layout->addWidget(about);
    layout->addLayout(form);
    layout->addWidget(buttons);
    const auto check = [this, start] { start->setEnabled(!isBlankText(m_name->text())); };
    connect(m_name, &QLineEdit::textChanged, this, check);
    connect(buttons, &QDialogButtonBox::accepted, this, &QDialog::accept);
    connect(buttons, &QDialogButtonBox::rejected, this, &QDialog::reject);
    check();
    setMinimumWidth(fontMetrics().averageCharWidth() * 64);
    m_name->selectAll();
    m_name->setFocus();
}

QString ReviewStartDialog::name() const
{
    return m_name->text();
}

int ReviewStartDialog::samplePercent() const
{
    return m_sample->value();
}

bool ReviewStartDialog::needsSecond() const
{
    return m_second->isChecked();
}

} // namespace attache

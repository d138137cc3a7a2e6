// SPDX-License-Identifier: GPL-3.0-or-later
#include "reviewitempane.h"

#include "attachmenttext.h"
#include "formats.h"
#include "labels.h"
#include "messages.h"
#include "reviewlabels.h"
#include "textdoor.h"

#include <QHBoxLayout>
#include <QHeaderView>
#include <QPushButton>
#include <QScrollArea>
#include <QTreeWidget>
#include <QVBoxLayout>

namespace attache {

using namespace Qt::StringLiterals;

namespace {

QString rolesOf(const AttachmentSummary &attachment)
{
    QStringList roles;
    for (const QString &role : attachment.roles)
        roles << roleLabel(role);
    return roles.join(u", "_s);
}

PlainLabel *wrapped(QWidget *parent)
{
    auto *label = new PlainLabel(parent);
    label->setWordWrap(true);
    label->setSelectable(true);
    return label;
}

} // namespace

ReviewItemPane::ReviewItemPane(QWidget *parent)
    : QWidget(parent),
      m_content(new QWidget(this)),
      m_name(wrapped(this)),
      m_identity(wrapped(this)),
      m_marks(wrapped(this)),
      m_former(wrapped(this)),
      m_accessLabel(new PlainLabel(this)),
      m_access(new QTreeWidget(this)),
      m_voicesLabel(new PlainLabel(this)),
      m_voices(new QWidget(this)),
      m_voiceRows(new QVBoxLayout(m_voices))
{
    setObjectName(u"reviewItemPane"_s);
    QFont large = font();
    large.setPointSizeF(large.pointSizeF() * 1.2);
    large.setBold(true);
    m_name->setFont(large);
    m_access->setObjectName(u"frozenAccess"_s);
    m_access->setRootIsDecorated(false);
    m_access->setUniformRowHeights(true);
    m_accessLabel->setBuddy(m_access);
    m_voiceRows->setContentsMargins(0, 0, 0, 0);
    auto *about = new QWidget;
    auto *column = new QVBoxLayout(about);
    column->setContentsMargins(0, 0, 8, 0);
    for (QWidget *part : std::initializer_list<QWidget *>{m_name, m_identity, m_marks, m_former,
                                                          m_voicesLabel, m_voices})
        column->addWidget(part);
    column->addStretch(1);
    auto *scroll = new QScrollArea(m_content); // many reviewers with long reasons
    scroll->setWidgetResizable(true);
    scroll->setFrameShape(QFrame::NoFrame);
    scroll->setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    scroll->setWidget(about);
    auto *right = new QVBoxLayout;
    right->addWidget(m_accessLabel);
    right->addWidget(m_access, 1);
    auto *row = new QHBoxLayout(m_content);
    row->setContentsMargins(0, 6, 0, 0);
    row->addWidget(scroll, 2);
    row->addLayout(right, 5);
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->addWidget(m_content);
    retranslate();
    showNothing();
}

void ReviewItemPane::showNothing()
{
    m_content->hide();
}

void ReviewItemPane::showItem(const ReviewItem &item, const ItemStanding &standing,
                              const ReviewedCustomer *customer, bool mayDecide)
{
    m_content->show();
    m_name->setText(customerLabel(item.name, item.tenant));
    QStringList identity;
    if (customer) {
        for (const QString &text : {customer->customer.alias, customer->customer.domain}) {
            if (!text.isEmpty())
                identity << displayText(text);
        }
    }
    identity << item.tenant.toString();
    if (customer)
        identity << tr("%1, %2", "realm, cloud")
                        .arg(displayText(customer->realm), label(customer->cloud));
    m_identity->setText(identity.join(u'\n'));
    m_marks->setText(flagsText(item.flags));
    m_marks->setVisible(item.flags != ReviewFlags());
    const FormerDecision &former = item.former;
    m_former->setVisible(former.decision != ReviewDecision::None);
    if (former.decision != ReviewDecision::None) {
        QString text =
            tr("Last review, “%1”: %2 by %3 on %4", "name of the review, decision, reviewer, date")
                .arg(displayText(former.review), label(former.decision),
                     displayText(former.reviewer), dateText(former.at));
        if (!isBlankText(former.reason))
            text += u'\n' + tr("Reason: %1").arg(displayText(former.reason));
        m_former->setText(text);
    }
    showVoices(standing, mayDecide);
    m_access->clear();
    if (customer) {
        showAccess(*customer);
        return;
    }
    new QTreeWidgetItem(m_access, {tr("What was frozen cannot be read: verify the workspace.")});
}

void ReviewItemPane::showVoices(const ItemStanding &standing, bool mayDecide)
{
    while (QLayoutItem *row = m_voiceRows->takeAt(0)) {
        if (row->widget()) {
            row->widget()->hide();
            row->widget()->deleteLater();
        }
        delete row;
    }
    m_voicesLabel->setVisible(!standing.voices.isEmpty());
    m_voices->setVisible(!standing.voices.isEmpty());
    const bool isConflict = standing.state == ItemStanding::State::Conflict;
    m_voicesLabel->setText(isConflict ? tr("The reviewers differ:")
                               : standing.isSettled
                               ? tr("The reviewers differed, which was settled:")
                               : tr("Said in this review:"));
    QVector<ReviewDecision> offered;
    for (const ReviewEntry &voice : standing.voices) {
        auto *row = new QWidget(m_voices);
        auto *line = new QHBoxLayout(row);
        line->setContentsMargins(0, 0, 0, 0);
        QString text =
            tr("%1: %2, %3", "reviewer, decision, date and time")
                .arg(displayText(voice.reviewer), label(voice.decision), dateTimeText(voice.at));
        if (!isBlankText(voice.reason))
            text += u'\n' + tr("Reason: %1").arg(displayText(voice.reason));
        auto *said = wrapped(row);
        said->setText(text);
        line->addWidget(said, 1);
        if (isConflict && mayDecide && !offered.contains(voice.decision)) {
            offered << voice.decision;
            auto *settle = new QPushButton(
                tr("Settle: %1…", "decision that ends a conflict").arg(label(voice.decision)), row);
            settle->setObjectName(u"settle-"_s + keyOf(voice.decision));
            connect(settle, &QPushButton::clicked, this,
                    [this, decision = voice.decision] { emit settleRequested(decision); });
            line->addWidget(settle, 0, Qt::AlignTop);
        }
        m_voiceRows->addWidget(row);
    }
}

void ReviewItemPane::showAccess(const ReviewedCustomer &customer)
{
    QList<QTreeWidgetItem *> rows;
    for (const AttachmentSummary &one : customer.customer.attachments) {
        QStringList standing{one.presence == Presence::Gone ? label(Presence::Gone)
                                                            : label(one.status)};
        if (one.presence == Presence::Current && !label(one.access).isEmpty())
            standing << label(one.access);
        auto *row = new QTreeWidgetItem(
            {displayText(one.partnerName), label(one.standing), label(one.kind),
             one.service.isEmpty() ? QString() : serviceLabel(one.service), rolesOf(one),
             standing.join(u" · "_s), one.end.isUnknown() ? QString() : dateText(one.end),
             label(one.evidence)});
        for (int column = 0; column < row->columnCount(); ++column) {
            row->setToolTip(column, plainToolTip(row->text(column)));
        }
        rows << row;
    }
    if (rows.isEmpty())
        rows << new QTreeWidgetItem({tr("Nobody is known to be attached.")});
    m_access->addTopLevelItems(rows);
    const int character = fontMetrics().averageCharWidth();
    const QList<int> widths{26, 14, 30, 16, 34, 24, 14, 22};
    for (int column = 0; column < m_access->columnCount(); ++column)
        m_access->setColumnWidth(column, widths.at(column) * character);
    if (customer.customer.attachments.isEmpty())
        m_access->setFirstColumnSpanned(0, {}, true);
}

void ReviewItemPane::retranslate()
{
    m_access->setHeaderLabels({tr("Partner"), tr("Whose", "column: mine, others"),
                               tr("Kind", "of a relationship"), tr("Service"), tr("Roles"),
                               tr("Status"), tr("Until", "date"),
                               tr("How we know", "column: evidence")});
    m_accessLabel->setText(tr("Access when the review was started:"));
    m_access->setAccessibleName(tr("Access when the review was started"));
}

} // namespace attache

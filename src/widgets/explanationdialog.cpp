// SPDX-License-Identifier: GPL-3.0-or-later
#include "explanationdialog.h"

#include "attachmenttext.h"
#include "labels.h"
#include "messages.h"
#include "plaintext.h"

#include <QClipboard>
#include <QDialogButtonBox>
#include <QEvent>
#include <QFormLayout>
#include <QGuiApplication>
#include <QPushButton>
#include <QScrollArea>
#include <QScrollBar>
#include <QVBoxLayout>

namespace attache {

using namespace Qt::StringLiterals;

ExplanationDialog::ExplanationDialog(const QVector<Attachment> &attachments,
                                     const QString &customerName, QWidget *parent)
    : QDialog(parent),
      m_attachments(attachments),
      m_customerName(customerName),
      m_caution(new PlainLabel(this)),
      m_scroll(new QScrollArea(this)),
      m_buttons(new QDialogButtonBox(QDialogButtonBox::Close, this)),
      m_copy(m_buttons->addButton(QString(), QDialogButtonBox::ActionRole))
{
    setObjectName(u"explanationDialog"_s);
    setAttribute(Qt::WA_DeleteOnClose);
    m_scroll->setObjectName(u"explanationScroll"_s);
    m_scroll->setWidgetResizable(true);
    m_scroll->setFrameShape(QFrame::NoFrame);
    m_copy->setObjectName(u"copyExplanation"_s);
    m_caution->setWordWrap(true);
    auto *layout = new QVBoxLayout(this);
    layout->addWidget(m_scroll, 1);
    layout->addWidget(m_caution);
    layout->addWidget(m_buttons);
    connect(m_buttons, &QDialogButtonBox::rejected, this, &QDialog::reject);
    connect(m_copy, &QPushButton::clicked, this,
            [this] { QGuiApplication::clipboard()->setText(plainText()); });
    build();
    resize(fontMetrics().averageCharWidth() * 78,
           std::min(640, 160 + int(m_attachments.size()) * 300));
}

QString ExplanationDialog::plainText() const
{
    QStringList lines{tr("How we know: %1", "customer").arg(m_customerName)};
    for (const Attachment &attachment : m_attachments) {
        lines << QString();
        for (const auto &[name, value] : explanation(attachment))
            lines << tr("%1: %2", "name, value").arg(name, value);
    }
    return lines.join(u'\n') + u'\n';
}

void ExplanationDialog::changeEvent(QEvent *event)
{
    QDialog::changeEvent(event);
    if (event->type() == QEvent::LanguageChange)
        build();
}

void ExplanationDialog::build()
{
    setWindowTitle(titleText(tr("How we know: %1", "customer").arg(m_customerName)));
    m_copy->setText(tr("&Copy"));
    m_caution->setText(tr("Other partners may be attached that no source of yours shows."));
    m_scroll->setAccessibleName(tr("What is known about the attachment"));
    auto *content = new QWidget;
    auto *column = new QVBoxLayout(content);
    column->setContentsMargins(0, 0, 8, 0);
    for (const Attachment &attachment : m_attachments) {
        auto *title = new PlainLabel(
            tr("%1: %2", "name, value")
                .arg(serviceTitle(attachment.facts.service), label(attachment.facts.kind)));
        QFont bold = title->font();
        bold.setBold(true);
        title->setFont(bold);
        title->setWordWrap(true);
        column->addWidget(title);
        auto *form = new QFormLayout;
        form->setFieldGrowthPolicy(QFormLayout::AllNonFixedFieldsGrow);
        form->setRowWrapPolicy(QFormLayout::DontWrapRows);
        form->setLabelAlignment(Qt::AlignLeft | Qt::AlignTop);
        for (const auto &[name, value] : explanation(attachment)) {
            auto *text = new PlainLabel(value);
            text->setSelectable(true);
            text->setWordWrap(true);
            text->setAccessibleName(name);
            form->addRow(new PlainLabel(name), text);
        }
        column->addLayout(form);
        if (attachment.isManual && attachment.stamp.presence == Presence::Current) {
            auto *withdraw = new QPushButton(tr("&Withdraw this record"));
            withdraw->setObjectName(u"withdrawRecord"_s);
            withdraw->setAutoDefault(false);
            connect(withdraw, &QPushButton::clicked, this, [this, attachment] {
                emit withdrawRequested(attachment);
                close();
            });
            column->addWidget(withdraw, 0, Qt::AlignLeft);
        }
        column->addSpacing(12);
    }
    column->addStretch(1);
    m_content = content;
    m_scroll->setWidget(content);
    // Read downwards only, in every language.
    m_scroll->setMinimumWidth(content->minimumSizeHint().width()
                              + m_scroll->verticalScrollBar()->sizeHint().width()
                              + 2 * m_scroll->frameWidth());
}

} // namespace attache

// SPDX-License-Identifier: GPL-3.0-or-later
#include "messages.h"

#include "errortext.h"
#include "textdoor.h"

#include <QHelpEvent>
#include <QPainter>
#include <QPushButton>
#include <QStyle>
#include <QStyleOption>
#include <QToolTip>

namespace attache {

using namespace Qt::StringLiterals;

PlainLabel::PlainLabel(QWidget *parent) : QLabel(parent)
{
    setTextFormat(Qt::PlainText);
}

PlainLabel::PlainLabel(const QString &text, QWidget *parent) : PlainLabel(parent)
{
    setText(text);
}

void PlainLabel::setSelectable(bool selectable)
{
    setTextInteractionFlags(selectable ? Qt::TextSelectableByMouse | Qt::TextSelectableByKeyboard
                                       : Qt::NoTextInteraction);
}

QSize ElidedLabel::minimumSizeHint() const
{
    return {fontMetrics().averageCharWidth() * 4, PlainLabel::minimumSizeHint().height()};
}

void ElidedLabel::paintEvent(QPaintEvent *)
{
    QPainter painter(this);
    const QString shown = fontMetrics().elidedText(text(), Qt::ElideRight, contentsRect().width());
    style()->drawItemText(&painter, contentsRect(), int(alignment()) | Qt::TextSingleLine,
                          palette(), isEnabled(), shown, foregroundRole());
}

bool ElidedLabel::event(QEvent *event)
{
    if (event->type() == QEvent::ToolTip
        && fontMetrics().horizontalAdvance(text()) > contentsRect().width()) {
        QToolTip::showText(static_cast<QHelpEvent *>(event)->globalPos(), plainToolTip(text()),
                           this);
        return true;
    }
    return PlainLabel::event(event);
}

namespace {

QMessageBox *makeBox(QWidget *parent, QMessageBox::Icon icon, const QString &title,
                     const QString &text)
{
    auto *box = new QMessageBox(parent);
    box->setObjectName(u"messageBox"_s);
    box->setAttribute(Qt::WA_DeleteOnClose);
    box->setWindowModality(Qt::WindowModal);
    box->setTextFormat(Qt::PlainText);
    box->setIcon(icon);
    box->setWindowTitle(title);
    // Both sentences stand in the main text: the format of the informative text cannot be set.
    box->setText(text);
    return box;
}

} // namespace

QMessageBox *showError(QWidget *parent, const Error &error)
{
    const ErrorText words = errorText(error);
    QMessageBox *box = makeBox(parent, QMessageBox::Warning, words.title,
                               words.title + u"\n\n"_s + words.sentence);
    if (!error.detail.isEmpty())
        box->setDetailedText(displayText(error.code) + u'\n' + displayText(error.detail));
    box->addButton(QMessageBox::Close);
    box->open();
    return box;
}

QMessageBox *showMessage(QWidget *parent, QMessageBox::Icon icon, const QString &title,
                         const QString &text)
{
    QMessageBox *box = makeBox(parent, icon, title, text);
    box->addButton(QMessageBox::Close);
    box->open();
    return box;
}

QMessageBox *ask(QWidget *parent, const QString &title, const QString &text, const QString &accept,
                 const std::function<void()> &then)
{
    QMessageBox *box = makeBox(parent, QMessageBox::Question, title, text);
    QPushButton *acceptButton = box->addButton(accept, QMessageBox::AcceptRole);
    box->setDefaultButton(box->addButton(QMessageBox::Cancel));
    QObject::connect(acceptButton, &QPushButton::clicked, box, then);
    box->open();
    return box;
}

} // namespace attache

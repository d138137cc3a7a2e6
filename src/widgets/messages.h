// SPDX-License-Identifier: GPL-3.0-or-later
// The only place where message boxes, labels for data and tool tips are made: Qt guesses rich text
// in all of them, so a customer called "<b>Acme</b>" would be drawn bold, or load a picture (T11).
#pragma once

#include "plaintext.h"
#include "result.h"

#include <QLabel>
#include <QMessageBox>
#include <QString>

#include <functional>

namespace attache {

/// A label that shows its text as it stands: no markup, no mnemonic, selectable if `selectable`.
class PlainLabel : public QLabel
{
    Q_OBJECT
public:
    explicit PlainLabel(QWidget *parent = nullptr);
    explicit PlainLabel(const QString &text, QWidget *parent = nullptr);
    void setSelectable(bool selectable);
};

/// A label of one line that elides its text in the middle of its room, and then shows the whole
/// text as a tool tip.
class ElidedLabel : public PlainLabel
{
    Q_OBJECT
public:
    using PlainLabel::PlainLabel;
    QSize minimumSizeHint() const override;

protected:
    void paintEvent(QPaintEvent *event) override;
    bool event(QEvent *event) override;
};

/// Shows what went wrong and what to do next, with the technical detail folded away. Does not
/// block; the box deletes itself.
QMessageBox *showError(QWidget *parent, const Error &error);
/// The same for words of our own.
QMessageBox *showMessage(QWidget *parent, QMessageBox::Icon icon, const QString &title,
                         const QString &text);
/// Asks before something that matters; `accept` is the verb on the button. `then` runs only if the
/// user agrees. Does not block.
QMessageBox *ask(QWidget *parent, const QString &title, const QString &text, const QString &accept,
                 const std::function<void()> &then);

} // namespace attache

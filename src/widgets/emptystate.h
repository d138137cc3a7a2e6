// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "icons.h"

#include <QWidget>

class QPushButton;

namespace attache {

class PlainLabel;

/// What stands where a list would be if it had rows: a drawing, what it means, what to do. Alone
/// where nothing else can stand, else inside a StatePane.
class EmptyState final : public QWidget
{
    Q_OBJECT
public:
    explicit EmptyState(QWidget *parent = nullptr);

    /// `action` empty: no button.
    void setContent(IconName icon, const QString &title, const QString &text,
                    const QString &action = {});
    QString text() const;

signals:
    void actionTriggered();

protected:
    void changeEvent(QEvent *event) override;

private:
    void drawIcon();

    IconName m_iconName = IconName::Info;
    PlainLabel *m_icon;
    PlainLabel *m_title;
    PlainLabel *m_text;
    QPushButton *m_action;
};

} // namespace attache

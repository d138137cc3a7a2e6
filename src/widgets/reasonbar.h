// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QFrame>
#include <QStringList>

class QLineEdit;
class QPushButton;

namespace attache {

class PlainLabel;

/// One line that asks why, between the list and its buttons: Enter goes on, Esc goes back.
class ReasonBar final : public QFrame
{
    Q_OBJECT
public:
    explicit ReasonBar(QWidget *parent = nullptr);

    /// `what`: the decision and for whom, ready for display. `isRequired`: an empty reason does not
    /// go on. `suggested`: what stands in the line at first, selected.
    void ask(const QString &what, const QString &accept, const QString &suggested, bool isRequired,
             const QStringList &earlier);
    void retranslate();

signals:
    void given(const QString &reason);
    void givenUp();

protected:
    void keyPressEvent(QKeyEvent *event) override;

private:
    void go();

    PlainLabel *m_what;
    QLineEdit *m_reason;
    QPushButton *m_accept;
    QPushButton *m_cancel;
    bool m_isRequired = true;
};

} // namespace attache

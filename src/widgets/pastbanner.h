// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "asof.h"

#include <QFrame>

class QLabel;
class QPushButton;
class QToolButton;

namespace attache {

class PlainLabel;

/// Stands above every page while the window shows the past: of when it is, how to go on, and the
/// way back.
class PastBanner final : public QFrame
{
    Q_OBJECT
public:
    explicit PastBanner(const AsOf &asOf, QWidget *parent = nullptr);

signals:
    void earlierRequested(); ///< the observation before
    void laterRequested();
    void anotherRequested(); ///< let the user choose
    void presentRequested();

protected:
    void changeEvent(QEvent *event) override;
    void paintEvent(QPaintEvent *event) override;

private:
    void colour();
    void retranslate();

    AsOf m_asOf;
    QLabel *m_sign;
    PlainLabel *m_text;
    QToolButton *m_earlier;
    QToolButton *m_later;
    QToolButton *m_another;
    QPushButton *m_present;
    bool m_isColouring = false;
};

} // namespace attache

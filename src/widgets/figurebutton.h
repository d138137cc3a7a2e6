// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "theme.h"

#include <QAbstractButton>

namespace attache {

/// A large number with a word under it, which leads to the rows behind it. For a screen reader it
/// is a button called "2,000 customers".
class FigureButton final : public QAbstractButton
{
    Q_OBJECT
public:
    explicit FigureButton(QWidget *parent = nullptr);

    /// `caption`: the word alone ("Customers"); `sentence`: number and word, for the screen reader
    /// and the tool tip. `meaning` colours the edge while the number is not 0.
    void setFigure(qint64 number, const QString &caption, const QString &sentence,
                   Meaning meaning = Meaning::Neutral);
    qint64 number() const { return m_number; }

    QSize sizeHint() const override;
    QSize minimumSizeHint() const override;

protected:
    void paintEvent(QPaintEvent *event) override;
    void enterEvent(QEnterEvent *event) override;
    void leaveEvent(QEvent *event) override;

private:
    QFont numberFont() const;

    qint64 m_number = 0;
    QString m_numberText;
    QString m_caption;
    Meaning m_meaning = Meaning::Neutral;
};

} // namespace attache

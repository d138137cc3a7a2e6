// SPDX-License-Identifier: GPL-3.0-or-later
#include "problemlabel.h"

#include "theme.h"

#include <QApplication>
#include <QEvent>

namespace attache {

using namespace Qt::StringLiterals;

ProblemLabel::ProblemLabel(QWidget *parent) : PlainLabel(parent)
{
    setWordWrap(true);
    setVisible(false);
    colour();
}

void ProblemLabel::setProblem(const QString &sentence)
{
    if (sentence == m_sentence)
        return;
    m_sentence = sentence;
    setText(sentence.isEmpty() ? QString() : u"\u26A0 "_s + sentence);
    setAccessibleName(sentence);
    if (m_field)
        m_field->setAccessibleDescription(sentence);
    setVisible(!sentence.isEmpty());
}

void ProblemLabel::changeEvent(QEvent *event)
{
    PlainLabel::changeEvent(event);
    if (event->type() == QEvent::PaletteChange && !m_isColouring)
        colour();
}

void ProblemLabel::colour()
{
    m_isColouring = true;
    QPalette palette = QApplication::palette(this);
    palette.setColor(QPalette::WindowText, meaningColor(Meaning::Critical, palette));
    setPalette(palette);
    m_isColouring = false;
}

} // namespace attache

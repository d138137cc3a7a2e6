// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "messages.h"

namespace attache {

/// Says beside a field what is wrong with it and what to do; takes no room while nothing is. The
/// field it belongs to gets the sentence as its description for screen readers.
class ProblemLabel final : public PlainLabel
{
    Q_OBJECT
public:
    explicit ProblemLabel(QWidget *parent = nullptr);

    void setField(QWidget *field) { m_field = field; }
    QWidget *field() const { return m_field; }
    void setProblem(const QString &sentence); ///< empty: nothing is wrong
    bool hasProblem() const { return !m_sentence.isEmpty(); }
    QString problem() const { return m_sentence; }

protected:
    void changeEvent(QEvent *event) override;

private:
    void colour();

    QWidget *m_field = nullptr;
    QString m_sentence;
    bool m_isColouring = false;
};

} // namespace attache

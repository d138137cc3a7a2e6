// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "customerquery.h"

#include <QWidget>

class QHBoxLayout;
class QLabel;
class QLineEdit;

namespace attache {

class PlainLabel;

/// The query line over the customer list: what is set stands below it as chips that can be taken
/// away one by one; what cannot be understood is explained below the place where it stands.
class QueryBar final : public QWidget
{
    Q_OBJECT
public:
    explicit QueryBar(QWidget *parent = nullptr);

    QString line() const;
    void setLine(const QString &line); ///< as if it was typed
    const QueryExpression &expression() const { return m_expression; } ///< last one understood
    QLineEdit *lineEdit() const { return m_edit; }

signals:
    void expressionChanged();
    void leaveDown(); ///< Down was pressed: into the list

protected:
    bool eventFilter(QObject *watched, QEvent *event) override;
    void changeEvent(QEvent *event) override;

private:
    void read();
    void showChips();
    void retranslate();

    QLineEdit *m_edit;
    QWidget *m_errorRow;
    QWidget *m_errorIndent;
    QLabel *m_errorSign;
    PlainLabel *m_error;
    QWidget *m_chipRow;
    QHBoxLayout *m_chips;
    QueryExpression m_expression;
};

} // namespace attache

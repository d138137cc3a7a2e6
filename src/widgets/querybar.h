// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "customerquery.h"

#include <QWidget>

#include <memory>

class QHBoxLayout;
class QLabel;
class QLineEdit;

namespace attache {

class CustomerIndex;
class PlainLabel;
class QueryCompleter;

/// The query line over the customer list: what is set stands below it as chips that can be taken
/// away one by one; what cannot be understood is explained below the place where it stands, as is a
/// tag that nothing has.
class QueryBar final : public QWidget
{
    Q_OBJECT
public:
    explicit QueryBar(QWidget *parent = nullptr);

    QString line() const; ///< as it stands there, in the user's language or half typed
    QString neutralLine() const; ///< of what was last understood; what is stored
    /// Shows a line in the user's language; one that cannot be understood as it is.
    void setLine(const QString &line);
    /// What values are offered from while typing.
    void setSource(std::shared_ptr<const CustomerIndex> index, RealmId realm, Instant now);
    const QueryExpression &expression() const { return m_expression; } ///< last one understood
    QLineEdit *lineEdit() const { return m_edit; }

signals:
    void expressionChanged();
    void leaveDown(); ///< Down was pressed: into the list
    void helpRequested(); ///< about the query language

protected:
    bool eventFilter(QObject *watched, QEvent *event) override;
    void changeEvent(QEvent *event) override;

private:
    void read();
    void showProblem(const QueryError &error);
    void showTagProblem();
    void showChips();
    void showLine(const QueryExpression &expression);
    void retranslate();

    QLineEdit *m_edit;
    QueryCompleter *m_completer;
    QWidget *m_errorRow;
    QWidget *m_errorIndent;
    QLabel *m_errorSign;
    PlainLabel *m_error;
    QWidget *m_chipRow;
    QHBoxLayout *m_chips;
    QueryExpression m_expression;
    std::shared_ptr<const CustomerIndex> m_index;
    bool m_isUnderstood = true; ///< the line as it stands there
};

} // namespace attache

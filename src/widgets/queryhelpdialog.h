// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QDialog>

class QDialogButtonBox;
class QTabWidget;
class QTreeWidget;

namespace attache {

class PlainLabel;

/// The grammar of the query language: examples that run when they are clicked or by Enter, all
/// fields, and the rules. Does not block, so that one can try while reading; deletes itself when
/// closed.
class QueryHelpDialog final : public QDialog
{
    Q_OBJECT
public:
    explicit QueryHelpDialog(QWidget *parent = nullptr);

signals:
    void exampleChosen(const QString &line); ///< in the neutral form

protected:
    void changeEvent(QEvent *event) override;
    void showEvent(QShowEvent *event) override;

private:
    void build();
    void fillExamples();
    void fillFields();
    static QString rules();

    PlainLabel *m_intro;
    QTabWidget *m_tabs;
    QTreeWidget *m_examples;
    QTreeWidget *m_fields;
    PlainLabel *m_rules;
    QDialogButtonBox *m_buttons;
};

} // namespace attache

// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "customercommands.h"
#include "customerservice.h"

#include <QWidget>

class QCheckBox;
class QDateEdit;
class QFormLayout;
class QLabel;
class QLineEdit;
class QPlainTextEdit;
class QPushButton;
class QVBoxLayout;

namespace attache {

/// What users write about a customer: alias, owner, tags, next action with its due date, notes.
/// Every field is saved when it is left, each as a step that can be undone.
class CustomerNotes final : public QWidget
{
    Q_OBJECT
public:
    explicit CustomerNotes(CustomerCommands &commands, QWidget *parent = nullptr);

    /// Fields being typed in are left alone if the customer stays the same.
    void setDetails(const CustomerDetails &details);
    void clear();
    void setReadOnly(bool readOnly); ///< what stands there is looked at only
    void commit(); ///< saves what is typed but not yet left
    void focusNewNote();
    void focusTags();

protected:
    void changeEvent(QEvent *event) override;

private:
    void buildFields();
    void saveText(QLineEdit *edit, QString CustomerAnnotation::*member, const QString &title);
    void saveTags();
    void saveDue();
    void save(const CustomerAnnotation &after, const QString &title);
    void addNote();
    void showNotes();
    void retranslate();

    CustomerCommands &m_commands;
    bool m_isReadOnly = false;
    CustomerId m_customer;
    CustomerAnnotation m_annotation;
    QVector<Note> m_notes;

    QFormLayout *m_form;
    QLabel *m_aliasLabel;
    QLabel *m_ownerLabel;
    QLabel *m_tagsLabel;
    QLabel *m_actionLabel;
    QLabel *m_noteLabel;
    QLineEdit *m_alias;
    QLineEdit *m_owner;
    QLineEdit *m_tags;
    QLineEdit *m_action;
    QCheckBox *m_hasDue;
    QDateEdit *m_due;
    QPlainTextEdit *m_newNote;
    QPushButton *m_addNote;
    QWidget *m_noteList;
    QVBoxLayout *m_noteRows;
};

} // namespace attache

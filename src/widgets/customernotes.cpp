// SPDX-License-Identifier: GPL-3.0-or-later
#include "customernotes.h"

#include "formats.h"
#include "icons.h"
#include "messages.h"
#include "textdoor.h"

#include <QCheckBox>
#include <QDateEdit>
#include <QEvent>
#include <QFormLayout>
#include <QLineEdit>
#include <QPlainTextEdit>
#include <QPushButton>
#include <QScrollArea>
#include <QSignalBlocker>
#include <QToolButton>
#include <QVBoxLayout>

#include <algorithm>

namespace attache {

using namespace Qt::StringLiterals;

namespace {

/// A due date is a day, kept as its noon in UTC so that it is the same day in every time zone
/// people live in.
Instant instantOf(const QDate &day)
{
    return Instant::fromDateTime(QDateTime(day, QTime(12, 0), Qt::UTC));
}

QStringList tagsOf(const QString &text)
{
    QStringList tags;
    const QStringList parts = text.split(u',');
    for (const QString &part : parts) {
        const QString tag = cleanText(part.simplified(), 64);
        if (!isBlankText(tag) && !tags.contains(tag, Qt::CaseInsensitive))
            tags << tag;
    }
    std::sort(tags.begin(), tags.end(), [](const QString &a, const QString &b) {
        return a.compare(b, Qt::CaseInsensitive) < 0;
    });
    return tags;
}

void setTextUnlessTyping(QLineEdit *edit, const QString &text, bool force)
{
    if (force || !(edit->hasFocus() && edit->isModified()))
        edit->setText(text);
}

} // namespace

CustomerNotes::CustomerNotes(CustomerCommands &commands, QWidget *parent)
    : QWidget(parent),
      m_commands(commands),
      m_form(new QFormLayout),
      m_aliasLabel(new QLabel(this)),
      m_ownerLabel(new QLabel(this)),
      m_tagsLabel(new QLabel(this)),
      m_actionLabel(new QLabel(this)),
      m_noteLabel(new QLabel(this)),
      m_alias(new QLineEdit(this)),
      m_owner(new QLineEdit(this)),
      m_tags(new QLineEdit(this)),
      m_action(new QLineEdit(this)),
      m_hasDue(new QCheckBox(this)),
      m_due(new QDateEdit(this)),
      m_newNote(new QPlainTextEdit(this)),
      m_addNote(new QPushButton(this)),
      m_noteList(new QWidget),
      m_noteRows(new QVBoxLayout(m_noteList))
{
    setObjectName(u"customerNotes"_s);
    buildFields();
    clear();
    retranslate();
}

void CustomerNotes::buildFields()
{
    m_alias->setObjectName(u"aliasEdit"_s);
    m_owner->setObjectName(u"ownerEdit"_s);
    m_tags->setObjectName(u"tagsEdit"_s);
    m_action->setObjectName(u"nextActionEdit"_s);
    m_hasDue->setObjectName(u"hasDueDate"_s);
    m_due->setObjectName(u"dueDate"_s);
    m_newNote->setObjectName(u"newNote"_s);
    m_addNote->setObjectName(u"addNote"_s);
    for (QLineEdit *edit : {m_alias, m_owner, m_tags, m_action})
        edit->setMaxLength(MaxFieldLength);
    m_due->setCalendarPopup(true);
    m_newNote->setTabChangesFocus(true);
    m_newNote->setFixedHeight(fontMetrics().height() * 3 + 12);
    m_addNote->setIcon(icon(IconName::Note));

    auto *dueRow = new QHBoxLayout;
    dueRow->addWidget(m_action, 1);
    dueRow->addWidget(m_hasDue);
    dueRow->addWidget(m_due);
    m_form->addRow(m_aliasLabel, m_alias);
    m_form->addRow(m_ownerLabel, m_owner);
    m_form->addRow(m_tagsLabel, m_tags);
    m_form->addRow(m_actionLabel, dueRow);
    m_aliasLabel->setBuddy(m_alias);
    m_ownerLabel->setBuddy(m_owner);
    m_tagsLabel->setBuddy(m_tags);
    m_actionLabel->setBuddy(m_action);
    m_noteLabel->setBuddy(m_newNote);

    auto *left = new QVBoxLayout;
    left->addLayout(m_form);
    left->addStretch(1);
    auto *noteScroll = new QScrollArea(this);
    noteScroll->setObjectName(u"noteScroll"_s);
    noteScroll->setWidgetResizable(true);
    noteScroll->setFrameShape(QFrame::NoFrame);
    noteScroll->setFocusPolicy(Qt::NoFocus);
    m_noteRows->setContentsMargins(0, 0, 0, 0);
    noteScroll->setWidget(m_noteList);
    auto *right = new QVBoxLayout;
    right->addWidget(m_noteLabel);
    right->addWidget(m_newNote);
    right->addWidget(m_addNote, 0, Qt::AlignLeft);
    right->addWidget(noteScroll, 1);
    auto *layout = new QHBoxLayout(this);
    layout->addLayout(left, 1);
    layout->addSpacing(12);
    layout->addLayout(right, 1);

    connect(m_alias, &QLineEdit::editingFinished, this, [this] {
        saveText(m_alias, &CustomerAnnotation::alias, tr("Change alias", "undo step"));
    });
    connect(m_owner, &QLineEdit::editingFinished, this, [this] {
        saveText(m_owner, &CustomerAnnotation::owner, tr("Change owner", "undo step"));
    });
    connect(m_action, &QLineEdit::editingFinished, this, [this] {
        saveText(m_action, &CustomerAnnotation::nextAction, tr("Change next action", "undo step"));
    });
    connect(m_tags, &QLineEdit::editingFinished, this, &CustomerNotes::saveTags);
    connect(m_hasDue, &QCheckBox::toggled, m_due, &QWidget::setEnabled);
    connect(m_hasDue, &QCheckBox::toggled, this, &CustomerNotes::saveDue);
    connect(m_due, &QDateEdit::dateChanged, this, &CustomerNotes::saveDue);
    connect(m_newNote, &QPlainTextEdit::textChanged, this, [this] {
        m_addNote->setEnabled(m_customer.isValid() && !isBlankText(m_newNote->toPlainText()));
    });
    connect(m_addNote, &QPushButton::clicked, this, &CustomerNotes::addNote);
}

void CustomerNotes::setDetails(const CustomerDetails &details)
{
    const bool another = m_customer != details.customer.id;
    if (another)
        m_newNote->clear();
    m_customer = details.customer.id;
    m_annotation = details.annotation;
    setTextUnlessTyping(m_alias, m_annotation.alias, another);
    setTextUnlessTyping(m_owner, m_annotation.owner, another);
    setTextUnlessTyping(m_tags, m_annotation.tags.join(u", "_s), another);
    setTextUnlessTyping(m_action, m_annotation.nextAction, another);
    const QSignalBlocker checkBlocker(m_hasDue);
    const QSignalBlocker dateBlocker(m_due);
    const bool hasDue = m_annotation.nextActionDue.isSet();
    m_hasDue->setChecked(hasDue);
    m_due->setEnabled(hasDue);
    m_due->setDate(hasDue ? m_annotation.nextActionDue.toDateTime().date()
                          : QDate::currentDate().addDays(7));
    m_notes = details.notes;
    showNotes();
    setEnabled(true);
    setReadOnly(m_isReadOnly);
}

void CustomerNotes::setReadOnly(bool readOnly)
{
    m_isReadOnly = readOnly;
    for (QLineEdit *edit : {m_alias, m_owner, m_tags, m_action})
        edit->setReadOnly(readOnly);
    m_hasDue->setDisabled(readOnly);
    m_due->setReadOnly(readOnly);
    for (QWidget *widget : {static_cast<QWidget *>(m_noteLabel), static_cast<QWidget *>(m_newNote),
                            static_cast<QWidget *>(m_addNote)})
        widget->setHidden(readOnly);
}

void CustomerNotes::clear()
{
    m_customer = {};
    m_annotation = {};
    m_notes.clear();
    for (QLineEdit *edit : {m_alias, m_owner, m_tags, m_action})
        edit->clear();
    m_newNote->clear();
    m_addNote->setEnabled(false);
    showNotes();
    setEnabled(false);
}

void CustomerNotes::commit()
{
    for (QLineEdit *edit : {m_alias, m_owner, m_action, m_tags}) {
        if (edit->isModified())
            emit edit->editingFinished();
    }
}

void CustomerNotes::focusNewNote()
{
    m_newNote->setFocus();
}

void CustomerNotes::focusTags()
{
    m_tags->setFocus();
}

void CustomerNotes::changeEvent(QEvent *event)
{
    QWidget::changeEvent(event);
    if (event->type() == QEvent::LanguageChange)
        retranslate();
}

void CustomerNotes::saveText(QLineEdit *edit, QString CustomerAnnotation::*member,
                             const QString &title)
{
    edit->setModified(false);
    const QString text = cleanText(edit->text());
    if (text == m_annotation.*member)
        return;
    CustomerAnnotation after = m_annotation;
    after.*member = text;
    save(after, title);
}

void CustomerNotes::saveTags()
{
    m_tags->setModified(false);
    const QStringList tags = tagsOf(m_tags->text());
    if (tags == m_annotation.tags)
        return;
    CustomerAnnotation after = m_annotation;
    after.tags = tags;
    save(after, tr("Change tags", "undo step"));
}

void CustomerNotes::saveDue()
{
    const Instant due = m_hasDue->isChecked() ? instantOf(m_due->date()) : Instant();
    if (due == m_annotation.nextActionDue)
        return;
    CustomerAnnotation after = m_annotation;
    after.nextActionDue = due;
    save(after, tr("Change due date", "undo step"));
}

void CustomerNotes::save(const CustomerAnnotation &after, const QString &title)
{
    if (!m_customer.isValid())
        return;
    m_commands.saveAnnotation(m_customer, m_annotation, after, title);
    // What is typed next builds on this, before the answer is back.
    const qint64 revision = m_annotation.revision;
    m_annotation = after;
    m_annotation.revision = revision;
}

void CustomerNotes::addNote()
{
    const QString text = cleanNote(m_newNote->toPlainText());
    if (!m_customer.isValid() || isBlankText(text))
        return;
    m_commands.addNote(m_customer, text);
    m_newNote->clear();
}

void CustomerNotes::showNotes()
{
    while (QLayoutItem *item = m_noteRows->takeAt(0)) {
        if (QWidget *row = item->widget())
            row->deleteLater();
        delete item;
    }
    for (const Note &note : m_notes) {
        auto *row = new QWidget(m_noteList);
        auto *text = new PlainLabel(displayText(note.text), row);
        text->setObjectName(u"noteText"_s);
        text->setWordWrap(true);
        text->setSelectable(true);
        auto *meta =
            new PlainLabel(tr("%1, %2", "author, date and time")
                               .arg(displayText(note.author), dateTimeText(note.writtenAt)),
                           row);
        meta->setForegroundRole(QPalette::PlaceholderText);
        text->setAccessibleName(meta->text());
        auto *remove = new QToolButton(row);
        remove->setObjectName(u"removeNote"_s);
        remove->setIcon(icon(IconName::Remove));
        remove->setAutoRaise(true);
        remove->setHidden(m_isReadOnly);
        remove->setToolTip(tr("Remove note"));
        remove->setAccessibleName(tr("Remove note"));
        connect(remove, &QToolButton::clicked, this,
                [this, id = note.id] { m_commands.removeNote(m_customer, id); });
        auto *words = new QVBoxLayout;
        words->setSpacing(0);
        words->addWidget(meta);
        words->addWidget(text);
        auto *line = new QHBoxLayout(row);
        line->setContentsMargins(0, 4, 0, 4);
        line->addLayout(words, 1);
        line->addWidget(remove, 0, Qt::AlignTop);
        m_noteRows->addWidget(row);
    }
    m_noteRows->addStretch(1);
}

void CustomerNotes::retranslate()
{
    m_aliasLabel->setText(tr("A&lias:"));
    m_ownerLabel->setText(tr("O&wner:"));
    m_tagsLabel->setText(tr("Ta&gs:"));
    m_actionLabel->setText(tr("Ne&xt action:"));
    m_noteLabel->setText(tr("New n&ote:"));
    m_hasDue->setText(tr("Due date"));
    m_due->setAccessibleName(tr("Due date"));
    m_tags->setPlaceholderText(tr("Separated by commas"));
    m_alias->setPlaceholderText(tr("Your own name for the customer"));
    m_addNote->setText(tr("Add note"));
    m_due->setLocale(interfaceLocale());
    m_due->setDisplayFormat(dayFormat());
    showNotes();
}

} // namespace attache

// SPDX-License-Identifier: GPL-3.0-or-later
// Every place of a window where a text can be seen or heard, with what a person gets there: markup
// drawn where Qt would draw it, mnemonics taken where Qt would take them.
#pragma once

#include <QAbstractButton>
#include <QAbstractItemView>
#include <QAccessible>
#include <QAction>
#include <QComboBox>
#include <QGroupBox>
#include <QHeaderView>
#include <QLabel>
#include <QLineEdit>
#include <QMenu>
#include <QPlainTextEdit>
#include <QStatusBar>
#include <QTabBar>
#include <QTableView>
#include <QTextDocument>
#include <QTextEdit>
#include <QToolTip>
#include <QTreeView>

#include <functional>

namespace attache::test {

struct Surface
{
    QString kind; ///< "label", "tool tip", …
    QString place; ///< class and name of the widget
    QString raw; ///< what the program gave to Qt
    QString seen; ///< what a person sees or hears
    bool isEdited = false; ///< an input field: holds the stored text
};

/// A text as Qt draws it where it guesses the format.
inline QString drawn(const QString &text)
{
    if (!Qt::mightBeRichText(text))
        return text;
    QTextDocument document;
    document.setHtml(text);
    return document.toPlainText();
}

/// A text as Qt draws it where an ampersand marks a mnemonic.
inline QString withoutMnemonic(const QString &text)
{
    QString seen;
    for (qsizetype i = 0; i < text.size(); ++i) {
        if (text[i] == u'&' && ++i >= text.size())
            break;
        seen += text[i];
    }
    return seen;
}

class Surfaces
{
public:
    explicit Surfaces(const QWidget &root)
    {
        add(root);
        const QList<QWidget *> widgets = root.findChildren<QWidget *>();
        for (const QWidget *widget : widgets)
            add(*widget);
        const QList<QAction *> actions = root.findChildren<QAction *>();
        for (const QAction *action : actions) {
            m_place = action->objectName();
            note(u"menu entry", action->text(), withoutMnemonic(action->text()));
            note(u"tool tip", action->toolTip(), drawn(action->toolTip()));
        }
    }

    const QVector<Surface> &all() const { return m_all; }

private:
    void note(QStringView kind, const QString &raw, const QString &seen, bool isEdited = false)
    {
        if (!raw.isEmpty())
            m_all.append({kind.toString(), m_place, raw, seen, isEdited});
    }

    void add(const QWidget &widget)
    {
        m_place =
            QString::fromLatin1(widget.metaObject()->className()) + u' ' + widget.objectName();
        note(u"tool tip", widget.toolTip(), drawn(widget.toolTip()));
        note(u"accessible name", widget.accessibleName(), widget.accessibleName());
        note(u"accessible description", widget.accessibleDescription(),
             widget.accessibleDescription());
        if (widget.isWindow()) {
            QString title = widget.windowTitle(); // "[*]" is the mark of unsaved changes
            title.replace(QStringLiteral("[*][*]"), QStringLiteral("\x01"));
            title.remove(QStringLiteral("[*]")).replace(u'\x01', QStringLiteral("[*]"));
            note(u"window title", widget.windowTitle(), title);
        }
        if (const auto *label = qobject_cast<const QLabel *>(&widget)) {
            const bool isPlain = label->textFormat() == Qt::PlainText;
            const QString text = isPlain ? label->text() : drawn(label->text());
            note(u"label", label->text(), label->buddy() ? withoutMnemonic(text) : text);
        } else if (const auto *button = qobject_cast<const QAbstractButton *>(&widget)) {
            note(u"button", button->text(), withoutMnemonic(button->text()));
        } else if (const auto *tabs = qobject_cast<const QTabBar *>(&widget)) {
            for (int tab = 0; tab < tabs->count(); ++tab) {
                note(u"tab", tabs->tabText(tab), withoutMnemonic(tabs->tabText(tab)));
                note(u"tool tip", tabs->tabToolTip(tab), drawn(tabs->tabToolTip(tab)));
            }
        } else if (const auto *combo = qobject_cast<const QComboBox *>(&widget)) {
            for (int item = 0; item < combo->count(); ++item)
                note(u"choice", combo->itemText(item), combo->itemText(item));
        } else if (const auto *group = qobject_cast<const QGroupBox *>(&widget)) {
            note(u"group", group->title(), withoutMnemonic(group->title()));
        } else if (const auto *edit = qobject_cast<const QLineEdit *>(&widget)) {
            note(u"line", edit->text(), edit->displayText(), true);
        } else if (const auto *plain = qobject_cast<const QPlainTextEdit *>(&widget)) {
            note(u"text", plain->toPlainText(), plain->toPlainText(), true);
        } else if (const auto *rich = qobject_cast<const QTextEdit *>(&widget)) {
            note(u"text", rich->toPlainText(), rich->toPlainText(), true);
        } else if (const auto *bar = qobject_cast<const QStatusBar *>(&widget)) {
            note(u"status line", bar->currentMessage(), bar->currentMessage());
        } else if (const auto *menu = qobject_cast<const QMenu *>(&widget)) {
            note(u"menu", menu->title(), withoutMnemonic(menu->title()));
        } else if (const auto *view = qobject_cast<const QAbstractItemView *>(&widget)) {
            if (!qobject_cast<const QHeaderView *>(view) && view->model())
                addModel(*view->model(), {});
        }
        addSpoken(widget);
    }

    void addSpoken(const QWidget &widget)
    {
        auto *spoken = QAccessible::queryAccessibleInterface(const_cast<QWidget *>(&widget));
        if (!spoken || qobject_cast<const QAbstractItemView *>(&widget))
            return; // cells are heard by their model
        const QString name = spoken->text(QAccessible::Name);
        note(u"spoken", name, name, qobject_cast<const QLineEdit *>(&widget) != nullptr);
    }

    void addModel(const QAbstractItemModel &model, const QModelIndex &parent)
    {
        for (int column = 0; column < model.columnCount(parent); ++column) {
            const QString header = model.headerData(column, Qt::Horizontal).toString();
            note(u"header", header, header);
        }
        for (int row = 0; row < model.rowCount(parent); ++row) {
            for (int column = 0; column < model.columnCount(parent); ++column) {
                const QModelIndex index = model.index(row, column, parent);
                for (const auto &[kind, role] :
                     {std::pair{u"cell", Qt::DisplayRole},
                      std::pair{u"spoken cell", Qt::AccessibleTextRole}}) {
                    const QString text = index.data(role).toString();
                    note(kind, text, text);
                }
                const QString tip = index.data(Qt::ToolTipRole).toString();
                note(u"tool tip", tip, drawn(tip));
            }
            addModel(model, model.index(row, 0, parent));
        }
    }

    QVector<Surface> m_all;
    QString m_place;
};

} // namespace attache::test

// SPDX-License-Identifier: GPL-3.0-or-later
#include "viewswitcher.h"

#include "customercolumns.h"
#include "icons.h"
#include "messages.h"
#include "textdoor.h"

#include <QActionGroup>
#include <QEvent>
#include <QHBoxLayout>
#include <QInputDialog>
#include <QLineEdit>
#include <QMenu>
#include <QToolButton>

namespace attache {

using namespace Qt::StringLiterals;

ViewSwitcher::ViewSwitcher(WorkspaceContext &context, QWidget *parent)
    : QWidget(parent),
      m_views(new SavedViewList(context, this)),
      m_button(new QToolButton(this)),
      m_saveButton(new QToolButton(this)),
      m_menu(new QMenu(this)),
      m_choices(new QActionGroup(this)),
      m_current(u"all"_s)
{
    setObjectName(u"viewSwitcher"_s);
    m_menu->setObjectName(u"viewsMenu"_s);
    m_menu->setToolTipsVisible(true);
    m_button->setObjectName(u"viewsButton"_s);
    m_button->setIcon(icon(IconName::Views));
    m_button->setToolButtonStyle(Qt::ToolButtonTextBesideIcon);
    m_button->setPopupMode(QToolButton::InstantPopup);
    m_button->setMenu(m_menu);
    m_button->setFocusPolicy(Qt::StrongFocus);
    m_saveButton->setObjectName(u"saveViewButton"_s);
    m_saveButton->setFocusPolicy(Qt::StrongFocus);
    m_saveButton->setToolButtonStyle(Qt::ToolButtonTextBesideIcon);
    buildMenu();
    m_saveButton->setIcon(icon(IconName::Save));
    auto *layout = new QHBoxLayout(this);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(4);
    layout->addWidget(m_button);
    layout->addWidget(m_saveButton);

    connect(m_saveButton, &QToolButton::clicked, this, &ViewSwitcher::save);
    connect(m_views, &SavedViewList::changed, this, [this] {
        if (!m_views->find(m_current))
            m_current = u"all"_s; // it was removed
        fillMenu();
        showState();
    });
    connect(m_views, &SavedViewList::saved, this, [this](const QString &key) {
        m_current = key;
        fillMenu();
        showState();
        emit messageRequested(tr("View “%1” saved.").arg(m_views->find(key)->name));
    });
    connect(m_views, &SavedViewList::taken, this, [this](int added, int unchanged) {
        emit messageRequested(
            added > 0 || unchanged == 0
                ? tr("%n view(s) added.", nullptr, added)
                : tr("All %n view(s) of the file are here already.", nullptr, unchanged));
    });
    connect(m_views, &SavedViewList::refused, this,
            [this](const Error &error) { showError(window(), error); });
    retranslate();
}

bool ViewSwitcher::isModified() const
{
    const ViewEntry *entry = m_views->find(m_current);
    return entry && differs(m_shown, entry->view.arrangement);
}

void ViewSwitcher::setShown(const ListArrangement &shown)
{
    if (m_shown == shown)
        return;
    m_shown = shown;
    showState();
}

QString ViewSwitcher::currentName() const
{
    const ViewEntry *entry = m_views->find(m_current);
    return entry ? entry->name : QString();
}

void ViewSwitcher::choose(const QString &key)
{
    const ViewEntry *entry = m_views->find(key);
    if (!entry)
        return;
    m_current = key;
    const ListArrangement wanted = entry->view.arrangement;
    fillMenu();
    emit viewChosen(wanted);
    showState();
}

void ViewSwitcher::changeEvent(QEvent *event)
{
    QWidget::changeEvent(event);
    if (event->type() == QEvent::LanguageChange) {
        m_views->retranslate();
        retranslate();
    }
}

void ViewSwitcher::buildMenu()
{
    const auto add = [this](const QString &name, IconName picture, const QKeySequence &shortcut,
                            auto slot) {
        auto *action = new QAction(icon(picture), QString(), this);
        action->setObjectName(name);
        action->setShortcut(shortcut);
        connect(action, &QAction::triggered, this, slot);
        return action;
    };
    m_save = add(u"saveView"_s, IconName::Save, QKeySequence::Save, &ViewSwitcher::save);
    m_saveAs = add(u"saveViewAs"_s, IconName::Save, QKeySequence(Qt::CTRL | Qt::SHIFT | Qt::Key_S),
                   [this] { saveAs({}); });
    m_rename = add(u"renameView"_s, IconName::Edit, {}, &ViewSwitcher::rename);
    m_duplicate = add(u"duplicateView"_s, IconName::Copy, {}, [this] {
        if (const ViewEntry *entry = m_views->find(m_current))
            m_views->saveNew(freeViewName(entry->view.name, m_views->takenNames()),
                             entry->view.arrangement);
    });
    m_reset = add(u"resetView"_s, IconName::Undo, {}, [this] { choose(m_current); });
    m_remove = add(u"removeView"_s, IconName::Remove, {}, &ViewSwitcher::remove);
    m_newTag = add(u"newTag"_s, IconName::Tag, {}, [this] {
        ListArrangement only;
        only.query = m_shown.query;
        askName(tr("New smart tag"), {},
                [this, only](const QString &name) { m_views->saveNew(name, only, true); });
    });
    m_tag = add(u"tagView"_s, IconName::Tag, {}, [this] {
        m_views->setTag(m_current, m_tag->isChecked());
        showState(); // until it is done, and if it is refused
    });
    m_tag->setCheckable(true);
    connect(m_menu, &QMenu::aboutToShow, this, &ViewSwitcher::showTags);
    m_export = add(u"exportViews"_s, IconName::Export, {}, [this] { emit exportRequested(); });
    m_import = add(u"importViews"_s, IconName::Import, {}, [this] { emit importRequested(); });
    m_open = add(u"openViews"_s, IconName::Views, QKeySequence(Qt::CTRL | Qt::SHIFT | Qt::Key_V),
                 [this] {
                     m_button->setFocus(Qt::ShortcutFocusReason);
                     m_menu->popup(m_button->mapToGlobal(QPoint(0, m_button->height())));
                 });
    addAction(m_open);
    m_open->setShortcutContext(Qt::WindowShortcut);
    connect(m_choices, &QActionGroup::triggered, this,
            [this](QAction *action) { choose(action->data().toString()); });
}

void ViewSwitcher::fillMenu()
{
    m_menu->clear(); // deletes what the menu owns: choices and separators
    const auto choices = m_choices->actions();
    for (QAction *old : choices) {
        m_choices->removeAction(old);
        old->deleteLater();
    }
    bool wasBuiltIn = true;
    for (const ViewEntry &entry : m_views->entries()) {
        if (wasBuiltIn && !entry.isBuiltIn)
            m_menu->addSeparator();
        wasBuiltIn = entry.isBuiltIn;
        auto *action = new QAction(menuText(entry.name), this);
        action->setObjectName(u"view-"_s + entry.key);
        action->setCheckable(true);
        action->setData(entry.key);
        action->setChecked(entry.key == m_current);
        m_choices->addAction(action);
        m_menu->addAction(action);
    }
    m_menu->addSeparator();
    m_menu->addActions({m_save, m_saveAs, m_rename, m_duplicate, m_reset, m_remove});
    m_menu->addSeparator();
    m_menu->addActions({m_newTag, m_tag});
    m_menu->addSeparator();
    m_menu->addActions({m_export, m_import});
    showTags();
}

/// What smart tags do follows the list, so it is looked up when somebody looks.
void ViewSwitcher::showTags()
{
    for (QAction *action : m_choices->actions()) {
        const ViewEntry *entry = m_views->find(action->data().toString());
        if (!entry)
            continue;
        if (entry->view.isTag) {
            const QString name = smartTagText(entry->view.name);
            action->setText(menuText(m_views->isFailing(*entry)
                                         ? tr("%1 (does not work)", "smart tag").arg(name)
                                         : name));
        }
        const QString state = m_views->tagState(*entry);
        const QString query = displayText(entry->view.arrangement.query);
        action->setToolTip(plainToolTip(entry->isBuiltIn      ? entry->description
                                            : state.isEmpty() ? query
                                                              : QString(query + u'\n' + state)));
    }
}

void ViewSwitcher::showState()
{
    const ViewEntry *entry = m_views->find(m_current);
    const bool isOwn = entry && !entry->isBuiltIn;
    const bool modified = isModified();
    const QString name = entry ? entry->name : QString();
    const QString text = modified ? tr("%1 (modified)", "name of a view").arg(name) : name;
    const int room = fontMetrics().averageCharWidth() * 34;
    m_button->setText(menuText(fontMetrics().elidedText(text, Qt::ElideMiddle, room)));
    m_button->setAccessibleName(tr("View: %1", "name of the view shown").arg(text));
    m_button->setToolTip(
        plainToolTip(tr("View: %1", "name of the view shown").arg(text) + u'\n'
                     + tr("Choose another view (%1)", "shortcut")
                           .arg(m_open->shortcut().toString(QKeySequence::NativeText))));
    const bool isPast = m_views->isReadOnly();
    m_saveButton->setEnabled(modified && !isPast);
    m_rename->setEnabled(isOwn && !isPast);
    m_remove->setEnabled(isOwn && !isPast);
    m_newTag->setEnabled(!m_shown.query.isEmpty() && !isPast);
    m_tag->setEnabled(isOwn && !isPast);
    m_tag->setChecked(isOwn && entry->view.isTag);
    for (QAction *action : {m_saveAs, m_duplicate, m_import})
        action->setEnabled(!isPast);
    m_reset->setEnabled(modified);
    m_export->setEnabled(!m_views->takenNames().isEmpty());
    for (QAction *action : m_choices->actions())
        action->setChecked(action->data().toString() == m_current);
}

void ViewSwitcher::save()
{
    const ViewEntry *entry = m_views->find(m_current);
    if (!entry || entry->isBuiltIn) {
        saveAs({});
        return;
    }
    if (!isModified()) {
        emit messageRequested(tr("The view is saved as it is."));
        return;
    }
    m_views->saveOver(m_current, m_shown);
    emit messageRequested(tr("View “%1” saved.").arg(entry->name));
}

void ViewSwitcher::saveAs(const QString &proposal)
{
    const ViewEntry *entry = m_views->find(m_current);
    const QString start = !proposal.isEmpty() || !entry
        ? proposal
        : freeViewName(entry->view.name, m_views->takenNames() << entry->view.name);
    askName(tr("Save view"), start, [this, arrangement = m_shown](const QString &name) {
        m_views->saveNew(name, arrangement);
    });
}

void ViewSwitcher::rename()
{
    const ViewEntry *entry = m_views->find(m_current);
    if (!entry || entry->isBuiltIn)
        return;
    askName(tr("Rename view"), entry->view.name,
            [this, key = m_current](const QString &name) { m_views->rename(key, name); });
}

void ViewSwitcher::remove()
{
    const ViewEntry *entry = m_views->find(m_current);
    if (!entry || entry->isBuiltIn)
        return;
    const QString name = entry->name;
    m_views->remove(m_current);
    emit messageRequested(tr("View “%1” removed. Undo brings it back.").arg(name));
}

void ViewSwitcher::askName(const QString &title, const QString &start,
                           const std::function<void(const QString &)> &then)
{
    auto *dialog = new QInputDialog(this);
    dialog->setObjectName(u"viewNameDialog"_s);
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    dialog->setWindowTitle(title);
    dialog->setLabelText(tr("&Name:"));
    dialog->setTextValue(start);
    if (auto *edit = dialog->findChild<QLineEdit *>())
        edit->setMaxLength(SavedView::MaxNameLength);
    connect(dialog, &QInputDialog::textValueSelected, this,
            [then](const QString &name) { then(name); });
    dialog->open();
}

void ViewSwitcher::retranslate()
{
    m_menu->setTitle(tr("Sa&ved views"));
    m_open->setText(tr("Choose a view…"));
    m_save->setText(tr("&Save view"));
    m_saveAs->setText(tr("Save view &as…"));
    m_rename->setText(tr("&Rename view…"));
    m_duplicate->setText(tr("&Duplicate view"));
    m_reset->setText(tr("Back to the view as sa&ved"));
    m_remove->setText(tr("Re&move view"));
    m_newTag->setText(tr("&New smart tag from the filter…"));
    m_newTag->setToolTip(plainToolTip(tr("Every customer that the filter finds carries the tag, "
                                         "today and later")));
    m_tag->setText(tr("&Use as smart tag"));
    m_tag->setToolTip(plainToolTip(tr("Every customer that this view finds carries its name as a "
                                      "tag")));
    m_export->setText(tr("&Export views…"));
    m_import->setText(tr("&Import views…"));
    m_saveButton->setText(tr("Save view"));
    m_saveButton->setAccessibleName(tr("Save view"));
    m_saveButton->setToolTip(
        plainToolTip(tr("Save filter, sorting, columns and grouping of the list (%1)", "shortcut")
                         .arg(m_save->shortcut().toString(QKeySequence::NativeText))));
    fillMenu();
    showState();
}

} // namespace attache

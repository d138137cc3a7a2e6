// SPDX-License-Identifier: GPL-3.0-or-later
#include "querybar.h"

#include "customerindex.h"
#include "errortext.h"
#include "icons.h"
#include "messages.h"
#include "querycompleter.h"
#include "querylabels.h"
#include "textdoor.h"

#include <QAction>
#include <QHBoxLayout>
#include <QKeyEvent>
#include <QLineEdit>
#include <QToolButton>
#include <QVBoxLayout>

#include <algorithm>

namespace attache {

using namespace Qt::StringLiterals;

QueryBar::QueryBar(QWidget *parent)
    : QWidget(parent),
      m_edit(new QLineEdit(this)),
      m_completer(nullptr),
      m_errorRow(new QWidget(this)),
      m_errorIndent(new QWidget(m_errorRow)),
      m_errorSign(new PlainLabel(m_errorRow)),
      m_error(new PlainLabel(m_errorRow)),
      m_chipRow(new QWidget(this)),
      m_chips(new QHBoxLayout(m_chipRow))
{
    setObjectName(u"queryBar"_s);
    m_edit->setObjectName(u"queryLine"_s);
    m_edit->setClearButtonEnabled(true);
    m_edit->setMaxLength(MaxQueryLength);
    m_edit->addAction(icon(IconName::Filter), QLineEdit::LeadingPosition);
    m_edit->installEventFilter(this);
    m_completer = new QueryCompleter(m_edit); // after it, so that its filter is asked first
    m_error->setObjectName(u"queryError"_s);
    m_error->setWordWrap(true);
    m_errorSign->setPixmap(icon(IconName::Warning).pixmap(16, 16));
    m_errorSign->setAlignment(Qt::AlignTop);
    auto *errorLayout = new QHBoxLayout(m_errorRow);
    errorLayout->setContentsMargins(0, 0, 0, 0);
    errorLayout->setSpacing(4);
    errorLayout->addWidget(m_errorIndent);
    errorLayout->addWidget(m_errorSign);
    errorLayout->addWidget(m_error, 1);
    m_chipRow->setObjectName(u"queryChips"_s);
    m_chips->setContentsMargins(0, 0, 0, 0);
    m_chips->setSpacing(4);
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(4);
    layout->addWidget(m_edit);
    layout->addWidget(m_errorRow);
    layout->addWidget(m_chipRow);
    m_errorRow->hide();
    m_chipRow->hide();
    setFocusProxy(m_edit);
    connect(m_edit, &QLineEdit::textChanged, this, &QueryBar::read);
    retranslate();
}

QString QueryBar::line() const
{
    return m_edit->text();
}

QString QueryBar::neutralLine() const
{
    return printQuery(m_expression);
}

void QueryBar::setLine(const QString &line)
{
    const auto parsed = parseQuery(line);
    if (const auto *expression = std::get_if<QueryExpression>(&parsed)) {
        showLine(*expression);
    } else {
        m_completer->hide();
        m_edit->setText(line);
    }
}

void QueryBar::setSource(std::shared_ptr<const CustomerIndex> index, RealmId realm, Instant now)
{
    m_index = index;
    m_completer->setSource(std::move(index), realm, now);
    if (m_isUnderstood)
        showTagProblem();
}

void QueryBar::showLine(const QueryExpression &expression)
{
    m_completer->hide();
    m_edit->setText(printQuery(expression, shownQueryLanguage()));
}

bool QueryBar::eventFilter(QObject *watched, QEvent *event)
{
    if (watched == m_edit && event->type() == QEvent::KeyPress) {
        const int key = static_cast<QKeyEvent *>(event)->key();
        if (key == Qt::Key_F1) {
            emit helpRequested();
            return true;
        }
        if (key == Qt::Key_Down || key == Qt::Key_Return || key == Qt::Key_Enter) {
            emit leaveDown();
            return true;
        }
        if (key == Qt::Key_Escape && !m_edit->text().isEmpty()) {
            m_edit->clear();
            return true;
        }
    }
    // Here F1 is about the line, not the command of the menu.
    if (watched == m_edit && event->type() == QEvent::ShortcutOverride
        && static_cast<QKeyEvent *>(event)->key() == Qt::Key_F1) {
        event->accept();
        return true;
    }
    return QWidget::eventFilter(watched, event);
}

void QueryBar::changeEvent(QEvent *event)
{
    QWidget::changeEvent(event);
    if (event->type() != QEvent::LanguageChange)
        return;
    if (m_isUnderstood && !m_expression.isEmpty())
        showLine(m_expression);
    retranslate();
}

void QueryBar::read()
{
    const auto parsed = parseQuery(m_edit->text(), shownQueryLanguage());
    const auto *error = std::get_if<QueryError>(&parsed);
    m_isUnderstood = error == nullptr;
    if (error) {
        showProblem(*error);
        return; // the list keeps what was last understood
    }
    showTagProblem();
    const auto &expression = std::get<QueryExpression>(parsed);
    if (expression == m_expression)
        return;
    m_expression = expression;
    showChips();
    emit expressionChanged();
}

void QueryBar::showProblem(const QueryError &error)
{
    m_error->setText(queryErrorText(error));
    // Below the place it is about, but never so far right that the sentence has no room.
    const int place =
        m_edit->fontMetrics().horizontalAdvance(m_edit->text().left(error.position)) + 28;
    m_errorIndent->setFixedWidth(std::min(place, width() / 3));
    m_errorRow->show();
}

/// A tag that no customer and no smart tag has, or a smart tag that does not work, is no reason to
/// keep the list as it was, but one to say why it is so empty.
void QueryBar::showTagProblem()
{
    std::optional<QueryError> problem;
    if (m_index && !tagMentions(m_edit->text()).isEmpty()) {
        problem = tagProblem(m_edit->text(), {}, definitionsOf(m_index->smartTags()),
                             m_index->texts(QueryTerm::Field::Tag));
    }
    if (problem)
        showProblem(*problem);
    else
        m_errorRow->hide();
}

void QueryBar::showChips()
{
    while (QLayoutItem *item = m_chips->takeAt(0)) {
        if (QWidget *chip = item->widget())
            chip->deleteLater();
        delete item;
    }
    // Plain words need no chip: they stand in the line as they are.
    const bool worthwhile = !m_expression.isPlainText();
    m_chipRow->setVisible(worthwhile);
    if (!worthwhile)
        return;
    const QVector<QueryExpression> conjuncts = m_expression.conjuncts();
    for (int i = 0; i < int(conjuncts.size()); ++i) {
        auto *chip = new QToolButton(m_chipRow);
        chip->setObjectName(u"queryChip%1"_s.arg(i));
        const QString words = displayText(printQuery(conjuncts.at(i), shownQueryLanguage()));
        chip->setText(menuText(fontMetrics().elidedText(words, Qt::ElideRight, 260)));
        chip->setIcon(icon(IconName::Clear));
        chip->setIconSize({12, 12});
        chip->setToolButtonStyle(Qt::ToolButtonTextBesideIcon);
        chip->setToolTip(plainToolTip(tr("Remove %1", "condition").arg(words)));
        chip->setAccessibleName(tr("Remove %1", "condition").arg(words));
        connect(chip, &QToolButton::clicked, this, [this, i] {
            QVector<QueryExpression> rest = m_expression.conjuncts();
            rest.remove(i);
            showLine(QueryExpression::all(rest));
            m_edit->setFocus();
        });
        m_chips->addWidget(chip);
    }
    m_chips->addStretch(1);
}

void QueryBar::retranslate()
{
    const auto example = parseQuery(u"partner:fabrikam service:azure expires<30d"_s);
    const QString line = printQuery(std::get<QueryExpression>(example), shownQueryLanguage());
    m_edit->setPlaceholderText(tr("Filter, for example: %1").arg(line));
    m_edit->setAccessibleName(tr("Filter of the customer list"));
    m_edit->setToolTip(plainToolTip(
        tr("Words find names, aliases, domains and tenant IDs. Conditions such as %1 narrow the "
           "list. F1 explains them all.")
            .arg(line)));
    m_error->setAccessibleName(tr("What is wrong with the filter"));
    showChips();
    if (m_errorRow->isVisible())
        read();
}

} // namespace attache

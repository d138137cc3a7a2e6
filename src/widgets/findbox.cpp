// SPDX-License-Identifier: GPL-3.0-or-later
#include "findbox.h"

#include "findmodel.h"
#include "icons.h"
#include "plaintext.h"
#include "theme.h"

#include <QAction>
#include <QKeyEvent>
#include <QListView>
#include <QPainter>
#include <QStyledItemDelegate>

#include <algorithm>

namespace attache {

using namespace Qt::StringLiterals;

namespace {

constexpr int BestMatches = 10;

/// Two lines: the name, and quietly what tells namesakes apart.
class FindDelegate final : public QStyledItemDelegate
{
public:
    using QStyledItemDelegate::QStyledItemDelegate;

    QSize sizeHint(const QStyleOptionViewItem &option, const QModelIndex &index) const override
    {
        const bool twoLines = index.data(FindModel::DetailRole).isValid();
        return {option.rect.width(), option.fontMetrics.height() * (twoLines ? 2 : 1) + 10};
    }

    void paint(QPainter *painter, const QStyleOptionViewItem &option,
               const QModelIndex &index) const override
    {
        QStyleOptionViewItem base = option;
        initStyleOption(&base, index);
        base.text.clear();
        const QStyle *style = base.widget->style();
        style->drawControl(QStyle::CE_ItemViewItem, &base, painter, base.widget);

        const bool selected = option.state.testFlag(QStyle::State_Selected);
        const QColor text =
            option.palette.color(selected ? QPalette::HighlightedText : QPalette::Text);
        const QRect area = option.rect.adjusted(8, 5, -8, -5);
        const QString detail = index.data(FindModel::DetailRole).toString();
        painter->save();
        painter->setPen(text);
        const int height = option.fontMetrics.height();
        const QString name =
            option.fontMetrics.elidedText(index.data().toString(), Qt::ElideRight, area.width());
        painter->drawText(QRect(area.left(), area.top(), area.width(), height),
                          Qt::AlignLeft | Qt::AlignVCenter | Qt::TextSingleLine, name);
        if (!detail.isEmpty()) {
            if (!selected)
                painter->setPen(quietText(option.palette));
            painter->drawText(QRect(area.left(), area.top() + height, area.width(), height),
                              Qt::AlignLeft | Qt::AlignVCenter | Qt::TextSingleLine,
                              option.fontMetrics.elidedText(detail, Qt::ElideRight, area.width()));
        }
        painter->restore();
    }
};

/// What was typed: a query where it is one, else words that must all occur.
QueryExpression expressionOf(const QString &text)
{
    const auto parsed = parseQuery(text);
    const auto *expression = std::get_if<QueryExpression>(&parsed);
    return expression && !expression->isPlainText() ? *expression : findTerms(text);
}

} // namespace

FindBox::FindBox(WorkspaceContext &context, QWidget *parent)
    : QLineEdit(parent),
      m_context(context),
      m_model(new FindModel(this)),
      m_candidates(new FindCandidates(context, this)),
      m_popup(new QListView(parent))
{
    setObjectName(u"findBox"_s);
    setClearButtonEnabled(true);
    addAction(icon(IconName::Search), QLineEdit::LeadingPosition);
    setMaxLength(512);

    m_popup->setObjectName(u"findPopup"_s);
    m_popup->setModel(m_model);
    m_popup->setItemDelegate(new FindDelegate(m_popup));
    m_popup->setFocusPolicy(Qt::NoFocus); // the letters keep going into the box
    m_popup->setFrameShape(QFrame::StyledPanel);
    m_popup->setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    m_popup->setVerticalScrollMode(QAbstractItemView::ScrollPerPixel);
    m_popup->setMouseTracking(true);
    m_popup->hide();

    connect(this, &QLineEdit::textEdited, this, &FindBox::ask);
    connect(&m_finder, &CustomerFinder::found, this, &FindBox::showAnswer);
    connect(&context, &WorkspaceContext::indexChanged, this, [this] {
        if (hasFocus() && !text().isEmpty())
            ask();
    });
    connect(m_candidates, &FindCandidates::changed, this, [this] {
        if (hasFocus() && m_popup->isVisible())
            ask();
    });
    connect(m_popup, &QListView::clicked, this,
            [this](const QModelIndex &index) { choose(index.row()); });
    connect(m_popup, &QListView::entered, m_popup,
            [view = m_popup](const QModelIndex &index) { view->setCurrentIndex(index); });
    retranslate();
}

FindBox::~FindBox()
{
    delete m_popup;
}

void FindBox::activate()
{
    setFocus(Qt::ShortcutFocusReason);
    selectAll();
}

QSize FindBox::sizeHint() const
{
    return {fontMetrics().averageCharWidth() * 52, QLineEdit::sizeHint().height()};
}

bool FindBox::eventFilter(QObject *watched, QEvent *event)
{
    if (watched == window() && (event->type() == QEvent::Resize) && m_popup->isVisible())
        showPopup();
    return QLineEdit::eventFilter(watched, event);
}

void FindBox::changeEvent(QEvent *event)
{
    QLineEdit::changeEvent(event);
    if (event->type() == QEvent::LanguageChange)
        retranslate();
}

void FindBox::focusInEvent(QFocusEvent *event)
{
    QLineEdit::focusInEvent(event);
    m_candidates->refresh();
    if (!text().trimmed().isEmpty())
        ask();
}

void FindBox::focusOutEvent(QFocusEvent *event)
{
    QLineEdit::focusOutEvent(event);
    if (event->reason() != Qt::PopupFocusReason)
        hidePopup();
}

void FindBox::keyPressEvent(QKeyEvent *event)
{
    const int row = m_popup->currentIndex().row();
    switch (event->key()) {
    case Qt::Key_Down:
        if (m_popup->isVisible())
            move(1);
        else
            ask();
        return;
    case Qt::Key_Up:
        if (m_popup->isVisible())
            move(-1);
        return;
    case Qt::Key_Return:
    case Qt::Key_Enter:
        if (text().trimmed().isEmpty())
            return;
        if (m_finder.isBusy() || !m_popup->isVisible()) {
            m_enterPending = true;
            if (!m_finder.isBusy())
                ask();
        } else {
            choose(row >= 0 ? row : m_model->firstChoice());
        }
        return;
    case Qt::Key_Escape:
        if (m_popup->isVisible()) {
            hidePopup();
            return;
        }
        break;
    default:
        break;
    }
    QLineEdit::keyPressEvent(event);
}

void FindBox::move(int step)
{
    // Over the line that only says something.
    for (int row = m_popup->currentIndex().row() + step; row >= 0 && row < m_model->rowCount();
         row += step) {
        const QModelIndex index = m_model->index(row);
        if (m_model->flags(index).testFlag(Qt::ItemIsSelectable)) {
            m_popup->setCurrentIndex(index);
            return;
        }
    }
}

void FindBox::ask()
{
    if (text().trimmed().isEmpty()) {
        m_finder.cancel();
        m_enterPending = false;
        hidePopup();
        return;
    }
    m_model->setRealms(m_context.realms());
    m_model->setOthers(m_candidates->matching(text()));
    if (FindCandidates::isForCommands(text())) {
        m_finder.cancel();
        m_model->showNoCustomers();
        showPopup();
        m_popup->setCurrentIndex(m_model->index(m_model->firstChoice()));
        if (std::exchange(m_enterPending, false))
            choose(m_model->firstChoice());
        return;
    }
    if (!m_context.index()) {
        m_model->showWaiting();
        showPopup();
        return;
    }
    CustomerQuery query;
    query.filter = expressionOf(text());
    query.realm = m_context.currentRealm();
    m_finder.find(m_context.index(), query, m_context.now(), BestMatches, text());
}

void FindBox::showAnswer(const FoundCustomers &answer)
{
    m_model->showMatches(answer);
    if (hasFocus() || m_enterPending)
        showPopup();
    const int first = m_model->firstChoice();
    m_popup->setCurrentIndex(m_model->index(first));
    if (std::exchange(m_enterPending, false) && first >= 0)
        choose(first);
}

void FindBox::showPopup()
{
    QWidget *top = window();
    if (m_popup->parentWidget() != top) {
        m_popup->setParent(top);
        top->installEventFilter(this);
    }
    const QPoint corner = mapTo(top, QPoint(0, height() + 2));
    int wanted = 2 * m_popup->frameWidth();
    for (int row = 0; row < m_model->rowCount(); ++row)
        wanted += m_popup->sizeHintForRow(row);
    const int room = top->height() - corner.y() - 8;
    m_popup->setGeometry(corner.x(), corner.y(), width(), std::min(wanted, room));
    m_popup->show();
    m_popup->raise();
}

void FindBox::hidePopup()
{
    m_popup->hide();
}

void FindBox::choose(int row)
{
    const CustomerId customer = m_model->customerAt(row);
    if (customer.isValid()) {
        hidePopup();
        emit customerChosen(customer);
    } else if (m_model->isShowAll(row)) {
        hidePopup();
        emit queryChosen(printQuery(expressionOf(text())));
    } else if (const FindCandidate *other = m_model->otherAt(row)) {
        chooseOther(FindCandidate(*other));
    }
}

void FindBox::chooseOther(const FindCandidate &other)
{
    hidePopup();
    switch (other.kind) {
    case FindCandidate::Kind::View:
        emit viewChosen(other.viewKey);
        break;
    case FindCandidate::Kind::Partner:
        emit partnerChosen(other.partner);
        break;
    case FindCandidate::Kind::Command:
        clear();
        if (other.command)
            other.command->trigger();
        break;
    }
}

void FindBox::retranslate()
{
    setPlaceholderText(tr("Find a customer, partner, view or command"));
    setAccessibleName(tr("Find"));
    setToolTip(plainToolTip(
        tr("Name, alias, domain or part of the tenant ID. Accents and case do not matter. "
           "Partners, views and commands are found by their names; after > commands only.")));
    m_popup->setAccessibleName(tr("Best matches"));
}

} // namespace attache

// SPDX-License-Identifier: GPL-3.0-or-later
#include "findbox.h"

#include "findmodel.h"
#include "icons.h"
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

/// What was typed as terms: a query where it is one, else words that must all occur.
QVector<QueryTerm> termsOf(const QString &text)
{
    const auto parsed = parseQuery(text);
    if (const auto *terms = std::get_if<QVector<QueryTerm>>(&parsed)) {
        const bool isQuery = std::any_of(terms->begin(), terms->end(), [](const QueryTerm &term) {
            return term.field != QueryTerm::Field::Text || term.negated;
        });
        if (isQuery)
            return *terms;
    }
    return findTerms(text);
}

} // namespace

FindBox::FindBox(WorkspaceContext &context, QWidget *parent)
    : QLineEdit(parent),
      m_context(context),
      m_model(new FindModel(this)),
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
    const int rows = m_model->rowCount();
    const auto move = [this](int to) { m_popup->setCurrentIndex(m_model->index(to)); };
    switch (event->key()) {
    case Qt::Key_Down:
        if (m_popup->isVisible())
            move(std::min(row + 1, rows - 1));
        else
            ask();
        return;
    case Qt::Key_Up:
        if (m_popup->isVisible())
            move(std::max(row - 1, 0));
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
            choose(std::max(row, 0));
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

void FindBox::ask()
{
    if (text().trimmed().isEmpty()) {
        m_finder.cancel();
        m_enterPending = false;
        hidePopup();
        return;
    }
    m_model->setRealms(m_context.realms());
    if (!m_context.index()) {
        m_model->showWaiting();
        showPopup();
        return;
    }
    CustomerQuery query;
    query.terms = termsOf(text());
    query.realm = m_context.currentRealm();
    m_finder.find(m_context.index(), query, Instant::now(), BestMatches, text());
}

void FindBox::showAnswer(const FoundCustomers &answer)
{
    m_model->showMatches(answer);
    if (hasFocus() || m_enterPending)
        showPopup();
    if (!answer.best.isEmpty())
        m_popup->setCurrentIndex(m_model->index(0));
    if (std::exchange(m_enterPending, false) && !answer.best.isEmpty())
        choose(0);
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
        emit queryChosen(printQuery(termsOf(text())));
    }
}

void FindBox::retranslate()
{
    setPlaceholderText(tr("Find a customer: name, domain, tenant ID"));
    setAccessibleName(tr("Find a customer"));
    setToolTip(tr("Name, alias, domain or part of the tenant ID. Accents and case do not matter."));
    m_popup->setAccessibleName(tr("Best matches"));
}

} // namespace attache

// SPDX-License-Identifier: GPL-3.0-or-later
#include "querycompleter.h"

#include "querylabels.h"
#include "textdoor.h"

#include <QEvent>
#include <QHeaderView>
#include <QKeyEvent>
#include <QLineEdit>
#include <QLocale>
#include <QStandardItemModel>
#include <QTreeView>

#include <algorithm>

namespace attache {

using namespace Qt::StringLiterals;

namespace {

constexpr int MostOffers = 12;
constexpr int MostFields = 50; // all of them
constexpr int FewestLetters = 2; // of a bare word, before fields are offered for it

} // namespace

QueryCompleter::QueryCompleter(QLineEdit *edit)
    : QObject(edit),
      m_edit(edit),
      m_popup(new QTreeView(edit)),
      m_model(new QStandardItemModel(this))
{
    m_pool.setMaxThreadCount(1);
    m_model->setColumnCount(2);
    m_popup->setObjectName(u"queryOffers"_s);
    m_popup->setModel(m_model);
    m_popup->setHeaderHidden(true);
    m_popup->setRootIsDecorated(false);
    m_popup->setUniformRowHeights(true);
    m_popup->setAllColumnsShowFocus(true);
    m_popup->setEditTriggers(QAbstractItemView::NoEditTriggers);
    m_popup->setFocusPolicy(Qt::NoFocus); // the letters keep going into the line
    m_popup->setFrameShape(QFrame::StyledPanel);
    m_popup->setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    m_popup->setAccessibleName(tr("Offers for the filter"));
    m_popup->hide();
    m_edit->installEventFilter(this);
    connect(m_edit, &QLineEdit::textEdited, this, [this] { offer(false); });
    connect(m_popup, &QTreeView::clicked, this,
            [this](const QModelIndex &index) { accept(index.row()); });
}

QueryCompleter::~QueryCompleter()
{
    m_stop.request_stop();
    m_pool.clear();
    m_pool.waitForDone();
    delete m_popup;
}

void QueryCompleter::setSource(std::shared_ptr<const CustomerIndex> index, RealmId realm,
                               Instant now)
{
    m_index = std::move(index);
    m_realm = realm;
    m_now = now;
}

QTreeView *QueryCompleter::popup() const
{
    return m_popup;
}

void QueryCompleter::stop()
{
    m_stop.request_stop();
    m_stop = {};
    m_pool.clear();
    ++m_ticket;
}

void QueryCompleter::hide()
{
    stop();
    if (m_popup)
        m_popup->hide();
}

bool QueryCompleter::eventFilter(QObject *watched, QEvent *event)
{
    if (watched == m_edit) {
        if (event->type() == QEvent::KeyPress) {
            const auto *key = static_cast<QKeyEvent *>(event);
            if (takeKey(key->key(), key->modifiers()))
                return true;
        } else if (event->type() == QEvent::FocusOut || event->type() == QEvent::Hide) {
            hide();
        }
    } else if (event->type() == QEvent::Resize) {
        hide(); // of the window: the line may be elsewhere now
    }
    return QObject::eventFilter(watched, event);
}

bool QueryCompleter::takeKey(int key, Qt::KeyboardModifiers modifiers)
{
    if (key == Qt::Key_Space && modifiers == Qt::ControlModifier) {
        offer(true);
        return true;
    }
    if (!m_popup->isVisible())
        return false;
    const int row = m_popup->currentIndex().row();
    const auto choose = [this](int to) { m_popup->setCurrentIndex(m_model->index(to, 0)); };
    switch (key) {
    case Qt::Key_Down:
        choose(std::min(row + 1, m_model->rowCount() - 1));
        return true;
    case Qt::Key_Up:
        choose(row - 1); // from the first one: none again
        return true;
    case Qt::Key_Escape:
        hide();
        return true;
    case Qt::Key_Return:
    case Qt::Key_Enter:
    case Qt::Key_Tab:
        if (row >= 0) {
            accept(row);
            return true;
        }
        hide();
        return false;
    default:
        return false;
    }
}

void QueryCompleter::offer(bool isAsked)
{
    stop();
    m_place = queryPlaceAt(m_edit->text(), m_edit->cursorPosition());
    switch (m_place.kind) {
    case QueryPlace::Kind::Nothing:
        hide();
        return;
    case QueryPlace::Kind::Word:
        if (!isAsked && m_place.typed.size() < FewestLetters)
            hide();
        else
            show(queryOffers(m_place, {}, shownQueryLanguage(), MostFields), {});
        return;
    case QueryPlace::Kind::Value:
        if (m_index)
            readValues(m_place);
        else
            show(queryOffers(m_place, {}, shownQueryLanguage(), MostOffers), {});
        return;
    }
}

void QueryCompleter::readValues(const QueryPlace &place)
{
    const quint64 ticket = m_ticket;
    m_pool.start([this, ticket, place, index = m_index, realm = m_realm, now = m_now,
                  language = shownQueryLanguage(), stop = m_stop.get_token()] {
        const QVector<QueryOffer> offers =
            queryOffers(place, index->texts(place.term.field), language, MostOffers);
        // The pool is waited for before this object goes, so `this` is alive here.
        const auto tell = [&](const QVector<qint64> &counts) {
            QMetaObject::invokeMethod(
                this,
                [this, ticket, offers, counts] {
                    if (ticket == m_ticket)
                        show(offers, counts);
                },
                Qt::QueuedConnection);
        };
        if (stop.stop_requested())
            return;
        tell({});
        QVector<qint64> counts;
        for (const QueryOffer &offer : offers) {
            CustomerQuery query;
            query.filter = offer.condition;
            query.realm = realm;
            counts.append(index->evaluate(query, now, stop).size());
            if (stop.stop_requested())
                return;
        }
        tell(counts);
    });
}

void QueryCompleter::show(const QVector<QueryOffer> &offers, const QVector<qint64> &counts)
{
    // What is typed out already needs no offer.
    const bool isTyped =
        offers.size() == 1 && foldedText(offers.first().text) == foldedText(m_place.typed);
    if (offers.isEmpty() || isTyped || !m_edit->hasFocus()) {
        m_popup->hide();
        return;
    }
    const int current = m_offers == offers ? m_popup->currentIndex().row() : -1;
    if (m_offers != offers || m_model->rowCount() != offers.size()) {
        m_offers = offers;
        m_model->setRowCount(0);
        m_model->setRowCount(int(offers.size()));
    }
    for (int row = 0; row < int(offers.size()); ++row) {
        const QueryOffer &offer = offers.at(row);
        const QString text = displayText(offer.text);
        QString detail;
        if (offer.isField)
            detail = queryFieldText(offer.field);
        else if (row < counts.size())
            detail = tr("%Ln customer(s)", nullptr, int(counts.at(row)));
        auto *item = new QStandardItem(text);
        item->setAccessibleText(
            detail.isEmpty() ? text : tr("%1: %2", "offer, what it means").arg(text, detail));
        auto *second = new QStandardItem(detail);
        if (!offer.isField)
            second->setTextAlignment(Qt::AlignRight | Qt::AlignVCenter);
        m_model->setItem(row, 0, item);
        m_model->setItem(row, 1, second);
    }
    m_popup->setAccessibleName(tr("Offers for the filter"));
    m_popup->resizeColumnToContents(0);
    place();
    m_popup->setCurrentIndex(m_model->index(current, 0));
}

void QueryCompleter::place()
{
    QWidget *top = m_edit->window();
    if (m_popup->parentWidget() != top) {
        m_popup->setParent(top);
        top->installEventFilter(this);
    }
    const QPoint corner = m_edit->mapTo(top, QPoint(0, m_edit->height() + 2));
    const int rows = std::min(m_model->rowCount(), MostOffers);
    const int wanted = rows * m_popup->sizeHintForRow(0) + 2 * m_popup->frameWidth() + 2;
    const int room = std::max(top->height() - corner.y() - 8, 0);
    const int width = std::min(m_edit->width(), m_edit->fontMetrics().averageCharWidth() * 90);
    m_popup->setGeometry(corner.x(), corner.y(), width, std::min(wanted, room));
    m_popup->show();
    m_popup->raise();
}

void QueryCompleter::accept(int row)
{
    if (row < 0 || row >= m_offers.size())
        return;
    const QueryOffer offer = m_offers.at(row);
    hide();
    m_edit->setSelection(m_place.start, m_edit->cursorPosition() - m_place.start);
    const QString &line = m_edit->text();
    const int end = m_place.start + int(m_edit->selectionLength());
    const bool isLast = end >= line.size();
    m_edit->insert(offer.isField || !isLast ? offer.text : offer.text + u' ');
    if (offer.isField)
        this->offer(true);
}

} // namespace attache

// SPDX-License-Identifier: GPL-3.0-or-later
#include "statepane.h"

#include "errortext.h"
#include "messages.h"

#include <QHBoxLayout>
#include <QLabel>
#include <QProgressBar>
#include <QVBoxLayout>

namespace attache {

using namespace std::chrono_literals;

namespace {

constexpr int MessageWidth = 460;
constexpr int IconEdge = 48;

} // namespace

StatePane::StatePane(QWidget *content, QWidget *parent)
    : QStackedWidget(parent),
      m_message(new QWidget),
      m_loading(new QWidget),
      m_icon(new QLabel),
      m_title(new PlainLabel),
      m_text(new PlainLabel),
      m_button(new QPushButton),
      m_loadingText(new PlainLabel)
{
    addWidget(content);
    addWidget(m_message);
    addWidget(m_loading);
    setCurrentWidget(addedBlank()); // before the first answer there is nothing to show

    QFont font = m_title->font();
    font.setPointSizeF(font.pointSizeF() * 1.25);
    font.setBold(true);
    m_title->setFont(font);
    for (QLabel *label : {m_icon, static_cast<QLabel *>(m_title), static_cast<QLabel *>(m_text)})
        label->setAlignment(Qt::AlignCenter);
    for (PlainLabel *label : {m_title, m_text}) {
        label->setWordWrap(true);
        label->setFixedWidth(MessageWidth);
    }
    auto *message = new QVBoxLayout(m_message);
    message->addStretch(2);
    message->addWidget(m_icon, 0, Qt::AlignHCenter);
    message->addSpacing(8);
    // Alignment would give a wrapped label the height it needs at full width.
    for (PlainLabel *label : {m_title, m_text}) {
        auto *row = new QHBoxLayout;
        row->addStretch(1);
        row->addWidget(label);
        row->addStretch(1);
        message->addLayout(row);
    }
    message->addSpacing(8);
    message->addWidget(m_button, 0, Qt::AlignHCenter);
    message->addStretch(3);

    auto *bar = new QProgressBar;
    bar->setRange(0, 0);
    bar->setTextVisible(false);
    bar->setFixedWidth(MessageWidth / 2);
    m_loadingText->setAlignment(Qt::AlignCenter);
    auto *loading = new QVBoxLayout(m_loading);
    loading->addStretch(2);
    loading->addWidget(m_loadingText, 0, Qt::AlignHCenter);
    loading->addWidget(bar, 0, Qt::AlignHCenter);
    loading->addStretch(3);

    m_loadingSoon.setSingleShot(true);
    m_loadingSoon.setInterval(250ms);
    connect(&m_loadingSoon, &QTimer::timeout, this, [this] {
        m_loadingText->setText(tr("Reading…"));
        setCurrentWidget(m_loading);
    });
    connect(m_button, &QPushButton::clicked, this, [this] {
        if (m_isError)
            emit retryRequested();
        else
            emit actionTriggered();
    });
}

QWidget *StatePane::addedBlank()
{
    auto *blank = new QWidget;
    addWidget(blank);
    return blank;
}

void StatePane::showContent()
{
    m_loadingSoon.stop();
    setCurrentIndex(0);
}

void StatePane::showLoading()
{
    if (currentWidget() != m_loading)
        m_loadingSoon.start();
}

void StatePane::showEmpty(IconName icon, const QString &title, const QString &text,
                          const QString &action)
{
    m_isError = false;
    say(icon, title, text, action);
}

void StatePane::showError(const Error &error)
{
    m_isError = true;
    const ErrorText text = errorText(error);
    say(IconName::Warning, text.title, text.sentence, tr("Try again"));
}

bool StatePane::isShowingContent() const
{
    return currentIndex() == 0;
}

void StatePane::say(IconName name, const QString &title, const QString &text, const QString &action)
{
    m_loadingSoon.stop();
    m_icon->setPixmap(icon(name).pixmap(QSize(IconEdge, IconEdge), devicePixelRatioF()));
    m_title->setText(title);
    m_text->setText(text);
    m_button->setText(action);
    m_button->setVisible(!action.isEmpty());
    setCurrentWidget(m_message);
}

} // namespace attache

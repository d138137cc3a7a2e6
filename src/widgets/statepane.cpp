// SPDX-License-Identifier: GPL-3.0-or-later
#include "statepane.h"

#include "emptystate.h"
#include "errortext.h"
#include "messages.h"

#include <QProgressBar>
#include <QVBoxLayout>

namespace attache {

using namespace std::chrono_literals;

StatePane::StatePane(QWidget *content, QWidget *parent)
    : QStackedWidget(parent),
      m_message(new EmptyState),
      m_loading(new QWidget),
      m_blank(new QWidget),
      m_loadingText(new PlainLabel)
{
    addWidget(content);
    addWidget(m_message);
    addWidget(m_loading);
    addWidget(m_blank);
    setCurrentWidget(m_blank); // before the first answer there is nothing to show

    auto *bar = new QProgressBar;
    bar->setRange(0, 0);
    bar->setTextVisible(false);
    bar->setFixedWidth(fontMetrics().averageCharWidth() * 32);
    m_loadingText->setAlignment(Qt::AlignCenter);
    auto *loading = new QVBoxLayout(m_loading);
    loading->addStretch(2);
    loading->addWidget(m_loadingText, 0, Qt::AlignHCenter);
    loading->addWidget(bar, 0, Qt::AlignHCenter);
    loading->addStretch(3);

    m_loadingSoon.setSingleShot(true);
    m_loadingSoon.setInterval(250ms);
    connect(&m_loadingSoon, &QTimer::timeout, this, [this, bar] {
        m_loadingText->setText(tr("Reading…"));
        bar->setAccessibleName(m_loadingText->text());
        setCurrentWidget(m_loading);
    });
    connect(m_message, &EmptyState::actionTriggered, this, [this] {
        if (m_isError)
            emit retryRequested();
        else
            emit actionTriggered();
    });
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

bool StatePane::isReading() const
{
    return m_loadingSoon.isActive() || currentWidget() == m_loading || currentWidget() == m_blank;
}

void StatePane::say(IconName name, const QString &title, const QString &text, const QString &action)
{
    m_loadingSoon.stop();
    m_message->setContent(name, title, text, action);
    setCurrentWidget(m_message);
}

} // namespace attache

// SPDX-License-Identifier: GPL-3.0-or-later
#include "statusline.h"

#include "errortext.h"
#include "formats.h"
#include "icons.h"
#include "messages.h"
#include "todaypage.h"

#include <QEvent>
#include <QProgressBar>
#include <QToolButton>

#include <chrono>

namespace attache {

using namespace Qt::StringLiterals;
using namespace std::chrono_literals;

namespace {

constexpr qint64 Day = 24LL * 3600 * 1000;
constexpr qint64 StaleAfter = TodayPage::StaleAfterDays * Day; // one measure in all places

QToolButton *makeButton(QWidget *parent, const QString &name)
{
    auto *button = new QToolButton(parent);
    button->setObjectName(name);
    button->setAutoRaise(true);
    button->setIconSize({16, 16});
    button->setToolButtonStyle(Qt::ToolButtonTextBesideIcon);
    return button;
}

} // namespace

StatusLine::StatusLine(QWidget *parent)
    : QStatusBar(parent),
      m_operationText(new ElidedLabel(this)),
      m_progress(new QProgressBar(this)),
      m_cancel(makeButton(this, u"cancelOperation"_s)),
      m_errorButton(makeButton(this, u"lastError"_s)),
      m_dismiss(makeButton(this, u"dismissError"_s)),
      m_offline(makeButton(this, u"offlineMark"_s)),
      m_age(makeButton(this, u"asOf"_s))
{
    setObjectName(u"statusLine"_s);
    m_operationText->setObjectName(u"operationText"_s);
    m_operationText->setMinimumWidth(fontMetrics().averageCharWidth() * 24);
    m_progress->setObjectName(u"operationProgress"_s);
    m_progress->setMaximumWidth(160);
    m_progress->setMaximumHeight(fontMetrics().height() + 4);
    m_progress->setTextVisible(false);
    m_cancel->setIcon(icon(IconName::Clear));
    m_errorButton->setIcon(icon(IconName::Error));
    m_dismiss->setIcon(icon(IconName::Clear));
    m_dismiss->setToolButtonStyle(Qt::ToolButtonIconOnly);
    m_offline->setIcon(icon(IconName::Offline));
    addPermanentWidget(m_errorButton);
    addPermanentWidget(m_dismiss);
    addPermanentWidget(m_operationText);
    addPermanentWidget(m_progress);
    addPermanentWidget(m_cancel);
    addPermanentWidget(m_offline);
    addPermanentWidget(m_age);
    m_showDelay.setSingleShot(true);
    m_showDelay.setInterval(500ms);

    connect(&m_showDelay, &QTimer::timeout, this, &StatusLine::updateOperation);
    connect(m_cancel, &QToolButton::clicked, this, [this] {
        if (m_operations && m_operations->newest())
            m_operations->cancel(*m_operations->newest());
        updateOperation();
    });
    connect(m_errorButton, &QToolButton::clicked, this, [this] {
        if (!m_error)
            return;
        const Error error = *m_error;
        clearError();
        emit errorClicked(error);
    });
    connect(m_dismiss, &QToolButton::clicked, this, &StatusLine::clearError);
    connect(m_offline, &QToolButton::clicked, this, [this] {
        showText(tr("Everything is read from this computer. No connection is used."));
    });
    clearError();
    updateOperation();
    retranslate();
}

void StatusLine::setOperations(OperationModel *operations)
{
    if (m_operations)
        m_operations->disconnect(this);
    m_operations = operations;
    if (operations) {
        connect(operations, &OperationModel::progressed, this, [this] {
            if (m_operations->isEmpty())
                m_showDelay.stop();
            else if (!m_progress->isVisible() && !m_showDelay.isActive())
                m_showDelay.start();
            if (m_progress->isVisible())
                updateOperation();
        });
    }
    updateOperation();
}

void StatusLine::clearAsOf()
{
    m_asOf.reset();
    updateAge();
}

void StatusLine::setAsOf(Instant asOf, Instant now)
{
    m_asOf = asOf;
    m_now = now;
    updateAge();
}

void StatusLine::showText(const QString &text)
{
    showMessage(text, 8000);
}

void StatusLine::showError(const Error &error)
{
    m_error = error;
    const QString title = errorText(error).title;
    m_errorButton->setText(menuText(title));
    m_errorButton->setToolTip(plainToolTip(tr("%1. Click for what to do.", "error").arg(title)));
    m_errorButton->setAccessibleName(title);
    m_errorButton->show();
    m_dismiss->show();
}

void StatusLine::clearError()
{
    m_error.reset();
    m_errorButton->hide();
    m_dismiss->hide();
}

void StatusLine::changeEvent(QEvent *event)
{
    QStatusBar::changeEvent(event);
    if (event->type() == QEvent::LanguageChange)
        retranslate();
}

void StatusLine::updateOperation()
{
    const auto running = m_operations ? m_operations->newest() : std::nullopt;
    m_operationText->setVisible(running.has_value());
    m_progress->setVisible(running.has_value());
    m_cancel->setVisible(running && m_operations->isCancellable(*running));
    if (!running)
        return;
    m_operationText->setText(m_operations->title(*running));
    m_progress->setAccessibleName(m_operations->title(*running));
    const int percent = m_operations->percent(*running);
    m_progress->setRange(0, percent < 0 ? 0 : 100);
    m_progress->setValue(std::max(percent, 0));
}

void StatusLine::updateAge()
{
    m_age->setVisible(m_asOf.has_value());
    if (!m_asOf)
        return;
    if (!m_asOf->isSet()) {
        m_age->setIcon(icon(IconName::Info));
        m_age->setText(tr("No list imported yet"));
        m_age->setToolTip(tr("Import a customer list to see your customers."));
    } else if (m_now.ms() - m_asOf->ms() > StaleAfter) {
        m_age->setIcon(icon(IconName::Stale));
        m_age->setText(tr("As of %1, %2", "date, how long ago")
                           .arg(dateText(*m_asOf), relativeDayText(*m_asOf, m_now)));
        m_age->setToolTip(
            tr("The newest observation is old. Import a fresh list to see what changed."));
    } else {
        m_age->setIcon(icon(IconName::Calendar));
        m_age->setText(tr("As of %1", "date and time").arg(dateTimeText(*m_asOf)));
        m_age->setToolTip(tr("Time of the newest observation in this workspace"));
    }
}

void StatusLine::retranslate()
{
    m_cancel->setText(tr("Cancel"));
    m_cancel->setToolTip(tr("Stop what is running; nothing half done is kept"));
    m_dismiss->setToolTip(tr("Dismiss the message"));
    m_dismiss->setAccessibleName(tr("Dismiss the message"));
    m_offline->setText(tr("Offline"));
    m_offline->setToolTip(tr("Everything is read from this computer. No connection is used."));
    if (m_error)
        showError(*m_error);
    updateAge();
    updateOperation();
}

} // namespace attache

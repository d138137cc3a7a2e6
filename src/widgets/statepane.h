// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "icons.h"
#include "result.h"

#include <QStackedWidget>
#include <QTimer>

namespace attache {

class EmptyState;
class PlainLabel;

/// Shows a list, or in its place why there is none: it is being read, it is empty and what leads
/// on, or it could not be read and what to do.
class StatePane final : public QStackedWidget
{
    Q_OBJECT
public:
    explicit StatePane(QWidget *content, QWidget *parent = nullptr);

    void showContent();
    /// Shown after a moment only, so that a quick answer does not flicker.
    void showLoading();
    /// `action`: text of the button that leads on; empty: no button.
    void showEmpty(IconName icon, const QString &title, const QString &text,
                   const QString &action = {});
    void showError(const Error &error);
    bool isShowingContent() const;
    bool isReading() const; ///< nothing to show yet

signals:
    void actionTriggered(); ///< the button of an empty state
    void retryRequested(); ///< the button of an error

private:
    void say(IconName icon, const QString &title, const QString &text, const QString &action);

    EmptyState *m_message;
    QWidget *m_loading;
    QWidget *m_blank;
    PlainLabel *m_loadingText;
    QTimer m_loadingSoon;
    bool m_isError = false;
};

} // namespace attache

// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "icons.h"
#include "result.h"

#include <QPushButton>
#include <QStackedWidget>
#include <QTimer>

class QLabel;

namespace attache {

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

signals:
    void actionTriggered(); ///< the button of an empty state
    void retryRequested(); ///< the button of an error

private:
    QWidget *addedBlank();
    void say(IconName icon, const QString &title, const QString &text, const QString &action);

    QWidget *m_message;
    QWidget *m_loading;
    QLabel *m_icon;
    PlainLabel *m_title;
    PlainLabel *m_text;
    QPushButton *m_button;
    PlainLabel *m_loadingText;
    QTimer m_loadingSoon;
    bool m_isError = false;
};

} // namespace attache

// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "operationmodel.h"

#include <QStatusBar>
#include <QTimer>

#include <optional>

class QProgressBar;
class QToolButton;

namespace attache {

class ElidedLabel;

/// The line at the bottom: what runs, with progress and cancel; the last error, one click from its
/// explanation; that the program works offline, and how old what it shows is.
class StatusLine final : public QStatusBar
{
    Q_OBJECT
public:
    explicit StatusLine(QWidget *parent = nullptr);

    /// What runs; nullptr while no workspace is open.
    void setOperations(OperationModel *operations);
    /// The newest observation; not set: none yet.
    void setAsOf(Instant asOf, Instant now);
    Instant asOf() const { return m_asOf.value_or(Instant()); } ///< not set if nothing is known
    void clearAsOf(); ///< no workspace is open
    void showText(const QString &text); ///< for a while
    void showError(const Error &error); ///< until dismissed or explained
    void clearError();

signals:
    void errorClicked(const attache::Error &error);

protected:
    void changeEvent(QEvent *event) override;

private:
    void updateOperation();
    void updateAge();
    void retranslate();

    OperationModel *m_operations = nullptr;
    std::optional<Error> m_error;
    std::optional<Instant> m_asOf;
    Instant m_now;
    QTimer m_showDelay; ///< what ends within half a second is not shown

    ElidedLabel *m_operationText;
    QProgressBar *m_progress;
    QToolButton *m_cancel;
    QToolButton *m_errorButton;
    QToolButton *m_dismiss;
    QToolButton *m_offline;
    QToolButton *m_age;
};

} // namespace attache

// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "invitation.h"

#include <QDialog>

#include <memory>

namespace attache {

namespace Ui {
class StepDialog;
}

/// Asks when a step of an invitation happened, and lets the user say something about it.
class StepDialog final : public QDialog
{
    Q_OBJECT
public:
    /// `place`: realm and cloud, named in the question.
    StepDialog(const Invitation &invitation, InvitationState to, const QString &place,
               QWidget *parent = nullptr);
    ~StepDialog() override;

    Instant date() const; ///< now if it is today, else noon of that day
    QString note() const;

protected:
    void changeEvent(QEvent *event) override;

private:
    void retranslate();

    std::unique_ptr<Ui::StepDialog> m_ui;
    Invitation m_invitation;
    InvitationState m_to;
    QString m_place;
};

} // namespace attache

// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "attachment.h"

#include <QDialog>

class QDialogButtonBox;
class QPushButton;
class QScrollArea;

namespace attache {

class PlainLabel;

/// "How do we know": everything that is known about the attachments of one cell, as text that can
/// be selected and copied. Does not block; deletes itself when closed.
class ExplanationDialog final : public QDialog
{
    Q_OBJECT
public:
    ExplanationDialog(const QVector<Attachment> &attachments, const QString &customerName,
                      QWidget *parent = nullptr);

    QString plainText() const; ///< all of it, as Copy puts it on the clipboard

signals:
    void withdrawRequested(const attache::Attachment &attachment); ///< one recorded by hand

protected:
    void changeEvent(QEvent *event) override;

private:
    void build();

    QVector<Attachment> m_attachments;
    QString m_customerName;
    QWidget *m_content = nullptr;
    PlainLabel *m_caution;
    QScrollArea *m_scroll;
    QDialogButtonBox *m_buttons;
    QPushButton *m_copy;
};

} // namespace attache

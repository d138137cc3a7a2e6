// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QDialog>

class QCheckBox;
class QLineEdit;
class QSpinBox;

namespace attache {

class PlainLabel;

/// Asks how a new review is called and carried out. The customers are those of the list on screen.
class ReviewStartDialog final : public QDialog
{
    Q_OBJECT
public:
    /// `list`: what the list is (its view or filter), ready for display.
    ReviewStartDialog(const QString &list, qint64 customers, const QString &name,
                      QWidget *parent = nullptr);

    QString name() const;
    int samplePercent() const;
    bool needsSecond() const;

private:
    QLineEdit *m_name;
    QSpinBox *m_sample;
    QCheckBox *m_second;
};

} // namespace attache

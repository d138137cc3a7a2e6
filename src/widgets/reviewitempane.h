// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "review.h"

#include <QWidget>

class QTreeWidget;
class QVBoxLayout;

namespace attache {

class PlainLabel;

/// One customer of a review as it was frozen: who has access and how, what the last review said,
/// and what each reviewer says now, side by side.
class ReviewItemPane final : public QWidget
{
    Q_OBJECT
public:
    explicit ReviewItemPane(QWidget *parent = nullptr);

    /// `customer` nullptr: its content could not be read, which is said.
    void showItem(const ReviewItem &item, const ItemStanding &standing,
                  const ReviewedCustomer *customer, bool mayDecide);
    void showNothing();
    void retranslate();

signals:
    void settleRequested(attache::ReviewDecision decision); ///< the conflict, in favour of this

private:
    void showVoices(const ItemStanding &standing, bool mayDecide);
    void showAccess(const ReviewedCustomer &customer);

    QWidget *m_content;
    PlainLabel *m_name;
    PlainLabel *m_identity;
    PlainLabel *m_marks;
    PlainLabel *m_former;
    PlainLabel *m_accessLabel;
    QTreeWidget *m_access;
    PlainLabel *m_voicesLabel;
    QWidget *m_voices;
    QVBoxLayout *m_voiceRows;
};

} // namespace attache

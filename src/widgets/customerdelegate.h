// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "servicemarks.h"

#include <QCache>
#include <QIcon>
#include <QStaticText>
#include <QStyledItemDelegate>

namespace attache {

enum class IconName : quint8;

/// Draws the customer list: signs beside the words where something is urgent, gone or stale, a bar
/// for how long our access lasts, and who is attached for which service as marks of three shapes.
/// Keeps what it has laid out, for a list is scrolled far more often than it changes.
class CustomerDelegate final : public QStyledItemDelegate
{
    Q_OBJECT
public:
    explicit CustomerDelegate(QObject *parent = nullptr);

    void paint(QPainter *painter, const QStyleOptionViewItem &option,
               const QModelIndex &index) const override;
    QSize sizeHint(const QStyleOptionViewItem &option, const QModelIndex &index) const override;
    bool helpEvent(QHelpEvent *event, QAbstractItemView *view, const QStyleOptionViewItem &option,
                   const QModelIndex &index) override;

private:
    struct TextKey
    {
        QString text;
        int width; ///< 0: it fits
        friend bool operator==(const TextKey &, const TextKey &) = default;
        friend size_t qHash(const TextKey &key, size_t seed = 0)
        {
            return qHashMulti(seed, key.text, key.width);
        }
    };
    void drawHeading(QPainter *painter, const QStyleOptionViewItem &option,
                     const QModelIndex &index, const QColor &ink) const;
    std::optional<IconName> signOf(const QModelIndex &index) const;
    void drawText(QPainter *painter, const QRect &area, const QString &text, bool rightAligned,
                  const QFontMetrics &metrics) const;
    void drawMarks(QPainter *painter, const QRect &area, const QVector<ServiceMarks> &marks,
                   const QStyleOptionViewItem &option, const QColor &ink) const;
    void drawRunway(QPainter *painter, const QRect &cell, const QModelIndex &index,
                    const QPalette &palette) const;

    mutable QCache<TextKey, QStaticText> m_texts;
    mutable QHash<int, QIcon> m_signs; ///< by IconName
    mutable QFont m_font; ///< what m_texts was laid out in
};

} // namespace attache

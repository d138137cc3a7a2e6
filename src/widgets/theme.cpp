// SPDX-License-Identifier: GPL-3.0-or-later
#include "theme.h"

#include <QApplication>
#include <QPainter>
#include <QProxyStyle>
#include <QStyleFactory>
#include <QStyleOption>

namespace attache {

using namespace Qt::StringLiterals;

namespace {

QPalette lightPalette()
{
    QPalette p;
    p.setColor(QPalette::Window, QColor(0xf3f4f6));
    p.setColor(QPalette::WindowText, QColor(0x1d2129));
    p.setColor(QPalette::Base, QColor(0xffffff));
    p.setColor(QPalette::AlternateBase, QColor(0xf7f8fa));
    p.setColor(QPalette::Text, QColor(0x1d2129));
    p.setColor(QPalette::PlaceholderText, QColor(0x6b7280));
    p.setColor(QPalette::Button, QColor(0xf3f4f6));
    p.setColor(QPalette::ButtonText, QColor(0x1d2129));
    p.setColor(QPalette::BrightText, QColor(0xffffff));
    p.setColor(QPalette::ToolTipBase, QColor(0xffffff));
    p.setColor(QPalette::ToolTipText, QColor(0x1d2129));
    p.setColor(QPalette::Highlight, QColor(0x1f5fbf));
    p.setColor(QPalette::HighlightedText, QColor(0xffffff));
    p.setColor(QPalette::Link, QColor(0x1f5fbf));
    p.setColor(QPalette::LinkVisited, QColor(0x6b3fa0));
    p.setColor(QPalette::Light, QColor(0xffffff));
    p.setColor(QPalette::Midlight, QColor(0xe6e8ec));
    p.setColor(QPalette::Mid, QColor(0xc4c8d0));
    p.setColor(QPalette::Dark, QColor(0x9aa1ad));
    p.setColor(QPalette::Shadow, QColor(0x5a606b));
    for (const auto role : {QPalette::WindowText, QPalette::Text, QPalette::ButtonText})
        p.setColor(QPalette::Disabled, role, QColor(0x8b919c));
    p.setColor(QPalette::Disabled, QPalette::Highlight, QColor(0xc4c8d0));
    return p;
}

QPalette darkPalette()
{
    QPalette p;
    p.setColor(QPalette::Window, QColor(0x23262b));
    p.setColor(QPalette::WindowText, QColor(0xe6e8ec));
    p.setColor(QPalette::Base, QColor(0x1a1c20));
    p.setColor(QPalette::AlternateBase, QColor(0x202328));
    p.setColor(QPalette::Text, QColor(0xe6e8ec));
    p.setColor(QPalette::PlaceholderText, QColor(0x9aa1ad));
    p.setColor(QPalette::Button, QColor(0x2e3238));
    p.setColor(QPalette::ButtonText, QColor(0xe6e8ec));
    p.setColor(QPalette::BrightText, QColor(0xffffff));
    p.setColor(QPalette::ToolTipBase, QColor(0x2e3238));
    p.setColor(QPalette::ToolTipText, QColor(0xe6e8ec));
    p.setColor(QPalette::Highlight, QColor(0x2f6fd0));
    p.setColor(QPalette::HighlightedText, QColor(0xffffff));
    p.setColor(QPalette::Link, QColor(0x7fb0f5));
    p.setColor(QPalette::LinkVisited, QColor(0xc3a5ec));
    p.setColor(QPalette::Light, QColor(0x43484f));
    p.setColor(QPalette::Midlight, QColor(0x383d44));
    p.setColor(QPalette::Mid, QColor(0x4a5058));
    p.setColor(QPalette::Dark, QColor(0x121417));
    p.setColor(QPalette::Shadow, QColor(0x0b0c0e));
    for (const auto role : {QPalette::WindowText, QPalette::Text, QPalette::ButtonText})
        p.setColor(QPalette::Disabled, role, QColor(0x7b828d));
    p.setColor(QPalette::Disabled, QPalette::Highlight, QColor(0x4a5058));
    return p;
}

/// Fusion derives the outlines of fields, boxes and buttons by darkening the colour of the window.
/// On a dark window that leaves a check box that nobody sees; here they are lighter than it.
class OutlinedStyle final : public QProxyStyle
{
public:
    OutlinedStyle() : QProxyStyle(u"Fusion"_s) { }

    void drawPrimitive(PrimitiveElement element, const QStyleOption *option, QPainter *painter,
                       const QWidget *widget) const override
    {
        QProxyStyle::drawPrimitive(element, option, painter, widget);
        const bool isField = element == PE_FrameLineEdit;
        const bool isRound = element == PE_IndicatorRadioButton;
        if (!isField && !isRound && element != PE_IndicatorCheckBox)
            return;
        if (!isDark(option->palette) || (isField && option->state.testFlag(State_HasFocus)))
            return; // the focus has its own, in the colour of the selection
        painter->save();
        painter->setRenderHint(QPainter::Antialiasing);
        painter->setPen(option->palette.color(QPalette::Disabled, QPalette::Text));
        painter->setBrush(Qt::NoBrush);
        const QRectF outline = QRectF(option->rect).adjusted(0.5, 0.5, -0.5, -0.5);
        if (isRound)
            painter->drawEllipse(outline);
        else
            painter->drawRoundedRect(outline, 2, 2);
        painter->restore();
    }
};

} // namespace

void applyTheme(Theme theme)
{
    // What the platform chose, kept before the first change.
    static const QString systemStyle = QApplication::style()->name();
    static const QPalette systemPalette = QApplication::palette();
    // Only Fusion follows a palette of our own everywhere; native styles draw from the system.
    const bool isOurs = qobject_cast<QProxyStyle *>(QApplication::style()) != nullptr;
    if (isOurs != (theme != Theme::System))
        QApplication::setStyle(theme == Theme::System ? QStyleFactory::create(systemStyle)
                                                      : new OutlinedStyle);
    switch (theme) {
    case Theme::System:
        QApplication::setPalette(systemPalette);
        break;
    case Theme::Light:
        QApplication::setPalette(lightPalette());
        break;
    case Theme::Dark:
        QApplication::setPalette(darkPalette());
        break;
    }
}

Theme themeFromKey(const QString &key)
{
    if (key == u"light"_s)
        return Theme::Light;
    return key == u"dark"_s ? Theme::Dark : Theme::System;
}

QString keyOf(Theme theme)
{
    switch (theme) {
    case Theme::Light:
        return u"light"_s;
    case Theme::Dark:
        return u"dark"_s;
    case Theme::System:
        break;
    }
    return u"system"_s;
}

bool isDark(const QPalette &palette)
{
    return palette.color(QPalette::Text).lightness() > palette.color(QPalette::Base).lightness();
}

QColor meaningColor(Meaning meaning, const QPalette &palette)
{
    const bool dark = isDark(palette);
    switch (meaning) {
    case Meaning::Good:
        return dark ? QColor(0x5cc98a) : QColor(0x1c7a43);
    case Meaning::Attention:
        return dark ? QColor(0xe5b04a) : QColor(0x945a00);
    case Meaning::Critical:
        return dark ? QColor(0xf08078) : QColor(0xb3261e);
    case Meaning::Mine:
        return dark ? QColor(0x7fb0f5) : QColor(0x1f5fbf);
    case Meaning::Distributor:
        return dark ? QColor(0xc3a5ec) : QColor(0x6b3fa0);
    case Meaning::Reseller:
        return dark ? QColor(0x5fc6c0) : QColor(0x0f706b);
    case Meaning::Neutral:
        break;
    }
    return quietText(palette);
}

QColor meaningFill(Meaning meaning, const QPalette &palette)
{
    QColor fill = meaningColor(meaning, palette);
    fill.setAlphaF(isDark(palette) ? 0.20F : 0.11F);
    return fill;
}

QColor quietText(const QPalette &palette)
{
    const QColor text = palette.color(QPalette::Text);
    const QColor base = palette.color(QPalette::Base);
    const auto mix = [](int a, int b) { return (a * 68 + b * 32) / 100; };
    return {mix(text.red(), base.red()), mix(text.green(), base.green()),
            mix(text.blue(), base.blue())};
}

} // namespace attache

// SPDX-License-Identifier: GPL-3.0-or-later
#include "icons.h"
#include "strictmain.h"

#include <QApplication>
#include <QDir>
#include <QImage>
#include <QPalette>

using namespace attache;
using namespace Qt::StringLiterals;

namespace {

/// The colour of the most opaque pixel: that of the line.
QColor inkOf(const QImage &image)
{
    QColor best(0, 0, 0, 0);
    for (int y = 0; y < image.height(); ++y) {
        for (int x = 0; x < image.width(); ++x) {
            const QColor color = image.pixelColor(x, y);
            if (color.alpha() > best.alpha())
                best = color;
        }
    }
    return best;
}

} // namespace

class IconsTest : public QObject
{
    Q_OBJECT
private slots:
    STRICT_TEST

    void everyNameHasADrawing()
    {
        const auto files = QDir(u":/icons"_s).entryList({u"*.svg"_s});
        // one file is the program's own icon
        for (int i = 0; i < files.size() - 1; ++i) {
            const QImage image = icon(static_cast<IconName>(i))
                                     .pixmap(24, 24)
                                     .toImage()
                                     .convertToFormat(QImage::Format_ARGB32);
            QVERIFY2(inkOf(image).alpha() > 200, qPrintable(u"icon %1 is empty"_s.arg(i)));
        }
    }

    void theLineFollowsThePaletteAlsoAfterAChange()
    {
        const QPalette before = QApplication::palette();
        const QIcon today = icon(IconName::Today);
        for (const QColor &wanted : {QColor(240, 240, 240), QColor(20, 30, 40)}) {
            QPalette palette = before;
            palette.setColor(QPalette::WindowText, wanted);
            QApplication::setPalette(palette);
            const QColor ink = inkOf(today.pixmap(48, 48).toImage());
            QVERIFY(std::abs(ink.red() - wanted.red()) < 6);
            QVERIFY(std::abs(ink.blue() - wanted.blue()) < 6);
        }
        QApplication::setPalette(before);
    }

    void aDisabledIconDiffersFromAnEnabledOne()
    {
        const QIcon add = icon(IconName::Add);
        QVERIFY(add.pixmap(24, 24, QIcon::Disabled).toImage()
                != add.pixmap(24, 24, QIcon::Normal).toImage());
    }

    void denseScreensGetDensePixels()
    {
        const QPixmap pixmap = icon(IconName::Partners).pixmap(QSize(24, 24), 2.0);
        QCOMPARE(pixmap.width(), 48);
        QCOMPARE(pixmap.deviceIndependentSize(), QSizeF(24, 24));
    }

    void theProgramHasItsOwnIconInEverySize()
    {
        QVERIFY(applicationIcon().availableSizes().size() >= 7);
        QVERIFY(inkOf(applicationIcon().pixmap(64, 64).toImage()).alpha() == 255);
    }
};

QTEST_MAIN(IconsTest)
#include "tst_icons.moc"

// SPDX-License-Identifier: GPL-3.0-or-later
// Test mains: every warning that a test did not announce with QTest::ignoreMessage is a failure.
#pragma once

#include <QRegularExpression>
#include <QTest>

/// Every warning, but for those that the offscreen platform gives for each window with a least size
/// and for each menu.
inline QRegularExpression anyWarning()
{
    return QRegularExpression(
        QStringLiteral("^(?!This plugin does not support (propagateSizeHints|raise|grabbing))"));
}

/// Put `STRICT_TEST` among the private slots of a test class: any unexpected qWarning fails the
/// running test function.
#define STRICT_TEST                                                                                \
    void init()                                                                                    \
    {                                                                                              \
        QTest::failOnWarning(anyWarning());                                                        \
    }

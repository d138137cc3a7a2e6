// SPDX-License-Identifier: GPL-3.0-or-later
// Test mains: every warning that a test did not announce with QTest::ignoreMessage is a failure.
#pragma once

#include <QRegularExpression>
#include <QTest>

/// Put `STRICT_TEST` among the private slots of a test class: any unexpected qWarning fails the
/// running test function.
#define STRICT_TEST                                                                                \
    void init()                                                                                    \
    {                                                                                              \
        QTest::failOnWarning(QRegularExpression(QStringLiteral(".?")));                            \
    }

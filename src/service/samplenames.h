// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "sampledice.h"

#include <QString>

namespace attache {

/// A company of the sample workspace. All are invented; the domains end in ".example", which
/// belongs to nobody.
struct SampleCompany
{
    QString name;
    QString domain;
    QString country; ///< ISO 3166 alpha-2
    QString language; ///< BCP 47
};

enum class SampleRegion : quint8 { World, UnitedStates, Germany };

/// An invented company of the region. `number` makes its domain unique.
SampleCompany sampleCompany(SampleDice &dice, SampleRegion region, qint64 number);
/// What it may be called after it was renamed.
QString sampleNewName(SampleDice &dice, const SampleCompany &company);

} // namespace attache

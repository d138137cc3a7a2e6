// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "querytext.h"

namespace attache {

/// What a field of the query language asks about, in a few words, for lists of fields.
QString queryFieldText(QueryTerm::Field field);

/// The query language whose words the interface shows: that of the interface.
QueryLanguage shownQueryLanguage();

} // namespace attache

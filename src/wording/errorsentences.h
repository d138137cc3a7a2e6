// SPDX-License-Identifier: GPL-3.0-or-later
// The tables behind errorText().
#pragma once

#include <span>

namespace attache {

struct ErrorSentence
{
    const char *code; ///< as in Error::code
    const char *title; ///< English source in the context "Errors"
    const char *sentence; ///< the same; %1 … %9 are Error::arguments
};

std::span<const ErrorSentence> recordErrorSentences();
std::span<const ErrorSentence> fileErrorSentences();
std::span<const ErrorSentence> reviewErrorSentences();

} // namespace attache

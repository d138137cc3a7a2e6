// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "reviewports.h"

#include <memory>

namespace attache {

/// Reviews as JSON files (".attache-review"), one item and one decision a line.
std::unique_ptr<ReviewFiles> makeReviewFiles();

/// The lines of such a file, one after another, for whoever writes it elsewhere too.
Status writeReviewJson(const ReviewPackage &package,
                       const std::function<Status(const QByteArray &)> &write);

} // namespace attache

// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

namespace attache {

/// First thing in every main, before anything opens a file: what we write is for its owner alone
/// (T16), and a crash leaves no image of the memory behind.
void guardProcess();

} // namespace attache

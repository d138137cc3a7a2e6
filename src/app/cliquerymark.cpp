// SPDX-License-Identifier: GPL-3.0-or-later
#include "cliquerymark.h"

#include "cliarguments.h"
#include "clitable.h"
#include "errortext.h"
#include "textdoor.h"

#include <algorithm>

namespace attache {

using namespace Qt::StringLiterals;

Error queryUsageError(const QString &line, const QueryError &error)
{
    Error usage = usageError(queryErrorText(error));
    usage.arguments << line << QString::number(error.position) << QString::number(error.length);
    return usage;
}

QString markedQueryLine(const Error &error)
{
    if (error.code != u"cli.usage" || error.arguments.size() != 4)
        return {};
    constexpr int Around = 30; // of a long line
    const QString &line = error.arguments.at(1);
    const int position = error.arguments.at(2).toInt();
    const int end = position + error.arguments.at(3).toInt();
    const int from = position > 2 * Around ? position - Around : 0;
    const int to = std::min(int(line.size()), end + Around);
    const auto shown = [&](int begin, int stop) {
        return terminalText(line.mid(begin, std::max(0, stop - begin)));
    };
    const QString before = (from > 0 ? u"…"_s : QString()) + shown(from, position);
    const int shownEnd = std::min(end, position + 2 * Around);
    const QString wrong = shown(position, shownEnd) + (shownEnd < end ? u"…"_s : QString());
    const QString after =
        shownEnd < end ? QString() : shown(end, to) + (to < line.size() ? u"…"_s : QString());
    const QString blanks(terminalWidth(before), u' ');
    const QString carets(std::max(1, terminalWidth(wrong)), u'^');
    return u"  " + before + wrong + after + u"\n  " + blanks + carets;
}

} // namespace attache

// SPDX-License-Identifier: GPL-3.0-or-later
#include "cliquery.h"

#include "cliformat.h"
#include "cliworkspace.h"
#include "errortext.h"

namespace attache {

using namespace Qt::StringLiterals;

namespace {

struct SortWord
{
    const char *word;
    SortColumn column;
};
constexpr SortWord SortWords[] = {
    {"name", SortColumn::Name},
    {"alias", SortColumn::Alias},
    {"domain", SortColumn::Domain},
    {"tenantId", SortColumn::TenantId},
    {"country", SortColumn::Country},
    {"realm", SortColumn::Realm},
    {"mine", SortColumn::Mine},
    {"others", SortColumn::Others},
    {"partners", SortColumn::PartnerCount},
    {"nextEnd", SortColumn::NextEnd},
    {"invitation", SortColumn::Invitation},
    {"state", SortColumn::State},
    {"firstSeen", SortColumn::FirstSeen},
    {"lastSeen", SortColumn::LastSeen},
    {"owner", SortColumn::Owner},
    {"nextAction", SortColumn::NextAction},
};

Status readSort(const QString &text, CustomerQuery &query)
{
    query.descending = text.startsWith(u'-');
    const QString word = query.descending ? text.sliced(1) : text;
    for (const SortWord &one : SortWords) {
        if (word.compare(QLatin1StringView(one.word), Qt::CaseInsensitive) == 0) {
            query.sort = one.column;
            return {};
        }
    }
    return usageError(Cli::tr("The list cannot be sorted by “%1”.").arg(word));
}

} // namespace

Result<CustomerQuery> queryFrom(const CliArguments &arguments, const QString &line,
                                LedgerReader &reader)
{
    CustomerQuery query;
    const auto parsed = parseQuery(line);
    if (const auto *error = std::get_if<QueryError>(&parsed))
        return usageError(queryErrorText(*error));
    query.terms = std::get<QVector<QueryTerm>>(parsed);
    const auto realm = chooseRealmOrAll(reader, arguments.value("realm"));
    if (!realm)
        return realm.error();
    query.realm = *realm;
    if (arguments.has("sort")) {
        if (const Status status = readSort(arguments.value("sort"), query); !status)
            return status.error();
    }
    return query;
}

} // namespace attache

// SPDX-License-Identifier: GPL-3.0-or-later
#include "cliquery.h"

#include "cliformat.h"
#include "cliquerymark.h"
#include "cliworkspace.h"
#include "errortext.h"
#include "indexfile.h"
#include "language.h"
#include "savedviewservice.h"
#include "viewlabels.h"

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

const SortWord *sortWord(const QString &word)
{
    for (const SortWord &one : SortWords) {
        if (word.compare(QLatin1StringView(one.word), Qt::CaseInsensitive) == 0)
            return &one;
    }
    return nullptr;
}

void setSort(CustomerQuery &query, const ListSort &sort)
{
    if (const SortWord *word = sortWord(sort.column)) {
        query.sort = word->column;
        query.descending = sort.descending;
    }
}

Status addTerms(CustomerQuery &query, const QString &line, QueryLanguage language)
{
    const auto parsed = parseQuery(line, language);
    if (const auto *error = std::get_if<QueryError>(&parsed))
        return queryUsageError(line, *error);
    query.filter = QueryExpression::all({query.filter, std::get<QueryExpression>(parsed)});
    return {};
}

} // namespace

Result<ListSort> sortFrom(const QString &text)
{
    const bool descending = text.startsWith(u'-');
    const QString word = descending ? text.sliced(1) : text;
    if (const SortWord *known = sortWord(word))
        return ListSort{QString::fromLatin1(known->word), descending};
    return usageError(Cli::tr("The list cannot be sorted by “%1”.").arg(word));
}

Result<SavedView> viewNamed(const QString &name, SavedViewReader &reader)
{
    const auto views = reader.savedViews();
    if (!views)
        return views.error();
    // A name may hold the blanks that typography wants; people type plain ones.
    const QString wanted = name.simplified().toCaseFolded();
    for (const SavedView &view : *views) {
        if (view.name.simplified().toCaseFolded() == wanted)
            return view;
    }
    for (const BuiltInView &view : builtInViews()) {
        if (name.compare(view.key, Qt::CaseInsensitive) == 0
            || wanted == viewLabel(view.key).simplified().toCaseFolded()) {
            SavedView found;
            found.name = viewLabel(view.key);
            found.arrangement = view.arrangement;
            return found;
        }
    }
    return Error{ErrorKind::NotFound, u"view.unknown"_s, {name}, {}};
}

Result<CustomerQuery> queryFrom(const CliArguments &arguments, const QString &line,
                                WorkspaceReaderConnection &workspace)
{
    CustomerQuery query;
    if (arguments.has("view")) {
        const auto view = viewNamed(arguments.value("view"), workspace.views());
        if (!view)
            return view.error();
        if (const Status status = addTerms(query, view->arrangement.query, QueryLanguage::English);
            !status)
            return status.error();
        if (!view->arrangement.sorts.isEmpty())
            setSort(query, view->arrangement.sorts.constFirst());
    }
    if (const Status status = addTerms(query, line, queryLanguageOf(Language::current())); !status)
        return status.error();
    const auto realm = chooseRealmOrAll(workspace.reader(), arguments.value("realm"));
    if (!realm)
        return realm.error();
    query.realm = *realm;
    if (arguments.has("sort")) {
        const auto sort = sortFrom(arguments.value("sort"));
        if (!sort)
            return sort.error();
        setSort(query, *sort);
    }
    return query;
}

Result<std::shared_ptr<const CustomerIndex>> indexFor(const CliContext &context,
                                                      WorkspaceReaderConnection &workspace)
{
    const auto index =
        CustomerService(workspace.reader())
            .keptOrBuiltIndex(IndexFile::pathFor(workspacePath(context).value_or({})), QLocale());
    if (!index)
        return index.error();
    const auto views = workspace.views().savedViews();
    if (!views)
        return views.error();
    const auto tags = smartTagsOf(*views);
    if (tags.isEmpty())
        return *index;
    return CustomerIndexBuilder::withSmartTags(**index, tags, context.now());
}

Result<QVector<CustomerIndex::Row>> answerOf(CliContext &context, const CustomerIndex &index,
                                             const CustomerQuery &query, const QString &line)
{
    const auto definitions = definitionsOf(index.smartTags());
    const QStringList known = index.texts(QueryTerm::Field::Tag);
    if (const auto problem = tagProblem(line, {}, definitions, known)) {
        const Error error = queryUsageError(line, *problem);
        if (problem->code != u"unknownTag")
            return error;
        context.err << Cli::tr("Note: %1").arg(queryErrorText(*problem)) << '\n'
                    << markedQueryLine(error) << '\n';
    }
    // What came from a view as well.
    const QString whole = printQuery(query.filter);
    if (const auto problem = tagProblem(whole, {}, definitions, std::nullopt))
        return queryUsageError(whole, *problem);
    return index.evaluate(query, context.now());
}

} // namespace attache

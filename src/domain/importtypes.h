// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "observation.h"

#include <QByteArray>
#include <QString>
#include <QStringList>
#include <QVector>

#include <optional>

namespace attache {

/// The files we can read (contract 9, payloads).
enum class ImportFormat : quint8 {
    Unknown,
    PartnerCenterCustomers, ///< Customers › Download list
    PartnerCenterSubscriptions, ///< subscriptions of one customer
    PartnerCenterActivity, ///< activity log
    NceCustomers, ///< TenantId, Domain, CompanyName
    GdapCustomers, ///< Name, PartnerTenantId, CustomerTenantId, OrganizationDisplayName, Duration
    GdapRoles, ///< ADRoles.csv
    GdapSecurityGroups,
    GdapRelationships, ///< gdapRelationship*.csv, Existing…, …_terminate
    GdapAccessAssignments,
    DapCustomers, ///< customer_dap_terminate.csv
    DapTerminated,
    AttacheCustomers, ///< our own CSV export of the customer list
    JsonCustomers, ///< pages of GET /v1/customers, or one customer
    JsonPartnerRelationships, ///< /relationships
    JsonSubscriptions,
    JsonActivity, ///< audit records
    JsonTransfers,
    JsonGranularRelationships,
    JsonAccessAssignments,
    JsonContracts,
    JsonDelegatedAdminCustomers,
    JsonSubscriptionAnalytics
};

/// What a column of a table file means. "None": not imported.
enum class ImportField : quint8 {
    None,
    TenantId,
    CompanyName,
    Domain,
    Relationship,
    Country,
    SubscriptionId,
    SubscriptionName,
    Quantity,
    Status,
    ResellerName,
    PartnerOfRecord,
    Timestamp,
    CustomerName,
    Action,
    User,
    PartnerTenantId,
    Duration,
    RelationshipId,
    RelationshipName,
    Created,
    Activated,
    Modified,
    End,
    AssignmentId,
    GroupId,
    GroupName,
    Roles,
    RoleId,
    Description,
    Etag,
    ErrorDetail,
    Key,
    Alias,
    Owner,
    Tags
};

/// What the user decides before or after the preview; unset: recognise.
struct ImportChoices
{
    std::optional<QString> encoding; ///< "UTF-8", "UTF-16LE", "UTF-16BE", "windows-1252"
    std::optional<QChar> separator;
    std::optional<ImportFormat> format;
    std::optional<QVector<ImportField>> columns; ///< one per column of the file
    std::optional<bool> complete; ///< the file is the whole list, or a part of it
    std::optional<TenantId> customer; ///< for files of one customer that do not name it
    std::optional<bool> monthFirst; ///< 3/4/2026 is March 4
};

/// Why a row, or a cell of it, could not be used as it stands.
enum class ProblemReason : quint8 {
    MissingTenantId,
    MalformedTenantId,
    MalformedDomain,
    MissingValue,
    UnreadableDate,
    AmbiguousDate,
    UnreadableNumber,
    UnreadableDuration,
    TooFewColumns,
    TooManyColumns,
    DuplicateRow,
    DuplicateKey,
    UnknownValue,
    UnknownRole,
    TextCut,
    TextCleaned,
    WrongType,
    OtherPartner
};

struct ImportProblem
{
    qint64 line = 0; ///< line in the file where the row begins, from 1; for JSON the item number
    QString column; ///< header or member as the file spells it; empty for the whole row
    ProblemReason reason = ProblemReason::MissingValue;
    QString text; ///< the cell as read, cleaned, at most 200 characters
    bool rowDropped = false; ///< false: the row was imported without this value
};

/// What inspect() found.
struct ImportProfile
{
    QString path;
    ImportFormat format = ImportFormat::Unknown;
    bool isJson = false;
    QString encoding;
    bool encodingIsGuess = false; ///< windows-1252 assumed because it is not UTF-8
    QChar separator;
    int headerLine = 1;
    QStringList header; ///< as the file spells it
    QVector<ImportField> columns; ///< meaning per column
    QVector<QStringList> sample; ///< the first rows, at most 50
    bool complete = false; ///< whether it may be taken as the whole list
    bool completeIsGuess = true; ///< could also be a part: the user should say
    Dataset dataset = Dataset::Other;
    std::optional<TenantId> customer; ///< of the file, if it is about one
    bool needsCustomer = false; ///< the user has to say which customer it is about
    bool monthFirst = false;
    bool monthFirstIsGuess = false; ///< no cell decides between day first and month first
    qint64 bytes = 0;
};

struct ImportTally
{
    qint64 read = 0; ///< data rows
    qint64 dropped = 0; ///< rows with a problem that made them unusable
};

QString keyOf(ImportFormat value);
QString keyOf(ImportField value);
QString keyOf(ProblemReason value); ///< "missingTenantId", …; stable in JSON
std::optional<ImportFormat> importFormatFromKey(const QString &key);

} // namespace attache

// SPDX-License-Identifier: GPL-3.0-or-later
// The specification's rules as sentences; keys and English texts are the glossary's.
#include "labels.h"

#include <QCoreApplication>

namespace attache {

namespace {

struct Rule
{
    const char *key;
    const char *source;
};

constexpr Rule Rules[] = {
    {"rule.title", QT_TRANSLATE_NOOP("Rules", "Multi-partner support")},
    {"rule.purpose",
     QT_TRANSLATE_NOOP("Rules", "Multi-partner lets a customer work with more than one partner.")},
    {"rule.example",
     QT_TRANSLATE_NOOP("Rules",
                       "For example, a customer may engage one partner for its Office 365 "
                       "expertise and another that specializes in Microsoft Azure.")},
    {"rule.start",
     QT_TRANSLATE_NOOP(
         "Rules",
         "To get started, invite the customer to grant you delegated administrative privileges.")},
    {"rule.startExisting",
     QT_TRANSLATE_NOOP("Rules",
                       "If the customer already works with a partner, see “Request a relationship "
                       "with a customer”.")},
    {"rule.notHeading", QT_TRANSLATE_NOOP("Rules", "What multi-partner does not do")},
    {"rule.not1",
     QT_TRANSLATE_NOOP("Rules",
                       "It does not change any of the customer’s existing subscriptions.")},
    {"rule.not2",
     QT_TRANSLATE_NOOP("Rules",
                       "It does not transfer the customer’s existing subscriptions or the "
                       "ownership of the account.")},
    {"rule.not3",
     QT_TRANSLATE_NOOP("Rules",
                       "It does not change the terms of any existing subscription or the "
                       "customer’s obligations under it.")},
    {"rule.not4",
     QT_TRANSLATE_NOOP("Rules", "It does not change the partner of record for a subscription.")},
    {"rule.ban",
     QT_TRANSLATE_NOOP(
         "Rules", "A CSP partner cannot currently resell online services to another CSP partner.")},
    {"rule.banScope",
     QT_TRANSLATE_NOOP("Rules",
                       "This restriction applies only to the tenant used for CSP transactions. For "
                       "its own business use, a CSP partner can buy online services from another "
                       "CSP partner through a tenant that is not enrolled in CSP.")},
    {"rule.banBlocked",
     QT_TRANSLATE_NOOP("Rules",
                       "“%1” is the tenant of a CSP partner. The invitation cannot be created.")},
    {"rule.policy",
     QT_TRANSLATE_NOOP(
         "Rules", "Microsoft continuously reviews the policies and capabilities of all programs.")},
    {"rule.announce",
     QT_TRANSLATE_NOOP("Rules",
                       "Feature releases are announced through the usual communication channels, "
                       "including the Partner Dashboard.")},
    {"rule.appliesTo",
     QT_TRANSLATE_NOOP("Rules",
                       "Applies to: Partner Center, Partner Center for Microsoft Cloud for US "
                       "Government, Partner Center for Microsoft Cloud Germany")},
    {"rule.dapOnly",
     QT_TRANSLATE_NOOP("Rules",
                       "This request does not make you the reseller of existing subscriptions: you "
                       "are not invoiced for them, and you cannot add or remove licenses, order "
                       "add-ons, migrate them or change their partner of record.")},
    {"rule.revocable",
     QT_TRANSLATE_NOOP("Rules",
                       "The customer can remove your delegated administrative privileges in their "
                       "own admin portal. The reseller relationship and your support obligations "
                       "remain in force unless you renegotiate them.")},
    {"rule.restore",
     QT_TRANSLATE_NOOP(
         "Rules",
         "To restore privileges that the customer removed, send a new relationship request.")},
    {"rule.region",
     QT_TRANSLATE_NOOP(
         "Rules",
         "You can request a reseller relationship with a customer in your country or region.")},
    {"rule.noOptOut",
     QT_TRANSLATE_NOOP("Rules",
                       "In %1, a reseller relationship request always includes delegated "
                       "administrative privileges.")},
    {"rule.link",
     QT_TRANSLATE_NOOP("Rules",
                       "Do not change the link: it ties the customer to your partner account.")},
};

} // namespace

QString ruleText(const QString &glossaryKey)
{
    for (const Rule &rule : Rules) {
        if (glossaryKey == QLatin1StringView(rule.key))
            return QCoreApplication::translate("Rules", rule.source);
    }
    return {};
}

QString ruleText(const QString &glossaryKey, const QString &argument)
{
    return ruleText(glossaryKey).arg(argument);
}

} // namespace attache

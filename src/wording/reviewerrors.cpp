// SPDX-License-Identifier: GPL-3.0-or-later
// Sentences for reviews. One line per code; a new code is a new line and its translations.
#include "errorsentences.h"

#include <QCoreApplication>

namespace attache {

namespace {

constexpr ErrorSentence Sentences[] = {
    {"review.unknown", QT_TRANSLATE_NOOP("Errors", "The review was not found"),
     QT_TRANSLATE_NOOP("Errors",
                       "This review is not in the workspace. Choose another one, or take it over "
                       "from its file.")},
    {"review.itemUnknown", QT_TRANSLATE_NOOP("Errors", "The customer is not part of the review"),
     QT_TRANSLATE_NOOP("Errors",
                       "Only customers that were in the list when the review was started can be "
                       "decided. Choose one of them.")},
    {"review.exists", QT_TRANSLATE_NOOP("Errors", "The review is there already"),
     QT_TRANSLATE_NOOP("Errors",
                       "This workspace has the same review already. Merge the file into it "
                       "instead.")},
    {"review.nameMissing", QT_TRANSLATE_NOOP("Errors", "The review needs a name"),
     QT_TRANSLATE_NOOP("Errors", "Nothing was started. Give the review a name.")},
    {"review.empty", QT_TRANSLATE_NOOP("Errors", "There is nothing to review"),
     QT_TRANSLATE_NOOP("Errors",
                       "The list has no customer, or the sample took none. Choose another view or "
                       "a larger sample.")},
    {"review.reasonMissing", QT_TRANSLATE_NOOP("Errors", "A reason is needed"),
     QT_TRANSLATE_NOOP("Errors",
                       "Everything but keeping a single customer’s access needs a reason. Nothing "
                       "was saved; write the reason and decide again.")},
    {"review.closed", QT_TRANSLATE_NOOP("Errors", "The review is closed"),
     QT_TRANSLATE_NOOP("Errors",
                       "A closed review never changes, so nothing was saved. Start a new review to "
                       "decide differently.")},
    {"review.incomplete", QT_TRANSLATE_NOOP("Errors", "The review is not complete"),
     QT_TRANSLATE_NOOP("Errors",
                       "It cannot be closed yet: %1 undecided, %2 waiting for a second reviewer, "
                       "%3 on which reviewers differ. Decide them first.")},
    {"review.differs", QT_TRANSLATE_NOOP("Errors", "The two copies do not belong together"),
     QT_TRANSLATE_NOOP("Errors",
                       "The file claims to be the review “%1”, but what was frozen or decided in "
                       "it differs from this workspace. Nothing was merged; ask for the file "
                       "again.")},
    {"review.notFrozen", QT_TRANSLATE_NOOP("Errors", "A customer could not be frozen"),
     QT_TRANSLATE_NOOP("Errors",
                       "The review was not started, because what is known of a customer could not "
                       "be kept exactly. Check the workspace and report this.")},
    {"evidence.reviewOpen", QT_TRANSLATE_NOOP("Errors", "The review is still open"),
     QT_TRANSLATE_NOOP("Errors",
                       "Only a closed review proves something, because it never changes again. "
                       "Close the review first.")},
    {"evidence.noFolder", QT_TRANSLATE_NOOP("Errors", "The folder was not found"),
     QT_TRANSLATE_NOOP("Errors",
                       "There is no folder “%1”. Evidence is a folder; name it as it was "
                       "written.")},
    {"evidence.notAPack", QT_TRANSLATE_NOOP("Errors", "This folder is not evidence"),
     QT_TRANSLATE_NOOP("Errors",
                       "The folder “%1” holds neither a review nor its checksums. Choose the "
                       "folder that was written as evidence.")},
    {"evidence.missing", QT_TRANSLATE_NOOP("Errors", "A file is missing"),
     QT_TRANSLATE_NOOP("Errors", "The file “%1” is missing from the evidence.")},
    {"evidence.extra", QT_TRANSLATE_NOOP("Errors", "A file does not belong there"),
     QT_TRANSLATE_NOOP("Errors", "The file “%1” is not part of the evidence as it was written.")},
    {"evidence.altered", QT_TRANSLATE_NOOP("Errors", "A file was altered"),
     QT_TRANSLATE_NOOP("Errors", "The file “%1” is not what it was when it was written.")},
    {"evidence.sums", QT_TRANSLATE_NOOP("Errors", "The list of checksums is damaged"),
     QT_TRANSLATE_NOOP("Errors", "The file SHA256SUMS cannot be read as it was written.")},
    {"evidence.review", QT_TRANSLATE_NOOP("Errors", "The review does not fit its checksums"),
     QT_TRANSLATE_NOOP("Errors", "The file review.json was altered, or cannot be read (%1).")},
    {"evidence.journal", QT_TRANSLATE_NOOP("Errors", "The journal does not fit its checksums"),
     QT_TRANSLATE_NOOP("Errors",
                       "Line %1 of the file journal.json was altered or does not follow the one "
                       "before.")},
    {"evidence.broken", QT_TRANSLATE_NOOP("Errors", "The evidence does not hold"),
     QT_TRANSLATE_NOOP("Errors",
                       "Something in the folder was altered, is missing or was added. Ask for it "
                       "again from whoever wrote it.")},
    {"reviewFile.notOurs", QT_TRANSLATE_NOOP("Errors", "This is not a file of a review"),
     QT_TRANSLATE_NOOP("Errors",
                       "The file was not written by Attaché as a review, so nothing was taken "
                       "over. Choose the file that was handed over.")},
    {"reviewFile.tooNew", QT_TRANSLATE_NOOP("Errors", "The file is newer than this program"),
     QT_TRANSLATE_NOOP("Errors",
                       "This review was written by a newer version of Attaché, so nothing was "
                       "taken over. Install the newer version.")},
    {"reviewFile.malformed", QT_TRANSLATE_NOOP("Errors", "The file of the review is damaged"),
     QT_TRANSLATE_NOOP("Errors",
                       "The file cannot be read as a review, so nothing was taken over. Ask for it "
                       "again.")},
    {"reviewFile.altered", QT_TRANSLATE_NOOP("Errors", "The file of the review was altered"),
     QT_TRANSLATE_NOOP("Errors",
                       "Its checksums do not fit what it holds, so nothing was taken over. Ask for "
                       "it again.")},
};

} // namespace

std::span<const ErrorSentence> reviewErrorSentences()
{
    return Sentences;
}

} // namespace attache

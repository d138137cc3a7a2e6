// SPDX-License-Identifier: GPL-3.0-or-later
// Sentences for files: import, export, workspaces. One line per code; a new code is a new line
// here.
#include "errorsentences.h"

#include <QCoreApplication>

namespace attache {

namespace {

constexpr ErrorSentence Sentences[] = {
    {"views.notOurs", QT_TRANSLATE_NOOP("Errors", "This is not a file of views"),
     QT_TRANSLATE_NOOP("Errors",
                       "The file was not written by Attaché as a file of saved views, so nothing "
                       "was taken over. Choose the file that was exported.")},
    {"views.tooNew", QT_TRANSLATE_NOOP("Errors", "The file is newer than this program"),
     QT_TRANSLATE_NOOP("Errors",
                       "These views were written by a newer version of Attaché, so nothing was "
                       "taken over. Install the newer version.")},
    {"views.malformed", QT_TRANSLATE_NOOP("Errors", "The file of views is damaged"),
     QT_TRANSLATE_NOOP("Errors",
                       "View number %1 in the file cannot be used, so nothing was taken over. "
                       "Export the views again.")},
    {"import.massDisappearance", QT_TRANSLATE_NOOP("Errors", "Many entries would disappear"),
     QT_TRANSLATE_NOOP(
         "Errors",
         "%1 of %2 entries are not in this file and would be marked as gone; nothing was changed "
         "yet. Confirm if the list is complete, or import it as a part of the list.")},
    {"workspace.locked", QT_TRANSLATE_NOOP("Errors", "The workspace is in use"),
     QT_TRANSLATE_NOOP("Errors",
                       "This workspace is open in another window or program (%1, process %2). "
                       "Close it there, then try again.")},
    {"workspace.busy", QT_TRANSLATE_NOOP("Errors", "The workspace is in use"),
     QT_TRANSLATE_NOOP("Errors",
                       "Another program is writing to the workspace file right now. Close it "
                       "there, then try again.")},
    {"import.notFound", QT_TRANSLATE_NOOP("Errors", "The file was not found"),
     QT_TRANSLATE_NOOP("Errors", "“%1” does not exist or was moved. Choose the file again.")},
    {"import.notAFile", QT_TRANSLATE_NOOP("Errors", "This is not a file"),
     QT_TRANSLATE_NOOP("Errors", "“%1” is a folder or a device. Choose a file.")},
    {"import.unreadable", QT_TRANSLATE_NOOP("Errors", "The file could not be opened"),
     QT_TRANSLATE_NOOP(
         "Errors",
         "Could not open “%1”. Check its permissions, or close the program that uses it.")},
    {"import.changedWhileRead", QT_TRANSLATE_NOOP("Errors", "The file changed while it was read"),
     QT_TRANSLATE_NOOP("Errors",
                       "Another program wrote to the file, so nothing was imported. Wait until it "
                       "is done, then import again.")},
    {"import.workbook", QT_TRANSLATE_NOOP("Errors", "This is a workbook"),
     QT_TRANSLATE_NOOP("Errors",
                       "Excel workbooks cannot be read directly. Open it in Excel, save it as CSV "
                       "UTF-8, and import that file.")},
    {"import.binary", QT_TRANSLATE_NOOP("Errors", "This is not a text file"),
     QT_TRANSLATE_NOOP("Errors",
                       "The file is neither CSV nor JSON in a known encoding. Choose a list as it "
                       "was downloaded, or save it again as CSV UTF-8.")},
    {"import.unterminatedQuote", QT_TRANSLATE_NOOP("Errors", "A quotation mark is not closed"),
     QT_TRANSLATE_NOOP("Errors",
                       "The quotation mark that begins in line %1 never ends, so nothing was "
                       "imported. Download the file again or close the quotation mark.")},
    {"import.fieldTooLong", QT_TRANSLATE_NOOP("Errors", "A cell is too long"),
     QT_TRANSLATE_NOOP("Errors",
                       "A cell in line %1 has more than %2 characters. Check whether the right "
                       "separator is chosen and whether a quotation mark is missing.")},
    {"import.tooManyColumns", QT_TRANSLATE_NOOP("Errors", "Too many columns"),
     QT_TRANSLATE_NOOP(
         "Errors",
         "Line %1 has more than %2 columns. Check whether the right separator is chosen.")},
    {"import.customerNeeded", QT_TRANSLATE_NOOP("Errors", "Whose subscriptions are these?"),
     QT_TRANSLATE_NOOP("Errors",
                       "The file does not say which customer it is about. Choose the customer "
                       "before importing.")},
    {"import.cancelled", QT_TRANSLATE_NOOP("Errors", "Import canceled"),
     QT_TRANSLATE_NOOP(
         "Errors",
         "The import was stopped and nothing was changed. Start it again when you are ready.")},
    {"workspace.notFound", QT_TRANSLATE_NOOP("Errors", "The workspace was not found"),
     QT_TRANSLATE_NOOP(
         "Errors",
         "The workspace file does not exist or was moved. Choose it again or create a new one.")},
    {"workspace.noFolder", QT_TRANSLATE_NOOP("Errors", "The folder was not found"),
     QT_TRANSLATE_NOOP("Errors",
                       "The folder “%1” does not exist. Create it or choose another one.")},
    {"workspace.unreadable",
     QT_TRANSLATE_NOOP("Errors", "The workspace could not be read or written"),
     QT_TRANSLATE_NOOP("Errors",
                       "You are not allowed to read this file. Ask its owner, or change its "
                       "permissions.")},
    {"workspace.exists", QT_TRANSLATE_NOOP("Errors", "The file exists already"),
     QT_TRANSLATE_NOOP("Errors",
                       "A file of this name exists already and was not touched. Choose another "
                       "name, or open the existing workspace.")},
    {"workspace.notOurs", QT_TRANSLATE_NOOP("Errors", "This is not a workspace"),
     QT_TRANSLATE_NOOP("Errors",
                       "The file was not made by Attaché and was not touched. Choose a file that "
                       "ends in .attache, or import a list into a workspace.")},
    {"workspace.tooNew", QT_TRANSLATE_NOOP("Errors", "The workspace needs a newer version"),
     QT_TRANSLATE_NOOP("Errors",
                       "This workspace was written by a newer version of Attaché and was not "
                       "touched. Update Attaché to open it.")},
    {"workspace.damaged", QT_TRANSLATE_NOOP("Errors", "The workspace is damaged"),
     QT_TRANSLATE_NOOP("Errors",
                       "The check of the file failed, and nothing was written to it. Keep the file "
                       "and go back to a backup.")},
    {"workspace.foundDamaged", QT_TRANSLATE_NOOP("Errors", "The workspace is damaged"),
     QT_TRANSLATE_NOOP("Errors",
                       "The check of the file failed. What is shown may be wrong, and nothing is "
                       "written to the file any more. Keep it and go back to a backup.")},
    {"workspace.past", QT_TRANSLATE_NOOP("Errors", "The past cannot be changed"),
     QT_TRANSLATE_NOOP("Errors",
                       "The window shows the workspace as of an earlier date. Go back to the "
                       "present to change something.")},
    {"workspace.readOnly", QT_TRANSLATE_NOOP("Errors", "The workspace cannot be written"),
     QT_TRANSLATE_NOOP("Errors",
                       "The file or its folder is read-only, and even reading needs to write "
                       "beside it. Change the permissions or copy the file to another folder.")},
    {"workspace.diskFull", QT_TRANSLATE_NOOP("Errors", "The disk is full"),
     QT_TRANSLATE_NOOP(
         "Errors",
         "There is not enough space, so nothing was changed. Free some space and try again.")},
    {"workspace.io", QT_TRANSLATE_NOOP("Errors", "The workspace could not be read or written"),
     QT_TRANSLATE_NOOP("Errors",
                       "The disk reported an error and nothing was changed. Check the drive or the "
                       "network connection to it, then try again.")},
    {"workspace.backupFailed", QT_TRANSLATE_NOOP("Errors", "The backup could not be made"),
     QT_TRANSLATE_NOOP("Errors",
                       "Without a backup the workspace is not upgraded, so nothing was changed. "
                       "Check the free space and the permissions of the folder, then try again.")},
    {"workspace.needsMigration", QT_TRANSLATE_NOOP("Errors", "The workspace has an older format"),
     QT_TRANSLATE_NOOP("Errors",
                       "It must be opened for writing once so that it can be upgraded. Open it in "
                       "the window, or check that its folder can be written.")},
    {"workspace.wrongThread", QT_TRANSLATE_NOOP("Errors", "Something went wrong"),
     QT_TRANSLATE_NOOP("Errors",
                       "Attaché made a mistake and nothing was changed. Try again, and report it "
                       "with the details if it happens again.")},
    {"import.empty", QT_TRANSLATE_NOOP("Errors", "The file is empty"),
     QT_TRANSLATE_NOOP("Errors", "There is nothing in it to import. Download the list again.")},
    {"import.tooLarge", QT_TRANSLATE_NOOP("Errors", "The file is too large"),
     QT_TRANSLATE_NOOP(
         "Errors",
         "It has %1 bytes; at most %2 can be imported. Split the list and import its parts.")},
    {"import.unknownEncoding", QT_TRANSLATE_NOOP("Errors", "This encoding is not known"),
     QT_TRANSLATE_NOOP("Errors",
                       "“%1” is not one of the encodings that can be read. Choose UTF-8, UTF-16 or "
                       "windows-1252.")},
    {"import.unknownFormat", QT_TRANSLATE_NOOP("Errors", "The list was not recognized"),
     QT_TRANSLATE_NOOP("Errors",
                       "The file is none of the lists that are known, by its header or its "
                       "contents. Assign its columns yourself, or choose another file.")},
    {"import.malformedJson", QT_TRANSLATE_NOOP("Errors", "The JSON cannot be read"),
     QT_TRANSLATE_NOOP("Errors",
                       "The text stops being JSON at byte %1, so nothing was imported. Save the "
                       "answer again as a whole.")},
    {"import.jsonEncoding", QT_TRANSLATE_NOOP("Errors", "The JSON is not in UTF-8"),
     QT_TRANSLATE_NOOP(
         "Errors",
         "JSON has to be in UTF-8, so nothing was imported. Save the answer again as UTF-8.")},
    {"import.jsonTooDeep", QT_TRANSLATE_NOOP("Errors", "The JSON is nested too deeply"),
     QT_TRANSLATE_NOOP("Errors",
                       "No list of Microsoft’s services looks like this, so nothing was imported. "
                       "Choose another file.")},
    {"import.jsonErrorAnswer", QT_TRANSLATE_NOOP("Errors", "The file holds an error message"),
     QT_TRANSLATE_NOOP("Errors",
                       "The saved answer is an error of the service (%1), not a list. Repeat the "
                       "request and save its answer.")},
    {"import.columnMissing", QT_TRANSLATE_NOOP("Errors", "A column is missing"),
     QT_TRANSLATE_NOOP("Errors",
                       "No column says “%1”, which this list needs. Assign a column to it, or "
                       "choose another file.")},
    {"export.exists", QT_TRANSLATE_NOOP("Errors", "The file exists already"),
     QT_TRANSLATE_NOOP("Errors",
                       "“%1” exists already and was not replaced. Choose another name or allow it "
                       "to be replaced.")},
    {"export.isDirectory", QT_TRANSLATE_NOOP("Errors", "This is a folder"),
     QT_TRANSLATE_NOOP("Errors", "“%1” is a folder. Choose a file name.")},
    {"export.isLink", QT_TRANSLATE_NOOP("Errors", "This is a link"),
     QT_TRANSLATE_NOOP(
         "Errors",
         "“%1” is a symbolic link, which is never written through. Choose another name.")},
    {"export.notAFile", QT_TRANSLATE_NOOP("Errors", "This is not a file"),
     QT_TRANSLATE_NOOP("Errors", "“%1” is a device or a pipe. Choose a file name.")},
    {"export.readOnly", QT_TRANSLATE_NOOP("Errors", "The file is write-protected"),
     QT_TRANSLATE_NOOP("Errors",
                       "“%1” must not be changed and was not replaced. Choose another name or "
                       "remove the protection.")},
    {"export.noFolder", QT_TRANSLATE_NOOP("Errors", "The folder was not found"),
     QT_TRANSLATE_NOOP("Errors",
                       "The folder “%1” does not exist. Create it or choose another one.")},
    {"export.notWritable", QT_TRANSLATE_NOOP("Errors", "The folder cannot be written"),
     QT_TRANSLATE_NOOP(
         "Errors",
         "“%1” does not let you write files. Check its permissions or choose another folder.")},
    {"export.diskFull", QT_TRANSLATE_NOOP("Errors", "The disk is full"),
     QT_TRANSLATE_NOOP("Errors",
                       "There is not enough space for “%1”; an older file of this name is "
                       "unchanged. Free some space and try again.")},
    {"export.writeFailed", QT_TRANSLATE_NOOP("Errors", "The file could not be saved"),
     QT_TRANSLATE_NOOP("Errors",
                       "Could not save “%1”; an older file of this name is unchanged. Try again or "
                       "choose another place.")},
    {"print.failed", QT_TRANSLATE_NOOP("Errors", "The printer did not take the document"),
     QT_TRANSLATE_NOOP("Errors",
                       "Look whether it is switched on and has paper, or save the list as a PDF "
                       "and print that.")},
    {"export.sequence", QT_TRANSLATE_NOOP("Errors", "Something went wrong"),
     QT_TRANSLATE_NOOP("Errors",
                       "Attaché made a mistake and nothing was changed. Try again, and report it "
                       "with the details if it happens again.")},
    {"sample.count", QT_TRANSLATE_NOOP("Errors", "This number of customers is not possible"),
     QT_TRANSLATE_NOOP(
         "Errors", "A sample workspace cannot have %1 customers. Choose a number from 1 to %2.")},
    {"sample.notEmpty", QT_TRANSLATE_NOOP("Errors", "The workspace is not empty"),
     QT_TRANSLATE_NOOP("Errors",
                       "Sample data is only put into a new workspace, so that it never mixes with "
                       "real customers. Choose a new file.")},
    {"backup.exists", QT_TRANSLATE_NOOP("Errors", "The file exists already"),
     QT_TRANSLATE_NOOP(
         "Errors",
         "“%1” exists already, and a backup never replaces a file. Choose another name.")},
    {"workspace.memory", QT_TRANSLATE_NOOP("Errors", "There is not enough memory"),
     QT_TRANSLATE_NOOP("Errors",
                       "The operation was given up and nothing was changed. Close other programs "
                       "and try again.")},
    {"workspace.internal", QT_TRANSLATE_NOOP("Errors", "Something went wrong"),
     QT_TRANSLATE_NOOP("Errors",
                       "Attaché made a mistake and nothing was changed. Try again, and report it "
                       "with the details if it happens again.")},
};

} // namespace

std::span<const ErrorSentence> fileErrorSentences()
{
    return Sentences;
}

} // namespace attache

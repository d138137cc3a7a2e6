// SPDX-License-Identifier: GPL-3.0-or-later
// Every error code of this layer, with its arguments. Sentences for them are chosen in wording.
//
// Import, kind InvalidInput unless said otherwise:
//   import.notFound            NotFound: no such file (1: path)
//   import.notAFile            a folder, pipe, device or socket (1: path)
//   import.unreadable          Storage: cannot be opened or read (1: path, 2: what the system says)
//   import.empty               nothing in it, or blanks only
//   import.tooLarge            (1: bytes, 2: most bytes accepted)
//   import.binary              not a text file
//   import.workbook            an Excel or OpenDocument workbook: save the sheet as CSV
//   import.unknownEncoding     the chosen encoding is none of ours (1: its name)
//   import.unknownFormat       text, but none of the lists we know
//   import.unterminatedQuote   (1: line where the quotation mark stands)
//   import.fieldTooLong        (1: line, 2: most characters accepted)
//   import.tooManyColumns      (1: line, 2: most columns accepted)
//   import.changedWhileRead    Storage: grew, shrank, was replaced or removed since it was looked
//   at import.malformedJson       (1: byte position, from 0) import.jsonEncoding        JSON that
//   is not UTF-8 import.jsonTooDeep         nested deeper than 1 024 import.jsonErrorAnswer     the
//   saved answer is an error of the service (1: its code) import.customerNeeded      the file does
//   not say which customer it is about import.columnMissing       no column says what is needed (1:
//   key of the ImportField) import.cancelled           Cancelled
//
// Export, kind Storage unless said otherwise:
//   export.exists              Conflict: and replacing was not allowed (1: path)
//   export.isDirectory         Conflict: the name is a folder's (1: path)
//   export.isLink              Conflict: a symbolic link, which is never followed (1: path)
//   export.notAFile            Conflict: a pipe, device or socket (1: path)
//   export.readOnly            Conflict: the existing file is write-protected (1: path)
//   export.noFolder            NotFound: the folder does not exist (1: folder)
//   export.notWritable         the folder does not let us write (1: folder)
//   export.diskFull            no room; the old file, if any, is as it was (1: path)
//   export.writeFailed         (1: path, 2: what the system says)
//   export.sequence            Internal: row() before begin(), or a row of another width
#pragma once

#include "result.h"

namespace attache {

/// An error of kind InvalidInput.
inline Error invalidInput(const char *code, QStringList arguments = {}, QString detail = {})
{
    return Error{ErrorKind::InvalidInput, QString::fromLatin1(code), std::move(arguments),
                 std::move(detail)};
}

inline Error storageError(const char *code, QStringList arguments = {}, QString detail = {})
{
    return Error{ErrorKind::Storage, QString::fromLatin1(code), std::move(arguments),
                 std::move(detail)};
}

inline Error cancelledError()
{
    return Error{ErrorKind::Cancelled, QStringLiteral("import.cancelled"), {}, {}};
}

} // namespace attache

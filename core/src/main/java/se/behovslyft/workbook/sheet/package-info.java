/**
 * Rows of text out of the bytes of a file that anybody may have sent: what kind it is by its content, never by its name,
 * and how much of it there may be. Entrance: {@link se.behovslyft.workbook.sheet.SheetFile}. Knows nothing of needs.
 */
@NullMarked
package se.behovslyft.workbook.sheet;

import org.jspecify.annotations.NullMarked;

/** The national template as a file: reading what people send, writing what they get. Entrance: {@link se.behovslyft.workbook.Template}. */
@NullMarked
package se.behovslyft.workbook;

import org.jspecify.annotations.NullMarked;

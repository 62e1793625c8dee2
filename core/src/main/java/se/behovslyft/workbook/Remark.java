package se.behovslyft.workbook;

/**
 * Something to tell the person about one value.
 *
 * @param column what it is about
 * @param sentence worded, says what was done or what to do; may quote the value
 */
public record Remark(NeedColumn column, String sentence) {}

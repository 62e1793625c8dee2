package se.behovslyft.similarity.thesaurus;

/**
 * One of the things a concept is called.
 *
 * @param text as written in the spreadsheet; never blank
 * @param isAbbreviation whether it stands among the abbreviations
 */
public record Label(String text, boolean isAbbreviation) {}

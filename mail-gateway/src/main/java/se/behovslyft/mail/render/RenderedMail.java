package se.behovslyft.mail.render;

/**
 * The same content twice.
 *
 * @param text for plain text
 * @param html a whole HTML page without pictures, scripts or links to follow
 */
public record RenderedMail(String text, String html) {}

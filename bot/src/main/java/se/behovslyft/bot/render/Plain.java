package se.behovslyft.bot.render;

/** Text for labels, buttons and choices, which some clients read as Markdown and others do not. */
final class Plain {

    private Plain() {}

    /** One line in which no client finds a link. */
    static String safe(String text) {
        return Lines.single(text).replace("](", "] (");
    }
}

package se.behovslyft.document;

import java.util.Map;

/**
 * Something the person can do next: a button where there are buttons, and everywhere a phrase to write instead.
 *
 * @param label what the button says
 * @param phrase what a person writes instead of pressing; understood by the intent
 * @param intent the intent the button submits to
 * @param values the answers the button carries
 */
public record Choice(String label, String phrase, String intent, Map<String, String> values) {
    public Choice {
        values = Map.copyOf(values);
    }
}

package se.behovslyft.dialog;

import java.util.regex.Matcher;
import java.util.regex.Pattern;
import se.behovslyft.wording.Wording;

/** Phrases as a person would write them: each place filled in with an example. */
final class Examples {

    private static final Pattern PLACE = Pattern.compile("\\{(\\w+)}");

    private Examples() {}

    /** The first phrase of an intent. */
    static String of(Intent intent, Wording wording) {
        String phrase = wording.list("intent." + intent.name() + ".phrases").getFirst();
        return PLACE.matcher(phrase)
                .replaceAll(place -> Matcher.quoteReplacement(wording.text("place.example." + place.group(1))));
    }
}

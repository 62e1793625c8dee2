package se.behovslyft.deploy.demo.mailbox;

import java.time.Instant;
import java.time.ZoneId;
import java.time.format.DateTimeFormatter;
import se.behovslyft.wording.Wording;

/** Times as people in Sweden write them. */
final class Times {

    private static final DateTimeFormatter IN_WORDS =
            DateTimeFormatter.ofPattern("d MMMM yyyy HH:mm", Wording.SWEDISH).withZone(ZoneId.of("Europe/Stockholm"));

    private Times() {}

    static String inWords(Instant time) {
        return IN_WORDS.format(time);
    }
}

package se.behovslyft.deploy.demo.play;

import java.util.List;
import se.behovslyft.actor.Organisation;

/**
 * One mail that an invented person sends in the play.
 *
 * @param rss for whom
 * @param sender the person's address
 * @param needs what stands in the template; none means a mail that asks for the template
 * @param kind what the mail is for
 */
record Parcel(Organisation rss, String sender, List<SampleNeed> needs, Kind kind) {

    /** What a mail is for. In the order they are sent: a unit hands in its needs before its RSS submits. */
    enum Kind {
        /** Asks for the template. */
        WISH,
        /** Hands in needs, and submits nothing yet. */
        NEEDS,
        /** Hands in needs and submits the compilation. */
        SUBMISSION
    }

    Parcel {
        needs = List.copyOf(needs);
    }

    /** The same at every start, so that what has been sent is recognised. */
    String messageId(int round) {
        return "<play-%d-%s-%s@behovslyft.example>"
                .formatted(round, rss.code(), kind)
                .toLowerCase(java.util.Locale.ROOT);
    }
}

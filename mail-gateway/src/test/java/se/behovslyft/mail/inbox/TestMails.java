package se.behovslyft.mail.inbox;

import java.time.Instant;

/** Rows of mails for tests that need no database. */
public final class TestMails {

    private TestMails() {}

    public static InboundMail received(Arrival arrival) {
        return new InboundMail(Fingerprint.of(arrival.bytes()), null, arrival, Instant.EPOCH);
    }
}

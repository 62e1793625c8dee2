package se.behovslyft.mail.quarantine;

import org.springframework.boot.test.context.TestComponent;

/** Has the housekeeping done without waiting for its time. */
@TestComponent
public class HousekeepingNow {

    private final Housekeeping housekeeping;

    HousekeepingNow(Housekeeping housekeeping) {
        this.housekeeping = housekeeping;
    }

    public void readWhoHasBecomeKnown() {
        housekeeping.readWhoHasBecomeKnown();
    }

    public void destroyOldMails() {
        housekeeping.destroyOldMails();
    }
}

package se.behovslyft.mail;

/** What waits for a person. */
public interface MailCounts {

    /** Mails that a machine could not read. */
    long quarantined();

    /** Mails that wait for someone to vouch for the sender. */
    long held();
}

package se.behovslyft.mail.screen;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.StandardCharsets;
import java.util.Optional;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import se.behovslyft.mail.MailSettings;
import se.behovslyft.mail.Settings;
import se.behovslyft.mail.inbox.Arrival;
import se.behovslyft.mail.inbox.Reason;
import se.behovslyft.mail.inbox.TestMails;
import se.behovslyft.mail.read.Envelope;
import se.behovslyft.testing.Requirement;

/** Which mails a machine wrote. They are kept, and never answered. */
@Requirement({"S-43", "S-13"})
class MachinesTest {

    private static final MailSettings SETTINGS = Settings.of();

    @ParameterizedTest
    @ValueSource(
            strings = {
                "Auto-Submitted: auto-replied",
                "Auto-Submitted: auto-generated (vacation)",
                "Auto-Submitted: auto-notified; owner-email=\"x@fyr.example\"",
                "Return-Path: <>",
                "Precedence: bulk",
                "Precedence: Auto_Reply",
                "List-Id: <nytt.fyr.example>",
                "List-Unsubscribe: <mailto:av@fyr.example>",
                "X-Autoreply: yes",
                "X-Autorespond: Semester",
                "From: MAILER-DAEMON@fyr.example",
                "From: Postmaster <postmaster@fyr.example>",
                "From: no-reply@fyr.example",
                "From: bounces+123@fyr.example",
                "Subject: Automatiskt svar: Kvitto",
                "Subject: Autosvar: Kvitto",
                "Subject: =?utf-8?Q?Fr=C3=A5nvaro:_Kvitto?=",
                "Subject: =?utf-8?Q?Fr=C3=A5nvaromeddelande?=",
                "Subject: Automatic reply: Kvitto",
                "Subject: Out of Office: Kvitto",
                "Subject: Undeliverable: Kvitto",
                "Content-Type: multipart/report; report-type=disposition-notification; boundary=x"
            })
    void aMailWithThatLineIsFromAMachine(String line) {
        assertThat(verdictOf(new AutomaticMail(), line)).contains(new Verdict.Ignore(Reason.AUTOMATIC));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "X-Auto-Response-Suppress: All",
                "X-Auto-Response-Suppress: DR, OOF, AutoReply",
                "Auto-Submitted: no",
                "Return-Path: <anna@fyr.example>",
                "Precedence: normal",
                "Subject: =?utf-8?Q?Fr=C3=A5nvaro_av_st=C3=B6d_till_unga?=",
                "Subject: Autosvarande system i hemtjänsten",
                "Subject: Sv: Automatiska larm i hemmet",
                "From: noreen@fyr.example",
                "Importance: high"
            })
    void aMailWithThatLineIsFromAPerson(String line) {
        assertThat(verdictOf(new AutomaticMail(), line)).isEmpty();
        assertThat(verdictOf(new OwnMail(SETTINGS), line)).isEmpty();
        assertThat(verdictOf(new Bounce(), line)).isEmpty();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "X-Behovslyft: 4d6c",
                "Message-ID: <4d6c@behovslyft>",
                "From: Behovslyft <BEHOV@behovslyft.example>"
            })
    void aMailWithThatLineIsOurOwn(String line) {
        assertThat(verdictOf(new OwnMail(SETTINGS), line)).contains(new Verdict.Ignore(Reason.OWN));
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            Content-Type: multipart/report; report-type=delivery-status; boundary=x
            Content-Type: multipart/report; boundary="y"; report-type="delivery-status"
            X-Failed-Recipients: anna@fyr.example
            """)
    void aMailWithThatLineIsABounce(String line) {
        assertThat(verdictOf(new Bounce(), line)).contains(new Verdict.Ignore(Reason.BOUNCE));
    }

    @ParameterizedTest
    @ValueSource(strings = {"From: ", "From: anna@fyr.example, bo@fyr.example", "From: Anna", "X-None: 1"})
    void aMailWithoutOneSenderGoesToAPerson(String line) {
        Envelope envelope = Envelope.of((line + "\r\n\r\n").getBytes(StandardCharsets.UTF_8));

        assertThat(new NoSender().object(incoming(envelope))).contains(new Verdict.Quarantine(Reason.NO_SENDER));
    }

    private static Optional<Verdict> verdictOf(Check check, String line) {
        String from = line.startsWith("From:") ? "" : "From: anna@fyr.example\r\n";
        return check.object(incoming(Envelope.of((from + line + "\r\n\r\nhej").getBytes(StandardCharsets.UTF_8))));
    }

    private static Incoming incoming(Envelope envelope) {
        return new Incoming(TestMails.received(Arrival.whole(new byte[0])), envelope, () -> {
            throw new AssertionError("The content shall not be read");
        });
    }
}

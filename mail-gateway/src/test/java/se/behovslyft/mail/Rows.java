package se.behovslyft.mail;

import static org.awaitility.Awaitility.await;

import java.util.List;
import java.util.Optional;
import org.springframework.boot.test.context.TestComponent;
import org.springframework.jdbc.core.simple.JdbcClient;

/** What became of mails, as the database tells it. */
@TestComponent
public class Rows {

    private final JdbcClient jdbc;

    Rows(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    /** Waits until the mail has come so far. */
    void awaitState(MailText mail, String state) {
        await().atMost(PostOffice.SOON).until(() -> states(mail).equals(List.of(state)));
    }

    /** One for each time it was kept. */
    List<String> states(MailText mail) {
        return column("state", mail);
    }

    String reason(MailText mail) {
        return column("reason", mail).getFirst();
    }

    int number(MailText mail) {
        return Integer.parseInt(column("number", mail).getFirst());
    }

    Optional<String> whyRawIsGone(MailText mail) {
        return Optional.ofNullable(column("raw_removed", mail).getFirst());
    }

    boolean isRawKept(MailText mail) {
        return jdbc.sql(
                                "select count(*) from inbound_raw r join inbound_mail m on r.mail = m.id where m.message_id = ?")
                        .param(mail.messageId())
                        .query(Long.class)
                        .single()
                > 0;
    }

    long bytesKept(MailText mail) {
        return jdbc.sql("select octet_length(r.bytes) from inbound_raw r join inbound_mail m on r.mail = m.id"
                        + " where m.message_id = ?")
                .param(mail.messageId())
                .query(Long.class)
                .single();
    }

    String reasonOf(String messageId) {
        return await().atMost(PostOffice.SOON)
                .until(
                        () -> jdbc.sql("select reason from inbound_mail where message_id = ?")
                                .param(messageId)
                                .query(String.class)
                                .optional()
                                .orElse(""),
                        reason -> !reason.isEmpty());
    }

    void rejectAllWaiting() {
        jdbc.sql("update inbound_mail set state = 'REJECTED' where state in ('HELD', 'QUARANTINED')")
                .update();
    }

    /** How many events of that kind there are. */
    long events(String act) {
        return jdbc.sql("select count(*) from audit_event where act = ?")
                .param(act)
                .query(Long.class)
                .single();
    }

    private List<String> column(String name, MailText mail) {
        return jdbc.sql("select " + name + " from inbound_mail where message_id = ?")
                .param(mail.messageId())
                .query(String.class)
                .list();
    }
}

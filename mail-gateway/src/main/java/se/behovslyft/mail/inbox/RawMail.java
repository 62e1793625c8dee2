package se.behovslyft.mail.inbox;

import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import java.util.UUID;

/** The bytes of a mail as it came. Apart from its row, so that they can be destroyed and are read only when wanted. */
@Entity
@Table(name = "inbound_raw")
class RawMail {

    @Id
    private UUID mail;

    private byte[] bytes;

    protected RawMail() {}

    RawMail(UUID mail, byte[] bytes) {
        this.mail = mail;
        this.bytes = bytes;
    }

    byte[] bytes() {
        return bytes;
    }
}

package se.behovslyft.step2collection;

import jakarta.persistence.CollectionTable;
import jakarta.persistence.Column;
import jakarta.persistence.ElementCollection;
import jakarta.persistence.Embeddable;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.JoinColumn;
import jakarta.persistence.Table;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import se.behovslyft.actor.OrganisationId;
import se.behovslyft.actor.PersonId;
import se.behovslyft.need.LocalNeedId;
import se.behovslyft.round.RoundId;

/** Which row of a file became which need, so that "rad 4" in a reply means what the receipt called row 4. */
@Entity
@Table(name = "template_receipt")
class TemplateReceipt {

    /** @param row as the sheet numbers it, from 1 */
    @Embeddable
    record Row(
            @Column(name = "sheet_row") int row,
            @Column(name = "need") LocalNeedId need) {}

    @Id
    private UUID id;

    private RoundId round;
    private OrganisationId rss;
    private PersonId person;
    private Instant receivedAt;

    @ElementCollection
    @CollectionTable(name = "template_receipt_row", joinColumns = @JoinColumn(name = "receipt_id"))
    private List<Row> rows = new ArrayList<>();

    protected TemplateReceipt() {}

    TemplateReceipt(RoundId round, OrganisationId rss, PersonId person, Instant receivedAt, List<Row> rows) {
        this.id = UUID.randomUUID();
        this.round = round;
        this.rss = rss;
        this.person = person;
        this.receivedAt = receivedAt;
        this.rows = new ArrayList<>(rows);
    }

    Optional<LocalNeedId> need(int row) {
        return rows.stream().filter(one -> one.row() == row).map(Row::need).findFirst();
    }
}

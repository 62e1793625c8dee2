package se.behovslyft.dialog;

import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.stereotype.Component;
import se.behovslyft.actor.Assignment;
import se.behovslyft.actor.Role;
import se.behovslyft.document.Document;
import se.behovslyft.wording.Wording;

/** "hej": the purpose in three sentences, and what you can do now in your role and step (R-003, S-23). */
@Component
class Greet implements Intent {

    static final String NAME = "greet";
    private static final Set<Role> OF_RSS = Set.of(Role.RSS_RESPONSIBLE, Role.COLLECTOR, Role.NETWORK_LEAD);

    private final ObjectProvider<Doorkeeper> doorkeeper;
    private final RoundStatus status;
    private final Wording wording;

    Greet(ObjectProvider<Doorkeeper> doorkeeper, RoundStatus status, Wording wording) {
        this.doorkeeper = doorkeeper;
        this.status = status;
        this.wording = wording;
    }

    @Override
    public String name() {
        return NAME;
    }

    @Override
    public Audience audience() {
        return Audience.everyoneKnown();
    }

    @Override
    public Reply respond(Occasion occasion, Answers answers) {
        List<Intent> open = doorkeeper.getObject().open(occasion.speaker());
        var document = Document.titled(
                        wording.text("greet.title", occasion.person().firstName()))
                .paragraph(wording.text("greet.purpose"));
        promise(occasion).ifPresent(document::paragraph);
        document.paragraph(status.inWords(occasion));
        return Reply.done(document.choices(Offers.of(open, wording)).build());
    }

    /** Who sees what an RSS writes (S-24); or that there is nothing to do without an assignment. */
    private Optional<String> promise(Occasion occasion) {
        List<Assignment> assignments = status.assignmentsOf(occasion);
        if (assignments.isEmpty()) {
            return Optional.of(wording.text("greet.noAssignment"));
        }
        return assignments.stream().map(Assignment::role).anyMatch(OF_RSS::contains)
                ? Optional.of(wording.text("greet.promise"))
                : Optional.empty();
    }
}

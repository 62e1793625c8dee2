package se.behovslyft.dialog;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.BiFunction;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.stereotype.Component;
import se.behovslyft.actor.Assignment;
import se.behovslyft.document.Block;
import se.behovslyft.document.Choice;
import se.behovslyft.document.Document;
import se.behovslyft.wording.Wording;

/**
 * Lets a person use an intent only in an assignment that allows it, while a step is open that it belongs to, and when they
 * are surely enough recognised. Refusals say why. Whoever qualifies for several organisations is asked which.
 */
@Component
class Doorkeeper {

    /** The answer that names the assignment to act in. */
    static final String ACTING_AS = "_as";

    private final ObjectProvider<Intent> intents;
    private final Occasions occasions;
    private final Conversations conversations;
    private final Cleansing cleansing;
    private final Wording wording;

    Doorkeeper(
            ObjectProvider<Intent> intents,
            Occasions occasions,
            Conversations conversations,
            Cleansing cleansing,
            Wording wording) {
        this.intents = intents;
        this.occasions = occasions;
        this.conversations = conversations;
        this.cleansing = cleansing;
        this.wording = wording;
    }

    Reply admit(Speaker speaker, Answers given) {
        Cleansing.Cleansed cleansed = cleansing.clean(given);
        Answers answers = cleansed.answers();
        Intent intent = intents.stream()
                .filter(one -> one.name().equals(answers.intent()))
                .findFirst()
                .orElseThrow(() -> new IllegalStateException("No intent " + answers.intent()));
        Reply reply = cleansing.tell(cleansed, decide(speaker, intent, answers));
        conversations.after(speaker.person(), intent.name(), reply);
        return reply;
    }

    /** Offers something to every intent open to the person, until one takes it. */
    Optional<Reply> offer(Speaker speaker, BiFunction<Intent, Occasion, Optional<Reply>> taking) {
        return intents.stream()
                .flatMap(intent -> openOccasion(speaker, intent).stream()
                        .flatMap(occasion -> taking.apply(intent, occasion).stream())
                        .peek(reply -> conversations.after(speaker.person(), intent.name(), reply)))
                .findFirst();
    }

    /** The intents this person could use now and that make sense now, in the order of their names. */
    List<Intent> open(Speaker speaker) {
        return intents.stream()
                .filter(intent ->
                        openOccasion(speaker, intent).filter(intent::isUseful).isPresent())
                .sorted(Comparator.comparing(Intent::name))
                .toList();
    }

    private Optional<Occasion> openOccasion(Speaker speaker, Intent intent) {
        Occasion anyone = occasions.of(speaker, null);
        if (intent.audience().isForEveryone()) {
            return Optional.of(anyone);
        }
        return qualifying(speaker, intent.audience()).stream()
                .findFirst()
                .filter(ignored -> obstacle(anyone, intent.audience()).isEmpty())
                .map(assignment -> occasions.of(speaker, assignment));
    }

    private Reply decide(Speaker speaker, Intent intent, Answers answers) {
        Audience audience = intent.audience();
        Occasion anyone = occasions.of(speaker, null);
        if (audience.isForEveryone()) {
            return intent.respond(anyone, answers);
        }
        List<Assignment> assignments = qualifying(speaker, audience);
        if (assignments.isEmpty()) {
            return refusal(wording.textOr(
                    "intent." + intent.name() + ".refused", wording.text("dialog.refused.role", roles(audience))));
        }
        Optional<String> obstacle = obstacle(anyone, audience);
        if (obstacle.isPresent()) {
            return refusal(obstacle.get());
        }
        Optional<Assignment> chosen = chosen(assignments, answers);
        return chosen.isPresent()
                ? intent.respond(occasions.of(speaker, chosen.get()), answers)
                : askWhichAssignment(intent, assignments, answers);
    }

    /** One assignment for each organisation, the one that may most. */
    private List<Assignment> qualifying(Speaker speaker, Audience audience) {
        return occasions.assignmentsOf(speaker.person()).stream()
                .filter(assignment -> audience.roles().contains(assignment.role()))
                .sorted(Comparator.comparing(Assignment::role))
                .collect(
                        ArrayList<Assignment>::new,
                        (kept, next) -> {
                            if (kept.stream()
                                    .noneMatch(one -> one.organisation().equals(next.organisation()))) {
                                kept.add(next);
                            }
                        },
                        List::addAll);
    }

    private static Optional<Assignment> chosen(List<Assignment> assignments, Answers answers) {
        if (assignments.size() == 1) {
            return Optional.of(assignments.getFirst());
        }
        return answers.given(ACTING_AS)
                .flatMap(id -> assignments.stream()
                        .filter(one -> one.id().toString().equals(id))
                        .findFirst());
    }

    private Optional<String> obstacle(Occasion anyone, Audience audience) {
        if (!anyone.speaker().assurance().isAtLeast(audience.least())) {
            return Optional.of(wording.text("dialog.refused.assurance"));
        }
        if (audience.steps().isEmpty()) {
            return Optional.empty();
        }
        if (anyone.anyRound().isEmpty()) {
            return Optional.of(wording.text("dialog.refused.noRound"));
        }
        return audience.steps().stream().anyMatch(step -> anyone.round().isOpen(step, anyone.today()))
                ? Optional.empty()
                : Optional.of(wording.text(
                        "dialog.refused.step",
                        audience.steps().stream()
                                .sorted()
                                .map(this::stepName)
                                .toList()
                                .getFirst(),
                        anyone.round().number()));
    }

    private Reply askWhichAssignment(Intent intent, List<Assignment> assignments, Answers answers) {
        var document = Document.titled(wording.text("dialog.which.title")).paragraph(wording.text("dialog.which.text"));
        for (Assignment assignment : assignments) {
            String label = wording.text(
                    "dialog.which.choice",
                    roleName(assignment),
                    occasions.organisationOf(assignment).name());
            document.choice(new Choice(
                    label,
                    label,
                    intent.name(),
                    answers.with(ACTING_AS, assignment.id().toString()).values()));
        }
        return Reply.ask(document.build());
    }

    private Reply refusal(String why) {
        return Reply.refused(Document.titled(wording.text("dialog.refused.title"))
                .block(new Block.Paragraph(why))
                .choice(new Choice(
                        wording.text("intent.help.label"),
                        wording.list("intent.help.phrases").getFirst(),
                        Help.NAME,
                        Map.of()))
                .build());
    }

    private String roles(Audience audience) {
        return String.join(
                wording.text("dialog.or"),
                audience.roles().stream()
                        .sorted()
                        .map(role -> wording.text("role." + role.name()))
                        .toList());
    }

    private String roleName(Assignment assignment) {
        return wording.text("role." + assignment.role().name());
    }

    private String stepName(se.behovslyft.round.Step step) {
        return wording.text("step." + step.name());
    }
}

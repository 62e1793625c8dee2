package se.behovslyft.dialog;

import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.stereotype.Component;
import se.behovslyft.actor.Assignment;
import se.behovslyft.document.Block;
import se.behovslyft.document.Choice;
import se.behovslyft.document.Document;
import se.behovslyft.document.Field;
import se.behovslyft.document.Form;
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
    private final QuotedWords quoted;
    private final Wording wording;

    Doorkeeper(
            ObjectProvider<Intent> intents,
            Occasions occasions,
            Conversations conversations,
            Cleansing cleansing,
            QuotedWords quoted,
            Wording wording) {
        this.intents = intents;
        this.occasions = occasions;
        this.conversations = conversations;
        this.cleansing = cleansing;
        this.quoted = quoted;
        this.wording = wording;
    }

    Reply admit(Speaker speaker, Answers given) {
        Cleansing.Cleansed cleansed = cleansing.clean(given);
        Answers answers = cleansed.answers();
        Reply reply = cleansing.tell(
                cleansed,
                known(answers.intent())
                        .map(intent -> decide(speaker, intent, answers))
                        .orElseGet(() -> refusal(wording.text("dialog.refused.unknown"))));
        conversations.after(speaker.person(), answers.intent(), reply);
        return reply;
    }

    /**
     * Of several things the same words can mean, the one closest to this person: what they may do now before what their
     * role may do at another time, and that before what others may; then the exact phrase; then what makes sense now.
     */
    Optional<Answers> closest(Speaker speaker, List<Answers> meanings) {
        return meanings.size() < 2
                ? meanings.stream().findFirst()
                : meanings.stream()
                        .min(Comparator.comparing((Answers answers) -> distance(speaker, answers))
                                .thenComparing(answers -> answers.values().size())
                                .thenComparing(answers -> !isUsefulNow(speaker, answers)));
    }

    private int distance(Speaker speaker, Answers answers) {
        Intent intent = named(answers.intent());
        if (openOccasion(speaker, intent).isPresent()) {
            return 0;
        }
        return qualifying(speaker, intent.audience()).isEmpty() ? 2 : 1;
    }

    private boolean isUsefulNow(Speaker speaker, Answers answers) {
        Intent intent = named(answers.intent());
        return openOccasion(speaker, intent).filter(intent::isUseful).isPresent();
    }

    private Intent named(String name) {
        return known(name).orElseThrow(() -> new IllegalStateException("No intent " + name));
    }

    /** Empty for a button of an older version whose intent is no more. */
    private Optional<Intent> known(String name) {
        return intents.stream().filter(one -> one.name().equals(name)).findFirst();
    }

    /** What a free text can mean to someone in this person's roles. */
    List<Answers> meant(Speaker speaker, String text) {
        return intents.stream()
                .filter(intent -> !qualifying(speaker, intent.audience()).isEmpty())
                .flatMap(intent -> intent.meantBy(text).stream())
                .toList();
    }

    /** Hands a file to the intent that takes files from this person. What the reply quotes from it is cleansed first. */
    Optional<Reply> hand(Speaker speaker, HandedFile file) {
        return intents.stream()
                .filter(Intent::takesFiles)
                .filter(intent -> !qualifying(speaker, intent.audience()).isEmpty())
                .findFirst()
                .map(intent -> {
                    Reply reply = quoted.clean(taken(speaker, intent, file));
                    conversations.after(speaker.person(), intent.name(), reply);
                    return reply;
                });
    }

    /** In each assignment that allows it, until one does not refuse. */
    private Reply taken(Speaker speaker, Intent intent, HandedFile file) {
        Optional<String> obstacle = obstacle(occasions.of(speaker, null), intent.audience());
        if (obstacle.isPresent()) {
            return refusal(obstacle.get());
        }
        Reply reply = refusal("");
        for (Assignment assignment : qualifying(speaker, intent.audience())) {
            reply = intent.takeFile(occasions.of(speaker, assignment), file);
            if (!(reply instanceof Reply.Refused)) {
                return reply;
            }
        }
        return reply;
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
        return List.copyOf(occasions.assignmentsOf(speaker.person()).stream()
                .filter(assignment -> audience.roles().contains(assignment.role()))
                .sorted(Comparator.comparing(Assignment::role))
                .collect(Collectors.toMap(
                        Assignment::organisation, Function.identity(), (most, less) -> most, LinkedHashMap::new))
                .values());
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
        List<Field.Option> options = assignments.stream()
                .map(assignment -> new Field.Option(assignment.id().toString(), inWords(assignment)))
                .toList();
        Field which = Field.oneOf(ACTING_AS, wording.text("dialog.which.field"), options)
                .needed();
        return Reply.askFor(
                ACTING_AS,
                Document.titled(wording.text("dialog.which.title"))
                        .paragraph(wording.text("dialog.which.text"))
                        .ask(new Form(
                                intent.name(), wording.text("dialog.which.submit"), List.of(which), answers.values()))
                        .build());
    }

    private String inWords(Assignment assignment) {
        return wording.text(
                "dialog.which.choice",
                roleName(assignment),
                occasions.organisationOf(assignment).name());
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

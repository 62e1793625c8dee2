package se.behovslyft.dialog;

import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.List;
import java.util.Optional;
import org.springframework.stereotype.Component;
import se.behovslyft.actor.Assignment;
import se.behovslyft.actor.People;
import se.behovslyft.round.Participation;
import se.behovslyft.round.Participations;
import se.behovslyft.round.Round;
import se.behovslyft.round.Step;
import se.behovslyft.round.Window;
import se.behovslyft.wording.Wording;

/** Where the round is, in words, as seen by one person. */
@Component
class RoundStatus {

    private final Participations participations;
    private final People people;
    private final Wording wording;

    RoundStatus(Participations participations, People people, Wording wording) {
        this.participations = participations;
        this.people = people;
        this.wording = wording;
    }

    /** One paragraph: round, step, own state, next. */
    String inWords(Occasion occasion) {
        return occasion.anyRound()
                .map(round -> round(round, occasion) + own(round, occasion) + next(round, occasion.today()))
                .orElseGet(() -> wording.text("where.noRound"));
    }

    /** One line for each step that has a window. */
    List<String> windows(Occasion occasion) {
        return occasion.anyRound().stream()
                .flatMap(round -> java.util.Arrays.stream(Step.values()).flatMap(step -> round.window(step).stream()))
                .map(this::line)
                .toList();
    }

    List<Assignment> assignmentsOf(Occasion occasion) {
        return people.assignmentsOf(occasion.person().id());
    }

    private String round(Round round, Occasion occasion) {
        List<Step> open = round.openOn(occasion.today());
        return open.isEmpty()
                ? wording.text("where.between", round.number(), round.serviceArea())
                : wording.text(
                        "where.round",
                        round.number(),
                        round.serviceArea(),
                        String.join(
                                wording.text("where.and"),
                                open.stream()
                                        .map(step -> String.valueOf(step.number()))
                                        .toList()),
                        String.join(
                                wording.text("where.and"),
                                open.stream()
                                        .map(step -> wording.text("step." + step.name()))
                                        .toList()));
    }

    private String own(Round round, Occasion occasion) {
        Optional<Participation> own = assignmentsOf(occasion).stream()
                .flatMap(assignment -> participations.findByRoundAndRss(round.id(), assignment.organisation()).stream())
                .findFirst();
        return own.map(participation -> participation.isSubmitted()
                        ? wording.text("where.submitted", participation.submittedVersion())
                        : wording.text("where.notSubmitted"))
                .orElse("");
    }

    private String next(Round round, LocalDate today) {
        return round.openOn(today).stream()
                .flatMap(step -> round.window(step).stream())
                .max(java.util.Comparator.comparing(Window::closes))
                .map(window ->
                        wording.text("where.left", window.closes(), ChronoUnit.DAYS.between(today, window.closes())))
                .orElse("");
    }

    private String line(Window window) {
        return wording.text(
                "where.window",
                window.step().number(),
                wording.text("step." + window.step().name()),
                window.opens(),
                window.closes());
    }
}

package se.behovslyft.bot.testing;

import java.util.List;
import java.util.Map;
import java.util.concurrent.atomic.AtomicInteger;
import org.springframework.boot.test.context.TestComponent;
import org.springframework.context.annotation.Bean;
import org.springframework.dao.OptimisticLockingFailureException;
import se.behovslyft.dialog.Answers;
import se.behovslyft.dialog.Audience;
import se.behovslyft.dialog.Intent;
import se.behovslyft.dialog.Occasion;
import se.behovslyft.dialog.Reply;
import se.behovslyft.document.Attachment;
import se.behovslyft.document.Choice;
import se.behovslyft.document.Document;
import se.behovslyft.document.Field;
import se.behovslyft.document.Form;

/** Intents that do little but count, so that the channel can be tried without the steps of the model. */
@TestComponent
public class TrialIntents {

    /** How often something was really done. */
    public static final AtomicInteger DONE = new AtomicInteger();

    /** How many of the coming acts meet someone else at the same row. */
    public static final AtomicInteger RACES = new AtomicInteger();

    private record Trial(String name, java.util.function.BiFunction<Occasion, Answers, Reply> responding)
            implements Intent {

        @Override
        public Audience audience() {
            return Audience.everyoneKnown();
        }

        @Override
        public Reply respond(Occasion occasion, Answers answers) {
            return responding.apply(occasion, answers);
        }
    }

    /** Asks for a title; "fel" is no good title. */
    @Bean
    Intent trialForm() {
        return new Trial("test.form", (occasion, answers) -> {
            if (!answers.holds("title")) {
                return Reply.ask(form("", "", "test.form"));
            }
            if (answers.text("title").equals("fel")) {
                return Reply.ask(form("fel", "Skriv en annan rubrik.", "test.form"));
            }
            DONE.incrementAndGet();
            return Reply.done(
                    Document.titled("Sparat: " + answers.text("title")).build());
        });
    }

    /** Decides once; whoever comes later is told by whom. */
    @Bean
    Intent trialChoice() {
        return new Trial("test.choice", (occasion, answers) -> {
            if (answers.given("decided").isEmpty()) {
                return Reply.done(Document.titled("Samma eller olika?")
                        .choice(new Choice("Samma", "samma", "test.choice", Map.of("decided", "same")))
                        .choice(new Choice("Olika", "olika", "test.choice", Map.of("decided", "other")))
                        .build());
            }
            if (RACES.getAndUpdate(left -> Math.max(0, left - 1)) > 0) {
                throw new OptimisticLockingFailureException("someone else");
            }
            return DONE.incrementAndGet() == 1
                    ? Reply.done(Document.titled("Beslutat")
                            .paragraph("Det är " + answers.text("decided"))
                            .build())
                    : Reply.refused(Document.titled("Redan beslutat").build());
        });
    }

    /** Acts, and then asks for more. */
    @Bean
    Intent trialAsking() {
        return new Trial("test.asking", (occasion, answers) -> {
            int acts = answers.holds("title") ? DONE.incrementAndGet() : 0;
            return Reply.ask(form(acts == 0 ? "" : "Sparat " + acts, "", "test.asking"));
        });
    }

    @Bean
    Intent trialFile() {
        return new Trial(
                "test.file",
                (occasion, answers) -> Reply.done(Document.titled("Din fil")
                        .attach(new Attachment("mall.xlsx", "application/octet-stream", new byte[] {1, 2}))
                        .build()));
    }

    @Bean
    Intent trialFault() {
        return new Trial("test.fault", (occasion, answers) -> {
            throw new IllegalStateException("hemlig text om Kalle");
        });
    }

    @Bean
    Intent trialLong() {
        return new Trial(
                "test.long",
                (occasion, answers) -> Reply.done(Document.titled("Långt")
                        .paragraph("Stöd till barn som anhöriga. ".repeat(2_000))
                        .build()));
    }

    private static Document form(String title, String error, String intent) {
        return Document.titled("Prova")
                .ask(new Form(
                        intent,
                        "Spara",
                        List.of(
                                Field.line("title", "Rubrik", 100)
                                        .needed()
                                        .holding(title)
                                        .wrong(error),
                                Field.text("description", "Beskrivning", 20_000)),
                        Map.of("draft", "17")))
                .build();
    }
}

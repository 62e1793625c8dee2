package se.behovslyft.bot.testing;

import org.springframework.context.annotation.AnnotationConfigApplicationContext;
import se.behovslyft.wording.Wording;

/** The product's own texts, for tests that start nothing else. */
public final class Words {

    public static final Wording SWEDISH =
            new AnnotationConfigApplicationContext("se.behovslyft.wording").getBean(Wording.class);

    private Words() {}
}

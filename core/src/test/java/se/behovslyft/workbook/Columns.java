package se.behovslyft.workbook;

import org.springframework.context.annotation.AnnotationConfigApplicationContext;
import se.behovslyft.wording.Wording;

/** The columns with the product's own words, without a database. */
final class Columns {

    private static final AnnotationConfigApplicationContext CONTEXT = start();

    private Columns() {}

    private static AnnotationConfigApplicationContext start() {
        var context = new AnnotationConfigApplicationContext();
        context.scan("se.behovslyft.wording", "se.behovslyft.workbook");
        context.refresh();
        return context;
    }

    static Template template() {
        return CONTEXT.getBean(Template.class);
    }

    static NeedColumns columns() {
        return CONTEXT.getBean(NeedColumns.class);
    }

    static Wording wording() {
        return CONTEXT.getBean(Wording.class);
    }
}

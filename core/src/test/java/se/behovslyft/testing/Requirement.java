package se.behovslyft.testing;

import java.lang.annotation.Documented;
import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;

/**
 * The requirements that a test shows to be met, by the numbers of the requirements document: {@code R-016} (function),
 * {@code S-06} (scenario), {@code B9-3} (bad input). On a class it holds for every test in it, beside what the methods
 * say themselves. {@code docs/coverage.md} is made from these annotations.
 *
 * <pre>{@code
 * @Requirement({"R-016", "S-06"})
 * @Test
 * void anIdentityNumberIsStoppedBeforeStorage() { … }
 * }</pre>
 */
@Documented
@Retention(RetentionPolicy.RUNTIME)
@Target({ElementType.TYPE, ElementType.METHOD})
public @interface Requirement {

    /** One or more requirement numbers, each as it stands in the document. */
    String[] value();
}

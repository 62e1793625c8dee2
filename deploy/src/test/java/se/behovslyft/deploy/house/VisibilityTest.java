package se.behovslyft.deploy.house;

import static com.tngtech.archunit.base.DescribedPredicate.describe;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.classes;

import com.tngtech.archunit.core.domain.JavaClass;
import com.tngtech.archunit.core.domain.JavaModifier;
import com.tngtech.archunit.lang.ArchCondition;
import com.tngtech.archunit.lang.ConditionEvents;
import com.tngtech.archunit.lang.SimpleConditionEvent;
import org.junit.jupiter.api.Test;

/** What a package shows is what another package uses. */
class VisibilityTest {

    @Test
    void whatIsPublicIsUsedByAnotherPackage() {
        classes()
                .that(describe("public, and not the main class", VisibilityTest::isPublic))
                .should(beUsedByAnotherPackage())
                .check(House.CLASSES);
    }

    private static boolean isPublic(JavaClass type) {
        return type.getModifiers().contains(JavaModifier.PUBLIC)
                && type.isTopLevelClass()
                && type.getMethods().stream()
                        .noneMatch(method -> method.getName().equals("main"));
    }

    private static ArchCondition<JavaClass> beUsedByAnotherPackage() {
        return new ArchCondition<>("be used by another package, or else be package-private") {
            @Override
            public void check(JavaClass type, ConditionEvents events) {
                boolean used = isUsedElsewhere(type) || isSpokenOf(type);
                if (!used) {
                    events.add(SimpleConditionEvent.violated(type, type.getName() + " is public for nobody"));
                }
            }
        };
    }

    /** Itself, or a type within it. */
    private static boolean isUsedElsewhere(JavaClass type) {
        return House.CLASSES.stream()
                .filter(part -> part.equals(type)
                        || part.getEnclosingClass().filter(type::equals).isPresent())
                .flatMap(part -> part.getDirectDependenciesToSelf().stream())
                .anyMatch(use -> !use.getOriginClass().getPackageName().equals(type.getPackageName()));
    }

    /** By the methods of a public type of the same package: those who call them meet it without naming it. */
    private static boolean isSpokenOf(JavaClass type) {
        return type.getPackage().getClasses().stream()
                .filter(other -> !other.equals(type) && isPublic(other))
                .flatMap(other -> other.getMethods().stream())
                .filter(method -> method.getModifiers().contains(JavaModifier.PUBLIC))
                .anyMatch(method ->
                        method.getReturnType().getAllInvolvedRawTypes().contains(type)
                                || method.getParameterTypes().stream()
                                        .anyMatch(parameter -> parameter
                                                .getAllInvolvedRawTypes()
                                                .contains(type)));
    }
}

package se.behovslyft.deploy.house;

import static com.tngtech.archunit.base.DescribedPredicate.describe;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.classes;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noClasses;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noFields;

import com.tngtech.archunit.base.DescribedPredicate;
import com.tngtech.archunit.core.domain.JavaAccess;
import com.tngtech.archunit.core.domain.JavaMethodCall;
import java.time.Clock;
import java.util.Set;
import org.junit.jupiter.api.Test;

/** How the code is written: what a compiled class can tell. */
class CraftTest {

    @Test
    void whatAClassNeedsComesThroughItsConstructor() {
        noFields()
                .should()
                .beAnnotatedWith("org.springframework.beans.factory.annotation.Autowired")
                .orShould()
                .beAnnotatedWith("jakarta.inject.Inject")
                .orShould()
                .beAnnotatedWith("jakarta.annotation.Resource")
                .check(House.CLASSES);
    }

    @Test
    void settingsComeAsTypedRecords() {
        noClasses()
                .should()
                .dependOnClassesThat()
                .haveFullyQualifiedName("org.springframework.beans.factory.annotation.Value")
                .check(House.CLASSES);
    }

    /** Without @Validated the rules on its components are not looked at. */
    @Test
    void settingsAreValidatedRecords() {
        classes()
                .that()
                .areAnnotatedWith("org.springframework.boot.context.properties.ConfigurationProperties")
                .should()
                .beRecords()
                .andShould()
                .beAnnotatedWith("org.springframework.validation.annotation.Validated")
                .check(House.CLASSES);
    }

    @Test
    void timeComesFromTheClock() {
        noClasses().should().callMethodWhere(takesTheTimeItself()).check(House.CLASSES);
    }

    /** Jakarta Mail speaks of time in java.util.Date, and nobody else does. */
    @Test
    void timeIsJavaTime() {
        noClasses()
                .that()
                .resideOutsideOfPackage("se.behovslyft.mail..")
                .should()
                .dependOnClassesThat()
                .haveFullyQualifiedName("java.util.Date")
                .check(House.CLASSES);
        noClasses()
                .should()
                .dependOnClassesThat()
                .haveNameMatching(
                        "java\\.util\\.(Gregorian)?Calendar|java\\.text\\.SimpleDateFormat|java\\.sql\\.(Date|Timestamp)")
                .check(House.CLASSES);
    }

    @Test
    void namesSayWhatAThingIs() {
        noClasses()
                .should()
                .haveNameMatching(".*(Impl|Manager|Helper|Helpers|Util|Utils|Base)")
                .check(House.CLASSES);
    }

    private static DescribedPredicate<JavaMethodCall> takesTheTimeItself() {
        return describe(
                "takes the time by itself instead of asking the clock",
                call -> isNowWithoutClock(call) || isTimeOfTheSystem(call) || isOtherClock(call));
    }

    private static boolean isNowWithoutClock(JavaAccess<?> call) {
        JavaMethodCall method = (JavaMethodCall) call;
        return method.getTargetOwner().getPackageName().equals("java.time")
                && method.getName().equals("now")
                && method.getTarget().getRawParameterTypes().stream()
                        .noneMatch(type -> type.isEquivalentTo(Clock.class));
    }

    private static boolean isTimeOfTheSystem(JavaMethodCall call) {
        return call.getTargetOwner().isEquivalentTo(System.class)
                && call.getName().equals("currentTimeMillis");
    }

    /** The clock itself is chosen in the deployment. */
    private static boolean isOtherClock(JavaMethodCall call) {
        return call.getTargetOwner().isEquivalentTo(Clock.class)
                && Set.of("system", "systemUTC", "systemDefaultZone").contains(call.getName())
                && !House.room(call.getOriginOwner()).equals("deploy");
    }
}

package se.behovslyft.deploy.house;

import com.tngtech.archunit.core.domain.JavaClass;
import com.tngtech.archunit.lang.ArchCondition;
import com.tngtech.archunit.lang.ConditionEvents;
import com.tngtech.archunit.lang.SimpleConditionEvent;
import java.util.List;
import java.util.Set;

/**
 * The rooms of the core from the ground up. A room may use its own floor and those below; circles on the same floor are
 * caught by the rule about circles. That each step has a floor of its own says that it may use an earlier step's result,
 * never a later one's.
 */
final class Floors {

    static final Set<String> CHANNELS = Set.of("bot", "mail");

    static final List<Set<String>> CORE = List.of(
            Set.of("wording", "document", "actor", "audit", "chore"),
            Set.of("round"),
            Set.of("need"),
            Set.of("similarity"),
            Set.of("notification", "dialog", "workbook"),
            Set.of("step1area"),
            Set.of("step2collection"),
            Set.of("step3reconciliation"),
            Set.of("step4compilation"),
            Set.of("step5prioritisation"),
            Set.of("step6reception"),
            Set.of("step7feedback"),
            Set.of("trace"));

    private Floors() {}

    static boolean isCore(JavaClass type) {
        return House.isOurs(type) && floorOf(House.room(type)) >= 0;
    }

    static boolean isKnown(String room) {
        return floorOf(room) >= 0 || CHANNELS.contains(room) || room.equals("deploy");
    }

    static ArchCondition<JavaClass> useOnlyTheirFloorAndBelow() {
        return new ArchCondition<>("use only their own floor and those below: " + CORE) {
            @Override
            public void check(JavaClass type, ConditionEvents events) {
                int own = floorOf(House.room(type));
                type.getDirectDependenciesFromSelf().stream()
                        .filter(use -> isCore(use.getTargetClass()))
                        .filter(use -> floorOf(House.room(use.getTargetClass())) > own)
                        .forEach(use -> events.add(SimpleConditionEvent.violated(use, use.getDescription())));
            }
        };
    }

    private static int floorOf(String room) {
        for (int floor = 0; floor < CORE.size(); floor++) {
            if (CORE.get(floor).contains(room)) {
                return floor;
            }
        }
        return -1;
    }
}

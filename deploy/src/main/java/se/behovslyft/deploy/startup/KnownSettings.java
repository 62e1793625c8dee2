package se.behovslyft.deploy.startup;

import java.lang.reflect.RecordComponent;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.regex.Pattern;
import org.springframework.boot.context.properties.bind.DataObjectPropertyName;

/** The settings that the records of the house have a place for. */
final class KnownSettings {

    /**
     * The place for one setting.
     *
     * @param open whether it takes any name below it, as a list or a map does
     */
    private record Place(String name, boolean open) {

        boolean takes(String asked) {
            String own = Pattern.quote(Setting.canonical(name));
            return Setting.canonical(asked).matches(open ? own + "([.\\[].+)?" : own);
        }

        /** A dash is left out of an environment variable, or written as an underscore. */
        boolean takesVariable(String asked) {
            String either = new Setting(name).variable() + "|"
                    + name.replaceAll("[.-]", "_").toUpperCase(Locale.ROOT);
            return asked.matches("(" + either + ")" + (open ? "(_.+)?" : ""));
        }
    }

    private final List<Place> places = new ArrayList<>();

    /** Adds what a record of settings holds, also in records within it. */
    void add(String prefix, Class<?> settings) {
        for (RecordComponent component : settings.getRecordComponents()) {
            String name = prefix + "." + DataObjectPropertyName.toDashedForm(component.getName());
            if (component.getType().isRecord()) {
                add(name, component.getType());
            } else {
                places.add(new Place(name, isOpen(component.getType())));
            }
        }
    }

    boolean take(String name) {
        return places.stream().anyMatch(place -> place.takes(name));
    }

    boolean takeVariable(String variable) {
        return places.stream().anyMatch(place -> place.takesVariable(variable));
    }

    /** By name, in alphabetical order. */
    List<String> names() {
        return places.stream().map(Place::name).sorted().toList();
    }

    private static boolean isOpen(Class<?> type) {
        return Map.class.isAssignableFrom(type) || Collection.class.isAssignableFrom(type) || type.isArray();
    }
}

package se.behovslyft.deploy.registry;

import static se.behovslyft.actor.OrganisationKind.COUNTY;
import static se.behovslyft.actor.OrganisationKind.MUNICIPALITY;
import static se.behovslyft.actor.OrganisationKind.NATIONAL_ACTOR;
import static se.behovslyft.actor.OrganisationKind.RSS;
import static se.behovslyft.actor.OrganisationKind.SKR;

import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;
import org.springframework.stereotype.Component;
import se.behovslyft.actor.Organisation;
import se.behovslyft.actor.OrganisationKind;
import se.behovslyft.actor.People;
import se.behovslyft.actor.Person;
import se.behovslyft.actor.Role;

/** Takes in the file of persons, where each row is an assignment: several rows with one address are one person. */
@Component
class PersonRows {

    static final List<Column> COLUMNS =
            List.of(Column.NAME, Column.MAIL, Column.ROLE, Column.ORGANISATION, Column.FROM, Column.UNTIL);

    private static final Pattern ADDRESS = Pattern.compile("[^@\\s]+@[^@\\s]+\\.[^@\\s]+");

    private final People people;
    private final Words words;
    private final RegistrySettings settings;

    PersonRows(People people, Words words, RegistrySettings settings) {
        this.people = people;
        this.words = words;
        this.settings = settings;
    }

    /** Returns how many assignments there were. */
    int takeIn(List<Line> lines, Directory directory, Problems problems) {
        Map<String, String> names = new HashMap<>();
        int assignments = 0;
        for (Line line : lines) {
            String mail = line.text(Column.MAIL).toLowerCase(Locale.ROOT);
            String earlier = names.putIfAbsent(mail, line.text(Column.NAME));
            if (line.text(Column.NAME).isEmpty() || !ADDRESS.matcher(mail).matches()) {
                problems.on(line, "nameOrMailMissing");
            } else if (earlier != null && !earlier.equals(line.text(Column.NAME))) {
                problems.on(line, "twoNames", mail, earlier);
            } else {
                takeIn(line, directory, problems);
                assignments++;
            }
        }
        return assignments;
    }

    private void takeIn(Line line, Directory directory, Problems problems) {
        Person person = people.enrol(line.text(Column.NAME), line.text(Column.MAIL));
        line.given(Column.TEAMS_ID).ifPresent(id -> recognise(person, id, line, problems));
        Optional<Role> role = words.meaning("role", Role.class, line.text(Column.ROLE));
        if (role.isEmpty()) {
            problems.on(line, "roleUnknown", line.text(Column.ROLE), words.all("role", Role.class));
            return;
        }
        Optional<Organisation> organisation = directory.find(kindsWith(role.get()), line.text(Column.ORGANISATION));
        if (organisation.isEmpty()) {
            problems.on(line, "organisationUnfit", line.text(Column.ORGANISATION), line.text(Column.ROLE));
            return;
        }
        Period.in(line, problems)
                .ifPresent(period -> people.assign(
                        person.id(), role.get(), organisation.get().id(), period.first(), period.last()));
    }

    private void recognise(Person person, String objectId, Line line, Problems problems) {
        if (settings.tenant().isEmpty()) {
            problems.on(line, "tenantMissing");
            return;
        }
        people.recogniseInTeams(person.id(), settings.tenant(), objectId);
        if (people.byTeams(settings.tenant(), objectId)
                .filter(known -> known.id().equals(person.id()))
                .isEmpty()) {
            problems.on(line, "teamsIdTaken");
        }
    }

    /** What an assignment can be for: SKR has two hats, and a local representative speaks for a county. */
    private static Set<OrganisationKind> kindsWith(Role role) {
        return switch (role) {
            case RSS_RESPONSIBLE, COLLECTOR, NETWORK_LEAD -> Set.of(RSS);
            case SKR_COORDINATOR, ADMINISTRATOR -> Set.of(SKR);
            case ACTOR_CONTACT -> Set.of(NATIONAL_ACTOR);
            case LOCAL_REPRESENTATIVE, SUBSTITUTE -> Set.of(COUNTY);
            case MUNICIPAL_READER -> Set.of(MUNICIPALITY);
        };
    }
}

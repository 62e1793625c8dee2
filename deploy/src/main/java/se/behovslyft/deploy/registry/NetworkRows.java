package se.behovslyft.deploy.registry;

import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import se.behovslyft.actor.Network;
import se.behovslyft.actor.Networks;
import se.behovslyft.actor.OrganisationId;
import se.behovslyft.actor.OrganisationKind;
import se.behovslyft.actor.People;
import se.behovslyft.actor.Person;
import se.behovslyft.actor.PersonId;

/** Takes in the file of networks. The same name under the same RSS is the same network, described anew. */
@Component
class NetworkRows {

    static final List<Column> COLUMNS =
            List.of(Column.NAME, Column.RSS, Column.SERVICE_AREA, Column.LEVEL, Column.LEAD);

    private final Networks networks;
    private final People people;

    NetworkRows(Networks networks, People people) {
        this.networks = networks;
        this.people = people;
    }

    /** Returns how many there were. */
    int takeIn(List<Line> lines, Directory directory, Problems problems) {
        lines.forEach(line -> directory
                .find(Set.of(OrganisationKind.RSS), line.text(Column.RSS))
                .ifPresentOrElse(
                        rss -> takeIn(line, rss.id(), problems),
                        () -> problems.on(line, "codeUnknown", line.text(Column.RSS))));
        return lines.size();
    }

    private void takeIn(Line line, OrganisationId rss, Problems problems) {
        @Nullable PersonId lead = lead(line, problems);
        String area = line.text(Column.SERVICE_AREA);
        String level = line.text(Column.LEVEL);
        networks.save(networks.findByRssAndName(rss, line.text(Column.NAME))
                .map(known -> known.described(area, level, lead))
                .orElseGet(() -> new Network(rss, line.text(Column.NAME), area, level, lead)));
    }

    private @Nullable PersonId lead(Line line, Problems problems) {
        Optional<String> mail = line.given(Column.LEAD);
        Optional<Person> person = mail.flatMap(people::byMail);
        if (mail.isPresent() && person.isEmpty()) {
            problems.on(line, "leadUnknown", mail.get());
        }
        return person.map(Person::id).orElse(null);
    }
}

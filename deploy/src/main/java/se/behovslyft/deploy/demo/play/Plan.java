package se.behovslyft.deploy.demo.play;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import org.springframework.context.annotation.Profile;
import org.springframework.stereotype.Component;
import se.behovslyft.actor.Organisation;
import se.behovslyft.actor.OrganisationKind;
import se.behovslyft.actor.Organisations;
import se.behovslyft.actor.People;
import se.behovslyft.actor.Role;
import se.behovslyft.deploy.demo.stage.DemoSettings;
import se.behovslyft.deploy.demo.stage.SampleFiles;
import se.behovslyft.wording.Wording;

/**
 * Who mails what. Every RSS with sample needs submits them; a unit with a name of its own hands in its part first. One RSS
 * is left to whoever tries the demo: it only gets a few needs, and nothing is submitted. An RSS without sample needs asks
 * for the template.
 */
@Component
@Profile("demo")
class Plan {

    private static final String YOURS = "FYR";
    private static final int NEEDS_FOR_YOU = 5;

    private final Organisations organisations;
    private final People people;
    private final SampleFiles samples;
    private final DemoSettings settings;
    private final Wording wording;

    Plan(Organisations organisations, People people, SampleFiles samples, DemoSettings settings, Wording wording) {
        this.organisations = organisations;
        this.people = people;
        this.samples = samples;
        this.settings = settings;
        this.wording = wording;
    }

    /** All mails, in the order they are sent. */
    List<Parcel> parcels() {
        Map<String, List<SampleNeed>> byName = samples.needs("needs-funktionshinder.jsonl", SampleNeed.class).stream()
                .collect(Collectors.groupingBy(SampleNeed::rss));
        return organisations.findByKindOrderByName(OrganisationKind.RSS).stream()
                .filter(rss -> settings.rss().isEmpty() || settings.rss().contains(rss.code()))
                .flatMap(rss -> parcels(rss, byName).stream())
                .sorted(Comparator.comparing(Parcel::kind))
                .toList();
    }

    private List<Parcel> parcels(Organisation rss, Map<String, List<SampleNeed>> byName) {
        List<SampleNeed> own = byName.getOrDefault(rss.name(), List.of());
        List<SampleNeed> units = otherNames(rss).stream()
                .flatMap(name -> byName.getOrDefault(name, List.of()).stream())
                .toList();
        if (rss.code().equals(YOURS)) {
            return List.of(parcel(rss, own.stream().limit(NEEDS_FOR_YOU).toList(), Parcel.Kind.NEEDS));
        }
        List<Parcel> parcels = new ArrayList<>();
        if (!units.isEmpty()) {
            parcels.add(parcel(rss, units, Parcel.Kind.NEEDS));
        }
        parcels.add(parcel(rss, own, own.isEmpty() ? Parcel.Kind.WISH : Parcel.Kind.SUBMISSION));
        return parcels;
    }

    private Parcel parcel(Organisation rss, List<SampleNeed> needs, Parcel.Kind kind) {
        return new Parcel(rss, responsible(rss), needs, kind);
    }

    /** The last by address: the first one at your RSS is you. */
    private String responsible(Organisation rss) {
        return people.holding(Set.of(Role.RSS_RESPONSIBLE), rss.id()).stream()
                .flatMap(assignment -> people.mailOf(assignment.person()).stream())
                .max(Comparator.naturalOrder())
                .orElseThrow(() -> new IllegalStateException("Nobody is responsible at RSS " + rss.code()));
    }

    private List<String> otherNames(Organisation rss) {
        Optional<String> names = samples.registry("organisationer.csv").stream()
                .filter(row -> rss.code().equals(row.get(wording.text("play.code"))))
                .map(row -> row.get(wording.text("play.otherNames")))
                .findFirst();
        return names.stream()
                .flatMap(list -> Arrays.stream(list.split(",")))
                .map(String::strip)
                .toList();
    }
}

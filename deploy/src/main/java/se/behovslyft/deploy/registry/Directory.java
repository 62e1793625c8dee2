package se.behovslyft.deploy.registry;

import java.util.Collection;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import se.behovslyft.actor.Organisation;
import se.behovslyft.actor.OrganisationKind;
import se.behovslyft.actor.Organisations;

/** All organisations by kind and code, looked up once and kept up while the files are read. Not for several threads. */
final class Directory {

    private record Key(OrganisationKind kind, String code) {}

    private final Map<Key, Organisation> known = new HashMap<>();

    Directory(Organisations organisations) {
        for (OrganisationKind kind : OrganisationKind.values()) {
            organisations.findByKindOrderByName(kind).forEach(this::add);
        }
    }

    void add(Organisation organisation) {
        known.put(new Key(organisation.kind(), organisation.code()), organisation);
    }

    /** The organisation with that code, when it is of one of those kinds. */
    Optional<Organisation> find(Collection<OrganisationKind> kinds, String code) {
        return kinds.stream()
                .flatMap(kind -> Optional.ofNullable(known.get(new Key(kind, code))).stream())
                .findFirst();
    }
}

package se.behovslyft.deploy.registry;

import java.nio.file.Path;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;
import se.behovslyft.wording.Wording;

/**
 * Takes in who is who from a folder of files: organisations, persons with their assignments, and networks. Reading the
 * same folder again changes nothing; a changed file changes what it says. What is no longer in a file stays, since
 * decisions refer to it: an assignment ends by its last day.
 */
@Component
class Registry {

    private final CsvFile csv;
    private final OrganisationRows organisations;
    private final PersonRows persons;
    private final NetworkRows networks;
    private final Wording wording;

    Registry(CsvFile csv, OrganisationRows organisations, PersonRows persons, NetworkRows networks, Wording wording) {
        this.csv = csv;
        this.organisations = organisations;
        this.persons = persons;
        this.networks = networks;
        this.wording = wording;
    }

    /** How much there was. */
    record Contents(int organisations, int assignments, int networks) {}

    /**
     * Reads the folder. All of it is taken in, or nothing.
     *
     * @throws se.behovslyft.deploy.StartRefused with every problem found, each with file, row and what to do
     */
    @Transactional
    Contents read(Path folder) {
        var problems = new Problems(wording);
        var organisationLines = csv.read(
                folder.resolve(wording.text("registry.file.organisations")), OrganisationRows.COLUMNS, problems);
        var personLines = csv.read(folder.resolve(wording.text("registry.file.persons")), PersonRows.COLUMNS, problems);
        var networkLines =
                csv.read(folder.resolve(wording.text("registry.file.networks")), NetworkRows.COLUMNS, problems);
        problems.throwIfAny();
        Directory directory = organisations.takeIn(organisationLines, problems);
        var contents = new Contents(
                organisationLines.size(),
                persons.takeIn(personLines, directory, problems),
                networks.takeIn(networkLines, directory, problems));
        problems.throwIfAny();
        return contents;
    }
}

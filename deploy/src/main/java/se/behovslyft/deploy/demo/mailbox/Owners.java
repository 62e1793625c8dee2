package se.behovslyft.deploy.demo.mailbox;

import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.springframework.context.annotation.Profile;
import org.springframework.stereotype.Component;
import se.behovslyft.actor.Assignment;
import se.behovslyft.actor.Organisations;
import se.behovslyft.actor.People;
import se.behovslyft.actor.Person;
import se.behovslyft.deploy.demo.post.KeptMail;
import se.behovslyft.deploy.demo.post.MailFiles;
import se.behovslyft.deploy.demo.stage.DemoSettings;
import se.behovslyft.wording.Wording;

/** Everyone who has received something, and who they are according to the registry. */
@Component
@Profile("demo")
class Owners {

    private final MailFiles files;
    private final People people;
    private final Organisations organisations;
    private final DemoSettings settings;
    private final Wording wording;

    Owners(MailFiles files, People people, Organisations organisations, DemoSettings settings, Wording wording) {
        this.files = files;
        this.people = people;
        this.organisations = organisations;
        this.settings = settings;
        this.wording = wording;
    }

    /** Those whose name, address or assignment holds the words, whoever received something last first. */
    List<Owner> matching(String words) {
        String wanted = words.strip().toLowerCase(Locale.ROOT);
        return files.owners().stream()
                .sorted(Comparator.comparing(this::newest).reversed())
                .flatMap(address -> find(address).stream())
                .filter(owner -> String.join(" ", owner.name(), owner.address(), owner.assignments())
                        .toLowerCase(Locale.ROOT)
                        .contains(wanted))
                .toList();
    }

    /** Who has that address, when something has come to it. */
    Optional<Owner> find(String address) {
        List<KeptMail> mails = files.of(address);
        if (mails.isEmpty()) {
            return Optional.empty();
        }
        Optional<Person> person = people.byMail(address);
        return Optional.of(new Owner(
                address,
                person.map(Person::name).orElseGet(() -> otherName(address)),
                person.map(this::assignments).orElse(""),
                mails.size(),
                Times.inWords(mails.getFirst().receivedAt())));
    }

    private String newest(String address) {
        return files.of(address).stream().findFirst().map(KeptMail::name).orElse("");
    }

    private String otherName(String address) {
        return address.equalsIgnoreCase(settings.mail().inbox()) ? wording.text("mailbox.ourselves") : address;
    }

    private String assignments(Person person) {
        return people.assignmentsOf(person.id()).stream()
                .map(this::inWords)
                .distinct()
                .collect(Collectors.joining("; "));
    }

    private String inWords(Assignment assignment) {
        return Stream.of(
                        wording.text("role." + assignment.role().name()),
                        organisations.named(assignment.organisation()).name())
                .collect(Collectors.joining(", "));
    }
}

package se.behovslyft.need;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import se.behovslyft.testing.Requirement;

/** The numbers are the Tax Agency's public test number and numbers made from it. */
@Requirement("S-06")
class PersonalDataGuardTest {

    private final PersonalDataGuard guard = new PersonalDataGuard();

    @ParameterizedTest
    @ValueSource(
            strings = {
                "19121212-1212",
                "191212121212",
                "121212-1212",
                "121212+1212",
                "1212121212",
                "121212 1212",
                "121212 - 1212",
                "121212–1212",
                "121212‑1212",
                "19 121212-1212",
                "1912-12-12-1212",
                "12 12 12-1212",
                "12.12.12-1212",
                "121212\u00a01212",
                "701063-2391",
                "19701063-2391"
            })
    void everyUsualSpellingOfAnIdentityOrCoordinationNumberIsStopped(String number) {
        Inspection inspection = guard.inspect("En brukare (" + number + ") som slår.");

        assertThat(inspection.identityNumbers()).isEqualTo(1);
        assertThat(inspection.text()).isEqualTo("En brukare ([borttaget]) som slår.");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "121212-1213", // wrong checksum
                "121312-1212", // month 13
                "121232-1212", // day 32
                "2026-03-12",
                "2026-03-12 till 2026-04-30",
                "dnr 2026/1234",
                "O7-FYR-012",
                "1 200 000 kronor",
                "ISBN 978-91-7585-123-4",
                "1–4, 5–8"
            })
    void otherNumbersAreLeftAlone(String text) {
        Inspection inspection = guard.inspect(text);

        assertThat(inspection.isStopped()).isFalse();
        assertThat(inspection.text()).isEqualTo(text);
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "Ring 070-174 06 31                       | PHONE",
                "Ring 08-452 70 00                        | PHONE",
                "Ring +46 70 174 06 31                    | PHONE",
                "skriv till eva@sjoby.example             | PRIVATE_MAIL",
                "I Annas ärende har vi sett               | NAMED_CASE",
                "En brukare, Maria Söderlund, kom hit     | NAMED_CASE"
            })
    void whatElseMayTellOfAPersonIsWarnedOf(String text, Inspection.Caution caution) {
        Inspection inspection = guard.inspect(text);

        assertThat(inspection.cautions()).contains(caution);
        assertThat(inspection.text()).isEqualTo(text);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "Brukare i LSS och SoL saknar stöd.",
                "Hur används IBIC i LSS – från utredning till genomförande 2026?",
                "Vi har 290 kommuner och 24 RSS.",
                "Perioden 2025–2026, minst 10–15 personer."
            })
    void anOrdinaryNeedGivesNoWarning(String text) {
        assertThat(guard.inspect(text).cautions()).isEmpty();
    }
}

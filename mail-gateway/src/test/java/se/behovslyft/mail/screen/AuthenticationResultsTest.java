package se.behovslyft.mail.screen;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Arrays;
import java.util.List;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import se.behovslyft.testing.Requirement;

@Requirement("S-11")
class AuthenticationResultsTest {

    private static final String OUR_SERVER = "mx.skr.example";

    @ParameterizedTest(name = "{0} → {1}")
    @CsvSource(delimiter = '|', quoteCharacter = '`', textBlock = """
            mx.skr.example; dmarc=pass header.from=fyr.example                            | PASSED
            mx.skr.example 1; dmarc=pass (p=reject dis=none) header.from=fyr.example      | PASSED
            MX.skr.example; DMARC=Pass header.from=FYR.example                            | PASSED
            mx.skr.example; spf=fail smtp.mailfrom=x@list.example; dmarc=pass header.from=fyr.example | PASSED
            mx.skr.example; dkim=pass header.d=fyr.example                                | PASSED
            mx.skr.example; dkim=pass header.i=@fyr.example header.s=s1                   | PASSED
            mx.skr.example; dkim=pass header.d=mail.fyr.example                           | PASSED
            mx.skr.example; dkim=fail header.d=fyr.example; dkim=pass header.d=fyr.example | PASSED
            mx.skr.example; spf=pass smtp.mailfrom=anna@fyr.example                       | PASSED
            mx.skr.example; spf=pass smtp.mailfrom=fyr.example; dmarc=none                | PASSED
            mx.skr.example; spf=pass smtp.mailfrom=bulk@sender.example; dmarc=none        | NONE
            mx.skr.example; dkim=pass header.d=sender.example                             | NONE
            mx.skr.example; dkim=pass header.d=example                                    | NONE
            mx.skr.example; dkim=pass header.d=notfyr.example                             | NONE
            mx.skr.example; dkim=neutral header.d=fyr.example; spf=softfail               | NONE
            mx.skr.example; dkim=pass header.d=fyr.example; dmarc=fail header.from=fyr.example | FAILED
            mx.skr.example; dmarc=pass header.from=other.example                          | NONE
            mx.skr.example; none                                                          | NONE
            mx.other.example; dmarc=pass header.from=fyr.example                          | NONE
            dmarc=pass header.from=fyr.example                                            | NONE
            mx.skr.example; x=(dmarc=pass) y                                              | NONE
            """)
    void aSenderIsBelievedWhenOurServerSaysThatTheirDomainVouches(String header, Authentication expected) {
        assertThat(AuthenticationResults.of(List.of(header), OUR_SERVER).of("anna@fyr.example"))
                .isEqualTo(expected);
    }

    @ParameterizedTest(name = "{0} → {1}")
    @CsvSource(delimiter = '|', textBlock = """
            mx.skr.example; dmarc=none / mx.skr.example; dmarc=pass header.from=fyr.example | NONE
            mx.other.example; dmarc=none / mx.skr.example; dmarc=pass header.from=fyr.example | NONE
            mx.skr.example; dmarc=pass header.from=fyr.example / mx.skr.example; dmarc=fail | PASSED
            """)
    void onlyTheTopmostHeaderCountsSinceAnyoneCanWriteTheOthers(String headers, Authentication expected) {
        assertThat(AuthenticationResults.of(Arrays.asList(headers.split(" / ")), OUR_SERVER)
                        .of("anna@fyr.example"))
                .isEqualTo(expected);
    }

    @ParameterizedTest(name = "{0} → {1}")
    @CsvSource(delimiter = '|', textBlock = """
            spf=pass (sender IP is 10.0.0.1) smtp.mailfrom=fyr.example; dkim=none; dmarc=pass action=none header.from=fyr.example;compauth=pass reason=100 | PASSED
            spf=fail smtp.mailfrom=fyr.example; dkim=none; dmarc=fail action=oreject header.from=fyr.example;compauth=fail | FAILED
            mx.evil.example; dmarc=pass header.from=fyr.example | NONE
            """)
    void exchangeOnlineWritesNoNameOfItsOwn(String header, Authentication expected) {
        assertThat(AuthenticationResults.of(List.of(header), AuthenticationResults.EXCHANGE_ONLINE)
                        .of("anna@fyr.example"))
                .isEqualTo(expected);
    }
}

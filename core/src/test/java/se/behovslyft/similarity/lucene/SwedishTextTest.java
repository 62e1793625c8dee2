package se.behovslyft.similarity.lucene;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class SwedishTextTest {

    private final SwedishText swedish = new SwedishText(new SwedishWords());

    @ParameterizedTest
    @CsvSource({
        "funktionsnedsättning, funktion nedsättning",
        "äldreomsorgspersonal, äldr omsorg personal",
        "boendestödjare, boend stödj",
        "hemtjänstpersonal, hemtjänst personal",
        "barnfamiljer, barn familj",
        "missbruksvård, missbruk vård",
        "psykiatrimottagning, psykiatri mottagning"
    })
    void aCompoundIsFoundByItsPartsToo(String compound, String parts) {
        assertThat(swedish.tokens(compound).getFirst().word().parts()).contains(parts.split(" "));
    }

    @Test
    void inflectionsOfAWordHaveOneStem() {
        assertThat(swedish.tokens("metod metoder metoderna"))
                .extracting(token -> token.word().stem())
                .containsOnly("metod");
    }

    @Test
    void shortAbbreviationsSurvive() {
        assertThat(swedish.tokens("IF, PA och MI i SIP"))
                .extracting(Token::surface)
                .containsExactly("IF", "PA", "och", "MI", "i", "SIP");
    }

    @Test
    void aWordKnowsWhereItStandsInTheText() {
        String text = "Stöd – till barn";

        Token barn = swedish.tokens(text).getLast();

        assertThat(text.substring(barn.from(), barn.to())).isEqualTo("barn");
    }

    @Test
    void textWithoutWordsHasNone() {
        assertThat(List.of("", "   ", "— … !", "\u0000"))
                .allSatisfy(text -> assertThat(swedish.tokens(text)).isEmpty());
    }
}

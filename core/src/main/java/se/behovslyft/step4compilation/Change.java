package se.behovslyft.step4compilation;

import java.util.Optional;
import org.jspecify.annotations.Nullable;
import se.behovslyft.need.By;
import se.behovslyft.round.RoundId;

/**
 * What somebody needs in hand to change the compilation: it is held by them, they have read it since, and it is known who
 * they are. Made by {@link WorkingLists#change}.
 *
 * @param round the round
 * @param held gives the numbers
 * @param list the compilation as it stood when it was taken hold of
 * @param by who, when and where
 * @param why the reason given, when one was
 */
record Change(
        RoundId round,
        Compilation held,
        WorkingList list,
        By by,
        @Nullable String why) {

    Optional<String> reason() {
        return Optional.ofNullable(why);
    }
}

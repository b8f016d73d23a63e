package vn.congtam.scoring;

import java.util.EnumSet;
import org.junit.jupiter.api.Test;
import vn.congtam.platform.testing.Texts;
import vn.congtam.rulebook.State;

class WordsTest {
    @Test
    void all_words_are_there_in_both_languages() {
        Texts.mustBeComplete("scoring");
    }

    @Test
    void why_a_slip_has_no_score_is_said_in_words() {
        EnumSet.complementOf(EnumSet.of(State.SCORED))
                .forEach(state -> Texts.mustSay("scoring", "said.State." + state.name()));
    }
}

package vn.congtam.scoring;

import org.junit.jupiter.api.Test;
import vn.congtam.platform.testing.Texts;

class WordsTest {
    @Test
    void all_words_are_there_in_both_languages() {
        Texts.mustBeComplete("scoring");
    }
}

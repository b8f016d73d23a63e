package vn.congtam.platform.testing;

import static org.assertj.core.api.Assertions.assertThatThrownBy;

import org.junit.jupiter.api.Test;

class TextsTest {
    @Test
    void the_words_of_all_pages_are_complete() {
        Texts.mustBeComplete("congtam");
        Texts.mustBeComplete("platform");
    }

    @Test
    void a_word_that_only_one_language_has_is_noticed() {
        assertThatThrownBy(() -> Texts.mustBeComplete("halved")).isInstanceOf(AssertionError.class);
    }
}

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

    @Test
    void a_refusal_of_the_table_of_rights_that_no_word_is_there_for_is_noticed() {
        assertThatThrownBy(() -> Texts.mustBeComplete("unsaid"))
                .isInstanceOf(AssertionError.class)
                .hasMessageContaining("refusal.ONLY_HEAD");
    }
}

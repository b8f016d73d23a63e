package vn.congtam.rulebook.text;

import static java.util.stream.Collectors.toSet;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.Arrays;
import java.util.Map;
import java.util.Set;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;
import vn.congtam.rulebook.Defect;
import vn.congtam.rulebook.RuleSet;

class MessagesTest {
    private static final Map<String, String> VI = Resource.read(RuleSet.class, "messages_vi.properties");
    private static final Map<String, String> EN = Resource.read(RuleSet.class, "messages_en.properties");

    @Test
    void both_languages_say_the_same_things() {
        assertThat(VI.keySet()).isEqualTo(EN.keySet());
        assertThat(VI)
                .allSatisfy((key, sentence) -> assertThat(sentence).isNotBlank().isNotEqualTo(EN.get(key)));
    }

    @Test
    void both_languages_mention_the_same_values() {
        assertThat(VI)
                .allSatisfy((key, sentence) -> assertThat(holes(sentence)).isEqualTo(holes(EN.getOrDefault(key, ""))));
    }

    @Test
    void every_defect_has_its_sentence() {
        assertThat(VI.keySet().stream().filter(key -> key.startsWith("defect.")).collect(toSet()))
                .isEqualTo(Arrays.stream(Defect.values())
                        .map(defect -> "defect." + defect)
                        .collect(toSet()));
    }

    @Test
    void values_are_put_in_as_they_are() {
        Text text = Messages.beside(RuleSet.class).text("defect.ITEM_UNKNOWN", "$1 \\ {0}");
        assertThat(text.en()).isEqualTo("Form 01 has no item “$1 \\ {0}”.");
        assertThat(text.vi()).isEqualTo("Mẫu số 01 không có tiêu chí “$1 \\ {0}”.");
    }

    @Test
    void details_are_numbered_from_zero() {
        Text text = Messages.beside(RuleSet.class).text("defect.COMPLETED_ABOVE_ASSIGNED", 3, 2);
        assertThat(text.en()).isEqualTo("Completed 3 exceeds assigned 2.");
    }

    @Test
    void a_missing_sentence_or_value_is_a_mistake_of_ours() {
        Messages messages = Messages.beside(RuleSet.class);
        assertThatThrownBy(() -> messages.text("no.such")).hasMessageContaining("no.such");
        assertThatThrownBy(() -> messages.text("defect.OUT_OF_RANGE")).hasMessageContaining("{0}");
        assertThatThrownBy(() -> Resource.read(RuleSet.class, "no.such")).hasMessageContaining("no.such");
    }

    private static Set<String> holes(String sentence) {
        return Pattern.compile("\\{[^}]+}")
                .matcher(sentence)
                .results()
                .map(MatchResult::group)
                .collect(toSet());
    }
}

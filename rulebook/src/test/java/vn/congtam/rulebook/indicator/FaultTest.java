package vn.congtam.rulebook.indicator;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Arrays;
import java.util.Map;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;
import vn.congtam.rulebook.text.Resource;

class FaultTest {
    private static final Map<String, String> VI = Resource.read(Fault.class, "messages_vi.properties");
    private static final Map<String, String> EN = Resource.read(Fault.class, "messages_en.properties");

    @Test
    void both_languages_say_the_same_things_and_mention_the_same_values() {
        assertThat(VI.keySet()).isEqualTo(EN.keySet());
        assertThat(VI)
                .allSatisfy((key, sentence) -> assertThat(holes(sentence)).isEqualTo(holes(EN.getOrDefault(key, ""))));
    }

    @Test
    void every_fault_has_its_sentence() {
        assertThat(VI.keySet())
                .containsAll(Arrays.stream(Fault.values())
                        .map(fault -> "fault." + fault)
                        .toList());
    }

    private static java.util.Set<String> holes(String sentence) {
        return Pattern.compile("\\{[^}]+}")
                .matcher(sentence)
                .results()
                .map(java.util.regex.MatchResult::group)
                .collect(java.util.stream.Collectors.toSet());
    }
}

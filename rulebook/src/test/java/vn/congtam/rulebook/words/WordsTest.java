package vn.congtam.rulebook.words;

import static java.util.stream.Collectors.toCollection;
import static org.assertj.core.api.Assertions.assertThat;

import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Stream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import vn.congtam.rulebook.RuleSet;
import vn.congtam.rulebook.Schema;
import vn.congtam.rulebook.text.Resource;

class WordsTest {
    private static final Set<String> PHRASES = Set.of("none", "all", "range", "number");

    @ParameterizedTest
    @ValueSource(strings = {"vi", "en"})
    void every_parameter_constant_and_rule_has_its_word_and_every_word_its_use(String language) {
        Map<String, String> words = Resource.read(InWords.class, "messages_" + language + ".properties");
        assertThat(words.keySet()).isEqualTo(needed());
        assertThat(words.values()).allSatisfy(word -> assertThat(word).isNotBlank());
    }

    private static Set<String> needed() {
        return Stream.of(
                        PHRASES.stream(),
                        Contents.CHAPTERS.stream().map("chapter."::concat),
                        Schema.TYPES.keySet().stream().filter(WordsTest::isTold),
                        Schema.TYPES.keySet().stream().filter(WordsTest::isTold).flatMap(WordsTest::constants),
                        RuleSet.of(RuleSet.DEFAULT).parameters().keySet().stream()
                                .filter(name -> name.startsWith("article.")))
                .flatMap(names -> names)
                .collect(toCollection(TreeSet::new));
    }

    private static boolean isTold(String name) {
        return !Contents.HEADER.contains(name);
    }

    private static Stream<String> constants(String name) {
        return Objects.requireNonNull(Schema.TYPES.get(name)).options().stream()
                .map(constant -> Wording.key(name, constant));
    }
}

package vn.congtam.submission;

import static org.assertj.core.api.Assertions.assertThat;

import com.tngtech.archunit.core.domain.JavaClass;
import com.tngtech.archunit.core.importer.ClassFileImporter;
import java.util.Arrays;
import java.util.Locale;
import java.util.ResourceBundle;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import vn.congtam.events.submission.TaskFact;
import vn.congtam.platform.web.Rule;

class WordsTest {
    private static final ResourceBundle VIETNAMESE = words("vi");
    private static final ResourceBundle ENGLISH = words("en");

    @Test
    void everything_is_said_in_both_languages() {
        assertThat(VIETNAMESE.keySet()).isEqualTo(ENGLISH.keySet());
        assertThat(VIETNAMESE.keySet()).allSatisfy(key -> {
            assertThat(VIETNAMESE.getString(key)).isNotBlank();
            assertThat(ENGLISH.getString(key)).isNotBlank();
        });
    }

    @Test
    void every_refusal_is_said_in_words() {
        assertThat(refusals())
                .isNotEmpty()
                .allSatisfy(code -> assertThat(VIETNAMESE.keySet()).contains("refusal." + code));
    }

    @Test
    void every_fact_of_a_task_is_said_in_words() {
        assertThat(TaskFact.class.getPermittedSubclasses())
                .allSatisfy(fact -> assertThat(VIETNAMESE.keySet()).contains("fact." + fact.getSimpleName()));
    }

    private static Stream<String> refusals() {
        return new ClassFileImporter()
                .importPackages("vn.congtam.submission").stream()
                        .filter(type -> type.isEnum() && type.isAssignableTo(Rule.class))
                        .map(JavaClass::reflect)
                        .flatMap(type -> Arrays.stream(type.getEnumConstants()))
                        .map(constant -> ((Rule) constant).name());
    }

    private static ResourceBundle words(String language) {
        return ResourceBundle.getBundle(
                "messages.submission",
                Locale.of(language),
                ResourceBundle.Control.getNoFallbackControl(ResourceBundle.Control.FORMAT_PROPERTIES));
    }
}

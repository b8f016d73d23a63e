package vn.congtam.stories;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.LinkedHashMap;
import java.util.Map;
import java.util.stream.Stream;
import tools.jackson.databind.JsonNode;

/** What figures and explanations say, as text. */
final class Told {
    private Told() {}

    /** Figures are these and no others, given as {@code name=value}; what is not among them is not there. */
    static void figures(JsonNode figures, String... expected) {
        assertThat(fields(figures)).containsExactlyInAnyOrderEntriesOf(pairs(expected));
    }

    /** These are among the fields, likewise. */
    static void among(JsonNode fields, String... expected) {
        assertThat(fields(fields)).containsAllEntriesOf(pairs(expected));
    }

    private static Map<String, String> fields(JsonNode of) {
        Map<String, String> told = new LinkedHashMap<>();
        of.properties().forEach(one -> told.put(one.getKey(), one.getValue().asString("")));
        return told;
    }

    private static Map<String, String> pairs(String... expected) {
        Map<String, String> all = new LinkedHashMap<>();
        Stream.of(expected).forEach(one -> {
            int equals = one.indexOf('=');
            all.put(one.substring(0, equals), one.substring(equals + 1));
        });
        return all;
    }

    /** The English sentences of the explanation of a slip. */
    static Stream<String> sentences(JsonNode slip) {
        return slip.path("explanation")
                .valueStream()
                .map(step -> step.at("/text/en").asString());
    }
}

package vn.congtam.platform.testing;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import tools.jackson.databind.JsonNode;

/** What an import answers. */
public final class Imported {
    private Imported() {}

    public static void counts(JsonNode outcome, int right, int taken, int onRecord, int wrong) {
        assertThat(List.of("right", "taken", "onRecord", "wrong"))
                .as(outcome.toString())
                .extracting(count -> outcome.path(count).asInt())
                .containsExactly(right, taken, onRecord, wrong);
    }

    /** Each as row, column and code. */
    public static List<String> wrongs(JsonNode outcome) {
        return outcome.path("errors")
                .valueStream()
                .map(one -> one.path("row").asInt() + " " + one.path("column").asString() + " "
                        + one.path("code").asString())
                .toList();
    }
}

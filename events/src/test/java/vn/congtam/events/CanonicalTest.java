package vn.congtam.events;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.math.BigDecimal;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import vn.congtam.events.submission.TaskId;

class CanonicalTest {
    record Pair(@Nullable Object b, Object a) {}

    @Test
    void members_are_sorted_by_name_and_absent_ones_are_left_out() {
        assertThat(Canonical.text(new Pair(2, 1))).isEqualTo("{\"a\":1,\"b\":2}");
        assertThat(Canonical.text(new Pair(null, 1))).isEqualTo("{\"a\":1}");
        assertThat(Canonical.text(Map.of("é", 1, "z", 2, "10", 3, "1", 4)))
                .isEqualTo("{\"1\":4,\"10\":3,\"z\":2,\"é\":1}");
    }

    /** RFC 8785, section 3.2.3: keys are ordered by their UTF-16 code units. */
    @Test
    void keys_are_sorted_as_the_standard_sorts_them() {
        Map<String, Integer> members =
                Map.of("\u20ac", 1, "\r", 2, "\uff21", 3, "1", 4, "\ud83d\ude00", 5, "\u0080", 6, "\u00f6", 7);
        assertThat(Canonical.text(members))
                .isEqualTo("{\"\\r\":2,\"1\":4,\"\u0080\":6,\"\u00f6\":7,\"\u20ac\":1,"
                        + "\"\ud83d\ude00\":5,\"\uff21\":3}");
    }

    @Test
    void text_is_brought_to_one_unicode_form_and_escaped_no_more_than_needed() {
        assertThat(Canonical.text("Kha\u0301nh Ho\u0300a")).isEqualTo("\"Kh\u00e1nh H\u00f2a\"");
        assertThat(Canonical.text("\u20ac$\u000f\nA'B\"\\\\\"/"))
                .isEqualTo("\"\u20ac$\\u000f\\nA'B\\\"\\\\\\\\\\\"/\"");
    }

    @Test
    void equal_decimals_have_equal_bytes_and_none_is_a_floating_point_number() {
        assertThat(Canonical.text(List.of(new BigDecimal("1.50"), new BigDecimal("1.5"), new BigDecimal("0.00"))))
                .isEqualTo("[\"1.5\",\"1.5\",\"0\"]");
        assertThat(Canonical.text(new BigDecimal("1E+3"))).isEqualTo("\"1000\"");
        assertThatThrownBy(() -> Canonical.text(1.5)).isInstanceOf(IllegalArgumentException.class);
    }

    @Test
    void numbers_that_other_readers_would_round_are_refused() {
        assertThat(Canonical.text(1L << 53)).isEqualTo("9007199254740992");
        assertThatThrownBy(() -> Canonical.text((1L << 53) + 1)).isInstanceOf(IllegalArgumentException.class);
    }

    @Test
    void half_a_character_is_refused() {
        assertThatThrownBy(() -> Canonical.text("\ud83d")).isInstanceOf(IllegalArgumentException.class);
        assertThatThrownBy(() -> Canonical.text("x\ude00")).isInstanceOf(IllegalArgumentException.class);
    }

    @Test
    void ids_are_their_value_and_times_are_iso() {
        assertThat(Canonical.text(new Pair(new TaskId("t-1"), Instant.parse("2026-10-05T01:02:03.004Z"))))
                .isEqualTo("{\"a\":\"2026-10-05T01:02:03.004Z\",\"b\":\"t-1\"}");
    }

    @Test
    void an_id_with_strange_characters_is_refused() {
        assertThatThrownBy(() -> new TaskId("a b")).isInstanceOf(IllegalArgumentException.class);
        assertThatThrownBy(() -> new TaskId("")).isInstanceOf(IllegalArgumentException.class);
    }

    @Test
    void an_entry_carries_its_place_and_its_cause() {
        Entry entry = new Entry(
                "congtam.khanhhoa/submission",
                7,
                "e-1",
                "task/t-1",
                0,
                "TaskReturned",
                1,
                Instant.parse("2026-10-05T01:02:03Z"),
                "VC0003",
                "c-1",
                null,
                Map.of(),
                "{\"task\":\"t-1\"}");
        assertThat(new String(entry.bytes(), java.nio.charset.StandardCharsets.UTF_8))
                .isEqualTo("{\"actor\":\"VC0003\",\"agg\":\"task/t-1\",\"cause\":\"c-1\",\"eventId\":\"e-1\","
                        + "\"log\":\"congtam.khanhhoa/submission\",\"payload\":{\"task\":\"t-1\"},\"pos\":7,\"rev\":1,"
                        + "\"seq\":0,\"ts\":\"2026-10-05T01:02:03Z\",\"type\":\"TaskReturned\",\"v\":1}");
    }
}

package vn.congtam.platform.json;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Map;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;
import vn.congtam.events.Canonical;
import vn.congtam.events.Entry;
import vn.congtam.events.FactNames;
import vn.congtam.events.regulation.RegulationFact.HolidaysListed;
import vn.congtam.events.submission.TaskFact.TaskSubmitted;
import vn.congtam.events.submission.Work;

class FactReaderTest {
    private final FactReader reader = FactReader.withoutKeys(FactNames.published());

    @ParameterizedTest
    @MethodSource("facts")
    void every_golden_fact_is_read_and_written_again_in_the_same_bytes(Class<?> type) throws IOException {
        String golden = golden(FactNames.nameOf(type) + "." + FactNames.revisionOf(type));
        Entry entry = reader.entry(entryOf(FactNames.nameOf(type), golden).bytes());
        assertThat(Canonical.text(reader.fact(entry))).isEqualTo(golden);
        assertThat(entry.payload()).isEqualTo(golden);
    }

    @Test
    void what_older_facts_of_a_name_lack_is_read_where_it_is_told() throws IOException {
        String golden = golden("AgencyEvaluationOpened.1.with-rules");
        assertThat(golden).contains("\"rules\":");
        assertThat(Canonical.text(reader.fact(entryOf("AgencyEvaluationOpened", golden))))
                .isEqualTo(golden);
    }

    @Test
    void what_a_fact_learned_to_say_later_is_read_where_it_is_said() throws IOException {
        assertThat(holidays("HolidaysListed.1").madeUp()).isEmpty();
        assertThat(holidays("HolidaysListed.1.make-up").madeUp()).containsExactly(LocalDate.of(2026, 1, 10));
    }

    @Test
    void how_many_units_were_late_is_read_and_written_again_in_the_same_bytes() throws IOException {
        String golden = golden("TaskSubmitted.1.units");
        TaskSubmitted read = (TaskSubmitted) reader.fact(entryOf("TaskSubmitted", golden));
        assertThat(read.lines().getFirst().work())
                .isEqualTo(Work.assigned(12).late(1).late(10).completed(1));
        assertThat(Canonical.text(read)).isEqualTo(golden);
    }

    private HolidaysListed holidays(String golden) throws IOException {
        Entry entry = reader.entry(entryOf("HolidaysListed", golden(golden)).bytes());
        return (HolidaysListed) reader.fact(entry);
    }

    @Test
    void an_entry_is_read_as_it_was_written() {
        Entry entry = entryOf("SlipLocked", "{\"slip\":\"VC0007/2026-10\"}");
        assertThat(reader.entry(entry.bytes())).isEqualTo(entry);
    }

    @Test
    void an_unknown_fact_is_told_by_its_name() {
        assertThatThrownBy(() -> reader.fact(entryOf("NeverHappened", "{}")))
                .isInstanceOf(Unreadable.class)
                .hasMessageContaining("NeverHappened");
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "[]", "nonsense", "{}", "{\"v\":1}", "{\"a\":1,\"a\":2}"})
    void what_is_no_entry_is_refused(String text) {
        assertThatThrownBy(() -> reader.entry(text.getBytes(StandardCharsets.UTF_8)))
                .isInstanceOf(Unreadable.class);
    }

    @Test
    void bombs_are_refused() {
        assertThatThrownBy(() -> reader.entry("[".repeat(5000).getBytes(StandardCharsets.UTF_8)))
                .isInstanceOf(Unreadable.class);
        assertThatThrownBy(() -> reader.entry(("{\"pos\":" + "9".repeat(5000) + "}").getBytes(StandardCharsets.UTF_8)))
                .isInstanceOf(Unreadable.class);
        assertThatThrownBy(() -> reader.entry(new byte[FactReader.MOST_BYTES + 1]))
                .isInstanceOf(Unreadable.class);
    }

    static Stream<Class<?>> facts() {
        return FactNames.published().all().stream();
    }

    private static Entry entryOf(String type, String payload) {
        return new Entry(
                "congtam.khanhhoa/test",
                41,
                "e-41",
                "slip/x",
                3,
                type,
                1,
                Instant.parse("2026-10-05T01:02:03.004Z"),
                "VC0003",
                "e-40",
                "c-1",
                Map.of("note", "é"),
                payload);
    }

    private static String golden(Class<?> type) throws IOException {
        return golden(FactNames.nameOf(type) + "." + FactNames.revisionOf(type));
    }

    private static String golden(String fact) throws IOException {
        String name = "/golden/" + fact + ".json";
        try (InputStream in = FactReaderTest.class.getResourceAsStream(name)) {
            assertThat(in).as(name).isNotNull();
            return new String(in.readAllBytes(), StandardCharsets.UTF_8).strip();
        }
    }
}

package vn.congtam.bench.onestop;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDateTime;
import java.util.List;
import org.junit.jupiter.api.Test;

class MonthTest {
    private static final LocalDateTime NOW = LocalDateTime.of(2026, 11, 30, 17, 0);
    private static final List<String> PEOPLE = List.of("VC0013", "VC0014", "VC0015");
    private static final List<String> KINDS = List.of("C-20", "C-21");
    private static final Month MONTH = Month.of("mc", 7, 500, PEOPLE, KINDS, NOW);

    @Test
    void the_same_seed_is_the_same_month_and_another_is_another() {
        assertThat(Month.of("mc", 7, 500, PEOPLE, KINDS, NOW)).isEqualTo(MONTH);
        assertThat(Month.of("mc", 8, 500, PEOPLE, KINDS, NOW).figures()).isNotEqualTo(MONTH.figures());
    }

    @Test
    void shuffled_it_has_the_same_events() {
        assertThat(MONTH.shuffled(1))
                .containsExactlyInAnyOrderElementsOf(MONTH.events())
                .isNotEqualTo(MONTH.events());
    }

    @Test
    void it_has_all_that_happens_to_files() {
        assertThat(List.of("received", "due-changed", "done", "reopened", "withdrawn"))
                .allSatisfy(what -> assertThat(MONTH.events()).anyMatch(event -> event.contains("." + what + "\"")));
        assertThat(List.of("file.", "document.", "task."))
                .allSatisfy(form -> assertThat(MONTH.events())
                        .anyMatch(event -> event.contains(form + "received"))
                        .anyMatch(event -> event.contains(form + "done")));
        assertThat(MONTH.events()).doesNotHaveDuplicates();
        assertThat(MONTH.figures().values())
                .anyMatch(one -> one.late() > 0)
                .anyMatch(one -> one.completed() < one.assigned());
        int counted = MONTH.figures().values().stream()
                .mapToInt(Month.Figures::assigned)
                .sum();
        assertThat(counted).isLessThan(500).isGreaterThan(450);
    }

    @Test
    void what_makes_no_sense_is_told_with_the_usage() {
        java.io.ByteArrayOutputStream said = new java.io.ByteArrayOutputStream();
        java.io.PrintStream err = new java.io.PrintStream(said, true, java.nio.charset.StandardCharsets.UTF_8);
        assertThat(OneStop.run(List.of("--files", "0"), err, err)).isEqualTo(2);
        assertThat(said.toString(java.nio.charset.StandardCharsets.UTF_8)).contains("usage: kpi one-stop");
    }
}

package vn.congtam.reporting.history.telling;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

class LanesTest {
    @Test
    void those_who_did_most_have_a_lane_each_in_the_order_in_which_they_came_in() {
        List<Telling> told =
                told("VC2", "VC1", "record-work", "VC1", "VC3", "VC4", "VC5", "VC6", "VC3", "VC4", "VC5", "VC6");
        Lanes lanes = Lanes.of(told);
        assertThat(lanes.actors()).containsExactly("VC1", "VC3", "VC4", "VC5", "VC6");
        assertThat(told.stream().map(lanes::of)).containsExactly(5, 0, 5, 0, 1, 2, 3, 4, 1, 2, 3, 4);
    }

    @Test
    void what_the_services_do_by_themselves_is_no_lane_of_its_own() {
        assertThat(Lanes.of(told("record-work", "lock-slip")).actors()).isEmpty();
    }

    private static List<Telling> told(String... actors) {
        return Stream.of(actors)
                .map(actor -> new Telling(
                        Instant.EPOCH,
                        "TaskAssigned",
                        actor,
                        actor,
                        "",
                        "",
                        List.of(),
                        "0198",
                        null,
                        "task/1",
                        "log",
                        1,
                        null))
                .toList();
    }
}

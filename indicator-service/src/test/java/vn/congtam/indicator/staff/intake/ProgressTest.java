package vn.congtam.indicator.staff.intake;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.Future;
import org.junit.jupiter.api.Test;
import vn.congtam.indicator.staff.intake.Handled.State;
import vn.congtam.indicator.staff.plan.Plan;
import vn.congtam.platform.sheet.Line;

/** A list whose writing takes longer than somebody waits. */
class ProgressTest {
    private static final Plan FIRST = new Plan(new Line<>(2, Map.of()), null, List.of(), List.of());
    private static final Plan SECOND = new Plan(new Line<>(3, Map.of()), null, List.of(), List.of());

    private final CompletableFuture<Handled> second = new CompletableFuture<>();
    private final Progress list = new Progress(List.of(FIRST, SECOND), List.of(taken(FIRST), second));

    @Test
    void who_does_not_wait_any_longer_is_told_which_rows_are_still_to_come() {
        Progress seen = list.awaited(Duration.ofMillis(1));
        assertThat(seen.isOver()).isFalse();
        assertThat(seen.now()).extracting(Handled::state).containsExactly(State.TAKEN, State.LEFT);
    }

    @Test
    void the_rest_goes_on_and_is_seen_at_the_same_place() {
        assertThat(list.awaited(Duration.ZERO).isOver()).isFalse();
        second.complete(Handled.as(SECOND, State.TAKEN));
        assertThat(list.isOver()).isTrue();
        assertThat(list.now()).extracting(Handled::state).containsExactly(State.TAKEN, State.TAKEN);
    }

    @Test
    void a_row_that_could_not_be_written_is_left_for_the_same_file_again() {
        second.completeExceptionally(new IllegalStateException("away"));
        assertThat(list.awaited(Duration.ofSeconds(9)).isOver()).isTrue();
        assertThat(list.now()).extracting(Handled::state).containsExactly(State.TAKEN, State.LEFT);
    }

    @Test
    void where_nothing_could_be_written_it_is_said_why() {
        Progress none = new Progress(
                List.of(FIRST), List.of(CompletableFuture.failedFuture(new IllegalStateException("away"))));
        assertThatThrownBy(none::now).hasMessage("away");
    }

    private static Future<Handled> taken(Plan plan) {
        return CompletableFuture.completedFuture(Handled.as(plan, State.TAKEN));
    }
}

package vn.congtam.indicator.staff.intake;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.Duration;
import java.time.Instant;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.concurrent.CompletableFuture;
import org.junit.jupiter.api.Test;
import vn.congtam.events.indicator.AgencyId;
import vn.congtam.events.indicator.StaffCode;
import vn.congtam.indicator.staff.intake.Lists.Running;
import vn.congtam.indicator.staff.plan.Plan;
import vn.congtam.indicator.staff.roll.Column;
import vn.congtam.platform.access.Actor;
import vn.congtam.platform.access.Role;
import vn.congtam.platform.sheet.Cell;
import vn.congtam.platform.sheet.Line;
import vn.congtam.platform.sheet.Mode;
import vn.congtam.platform.web.Refused;

/** Lists of so many rows, and rows of so many signs, that the memory would not hold fifty of them. */
class ListsTest {
    private static final AgencyId AGENCY = new AgencyId("xa-a");
    private static final Actor HR = new Actor(new StaffCode("VC0900"), "Hà", AGENCY, Set.of(Role.OFFICIAL, Role.HR));

    private Instant now = Instant.parse("2026-10-20T01:00:00Z");
    private final Lists lists = new Lists(() -> now);

    @Test
    void many_small_lists_are_kept() {
        String first = lists.note(looked(plan("ngắn"), 10));
        for (int i = 0; i < 40; i++) lists.note(looked(plan("ngắn"), 10));
        assertThat(lists.of(HR, first).mode()).isEqualTo(Mode.CHECK);
    }

    @Test
    void of_large_ones_the_oldest_makes_room_and_its_owner_is_told_so() {
        Running large = looked(plan("x".repeat(2_000)), 10_000);
        String first = lists.note(large);
        String second = lists.note(large);
        assertThatThrownBy(() -> lists.of(HR, first))
                .isInstanceOfSatisfying(
                        Refused.class, why -> assertThat(why.rule().name()).isEqualTo("NO_SUCH_LIST"));
        assertThat(lists.of(HR, second)).isSameAs(large);
    }

    @Test
    void many_rows_weigh_although_nothing_much_stands_in_them() {
        String first = lists.note(looked(plan(""), 10_000));
        for (int i = 0; i < 10; i++) lists.note(looked(plan(""), 10_000));
        assertThatThrownBy(() -> lists.of(HR, first)).isInstanceOf(Refused.class);
    }

    /** Who could not wait would not see the end of what was begun. */
    @Test
    void a_list_that_is_being_written_is_not_pushed_out_by_those_that_were_only_looked_at() {
        Plan plan = plan("ngắn");
        CompletableFuture<Handled> coming = new CompletableFuture<>();
        String written = lists.note(new Running(AGENCY, Mode.VALID, new Progress(List.of(plan), List.of(coming))));
        Running large = looked(plan("x".repeat(2_000)), 10_000);
        for (int i = 0; i < 3; i++) lists.note(large);
        assertThat(lists.of(HR, written).progress().isOver()).isFalse();
    }

    @Test
    void after_an_hour_a_list_is_kept_no_more() {
        String list = lists.note(looked(plan("ngắn"), 10));
        now = now.plus(Duration.ofMinutes(59));
        assertThat(lists.of(HR, list).mode()).isEqualTo(Mode.CHECK);
        now = now.plus(Duration.ofMinutes(2));
        assertThatThrownBy(() -> lists.of(HR, list)).isInstanceOf(Refused.class);
    }

    private static Running looked(Plan plan, int rows) {
        return new Running(AGENCY, Mode.CHECK, Progress.over(Collections.nCopies(rows, plan)));
    }

    private static Plan plan(String name) {
        return new Plan(new Line<>(2, Map.of(Column.NAME, Cell.of(name))), null, List.of(), List.of());
    }
}

package vn.congtam.scoring.closing;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;
import vn.congtam.events.indicator.StaffCode;
import vn.congtam.scoring.closing.Movement.Moved;

class ChecklistTest {
    private static final List<Moved> NOBODY = List.of();

    @Test
    void is_not_ready_while_somebody_whom_the_period_waits_for_is_not_listed() {
        assertThat(Checklist.isListRight(NOBODY, NOBODY, NOBODY)).isTrue();
        assertThat(Checklist.isListRight(NOBODY, List.of(missing(true)), NOBODY))
                .isFalse();
    }

    @Test
    void does_not_wait_for_whom_nobody_is_to_rate() {
        assertThat(Checklist.isListRight(NOBODY, List.of(missing(false)), NOBODY))
                .isTrue();
    }

    private static Moved missing(boolean awaited) {
        return new Moved(new StaffCode("VC0007"), "Nguyễn Thị Lan", null, null, false, awaited);
    }
}

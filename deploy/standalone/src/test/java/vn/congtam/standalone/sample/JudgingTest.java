package vn.congtam.standalone.sample;

import static org.assertj.core.api.Assertions.assertThat;

import java.net.URI;
import java.time.YearMonth;
import java.util.List;
import org.junit.jupiter.api.Test;

class JudgingTest {
    private static final YearMonth MONTH = YearMonth.of(2026, 11);
    private static final Agency COMMUNE = Commune.number(0);

    @Test
    void last_month_is_decided_for_everybody_and_locked() {
        assertThat(daysFrom(24, judging().steps()))
                .as("everybody but who is on leave is decided; then report, cap, lock and publication")
                .hasSize(COMMUNE.people().size() - 1 + 4);
    }

    @Test
    void this_month_is_open_even_on_its_last_day() {
        assertThat(daysFrom(24, judging().stepsUnderWay())).isEmpty();
    }

    private static List<Step> daysFrom(int day, List<Step> steps) {
        return steps.stream().filter(step -> step.day().getDayOfMonth() >= day).toList();
    }

    private static Judging judging() {
        return new Judging(new Api(URI.create("http://127.0.0.1:1/"), who -> who, "pass"), COMMUNE, MONTH);
    }
}

package vn.congtam.scoring.explanation.sandbox;

import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigDecimal;
import java.util.Map;
import java.util.Objects;
import org.junit.jupiter.api.Test;
import vn.congtam.events.submission.Line;
import vn.congtam.events.submission.Work;
import vn.congtam.reckoning.Sheet;
import vn.congtam.rulebook.RuleSet;
import vn.congtam.scoring.explanation.Sheets;

class ReplayTest {
    private static final RuleSet BY_UNIT = Sheets.UNIT_BY_UNIT;
    private static final RuleSet BY_LINE = RuleSet.of("nd335-2025/1-per-line");

    /** Ten files, four of them handed in late together, once. */
    private static final Line FOUR_LATE =
            Sheets.line(Work.assigned(10).completed(10).late(4));

    @Test
    void each_reading_takes_its_own_count_whichever_was_in_force() {
        assertThat(Sheets.of(BY_UNIT, FOUR_LATE).figures().c()).isEqualByComparingTo("0.9");
        assertThat(Sheets.of(BY_LINE, FOUR_LATE).figures().c()).isEqualByComparingTo("0.75");
        assertThat(tried(BY_LINE, Sheets.of(BY_UNIT, FOUR_LATE))).isEqualByComparingTo("0.75");
        assertThat(tried(BY_UNIT, Sheets.of(BY_LINE, FOUR_LATE))).isEqualByComparingTo("0.9");
    }

    @Test
    void why_it_moved_says_how_many_were_counted() {
        Replay replay = new Replay(new Change(BY_LINE, Pricing.NONE), Map.of("lan", Sheets.of(BY_UNIT, FOUR_LATE)));
        replay.of("lan");
        assertThat(replay.why("lan"))
                .anySatisfy(text -> assertThat(text.en()).contains("1 times late", "of the whole line"));
        assertThat(Sheets.of(BY_UNIT, FOUR_LATE).explanation())
                .anySatisfy(step -> assertThat(step.text().vi()).contains("4 lần chậm"));
    }

    private static BigDecimal tried(RuleSet rules, Sheet was) {
        Replay replay = new Replay(new Change(rules, Pricing.NONE), Map.of("lan", was));
        return Objects.requireNonNull(Objects.requireNonNull(replay.of("lan")).c());
    }
}

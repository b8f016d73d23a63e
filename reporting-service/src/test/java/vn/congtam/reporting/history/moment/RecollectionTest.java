package vn.congtam.reporting.history.moment;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import vn.congtam.events.Entry;
import vn.congtam.events.FactNames;
import vn.congtam.events.indicator.StaffFact.SuperiorAssigned;
import vn.congtam.platform.json.FactReader;
import vn.congtam.reporting.history.chapter.Chapter;
import vn.congtam.reporting.history.chapter.ChapterFolds;
import vn.congtam.reporting.testing.Commune;
import vn.congtam.reporting.testing.Folded;

/** What was known of Lan, whose October came to 89.42, and when. */
class RecollectionTest {
    private static final LocalDate IN_OCTOBER = LocalDate.of(2026, 10, 20);
    private static final Instant LATER = Instant.parse("2027-01-01T00:00:00Z");
    private static final String SCORE = "score of slip/VC0007/2026-10";

    private final Commune commune = new Commune();

    @Test
    void at_last_all_of_the_month_is_known() {
        State state = at(IN_OCTOBER, LATER);
        assertThat(values(state, SCORE)).containsEntry("total", "89.42");
        assertThat(values(state, "decision of slip/VC0007/2026-10")).containsEntry("decided", "GOOD");
        assertThat(values(state, "service"))
                .containsEntry("serves", "true")
                .containsEntry("agency", "xa-dien-khanh")
                .containsEntry("title", "Công chức địa chính")
                .containsEntry("superior", "VC0003");
        assertThat(state.standings())
                .anySatisfy(one -> assertThat(one.values()).containsEntry("task", "Hồ sơ đất thôn t1"));
    }

    @Test
    void a_moment_earlier_the_score_was_not_known_yet() {
        Instant scored = recorded("ScoreChanged").ts();
        assertThat(values(at(IN_OCTOBER, scored), SCORE)).isNotEmpty();
        assertThat(values(at(IN_OCTOBER, scored.minusNanos(1)), SCORE)).isEmpty();
    }

    @Test
    void another_month_knows_nothing_of_it_and_the_service_goes_on() {
        State november = at(LocalDate.of(2026, 11, 20), LATER);
        assertThat(values(november, SCORE)).isEmpty();
        assertThat(values(november, "service")).containsEntry("serves", "true");
    }

    @Test
    void before_anything_was_recorded_nothing_was_known() {
        assertThat(at(IN_OCTOBER, Instant.EPOCH).standings()).isEmpty();
    }

    @Test
    void what_was_decided_for_a_later_day_is_known_before_it_is_true() {
        LocalDate from = LocalDate.of(2026, 12, 1);
        Entry entry = commune.indicator.add(
                "VC0900", Commune.LAN, new SuperiorAssigned(Commune.LAN, Commune.CHAIR, from, "QĐ 9"));
        assertThat(values(at(from.minusDays(1), LATER), "service")).containsEntry("superior", "VC0003");
        assertThat(values(at(from, LATER), "service")).containsEntry("superior", Commune.CHAIR.value());
        assertThat(values(at(from, entry.ts().minusNanos(1)), "service")).containsEntry("superior", "VC0003");
    }

    @Test
    void two_moments_differ_in_what_came_between_and_each_difference_names_its_fact() {
        Entry scored = recorded("ScoreChanged");
        State before = at(IN_OCTOBER, scored.ts().minusNanos(1));
        State after = at(IN_OCTOBER, scored.ts());
        assertThat(before.to(after))
                .contains(new State.Difference(SCORE, "total", null, "89.42", scored.eventId()))
                .allSatisfy(one -> assertThat(one.of()).isEqualTo(SCORE));
        assertThat(after.to(before)).contains(new State.Difference(SCORE, "total", "89.42", null, scored.eventId()));
        assertThat(after.to(after)).isEmpty();
    }

    private State at(LocalDate on, Instant known) {
        List<Chapter> lan = Folded.of(ChapterFolds.CHAPTERS, commune.entries()).all().values().stream()
                .filter(chapter -> chapter.staff().equals(Commune.LAN))
                .toList();
        return new Recollection(Commune.LAN, lan, FactReader.withoutKeys(FactNames.published()))
                .at(new Moment(on, known));
    }

    private Entry recorded(String type) {
        return commune.scoring.entries().stream()
                .filter(entry -> entry.type().equals(type) && entry.agg().contains("VC0007"))
                .findFirst()
                .orElseThrow();
    }

    private static Map<String, String> values(State state, String of) {
        @Nullable
        Standing found = state.standings().stream()
                .filter(one -> one.of().equals(of))
                .findFirst()
                .orElse(null);
        return found == null ? Map.of() : found.values();
    }
}

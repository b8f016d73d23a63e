package vn.congtam.reporting.fairness.finding;

import static org.assertj.core.api.Assertions.assertThat;
import static vn.congtam.reporting.fairness.finding.Town.person;

import java.math.BigDecimal;
import java.time.Duration;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import vn.congtam.events.fairness.Signal;
import vn.congtam.events.indicator.StaffCode;
import vn.congtam.events.scoring.Grade;
import vn.congtam.reporting.fairness.finding.Finding.State;

class FindingsTest {
    private static final Thresholds WITHIN_AN_HOUR = new Thresholds(
            5,
            5,
            1,
            0.8,
            3.5,
            5,
            3,
            0.6,
            20,
            Duration.ofHours(1),
            0.95,
            Duration.ofHours(24),
            Duration.ofDays(5),
            Duration.ZERO);
    private static final StaffCode MINH = person(3);
    private static final StaffCode LAN = person(7);
    private static final StaffCode AN = person(9);

    private final Town town = new Town();

    @Test
    void a_lenient_rater_is_told_apart_with_his_interval_and_every_review_behind_it() {
        rated(MINH, 100, "22", "23", "22", "23", "22", "23", "22", "23");
        for (int rater = 20; rater < 27; rater++)
            rated(person(rater), rater * 10 + 100, "15", "18", "16", "17", "16", "14");
        Finding severity = found(MINH, Signal.SEVERITY);
        assertThat(severity.state()).isEqualTo(State.ASKS);
        assertThat(severity.figure("effect")).isGreaterThan(new BigDecimal("4"));
        assertThat(severity.figure("low")).isPositive();
        assertThat(severity.interval())
                .isNotNull()
                .satisfies(bar -> assertThat(Integer.parseInt(bar.from())).isBetween(61, 120));
        assertThat(severity.figure("people")).isEqualTo("8");
        assertThat(severity.figure("raters")).isEqualTo("8");
        assertThat(severity.traces())
                .hasSize(8)
                .allMatch(one -> one.deed().by().equals(MINH.value()))
                .allMatch(one -> one.deed().type().equals("GeneralCriteriaReviewed"));
        assertThat(found(person(20), Signal.SEVERITY).state()).isEqualTo(State.CLEAR);
    }

    @Test
    void among_few_raters_or_of_few_people_nothing_is_said_of_severity() {
        rated(MINH, 100, "25", "25", "24", "25", "26");
        rated(AN, 200, "15", "15", "16", "15", "14");
        assertThat(found(MINH, Signal.SEVERITY).state()).isEqualTo(State.TOO_FEW);
        rated(LAN, 300, "25", "25");
        assertThat(found(LAN, Signal.UNIFORMITY).state()).isEqualTo(State.TOO_FEW);
        assertThat(found(LAN, Signal.SEVERITY).figures())
                .extracting(Finding.Figure::name)
                .containsExactly("people", "raters");
    }

    @Test
    void nearly_the_same_for_everybody_is_asked_about_and_only_what_holds_counts() {
        rated(MINH, 100, "20", "20", "20", "20", "18");
        assertThat(found(MINH, Signal.UNIFORMITY).state()).isEqualTo(State.ASKS);
        assertThat(found(MINH, Signal.UNIFORMITY).figure("having")).isEqualTo("4");
        town.reviewed(MINH, person(100), "19");
        assertThat(found(MINH, Signal.UNIFORMITY).state()).isEqualTo(State.CLEAR);
        assertThat(found(MINH, Signal.UNIFORMITY).figure("having")).isEqualTo("3");
    }

    @Test
    void points_that_always_repeat_the_self_score_are_asked_about_with_both_facts() {
        IntStream.range(0, 5).forEach(i -> {
            StaffCode staff = person(100 + i);
            town.opened(staff, MINH).selfScored(staff, "2" + i).reviewed(MINH, staff, "2" + i);
        });
        Finding echo = found(MINH, Signal.SELF_ECHO);
        assertThat(echo.state()).isEqualTo(State.ASKS);
        assertThat(echo.traces()).hasSize(10);
        town.reviewed(MINH, person(101), "12");
        assertThat(found(MINH, Signal.SELF_ECHO).state()).isEqualTo(State.CLEAR);
    }

    @Test
    void a_change_on_the_day_of_the_lock_is_asked_about_and_a_first_review_is_none() {
        town.opened(LAN, MINH).at("2026-10-20T01:00:00Z").reviewed(MINH, LAN, "20");
        town.at("2026-10-31T01:00:00Z").reviewed(MINH, LAN, "20").reviewed(MINH, LAN, "24");
        town.decided(MINH, LAN, Grade.GOOD).locked(LAN);
        Finding edits = found(MINH, Signal.LATE_EDITS);
        assertThat(edits.state()).isEqualTo(State.ASKS);
        assertThat(edits.figure("edits")).isEqualTo("1");
        assertThat(edits.traces())
                .singleElement()
                .satisfies(one -> assertThat(one.staff()).isEqualTo(LAN));
    }

    @Test
    void a_change_long_before_the_lock_is_not_asked_about() {
        town.opened(LAN, MINH)
                .at("2026-10-20T01:00:00Z")
                .reviewed(MINH, LAN, "20")
                .reviewed(MINH, LAN, "24");
        town.at("2026-10-31T01:00:00Z").locked(LAN);
        assertThat(found(MINH, Signal.LATE_EDITS).state()).isEqualTo(State.CLEAR);
        assertThat(town.findings(AN)).isEmpty();
    }

    @Test
    void much_more_than_those_of_similar_tasks_is_asked_about_and_much_less_is_not() {
        IntStream.range(0, 8).forEach(i -> town.opened(person(100 + i), MINH).did(person(100 + i), "t" + i, 10 + i));
        town.opened(LAN, MINH).did(LAN, "nhieu", 90).opened(AN, MINH).did(AN, "it", 1);
        Finding volume = found(LAN, Signal.VOLUME);
        assertThat(volume.state()).isEqualTo(State.ASKS);
        assertThat(volume.figure("own")).isEqualTo("112.5");
        assertThat(volume.figure("peers")).isEqualTo("10");
        assertThat(volume.traces()).hasSize(1);
        assertThat(found(AN, Signal.VOLUME).state()).isEqualTo(State.CLEAR);
    }

    @Test
    void with_few_of_similar_tasks_no_volume_is_compared() {
        town.opened(LAN, MINH).did(LAN, "t1", 90).opened(AN, MINH).did(AN, "t2", 1);
        assertThat(found(LAN, Signal.VOLUME).state()).isEqualTo(State.TOO_FEW);
        assertThat(found(LAN, Signal.VOLUME).figure("median")).isNull();
    }

    @Test
    void a_day_of_more_than_twenty_four_hours_is_asked_about_with_its_entries_alone() {
        town.wrote(LAN, 1, 5, 900).wrote(LAN, 2, 5, 541).wrote(LAN, 3, 6, 1440).wrote(LAN, 4, 7, null);
        Finding day = found(LAN, Signal.IMPOSSIBLE_DAY);
        assertThat(day.state()).isEqualTo(State.ASKS);
        assertThat(day.figure("days")).isEqualTo("1");
        assertThat(day.figure("longest")).isEqualTo("24.02");
        assertThat(day.traces()).hasSize(2);
        town.struck(LAN, 2);
        assertThat(found(LAN, Signal.IMPOSSIBLE_DAY).state()).isEqualTo(State.CLEAR);
    }

    @Test
    void many_more_hours_than_those_of_similar_tasks_are_asked_about() {
        IntStream.range(0, 7)
                .forEach(i -> town.opened(person(100 + i), MINH).wrote(person(100 + i), 1, 5, 400 + 10 * i));
        town.opened(LAN, MINH).wrote(LAN, 1, 5, 1200);
        assertThat(found(LAN, Signal.HOURS).state()).isEqualTo(State.ASKS);
        assertThat(found(LAN, Signal.HOURS).figure("own")).isEqualTo("20");
        assertThat(found(person(100), Signal.HOURS).state()).isEqualTo(State.CLEAR);
    }

    @Test
    void all_on_the_last_days_by_vietnams_time_is_asked_about() {
        delivered("2026-10-12T01:00:00Z", 1);
        delivered("2026-10-28T17:30:00Z", 4);
        assertThat(found(LAN, Signal.BURST).state()).isEqualTo(State.ASKS);
        assertThat(found(LAN, Signal.BURST).traces()).hasSize(4);
    }

    @Test
    void the_evening_before_is_not_the_last_days_and_few_deliveries_say_nothing() {
        delivered("2026-10-28T12:00:00Z", 4);
        assertThat(found(LAN, Signal.BURST).state()).isEqualTo(State.TOO_FEW);
        delivered("2026-10-28T13:00:00Z", 4);
        assertThat(found(LAN, Signal.BURST).state()).isEqualTo(State.CLEAR);
    }

    @Test
    void twenty_accepted_within_the_time_set_are_asked_about_and_no_more_slowly() {
        IntStream.range(0, 20).forEach(i -> town.assigned(LAN, MINH, "t" + i).accepted(MINH, LAN, "t" + i));
        assertThat(found(MINH, Signal.MASS_APPROVAL).state()).isEqualTo(State.CLEAR);
        Finding mass = town.findings(MINH, WITHIN_AN_HOUR).stream()
                .filter(one -> one.signal() == Signal.MASS_APPROVAL)
                .findFirst()
                .orElseThrow();
        assertThat(mass.state()).isEqualTo(State.ASKS);
        assertThat(mass.figure("accepted")).isEqualTo("20");
        assertThat(mass.traces())
                .hasSize(20)
                .allMatch(one ->
                        "Hồ sơ đất thôn".equals(String.valueOf(one.title()).substring(0, 14)));
    }

    @Test
    void one_file_for_two_tasks_is_asked_about_and_the_other_owner_is_not_named_to_him() {
        town.submitted(LAN, "t1", "a", "b").submitted(AN, "t2", "a");
        Finding same = found(LAN, Signal.SAME_EVIDENCE);
        assertThat(same.state()).isEqualTo(State.ASKS);
        assertThat(same.figure("files")).isEqualTo("1");
        assertThat(same.traces()).extracting(Trace::staff).containsExactly(LAN, AN);
        assertThat(same.withoutNamesOfOthers().traces())
                .extracting(Trace::staff)
                .containsExactly(LAN, null);
        assertThat(same.withoutNamesOfOthers().traces().getLast().deed().by()).isEmpty();
        assertThat(found(AN, Signal.SAME_EVIDENCE).state()).isEqualTo(State.ASKS);
    }

    @Test
    void handed_in_again_with_the_same_task_after_a_return_it_is_no_second_use() {
        town.submitted(LAN, "t1", "a").submitted(LAN, "t1", "a");
        assertThat(found(LAN, Signal.SAME_EVIDENCE).state()).isEqualTo(State.CLEAR);
    }

    @Test
    void of_who_did_nothing_nothing_is_found() {
        assertThat(town.findings(LAN)).isEmpty();
    }

    private Finding found(StaffCode staff, Signal signal) {
        return town.findings(staff).stream()
                .filter(one -> one.signal() == signal)
                .findFirst()
                .orElseThrow(() -> new AssertionError(signal + " is not looked at"));
    }

    private void rated(StaffCode rater, int from, String... points) {
        for (int i = 0; i < points.length; i++) {
            town.opened(person(from + i), rater).reviewed(rater, person(from + i), points[i]);
        }
    }

    private void delivered(String at, int many) {
        town.at(at);
        for (int i = 0; i < many; i++) town.submitted(LAN, at.replaceAll("[^0-9]", "") + i);
    }
}

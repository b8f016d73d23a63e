package vn.congtam.rulebook.classification;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static vn.congtam.rulebook.Local.english;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import vn.congtam.rulebook.Grade;
import vn.congtam.rulebook.Local;
import vn.congtam.rulebook.RuleSet;
import vn.congtam.rulebook.RuleViolation;

class CapTest {
    private static final RuleSet OF_GOOD = RuleSet.of(RuleSet.DEFAULT);
    private static final RuleSet OR_ABOVE = Local.rules("cap.denominator=GOOD_OR_ABOVE");
    private static final Exceptional QUARTER = new Exceptional(new BigDecimal("25"), "QĐ-25");

    private static List<Classified> people(String group, int excellent, int good, int completed, int failed, int none) {
        List<Classified> all = new ArrayList<>();
        add(all, group, excellent, Grade.EXCELLENT);
        add(all, group, good, Grade.GOOD);
        add(all, group, completed, Grade.COMPLETED);
        add(all, group, failed, Grade.NOT_COMPLETED);
        add(all, group, none, null);
        return all;
    }

    private static void add(List<Classified> all, String group, int count, @Nullable Grade grade) {
        for (int i = 0; i < count; i++) all.add(new Classified(group + all.size(), group, grade));
    }

    /** R11: the customs, January 2026. */
    private static List<Classified> customs() {
        return people("hải quan", 112, 430, 0, 3, 1);
    }

    private static Count agency(RuleSet rules, List<Classified> people, @Nullable Exceptional exception) {
        return Cap.by(rules).check(people, exception).counts().getFirst();
    }

    @Test
    void r11_breaks_the_cap_of_those_good() {
        Count count = agency(OF_GOOD, customs(), null);
        assertThat(count).isEqualTo(new Count(null, 112, 430, 430, 86, 90));
        assertThat(count.exceeded()).isEqualTo(26);
        assertThat(Cap.by(OF_GOOD).check(customs(), null).isKept()).isFalse();
    }

    @Test
    void up_to_five_who_are_named_are_exempt_and_a_rule_set_may_narrow_that_but_not_widen_it() {
        assertThat(Cap.by(OF_GOOD).exempts(5)).isTrue();
        assertThat(Cap.by(OF_GOOD).exempts(6)).isFalse();
        assertThat(Cap.by(OF_GOOD).exemption(2).text().en())
                .isEqualTo("2 named for the occasion: of up to 5 no share of Excellent is told.");
        assertThat(Cap.by(Local.rules("cap.named-exempt-up-to=0")).exempts(1)).isFalse();
        assertThatThrownBy(() -> Local.rules("cap.named-exempt-up-to=6")).isInstanceOf(RuleViolation.class);
    }

    @Test
    void r11_breaks_the_cap_of_those_good_or_above() {
        Count count = agency(OR_ABOVE, customs(), null);
        assertThat(count).isEqualTo(new Count(null, 112, 430, 542, 108, 108));
        assertThat(count.exceeded()).isEqualTo(4);
    }

    @Test
    void r11_keeps_25_percent_of_542_but_not_of_430() {
        Count count = agency(OR_ABOVE, customs(), QUARTER);
        assertThat(count.allowed()).isEqualTo(135);
        assertThat(count.exceeded()).isZero();
        assertThat(Cap.by(OR_ABOVE).check(customs(), QUARTER).isKept()).isTrue();
        assertThat(agency(OF_GOOD, customs(), QUARTER).exceeded()).isEqualTo(5);
    }

    @Test
    void the_exception_gives_no_place_of_three_or_fewer_unless_a_rule_set_says_so() {
        RuleSet one = Local.rules("cap.exceptional-least=1");
        for (int good = 1; good < 4; good++) {
            List<Classified> few = people("văn thư", 1, good, 0, 0, 0);
            assertThat(agency(OF_GOOD, few, QUARTER).allowed()).isZero();
            assertThat(agency(one, few, QUARTER)).isEqualTo(new Count(null, 1, good, good, 1, 1));
            assertThat(agency(one, few, null).allowed()).isZero();
        }
        assertThat(agency(OF_GOOD, people("văn thư", 1, 4, 0, 0, 0), QUARTER).allowed())
                .isEqualTo(1);
        assertThat(agency(one, people("văn thư", 1, 0, 2, 0, 0), QUARTER).allowed())
                .isZero();
        assertThat(english(Cap.by(one)
                        .check(people("văn thư", 1, 2, 0, 0, 0), QUARTER)
                        .explanation()))
                .contains("By the exception 1 may be Excellent where the share comes to none.");
        assertThat(english(Cap.by(one).check(customs(), QUARTER).explanation()))
                .noneMatch(step -> step.startsWith("By the exception"));
        assertThatThrownBy(() -> Local.rules("cap.exceptional-least=2")).isInstanceOf(RuleViolation.class);
    }

    @Test
    void each_group_of_similar_tasks_keeps_it_too() {
        List<Classified> all = people("văn thư", 0, 50, 0, 0, 0);
        all.addAll(people("địa chính", 3, 10, 2, 0, 1));
        CapReport report = Cap.by(OF_GOOD).check(all, null);
        assertThat(report.counts())
                .containsExactly(
                        new Count(null, 3, 60, 60, 12, 3),
                        new Count("văn thư", 0, 50, 50, 10, 0),
                        new Count("địa chính", 3, 10, 10, 2, 2));
        assertThat(report.breaches()).extracting(Count::group).containsExactly("địa chính");
        assertThat(english(report.explanation()))
                .containsExactly(
                        "Whole agency: 3 excellent, at most 20 % of 60, that is 12; not exceeded.",
                        "Group of similar tasks văn thư: 0 excellent, at most 20 % of 50, that is 10; not exceeded.",
                        "Group of similar tasks địa chính: 3 excellent, at most 20 % of 10, that is 2; exceeded by 1.");
        assertThat(report.explanation().getFirst().article()).startsWith("Khoản 5 Điều 20");
    }

    @Test
    void a_whole_agency_above_it_is_told_so() {
        CapReport report = Cap.by(OR_ABOVE).check(customs(), new Exceptional(new BigDecimal("20.5"), "QĐ-1"));
        assertThat(english(report.explanation()))
                .startsWith(
                        "The share of 20.5 % applies by document QĐ-1.",
                        "Whole agency: 112 excellent, at most 20.5 % of 542, that is 111; exceeded by 1.");
    }

    @Test
    void where_it_counts_is_a_parameter() {
        assertThat(Cap.by(Local.proposal(RuleSet.DEFAULT, "cap.scopes=AGENCY"))
                        .check(customs(), null)
                        .counts())
                .extracting(Count::group)
                .containsExactly((String) null);
        assertThat(Cap.by(Local.proposal(RuleSet.DEFAULT, "cap.scopes=GROUP"))
                        .check(customs(), null)
                        .counts())
                .extracting(Count::group)
                .containsExactly("hải quan");
    }

    @Test
    void excellent_without_anybody_good_is_a_violation_in_every_reading() {
        for (RuleSet rules :
                List.of(OF_GOOD, OR_ABOVE, Local.rules("cap.rounding=CEILING", "cap.denominator=GOOD_OR_ABOVE"))) {
            Count count = agency(rules, people("a", 5, 0, 7, 0, 0), null);
            assertThat(count.allowed()).isZero();
            assertThat(count.exceeded()).isEqualTo(5);
        }
    }

    @ParameterizedTest
    @CsvSource({
        "FLOOR, 4, 0",
        "FLOOR, 5, 1",
        "FLOOR, 9, 1",
        "HALF_UP, 2, 0",
        "HALF_UP, 3, 1",
        "HALF_UP, 7, 1",
        "HALF_UP, 8, 2",
        "CEILING, 1, 1",
        "CEILING, 5, 1",
        "CEILING, 6, 2"
    })
    void a_small_group_depends_on_the_rounding(String rounding, int good, long allowed) {
        RuleSet rules = Local.rules("cap.rounding=" + rounding);
        assertThat(agency(rules, people("a", 0, good, 0, 0, 0), null).allowed()).isEqualTo(allowed);
    }

    @Test
    void who_is_not_rated_is_in_no_ratio_and_an_empty_agency_breaks_nothing() {
        assertThat(agency(OR_ABOVE, people("a", 0, 5, 0, 0, 90), null).base()).isEqualTo(5);
        assertThat(Cap.by(OF_GOOD).check(List.of(), null).isKept()).isTrue();
        assertThat(agency(OF_GOOD, List.of(), null)).isEqualTo(new Count(null, 0, 0, 0, 0, 0));
    }

    @ParameterizedTest
    @CsvSource({"20, false", "20.01, true", "25, true", "25.01, false", "-1, false"})
    void an_exception_is_above_20_and_up_to_25_percent(String percent, boolean fine) {
        Exceptional exception = new Exceptional(new BigDecimal(percent), "QĐ");
        assertThat(Local.wrong(Cap.by(OF_GOOD).examine(List.of(), exception)))
                .isEqualTo(fine ? List.of() : List.of("PERCENT_OUT_OF_RANGE /exception/percent"));
    }

    @Test
    void bad_input_is_refused_at_its_place() {
        List<Classified> people =
                List.of(new Classified("a", "g", null), new Classified("a", " ", null), new Classified("", "g", null));
        assertThat(Local.wrong(Cap.by(OF_GOOD).examine(people, new Exceptional(new BigDecimal("1e999999999"), " "))))
                .containsExactly(
                        "TEXT_MISSING /people/1/group",
                        "KEY_REPEATED /people/1/key",
                        "TEXT_MISSING /people/2/key",
                        "DOCUMENT_MISSING /exception/document",
                        "TOO_LARGE /exception/percent");
        assertThatThrownBy(() -> Cap.by(OF_GOOD).check(people, null)).isInstanceOf(RuleViolation.class);
    }

    /** By trying every number of places, with whole numbers only. */
    @Test
    void the_cap_agrees_with_whole_numbers_in_thousands_of_agencies() {
        long seed = Long.getLong("seed", System.nanoTime());
        System.out.println("CapTest -Dseed=" + seed);
        Random random = new Random(seed);
        for (int i = 0; i < 3_000; i++) {
            boolean above = random.nextBoolean();
            int tenths = 201 + random.nextInt(50);
            int excellent = random.nextInt(30);
            int good = random.nextInt(60);
            Exceptional exception = new Exceptional(BigDecimal.valueOf(tenths, 1), "QĐ");
            List<Classified> people =
                    people("g", excellent, good, random.nextInt(5), random.nextInt(5), random.nextInt(5));
            Count count = agency(above ? OR_ABOVE : OF_GOOD, people, exception);
            assertThat(count.allowed()).isEqualTo(allowed(excellent, good, tenths, above));
            assertThat(count.exceeded()).isEqualTo(Math.max(0, excellent - allowed(excellent, good, tenths, above)));
            assertThat(count.mayKeep()).isEqualTo(mayKeep(excellent, good, tenths, above));
        }
    }

    private static long allowed(int excellent, int good, int tenths, boolean above) {
        return good == 0 ? 0 : (long) tenths * (above ? excellent + good : good) / 1_000;
    }

    private static long mayKeep(int excellent, int good, int tenths, boolean above) {
        long most = 0;
        for (int keep = 0; keep <= excellent; keep++)
            if (keep <= allowed(keep, good + excellent - keep, tenths, above)) most = keep;
        return most;
    }
}

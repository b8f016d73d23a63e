package vn.congtam.indicator.indicatorset.figure;

import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigDecimal;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import vn.congtam.events.indicator.AgencyId;
import vn.congtam.events.indicator.StaffCode;
import vn.congtam.events.indicatorset.Block;
import vn.congtam.events.indicatorset.Coverage;
import vn.congtam.events.indicatorset.Indicator;
import vn.congtam.events.indicatorset.IndicatorSetId;
import vn.congtam.events.indicatorset.IndicatorValue;
import vn.congtam.events.indicatorset.IndicatorValuesId;
import vn.congtam.events.indicatorset.SetContent;
import vn.congtam.events.regulation.RegulationId;
import vn.congtam.indicator.Kept;
import vn.congtam.indicator.indicatorset.figure.Figures.Agreed;
import vn.congtam.indicator.indicatorset.figure.Figures.Reported;
import vn.congtam.indicator.indicatorset.shelf.SetEdition;

/** What everybody reached when it was measured last tells nobody apart. */
class AttainedTest {
    private static final IndicatorSetId FIRST = new IndicatorSetId("dk-1");
    private static final IndicatorSetId SECOND = new IndicatorSetId("dk-2");
    private static final StaffCode HEAD = new StaffCode("VC0001");
    private static final Map<String, String> FIELDS = Map.ofEntries(
            Map.entry("kind", "QUANTITATIVE"),
            Map.entry("name", "Hồ sơ đúng hạn"),
            Map.entry("weight", "100"),
            Map.entry("unit", "%"),
            Map.entry("direction", "MORE"),
            Map.entry("target", "95"),
            Map.entry("formula", "RATIO"),
            Map.entry("source.system", "Một cửa"),
            Map.entry("source.owner", "VP"),
            Map.entry("source.cutOffDays", "5"));
    private final Map<String, Figures> figures = new TreeMap<>();

    @Test
    void what_three_people_reached_in_full_was_reached_by_everybody() {
        reported("2026-10", FIRST, "95", "96", "100");
        assertThat(everybody()).containsExactly("DH");
    }

    @Test
    void one_of_them_who_missed_it_is_enough() {
        reported("2026-10", FIRST, "95", "94.99", "100");
        assertThat(everybody()).isEmpty();
    }

    @Test
    void two_people_say_nothing_of_everybody() {
        reported("2026-10", FIRST, "95", "96");
        assertThat(everybody()).isEmpty();
    }

    @Test
    void only_the_last_span_counts_in_which_enough_of_them_were_measured() {
        reported("2026-09", FIRST, "95", "95", "50");
        reported("2026-10", FIRST, "95", "96", "97");
        reported("2026-11", FIRST, "10");
        assertThat(everybody()).containsExactly("DH");
        reported("2026-12", FIRST, "95", "96", "50");
        assertThat(everybody()).isEmpty();
    }

    @Test
    void whoever_has_a_target_of_his_own_reached_it_or_not_by_that() {
        reported("2026-10", FIRST, "95", "96", "97");
        aim("2026-10", 2, FIRST, "98");
        assertThat(everybody()).isEmpty();
    }

    @Test
    void versions_of_a_set_count_together_and_sets_that_are_not_asked_for_do_not() {
        reported("2026-10", FIRST, "95", "96");
        figures.putAll(Map.of("x", figure("VC0099", "2026-10", SECOND, "95")));
        assertThat(everybody()).isEmpty();
        assertThat(attained().byEverybodyLast(List.of(edition(FIRST), edition(SECOND))))
                .containsExactly("DH");
    }

    @Test
    void what_the_set_no_longer_measures_is_not_told() {
        reported("2026-10", FIRST, "95", "96", "97");
        assertThat(attained().byEverybodyLast(List.of(edition(FIRST, "KHAC")))).isEmpty();
    }

    private Set<String> everybody() {
        return attained().byEverybodyLast(List.of(edition(FIRST)));
    }

    private Attained attained() {
        return new Attained(new Kept<>(figures));
    }

    private void reported(String span, IndicatorSetId set, String... actual) {
        for (int i = 0; i < actual.length; i++) {
            String staff = "VC001" + i;
            figures.put(staff + "/" + span, figure(staff, span, set, actual[i]));
        }
    }

    private static Figures figure(String staff, String span, IndicatorSetId set, String actual) {
        IndicatorValue value = new IndicatorValue(new BigDecimal(actual), null, "Một cửa", null, null);
        Reported one = new Reported(set, value, null, false, HEAD, Instant.EPOCH, List.of());
        return of(staff, span, set, one, null);
    }

    private void aim(String span, int whom, IndicatorSetId set, String target) {
        Agreed agreed = new Agreed(
                set, new BigDecimal(target), new BigDecimal("95"), "KH", "Địa bàn", false, HEAD, Instant.EPOCH);
        figures.computeIfPresent(
                "VC001" + whom + "/" + span,
                (_, known) -> of(
                        known.staff().value(),
                        span,
                        set,
                        known.reported().values().iterator().next(),
                        agreed));
    }

    private static Figures of(String staff, String span, IndicatorSetId set, Reported one, @Nullable Agreed agreed) {
        StaffCode code = new StaffCode(staff);
        return new Figures(
                IndicatorValuesId.of(code, span),
                code,
                span,
                List.of(set),
                Map.of("DH", one),
                agreed == null ? Map.of() : Map.of("DH", agreed));
    }

    private static SetEdition edition(IndicatorSetId set) {
        return edition(set, "DH");
    }

    private static SetEdition edition(IndicatorSetId set, String code) {
        Block block = new Block(
                "KQ", "Kết quả", new BigDecimal("100"), List.of(new Indicator(code, FIELDS, Map.of(), List.of())));
        return new SetEdition(
                set,
                RegulationId.of(new AgencyId("xa-dien-khanh")),
                new SetContent("Bộ", new Coverage(Coverage.Kind.AGENCY, null), null, null, List.of(block)),
                SetEdition.State.EFFECTIVE,
                List.of(),
                new SetEdition.Force(null, null, null, null),
                0);
    }
}

package vn.congtam.indicator.indicatorset.lint;

import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigDecimal;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import vn.congtam.events.indicator.AgencyId;
import vn.congtam.events.indicatorset.Block;
import vn.congtam.events.indicatorset.Coverage;
import vn.congtam.events.indicatorset.Indicator;
import vn.congtam.events.indicatorset.IndicatorSetId;
import vn.congtam.events.indicatorset.SetContent;
import vn.congtam.events.regulation.RegulationId;
import vn.congtam.indicator.indicatorset.lint.Others.Factor;
import vn.congtam.indicator.indicatorset.shelf.SetEdition;

class LintTest {
    private static final Others NONE = new Others(List.of(), Set.of(), List.of());
    private static final Indicator GOOD = quantity("DH", "Hồ sơ đúng hạn");

    @Test
    void a_good_set_has_no_hints() {
        assertThat(hints(NONE, GOOD, rubric("TD", "Tiếp dân"))).isEmpty();
    }

    @Test
    void a_quantity_without_a_unit_is_told_and_a_rubric_needs_none() {
        assertThat(hints(NONE, without(GOOD, "unit"), rubric("TD", "Tiếp dân")))
                .containsExactly("NO_UNIT /blocks/0/indicators/0/unit");
    }

    @Test
    void what_is_proved_by_nothing_is_told() {
        assertThat(hints(NONE, GOOD, without(rubric("TD", "Tiếp dân"), "evidence")))
                .containsExactly("NO_EVIDENCE_RULE /blocks/0/indicators/1/evidence");
    }

    @Test
    void the_same_name_twice_is_a_duplicate_however_it_is_written() {
        assertThat(hints(NONE, GOOD, quantity("D2", "  hồ SƠ, đúng hạn")))
                .containsExactly("DUPLICATE /blocks/0/indicators/1/name");
        assertThat(hints(NONE, GOOD, quantity("D2", "Hồ sơ đúng hẹn"))).isEmpty();
    }

    @Test
    void what_another_post_is_measured_by_in_the_same_way_is_copied() {
        Others others = new Others(List.of(edition("van-thu", quantity("X", "Hồ sơ đúng hạn"))), Set.of(), List.of());
        assertThat(hints(others, GOOD)).containsExactly("COPIED_FROM_OTHER_POST /blocks/0/indicators/0");
        assertThat(hints(others, with(GOOD, "target", "90"))).isEmpty();
        assertThat(hints(others, with(GOOD, "weight", "40"))).hasSize(1);
    }

    @Test
    void what_both_take_from_the_template_is_not_copied() {
        Others others = new Others(List.of(edition("van-thu", quantity("X", "Hồ sơ đúng hạn"))), Set.of(), List.of());
        Indicator inherited = new Indicator("DH", GOOD.fields(), Map.of(), List.of("name", "target"));
        assertThat(hints(others, inherited)).isEmpty();
    }

    @Test
    void what_everybody_reached_last_time_does_not_discriminate() {
        assertThat(hints(new Others(List.of(), Set.of("DH"), List.of()), GOOD, rubric("TD", "Tiếp dân")))
                .containsExactly("CANNOT_DISCRIMINATE /blocks/0/indicators/0");
    }

    @ParameterizedTest
    @CsvSource({"1, 1.5, false", "1, 1.6, true", "1.5, 1, false", "1.6, 1, true", "2, 2, false"})
    void a_factor_is_far_from_more_than_half_as_much_again(String own, String province, boolean far) {
        Factor factor = new Factor("C-1", "Soạn văn bản", new BigDecimal(own), new BigDecimal(province));
        assertThat(hints(new Others(List.of(), Set.of(), List.of(factor)), GOOD))
                .isEqualTo(far ? List.of("FACTOR_FAR_FROM_PROVINCE /catalogue") : List.of());
    }

    @Test
    void words_of_business_are_told_with_what_to_say_instead() {
        Indicator jargon = with(with(GOOD, "name", "Tăng DOANH THU"), "unit", "khách hàng");
        List<Hint> found = Lint.of(content("dia-chinh", jargon), NONE);
        assertThat(found)
                .extracting(hint -> hint.code() + " " + hint.pointer())
                .containsExactlyInAnyOrder(
                        "BUSINESS_JARGON /blocks/0/indicators/0/name", "BUSINESS_JARGON /blocks/0/indicators/0/unit");
        assertThat(found).anySatisfy(hint -> {
            assertThat(hint.why().vi()).contains("doanh thu", "số thu ngân sách");
            assertThat(hint.why().en()).contains("doanh thu", "budget revenue");
        });
        assertThat(hints(NONE, with(GOOD, "name", "Doanh thuế"))).isEmpty();
    }

    @Test
    void every_hint_says_why_in_both_languages() {
        for (Hint.Code code : Hint.Code.values()) {
            Hint hint = code.at("/x", "a", "b", "c", "d");
            assertThat(hint.why().vi()).isNotBlank().doesNotContain("{");
            assertThat(hint.why().en())
                    .isNotBlank()
                    .doesNotContain("{")
                    .isNotEqualTo(hint.why().vi());
        }
    }

    private static List<String> hints(Others others, Indicator... indicators) {
        return Lint.of(content("dia-chinh", indicators), others).stream()
                .map(hint -> hint.code() + " " + hint.pointer())
                .toList();
    }

    private static SetEdition edition(String post, Indicator... indicators) {
        return new SetEdition(
                new IndicatorSetId("dk-" + post),
                RegulationId.of(new AgencyId("xa-dien-khanh")),
                content(post, indicators),
                SetEdition.State.EFFECTIVE,
                List.of(),
                new SetEdition.Force(null, null, null, null),
                0);
    }

    private static SetContent content(String post, Indicator... indicators) {
        Coverage coverage = new Coverage(Coverage.Kind.POST, post);
        Block block = new Block("KQ", "Kết quả", new BigDecimal("100"), Arrays.asList(indicators));
        return new SetContent("Bộ", coverage, null, null, List.of(block));
    }

    private static Indicator quantity(String code, String name) {
        return new Indicator(
                code,
                Map.of(
                        "kind",
                        "QUANTITATIVE",
                        "name",
                        name,
                        "unit",
                        "%",
                        "target",
                        "95",
                        "evidence",
                        "Báo cáo",
                        "weight",
                        "60"),
                Map.of(),
                List.of());
    }

    private static Indicator rubric(String code, String name) {
        return new Indicator(
                code,
                Map.of("kind", "QUALITATIVE", "name", name, "levels", "A,B", "evidence", "Sổ tiếp dân", "weight", "40"),
                Map.of(),
                List.of());
    }

    private static Indicator with(Indicator one, String field, String value) {
        Map<String, String> fields = new TreeMap<>(one.fields());
        fields.put(field, value);
        return new Indicator(one.code(), fields, one.rules(), one.inherited());
    }

    private static Indicator without(Indicator one, String field) {
        Map<String, String> fields = new TreeMap<>(one.fields());
        fields.remove(field);
        return new Indicator(one.code(), fields, one.rules(), one.inherited());
    }
}

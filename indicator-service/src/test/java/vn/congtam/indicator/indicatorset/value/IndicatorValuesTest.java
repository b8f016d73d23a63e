package vn.congtam.indicator.indicatorset.value;

import static vn.congtam.platform.testing.RefusedBy.refusedBy;

import java.math.BigDecimal;
import java.time.LocalDate;
import org.axonframework.test.aggregate.AggregateTestFixture;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import vn.congtam.events.indicator.StaffCode;
import vn.congtam.events.indicatorset.IndicatorSetId;
import vn.congtam.events.indicatorset.IndicatorValue;
import vn.congtam.events.indicatorset.IndicatorValueFact.*;
import vn.congtam.events.indicatorset.IndicatorValuesId;
import vn.congtam.indicator.indicatorset.value.ValueCommand.*;

class IndicatorValuesTest {
    private static final IndicatorValuesId ID = IndicatorValuesId.of(new StaffCode("VC0007"), "2026-10");
    private static final IndicatorSetId SET = new IndicatorSetId("dk-dia-chinh-1");
    private static final StaffCode HR = new StaffCode("VC0005");
    private static final LocalDate CUT_OFF = LocalDate.of(2026, 11, 5);
    private static final IndicatorValue FIRST = figure("94", "MC-1");
    private static final IndicatorValue SECOND = figure("96", "MC-2");
    private static final IndicatorValueReported REPORTED =
            new IndicatorValueReported(ID, SET, "DH", FIRST, CUT_OFF, false, HR);
    private static final IndicatorValueCorrected CORRECTED =
            new IndicatorValueCorrected(ID, SET, "DH", SECOND, FIRST, "Tính thiếu", CUT_OFF, true, HR);

    private final AggregateTestFixture<IndicatorValues> values = new AggregateTestFixture<>(IndicatorValues.class);

    @Test
    void a_figure_is_reported_with_its_source_and_cut_off() {
        values.givenNoPriorActivity().when(report("DH", FIRST, null, false)).expectEvents(REPORTED);
    }

    @Test
    void what_comes_after_the_cut_off_is_late() {
        values.givenNoPriorActivity()
                .when(report("DH", FIRST, null, true))
                .expectEvents(new IndicatorValueReported(ID, SET, "DH", FIRST, CUT_OFF, true, HR));
    }

    @Test
    void the_same_figure_told_again_is_one() {
        values.given(REPORTED)
                .when(report("DH", FIRST, null, true))
                .expectNoEvents()
                .expectSuccessfulHandlerExecution();
        IndicatorValue byHand = figure("94", null);
        values.given(new IndicatorValueReported(ID, SET, "DH", byHand, CUT_OFF, false, HR))
                .when(report("DH", byHand, null, false))
                .expectNoEvents()
                .expectSuccessfulHandlerExecution();
    }

    @Test
    void a_figure_that_was_put_right_already_is_not_put_wrong_by_an_old_message() {
        values.given(REPORTED, CORRECTED)
                .when(report("DH", FIRST, "Gửi lại", true))
                .expectNoEvents()
                .expectSuccessfulHandlerExecution();
    }

    @Test
    void another_figure_takes_its_place_only_for_a_reason_and_the_former_stays() {
        values.given(REPORTED)
                .when(report("DH", SECOND, null, true))
                .expectNoEvents()
                .expectException(refusedBy(Refusal.VALUE_REPORTED_ALREADY, "/reason"));
        values.given(REPORTED).when(report("DH", SECOND, "Tính thiếu", true)).expectEvents(CORRECTED);
    }

    @Test
    void an_id_of_another_system_stands_for_one_figure() {
        values.given(REPORTED)
                .when(report("DH", figure("97", "MC-1"), "Tính thiếu", true))
                .expectNoEvents()
                .expectException(refusedBy(Refusal.EXTERNAL_ID_TAKEN, "/external"));
        values.given(REPORTED)
                .when(report("TD", FIRST, null, true))
                .expectNoEvents()
                .expectException(refusedBy(Refusal.EXTERNAL_ID_TAKEN, "/external"));
    }

    @Test
    void the_same_id_of_two_systems_stands_for_two_figures() {
        IndicatorValue elsewhere = new IndicatorValue(new BigDecimal("3"), null, "E-office", "MC-1", null);
        values.given(REPORTED)
                .when(report("TD", elsewhere, null, false))
                .expectEvents(new IndicatorValueReported(ID, SET, "TD", elsewhere, CUT_OFF, false, HR));
    }

    @Test
    void a_target_of_one_person_takes_the_place_of_that_of_the_set() {
        IndicatorTargetAgreed agreed = agreed("90", "95");
        values.givenNoPriorActivity().when(agree("90")).expectEvents(agreed);
        values.given(agreed).when(agree("90.0")).expectNoEvents().expectSuccessfulHandlerExecution();
        values.given(agreed).when(agree("92")).expectEvents(agreed("92", "90"));
        values.given(REPORTED)
                .when(agree("95"))
                .expectNoEvents()
                .expectException(refusedBy(Refusal.TARGET_AS_IN_SET, "/target"));
    }

    private static AgreeTarget agree(String target) {
        return new AgreeTarget(
                ID, SET, "DH", new BigDecimal(target), new BigDecimal("95"), "Kế hoạch", "Địa bàn", false, HR);
    }

    private static IndicatorTargetAgreed agreed(String target, String former) {
        return new IndicatorTargetAgreed(
                ID, SET, "DH", new BigDecimal(target), new BigDecimal(former), "Kế hoạch", "Địa bàn", false, HR);
    }

    private static ReportValue report(String indicator, IndicatorValue value, @Nullable String reason, boolean late) {
        return new ReportValue(ID, SET, indicator, value, reason, CUT_OFF, late, HR);
    }

    private static IndicatorValue figure(String actual, @Nullable String external) {
        return new IndicatorValue(new BigDecimal(actual), null, "Một cửa", external, null);
    }
}

package vn.congtam.indicator.indicatorset;

import static org.assertj.core.api.Assertions.assertThat;
import static vn.congtam.platform.testing.RefusedBy.refusedBy;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import org.axonframework.test.aggregate.AggregateTestFixture;
import org.axonframework.test.aggregate.TestExecutor;
import org.junit.jupiter.api.Test;
import vn.congtam.events.indicator.AgencyId;
import vn.congtam.events.indicator.StaffCode;
import vn.congtam.events.indicatorset.IndicatorSetFact;
import vn.congtam.events.indicatorset.IndicatorSetFact.*;
import vn.congtam.events.indicatorset.IndicatorSetId;
import vn.congtam.events.indicatorset.SetContent;
import vn.congtam.events.regulation.RegulationId;
import vn.congtam.indicator.indicatorset.IndicatorSetCommand.*;

class IndicatorSetTest {
    private static final IndicatorSetId ID = new IndicatorSetId("dk-dia-chinh-1");
    private static final IndicatorSetId NEXT = new IndicatorSetId("dk-dia-chinh-2");
    private static final RegulationId COMMUNE = RegulationId.of(new AgencyId("xa-dien-khanh"));
    private static final Set<RegulationId> OWN = Set.of(COMMUNE);
    private static final Set<RegulationId> OTHERS = Set.of(RegulationId.of(new AgencyId("xa-cam-lam")));
    private static final StaffCode HR = new StaffCode("VC0005");
    private static final StaffCode APPRAISER = new StaffCode("VC9002");
    private static final StaffCode HEAD = new StaffCode("VC0001");
    private static final LocalDate OCTOBER = LocalDate.of(2026, 10, 1);
    private static final SetContent CONTENT = new SetContent("Địa chính", null, null, null, List.of());
    private static final SetContent BETTER = new SetContent("Địa chính, sửa", null, null, null, List.of());

    private static final IndicatorSetDrafted DRAFTED = new IndicatorSetDrafted(ID, COMMUNE, CONTENT, HR);
    private static final IndicatorSetProposed PROPOSED = new IndicatorSetProposed(ID, "Theo vị trí", HR);
    private static final IndicatorSetReturned RETURNED = new IndicatorSetReturned(ID, "Thiếu đơn vị", APPRAISER);
    private static final IndicatorSetAppraised APPRAISED =
            new IndicatorSetAppraised(ID, "3800/SNV", "Phù hợp", APPRAISER);
    private static final IndicatorSetApproved APPROVED = new IndicatorSetApproved(ID, "290/QĐ-UBND", "Đồng ý", HEAD);
    private static final IndicatorSetTookEffect EFFECTIVE = new IndicatorSetTookEffect(ID, OCTOBER, null, HEAD);
    private static final IndicatorSetSuperseded SUPERSEDED = new IndicatorSetSuperseded(ID, NEXT, OCTOBER);
    private static final List<IndicatorSetFact> STORY =
            List.of(DRAFTED, PROPOSED, APPRAISED, APPROVED, EFFECTIVE, SUPERSEDED);

    private static final ProposeSet PROPOSE = new ProposeSet(ID, OWN, "Theo vị trí", HR);
    private static final AppraiseSet APPRAISE = new AppraiseSet(ID, "3800/SNV", "Phù hợp", APPRAISER);
    private static final ApproveSet APPROVE = new ApproveSet(ID, OWN, "290/QĐ-UBND", "Đồng ý", HEAD);
    private static final PutSetIntoEffect EFFECT = new PutSetIntoEffect(ID, OWN, OCTOBER, null, HEAD);
    private static final SupersedeSet SUPERSEDE = new SupersedeSet(ID, NEXT, OCTOBER);

    private final AggregateTestFixture<IndicatorSet> set = new AggregateTestFixture<>(IndicatorSet.class);

    @Test
    void a_set_is_drafted_once() {
        set.givenNoPriorActivity().when(new DraftSet(ID, COMMUNE, CONTENT, HR)).expectEvents(DRAFTED);
        set.given(DRAFTED)
                .when(new DraftSet(ID, COMMUNE, BETTER, HR))
                .expectNoEvents()
                .expectException(refusedBy(Refusal.SET_EXISTS, "/set"));
    }

    @Test
    void a_set_goes_its_way() {
        after(1).when(PROPOSE).expectEvents(PROPOSED);
        after(2).when(APPRAISE).expectEvents(APPRAISED);
        after(3).when(APPROVE).expectEvents(APPROVED);
        after(4).when(EFFECT).expectEvents(EFFECTIVE);
        after(5).when(SUPERSEDE).expectEvents(SUPERSEDED);
        after(6).when(SUPERSEDE).expectNoEvents().expectSuccessfulHandlerExecution();
    }

    @Test
    void no_step_is_left_out_or_taken_twice() {
        List<Object> steps = List.of(PROPOSE, APPRAISE, APPROVE, EFFECT, new SupersedeSet(ID, ID, OCTOBER));
        List<Refusal> refusals = List.of(
                Refusal.SET_NOT_DRAFT,
                Refusal.SET_NOT_PROPOSED,
                Refusal.SET_NOT_APPRAISED,
                Refusal.SET_NOT_APPROVED,
                Refusal.SET_NOT_EFFECTIVE);
        for (int done = 1; done <= STORY.size(); done++) {
            for (int step = 0; step < steps.size(); step++) {
                if (step != done - 1) {
                    after(done)
                            .when(steps.get(step))
                            .expectNoEvents()
                            .expectException(refusedBy(refusals.get(step), ""));
                }
            }
        }
    }

    @Test
    void only_a_draft_is_revised() {
        after(1).when(new ReviseSet(ID, OWN, BETTER, HR)).expectEvents(new IndicatorSetRevised(ID, BETTER, HR));
        for (int done = 2; done <= STORY.size(); done++) {
            after(done)
                    .when(new ReviseSet(ID, OWN, BETTER, HR))
                    .expectNoEvents()
                    .expectException(refusedBy(Refusal.SET_NOT_DRAFT, ""));
        }
    }

    @Test
    void what_is_returned_is_a_draft_again_with_its_reason() {
        after(2).when(new ReturnSet(ID, null, "Thiếu đơn vị", APPRAISER)).expectEvents(RETURNED);
        after(3).when(new ReturnSet(ID, OWN, "Thiếu đơn vị", APPRAISER)).expectEvents(RETURNED);
        set.given(DRAFTED, PROPOSED, RETURNED).when(PROPOSE).expectEvents(PROPOSED);
        for (int done : new int[] {1, 4, 5, 6}) {
            after(done)
                    .when(new ReturnSet(ID, null, "Thiếu đơn vị", APPRAISER))
                    .expectNoEvents()
                    .expectException(refusedBy(Refusal.SET_NOTHING_TO_RETURN, ""));
        }
    }

    @Test
    void nobody_judges_what_he_proposed_or_judged_already() {
        after(2).when(new AppraiseSet(ID, "3800/SNV", "Phù hợp", HR))
                .expectNoEvents()
                .expectException(refusedBy(Refusal.SET_JUDGED_BY_ITS_PROPOSER, ""));
        for (StaffCode involved : List.of(HR, APPRAISER)) {
            after(3).when(new ApproveSet(ID, OWN, "290/QĐ-UBND", "Đồng ý", involved))
                    .expectNoEvents()
                    .expectException(refusedBy(Refusal.SET_JUDGED_BY_ITS_PROPOSER, ""));
        }
        set.given(DRAFTED, PROPOSED, RETURNED, new IndicatorSetProposed(ID, "Đã bổ sung", HEAD))
                .when(new AppraiseSet(ID, "3800/SNV", "Phù hợp", APPRAISER))
                .expectEvents(APPRAISED);
    }

    @Test
    void others_keep_out() {
        List.of(
                        new ReviseSet(ID, OTHERS, BETTER, HR),
                        new ProposeSet(ID, OTHERS, "Theo vị trí", HR),
                        new ReturnSet(ID, OTHERS, "Thiếu", HR),
                        new ApproveSet(ID, OTHERS, "290/QĐ-UBND", "Đồng ý", HEAD),
                        new PutSetIntoEffect(ID, OTHERS, OCTOBER, null, HEAD))
                .forEach(command ->
                        after(1).when(command).expectNoEvents().expectException(refusedBy(Refusal.SET_OF_OTHERS, "")));
    }

    @Test
    void a_set_in_effect_supersedes_the_one_it_names() {
        IndicatorSetTookEffect second = new IndicatorSetTookEffect(NEXT, OCTOBER, ID, HEAD);
        assertThat(WhenIndicatorSetTookEffectThenSupersedeFormer.supersession(second))
                .isEqualTo(SUPERSEDE);
        assertThat(WhenIndicatorSetTookEffectThenSupersedeFormer.supersession(EFFECTIVE))
                .isNull();
    }

    private TestExecutor<IndicatorSet> after(int facts) {
        return set.given(new ArrayList<>(STORY.subList(0, facts)));
    }
}

package vn.congtam.scoring.slip;

import static org.assertj.core.api.Assertions.assertThat;
import static vn.congtam.scoring.slip.Facts.*;
import static vn.congtam.scoring.slip.Lan.*;

import java.math.BigDecimal;
import java.util.List;
import org.junit.jupiter.api.Test;
import vn.congtam.events.indicator.AgencyId;
import vn.congtam.events.indicator.PostId;
import vn.congtam.events.indicator.StaffCode;
import vn.congtam.events.indicator.SubjectKind;
import vn.congtam.events.scoring.Basis;
import vn.congtam.events.scoring.Figures;
import vn.congtam.events.scoring.Member;
import vn.congtam.events.scoring.Reached;
import vn.congtam.events.scoring.Rules;
import vn.congtam.events.scoring.SlipFact;
import vn.congtam.events.scoring.SlipFact.*;
import vn.congtam.reckoning.Law;
import vn.congtam.reckoning.Recomputation;
import vn.congtam.reckoning.Recomputed;
import vn.congtam.rulebook.RuleSet;
import vn.congtam.rulebook.RuleSets;
import vn.congtam.scoring.ShippedLaw;
import vn.congtam.scoring.slip.SlipCommand.*;

/** Ms Lan is transferred; what was judged by the rules of her former agency counts where those of the next one take it. */
class InheritedTest {
    private static final AgencyId ELSEWHERE = new AgencyId("xa-dien-lac");
    private static final StaffCode KE = new StaffCode("VC0021");
    private static final SlipReleased RELEASED = new SlipReleased(SLIP, PERIOD, ELSEWHERE);
    private static final SlipReturned GIVEN_BACK =
            new SlipReturned(SLIP, "Điều 12, Mẫu số 01 Nghị định 335/2025/NĐ-CP", null);

    /** By which every point of every item needs evidence. */
    private static final RuleSet STRICT = RuleSets.shipped().read("""
            base=nd335-2025/1
            id=tinh/1
            version=1
            class=LOCAL_APPROVED
            basis=12/QĐ-UBND: Điều 2
            effective.from=2026-01-01
            title.vi=Quy định của tỉnh
            title.en=Rules of the province
            general.evidence-above-zero=I.1,I.2,II.1,II.2,II.3,II.4,III.1,III.2,III.3,III.4
            """);

    private static final Rules THEIRS = new Rules("tinh/1", STRICT.hash());
    private static final Law LAW = rules -> rules.equals(THEIRS) ? STRICT : new ShippedLaw().of(rules);

    @Test
    void who_leads_no_longer_is_not_scored_as_a_leader() {
        LeadershipReviewed led = new LeadershipReviewed(SLIP, null, BigDecimal.ONE, BigDecimal.ONE, null);
        slip().given(openedForALeader(), WORK, SELF, REVIEWED, led, RELEASED)
                .when(listed(there(false), RULES))
                .expectEvents(taken(there(false), RULES), leaders(Reached.OPEN), scoredAs(there(false), RULES, GOOD));
    }

    @Test
    void how_somebody_leads_is_judged_again_where_the_rules_do_not_take_the_value() {
        BigDecimal much = dec("0.8");
        List<SlipFact> judged = given(
                openedForALeader(ShippedLaw.JUDGED),
                WORK,
                SELF,
                REVIEWED,
                new LeadershipReviewed(SLIP, much, much, much, null),
                RELEASED);
        slip().given(judged).when(listed(there(true), RULES)).expectSuccessfulHandlerExecution();
        Figures left = figuresOf(given(judged, taken(there(true), RULES)));
        assertThat(left.organisation()).isNull();
        assertThat(left.generalPoints()).isEqualByComparingTo("27");
        slip().given(judged)
                .andGiven(taken(there(true), RULES))
                .when(new ReviewLeadership(SLIP, BigDecimal.ONE, BigDecimal.ONE, BigDecimal.ONE, by(KE)))
                .expectSuccessfulHandlerExecution();
    }

    @Test
    void a_review_that_the_rules_do_not_take_is_given_back() {
        slip(LAW)
                .given(given(scored(), RELEASED))
                .when(listed(there(false), THEIRS))
                .expectEvents(
                        taken(there(false), THEIRS),
                        GIVEN_BACK,
                        leaders(Reached.COMPLETED_OR_ABOVE),
                        scoredAs(there(false), THEIRS, WORKED));
    }

    @Test
    void a_self_score_that_the_rules_do_not_take_is_given_back() {
        slip(LAW)
                .given(opened(), WORK, changed(WORKED), SELF, RELEASED)
                .when(listed(there(false), THEIRS))
                .expectEvents(taken(there(false), THEIRS), GIVEN_BACK, leaders(Reached.OPEN));
    }

    @Test
    void what_the_rules_take_stands() {
        slip().given(given(scored(), RELEASED))
                .when(listed(there(false), ShippedLaw.JUDGED))
                .expectEvents(taken(there(false), ShippedLaw.JUDGED), leaders(Reached.COMPLETED_OR_ABOVE));
    }

    @Test
    void computed_again_from_its_facts_it_comes_to_the_same() {
        List<SlipFact> facts = given(
                given(scored(), RELEASED),
                taken(there(false), THEIRS),
                GIVEN_BACK,
                leaders(Reached.COMPLETED_OR_ABOVE),
                scoredAs(there(false), THEIRS, WORKED));
        assertThat(Recomputation.of(facts, LAW)).hasSize(2).allMatch(Recomputed::isTheSame);
    }

    private static OpenSlip listed(Member who, Rules rules) {
        return new OpenSlip(SLIP, MONTH, Basis.WORK, DUE, who, rules, List.of(), List.of(), COMMUNE);
    }

    private static SlipTakenOver taken(Member who, Rules rules) {
        return new SlipTakenOver(SLIP, PERIOD, MONTH, Basis.WORK, DUE, who, rules, List.of());
    }

    private static LeadersChanged leaders(Reached reached) {
        return new LeadersChanged(SLIP, reached, List.of(MINH, CHAIR), List.of(KE));
    }

    private static ScoreChanged scoredAs(Member who, Rules rules, Figures figures) {
        return new ScoreChanged(SLIP, MONTH, who, rules, figures);
    }

    private static Member there(boolean leader) {
        return new Member(
                LAN,
                SubjectKind.CIVIL_SERVANT,
                ELSEWHERE,
                "van-phong",
                new PostId("van-thu"),
                leader,
                "van-thu",
                KE,
                KE,
                List.of(KE),
                List.of());
    }
}

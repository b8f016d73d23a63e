package vn.congtam.scoring.period;

import static org.assertj.core.api.Assertions.assertThat;
import static vn.congtam.platform.testing.RefusedBy.refusedBy;
import static vn.congtam.scoring.period.Commune.*;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.axonframework.test.aggregate.AggregateTestFixture;
import org.axonframework.test.aggregate.ResultValidator;
import org.axonframework.test.aggregate.TestExecutor;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.Test;
import vn.congtam.events.indicator.PostId;
import vn.congtam.events.indicator.StaffCode;
import vn.congtam.events.indicator.SubjectKind;
import vn.congtam.events.scoring.Basis;
import vn.congtam.events.scoring.Governed;
import vn.congtam.events.scoring.Grade;
import vn.congtam.events.scoring.Member;
import vn.congtam.events.scoring.PeriodFact;
import vn.congtam.events.scoring.PeriodFact.CapOverrun;
import vn.congtam.events.scoring.PeriodFact.CapRaised;
import vn.congtam.events.scoring.PeriodFact.Excess;
import vn.congtam.events.scoring.PeriodFact.MemberClosed;
import vn.congtam.events.scoring.PeriodFact.MemberListed;
import vn.congtam.events.scoring.PeriodFact.MemberReopened;
import vn.congtam.events.scoring.PeriodFact.MemberSettled;
import vn.congtam.events.scoring.PeriodFact.MemberWeighed;
import vn.congtam.events.scoring.PeriodFact.OccasionStated;
import vn.congtam.events.scoring.PeriodFact.PeriodLocked;
import vn.congtam.events.scoring.PeriodFact.PeriodOpened;
import vn.congtam.events.scoring.PeriodFact.PriorityApproved;
import vn.congtam.events.scoring.Rules;
import vn.congtam.events.scoring.Settlement;
import vn.congtam.events.scoring.Unrated;
import vn.congtam.reckoning.classification.Performance;
import vn.congtam.rulebook.RuleSet;
import vn.congtam.rulebook.RuleSets;
import vn.congtam.scoring.period.PeriodCommand.ApprovePriority;
import vn.congtam.scoring.period.PeriodCommand.KeepPromise;
import vn.congtam.scoring.period.PeriodCommand.LockPeriod;
import vn.congtam.scoring.period.PeriodCommand.RaiseCap;
import vn.congtam.scoring.period.PeriodCommand.SettleMember;
import vn.congtam.scoring.period.PeriodCommand.WeighMember;

/** The cap of Excellent, its exception, the order among equals and the ceilings. */
class DistinctionTest {
    private static final BigDecimal QUARTER = new BigDecimal("25");
    private static final CapRaised RAISED = new CapRaised(PERIOD, QUARTER, "Thành tích nổi bật", "QĐ 25");
    private static final RuleSet OF_GOOD = rules("cap.denominator=GOOD");
    private static final RuleSet OR_ABOVE = rules("cap.denominator=GOOD_OR_ABOVE");

    private static RuleSet rules(String... parameters) {
        return RuleSets.shipped().read("""
                id=xa-dien-khanh/1
                version=1
                base=%s
                class=LOCAL_APPROVED
                basis=12/QĐ-UBND
                title.vi=Quy chế xã
                title.en=Regulation of the commune
                effective.from=2026-07-01
                %s
                """.formatted(RuleSet.DEFAULT, String.join("\n", parameters)));
    }

    @Test
    void r11_breaks_the_cap_of_those_good() {
        when(OF_GOOD, customs(OF_GOOD), lock())
                .expectException(refusedBy(Refusal.CAP_EXCEEDED, ""))
                .expectExceptionMessage(holding("112 excellent, at most 20 % of 430, that is 86; exceeded by 26."));
    }

    @Test
    void a_few_who_are_named_for_an_occasion_are_not_capped() {
        List<PeriodFact> facts = opened(OF_GOOD);
        facts.add(new OccasionStated(PERIOD, "Xem xét bổ nhiệm", "KH 21", true));
        add(facts, OF_GOOD, member(LAN, CHAIR, CHAIR, CHAIR), Grade.EXCELLENT);
        when(OF_GOOD, facts, lock()).expectSuccessfulHandlerExecution();
        facts.set(1, new OccasionStated(PERIOD, "Đánh giá toàn cơ quan", "KH 22", false));
        when(OF_GOOD, facts, lock()).expectException(refusedBy(Refusal.CAP_EXCEEDED, ""));
    }

    @Test
    void six_who_are_named_are_capped_as_a_share_of_them_can_be_told() {
        List<PeriodFact> facts = opened(OF_GOOD);
        facts.add(new OccasionStated(PERIOD, "Đánh giá cuối nhiệm kỳ", "KH 23", true));
        people(facts, OF_GOOD, "g", 2, Grade.EXCELLENT);
        people(facts, OF_GOOD, "g", 3, Grade.GOOD);
        when(OF_GOOD, facts, lock()).expectSuccessfulHandlerExecution();
        people(facts, OF_GOOD, "g", 1, Grade.GOOD);
        when(OF_GOOD, facts, lock()).expectException(refusedBy(Refusal.CAP_EXCEEDED, ""));
    }

    @Test
    void a_few_who_are_named_beside_others_for_the_same_days_are_capped_as_all_of_them_would_be() {
        List<PeriodFact> facts = opened(OF_GOOD);
        facts.add(new OccasionStated(PERIOD, "Xem xét bổ nhiệm", "KH 21", true));
        people(facts, OF_GOOD, "g", 1, Grade.EXCELLENT);
        people(facts, OF_GOOD, "g", 2, Grade.GOOD);
        when(OF_GOOD, facts, besides(2)).expectSuccessfulHandlerExecution();
        when(OF_GOOD, facts, besides(3)).expectException(refusedBy(Refusal.CAP_EXCEEDED, ""));
        StaffCode second = new StaffCode("NV-4");
        locked(facts);
        when(OF_GOOD, facts, raisedBesides(second, 2)).expectEvents(new MemberWeighed(PERIOD, second, Grade.EXCELLENT));
        when(OF_GOOD, facts, raisedBesides(second, 3)).expectException(refusedBy(Refusal.CAP_EXCEEDED, "/grade"));
    }

    private static LockPeriod besides(int others) {
        return new LockPeriod(PERIOD, List.of(), Map.of(), Performance.UNKNOWN, others, Commune.LAST_DAY, DUE, null);
    }

    private static WeighMember raisedBesides(StaffCode staff, int others) {
        return new WeighMember(
                PERIOD, staff, Grade.EXCELLENT, null, Refusal.CAP_EXCEEDED, Refusal.CAP_EXCEEDED, others);
    }

    @Test
    void a_head_who_is_named_is_graded_no_higher_than_his_unit_all_the_same() {
        RuleSet block = rules("ceiling.head=BLOCK");
        List<PeriodFact> facts = led(block);
        facts.add(1, new OccasionStated(PERIOD, "Xem xét bổ nhiệm", "KH 21", true));
        when(block, facts, lock(Grade.COMPLETED)).expectException(refusedBy(Refusal.CEILING_EXCEEDED, ""));
        when(block, facts, lock(Grade.GOOD)).expectSuccessfulHandlerExecution();
    }

    @Test
    void r11_breaks_the_cap_of_those_good_or_above() {
        when(OR_ABOVE, customs(OR_ABOVE), lock())
                .expectException(refusedBy(Refusal.CAP_EXCEEDED, ""))
                .expectExceptionMessage(holding("112 excellent, at most 20 % of 542, that is 108; exceeded by 4."));
    }

    @Test
    void r11_is_locked_with_a_quarter_of_542_by_document() {
        List<PeriodFact> facts = customs(OR_ABOVE);
        facts.add(RAISED);
        when(OR_ABOVE, facts, lock()).expectSuccessfulHandlerExecution();
    }

    @Test
    void r11_is_not_locked_with_a_quarter_of_430() {
        List<PeriodFact> facts = customs(OF_GOOD);
        facts.add(RAISED);
        when(OF_GOOD, facts, lock())
                .expectException(refusedBy(Refusal.CAP_EXCEEDED))
                .expectExceptionMessage(holding("exceeded by 5."));
    }

    @Test
    void excellent_with_nobody_good_is_refused() {
        List<PeriodFact> facts = opened(OF_GOOD);
        people(facts, OF_GOOD, "văn thư", 1, Grade.EXCELLENT);
        people(facts, OF_GOOD, "văn thư", 9, Grade.COMPLETED);
        when(OF_GOOD, facts, lock()).expectException(refusedBy(Refusal.CAP_EXCEEDED));
    }

    @Test
    void each_group_of_similar_tasks_keeps_the_cap_too() {
        List<PeriodFact> facts = opened(OF_GOOD);
        people(facts, OF_GOOD, "văn thư", 50, Grade.GOOD);
        people(facts, OF_GOOD, "địa chính", 10, Grade.GOOD);
        people(facts, OF_GOOD, "địa chính", 3, Grade.EXCELLENT);
        when(OF_GOOD, facts, lock())
                .expectException(refusedBy(Refusal.CAP_EXCEEDED))
                .expectExceptionMessage(holding("Group of similar tasks địa chính: 3 excellent"));
    }

    @Test
    void the_superior_of_the_head_raises_the_cap() {
        when(OF_GOOD, led(OF_GOOD), raise(QUARTER, PROVINCE, false)).expectEvents(RAISED);
    }

    @Test
    void home_affairs_raises_the_cap() {
        when(OF_GOOD, led(OF_GOOD), raise(QUARTER, new StaffCode("NV0001"), true))
                .expectEvents(RAISED);
    }

    @Test
    void the_head_does_not_raise_his_own_cap() {
        when(OF_GOOD, led(OF_GOOD), raise(QUARTER, CHAIR, true)).expectException(refusedBy(Refusal.OWN_CAP));
    }

    @Test
    void somebody_else_does_not_raise_the_cap() {
        when(OF_GOOD, led(OF_GOOD), raise(QUARTER, new StaffCode("VC9999"), false))
                .expectException(refusedBy(Refusal.NOT_ABOVE_THE_HEAD));
    }

    @Test
    void the_cap_is_raised_above_the_usual_and_up_to_the_exceptional_share_only() {
        for (String percent : List.of("20", "25.01", "-1", "1000")) {
            when(OF_GOOD, led(OF_GOOD), raise(new BigDecimal(percent), PROVINCE, false))
                    .expectException(refusedBy(Refusal.CAP_PERCENT_OUT_OF_RANGE, "/percent"));
        }
    }

    @Test
    void the_cap_may_be_raised_after_the_lock_when_a_decision_is_to_be_replaced() {
        when(OF_GOOD, locked(led(OF_GOOD)), raise(QUARTER, PROVINCE, false)).expectEvents(RAISED);
    }

    @Test
    void an_order_of_priority_is_approved() {
        when(OF_GOOD, led(OF_GOOD), order(LAN, CHAIR))
                .expectEvents(new PriorityApproved(PERIOD, List.of(LAN, CHAIR), "QĐ 7"));
    }

    @Test
    void an_order_of_priority_names_members_only() {
        when(OF_GOOD, led(OF_GOOD), order(LAN, MINH)).expectException(refusedBy(Refusal.NOT_LISTED, "/order/1"));
    }

    @Test
    void an_order_of_priority_names_nobody_twice() {
        when(OF_GOOD, led(OF_GOOD), order(LAN, CHAIR, LAN))
                .expectException(refusedBy(Refusal.ORDER_REPEATED, "/order/2"));
    }

    @Test
    void an_order_of_priority_is_not_approved_after_the_lock() {
        when(OF_GOOD, locked(led(OF_GOOD)), order(LAN)).expectException(refusedBy(Refusal.PERIOD_LOCKED));
    }

    @Test
    void a_head_above_the_unit_is_refused_where_the_rules_block() {
        RuleSet block = rules("ceiling.head=BLOCK");
        when(block, led(block), lock(Grade.COMPLETED)).expectException(refusedBy(Refusal.CEILING_EXCEEDED, ""));
        when(block, led(block), lock(Grade.GOOD)).expectSuccessfulHandlerExecution();
    }

    @Test
    void a_head_is_not_held_up_by_a_unit_without_a_grade_or_by_a_warning() {
        RuleSet block = rules("ceiling.head=BLOCK");
        RuleSet warn = rules("ceiling.head=WARN");
        when(block, led(block), lock(null)).expectSuccessfulHandlerExecution();
        when(warn, led(warn), lock(Grade.COMPLETED)).expectSuccessfulHandlerExecution();
    }

    @Test
    void of_two_who_are_raised_at_once_after_the_lock_the_second_finds_no_place() {
        List<PeriodFact> facts = opened(OF_GOOD);
        people(facts, OF_GOOD, "văn thư", 6, Grade.GOOD);
        StaffCode one = new StaffCode("NV-1");
        StaffCode other = new StaffCode("NV-3");
        MemberWeighed taken = new MemberWeighed(PERIOD, one, Grade.EXCELLENT);
        when(OF_GOOD, locked(facts), weigh(one, Grade.EXCELLENT)).expectEvents(taken);
        facts.add(taken);
        when(OF_GOOD, facts, weigh(other, Grade.EXCELLENT)).expectException(refusedBy(Refusal.CAP_EXCEEDED, "/grade"));
        when(OF_GOOD, facts, weigh(one, Grade.EXCELLENT)).expectNoEvents();
        facts.add(new MemberSettled(PERIOD, one, new Settlement(Grade.GOOD, Grade.GOOD, null, "90")));
        when(OF_GOOD, facts, weigh(other, Grade.EXCELLENT)).expectException(refusedBy(Refusal.CAP_EXCEEDED, "/grade"));
    }

    @Test
    void a_worse_grade_after_the_lock_makes_a_place_and_one_that_was_promised_has_it() {
        List<PeriodFact> facts = opened(OF_GOOD);
        people(facts, OF_GOOD, "văn thư", 1, Grade.EXCELLENT);
        people(facts, OF_GOOD, "văn thư", 6, Grade.GOOD);
        StaffCode first = new StaffCode("NV-1");
        StaffCode next = new StaffCode("NV-3");
        when(OF_GOOD, locked(facts), new WeighMember(PERIOD, next, Grade.EXCELLENT, null, null, null, 0))
                .expectEvents(new MemberWeighed(PERIOD, next, Grade.EXCELLENT), overrun(next, 2, 1));
        when(OF_GOOD, facts, weigh(next, Grade.EXCELLENT)).expectException(refusedBy(Refusal.CAP_EXCEEDED, "/grade"));
        facts.add(new MemberWeighed(PERIOD, first, Grade.COMPLETED));
        when(OF_GOOD, facts, weigh(next, Grade.EXCELLENT))
                .expectEvents(new MemberWeighed(PERIOD, next, Grade.EXCELLENT));
    }

    /** The slip follows a moment later: until then its own grade is not the one that counts here. */
    @Test
    void what_a_petition_was_promised_is_not_taken_back_by_who_decides() {
        List<PeriodFact> facts = opened(OF_GOOD);
        people(facts, OF_GOOD, "văn thư", 6, Grade.GOOD);
        StaffCode one = new StaffCode("NV-1");
        when(OF_GOOD, locked(facts), new KeepPromise(PERIOD, one, Grade.GOOD)).expectNoEvents();
        facts.add(new MemberWeighed(PERIOD, one, Grade.EXCELLENT));
        when(OF_GOOD, facts, new KeepPromise(PERIOD, one, Grade.GOOD))
                .expectException(refusedBy(Refusal.PETITION_ANSWERED));
        when(OF_GOOD, facts, new KeepPromise(PERIOD, one, Grade.EXCELLENT)).expectNoEvents();
    }

    @Test
    void before_the_lock_nobody_is_weighed_alone() {
        when(OF_GOOD, led(OF_GOOD), weigh(LAN, Grade.EXCELLENT)).expectNoEvents();
    }

    /** Two of three with the same total may be it. */
    @Nested
    class An_approved_order {
        private final StaffCode first = new StaffCode("NV-1");
        private final StaffCode last = new StaffCode("NV-5");

        @Test
        void is_followed_where_more_are_excellent_by_their_score_than_may_be() {
            List<PeriodFact> facts = decided(OF_GOOD, Grade.GOOD, Grade.EXCELLENT, Grade.EXCELLENT);
            when(OF_GOOD, facts, lock()).expectSuccessfulHandlerExecution();
            facts.add(new PriorityApproved(PERIOD, List.of(first, last), "QĐ 7"));
            when(OF_GOOD, facts, lock())
                    .expectException(refusedBy(Refusal.ORDER_NOT_FOLLOWED, ""))
                    .expectExceptionMessage(holding("NV-1 gave way, while NV-5"))
                    .expectNoEvents();
            facts.add(new PriorityApproved(PERIOD, List.of(last, first), "QĐ 8"));
            when(OF_GOOD, facts, lock()).expectSuccessfulHandlerExecution();
        }

        @Test
        void binds_nobody_where_the_rules_only_warn() {
            RuleSet warn = rules("cap.order=WARN");
            List<PeriodFact> facts = decided(warn, Grade.GOOD, Grade.EXCELLENT, Grade.EXCELLENT);
            facts.add(new PriorityApproved(PERIOD, List.of(first, last), "QĐ 7"));
            when(warn, facts, lock()).expectSuccessfulHandlerExecution();
        }

        @Test
        void is_followed_also_by_what_is_given_after_the_lock() {
            List<PeriodFact> facts = decided(OF_GOOD, Grade.GOOD, Grade.EXCELLENT, Grade.GOOD);
            facts.add(new PriorityApproved(PERIOD, List.of(first, last), "QĐ 7"));
            locked(facts);
            when(OF_GOOD, facts, weigh(last, Grade.EXCELLENT))
                    .expectException(refusedBy(Refusal.ORDER_NOT_FOLLOWED, "/grade"));
            when(OF_GOOD, facts, weigh(first, Grade.EXCELLENT))
                    .expectEvents(new MemberWeighed(PERIOD, first, Grade.EXCELLENT));
        }

        /** Work that was told after the decision may move the total, and not the grade. */
        @Test
        void is_of_those_whose_totals_are_the_same_at_the_lock() {
            List<PeriodFact> facts = decided(OF_GOOD, Grade.GOOD, Grade.EXCELLENT, Grade.EXCELLENT);
            facts.add(new PriorityApproved(PERIOD, List.of(first, last), "QĐ 7"));
            when(OF_GOOD, facts, lockAt("91")).expectSuccessfulHandlerExecution();
            facts.add(new MemberSettled(PERIOD, last, excellent("91")));
            when(OF_GOOD, facts, lock()).expectSuccessfulHandlerExecution();
            when(OF_GOOD, facts, lockAt("90")).expectException(refusedBy(Refusal.ORDER_NOT_FOLLOWED, ""));
        }

        @Test
        void is_of_those_who_are_the_same_after_the_lock_by_what_it_counted_or_by_what_is_decided_now() {
            List<PeriodFact> facts = decided(OF_GOOD, Grade.GOOD, Grade.EXCELLENT, Grade.GOOD);
            facts.add(new PriorityApproved(PERIOD, List.of(first, last), "QĐ 7"));
            locked(facts);
            MemberWeighed given = new MemberWeighed(PERIOD, last, Grade.EXCELLENT);
            when(OF_GOOD, facts, weighAt("90")).expectException(refusedBy(Refusal.ORDER_NOT_FOLLOWED, "/grade"));
            when(OF_GOOD, facts, weighAt("91")).expectEvents(given);
            facts.add(new MemberClosed(PERIOD, last, MONTH, new Settlement(Grade.EXCELLENT, Grade.GOOD, null, "91")));
            when(OF_GOOD, facts, weighAt(null)).expectEvents(given);
        }

        private Settlement excellent(String total) {
            return new Settlement(Grade.EXCELLENT, Grade.EXCELLENT, null, total);
        }

        private LockPeriod lockAt(String total) {
            Map<String, String> totals = Map.of(last.value(), total);
            return new LockPeriod(PERIOD, List.of(), totals, Performance.UNKNOWN, 0, Commune.LAST_DAY, DUE, null);
        }

        private WeighMember weighAt(@Nullable String total) {
            return new WeighMember(PERIOD, last, Grade.EXCELLENT, total, Refusal.CAP_EXCEEDED, Refusal.CAP_EXCEEDED, 0);
        }

        private List<PeriodFact> decided(RuleSet rules, Grade... grades) {
            List<PeriodFact> facts = opened(rules);
            for (Grade grade : grades) {
                people(facts, rules, "văn thư", 1, grade);
                StaffCode staff = new StaffCode("NV-" + (facts.size() - 2));
                facts.removeLast();
                facts.add(new MemberSettled(PERIOD, staff, new Settlement(Grade.EXCELLENT, grade, null, "90")));
            }
            people(facts, rules, "văn thư", 12, Grade.GOOD);
            return facts;
        }
    }

    /** Others are Excellent because they are Good: they would be it by nothing. */
    @Nested
    class Who_is_graded_worse_after_the_lock {
        private final StaffCode best = new StaffCode("NV-1");
        private final StaffCode one = new StaffCode("NV-3");
        private final List<PeriodFact> facts = opened(OF_GOOD);

        Who_is_graded_worse_after_the_lock() {
            people(facts, OF_GOOD, "văn thư", 1, Grade.EXCELLENT);
            people(facts, OF_GOOD, "văn thư", 5, Grade.GOOD);
            locked(facts);
        }

        @Test
        void is_not_while_others_stay_excellent_who_may_be_no_longer() {
            when(OF_GOOD, facts, weigh(one, Grade.COMPLETED))
                    .expectException(refusedBy(Refusal.CAP_EXCEEDED, "/grade"))
                    .expectExceptionMessage(holding("1 excellent, at most 20 % of 4, that is 0; exceeded by 1."))
                    .expectNoEvents();
            when(OF_GOOD, facts, weigh(one, null)).expectException(refusedBy(Refusal.CAP_EXCEEDED, "/reason"));
        }

        @Test
        void is_once_these_are_good_themselves() {
            facts.add(new MemberWeighed(PERIOD, best, Grade.GOOD));
            when(OF_GOOD, facts, weigh(one, Grade.COMPLETED))
                    .expectEvents(new MemberWeighed(PERIOD, one, Grade.COMPLETED));
        }

        @Test
        void is_once_the_share_was_raised() {
            facts.add(RAISED);
            when(OF_GOOD, facts, weigh(one, Grade.COMPLETED))
                    .expectEvents(new MemberWeighed(PERIOD, one, Grade.COMPLETED));
        }

        @Test
        void is_where_it_cannot_be_refused_and_the_period_says_what_it_leaves() {
            when(OF_GOOD, facts, bound(one))
                    .expectEvents(new MemberWeighed(PERIOD, one, Grade.NOT_COMPLETED), overrun(one, 1, 0));
        }

        @Test
        void leaves_it_so_until_a_better_one_gives_way() {
            after(bound(one));
            when(OF_GOOD, facts, weigh(new StaffCode("NV-5"), Grade.EXCELLENT))
                    .expectException(refusedBy(Refusal.CAP_EXCEEDED, "/grade"));
            when(OF_GOOD, facts, weigh(best, Grade.GOOD))
                    .expectEvents(new MemberWeighed(PERIOD, best, Grade.GOOD), new CapOverrun(PERIOD, best, List.of()));
        }

        @Test
        void leaves_it_so_until_the_share_is_raised() {
            after(bound(one));
            when(OF_GOOD, facts, raise(QUARTER, PROVINCE, true))
                    .expectEvents(RAISED, new CapOverrun(PERIOD, null, List.of()));
        }

        @Test
        void leaves_it_so_until_another_is_added_who_is_good() {
            after(bound(one));
            Member late = grouped(LAN, "văn thư");
            Settlement good = new Settlement(Grade.GOOD, Grade.GOOD, null, "80");
            facts.add(new MemberListed(
                    PERIOD, MONTH, Basis.WORK, DUE, late, ids(OF_GOOD), List.of(), List.of(), List.of(), null));
            facts.add(new MemberReopened(PERIOD, LAN, MONTH));
            when(OF_GOOD, facts, new SettleMember(PERIOD, LAN, good))
                    .expectEvents(
                            new MemberSettled(PERIOD, LAN, good),
                            new MemberClosed(PERIOD, LAN, MONTH, good),
                            new CapOverrun(PERIOD, LAN, List.of()));
        }

        /** Opened again he has no grade for a while, and by that nobody is too many. */
        @Test
        void is_weighed_against_what_he_had_before_he_was_opened_again() {
            facts.add(new MemberReopened(PERIOD, one, MONTH));
            when(OF_GOOD, facts, weigh(one, Grade.COMPLETED))
                    .expectException(refusedBy(Refusal.CAP_EXCEEDED, "/grade"));
            when(OF_GOOD, facts, weigh(one, Grade.GOOD)).expectEvents(new MemberWeighed(PERIOD, one, Grade.GOOD));
        }

        private void after(WeighMember given) {
            facts.add(new MemberWeighed(PERIOD, given.staff(), given.grade()));
            facts.add(overrun(given.staff(), 1, 0));
        }

        private WeighMember bound(StaffCode staff) {
            return new WeighMember(PERIOD, staff, Grade.NOT_COMPLETED, null, Refusal.CAP_EXCEEDED, null, 0);
        }
    }

    private static CapOverrun overrun(StaffCode by, int excellent, int allowed) {
        String rules = OF_GOOD.id();
        return new CapOverrun(
                PERIOD,
                by,
                List.of(new Excess(rules, null, excellent, allowed), new Excess(rules, "văn thư", excellent, allowed)));
    }

    private static WeighMember weigh(StaffCode staff, @Nullable Grade grade) {
        return new WeighMember(PERIOD, staff, grade, null, Refusal.CAP_EXCEEDED, Refusal.CAP_EXCEEDED, 0);
    }

    private static ResultValidator<Period> when(RuleSet rules, List<PeriodFact> facts, PeriodCommand command) {
        AggregateTestFixture<Period> period = new AggregateTestFixture<>(Period.class);
        period.registerInjectableResource((vn.congtam.reckoning.Law) _ -> rules);
        TestExecutor<Period> given = period.given(facts);
        return given.when(command);
    }

    private static org.hamcrest.Matcher<String> holding(String text) {
        return org.hamcrest.CoreMatchers.containsString(text);
    }

    /** R11: the customs, January 2026. */
    private static List<PeriodFact> customs(RuleSet rules) {
        List<PeriodFact> facts = opened(rules);
        people(facts, rules, "hải quan", 112, Grade.EXCELLENT);
        people(facts, rules, "hải quan", 430, Grade.GOOD);
        people(facts, rules, "hải quan", 3, Grade.NOT_COMPLETED);
        people(facts, rules, "hải quan", 1, null);
        assertThat(facts).hasSize(1 + 2 * 546);
        return facts;
    }

    /** The chair, who is Good as Lan is. */
    private static List<PeriodFact> led(RuleSet rules) {
        List<PeriodFact> facts = opened(rules);
        add(facts, rules, member(CHAIR, PROVINCE, PROVINCE), Grade.GOOD);
        add(facts, rules, member(LAN, CHAIR, CHAIR, CHAIR), Grade.GOOD);
        return facts;
    }

    private static List<PeriodFact> locked(List<PeriodFact> facts) {
        facts.add(new PeriodLocked(PERIOD, COMMUNE, MONTH));
        return facts;
    }

    private static List<PeriodFact> opened(RuleSet rules) {
        return new ArrayList<>(List.of(new PeriodOpened(
                PERIOD,
                COMMUNE,
                MONTH,
                Basis.WORK,
                List.of(new Governed(SubjectKind.CIVIL_SERVANT, ids(rules))),
                DUE)));
    }

    private static void people(List<PeriodFact> facts, RuleSet rules, String group, int count, @Nullable Grade grade) {
        for (int i = 0; i < count; i++) {
            StaffCode staff = new StaffCode("NV-" + facts.size());
            add(facts, rules, grouped(staff, group), grade);
        }
    }

    private static Member grouped(StaffCode staff, String group) {
        return new Member(
                staff,
                SubjectKind.CIVIL_SERVANT,
                COMMUNE,
                "d",
                new PostId("vi-tri"),
                false,
                group,
                CHAIR,
                CHAIR,
                List.of(CHAIR),
                List.of());
    }

    private static void add(List<PeriodFact> facts, RuleSet rules, Member member, @Nullable Grade grade) {
        facts.add(new MemberListed(
                PERIOD, MONTH, Basis.WORK, DUE, member, ids(rules), List.of(), List.of(), List.of(), null));
        facts.add(new MemberSettled(
                PERIOD, member.staff(), new Settlement(grade, grade, grade == null ? Unrated.LEAVE : null, "90")));
    }

    private static Rules ids(RuleSet rules) {
        return new Rules(rules.id(), rules.hash());
    }

    private static LockPeriod lock() {
        return Commune.lock();
    }

    private static LockPeriod lock(@Nullable Grade ofUnit) {
        return Commune.lock(new Performance(ofUnit, false));
    }

    private static RaiseCap raise(BigDecimal percent, StaffCode by, boolean homeAffairs) {
        return new RaiseCap(PERIOD, percent, "Thành tích nổi bật", "QĐ 25", by, homeAffairs);
    }

    private static ApprovePriority order(StaffCode... staff) {
        return new ApprovePriority(PERIOD, List.of(staff), "QĐ 7");
    }
}

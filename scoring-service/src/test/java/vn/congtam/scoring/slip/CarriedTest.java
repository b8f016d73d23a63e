package vn.congtam.scoring.slip;

import static org.assertj.core.api.Assertions.assertThat;
import static vn.congtam.scoring.slip.Facts.given;
import static vn.congtam.scoring.slip.Lan.*;

import java.time.LocalDate;
import java.util.List;
import org.axonframework.test.aggregate.AggregateTestFixture;
import org.junit.jupiter.api.Test;
import vn.congtam.events.indicator.StaffCode;
import vn.congtam.events.scoring.Absent;
import vn.congtam.events.scoring.Basis;
import vn.congtam.events.scoring.Figures;
import vn.congtam.events.scoring.Grade;
import vn.congtam.events.scoring.PeriodId;
import vn.congtam.events.scoring.Rules;
import vn.congtam.events.scoring.SlipFact;
import vn.congtam.events.scoring.SlipFact.*;
import vn.congtam.events.scoring.SlipId;
import vn.congtam.events.scoring.Tracked;
import vn.congtam.events.scoring.Unrated;
import vn.congtam.reckoning.Law;
import vn.congtam.reckoning.Recomputation;
import vn.congtam.reckoning.Recomputed;
import vn.congtam.rulebook.RuleSet;
import vn.congtam.rulebook.RuleSets;
import vn.congtam.scoring.ShippedLaw;
import vn.congtam.scoring.reference.classification.Places;
import vn.congtam.scoring.slip.SlipCommand.*;

/** The customs do not rate a quarter of a single month: it counts in the next quarter. */
class CarriedTest {
    private static final String SEPTEMBER = "2026-09";
    private static final SlipId THIRD = SlipId.of(LAN, "2026-Q3");
    private static final SlipId FOURTH = SlipId.of(LAN, "2026-Q4");
    private static final PeriodId PERIOD = PeriodId.of(COMMUNE, "2026-Q3");
    private static final Tracked LEFT = Facts.tracked(SEPTEMBER, Grade.GOOD, Grade.GOOD, List.of());
    private static final LeftUnrated UNRATED = new LeftUnrated(THIRD, PERIOD, Unrated.OTHER, "GP 1", false, null);
    private static final SpanPassedOn CARRIED = new SpanPassedOn(THIRD, "2026-Q4", LEFT);
    private static final RuleSet CUSTOMS = RuleSets.shipped().read("""
            base=nd335-2025/1
            id=hai-quan/1
            version=1
            class=LOCAL_APPROVED
            basis=12/QĐ-HQ
            effective.from=2026-01-01
            title.vi=Quy định của hải quan
            title.en=Rules of the customs
            quarter.not-rated-up-to-months=1
            """);
    private static final Rules RULES = new Rules(CUSTOMS.id(), CUSTOMS.hash());
    private static final Law LAW = _ -> CUSTOMS;

    @Test
    void a_quarter_too_short_to_be_rated_leaves_its_month_to_the_next() {
        slip(LAW).given(unrated()).when(new LockSlip(THIRD)).expectEvents(locked(), CARRIED);
        assertThat(WhenSlipIsLockedThenTrackIt.command(CARRIED)).isEqualTo(new TrackSpan(FOURTH, LEFT));
        assertThat(Recomputation.of(given(unrated(), locked(), CARRIED), LAW)).allMatch(Recomputed::isTheSame);
    }

    @Test
    void one_that_is_rated_or_not_so_short_by_its_rules_leaves_nothing() {
        Absent throughout = new Absent(LocalDate.of(2026, 7, 1), LocalDate.of(2026, 9, 30));
        List<SlipFact> left = given(
                opened(THIRD, ShippedLaw.DECREE, SEPTEMBER),
                new SpanTracked(THIRD, LEFT),
                new LeftUnrated(THIRD, PERIOD, Unrated.LEAVE, "GP 1", false, null, throughout));
        SlipState slip = new SlipState();
        left.forEach(slip::evolve);
        Tracked nothing = slip.sheet(new ShippedLaw()).tracked(null);
        slip(new ShippedLaw())
                .given(left)
                .when(new LockSlip(THIRD))
                .expectEvents(new SlipLocked(THIRD, PERIOD, Basis.TRACKED, nothing));
    }

    @Test
    void the_next_quarter_counts_it_with_its_own() {
        Tracked october = Facts.tracked(Grade.GOOD);
        List<SlipFact> alone = given(opened(FOURTH, RULES, MONTH), new SpanTracked(FOURTH, october));
        assertThat(figures(alone).state()).as("a single month").isEqualTo("NOT_RATED");
        Figures together = figures(given(alone, new SpanTracked(FOURTH, LEFT)));
        assertThat(together.state()).isEqualTo("SCORED");
        assertThat(together.a()).isEqualByComparingTo("0.9");
        assertThat(together.generalPoints()).isEqualByComparingTo("27");
    }

    @Test
    void opened_again_it_is_taken_back() {
        SpanTakenBack back = new SpanTakenBack(THIRD, "2026-Q4", SEPTEMBER);
        slip(LAW)
                .given(given(
                        unrated(),
                        locked(),
                        CARRIED,
                        new ReopeningRequested(THIRD, PERIOD, CHAIR, "ghi nhầm", "TTr 7")))
                .when(new Reopen(THIRD, Lan.apart(new StaffCode("LD0001"))))
                .expectEvents(new SlipReopened(THIRD, PERIOD, "ghi nhầm", null), back, changed(figures(reopened())));
        assertThat(WhenSlipIsLockedThenTrackIt.withdraw(back)).isEqualTo(new WithdrawSpan(FOURTH, SEPTEMBER));
    }

    private static List<SlipFact> unrated() {
        return given(opened(THIRD, RULES, SEPTEMBER), new SpanTracked(THIRD, LEFT), UNRATED);
    }

    private static List<SlipFact> reopened() {
        return given(opened(THIRD, RULES, SEPTEMBER), new SpanTracked(THIRD, LEFT));
    }

    private static SlipLocked locked() {
        return new SlipLocked(THIRD, PERIOD, Basis.TRACKED, tracked(RULES));
    }

    /** What the quarter leaves, which is nothing. */
    private static Tracked tracked(Rules by) {
        return new Tracked(
                "2026-Q3",
                by,
                false,
                "NOT_RATED",
                Unrated.OTHER,
                null,
                null,
                null,
                null,
                null,
                null,
                null,
                null,
                List.of());
    }

    private static SlipOpened opened(SlipId slip, Rules by, String month) {
        return new SlipOpened(slip, slip.span(), Basis.TRACKED, DUE, MEMBER, by, List.of(month));
    }

    private static ScoreChanged changed(Figures figures) {
        return new ScoreChanged(THIRD, "2026-Q3", MEMBER, RULES, figures);
    }

    private static Figures figures(List<SlipFact> facts) {
        SlipState slip = new SlipState();
        facts.forEach(slip::evolve);
        return slip.sheet(LAW).figures();
    }

    private static AggregateTestFixture<Slip> slip(Law law) {
        AggregateTestFixture<Slip> slip = new AggregateTestFixture<>(Slip.class);
        slip.registerInjectableResource(law);
        slip.registerInjectableResource((Places) (_, _, _, _, _) -> {});
        slip.registerInjectableResource((Presence) (_, _) -> null);
        return slip;
    }
}

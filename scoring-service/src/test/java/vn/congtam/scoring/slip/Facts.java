package vn.congtam.scoring.slip;

import static vn.congtam.scoring.slip.Lan.*;

import java.math.BigDecimal;
import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.axonframework.test.aggregate.AggregateTestFixture;
import org.jspecify.annotations.Nullable;
import vn.congtam.events.indicator.StaffCode;
import vn.congtam.events.scoring.Basis;
import vn.congtam.events.scoring.Concluded;
import vn.congtam.events.scoring.Figures;
import vn.congtam.events.scoring.Grade;
import vn.congtam.events.scoring.Ground;
import vn.congtam.events.scoring.SlipFact;
import vn.congtam.events.scoring.SlipFact.*;
import vn.congtam.events.scoring.Tracked;
import vn.congtam.events.scoring.Unrated;
import vn.congtam.events.scoring.Volumes;
import vn.congtam.platform.web.Act;
import vn.congtam.reckoning.Law;
import vn.congtam.rulebook.period.Span;
import vn.congtam.scoring.ShippedLaw;
import vn.congtam.scoring.reference.classification.Heights;
import vn.congtam.scoring.reference.classification.Places;
import vn.congtam.scoring.reference.classification.Promises;

/** What has happened to Ms Lan's slip, up to each point of its way. */
final class Facts {
    static final Figures NOTHING = figures("INSUFFICIENT_DATA", null, null, null, null);
    static final Figures WORKED = new Figures(
            "INCOMPLETE", dec("0.9"), dec("0.9"), dec("0.875"), null, null, null, dec("62.42"), null, null, null, null);
    static final Figures GOOD = new Figures(
            "SCORED",
            dec("0.9"),
            dec("0.9"),
            dec("0.875"),
            null,
            null,
            null,
            dec("62.42"),
            dec("27"),
            dec("89.42"),
            "1073/12",
            Grade.GOOD);
    static final WorkRecorded WORK = new WorkRecorded(SLIP, task(1), line("1", 20, 18, 0, 2));
    static final GeneralCriteriaSelfScored SELF = new GeneralCriteriaSelfScored(SLIP, criteria("28"), false);
    static final GeneralCriteriaReviewed REVIEWED = reviewed("27");
    static final GradeDecided DECIDED = decided(Grade.GOOD, null, null);

    static final OverrideImposed IMPOSED =
            new OverrideImposed(SLIP, Ground.DISCIPLINE, "QĐ 15", LocalDate.of(2026, 10, 12), null);

    private Facts() {}

    static AggregateTestFixture<Slip> slip() {
        return slip((_, _, _, _, _) -> {});
    }

    /** @param places where grades that are given after the lock meet */
    static AggregateTestFixture<Slip> slip(Places places) {
        return slip(places, (_, _, _) -> true);
    }

    /** @param promises what petitions were promised and is not given yet */
    static AggregateTestFixture<Slip> slip(Places places, Promises promises) {
        return slip(new ShippedLaw(), places, (_, _, _) -> true, _ -> Optional.empty(), promises);
    }

    /** @param moves what the facts of service say */
    static AggregateTestFixture<Slip> slip(Places places, Moves moves) {
        return slip(places, moves, _ -> Optional.empty());
    }

    /** @param heights how far down a ceiling holds a leader */
    static AggregateTestFixture<Slip> slip(Places places, Moves moves, Heights heights) {
        return slip(new ShippedLaw(), places, moves, heights);
    }

    static AggregateTestFixture<Slip> slip(Law law) {
        return slip(law, (_, _, _, _, _) -> {}, (_, _, _) -> true, _ -> Optional.empty());
    }

    private static AggregateTestFixture<Slip> slip(Law law, Places places, Moves moves, Heights heights) {
        return slip(law, places, moves, heights, (_, _, _) -> {});
    }

    private static AggregateTestFixture<Slip> slip(
            Law law, Places places, Moves moves, Heights heights, Promises promises) {
        AggregateTestFixture<Slip> slip = new AggregateTestFixture<>(Slip.class);
        slip.registerInjectableResource(law);
        slip.registerInjectableResource(places);
        slip.registerInjectableResource(moves);
        slip.registerInjectableResource(heights);
        slip.registerInjectableResource(promises);
        slip.registerInjectableResource((Presence) Facts::served);
        slip.givenCurrentTime(instant(LocalDate.of(2026, 10, 1)));
        return slip;
    }

    /** Ms Lan joined in the last month of the quarter before. */
    private static @Nullable List<String> served(StaffCode staff, Span span) {
        return span.toString().equals("2026-Q3") ? List.of("2026-09") : null;
    }

    /** Noon of that day in Vietnam. */
    static Instant instant(LocalDate day) {
        return day.atTime(12, 0).atZone(Act.VIETNAM).toInstant();
    }

    static GeneralCriteriaReviewed reviewed(String points) {
        return new GeneralCriteriaReviewed(SLIP, criteria(points), null, false, null);
    }

    /** Instead of Good, which follows from the score. */
    static GradeDecided decided(Grade grade, @Nullable String reason, @Nullable String document) {
        return new GradeDecided(SLIP, PERIOD, Grade.GOOD, grade, "1073/12", reason, document, false, null);
    }

    static LeftUnrated unrated(Unrated reason, String document) {
        return new LeftUnrated(SLIP, PERIOD, reason, document, false, null);
    }

    /** Good as it is, but for a conclusion (Art. 20.4). */
    static Figures overridden() {
        return figuresOf(given(scored(), IMPOSED));
    }

    static Figures figuresOf(List<SlipFact> facts) {
        SlipState slip = new SlipState();
        facts.forEach(slip::evolve);
        return slip.sheet(new ShippedLaw()).figures();
    }

    /** What October leaves to longer spans. */
    static Tracked tracked(Grade decided) {
        return tracked(MONTH, Grade.GOOD, decided, List.of());
    }

    static Tracked tracked(String month, Grade computed, Grade decided, List<Concluded> overrides) {
        return new Tracked(
                month,
                RULES,
                false,
                "SCORED",
                null,
                new Volumes("20", "18", "18", "35/2"),
                "27",
                null,
                null,
                null,
                "1073/12",
                computed,
                decided,
                overrides);
    }

    static List<SlipFact> given(SlipFact... facts) {
        return List.of(facts);
    }

    static List<SlipFact> given(List<SlipFact> before, SlipFact... more) {
        List<SlipFact> all = new ArrayList<>(before);
        all.addAll(List.of(more));
        return all;
    }

    static List<SlipFact> scored() {
        return given(opened(), WORK, SELF, REVIEWED, changed(GOOD));
    }

    static List<SlipFact> locked() {
        return given(scored(), DECIDED, new SlipLocked(SLIP, PERIOD, Basis.WORK, tracked(Grade.GOOD)));
    }

    static ScoreChanged changed(Figures figures) {
        return new ScoreChanged(SLIP, MONTH, MEMBER, RULES, figures);
    }

    static Figures figures(
            String state,
            @Nullable BigDecimal a,
            @Nullable BigDecimal task,
            @Nullable BigDecimal general,
            @Nullable BigDecimal total) {
        return new Figures(state, a, a, a, null, null, null, task, general, total, null, null);
    }

    static BigDecimal dec(String decimal) {
        return new BigDecimal(decimal);
    }
}

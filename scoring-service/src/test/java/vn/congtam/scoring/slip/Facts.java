package vn.congtam.scoring.slip;

import static vn.congtam.scoring.slip.Lan.*;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import org.axonframework.test.aggregate.AggregateTestFixture;
import org.jspecify.annotations.Nullable;
import vn.congtam.events.scoring.Figures;
import vn.congtam.events.scoring.Grade;
import vn.congtam.events.scoring.SlipFact;
import vn.congtam.events.scoring.SlipFact.*;

/** What has happened to Ms Lan's slip, up to each point of its way. */
final class Facts {
    static final Figures NOTHING = figures("INSUFFICIENT_DATA", null, null, null, null);
    static final Figures WORKED =
            new Figures("INCOMPLETE", dec("0.9"), dec("0.9"), dec("0.875"), dec("62.42"), null, null, null, null);
    static final Figures GOOD = new Figures(
            "SCORED",
            dec("0.9"),
            dec("0.9"),
            dec("0.875"),
            dec("62.42"),
            dec("27"),
            dec("89.42"),
            "1073/12",
            Grade.GOOD);
    static final WorkRecorded WORK = new WorkRecorded(SLIP, task(1), line("1", 20, 18, 0, 2));
    static final GeneralCriteriaSelfScored SELF = new GeneralCriteriaSelfScored(SLIP, criteria("28"));
    static final GeneralCriteriaReviewed REVIEWED = new GeneralCriteriaReviewed(SLIP, criteria("27"), null);
    static final GradeDecided DECIDED = new GradeDecided(SLIP, PERIOD, Grade.GOOD, Grade.GOOD, null, null);

    private Facts() {}

    static AggregateTestFixture<Slip> slip() {
        return new AggregateTestFixture<>(Slip.class);
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
        return given(scored(), DECIDED, new SlipLocked(SLIP));
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
        return new Figures(state, a, a, a, task, general, total, null, null);
    }

    static BigDecimal dec(String decimal) {
        return new BigDecimal(decimal);
    }
}

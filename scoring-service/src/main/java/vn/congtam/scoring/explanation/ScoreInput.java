package vn.congtam.scoring.explanation;

import com.fasterxml.jackson.annotation.JsonIgnoreProperties;
import java.math.BigDecimal;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import vn.congtam.events.scoring.Criterion;
import vn.congtam.reckoning.Sheet;
import vn.congtam.rulebook.RuleSet;
import vn.congtam.rulebook.slip.Absence;
import vn.congtam.rulebook.slip.Conclusion;
import vn.congtam.rulebook.slip.Line;
import vn.congtam.rulebook.slip.Slip;

/**
 * A slip as the calculator {@code deploy/kpi score} reads it, so that anyone can compute its score again.
 *
 * @param parameters all that the rule set says, where it did not come with the product
 */
record ScoreInput(
        String rules,
        @Nullable Map<String, String> parameters,
        boolean leader,
        @Nullable List<Criterion> general,
        @Nullable BigDecimal unitResult,
        @Nullable BigDecimal organisation,
        @Nullable BigDecimal unity,
        @JsonIgnoreProperties("whole") List<Line> lines,
        List<Conclusion> overrides,
        @Nullable NotRated notRated) {

    record NotRated(Absence reason) {}

    static ScoreInput of(Sheet sheet) {
        Slip slip = sheet.slip();
        Absence absence = slip.absence();
        return new ScoreInput(
                sheet.rules().id(),
                parameters(sheet.rules()),
                slip.leader(),
                sheet.judged().criteria(),
                slip.leadership().unitResult(),
                slip.leadership().organisation(),
                slip.leadership().unity(),
                slip.lines(),
                slip.overrides(),
                absence == null ? null : new NotRated(absence));
    }

    private static @Nullable Map<String, String> parameters(RuleSet rules) {
        boolean shipped = RuleSet.shipped().stream().anyMatch(one -> one.id().equals(rules.id()));
        return shipped ? null : rules.parameters();
    }
}

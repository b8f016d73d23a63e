package vn.congtam.scoring.explanation;

import com.fasterxml.jackson.annotation.JsonIgnoreProperties;
import com.fasterxml.jackson.annotation.JsonInclude;
import java.math.BigDecimal;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import vn.congtam.events.scoring.Basis;
import vn.congtam.events.scoring.Criterion;
import vn.congtam.events.scoring.Tracked;
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
 * @param lines the work; none where the slip is made from shorter spans
 * @param span of a slip that is made from shorter ones, with those that count and what they left
 * @param carried months of the quarter before that count, too
 */
@JsonInclude(JsonInclude.Include.NON_NULL)
record ScoreInput(
        String rules,
        @Nullable Map<String, String> parameters,
        boolean leader,
        @Nullable List<Criterion> general,
        @Nullable BigDecimal unitResult,
        @Nullable BigDecimal organisation,
        @Nullable BigDecimal unity,
        @JsonIgnoreProperties("whole") @Nullable List<Line> lines,
        @Nullable String span,
        @Nullable List<String> parts,
        @Nullable List<String> carried,
        @Nullable List<Tracked> tracked,
        List<Conclusion> overrides,
        @Nullable NotRated notRated) {

    record NotRated(Absence reason) {}

    static ScoreInput of(Sheet sheet) {
        boolean longer = sheet.basis() == Basis.TRACKED;
        Slip slip = sheet.slip();
        Absence absence = slip.absence();
        return new ScoreInput(
                sheet.rules().id(),
                parameters(sheet.rules()),
                slip.leader(),
                sheet.asksGeneral() ? sheet.judged().criteria() : null,
                slip.leadership().unitResult(),
                slip.leadership().organisation(),
                slip.leadership().unity(),
                longer ? null : slip.lines(),
                longer ? sheet.span() : null,
                longer ? sheet.done().parts() : null,
                carried(sheet),
                longer ? counted(sheet) : null,
                slip.overrides(),
                absence == null ? null : new NotRated(absence));
    }

    private static @Nullable List<String> carried(Sheet sheet) {
        List<String> spans = sheet.carried().stream().map(Tracked::span).toList();
        return spans.isEmpty() ? null : spans;
    }

    private static List<Tracked> counted(Sheet sheet) {
        List<Tracked> carried = sheet.carried();
        return sheet.done().tracked().stream()
                .filter(one -> sheet.done().parts().contains(one.span()) || carried.contains(one))
                .toList();
    }

    private static @Nullable Map<String, String> parameters(RuleSet rules) {
        boolean shipped = RuleSet.shipped().stream().anyMatch(one -> one.id().equals(rules.id()));
        return shipped ? null : rules.parameters();
    }
}

package vn.congtam.reckoning.agency;

import java.math.BigDecimal;
import java.util.List;
import java.util.Objects;
import org.jspecify.annotations.Nullable;
import vn.congtam.events.scoring.AgencyEvaluationFact.AgencyScored;
import vn.congtam.events.scoring.AgencyEvaluationId;
import vn.congtam.events.scoring.AgencyMark;
import vn.congtam.events.scoring.Grade;
import vn.congtam.rulebook.agency.AgencyForm;
import vn.congtam.rulebook.agency.AgencyScore;
import vn.congtam.rulebook.exact.Ratio;

/** What the marks of an agency come to by its criteria and the rules that grade them. */
public record Marking(AgencyForm form) {

    public AgencyScore score(List<AgencyMark> marks) {
        return form.score(read(marks));
    }

    /** All criteria must be marked. */
    public AgencyScored scored(AgencyEvaluationId id, List<AgencyMark> marks) {
        AgencyScore score = score(marks);
        Grade grade = Grade.valueOf(Objects.requireNonNull(score.grade()).name());
        return new AgencyScored(id, points(score.general()), points(score.results()), points(score.total()), grade);
    }

    /** In the words of the rulebook. */
    public static List<vn.congtam.rulebook.agency.AgencyMark> read(List<AgencyMark> marks) {
        return marks.stream()
                .map(mark -> new vn.congtam.rulebook.agency.AgencyMark(mark.criterion(), mark.points(), mark.source()))
                .toList();
    }

    private static BigDecimal points(@Nullable Ratio points) {
        return Objects.requireNonNull(points).points();
    }
}

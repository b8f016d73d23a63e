package vn.congtam.reporting.history.telling;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import vn.congtam.events.Canonical;
import vn.congtam.events.Fact;
import vn.congtam.events.Id;
import vn.congtam.events.indicator.StaffFact.PostAssigned;
import vn.congtam.events.indicator.StaffFact.SuperiorAssigned;
import vn.congtam.events.scoring.Criterion;
import vn.congtam.events.scoring.Figures;
import vn.congtam.events.scoring.SlipFact.GeneralCriteriaReviewed;
import vn.congtam.events.scoring.SlipFact.GeneralCriteriaSelfScored;
import vn.congtam.events.scoring.SlipFact.ScoreChanged;
import vn.congtam.events.scoring.SlipFact.WorkRecorded;
import vn.congtam.events.submission.Line;
import vn.congtam.events.submission.TaskFact;
import vn.congtam.events.submission.TaskFact.ProposalApproved;
import vn.congtam.events.submission.TaskFact.ProposalRefused;
import vn.congtam.events.submission.TaskFact.TaskProposed;
import vn.congtam.events.submission.Work;

/**
 * The values that a fact leaves behind, to be compared with those before it.
 *
 * @param of what the values are of: two snapshots are compared when they are of the same
 */
record Snapshot(String of, Map<String, String> values) {

    /** @param line that of the person whose history is told, where the fact is of a task */
    static Optional<Snapshot> after(Fact fact, @Nullable Line line) {
        return Optional.ofNullable(
                switch (fact) {
                    case TaskProposed _, ProposalApproved _, ProposalRefused _ -> null;
                    case TaskFact f ->
                        line == null ? null : work(f.task(), line.work()).within(line.month());
                    case WorkRecorded f ->
                        work(f.slip(), f.line().work()).within(f.task().value());
                    case ScoreChanged f -> score(f.slip(), f.figures());
                    case GeneralCriteriaSelfScored f -> criteria(f.slip(), f.criteria());
                    case GeneralCriteriaReviewed f -> criteria(f.slip(), f.criteria());
                    case PostAssigned f ->
                        new Snapshot(
                                "post",
                                Map.of(
                                        "agency",
                                        f.agency().value(),
                                        "division",
                                        f.agency() + "/" + f.division(),
                                        "title",
                                        f.title()));
                    case SuperiorAssigned f -> new Snapshot("superior", present("superior", f.superior()));
                    default -> null;
                });
    }

    private Snapshot within(String part) {
        return new Snapshot(of + "#" + part, values);
    }

    private static Snapshot work(Id of, Work work) {
        Map<String, String> values = new LinkedHashMap<>();
        values.put("assigned", String.valueOf(work.assigned()));
        values.put("completed", String.valueOf(work.completed()));
        values.put("qualityFailures", String.valueOf(work.qualityFailures()));
        values.put("qualityFailuresExempted", String.valueOf(work.qualityFailuresExempted()));
        values.put("lateTimes", String.valueOf(work.lateTimes()));
        values.put("lateTimesExempted", String.valueOf(work.lateTimesExempted()));
        return new Snapshot("work of " + of, values);
    }

    private static Snapshot score(Id slip, Figures figures) {
        Map<String, String> values = new LinkedHashMap<>(present("total", figures.total()));
        values.putAll(present("generalPoints", figures.generalPoints()));
        values.putAll(present("taskPoints", figures.taskPoints()));
        values.putAll(present("a", figures.a()));
        values.putAll(present("b", figures.b()));
        values.putAll(present("c", figures.c()));
        values.putAll(present("grade", figures.grade()));
        return new Snapshot("score of " + slip, values);
    }

    private static Snapshot criteria(Id slip, List<Criterion> criteria) {
        Map<String, String> values = new LinkedHashMap<>();
        criteria.forEach(one -> values.putAll(present(one.item(), one.points())));
        return new Snapshot("criteria of " + slip, values);
    }

    /** As it stands in facts; nothing for what is absent. */
    private static Map<String, String> present(String name, @Nullable Object value) {
        return value == null ? Map.of() : Map.of(name, Canonical.text(value).replace("\"", ""));
    }
}

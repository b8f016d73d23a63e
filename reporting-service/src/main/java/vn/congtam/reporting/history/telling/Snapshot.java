package vn.congtam.reporting.history.telling;

import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import vn.congtam.events.Canonical;
import vn.congtam.events.Fact;
import vn.congtam.events.Id;
import vn.congtam.events.indicator.StaffFact.NameCorrected;
import vn.congtam.events.indicator.StaffFact.PostAssigned;
import vn.congtam.events.indicator.StaffFact.StaffJoined;
import vn.congtam.events.indicator.StaffFact.SuperiorAssigned;
import vn.congtam.events.scoring.PeriodFact.JudgesAssigned;
import vn.congtam.events.scoring.PeriodFact.MemberListed;
import vn.congtam.events.scoring.PeriodFact.MemberSettled;
import vn.congtam.events.scoring.SlipFact;
import vn.congtam.events.scoring.SlipFact.WorkRecorded;
import vn.congtam.events.submission.Line;
import vn.congtam.events.submission.TaskFact;
import vn.congtam.events.submission.TaskFact.ProposalApproved;
import vn.congtam.events.submission.TaskFact.ProposalRefused;
import vn.congtam.events.submission.TaskFact.TaskProposed;
import vn.congtam.events.submission.Times;
import vn.congtam.events.submission.Work;

/**
 * The values that a fact leaves behind, to be compared with those before it.
 *
 * @param of what the values are of: two snapshots are compared when they are of the same
 */
public record Snapshot(String of, Map<String, String> values) {

    /** @param line that of the person whose history is told, where the fact is of a task */
    public static Optional<Snapshot> after(Fact fact, @Nullable Line line) {
        return Optional.ofNullable(
                switch (fact) {
                    case TaskProposed _, ProposalApproved _, ProposalRefused _ -> null;
                    case TaskFact f ->
                        line == null ? null : work(f.task(), line.work()).within(line.month());
                    case WorkRecorded f ->
                        work(f.slip(), f.line().work())
                                .within(f.task().value())
                                .within(f.line().month());
                    case SlipFact f -> SlipSnapshot.after(f);
                    case MemberListed f -> SlipSnapshot.judges(f.period(), f.member());
                    case JudgesAssigned f -> SlipSnapshot.judges(f.period(), f.member());
                    case MemberSettled f -> SlipSnapshot.settled(f.period(), f.settlement());
                    case StaffJoined f -> new Snapshot("name", Map.of("name", f.name()));
                    case NameCorrected f -> new Snapshot("name", Map.of("name", f.name()));
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

    Snapshot within(String part) {
        return new Snapshot(of + "#" + part, values);
    }

    private static Snapshot work(Id of, Work work) {
        Map<String, String> values = new LinkedHashMap<>();
        values.put("assigned", String.valueOf(work.assigned()));
        values.put("completed", String.valueOf(work.completed()));
        values.put("qualityFailures", String.valueOf(work.qualityFailures()));
        values.put("qualityFailuresExempted", String.valueOf(work.qualityFailuresExempted()));
        several("failedUnits", work.failures(), values);
        values.put("lateTimes", String.valueOf(work.lateTimes()));
        values.put("lateTimesExempted", String.valueOf(work.lateTimesExempted()));
        several("lateUnits", work.lateness(), values);
        return new Snapshot("work of " + of, values);
    }

    /** Units are only spoken of where they are more than the times. */
    private static void several(String name, Times times, Map<String, String> values) {
        if (times.several() == 0) return;
        values.put(name, String.valueOf(times.units()));
        if (times.exempted() > 0) {
            values.put(name + "Exempted", String.valueOf(times.excused().units()));
        }
    }

    /** As it stands in facts; nothing for what is absent. */
    static Map<String, String> present(String name, @Nullable Object value) {
        return value == null ? Map.of() : Map.of(name, Canonical.text(value).replace("\"", ""));
    }
}

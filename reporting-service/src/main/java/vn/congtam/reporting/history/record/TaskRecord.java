package vn.congtam.reporting.history.record;

import java.time.Instant;
import java.time.LocalDate;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import vn.congtam.events.indicator.StaffCode;
import vn.congtam.events.submission.Line;
import vn.congtam.events.submission.TaskFact;
import vn.congtam.events.submission.TaskFact.AssessorChanged;
import vn.congtam.events.submission.TaskFact.ExemptionGranted;
import vn.congtam.events.submission.TaskFact.ExemptionRefused;
import vn.congtam.events.submission.TaskFact.FileFailed;
import vn.congtam.events.submission.TaskFact.ProposalApproved;
import vn.congtam.events.submission.TaskFact.ProposalRefused;
import vn.congtam.events.submission.TaskFact.QualityFailureCounted;
import vn.congtam.events.submission.TaskFact.SupplementRequested;
import vn.congtam.events.submission.TaskFact.TaskAccepted;
import vn.congtam.events.submission.TaskFact.TaskAssigned;
import vn.congtam.events.submission.TaskFact.TaskHandedOver;
import vn.congtam.events.submission.TaskFact.TaskProposed;
import vn.congtam.events.submission.TaskFact.TaskReturned;
import vn.congtam.platform.json.FactReader;
import vn.congtam.platform.web.Act;
import vn.congtam.reporting.history.chapter.Told;
import vn.congtam.reporting.history.moment.Moment;
import vn.congtam.reporting.history.moment.Remembered;
import vn.congtam.reporting.history.moment.Standing;
import vn.congtam.reporting.history.moment.Standings;
import vn.congtam.reporting.history.moment.State;

/**
 * One task of one person. What was done with it is true from the day it was done; what was judged of that is true of it
 * whenever it was judged, as far as it was known: work of the 20th that was accepted on the 25th had been done well by the
 * 20th already, and who looks back from the 22nd does not know it.
 */
public final class TaskRecord implements Remembered {
    private final StaffCode owner;
    private final List<Told> facts;
    private final FactReader reader;

    /** @param facts of the task, in order */
    public TaskRecord(StaffCode owner, List<Told> facts, FactReader reader) {
        this.owner = owner;
        this.facts = facts;
        this.reader = reader;
    }

    @Override
    public Optional<Instant> begins() {
        return facts.stream().map(Told::at).findFirst();
    }

    @Override
    public State at(Moment moment) {
        Terms terms = new Terms();
        Standings standings = new Standings(owner, reader, false);
        for (Told told : facts) {
            TaskFact fact = (TaskFact) told.fact(reader);
            if (told.at().isAfter(moment.known()) || isDoneLater(fact, told, moment.on())) break;
            terms.told(fact, told);
            months(fact).forEach(month -> standings.stand(told, month));
        }
        return new State(
                moment,
                Stream.concat(terms.on(moment.on()).stream(), standings.all()).toList());
    }

    private Stream<String> months(TaskFact fact) {
        return fact.lines().stream()
                .filter(line -> line.owner().equals(owner))
                .map(Line::month)
                .distinct();
    }

    private static boolean isDoneLater(TaskFact fact, Told told, LocalDate day) {
        return !isJudgement(fact) && LocalDate.ofInstant(told.at(), Act.VIETNAM).isAfter(day);
    }

    private static boolean isJudgement(TaskFact fact) {
        return switch (fact) {
            case ProposalApproved _,
                    ProposalRefused _,
                    SupplementRequested _,
                    TaskReturned _,
                    QualityFailureCounted _,
                    FileFailed _,
                    TaskAccepted _,
                    AssessorChanged _,
                    ExemptionGranted _,
                    ExemptionRefused _ -> true;
            default -> false;
        };
    }

    /** What it is, who assesses it, when it is due and how far it is. */
    private final class Terms {
        private final Map<String, String> values = new LinkedHashMap<>();
        private @Nullable LocalDate due;
        private @Nullable Told last;

        void told(TaskFact fact, Told told) {
            last = told;
            fact.lines().stream()
                    .filter(line -> line.owner().equals(owner))
                    .findFirst()
                    .ifPresent(line -> {
                        values.put("task", line.title());
                        values.put("product", line.product().name());
                        values.put("factor", line.product().factor().toPlainString());
                        values.put("open", Integer.toString(line.work().open()));
                    });
            values.put("stage", fact.getClass().getSimpleName());
            switch (fact) {
                case TaskProposed f -> terms(f.terms());
                case TaskAssigned f -> terms(f.terms());
                case AssessorChanged f -> values.put("assessor", f.assessor().value());
                case TaskHandedOver f -> {
                    values.put("assessor", f.assessor().value());
                    stages(f.stages());
                }
                case SupplementRequested f -> due(f.due());
                case TaskReturned f -> due(f.due());
                case QualityFailureCounted f -> due(f.due());
                default -> {}
            }
        }

        private void terms(vn.congtam.events.submission.Terms terms) {
            values.put("assessor", terms.assessor().value());
            stages(terms.stages());
        }

        private void stages(List<vn.congtam.events.submission.Stage> stages) {
            if (!stages.isEmpty()) due(stages.getLast().due());
        }

        private void due(LocalDate day) {
            due = day;
            values.put("due", day.toString());
        }

        /** Whether it is overdue is not recorded: the day itself says so. */
        Optional<Standing> on(LocalDate day) {
            Told told = last;
            if (told == null) return Optional.empty();
            Map<String, String> all = new LinkedHashMap<>(values);
            boolean overdue = due != null && day.isAfter(due) && !"0".equals(values.get("open"));
            all.put("overdue", Boolean.toString(overdue));
            return Optional.of(new Standing("terms of " + told.stream(), all, told.eventId(), told.at()));
        }
    }
}

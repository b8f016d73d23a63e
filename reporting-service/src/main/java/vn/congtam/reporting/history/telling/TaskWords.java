package vn.congtam.reporting.history.telling;

import java.time.LocalDate;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import vn.congtam.events.indicator.StaffCode;
import vn.congtam.events.submission.Line;
import vn.congtam.events.submission.Stage;
import vn.congtam.events.submission.TaskFact;
import vn.congtam.events.submission.TaskFact.*;
import vn.congtam.events.submission.Terms;
import vn.congtam.events.submission.Times;

/** What happened to a task, as far as this line of it goes. */
record TaskWords(Speech in, Line line) {

    String of(TaskFact fact) {
        return switch (fact) {
            case TaskProposed f -> given("history.TaskProposed", f.terms());
            case ProposalApproved _ -> in.say("history.ProposalApproved", line.title());
            case ProposalRefused f -> in.say("history.ProposalRefused", line.title(), f.reason());
            case TaskAssigned f -> given("history.TaskAssigned", f.terms());
            case WorkCounted _ ->
                in.say(
                        "history.WorkCounted",
                        line.title(),
                        line.work().completed(),
                        line.work().assigned(),
                        line.work().lateTimes());
            case TaskSubmitted f -> submitted(f);
            case TaskAccepted f -> accepted(f);
            case SupplementRequested f -> sentBack("history.SupplementRequested", f.reason(), f.due(), f.onBehalfOf());
            case TaskReturned f -> sentBack("history.TaskReturned", f.reason(), f.due(), f.onBehalfOf());
            case QualityFailureCounted f ->
                sentBack("history.QualityFailureCounted", f.reason(), f.due(), f.onBehalfOf())
                        + several(line.work().failures());
            case FileFailed f ->
                in.say("history.FileFailed", line.title(), f.number(), f.reason()) + in.onBehalf(f.onBehalfOf());
            case TaskHandedOver f ->
                in.say("history.TaskHandedOver", line.title(), in.name(f.from()), in.name(f.to()), f.reason())
                        + missed(f);
            case AssessorChanged f ->
                in.say("history.AssessorChanged", line.title(), in.name(f.assessor()), f.reason());
            case ExemptionRequested f ->
                in.say(
                        "history.ExemptionRequested",
                        line.title(),
                        in.word(f.shortfall()),
                        f.cause(),
                        f.evidence().size());
            case ExemptionGranted f ->
                in.say("history.ExemptionGranted", line.title(), in.word(f.shortfall()), f.document())
                        + several(line.work().times(f.shortfall()).excused());
            case ExemptionRefused f ->
                in.say("history.ExemptionRefused", line.title(), in.word(f.shortfall()), f.reason());
        };
    }

    private String given(String key, Terms terms) {
        String due = terms.stages().stream()
                .filter(stage -> stage.month().equals(line.month()))
                .map(Stage::due)
                .map(in.format()::day)
                .collect(Collectors.joining(", "));
        return in.say(
                        key,
                        line.title(),
                        line.work().assigned(),
                        line.product().output(),
                        line.product().code(),
                        in.format().number(line.product().factor()),
                        due,
                        in.name(terms.assessor()))
                + (line.factor().compareTo(line.product().factor()) == 0
                        ? ""
                        : in.also("history.share", in.format().number(line.share())))
                + (terms.planned() ? "" : in.also("history.unplanned", terms.reason()));
    }

    private String sentBack(String key, String reason, LocalDate due, @Nullable StaffCode onBehalfOf) {
        return in.say(key, line.title(), reason, in.format().day(due)) + in.onBehalf(onBehalfOf);
    }

    private String submitted(TaskSubmitted f) {
        String key = f.late() ? "history.TaskSubmitted.late" : "history.TaskSubmitted";
        String output = line.product().output();
        return in.say(key, line.title(), f.quantity(), output, f.evidence().size()) + in.also("history.note", f.note());
    }

    /** Of how many units the last time was, where of more than one. */
    private String several(Times times) {
        return times.last() > 1 ? " " + in.say("history.units", times.last()) : "";
    }

    /** What he missed by then is not taken from who had it. */
    private String missed(TaskHandedOver f) {
        int units = f.lines().stream()
                .filter(one -> one.owner().equals(f.from()) && one.month().equals(line.month()))
                .mapToInt(one -> one.work().open())
                .sum();
        return units == 0 ? "" : " " + in.say("history.TaskHandedOver.missed", units, in.name(f.from()));
    }

    private String accepted(TaskAccepted f) {
        int completed = line.work().completed();
        int assigned = line.work().assigned();
        return in.say("history.TaskAccepted", line.title(), completed, assigned)
                + in.also("history.note", f.note())
                + in.onBehalf(f.onBehalfOf());
    }
}

package vn.congtam.reporting.history.telling;

import vn.congtam.events.submission.Line;
import vn.congtam.events.submission.TaskFact;
import vn.congtam.events.submission.TaskFact.ExemptionGranted;
import vn.congtam.events.submission.TaskFact.ExemptionRefused;
import vn.congtam.events.submission.TaskFact.ExemptionRequested;
import vn.congtam.events.submission.TaskFact.QualityFailureCounted;
import vn.congtam.events.submission.TaskFact.SupplementRequested;
import vn.congtam.events.submission.TaskFact.TaskAccepted;
import vn.congtam.events.submission.TaskFact.TaskAssigned;
import vn.congtam.events.submission.TaskFact.TaskReturned;
import vn.congtam.events.submission.TaskFact.TaskSubmitted;

/** What happened to a task; its title is known from its assignment. */
record TaskWords(Speech in, String title) {

    String of(TaskFact fact) {
        return switch (fact) {
            case TaskAssigned f -> assigned(f);
            case TaskSubmitted f -> submitted(f);
            case TaskAccepted f -> accepted(f);
            case SupplementRequested f ->
                in.say(
                        "history.SupplementRequested",
                        title,
                        f.reason(),
                        in.format().day(f.due()));
            case TaskReturned f ->
                in.say("history.TaskReturned", title, f.reason(), in.format().day(f.due()));
            case QualityFailureCounted f ->
                in.say(
                        "history.QualityFailureCounted",
                        title,
                        f.reason(),
                        in.format().day(f.due()));
            case ExemptionRequested f ->
                in.say(
                        "history.ExemptionRequested",
                        title,
                        in.word(f.shortfall()),
                        f.cause(),
                        f.evidence().size());
            case ExemptionGranted f -> in.say("history.ExemptionGranted", title, in.word(f.shortfall()), f.document());
            case ExemptionRefused f -> in.say("history.ExemptionRefused", title, in.word(f.shortfall()), f.reason());
        };
    }

    private String assigned(TaskAssigned f) {
        Line line = f.line();
        return in.say(
                        "history.TaskAssigned",
                        line.title(),
                        line.work().assigned(),
                        line.product().output(),
                        line.product().code(),
                        in.format().number(line.product().factor()),
                        in.format().day(f.due()),
                        in.name(f.assessor()))
                + (f.planned() ? "" : in.also("history.unplanned", f.reason()));
    }

    private String submitted(TaskSubmitted f) {
        String key = f.late() ? "history.TaskSubmitted.late" : "history.TaskSubmitted";
        String output = f.line().product().output();
        return in.say(key, title, f.quantity(), output, f.evidence().size()) + in.also("history.note", f.note());
    }

    private String accepted(TaskAccepted f) {
        int completed = f.line().work().completed();
        int assigned = f.line().work().assigned();
        return in.say("history.TaskAccepted", title, completed, assigned) + in.also("history.note", f.note());
    }
}

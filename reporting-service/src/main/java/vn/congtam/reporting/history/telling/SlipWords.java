package vn.congtam.reporting.history.telling;

import java.math.BigDecimal;
import java.util.List;
import java.util.stream.Collectors;
import vn.congtam.events.indicator.StaffCode;
import vn.congtam.events.scoring.Basis;
import vn.congtam.events.scoring.Criterion;
import vn.congtam.events.scoring.Figures;
import vn.congtam.events.scoring.Member;
import vn.congtam.events.scoring.SlipFact;
import vn.congtam.events.scoring.SlipFact.*;
import vn.congtam.events.scoring.Tracked;
import vn.congtam.events.submission.Line;
import vn.congtam.events.submission.Times;
import vn.congtam.events.submission.Work;

/** What happened to a slip. */
record SlipWords(Speech in) {

    String of(SlipFact fact) {
        DecisionWords decisions = new DecisionWords(in);
        return switch (fact) {
            case SlipOpened f ->
                in.say("history.SlipOpened", in.span(f.span()), f.rules().id());
            case SlipReleased f -> in.say("history.SlipReleased", in.name(f.to()));
            case SlipTakenOver f ->
                in.say(
                        "history.SlipTakenOver",
                        in.name(f.member().agency()),
                        in.name(f.member().rater()),
                        in.name(f.member().decider()));
            case PartsChanged f -> parts(f);
            case WorkRecorded f -> work("history.WorkRecorded", f.line());
            case WorkPassedUp f -> passedUp(f);
            case OverseenWorkRecorded f -> overseen(f.line());
            case LateWorkNoted f -> work("history.LateWorkNoted", f.line());
            case SpanTracked f -> tracked("history.SpanTracked", f.tracked());
            case LateTrackingNoted f -> tracked("history.LateTrackingNoted", f.tracked());
            case SpanWithdrawn f -> in.say("history.SpanWithdrawn", in.span(f.span()));
            case SpanTakenBack f -> in.say("history.SpanTakenBack", in.span(f.from()), in.span(f.span()));
            case SpanSuperseded f -> in.say("history.SpanSuperseded", in.span(f.by()));
            case WorkCarriedOver f -> in.say("history.WorkCarriedOver", f.line().title(), in.span(f.to()));
            case SpanFollowed f -> in.say("history.SpanFollowed", in.span(f.by()));
            case SpanPassedOn f ->
                in.say(
                        "history.SpanPassedOn",
                        in.span(f.to()),
                        in.span(f.tracked().span()));
            case SubordinateStood f -> in.say("history.SubordinateStood", in.name(f.staff()), in.word(f.reached()));
            case GeneralCriteriaSelfScored f ->
                in.say("history.GeneralCriteriaSelfScored", points(f.criteria())) + in.late(f.late());
            case SelfScoreMissed f ->
                in.say("history.SelfScoreMissed", in.format().day(f.due()));
            case GeneralCriteriaReviewed f -> reviewed(f);
            case LeadershipReviewed f -> leadership(f);
            case SlipReturned f -> in.say("history.SlipReturned", f.reason()) + in.onBehalf(f.onBehalfOf());
            case JudgesChanged f -> judges(f.member(), f.reason());
            case RaterDisputed f ->
                in.say("history.RaterDisputed", in.name(f.rater())) + in.also("history.note", f.reason());
            case DisputeRejected f -> in.say("history.DisputeRejected", in.name(f.rater()), f.reason());
            case LeadersChanged f ->
                f.leaders().isEmpty()
                        ? in.say("history.LeadersChanged.none")
                        : in.say("history.LeadersChanged", names(f.leaders()));
            case SubordinateReleased f -> in.say("history.SubordinateReleased", in.name(f.staff()));
            case ScoreChanged f -> score(f.figures());
            case DecisionLapsed _ -> in.say("history.DecisionLapsed");
            case DecisionWithdrawn f -> in.say("history.DecisionWithdrawn", f.reason()) + in.onBehalf(f.onBehalfOf());
            case SlipLocked _ -> in.say("history.SlipLocked");
            case ReopeningDeclined f -> in.say("history.ReopeningDeclined", f.reason());
            case GradeDecided f -> decisions.of(f);
            case LeftUnrated f -> decisions.of(f);
            case OverrideImposed f -> decisions.of(f);
            case OverrideLifted f -> decisions.of(f);
            case GradeReplaced f -> decisions.of(f);
            case ReopeningRequested f -> decisions.of(f);
            case SlipReopened f -> decisions.of(f);
        };
    }

    private String parts(PartsChanged f) {
        return f.basis() == Basis.WORK
                ? in.say("history.PartsChanged.work")
                : in.say(
                        "history.PartsChanged", f.parts().stream().map(in::span).collect(Collectors.joining(", ")));
    }

    private String names(List<StaffCode> people) {
        return people.isEmpty() ? "–" : people.stream().map(in::name).collect(Collectors.joining(", "));
    }

    private String work(String key, Line line) {
        Work work = line.work();
        return in.say(
                key,
                line.title(),
                work.completed(),
                work.assigned(),
                times(work.failures()),
                times(work.failures().excused()),
                times(work.lateness()),
                times(work.lateness().excused()));
    }

    private String times(Times times) {
        return in.say("history.times", times.count(), times.several());
    }

    private String tracked(String key, Tracked tracked) {
        return in.say(key, in.span(tracked.span()), result(tracked));
    }

    private String result(Tracked tracked) {
        if (tracked.decided() != null) {
            return in.word(tracked.decided());
        }
        return tracked.unrated() == null
                ? in.say("state." + tracked.state())
                : in.say("history.unrated", in.word(tracked.unrated()));
    }

    private String reviewed(GeneralCriteriaReviewed f) {
        return in.say("history.GeneralCriteriaReviewed", points(f.criteria()))
                + in.also("history.note", f.comment())
                + in.late(f.late())
                + in.onBehalf(f.onBehalfOf());
    }

    private String points(List<Criterion> criteria) {
        return in.format().number(criteria.stream().map(Criterion::points).reduce(BigDecimal.ZERO, BigDecimal::add));
    }

    /** What is taken from a leader is passed to him as a line that counts nothing. */
    private String passedUp(WorkPassedUp f) {
        String title = f.line().title();
        return f.line().counts()
                ? in.say("history.WorkPassedUp", title)
                : in.say("history.WorkPassedUp.none", title, names(f.overseers()));
    }

    private String overseen(Line line) {
        String owner = in.name(line.owner());
        Work work = line.work();
        return line.counts()
                ? in.say("history.OverseenWorkRecorded", line.title(), owner, work.completed(), work.assigned())
                : in.say("history.OverseenWorkRecorded.none", line.title(), owner);
    }

    private String leadership(LeadershipReviewed f) {
        String organisation = in.format().number(f.organisation());
        String unity = in.format().number(f.unity());
        String sentence = f.unitResult() == null
                ? in.say("history.LeadershipReviewed.derived", organisation, unity)
                : in.say("history.LeadershipReviewed", in.format().number(f.unitResult()), organisation, unity);
        return sentence + in.onBehalf(f.onBehalfOf());
    }

    private String judges(Member member, String reason) {
        return in.say("history.JudgesChanged", in.name(member.rater()), in.name(member.decider()), reason);
    }

    private String score(Figures figures) {
        if (figures.total() == null) {
            return in.say("history.ScoreChanged.none", in.say("state." + figures.state()));
        }
        return in.say(
                "history.ScoreChanged",
                in.format().number(figures.total()),
                in.format().number(figures.generalPoints()),
                in.format().number(figures.taskPoints()));
    }
}

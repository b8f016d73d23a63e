package vn.congtam.reporting.history.telling;

import java.math.BigDecimal;
import java.util.List;
import vn.congtam.events.scoring.Criterion;
import vn.congtam.events.scoring.Figures;
import vn.congtam.events.scoring.SlipFact;
import vn.congtam.events.scoring.SlipFact.GeneralCriteriaReviewed;
import vn.congtam.events.scoring.SlipFact.GeneralCriteriaSelfScored;
import vn.congtam.events.scoring.SlipFact.GradeDecided;
import vn.congtam.events.scoring.SlipFact.LateWorkNoted;
import vn.congtam.events.scoring.SlipFact.LeadershipReviewed;
import vn.congtam.events.scoring.SlipFact.LeftUnrated;
import vn.congtam.events.scoring.SlipFact.ScoreChanged;
import vn.congtam.events.scoring.SlipFact.SlipLocked;
import vn.congtam.events.scoring.SlipFact.SlipOpened;
import vn.congtam.events.scoring.SlipFact.SlipReturned;
import vn.congtam.events.scoring.SlipFact.WorkRecorded;
import vn.congtam.events.submission.Line;
import vn.congtam.events.submission.Work;

/** What happened to a slip. */
record SlipWords(Speech in) {

    String of(SlipFact fact) {
        return switch (fact) {
            case SlipOpened f ->
                in.say(
                        "history.SlipOpened",
                        in.format().month(f.month()),
                        f.rules().id());
            case WorkRecorded f -> work("history.WorkRecorded", f.line());
            case LateWorkNoted f -> work("history.LateWorkNoted", f.line());
            case GeneralCriteriaSelfScored f -> in.say("history.GeneralCriteriaSelfScored", points(f.criteria()));
            case GeneralCriteriaReviewed f ->
                in.say("history.GeneralCriteriaReviewed", points(f.criteria())) + in.also("history.note", f.comment());
            case LeadershipReviewed f -> leadership(f);
            case SlipReturned f -> in.say("history.SlipReturned", f.reason());
            case ScoreChanged f -> score(f.figures());
            case GradeDecided f -> decided(f);
            case LeftUnrated f ->
                in.say("history.LeftUnrated", in.word(f.reason())) + in.also("history.document", f.document());
            case SlipLocked f -> in.say("history.SlipLocked");
        };
    }

    private String work(String key, Line line) {
        Work work = line.work();
        return in.say(
                key,
                line.title(),
                work.completed(),
                work.assigned(),
                work.qualityFailures(),
                work.qualityFailuresExempted(),
                work.lateTimes(),
                work.lateTimesExempted());
    }

    private String points(List<Criterion> criteria) {
        return in.format().number(criteria.stream().map(Criterion::points).reduce(BigDecimal.ZERO, BigDecimal::add));
    }

    private String leadership(LeadershipReviewed f) {
        return in.say(
                "history.LeadershipReviewed",
                in.format().number(f.unitResult()),
                in.format().number(f.organisation()),
                in.format().number(f.unity()));
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

    private String decided(GradeDecided f) {
        String sentence = f.computed() == f.decided()
                ? in.say("history.GradeDecided", in.word(f.decided()))
                : in.say("history.GradeDecided.otherwise", in.word(f.decided()), in.word(f.computed()));
        return sentence + in.also("history.reason", f.reason()) + in.also("history.document", f.document());
    }
}

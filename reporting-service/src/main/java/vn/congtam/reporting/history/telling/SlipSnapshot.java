package vn.congtam.reporting.history.telling;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import vn.congtam.events.Id;
import vn.congtam.events.scoring.Criterion;
import vn.congtam.events.scoring.Figures;
import vn.congtam.events.scoring.Grade;
import vn.congtam.events.scoring.Member;
import vn.congtam.events.scoring.Settlement;
import vn.congtam.events.scoring.SlipFact;
import vn.congtam.events.scoring.SlipFact.*;
import vn.congtam.events.scoring.Unrated;

/** The values that a fact of a slip leaves behind. */
final class SlipSnapshot {
    private SlipSnapshot() {}

    static @Nullable Snapshot after(SlipFact fact) {
        return switch (fact) {
            case SlipOpened f -> judges(f.slip(), f.member());
            case SlipTakenOver f -> judges(f.slip(), f.member());
            case JudgesChanged f -> judges(f.slip(), f.member());
            case ScoreChanged f -> score(f.slip(), f.figures());
            case GeneralCriteriaSelfScored f -> criteria(f.slip(), f.criteria());
            case GeneralCriteriaReviewed f -> criteria(f.slip(), f.criteria());
            case LeadershipReviewed f -> leadership(f);
            case GradeDecided f -> decision(f.slip(), f.decided(), null);
            case GradeReplaced f -> decision(f.slip(), f.decided(), null);
            case LeftUnrated f -> decision(f.slip(), null, f.reason());
            case DecisionLapsed f -> decision(f.slip(), null, null);
            case DecisionWithdrawn f -> decision(f.slip(), null, null);
            case SlipReopened f -> decision(f.slip(), null, null);
            case SpanTracked f ->
                decision(f.slip(), f.tracked().decided(), f.tracked().unrated())
                        .within(f.tracked().span());
            case SubordinateStood f ->
                new Snapshot("below " + f.slip() + "#" + f.staff().value(), Snapshot.present("reached", f.reached()));
            case SubordinateReleased f ->
                new Snapshot("below " + f.slip() + "#" + f.staff().value(), Map.of());
            default -> null;
        };
    }

    static Snapshot judges(Id of, Member member) {
        Map<String, String> values = new LinkedHashMap<>(Snapshot.present("rater", member.rater()));
        values.putAll(Snapshot.present("decider", member.decider()));
        return new Snapshot("judges of " + of, values);
    }

    static Snapshot settled(Id of, Settlement settlement) {
        return decision(of, settlement.decided(), settlement.unrated());
    }

    private static Snapshot decision(Id of, @Nullable Grade decided, @Nullable Unrated unrated) {
        Map<String, String> values = new LinkedHashMap<>(Snapshot.present("decided", decided));
        values.putAll(Snapshot.present("unrated", unrated));
        return new Snapshot("decision of " + of, values);
    }

    private static Snapshot leadership(LeadershipReviewed f) {
        Map<String, String> values = new LinkedHashMap<>(Snapshot.present("unitResult", f.unitResult()));
        values.putAll(Snapshot.present("organisation", f.organisation()));
        values.putAll(Snapshot.present("unity", f.unity()));
        return new Snapshot("leadership of " + f.slip(), values);
    }

    private static Snapshot score(Id slip, Figures figures) {
        Map<String, String> values = new LinkedHashMap<>(Snapshot.present("total", figures.total()));
        values.putAll(Snapshot.present("generalPoints", figures.generalPoints()));
        values.putAll(Snapshot.present("taskPoints", figures.taskPoints()));
        values.putAll(Snapshot.present("a", figures.a()));
        values.putAll(Snapshot.present("b", figures.b()));
        values.putAll(Snapshot.present("c", figures.c()));
        values.putAll(Snapshot.present("unitResult", figures.unitResult()));
        values.putAll(Snapshot.present("organisation", figures.organisation()));
        values.putAll(Snapshot.present("unity", figures.unity()));
        values.putAll(Snapshot.present("grade", figures.grade()));
        return new Snapshot("score of " + slip, values);
    }

    private static Snapshot criteria(Id slip, List<Criterion> criteria) {
        Map<String, String> values = new LinkedHashMap<>();
        criteria.forEach(one -> values.putAll(Snapshot.present(one.item(), one.points())));
        return new Snapshot("criteria of " + slip, values);
    }
}

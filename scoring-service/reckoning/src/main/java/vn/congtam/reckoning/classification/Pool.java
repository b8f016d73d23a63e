package vn.congtam.reckoning.classification;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.function.Predicate;
import org.jspecify.annotations.Nullable;
import vn.congtam.rulebook.RuleSet;
import vn.congtam.rulebook.Step;
import vn.congtam.rulebook.classification.ApprovedOrder;
import vn.congtam.rulebook.classification.Candidate;
import vn.congtam.rulebook.classification.Cap;
import vn.congtam.rulebook.classification.CapReport;
import vn.congtam.rulebook.classification.Ceilings;
import vn.congtam.rulebook.classification.Count;
import vn.congtam.rulebook.classification.Exceptional;
import vn.congtam.rulebook.classification.Objection;
import vn.congtam.rulebook.classification.Ranking;
import vn.congtam.rulebook.classification.Unit;
import vn.congtam.rulebook.exact.Ratio;

/** Those of a period who are judged by the same rule set: the grades are capped among them. */
public record Pool(RuleSet rules, List<Graded> people) {

    /** Where an exception of another kind of people is none by these rules, the usual cap holds. */
    List<Scope> scopes(Leeway leeway) {
        Exceptional exception = leeway.exception();
        @Nullable Exceptional covering = exception != null && covers(exception) ? exception : null;
        CapReport report =
                Cap.by(rules).check(people.stream().map(Graded::classified).toList(), covering);
        List<Step> told = report.explanation();
        List<Step> ofCounts = told.subList(told.size() - report.counts().size(), told.size());
        List<Scope> scopes = new ArrayList<>();
        for (int i = 0; i < ofCounts.size(); i++) {
            Count count = report.counts().get(i);
            scopes.add(new Scope(
                    rules,
                    count,
                    percent(covering),
                    within(count.group()),
                    ofCounts.get(i).text(),
                    leeway.order()));
        }
        return scopes;
    }

    private BigDecimal percent(@Nullable Exceptional covering) {
        return covering == null ? rules.law().ratio("cap.percent").share() : covering.percent();
    }

    private List<Graded> within(@Nullable String group) {
        return people.stream()
                .filter(one -> group == null || group.equals(one.member().similarTasks()))
                .toList();
    }

    /** One for each who gave way; nobody where the rules do not mind. */
    List<Passing> passings(Leeway leeway, Set<String> earned) {
        ApprovedOrder order = leeway.order();
        String level = rules.law().text("cap.order");
        if (order == null || level.equals("OFF")) return List.of();
        List<Candidate> gaveWay = candidates(one -> isLower(one) && earned.contains(one.key()));
        Contest contest =
                Contest.of(scopes(leeway), gaveWay.stream().map(Candidate::key).toList());
        return Passing.each(
                Ranking.by(rules).passedOver(gaveWay, candidates(Graded::isExcellent), order),
                one -> level.equals("BLOCK") && contest.decides(one));
    }

    private static boolean isLower(Graded one) {
        return one.decided() != null && !one.isExcellent();
    }

    private List<Candidate> candidates(Predicate<Graded> which) {
        return people.stream()
                .filter(which)
                .flatMap(one -> one.candidate().stream())
                .toList();
    }

    boolean covers(Exceptional exception) {
        return Cap.by(rules).examine(List.of(), exception).isEmpty();
    }

    Ratio most() {
        return rules.law().ratio("cap.exceptional-percent");
    }

    /** The leaders among these people; who limits them may be judged by other rules. */
    List<Objection> objections(Unit unit) {
        List<String> keys = people.stream().map(Graded::key).toList();
        return Ceilings.by(rules).check(unit).stream()
                .filter(one -> keys.contains(one.key()))
                .toList();
    }
}

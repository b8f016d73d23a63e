package vn.congtam.scoring.reference.classification;

import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import vn.congtam.events.scoring.Figures;
import vn.congtam.events.scoring.Grade;
import vn.congtam.events.scoring.Member;
import vn.congtam.events.scoring.SlipId;
import vn.congtam.platform.web.Rule;
import vn.congtam.platform.wire.ReadModel;
import vn.congtam.reckoning.classification.Classification;
import vn.congtam.reckoning.classification.Graded;
import vn.congtam.reckoning.classification.Performance;
import vn.congtam.rulebook.text.Text;
import vn.congtam.scoring.reference.Standing;

/**
 * Whether a better grade may still be given in a period that was locked, as far as is known when it is asked for. A worse
 * one may always be: nobody is kept above what he deserves for the sake of others.
 */
@Component
public class Raising {
    private final ReadModel<Standing> standings;
    private final Classifying classifying;

    Raising(ReadModel<Standing> standings, Classifying classifying) {
        this.standings = standings;
        this.classifying = classifying;
    }

    /**
     * @param grade none for the one that follows from the score
     * @param cap thrown when more would be Excellent than may be, by an exception too
     * @param ceiling thrown when the rules block a leader graded so high
     */
    public void mustBeAllowed(SlipId slip, @Nullable Grade grade, Rule cap, Rule ceiling) {
        Standing now = standings.find(slip.value()).orElse(null);
        if (now == null || now.member() == null) return;
        Grade then = grade == null ? computed(now) : grade;
        if (then == null || !isBetter(then, now.course().decided())) return;
        check(now, now.member(), then, cap, ceiling);
    }

    private void check(Standing now, Member member, Grade then, Rule cap, Rule ceiling) {
        Governance governance =
                classifying.governance(member.agency(), now.span()).orElse(null);
        if (governance == null || !governance.locked()) return;
        List<Standing> people = standings.where(Map.of("agency", member.agency().value(), "span", now.span()));
        Classification before = classifying.of(governance, people);
        Classification after = classifying.of(governance, people, new Graded(member, then, null));
        Performance performance = classifying.performance(member.agency(), now.span(), people);
        refuseIfAny(cap, then == Grade.EXCELLENT ? after.violations(governance.leeway()) : List.of());
        refuseIfAny(ceiling, more(before.blocks(performance), after.blocks(performance)));
    }

    private static List<Text> more(List<Text> before, List<Text> after) {
        return after.stream().filter(one -> !before.contains(one)).toList();
    }

    private static @Nullable Grade computed(Standing now) {
        Figures figures = now.course().figures();
        return figures == null ? null : figures.grade();
    }

    private static boolean isBetter(Grade then, @Nullable Grade before) {
        return before == null || then.compareTo(before) < 0;
    }

    private static void refuseIfAny(Rule why, List<Text> found) {
        if (found.isEmpty()) return;
        throw why.refuse(
                "/grade",
                found.stream().map(Text::vi).collect(Collectors.joining(" ")),
                found.stream().map(Text::en).collect(Collectors.joining(" ")));
    }
}

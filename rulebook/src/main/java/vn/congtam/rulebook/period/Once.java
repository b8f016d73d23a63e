package vn.congtam.rulebook.period;

import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import vn.congtam.rulebook.Components;
import vn.congtam.rulebook.RuleSet;
import vn.congtam.rulebook.Score;
import vn.congtam.rulebook.Step;
import vn.congtam.rulebook.Steps;
import vn.congtam.rulebook.exact.Ratio;
import vn.congtam.rulebook.slip.Slip;

/** What is judged once for the whole quarter, read and told as on any slip. */
final class Once {
    private static final Set<String> LEADERSHIP = Set.of("unit-result", "organisation", "unity");
    private static final Set<String> GENERAL = Set.of("general-item", "general-points");

    private final Score score;

    Once(RuleSet rules, Slip judged) {
        score = rules.score(judged);
    }

    Components leadership(Components shares, Steps steps) {
        steps.addAll(told(LEADERSHIP));
        return new Components(
                shares.a(), shares.b(), shares.c(), score.unitResult(), score.organisation(), score.unity());
    }

    @Nullable
    Ratio general(Steps steps) {
        steps.addAll(told(GENERAL));
        return score.generalPoints();
    }

    private List<Step> told(Set<String> rules) {
        return score.explanation().stream()
                .filter(step -> rules.contains(step.rule()))
                .toList();
    }
}

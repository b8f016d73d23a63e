package vn.congtam.rulebook;

import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import vn.congtam.rulebook.exact.Ratio;

/** The most that a score may still come to, with full marks for everything that has not been judged. */
public final class Potential {
    private final Parameters law;

    private Potential(RuleSet rules) {
        law = rules.law();
    }

    public static Potential by(RuleSet rules) {
        return new Potential(rules);
    }

    /** None while no work counts: what is missing is not zero, and what it comes to is open. */
    public Optional<Ratio> of(Score score, boolean leader) {
        return task(score, leader).map(task -> task.plus(law.ratio("general.points")));
    }

    private Optional<Ratio> task(Score score, boolean leader) {
        if (score.taskPoints() != null) return Optional.of(score.taskPoints());
        if (score.a() == null || score.b() == null || score.c() == null) return Optional.empty();
        Stream<@Nullable Ratio> led =
                leader ? Stream.of(score.unitResult(), score.organisation(), score.unity()) : Stream.empty();
        List<Ratio> parts = Stream.concat(
                        Stream.of(score.a(), score.b(), score.c()), led.map(part -> part == null ? Ratio.ONE : part))
                .toList();
        return Optional.of(Ratio.mean(parts).times(law.ratio("task.points")));
    }
}

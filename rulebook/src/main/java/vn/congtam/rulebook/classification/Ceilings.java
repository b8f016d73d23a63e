package vn.congtam.rulebook.classification;

import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import vn.congtam.rulebook.Grade;
import vn.congtam.rulebook.Inputs;
import vn.congtam.rulebook.Parameters;
import vn.congtam.rulebook.RuleSet;
import vn.congtam.rulebook.Steps;
import vn.congtam.rulebook.classification.Unit.Led;

/**
 * The head not above the unit, deputies not above the head when there is late work: local rules, and for public employees
 * Art. 12.7 of Decree 233/2026. Each is OFF, a warning or a block.
 */
public final class Ceilings {
    private final Parameters law;

    private Ceilings(RuleSet rules) {
        law = rules.law();
    }

    public static Ceilings by(RuleSet rules) {
        return new Ceilings(rules);
    }

    /** Whether late work of the unit means anything to its deputies. */
    public boolean bindsDeputies() {
        return !law.text("ceiling.deputy").equals("OFF");
    }

    /** Empty when everybody keeps below the ceilings that apply. */
    public List<Objection> check(Unit unit) {
        Led head = unit.head();
        Stream<@Nullable Objection> ofHead =
                head == null ? Stream.empty() : Stream.of(objection("ceiling.head", head, unit.grade()));
        Stream<@Nullable Objection> ofDeputies = unit.lateWork()
                ? unit.deputies().stream().map(deputy -> objection("ceiling.deputy", deputy, grade(head)))
                : Stream.empty();
        return Stream.concat(ofHead, ofDeputies).filter(Objects::nonNull).toList();
    }

    /** The best grade that this leader may have, where a better one is blocked. */
    public Optional<Grade> limit(Unit unit, String key) {
        Led head = unit.head();
        if (head != null && head.key().equals(key)) return limit("ceiling.head", unit.grade());
        boolean bound = unit.lateWork()
                && unit.deputies().stream().anyMatch(deputy -> deputy.key().equals(key));
        return bound ? limit("ceiling.deputy", grade(head)) : Optional.empty();
    }

    private Optional<Grade> limit(String ceiling, @Nullable Grade limit) {
        return Optional.ofNullable(limit).filter(_ -> law.text(ceiling).equals("BLOCK"));
    }

    private static @Nullable Grade grade(@Nullable Led head) {
        return head == null ? null : head.grade();
    }

    private @Nullable Objection objection(String ceiling, Led leader, @Nullable Grade limit) {
        String level = law.text(ceiling);
        Grade grade = leader.grade();
        boolean fine = grade == null || limit != null && grade.compareTo(limit) >= 0;
        if (level.equals("OFF") || fine) return null;
        Steps steps = new Steps(law);
        Inputs inputs = Inputs.of("key", leader.key()).and("grade", grade).and("limit", limit);
        steps.add("ceiling", limit == null ? ceiling + ".unknown" : ceiling, null, inputs);
        boolean blocks = level.equals("BLOCK") && limit != null;
        return new Objection(leader.key(), blocks, limit != null, steps.all().getFirst());
    }
}

package vn.congtam.rulebook.period;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;
import vn.congtam.rulebook.Defect;
import vn.congtam.rulebook.Findings;
import vn.congtam.rulebook.RuleSet;
import vn.congtam.rulebook.RuleViolation;

/**
 * By which spans an agency rates, and since when: by months, and from some day on by quarters, for instance. A change
 * never touches a span that has begun before it.
 */
public final class Rhythm {
    private final List<Since> changes;

    private Rhythm(List<Since> changes) {
        this.changes = changes;
    }

    /**
     * @param changes in order of their days
     * @throws RuleViolation when a kind is not allowed ({@code PERIOD_NOT_ALLOWED}), a change is out of order
     *     ({@code SWITCH_OUT_OF_ORDER}) or inside a span of the old or the new kind ({@code SWITCH_NOT_AT_BOUNDARY})
     */
    public static Rhythm by(RuleSet rules, List<Since> changes) {
        List<String> allowed = rules.law().list("period.kinds");
        Findings found = new Findings();
        for (int i = 0; i < changes.size(); i++) {
            Since change = changes.get(i);
            boolean regular = change.kind() != Kind.AD_HOC
                    && allowed.contains(change.kind().name());
            found.require(regular, Defect.PERIOD_NOT_ALLOWED, "/since/" + i + "/kind", change.kind());
            boundary(change, change.kind(), i, found);
            if (i > 0) after(changes.get(i - 1), change, i, found);
        }
        found.refuseIfAny();
        return new Rhythm(List.copyOf(changes));
    }

    private static void after(Since before, Since change, int i, Findings found) {
        boolean ordered = change.from().isAfter(before.from());
        if (found.require(ordered, Defect.SWITCH_OUT_OF_ORDER, "/since/" + i + "/from", change.from()))
            boundary(change, before.kind(), i, found);
    }

    private static void boundary(Since change, Kind kind, int i, Findings found) {
        Span around = Span.of(kind, change.from());
        found.require(
                around.first().equals(change.from()),
                Defect.SWITCH_NOT_AT_BOUNDARY,
                "/since/" + i + "/from",
                change.from(),
                around);
    }

    /** The span that must be rated for a day; absent before the first. */
    public @Nullable Span ratedSpan(LocalDate day) {
        Since inForce = null;
        for (Since change : changes) if (!day.isBefore(change.from())) inForce = change;
        return inForce == null ? null : Span.of(inForce.kind(), day);
    }

    /** All that must be rated and begin in a span, in order: what is due for a year, for instance. */
    public List<Span> ratedSpansIn(Span whole) {
        List<Span> all = new ArrayList<>();
        for (Span month : whole.months()) {
            Span rated = ratedSpan(month.first());
            if (rated != null && whole.contains(rated) && !all.contains(rated)) all.add(rated);
        }
        return List.copyOf(all);
    }
}

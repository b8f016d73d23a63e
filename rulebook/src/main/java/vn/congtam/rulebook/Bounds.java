package vn.congtam.rulebook;

import java.util.Arrays;
import java.util.List;
import java.util.SortedMap;
import java.util.SortedSet;
import java.util.TreeSet;
import vn.congtam.rulebook.exact.Ratio;
import vn.congtam.rulebook.text.Resource;

/** How far rules for official grades may go where the law leaves them open: the widest reading of it that is known. */
final class Bounds {
    private static final SortedMap<String, String> ALL = Resource.read(Bounds.class, "bounded.properties");

    private final Parameters of;
    private final Findings found;

    Bounds(Parameters of, Findings found) {
        this.of = of;
        this.found = found;
    }

    void examine() {
        ALL.forEach((name, bound) -> examine(name, Parameters.parts(bound, " ")));
    }

    private void examine(String name, List<String> bound) {
        List<String> asked = bound.subList(1, bound.size());
        if (bound.getFirst().equals("with")) asked.forEach(some -> oneOf(name, some));
        else
            found.require(
                    isWithin(bound.getFirst(), asked.getFirst(), name),
                    Defect.TOO_MILD,
                    at(name),
                    name,
                    asked.getFirst());
    }

    private void oneOf(String name, String some) {
        List<String> options = Arrays.asList(some.split("\\|"));
        boolean fine = of.list(name).stream().anyMatch(options::contains);
        found.require(fine, Defect.LACKING, at(name), name, String.join(", ", options));
    }

    private boolean isWithin(String how, String bound, String name) {
        Ratio limit = Ratio.of(bound);
        return switch (how) {
            case "at-most" -> limit.isAtLeast(of.ratio(name));
            case "at-least" -> of.ratio(name).isAtLeast(limit);
            case "down-to" -> limit.isAtLeast(lowest(name));
            default -> throw new IllegalStateException("no bound " + how);
        };
    }

    private Ratio lowest(String name) {
        return Allowed.parse(of.text(name)).values().stream()
                .min(Ratio::compareTo)
                .orElseThrow();
    }

    /** Whatever is bounded, and is no parameter. */
    static SortedSet<String> unheardOf() {
        SortedSet<String> names = new TreeSet<>(ALL.keySet());
        names.removeAll(Schema.TYPES.keySet());
        return names;
    }

    private static String at(String name) {
        return ParameterExamination.at(name);
    }
}

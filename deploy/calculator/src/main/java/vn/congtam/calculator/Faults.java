package vn.congtam.calculator;

import java.util.ArrayList;
import java.util.List;
import vn.congtam.rulebook.RuleViolation;
import vn.congtam.rulebook.Violation;

/** Everything wrong so far; of very much, as much as anyone would read. */
final class Faults {
    private static final int MOST_SHOWN = 100;

    private final List<Violation> shown = new ArrayList<>();
    private int seen;

    void add(Violation fault) {
        seen++;
        if (shown.size() < MOST_SHOWN) shown.add(fault);
    }

    int seen() {
        return seen;
    }

    void refuseIfAny() {
        if (seen > 0) throw new RuleViolation(shown);
    }
}

package vn.congtam.events.submission;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * How often work fell short in one way, and how many units each time concerned: ten units handed in late together are late
 * once, and ten products are (Art. 14).
 *
 * @param exempted how many of the times are, for a confirmed objective cause: the earliest
 * @param each the units of each time, in order; absent where each concerned one
 */
public record Times(int count, int exempted, @Nullable List<Integer> each) {
    public Times {
        each = each == null || each.stream().allMatch(units -> units == 1) ? null : List.copyOf(each);
    }

    static Times ofOneUnit(int count, int exempted) {
        return new Times(count, exempted, null);
    }

    Times and(int units) {
        List<Integer> all = new ArrayList<>(each == null ? Collections.nCopies(count, 1) : each);
        all.add(units);
        return new Times(count + 1, exempted, all);
    }

    Times withOneMoreExempted() {
        return new Times(count, exempted + 1, each);
    }

    /** A unit that was late twice is two. */
    public int units() {
        return each == null ? count : each.stream().mapToInt(Integer::intValue).sum();
    }

    /** How many units, where that is more than how often; else 0. */
    public int several() {
        return each == null ? 0 : units();
    }

    /** The units of the last time. */
    public int last() {
        return each == null ? Math.min(count, 1) : each.getLast();
    }

    /** Those that are exempted. */
    public Times excused() {
        return new Times(exempted, 0, each == null ? null : each.subList(0, exempted));
    }

    /** Those that count. */
    public Times counted() {
        return new Times(count - exempted, 0, each == null ? null : each.subList(exempted, count));
    }
}

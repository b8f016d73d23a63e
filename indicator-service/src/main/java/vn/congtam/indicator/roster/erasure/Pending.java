package vn.congtam.indicator.roster.erasure;

import java.util.SortedSet;
import java.util.TreeSet;
import org.jspecify.annotations.Nullable;
import vn.congtam.events.indicator.StaffCode;

/** What is still under way about a person: periods in which he is evaluated and that are not locked, petitions of his. */
record Pending(StaffCode staff, SortedSet<String> open) {

    static Pending with(@Nullable Pending known, StaffCode staff, String one) {
        SortedSet<String> more = known == null ? new TreeSet<>() : new TreeSet<>(known.open);
        more.add(one);
        return new Pending(staff, more);
    }

    static Pending without(@Nullable Pending known, StaffCode staff, String one) {
        SortedSet<String> less = known == null ? new TreeSet<>() : new TreeSet<>(known.open);
        less.remove(one);
        return new Pending(staff, less);
    }
}

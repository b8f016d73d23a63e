package vn.congtam.scoring.reference;

import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Stream;
import vn.congtam.events.scoring.Tracked;

/**
 * By what nothing but Not completed can be decided (Art. 20.4).
 *
 * @param own each by its ground and document
 * @param spans shorter ones in which a conclusion stands, whether or not their figures count
 * @param late likewise, told after the lock
 */
public record Conclusions(Set<String> own, Set<String> spans, Set<String> late) {
    static final Conclusions NONE = new Conclusions(Set.of(), Set.of(), Set.of());

    boolean stand() {
        return !own.isEmpty() || !spans.isEmpty() || !late.isEmpty();
    }

    Conclusions imposed(String conclusion) {
        return new Conclusions(with(own, conclusion), spans, late);
    }

    Conclusions lifted(String conclusion) {
        return new Conclusions(without(own, conclusion), spans, late);
    }

    Conclusions tracked(Tracked of) {
        return new Conclusions(own, told(spans, of), late);
    }

    Conclusions trackedLate(Tracked of) {
        return new Conclusions(own, spans, told(late, of));
    }

    Conclusions withdrawn(String span, boolean locked) {
        return new Conclusions(own, locked ? spans : without(spans, span), without(late, span));
    }

    /** What came late is told again. */
    Conclusions reopened() {
        return new Conclusions(own, spans, Set.of());
    }

    private static Set<String> told(Set<String> known, Tracked of) {
        return of.overrides().isEmpty() ? without(known, of.span()) : with(known, of.span());
    }

    private static Set<String> with(Set<String> known, String one) {
        return new TreeSet<>(Stream.concat(known.stream(), Stream.of(one)).toList());
    }

    private static Set<String> without(Set<String> known, String one) {
        return new TreeSet<>(known.stream().filter(other -> !other.equals(one)).toList());
    }
}

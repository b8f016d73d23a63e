package vn.congtam.scoring.period;

import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import vn.congtam.events.indicator.AgencyId;
import vn.congtam.events.scoring.Basis;
import vn.congtam.events.scoring.PeriodFact.MemberSettled;
import vn.congtam.events.scoring.PeriodFact.PeriodOpened;
import vn.congtam.rulebook.period.Kind;
import vn.congtam.rulebook.period.Span;

/**
 * Since when an agency rates here: the first day of the earliest month or quarter of its own work in which it graded
 * anybody; until it has graded somebody, of the earliest that it opened. Nobody is to open by hand what went by before; who
 * does so begins earlier. One that was opened by mistake, and left without a grade for anybody, is no beginning.
 *
 * @param opened the months and quarters that it opened by their work; none as long as it has opened longer ones alone
 * @param graded the first day of the earliest of them in which somebody was graded
 */
record FirstUse(
        AgencyId agency, List<String> opened, @Nullable LocalDate graded) {

    static FirstUse of(@Nullable FirstUse known, PeriodOpened f) {
        FirstUse before = known == null ? new FirstUse(f.agency(), List.of(), null) : known;
        return isRated(f) ? before.opening(f.span()) : before;
    }

    static @Nullable FirstUse of(@Nullable FirstUse known, MemberSettled f) {
        return known == null || f.settlement().decided() == null
                ? known
                : known.grading(f.period().span());
    }

    private static boolean isRated(PeriodOpened f) {
        Kind kind = Span.parse(f.span()).kind();
        return f.basis() == Basis.WORK && (kind == Kind.MONTH || kind == Kind.QUARTER);
    }

    /** In one order, as periods are told of in any. */
    private FirstUse opening(String span) {
        List<String> all = Stream.concat(opened.stream(), Stream.of(span))
                .distinct()
                .sorted()
                .toList();
        return new FirstUse(agency, all, graded);
    }

    private FirstUse grading(String span) {
        LocalDate first = Span.parse(span).first();
        boolean earlier = opened.contains(span) && (graded == null || first.isBefore(graded));
        return earlier ? new FirstUse(agency, opened, first) : this;
    }

    boolean hasOpened(Span span) {
        return opened.contains(span.toString());
    }

    /** Whether it has begun at all. */
    boolean isKnown() {
        return !opened.isEmpty();
    }

    /** Whether anything was rated here by the end of a span. */
    boolean covers(Span span) {
        return from().map(first -> !span.last().isBefore(first)).orElse(true);
    }

    private Optional<LocalDate> from() {
        return graded == null
                ? opened.stream().map(one -> Span.parse(one).first()).min(Comparator.naturalOrder())
                : Optional.of(graded);
    }
}

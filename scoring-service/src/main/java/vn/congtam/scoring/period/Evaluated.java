package vn.congtam.scoring.period;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import java.util.function.Predicate;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import vn.congtam.events.scoring.Basis;
import vn.congtam.events.scoring.Tracked;
import vn.congtam.rulebook.period.Kind;
import vn.congtam.rulebook.period.Span;
import vn.congtam.scoring.reference.Standing;

/**
 * In which spans a person is evaluated, in whichever agency.
 *
 * @param listed where he is on the list; whom an agency released it evaluates no more
 * @param ownWork those of all that are not made from shorter ones: these leave their figures to longer spans by themselves
 * @param left what was left at the lock
 */
record Evaluated(Set<Span> listed, Set<Span> ownWork, Map<Span, Tracked> left) {
    static final Evaluated NOWHERE = new Evaluated(Set.of(), Set.of(), Map.of());

    static Evaluated of(List<Standing> all) {
        List<Standing> some = all.stream()
                .filter(one -> isListed(one) || one.course().tracked() != null)
                .toList();
        return new Evaluated(
                those(some, Evaluated::isListed),
                those(some, Evaluated::isOfOwnWork),
                some.stream()
                        .flatMap(one -> Stream.ofNullable(one.course().tracked()))
                        .collect(Collectors.toMap(one -> Span.parse(one.span()), Function.identity())));
    }

    private static Set<Span> those(List<Standing> some, Predicate<Standing> which) {
        return some.stream().filter(which).map(one -> Span.parse(one.span())).collect(Collectors.toSet());
    }

    private static boolean isListed(Standing one) {
        return one.agency() != null;
    }

    private static boolean isOfOwnWork(Standing one) {
        Kind kind = Span.parse(one.span()).kind();
        return kind == Kind.MONTH || kind == Kind.QUARTER && one.basis() == Basis.WORK;
    }

    boolean isIn(Span span) {
        return listed.contains(span) || left.containsKey(span);
    }

    Optional<Tracked> left(Span span) {
        return Optional.ofNullable(left.get(span));
    }

    Stream<Span> quartersIn(Span whole) {
        return Stream.concat(listed.stream(), left.keySet().stream())
                .filter(one -> one.kind() == Kind.QUARTER && isWithin(one, whole));
    }

    Stream<Span> ownWorkIn(Span whole) {
        return ownWork.stream().filter(one -> isWithin(one, whole));
    }

    private static boolean isWithin(Span one, Span whole) {
        return whole.contains(one) && !whole.equals(one);
    }
}

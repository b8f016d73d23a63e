package vn.congtam.reporting.fairness.finding;

import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import vn.congtam.events.fairness.Signal;
import vn.congtam.reporting.fairness.finding.Finding.Figure;
import vn.congtam.reporting.fairness.finding.Finding.State;
import vn.congtam.reporting.fairness.statistic.Crowd;
import vn.congtam.reporting.fairness.statistic.Sameness;
import vn.congtam.reporting.fairness.statistic.Sample;
import vn.congtam.reporting.fairness.statistic.Scale.Estimate;
import vn.congtam.reporting.fairness.trail.Deed;
import vn.congtam.reporting.fairness.trail.Judged;
import vn.congtam.reporting.fairness.trail.Judged.Points;
import vn.congtam.reporting.fairness.trail.Trail;

/** How somebody judges others. */
record Judging(Trail trail, Yardstick yardstick, Thresholds from) {

    Stream<Finding> findings() {
        List<Judged> reviewed = trail.judged().stream()
                .filter(one -> one.isReviewedBy(trail.staff()))
                .toList();
        Stream<Finding> points =
                reviewed.isEmpty() ? Stream.of() : Stream.of(severity(reviewed), uniformity(reviewed), echo(reviewed));
        return Stream.of(points, lateEdits().stream(), massApproval().stream()).flatMap(all -> all);
    }

    private Finding severity(List<Judged> reviewed) {
        Sample own = Sample.of(totals(reviewed));
        List<Trace> traces = reviews(reviewed);
        if (own.size() < from.leastPeople() || yardstick.severity().raters() < from.leastRaters()) {
            return tooFew(Signal.SEVERITY, own.size(), yardstick.severity().raters(), traces);
        }
        Estimate estimate = yardstick.severity().of(own);
        boolean asks = estimate.isClear() && Math.abs(estimate.effect()) >= from.leastEffect();
        return finding(
                Signal.SEVERITY,
                asks,
                List.of(
                        Figure.of("mean", own.mean()),
                        Figure.of("others", yardstick.severity().mean()),
                        Figure.of("effect", estimate.effect()),
                        Figure.of("low", estimate.low()),
                        Figure.of("high", estimate.high()),
                        Figure.of("people", own.size()),
                        Figure.of("raters", yardstick.severity().raters())),
                traces);
    }

    private Finding uniformity(List<Judged> reviewed) {
        List<Trace> traces = reviews(reviewed);
        if (reviewed.size() < from.leastPeople()) return tooFew(Signal.UNIFORMITY, reviewed.size(), null, traces);
        Sameness<Double> same = Sameness.of(totals(reviewed));
        return finding(
                Signal.UNIFORMITY,
                same.share() >= from.sameShare(),
                List.of(
                        Figure.of("people", same.size()),
                        Figure.of("different", same.different()),
                        Figure.of("most", same.most()),
                        Figure.of("having", same.having())),
                traces);
    }

    private Finding echo(List<Judged> reviewed) {
        List<Judged> both = reviewed.stream().filter(one -> one.self() != null).toList();
        List<Judged> equal = both.stream().filter(Judging::isEcho).toList();
        List<Trace> traces = Stream.concat(
                        equal.stream()
                                .map(one -> Trace.of(
                                        one, Objects.requireNonNull(one.self()).deed())),
                        reviews(equal).stream())
                .toList();
        if (both.size() < from.leastPeople()) return tooFew(Signal.SELF_ECHO, both.size(), null, traces);
        return finding(
                Signal.SELF_ECHO,
                equal.size() >= from.echoShare() * both.size(),
                List.of(Figure.of("people", both.size()), Figure.of("equal", equal.size())),
                traces);
    }

    private static boolean isEcho(Judged one) {
        Points self = one.self();
        Points review = one.review();
        return self != null && review != null && review.equalTo(self);
    }

    private Optional<Finding> lateEdits() {
        List<Judged> locked =
                trail.judged().stream().filter(one -> one.locked() != null).toList();
        if (locked.isEmpty()) return Optional.empty();
        List<Trace> late = locked.stream()
                .flatMap(one -> changes(one)
                        .filter(deed -> deed.by().equals(trail.staff().value()))
                        .filter(deed -> isShortlyBefore(
                                deed.at(), Objects.requireNonNull(one.locked()).at()))
                        .map(deed -> Trace.of(one, deed)))
                .toList();
        return Optional.of(finding(
                Signal.LATE_EDITS,
                !late.isEmpty(),
                List.of(
                        Figure.of("edits", late.size()),
                        Figure.of("hours", from.beforeLock().toHours())),
                late));
    }

    /** What took the place of something else; the first review and the first decision change nothing. */
    private static Stream<Deed> changes(Judged slip) {
        List<Deed> changed = new ArrayList<>();
        for (int i = 1; i < slip.reviews().size(); i++) {
            Points now = slip.reviews().get(i);
            if (!now.equalTo(slip.reviews().get(i - 1))) changed.add(now.deed());
        }
        for (int i = 1; i < slip.decisions().size(); i++) {
            if (slip.decisions().get(i).grade() != slip.decisions().get(i - 1).grade()) {
                changed.add(slip.decisions().get(i).deed());
            }
        }
        return changed.stream();
    }

    private boolean isShortlyBefore(Instant change, Instant lock) {
        return !change.isAfter(lock) && change.plus(from.beforeLock()).isAfter(lock);
    }

    private Optional<Finding> massApproval() {
        List<Trace> accepted = trail.tasks().stream()
                .flatMap(task -> task.accepted().stream()
                        .filter(deed -> deed.by().equals(trail.staff().value()))
                        .map(deed -> Trace.of(task, deed)))
                .toList();
        if (accepted.isEmpty()) return Optional.empty();
        List<Trace> crowd = Crowd.of(accepted, one -> one.deed().at(), from.within());
        return Optional.of(finding(
                Signal.MASS_APPROVAL,
                crowd.size() >= from.atOnce(),
                List.of(
                        Figure.of("accepted", accepted.size()),
                        Figure.of("atOnce", crowd.size()),
                        Figure.of("seconds", from.within().toSeconds())),
                crowd));
    }

    private static List<Double> totals(List<Judged> reviewed) {
        return reviewed.stream()
                .map(one -> Objects.requireNonNull(one.review()).total())
                .toList();
    }

    private static List<Trace> reviews(List<Judged> reviewed) {
        return reviewed.stream()
                .map(one -> Trace.of(one, Objects.requireNonNull(one.review()).deed()))
                .toList();
    }

    private Finding tooFew(Signal signal, int people, @Nullable Integer raters, List<Trace> traces) {
        List<Figure> figures = raters == null
                ? List.of(Figure.of("people", people))
                : List.of(Figure.of("people", people), Figure.of("raters", raters));
        return Finding.of(trail.staff(), trail.span().toString(), signal, State.TOO_FEW, figures, traces);
    }

    private Finding finding(Signal signal, boolean asks, List<Figure> figures, List<Trace> traces) {
        State state = asks ? State.ASKS : State.CLEAR;
        return Finding.of(trail.staff(), trail.span().toString(), signal, state, figures, traces);
    }
}

package vn.congtam.scoring.slip;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.SortedSet;
import java.util.TreeSet;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import vn.congtam.events.scoring.Basis;
import vn.congtam.events.scoring.SlipFact;
import vn.congtam.events.scoring.SlipFact.LateTrackingNoted;
import vn.congtam.events.scoring.SlipFact.SpanFollowed;
import vn.congtam.events.scoring.SlipFact.SpanPassedOn;
import vn.congtam.events.scoring.SlipFact.SpanTakenBack;
import vn.congtam.events.scoring.SlipFact.SpanTracked;
import vn.congtam.events.scoring.SlipFact.SpanWithdrawn;
import vn.congtam.events.scoring.SlipFact.WorkRecorded;
import vn.congtam.events.scoring.SlipId;
import vn.congtam.events.scoring.Tracked;
import vn.congtam.events.submission.Line;
import vn.congtam.reckoning.Law;
import vn.congtam.reckoning.Legacy;
import vn.congtam.reckoning.Sheet;
import vn.congtam.rulebook.period.Span;
import vn.congtam.scoring.slip.SlipCommand.FollowSpan;
import vn.congtam.scoring.slip.SlipCommand.TrackSpan;
import vn.congtam.scoring.slip.SlipCommand.WithdrawSpan;

/** What shorter spans leave to this one, and this one to longer ones. */
final class Tracking {
    private Tracking() {}

    static List<SlipFact> track(SlipState slip, TrackSpan c, Law law) {
        return counted(slip, c, law).flatMap(left -> track(slip, c.id(), left)).stream()
                .toList();
    }

    private static Optional<SlipFact> track(SlipState slip, SlipId id, Tracked left) {
        String span = left.span();
        if (!slip.withdrawn.contains(span) && left.equals(known(slip, span))) return Optional.empty();
        return Optional.of(slip.dossier.isLocked() ? new LateTrackingNoted(id, left) : new SpanTracked(id, left));
    }

    /** Before it is opened it is not known what counts. */
    private static Optional<Tracked> counted(SlipState slip, TrackSpan c, Law law) {
        boolean counts = !c.summed()
                || slip.dossier.opened() == null
                || slip.lockedSheet(law).countsQuartersAlone();
        return counts ? Optional.of(c.tracked()) : Legacy.conclusions(Span.parse(c.id().span()), c.tracked());
    }

    /** A quarter that is made from months has those that were rated; a month also those before it whose work it took. */
    static @Nullable List<String> worked(SlipState slip, Sheet sheet, Presence presence) {
        Span span = Span.parse(sheet.span());
        return switch (span.kind()) {
            case MONTH -> brought(slip, span);
            case QUARTER ->
                sheet.basis() == Basis.WORK
                        ? Leave.without(
                                slip.dossier.decided(),
                                span,
                                presence.in(sheet.member().staff(), span))
                        : sheet.monthsRated();
            case YEAR, AD_HOC -> null;
        };
    }

    private static @Nullable List<String> brought(SlipState slip, Span span) {
        SortedSet<String> months = new TreeSet<>(Set.of(span.toString()));
        broughtBefore(slip, span).map(Span::toString).forEach(months::add);
        return months.size() == 1 ? null : List.copyOf(months);
    }

    /** The months before the span whose work it took. */
    static Stream<Span> broughtBefore(SlipState slip, Span span) {
        return slip.work.values().stream()
                .map(WorkRecorded::line)
                .filter(Line::counts)
                .map(line -> Span.parse(line.month()))
                .filter(month -> month.last().isBefore(span.first()))
                .distinct();
    }

    /** A shorter span was opened again: until its next lock this one lacks it, and what is missing is not zero. */
    static List<SlipFact> withdraw(SlipState slip, WithdrawSpan c) {
        boolean news = known(slip, c.span()) != null && !slip.withdrawn.contains(c.span());
        return news ? List.of(new SpanWithdrawn(c.id(), c.span())) : List.of();
    }

    /** A quarter that was too short to be rated leaves its months to the next one, where the rule set says so. */
    static List<SpanPassedOn> carryOn(SlipId id, Sheet sheet) {
        String next = Legacy.next(Span.parse(sheet.span()));
        return sheet.carriedOn().stream()
                .map(month -> new SpanPassedOn(id, next, month))
                .toList();
    }

    /** Opened again it is passed on again at the next lock, or is rated after all. */
    static List<SpanTakenBack> takeBack(SlipState slip, SlipId id) {
        Stream<SpanTakenBack> own = slip.followers.stream().map(to -> new SpanTakenBack(id, to, id.span()));
        Stream<SpanTakenBack> carried =
                slip.carriedOn.entrySet().stream().map(one -> new SpanTakenBack(id, one.getValue(), one.getKey()));
        return Stream.concat(own, carried).toList();
    }

    private static @Nullable Tracked known(SlipState slip, String span) {
        return slip.lateTracked.getOrDefault(span, slip.dossier.tracked(span));
    }

    /** Who follows a span that is locked already is told at once what it left. */
    static List<SlipFact> follow(SlipState slip, FollowSpan c, Law law) {
        if (slip.followers.contains(c.by())) return List.of();
        List<SlipFact> facts = new ArrayList<>();
        facts.add(new SpanFollowed(c.id(), c.by()));
        if (slip.dossier.isLocked())
            Aftermath.passOn(slip, c.by(), Aftermath.left(slip, law)).ifPresent(facts::add);
        return facts;
    }
}

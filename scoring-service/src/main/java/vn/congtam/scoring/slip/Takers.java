package vn.congtam.scoring.slip;

import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import vn.congtam.events.scoring.Basis;
import vn.congtam.events.scoring.SlipFact.WorkRecorded;
import vn.congtam.events.submission.Line;
import vn.congtam.events.submission.Work;
import vn.congtam.rulebook.period.Span;
import vn.congtam.scoring.slip.SlipCommand.OpenSlip;
import vn.congtam.scoring.slip.SlipCommand.SupersedeSpan;

/** Which spans take the work on a slip whose days they rate. No month goes to two of them. */
final class Takers {
    private Takers() {}

    /** What another has already stays there, in whatever order agencies open their spans. */
    static List<String> free(SlipState slip, SupersedeSpan c) {
        return c.months().stream()
                .filter(month -> others(slip, c.by()).noneMatch(one -> has(slip, one, month)))
                .toList();
    }

    /** @param listed months before the span that go along */
    static boolean takes(SlipState slip, String span, List<String> listed, String month) {
        return listed.contains(month)
                || isWithin(month, span) && others(slip, span).noneMatch(one -> isListed(slip, one, month));
    }

    /** A month that names it goes before the one that it is. */
    static List<String> listing(SlipState slip, String month) {
        return slip.supersededBy.keySet().stream()
                .filter(one -> isListed(slip, one, month))
                .toList();
    }

    /**
     * Recorded here with nothing, as it counts on the slip that has its month.
     * What was taken by spans that are not rated by themselves, as who opens this one says, comes back.
     */
    static List<WorkRecorded> countedElsewhere(SlipState slip, OpenSlip c) {
        return slip.work.values().stream()
                .filter(work -> isElsewhere(slip, c, work))
                .map(Takers::none)
                .toList();
    }

    /** What counts here when some of it does elsewhere. */
    static List<WorkRecorded> left(SlipState slip, OpenSlip c) {
        return slip.work.values().stream()
                .filter(work -> !isElsewhere(slip, c, work))
                .toList();
    }

    private static boolean isElsewhere(SlipState slip, OpenSlip c, WorkRecorded work) {
        return c.basis() == Basis.WORK
                && work.line().counts()
                && taker(slip, work.line())
                        .filter(one -> !c.superseded().contains(one))
                        .isPresent();
    }

    /** The same with nothing in it. */
    static WorkRecorded none(WorkRecorded work) {
        return new WorkRecorded(work.slip(), work.task(), work.line().with(Work.assigned(0)));
    }

    private static String key(WorkRecorded work) {
        return work.line().key(work.task());
    }

    /** Where it counts if not here. */
    static Optional<String> elsewhere(SlipState slip, WorkRecorded now) {
        WorkRecorded known = slip.work.get(key(now));
        boolean given =
                Preparation.isEvaluated(slip) && known != null && !known.line().counts();
        return given ? taker(slip, now.line()) : Optional.empty();
    }

    private static Optional<String> taker(SlipState slip, Line line) {
        return others(slip, line.span())
                .filter(one -> has(slip, one, line.month()))
                .findFirst();
    }

    private static boolean has(SlipState slip, String span, String month) {
        return takes(slip, span, slip.supersededBy.getOrDefault(span, List.of()), month);
    }

    private static boolean isListed(SlipState slip, String span, String month) {
        return slip.supersededBy.getOrDefault(span, List.of()).contains(month);
    }

    private static boolean isWithin(String month, String span) {
        return Span.parse(span).contains(Span.parse(month));
    }

    private static Stream<String> others(SlipState slip, String span) {
        return slip.supersededBy.keySet().stream().filter(one -> !one.equals(span));
    }
}

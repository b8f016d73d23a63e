package vn.congtam.scoring.slip;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import vn.congtam.events.indicator.StaffCode;
import vn.congtam.events.scoring.Basis;
import vn.congtam.events.scoring.SlipFact;
import vn.congtam.events.scoring.SlipFact.LateWorkNoted;
import vn.congtam.events.scoring.SlipFact.SlipOpened;
import vn.congtam.events.scoring.SlipFact.SpanSuperseded;
import vn.congtam.events.scoring.SlipFact.SpanTracked;
import vn.congtam.events.scoring.SlipFact.SubordinateReleased;
import vn.congtam.events.scoring.SlipFact.SubordinateStood;
import vn.congtam.events.scoring.SlipFact.WorkCarriedOver;
import vn.congtam.events.scoring.SlipFact.WorkPassedUp;
import vn.congtam.events.scoring.SlipFact.WorkRecorded;
import vn.congtam.reckoning.Law;
import vn.congtam.rulebook.period.Kind;
import vn.congtam.rulebook.period.Span;
import vn.congtam.scoring.slip.SlipCommand.NoteSubordinate;
import vn.congtam.scoring.slip.SlipCommand.OpenSlip;
import vn.congtam.scoring.slip.SlipCommand.RecordWork;
import vn.congtam.scoring.slip.SlipCommand.ReleaseSubordinate;
import vn.congtam.scoring.slip.SlipCommand.SupersedeSpan;

/** What comes on a slip by itself. It may come before the slip is opened, and it never changes a locked one. */
final class Preparation {
    private Preparation() {}

    /**
     * A slip is opened once; after a transfer the next agency takes it over. What was tracked on it before is not older
     * than what the period knew.
     */
    static List<SlipFact> open(SlipState slip, OpenSlip c, Law law) {
        if (slip.dossier.opened() != null) return Handover.takeOver(slip, c, law);
        List<SlipFact> facts = new ArrayList<>();
        facts.add(new SlipOpened(c.id(), c.span(), c.basis(), c.due(), c.member(), c.rules(), c.parts()));
        facts.addAll(Takers.countedElsewhere(slip, c));
        Takers.left(slip, c).forEach(work -> passUp(work, c.member().overseers(), facts));
        if (isMadeOfMonths(c.span(), c.basis())) slip.work.values().forEach(work -> passDown(slip, work, facts));
        track(slip, c, facts);
        return facts;
    }

    static void track(SlipState slip, OpenSlip c, List<SlipFact> facts) {
        c.tracked().stream()
                .filter(one -> slip.dossier.tracked(one.span()) == null && !slip.withdrawn.contains(one.span()))
                .forEach(one -> facts.add(new SpanTracked(c.id(), one)));
    }

    /** What one month comes to does not depend on the others. */
    static List<SlipFact> record(SlipState slip, RecordWork c) {
        return c.lines().stream()
                .flatMap(line -> record(slip, new WorkRecorded(c.id(), c.task(), line)).stream())
                .toList();
    }

    private static List<SlipFact> record(SlipState slip, WorkRecorded recorded) {
        if (isKnown(slip, recorded)) return List.of();
        Optional<String> elsewhere = Takers.elsewhere(slip, recorded);
        if (elsewhere.isPresent()) return List.of(carriedOver(recorded, elsewhere.get()));
        List<SlipFact> facts = new ArrayList<>();
        if (slip.dossier.isLocked()) note(slip, recorded, facts);
        else count(slip, recorded, facts);
        return facts;
    }

    /** What does not count here any more is for the months to take, which may be open yet. */
    private static void note(SlipState slip, WorkRecorded late, List<SlipFact> facts) {
        facts.add(new LateWorkNoted(late.slip(), late.task(), late.line()));
        if (isMadeOfMonths(slip)) passDown(slip, late, facts);
    }

    /** It counts here, and wherever else this slip is counted. */
    static void count(SlipState slip, WorkRecorded recorded, List<SlipFact> facts) {
        facts.add(recorded);
        if (isMadeOfMonths(slip)) passDown(slip, recorded, facts);
        else if (isEvaluated(slip)) passUp(recorded, Guards.member(slip).overseers(), facts);
        else slip.supersededBy.forEach((span, months) -> carryOver(slip, recorded, span, months, facts));
    }

    private static boolean isMadeOfMonths(SlipState slip) {
        SlipOpened opened = slip.dossier.opened();
        return isEvaluated(slip) && opened != null && isMadeOfMonths(opened.span(), opened.basis());
    }

    private static boolean isMadeOfMonths(String span, Basis basis) {
        return basis == Basis.TRACKED && Span.parse(span).kind() == Kind.QUARTER;
    }

    /** Work that was laid down on a quarter counts in its month, or in the span that takes this month's. */
    static void passDown(SlipState slip, WorkRecorded work, List<SlipFact> facts) {
        String month = work.line().month();
        List<String> takers = Takers.listing(slip, month);
        if (takers.isEmpty()) carryOver(slip, work, month, List.of(), facts);
        takers.forEach(span -> carryOver(slip, work, span, List.of(month), facts));
    }

    /** What was carried over comes again with each turn of a transfer there and back; what is known already goes no further. */
    private static boolean isKnown(SlipState slip, WorkRecorded now) {
        boolean carried = !now.line().span().equals(now.slip().span());
        return carried && now.line().equals(slip.line(now.line().key(now.task())));
    }

    /**
     * These days are rated by another span: the work on this slip, and what still comes, counts there. A slip that an
     * agency has opened keeps what is its own, until it lets it go to the agency that rates by that span.
     */
    static List<SlipFact> supersede(SlipState slip, SupersedeSpan c) {
        boolean kept = isEvaluated(slip)
                && (slip.dossier.isLocked() || Guards.member(slip).agency().equals(c.agency()));
        List<String> months = Takers.free(slip, c);
        if (kept || months.equals(slip.supersededBy.get(c.by()))) return List.of();
        List<SlipFact> facts = new ArrayList<>();
        facts.add(new SpanSuperseded(c.id(), c.by(), months.isEmpty() ? null : months));
        if (!isEvaluated(slip)) carryOver(slip, c.by(), months, facts);
        return facts;
    }

    /** Whether an agency has it, and none has let it go since. */
    static boolean isEvaluated(SlipState slip) {
        return slip.dossier.opened() != null && !slip.released;
    }

    /** All that was superseded, with the months that go along. */
    static void carryOver(SlipState slip, List<SlipFact> facts) {
        slip.supersededBy.forEach((span, months) -> carryOver(slip, span, months, facts));
    }

    private static void carryOver(SlipState slip, String to, List<String> months, List<SlipFact> facts) {
        slip.work.values().forEach(work -> carryOver(slip, work, to, months, facts));
    }

    /** The slip on which the work was laid down has it already, as it is by now; so has who took it from here. */
    private static void carryOver(
            SlipState slip, WorkRecorded work, String to, List<String> months, List<SlipFact> facts) {
        boolean there = work.line().span().equals(to)
                || Takers.elsewhere(slip, work).filter(to::equals).isPresent();
        if (!there && Takers.takes(slip, to, months, work.line().month())) facts.add(carriedOver(work, to));
    }

    private static WorkCarriedOver carriedOver(WorkRecorded work, String to) {
        return new WorkCarriedOver(work.slip(), work.task(), work.line(), to);
    }

    /** Leaders whose figures count it are told of it, too. */
    static void passUp(WorkRecorded work, List<StaffCode> overseers, List<SlipFact> facts) {
        if (overseers.isEmpty()) return;
        facts.add(new WorkPassedUp(work.slip(), work.task(), work.line(), overseers));
    }

    static List<SlipFact> release(SlipState slip, ReleaseSubordinate c) {
        return slip.people.containsKey(c.staff().value())
                ? List.of(new SubordinateReleased(c.id(), c.staff()))
                : List.of();
    }

    /** Only what decides d counts: a point more or less of one's people changes nothing. */
    static List<SlipFact> note(SlipState slip, NoteSubordinate c) {
        SubordinateStood now = new SubordinateStood(c.id(), c.staff(), c.reached(), c.further());
        return now.equals(slip.people.get(c.staff().value())) ? List.of() : List.of(now);
    }
}

package vn.congtam.scoring.slip;

import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import vn.congtam.events.indicator.AgencyId;
import vn.congtam.events.indicator.StaffCode;
import vn.congtam.events.scoring.Basis;
import vn.congtam.events.scoring.Member;
import vn.congtam.events.scoring.Reached;
import vn.congtam.events.scoring.SlipFact;
import vn.congtam.events.scoring.SlipFact.JudgesChanged;
import vn.congtam.events.scoring.SlipFact.LeadersChanged;
import vn.congtam.events.scoring.SlipFact.PartsChanged;
import vn.congtam.events.scoring.SlipFact.SlipOpened;
import vn.congtam.events.scoring.SlipFact.SlipReleased;
import vn.congtam.events.scoring.SlipFact.SlipTakenOver;
import vn.congtam.events.scoring.SlipFact.WorkRecorded;
import vn.congtam.events.scoring.SlipId;
import vn.congtam.reckoning.Law;
import vn.congtam.scoring.slip.SlipCommand.ChangeJudges;
import vn.congtam.scoring.slip.SlipCommand.OpenSlip;
import vn.congtam.scoring.slip.SlipCommand.ReleaseSlip;

/** A slip under other judges, be it in the same agency or after a transfer in the next one. */
final class Handover {
    private Handover() {}

    /** Once another agency has taken it over, its release by the former one is old news. */
    static List<SlipFact> release(SlipState slip, ReleaseSlip c) {
        boolean here = slip.dossier.opened() != null && Guards.period(slip).equals(c.from());
        if (!here || slip.dossier.isLocked() || slip.released) return List.of();
        List<SlipFact> facts = new ArrayList<>();
        facts.add(new SlipReleased(c.id(), c.from(), c.to()));
        letGo(slip, c.id(), facts);
        Preparation.carryOver(slip, facts);
        return facts;
    }

    /** Perhaps no agency takes it over: where the owner serves now, these days are rated by another span. */
    private static void letGo(SlipState slip, SlipId id, List<SlipFact> facts) {
        Member member = Guards.member(slip);
        if (!member.managers().isEmpty())
            facts.add(new LeadersChanged(id, Reached.by(slip.figures), member.managers(), List.of()));
        takeBack(slip, member.overseers(), facts);
    }

    /**
     * Listed again where it is, other spans count since, or its own work does. Nothing that stands on it is lost; a decision
     * that no longer fits is outdated, as after any other change of the score.
     */
    private static List<SlipFact> recompose(SlipState slip, OpenSlip c) {
        SlipOpened before = Guards.opened(slip);
        boolean same = before.basis() == c.basis() && before.parts().equals(c.parts());
        if (same || slip.dossier.isLocked()) return List.of();
        List<SlipFact> facts = new ArrayList<>();
        facts.add(new PartsChanged(c.id(), Guards.period(slip), c.basis(), c.parts()));
        Preparation.track(slip, c, facts);
        if (before.basis() == Basis.WORK) passDown(slip, facts);
        return facts;
    }

    /** Its own work counts in the months that it is made from by now, there alone, and with whoever oversees these. */
    private static void passDown(SlipState slip, List<SlipFact> facts) {
        takeBack(slip, Guards.member(slip).overseers(), facts);
        slip.work.values().forEach(work -> Preparation.passDown(slip, work, facts));
    }

    /**
     * By whichever agency the one that has it released the owner to; the two tell it in either order. A listing that
     * comes late, or again, changes nothing; once the slip was let go, the agency that lists him again has it again.
     */
    static List<SlipFact> takeOver(SlipState slip, OpenSlip c, Law law) {
        AgencyId current = Guards.member(slip).agency();
        boolean another = !current.equals(c.member().agency());
        if (!another && !slip.released) return recompose(slip, c);
        if (slip.dossier.isLocked() || !slip.released && !current.equals(c.from())) return List.of();
        List<SlipFact> facts = new ArrayList<>();
        SlipTakenOver taken = new SlipTakenOver(
                c.id(), Guards.period(slip), c.span(), c.basis(), c.due(), c.member(), c.rules(), c.parts());
        facts.add(taken);
        facts.addAll(Takers.countedElsewhere(slip, c));
        Inherited.givenBack(slip, taken.opening(), law).ifPresent(facts::add);
        Preparation.track(slip, c, facts);
        changeLeaders(slip, c.id(), c.member(), facts);
        changeOverseers(slip, c.member(), Takers.left(slip, c), facts);
        return facts;
    }

    /** What the former agency still had to say of a slip that was taken over is not for it to say. */
    static List<SlipFact> changeJudges(SlipState slip, ChangeJudges c) {
        if (slip.dossier.opened() == null || slip.dossier.isLocked() || slip.released) return List.of();
        Member before = Guards.member(slip);
        boolean here = before.agency().equals(c.member().agency());
        if (!here || c.member().equals(before)) return List.of();
        List<SlipFact> facts = new ArrayList<>();
        facts.add(new JudgesChanged(c.id(), c.member(), c.reason()));
        changeLeaders(slip, c.id(), c.member(), facts);
        changeOverseers(slip, c.member(), slip.work.values(), facts);
        return facts;
    }

    /** Who counts his work now counts all of it; with who does so no longer nothing of it is left. */
    private static void changeOverseers(
            SlipState slip, Member next, Collection<WorkRecorded> counted, List<SlipFact> facts) {
        List<StaffCode> before = Guards.member(slip).overseers();
        List<StaffCode> now = next.overseers();
        List<StaffCode> more = slip.released ? now : without(now, before);
        List<StaffCode> former = without(before, now);
        counted.forEach(work -> Preparation.passUp(work, more, facts));
        takeBack(slip, former, facts);
    }

    private static void takeBack(SlipState slip, List<StaffCode> overseers, List<SlipFact> facts) {
        slip.work.values().forEach(work -> Preparation.passUp(Takers.none(work), overseers, facts));
    }

    private static List<StaffCode> without(List<StaffCode> some, List<StaffCode> others) {
        return some.stream().filter(one -> !others.contains(one)).toList();
    }

    private static void changeLeaders(SlipState slip, SlipId id, Member next, List<SlipFact> facts) {
        List<StaffCode> before = Guards.member(slip).managers();
        List<StaffCode> now = next.managers();
        boolean same = slip.released ? now.isEmpty() && before.isEmpty() : now.equals(before);
        if (same) return;
        Reached reached = Reached.by(slip.figures);
        facts.add(new LeadersChanged(id, reached, without(before, now), now));
    }
}

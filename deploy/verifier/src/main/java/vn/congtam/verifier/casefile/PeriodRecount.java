package vn.congtam.verifier.casefile;

import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import vn.congtam.events.indicator.StaffCode;
import vn.congtam.events.scoring.Member;
import vn.congtam.events.scoring.PeriodFact;
import vn.congtam.events.scoring.PeriodFact.CapOverrun;
import vn.congtam.events.scoring.PeriodFact.CapRaised;
import vn.congtam.events.scoring.PeriodFact.Excess;
import vn.congtam.events.scoring.PeriodFact.MemberClosed;
import vn.congtam.events.scoring.PeriodFact.MemberSettled;
import vn.congtam.events.scoring.PeriodFact.MemberWeighed;
import vn.congtam.events.scoring.PeriodFact.PeriodLocked;
import vn.congtam.events.scoring.PeriodFact.PeriodOpened;
import vn.congtam.events.scoring.Settlement;
import vn.congtam.events.scoring.SlipId;
import vn.congtam.reckoning.Law;
import vn.congtam.reckoning.classification.Classification;
import vn.congtam.reckoning.classification.Graded;
import vn.congtam.reckoning.classification.Roll;
import vn.congtam.reckoning.classification.Scope;
import vn.congtam.rulebook.text.Text;

/**
 * The cap of Art. 20.5 counted again over a whole period: the lock kept it and closed everybody as he was settled; where
 * more are Excellent since than may be, that was told, and as it is. How many are named for other occasions of the same days
 * is not in the file: by fewer the cap binds less, so that nothing is called wrong for that.
 */
final class PeriodRecount {
    private final Law law;
    private final Settled settled;
    private final Findings findings;
    private final List<Told> stream;
    private final List<PeriodFact> facts;
    private final Roll roll = new Roll();
    private String span = "";

    /** @param facts those of the stream, one for one */
    PeriodRecount(Law law, Settled settled, Findings findings, List<Told> stream, List<PeriodFact> facts) {
        this.law = law;
        this.settled = settled;
        this.findings = findings;
        this.stream = stream;
        this.facts = facts;
    }

    void run() {
        for (int at = 0; at < facts.size(); at++) {
            look(at, facts.get(at));
            roll.evolve(facts.get(at));
            if (isWeighed(at)) mustBeTold(at);
        }
    }

    private void look(int at, PeriodFact fact) {
        switch (fact) {
            case PeriodOpened f -> span = f.span();
            case MemberSettled f -> mustBeOfSlip(at, f.staff(), f.settlement());
            case PeriodLocked _ -> lock(at);
            case CapOverrun f -> same(at, f, new CapOverrun(f.period(), f.staff(), roll.excesses(law)));
            default -> {}
        }
    }

    private void same(int at, CapOverrun stored, CapOverrun again) {
        if (!again.equals(stored)) findings.differs("CAP_DIFFERS", stream.get(at), stored, again);
    }

    private void mustBeOfSlip(int at, StaffCode staff, Settlement settlement) {
        if (!settled.says(slip(staff), settlement)) findings.add("SETTLED_OTHERWISE", stream.get(at), slip(staff));
    }

    private String slip(StaffCode staff) {
        return SlipId.of(staff, span).toString();
    }

    private void lock(int at) {
        Map<String, MemberClosed> closed = closed(at);
        if (!closed.keySet().equals(roll.members().keySet()))
            findings.add("LOCK_DIFFERS", stream.get(at), difference(closed));
        for (int next = at + 1; next <= at + closed.size(); next++) mustBeSettled(next, (MemberClosed) facts.get(next));
        Classification then = roll.classification(law, 0, member -> graded(member, closed));
        then.exceeded(roll.leeway()).forEach(scope -> findings.add("CAP_EXCEEDED", stream.get(at), said(scope)));
        then.outOfOrder(roll.leeway(), roll.earned())
                .forEach(text -> findings.add("ORDER_NOT_FOLLOWED", stream.get(at), said(text)));
    }

    /** In the commit of the lock. */
    private Map<String, MemberClosed> closed(int lock) {
        return facts.stream()
                .skip(lock + 1L)
                .takeWhile(MemberClosed.class::isInstance)
                .map(MemberClosed.class::cast)
                .collect(Collectors.toMap(f -> f.staff().value(), f -> f, (first, _) -> first, TreeMap::new));
    }

    private String difference(Map<String, MemberClosed> closed) {
        TreeSet<String> all = new TreeSet<>(closed.keySet());
        all.addAll(roll.members().keySet());
        all.removeIf(staff -> closed.containsKey(staff) && roll.members().containsKey(staff));
        return String.join(", ", all);
    }

    /** As it was settled, at the total that the score had come to by then; of old the lock did not say it. */
    private void mustBeSettled(int at, MemberClosed f) {
        Settlement counted = f.settlement();
        Settlement known = roll.settlements().get(f.staff().value());
        if (counted == null) return;
        boolean same = known != null && counted.equals(known.at(Objects.requireNonNullElse(counted.exactTotal(), "")))
                || counted.equals(known);
        boolean reached = settled.cameTo(slip(f.staff()), counted.exactTotal());
        if (!same || !reached) findings.add("SETTLED_OTHERWISE", stream.get(at), slip(f.staff()));
    }

    private Graded graded(Member member, Map<String, MemberClosed> closed) {
        MemberClosed by = closed.get(member.staff().value());
        return by == null || by.settlement() == null ? roll.graded(member) : Graded.of(member, by.settlement());
    }

    /** After these it is told, in the same commit, wherever more are Excellent than may be. */
    private boolean isWeighed(int at) {
        if (!roll.isLocked()) return false;
        PeriodFact fact = facts.get(at);
        boolean settledAnew = fact instanceof MemberClosed && facts.get(at - 1) instanceof MemberSettled;
        return settledAnew || fact instanceof MemberWeighed || fact instanceof CapRaised;
    }

    private void mustBeTold(int at) {
        List<Excess> now = roll.excesses(law);
        boolean told = at + 1 < facts.size() && facts.get(at + 1) instanceof CapOverrun;
        if (!told && !now.equals(roll.overrun())) findings.add("CAP_UNTOLD", stream.get(at), said(now));
    }

    private static String said(Scope scope) {
        return said(List.of(scope.excess()));
    }

    private static String said(List<Excess> excesses) {
        return excesses.stream()
                .map(one -> one.rules() + group(one.group()) + ": " + one.excellent() + " > " + one.allowed())
                .collect(Collectors.joining("; "));
    }

    private static String group(@Nullable String group) {
        return group == null ? "" : " " + group;
    }

    private static String said(Text text) {
        return text.vi() + " / " + text.en();
    }
}

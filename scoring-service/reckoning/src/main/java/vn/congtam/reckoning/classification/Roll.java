package vn.congtam.reckoning.classification;

import java.util.Collections;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import vn.congtam.events.indicator.SubjectKind;
import vn.congtam.events.scoring.Grade;
import vn.congtam.events.scoring.Member;
import vn.congtam.events.scoring.PeriodFact;
import vn.congtam.events.scoring.PeriodFact.CapOverrun;
import vn.congtam.events.scoring.PeriodFact.CapRaised;
import vn.congtam.events.scoring.PeriodFact.Excess;
import vn.congtam.events.scoring.PeriodFact.JudgesAssigned;
import vn.congtam.events.scoring.PeriodFact.MemberClosed;
import vn.congtam.events.scoring.PeriodFact.MemberListed;
import vn.congtam.events.scoring.PeriodFact.MemberReleased;
import vn.congtam.events.scoring.PeriodFact.MemberReopened;
import vn.congtam.events.scoring.PeriodFact.MemberSettled;
import vn.congtam.events.scoring.PeriodFact.MemberWeighed;
import vn.congtam.events.scoring.PeriodFact.OccasionStated;
import vn.congtam.events.scoring.PeriodFact.PeriodLocked;
import vn.congtam.events.scoring.PeriodFact.PeriodOpened;
import vn.congtam.events.scoring.PeriodFact.PriorityApproved;
import vn.congtam.events.scoring.Rules;
import vn.congtam.events.scoring.Settlement;
import vn.congtam.reckoning.Law;

/** Who is in a period with what was decided for each, as its facts leave it: what the cap of Art. 20.5 is told from. */
public final class Roll {
    private final SortedMap<String, Member> members = new TreeMap<>();
    private final Map<SubjectKind, Rules> rules = new EnumMap<>(SubjectKind.class);
    private final SortedMap<String, Settlement> settlements = new TreeMap<>();
    /** What was given after the lock goes before what settled it: told in its own commit, it is never late. */
    private final SortedMap<String, Settlement> weighed = new TreeMap<>();

    /** What counted of those who were opened again after the lock. */
    private final SortedMap<String, Settlement> former = new TreeMap<>();

    private List<Excess> overrun = List.of();
    private @Nullable CapRaised raised;
    private @Nullable PriorityApproved priority;
    private boolean named;
    private boolean locked;

    public void evolve(PeriodFact fact) {
        switch (fact) {
            case PeriodOpened f -> f.rules().forEach(one -> rules.put(one.kind(), one.rules()));
            case OccasionStated f -> named = f.named();
            case MemberListed f -> list(f);
            case JudgesAssigned f -> members.put(f.member().staff().value(), f.member());
            case MemberReleased f -> release(f.staff().value());
            case MemberSettled f -> settlements.put(f.staff().value(), f.settlement());
            case MemberWeighed f -> weigh(f.staff().value(), f.grade());
            case CapRaised f -> raised = f;
            case CapOverrun f -> overrun = f.excesses();
            case PriorityApproved f -> priority = f;
            case PeriodLocked _ -> locked = true;
            case MemberReopened f -> reopen(f.staff().value());
            case MemberClosed f -> close(f);
            default -> {}
        }
    }

    public SortedMap<String, Member> members() {
        return Collections.unmodifiableSortedMap(members);
    }

    /** By which each kind of people is judged. */
    public Map<SubjectKind, Rules> rules() {
        return Collections.unmodifiableMap(rules);
    }

    public SortedMap<String, Settlement> settlements() {
        return Collections.unmodifiableSortedMap(settlements);
    }

    public boolean isLocked() {
        return locked;
    }

    /** Where more are Excellent than may be, as told last. */
    public List<Excess> overrun() {
        return overrun;
    }

    public Leeway leeway() {
        return new Leeway(raised, priority);
    }

    public @Nullable Settlement settlement(String staff) {
        Settlement later = weighed.get(staff);
        return later == null
                ? settlements.get(staff)
                : new Settlement(computed(staff), later.decided(), null, total(staff));
    }

    /** The same, and of who was opened again what he had: until he is decided anew nobody loses a place by it. */
    public @Nullable Settlement counted(String staff) {
        Settlement now = settlement(staff);
        return now == null ? former.get(staff) : now;
    }

    public @Nullable Grade computed(String staff) {
        Settlement known = scored(staff);
        return known == null ? null : known.computed();
    }

    /** Unrounded. */
    public @Nullable String total(String staff) {
        Settlement known = scored(staff);
        return known == null ? null : known.exactTotal();
    }

    /** Whose score alone is Excellent, whatever was decided. */
    public Set<String> earned() {
        return members.keySet().stream()
                .filter(staff -> computed(staff) == Grade.EXCELLENT)
                .collect(Collectors.toSet());
    }

    /** With what was decided last. */
    public Graded graded(Member member) {
        return Graded.of(member, settlement(member.staff().value()));
    }

    /** Side by side. */
    public Classification classification(Law law, int besides, Function<Member, Graded> graded) {
        List<Graded> people = members.values().stream().map(graded).toList();
        return Classification.of(people, rules, named, besides, law);
    }

    /** Where more are Excellent than may be, by what counts now. */
    public List<Excess> excesses(Law law) {
        return exceeded(law, this::counted).stream().map(Scope::excess).toList();
    }

    public List<Scope> exceeded(Law law, Function<Member, Graded> graded) {
        return classification(law, 0, graded).exceeded(leeway());
    }

    public Graded counted(Member member) {
        return Graded.of(member, counted(member.staff().value()));
    }

    /** The score that was last told stays, whatever grade is given for it. */
    private void weigh(String staff, @Nullable Grade grade) {
        weighed.put(staff, new Settlement(null, grade, null, null));
    }

    private @Nullable Settlement scored(String staff) {
        Settlement now = settlements.get(staff);
        return now == null ? former.get(staff) : now;
    }

    private void list(MemberListed f) {
        members.put(f.member().staff().value(), f.member());
        rules.putIfAbsent(f.member().kind(), f.rules());
    }

    /** The lock counts each at the total that he has by then. */
    private void close(MemberClosed f) {
        Settlement counted = f.settlement();
        if (counted != null) settlements.put(f.staff().value(), counted);
    }

    private void release(String staff) {
        members.remove(staff);
        settlements.remove(staff);
    }

    private void reopen(String staff) {
        Settlement counted = counted(staff);
        if (counted != null) former.put(staff, counted);
        settlements.remove(staff);
    }
}

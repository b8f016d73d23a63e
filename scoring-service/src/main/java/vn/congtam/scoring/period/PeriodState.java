package vn.congtam.scoring.period;

import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.SortedMap;
import java.util.TreeMap;
import org.jspecify.annotations.Nullable;
import vn.congtam.events.indicator.SubjectKind;
import vn.congtam.events.scoring.Grade;
import vn.congtam.events.scoring.Member;
import vn.congtam.events.scoring.PeriodFact;
import vn.congtam.events.scoring.PeriodFact.AdditionDeclined;
import vn.congtam.events.scoring.PeriodFact.AdditionRequested;
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
import vn.congtam.events.scoring.PeriodFact.ReportHandedIn;
import vn.congtam.events.scoring.PeriodFact.ResultsPublished;
import vn.congtam.events.scoring.Rules;
import vn.congtam.events.scoring.Settlement;

/** A period as its facts leave it. It knows its members, so that nobody is forgotten at the lock. */
final class PeriodState {
    final SortedMap<String, Member> members = new TreeMap<>();
    final SortedMap<String, Made> made = new TreeMap<>();
    final Map<SubjectKind, Rules> rules = new EnumMap<>(SubjectKind.class);
    final SortedMap<String, Settlement> settlements = new TreeMap<>();
    /** What was given after the lock goes before what settled it: told in its own commit, it is never late. */
    final SortedMap<String, Settlement> weighed = new TreeMap<>();

    final SortedMap<String, Boolean> reopened = new TreeMap<>();
    /** What counted of those who were opened again after the lock. */
    final SortedMap<String, Settlement> former = new TreeMap<>();

    /** Where more are Excellent than may be, as told last. */
    List<Excess> overrun = List.of();

    /** Asked for after the lock, and not answered. */
    final SortedMap<String, AdditionRequested> additions = new TreeMap<>();

    @Nullable
    PeriodOpened opened;

    @Nullable
    OccasionStated occasion;

    @Nullable
    CapRaised raised;

    @Nullable
    PriorityApproved priority;

    @Nullable
    ResultsPublished published;

    boolean reported;
    boolean locked;

    void evolve(PeriodFact fact) {
        switch (fact) {
            case PeriodOpened f -> open(f);
            case OccasionStated f -> occasion = f;
            case MemberListed f -> list(f);
            case JudgesAssigned f -> members.put(f.member().staff().value(), f.member());
            case MemberReleased f -> release(f.staff().value());
            case MemberSettled f -> settlements.put(f.staff().value(), f.settlement());
            case MemberWeighed f -> weigh(f.staff().value(), f.grade());
            case CapRaised f -> raised = f;
            case CapOverrun f -> overrun = f.excesses();
            case PriorityApproved f -> priority = f;
            case ReportHandedIn _ -> reported = true;
            case PeriodLocked _ -> locked = true;
            case MemberReopened f -> reopen(f.staff().value());
            case MemberClosed f -> close(f);
            case AdditionRequested f -> additions.put(f.staff().value(), f);
            case AdditionDeclined f -> additions.remove(f.staff().value());
            case ResultsPublished f -> published = f;
        }
    }

    @Nullable
    Settlement settlement(String staff) {
        Settlement later = weighed.get(staff);
        return later == null
                ? settlements.get(staff)
                : new Settlement(computed(staff), later.decided(), null, total(staff));
    }

    /** The same, and of who was opened again what he had: until he is decided anew nobody loses a place by it. */
    @Nullable
    Settlement counted(String staff) {
        Settlement now = settlement(staff);
        return now == null ? former.get(staff) : now;
    }

    /** The score that was last told stays, whatever grade is given for it. */
    private void weigh(String staff, @Nullable Grade grade) {
        weighed.put(staff, new Settlement(null, grade, null, null));
    }

    @Nullable
    Grade computed(String staff) {
        Settlement known = scored(staff);
        return known == null ? null : known.computed();
    }

    /** Unrounded. */
    @Nullable
    String total(String staff) {
        Settlement known = scored(staff);
        return known == null ? null : known.exactTotal();
    }

    private @Nullable Settlement scored(String staff) {
        Settlement now = settlements.get(staff);
        return now == null ? former.get(staff) : now;
    }

    private void open(PeriodOpened f) {
        opened = f;
        f.rules().forEach(one -> rules.put(one.kind(), one.rules()));
    }

    private void list(MemberListed f) {
        members.put(f.member().staff().value(), f.member());
        made.put(f.member().staff().value(), Made.of(f));
        additions.remove(f.member().staff().value());
        rules.putIfAbsent(f.member().kind(), f.rules());
    }

    /** The lock counts each at the total that he has by then. */
    private void close(MemberClosed f) {
        reopened.remove(f.staff().value());
        Settlement counted = f.settlement();
        if (counted != null) settlements.put(f.staff().value(), counted);
    }

    private void release(String staff) {
        members.remove(staff);
        made.remove(staff);
        settlements.remove(staff);
    }

    private void reopen(String staff) {
        reopened.put(staff, true);
        Settlement counted = counted(staff);
        if (counted != null) former.put(staff, counted);
        settlements.remove(staff);
    }
}

package vn.congtam.indicator.staff;

import java.time.LocalDate;
import java.util.List;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import vn.congtam.events.indicator.PostId;
import vn.congtam.events.indicator.StaffCode;
import vn.congtam.events.indicator.StaffFact.ActingAppointed;
import vn.congtam.events.indicator.StaffFact.ActingEnded;
import vn.congtam.events.indicator.StaffFact.DelegationGranted;
import vn.congtam.events.indicator.StaffFact.DelegationWithdrawn;

/** Who stands in for a person, and in which vacant posts the person does. */
record StandIns(List<Delegation> delegations, List<Acting> actings) {
    static final StandIns NONE = new StandIns(List.of(), List.of());

    record Delegation(StaffCode delegate, LocalDate from, LocalDate until) {
        boolean meets(LocalDate first, LocalDate last) {
            return !first.isAfter(until) && !last.isBefore(from);
        }
    }

    /** @param until none where it goes on */
    record Acting(PostId post, LocalDate from, @Nullable LocalDate until) {
        /** @param last none where it never ends */
        boolean meets(LocalDate first, @Nullable LocalDate last) {
            return (until == null || !first.isAfter(until)) && (last == null || !last.isBefore(from));
        }
    }

    /** Else whoever has no powers would make raters of others, who come by the powers of one who decides about people. */
    static void mustHaveWhatIsDelegated(boolean powers) {
        if (!powers) throw Refusal.NOTHING_TO_DELEGATE.refuse("/from");
    }

    /** On each day there is one delegate at most. */
    void mustBeFree(LocalDate from, LocalDate until) {
        delegations.stream().filter(one -> one.meets(from, until)).findFirst().ifPresent(one -> {
            throw Refusal.DELEGATION_OVERLAP.refuse(
                    "/from",
                    one.delegate().value(),
                    one.from().toString(),
                    one.until().toString());
        });
    }

    void mustStandIn(StaffCode delegate, LocalDate on) {
        if (delegations.stream()
                .noneMatch(
                        one -> one.delegate().equals(delegate) && !one.until().isBefore(on))) {
            throw Refusal.NO_SUCH_DELEGATION.refuse("/delegate", delegate.value(), on);
        }
    }

    void mayAct(PostId post, LocalDate from, @Nullable LocalDate until) {
        if (actings.stream().anyMatch(one -> one.post().equals(post) && one.meets(from, until))) {
            throw Refusal.ACTING_OVERLAP.refuse("/from", post.value());
        }
    }

    /** In force on that day, or beginning on it. */
    void mustAct(PostId post, LocalDate on) {
        if (actings.stream().noneMatch(one -> one.post().equals(post) && one.meets(on, on))) {
            throw Refusal.NO_SUCH_ACTING.refuse("/on", post.value(), on);
        }
    }

    StandIns ended(ActingEnded f) {
        return new StandIns(
                delegations,
                actings.stream()
                        .map(one -> f.cuts(one.post(), one.from(), one.until())
                                ? new Acting(one.post(), one.from(), f.lastDay())
                                : one)
                        .filter(one -> one.meets(one.from(), null))
                        .toList());
    }

    StandIns granted(DelegationGranted f) {
        Delegation delegation = new Delegation(f.delegate(), f.from(), f.until());
        return new StandIns(
                Stream.concat(delegations.stream(), Stream.of(delegation)).toList(), actings);
    }

    StandIns withdrawn(DelegationWithdrawn f) {
        return new StandIns(
                delegations.stream()
                        .map(one -> one.delegate().equals(f.delegate()) ? cut(one, f.on()) : one)
                        .filter(one -> !one.until().isBefore(one.from()))
                        .toList(),
                actings);
    }

    private static Delegation cut(Delegation one, LocalDate on) {
        return one.until().isBefore(on) ? one : new Delegation(one.delegate(), one.from(), on.minusDays(1));
    }

    StandIns acted(ActingAppointed f) {
        Acting acting = new Acting(f.post(), f.from(), f.until());
        return new StandIns(
                delegations, Stream.concat(actings.stream(), Stream.of(acting)).toList());
    }
}

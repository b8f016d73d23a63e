package vn.congtam.indicator.roster.person;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import vn.congtam.events.Personal;
import vn.congtam.events.indicator.AgencyId;
import vn.congtam.events.indicator.PostId;
import vn.congtam.events.indicator.StaffCode;
import vn.congtam.events.indicator.StaffFact.ActingAppointed;
import vn.congtam.events.indicator.StaffFact.ActingEnded;
import vn.congtam.events.indicator.StaffFact.DelegationGranted;
import vn.congtam.events.indicator.StaffFact.DelegationWithdrawn;

/** Who stands in for a person, and in which vacant posts the person does. */
public record StandIns(List<Delegation> delegations, List<Acting> actings) {
    static final StandIns NONE = new StandIns(List.of(), List.of());

    public record Delegation(
            StaffCode delegate,
            LocalDate from,
            LocalDate until,
            @Personal String document) implements Dated.Spanned {}

    public record Acting(
            PostId post,
            AgencyId agency,
            String division,
            String title,
            boolean leader,
            LocalDate from,
            @Nullable LocalDate until,
            @Personal String document)
            implements Dated.Spanned {

        private Acting until(LocalDate last) {
            return new Acting(post, agency, division, title, leader, from, last, document);
        }
    }

    public Optional<Delegation> delegationOn(LocalDate day) {
        return delegations.stream().filter(one -> one.covers(day)).findFirst();
    }

    public List<Acting> actingsOn(LocalDate day) {
        return actings.stream().filter(one -> one.covers(day)).toList();
    }

    /** Beside his own, and not for some days only. */
    public boolean hasForGood(PostId post) {
        return actings.stream().anyMatch(one -> one.post().equals(post) && one.until() == null);
    }

    StandIns granted(DelegationGranted f) {
        Delegation delegation = new Delegation(f.delegate(), f.from(), f.until(), f.document());
        return new StandIns(Dated.and(delegations, delegation), actings);
    }

    StandIns withdrawn(DelegationWithdrawn f) {
        return new StandIns(
                delegations.stream()
                        .map(one -> one.delegate().equals(f.delegate()) ? cut(one, f) : one)
                        .filter(Dated.Spanned::comesToIt)
                        .toList(),
                actings);
    }

    private static Delegation cut(Delegation one, DelegationWithdrawn f) {
        return one.until().isBefore(f.on())
                ? one
                : new Delegation(one.delegate(), one.from(), f.on().minusDays(1), f.document());
    }

    StandIns acted(ActingAppointed f) {
        Acting acting = new Acting(
                f.post(), f.agency(), f.division(), f.title(), f.leader(), f.from(), f.until(), f.document());
        return new StandIns(delegations, Dated.and(actings, acting));
    }

    StandIns ended(ActingEnded f) {
        return new StandIns(
                delegations,
                actings.stream()
                        .map(one -> f.cuts(one.post(), one.from(), one.until()) ? one.until(f.lastDay()) : one)
                        .filter(Dated.Spanned::comesToIt)
                        .toList());
    }
}

package vn.congtam.scoring.explanation;

import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import vn.congtam.events.indicator.StaffCode;
import vn.congtam.events.scoring.Member;
import vn.congtam.events.scoring.SlipId;
import vn.congtam.platform.access.Actor;
import vn.congtam.platform.access.Role;
import vn.congtam.platform.wire.ReadModel;
import vn.congtam.scoring.explanation.basis.Explained;
import vn.congtam.scoring.roster.Roster;

/**
 * Who may read a slip: its owner, those who judge it, the head and the personnel office of the agency, and those who
 * read across agencies. Reading is no right to judge.
 */
@Component
class Reading {
    private final ReadModel<Explained> explanations;
    private final Roster roster;

    Reading(ReadModel<Explained> explanations, Roster roster) {
        this.explanations = explanations;
        this.roster = roster;
    }

    SlipAnswer slip(Actor reader, StaffCode staff, String month) {
        return find(reader, staff, month).orElseThrow(Refusal.NO_SLIP::refuse);
    }

    /** Strangers are not told whether there is a slip. */
    Optional<SlipAnswer> find(Actor reader, StaffCode staff, String month) {
        Optional<Explained> slip = explanations.find(SlipId.of(staff, month).value());
        if (!mayRead(reader, staff, slip.map(Explained::member).orElse(null))) throw Refusal.NOT_YOURS_TO_READ.refuse();
        return slip.map(found -> SlipAnswer.of(found, staff, month, roster));
    }

    private static boolean mayRead(Actor reader, StaffCode staff, @Nullable Member member) {
        return reader.staff().equals(staff)
                || reader.readsAcrossAgencies()
                || member != null && (judges(reader, member) || compiles(reader, member));
    }

    private static boolean judges(Actor reader, Member member) {
        return member.rater().equals(reader.staff()) || member.decider().equals(reader.staff());
    }

    private static boolean compiles(Actor reader, Member member) {
        return reader.servesIn(member.agency()) && reader.isAnyOf(Role.HEAD, Role.HR);
    }
}

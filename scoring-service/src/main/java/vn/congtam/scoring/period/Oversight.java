package vn.congtam.scoring.period;

import java.util.HashMap;
import java.util.Map;
import java.util.function.Function;
import vn.congtam.events.indicator.StaffCode;
import vn.congtam.events.scoring.Member;
import vn.congtam.rulebook.unit.WorkScope;

/** Whose a, b and c count a member's work besides the member's own (Art. 15), by the rules for each of the leaders. */
final class Oversight {
    private final Map<StaffCode, WorkScope> known = new HashMap<>();
    private final Function<StaffCode, WorkScope> scopes;

    Oversight(Function<StaffCode, WorkScope> scopes) {
        this.scopes = scopes;
    }

    Member of(Member member) {
        return member.overseenBy(member.managers().stream()
                .filter(leader -> counts(leader, member))
                .toList());
    }

    /** He assesses the work of those whom he reviews. */
    private boolean counts(StaffCode leader, Member member) {
        return switch (known.computeIfAbsent(leader, scopes)) {
            case OWN -> false;
            case ASSESSED -> member.rater().equals(leader);
            case UNIT -> true;
        };
    }
}

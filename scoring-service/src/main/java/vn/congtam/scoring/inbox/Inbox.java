package vn.congtam.scoring.inbox;

import java.util.Map;
import org.springframework.stereotype.Component;
import vn.congtam.events.indicator.StaffCode;
import vn.congtam.platform.wire.ReadModel;
import vn.congtam.scoring.reference.Standing;
import vn.congtam.scoring.reference.challenge.Challenge;
import vn.congtam.scoring.roster.Roster;

/** Everybody sees what waits for himself, and nobody else's. */
@Component
class Inbox {
    private final ReadModel<Standing> standings;
    private final ReadModel<Challenge> challenges;
    private final Roster roster;

    Inbox(ReadModel<Standing> standings, ReadModel<Challenge> challenges, Roster roster) {
        this.standings = standings;
        this.challenges = challenges;
        this.roster = roster;
    }

    Waiting of(StaffCode judge, String span) {
        return Waiting.of(
                span,
                standings.where(Map.of("rater", judge.value(), "span", span)),
                standings.where(Map.of("decider", judge.value(), "span", span)),
                challenges.where(Map.of("decider", judge.value(), "open", true)),
                roster);
    }
}

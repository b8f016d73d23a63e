package vn.congtam.scoring.explanation;

import java.math.BigDecimal;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import vn.congtam.events.indicator.StaffCode;
import vn.congtam.events.scoring.Grade;
import vn.congtam.events.scoring.Reached;
import vn.congtam.events.scoring.SlipId;
import vn.congtam.platform.access.Actor;
import vn.congtam.platform.wire.ReadModel;
import vn.congtam.scoring.reference.Course;
import vn.congtam.scoring.reference.Standing;
import vn.congtam.scoring.roster.Incumbents;
import vn.congtam.scoring.roster.Roster;

/** Those of whom a leader's d is made, first those who lower it and those who are awaited. */
@Component
class Followers {
    private static final List<Reached> ORDER =
            List.of(Reached.BELOW, Reached.OPEN, Reached.COMPLETED_OR_ABOVE, Reached.NOT_RATED);

    private final ReadModel<Standing> standings;
    private final Reading reading;
    private final Roster roster;

    Followers(ReadModel<Standing> standings, Reading reading, Roster roster) {
        this.standings = standings;
        this.reading = reading;
        this.roster = roster;
    }

    List<Follower> of(Actor reader, SlipAnswer slip) {
        Incumbents now = reading.incumbents(slip.span());
        return slip.people().entrySet().stream()
                .map(one -> follower(reader, one, slip.span(), now))
                .sorted(Comparator.comparing((Follower one) -> ORDER.indexOf(one.reached()))
                        .thenComparing(one -> one.staff().value()))
                .toList();
    }

    private Follower follower(Actor reader, Map.Entry<String, Reached> one, String span, Incumbents now) {
        StaffCode staff = new StaffCode(one.getKey());
        Course course = standings
                .find(SlipId.of(staff, span).value())
                .filter(standing -> reading.mayRead(reader, staff, now, standing.member()))
                .map(Standing::course)
                .orElse(null);
        return new Follower(staff, roster.name(staff), one.getValue(), course != null, total(course), decided(course));
    }

    private static @Nullable BigDecimal total(@Nullable Course course) {
        return course == null || course.figures() == null
                ? null
                : course.figures().total();
    }

    private static @Nullable Grade decided(@Nullable Course course) {
        return course == null ? null : course.decided();
    }
}

package vn.congtam.indicator.staff.plan;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.springframework.stereotype.Component;
import vn.congtam.events.indicator.StaffCode;
import vn.congtam.events.reading.Matter;
import vn.congtam.indicator.roster.Judges;
import vn.congtam.indicator.roster.Organisation;
import vn.congtam.indicator.roster.Roster;
import vn.congtam.indicator.staff.roll.Column;
import vn.congtam.indicator.staff.roll.Entry;
import vn.congtam.indicator.staff.roll.Read;
import vn.congtam.platform.access.Actor;
import vn.congtam.platform.access.Role;
import vn.congtam.platform.reading.Readings;

/** Looks at all rows together: no code twice, and superiors who may stand in any other row. */
@Component
public class Planning {
    private final Roster roster;
    private final Readings readings;

    Planning(Roster roster, Readings readings) {
        this.roster = roster;
        this.readings = readings;
    }

    /** @return as many as there are rows, in their order */
    public List<Plan> of(Actor actor, Organisation agency, List<Read> rows, LocalDate today) {
        Ground ground = new Ground(roster, agency);
        Judges judges = roster.judges(actor, today);
        Map<StaffCode, Integer> first = new HashMap<>();
        List<Plan> plans = new ArrayList<>();
        for (Read row : rows) {
            Plan plan = new Steps(actor, ground, judges).of(row);
            plans.add(repeated(plan, first));
        }
        readings.seen(actor, Matter.SERVICE, null, onRecord(plans, ground));
        return settled(ground, actor, plans, today);
    }

    /** What one check takes back another relied on: until nothing more is taken back. */
    private static List<Plan> settled(Ground ground, Actor actor, List<Plan> plans, LocalDate today) {
        boolean province = actor.is(Role.HOMEAFFAIRS);
        List<Plan> before;
        List<Plan> now = plans;
        do {
            before = now;
            now = new Superiors(ground, today, province, new Leaders(ground, today, actor).checked(now)).checked();
        } while (!now.equals(before));
        return now;
    }

    /** What comes of a row tells what is on record of its person, also where nothing is taken. */
    private static List<StaffCode> onRecord(List<Plan> plans, Ground ground) {
        return plans.stream()
                .map(Plan::entry)
                .flatMap(Stream::ofNullable)
                .map(Entry::staff)
                .filter(staff -> ground.person(staff).isPresent())
                .toList();
    }

    private static Plan repeated(Plan plan, Map<StaffCode, Integer> first) {
        Entry entry = plan.entry();
        if (entry == null) {
            return plan;
        }
        Integer before = first.putIfAbsent(entry.staff(), plan.line().number());
        return before == null
                ? plan
                : plan.refused(Column.fault(
                        Refusal.STAFF_REPEATED.refuse("/staff", entry.staff().value(), before)));
    }
}

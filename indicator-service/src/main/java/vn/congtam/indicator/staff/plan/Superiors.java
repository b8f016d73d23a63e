package vn.congtam.indicator.staff.plan;

import static vn.congtam.indicator.staff.Refusal.SUPERIOR_CYCLE;
import static vn.congtam.indicator.staff.Refusal.SUPERIOR_OF_OTHER_AGENCY;
import static vn.congtam.indicator.staff.Refusal.SUPERIOR_UNKNOWN;

import java.time.LocalDate;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import vn.congtam.events.indicator.StaffCode;
import vn.congtam.indicator.roster.person.Circles;
import vn.congtam.indicator.roster.person.Person;
import vn.congtam.indicator.staff.Personnel;
import vn.congtam.indicator.staff.StaffCommand.AssignSuperior;
import vn.congtam.indicator.staff.roll.Column;
import vn.congtam.platform.web.Refused;

/**
 * Checks the superiors against what is on record and against the rows themselves. A row that turns out wrong is taken
 * back, and with it goes what others relied on, until all that is left holds together.
 */
final class Superiors {
    private final Ground ground;
    private final LocalDate today;
    private final boolean province;
    private final List<Plan> plans;
    private final Map<StaffCode, Integer> places = new HashMap<>();
    private final Map<String, Integer> unread = new HashMap<>();
    private final Map<StaffCode, List<Integer>> under = new HashMap<>();
    private final Map<StaffCode, Optional<Person>> foreseen = new HashMap<>();

    /** @param province whether the list is of home affairs, whose decision superiors from outside are */
    Superiors(Ground ground, LocalDate today, boolean province, List<Plan> plans) {
        this.ground = ground;
        this.today = today;
        this.province = province;
        this.plans = new ArrayList<>(plans);
    }

    List<Plan> checked() {
        for (int i = 0; i < plans.size(); i++) {
            note(i);
        }
        for (int i = 0; i < plans.size(); i++) {
            check(i);
        }
        boolean broken;
        do {
            broken = breakCircles();
        } while (broken);
        return plans;
    }

    private void note(int place) {
        Plan plan = plans.get(place);
        if (plan.entry() == null) {
            unread.putIfAbsent(plan.line().at(Column.STAFF).text().strip(), place);
        } else {
            places.putIfAbsent(plan.entry().staff(), place);
        }
        AssignSuperior asked = asked(plan);
        if (asked != null && asked.superior() != null) {
            under.computeIfAbsent(asked.superior(), none -> new ArrayList<>()).add(place);
        }
    }

    private static @Nullable AssignSuperior asked(Plan plan) {
        return plan.steps().stream()
                .filter(AssignSuperior.class::isInstance)
                .map(AssignSuperior.class::cast)
                .findFirst()
                .orElse(null);
    }

    /** Those under one who is not there are not right either, nor those under them. */
    private void check(int place) {
        Deque<Integer> open = new ArrayDeque<>(List.of(place));
        while (!open.isEmpty()) {
            int next = open.remove();
            Refused why = wrong(plans.get(next));
            if (why != null) {
                open.addAll(refuse(next, why));
            }
        }
    }

    private @Nullable Refused wrong(Plan plan) {
        AssignSuperior asked = asked(plan);
        StaffCode superior = asked == null ? null : asked.superior();
        if (asked == null || superior == null) {
            return null;
        }
        Optional<Person> known = person(superior);
        if (known.isEmpty()) {
            return absent(superior);
        }
        return Personnel.absence(known.get(), asked.from())
                .or(() -> outside(known.get(), asked.from()))
                .orElse(null);
    }

    private Optional<Refused> outside(Person superior, LocalDate from) {
        return province || superior.servesIn(ground.agency(), from)
                ? Optional.empty()
                : Optional.of(SUPERIOR_OF_OTHER_AGENCY.refuse(
                        "/superior", superior.staff().value()));
    }

    private Refused absent(StaffCode superior) {
        Integer row = places.getOrDefault(superior, unread.get(superior.value()));
        return row == null
                ? SUPERIOR_UNKNOWN.refuse("/superior", superior.value())
                : Refusal.SUPERIOR_ROW_WRONG.refuse(
                        "/superior", superior.value(), plans.get(row).line().number());
    }

    /** @return the rows to be looked at again */
    private List<Integer> refuse(int place, Refused why) {
        Plan plan = plans.get(place);
        plans.set(place, plan.refused(Column.fault(why)));
        if (plan.entry() == null) {
            return List.of();
        }
        foreseen.remove(plan.entry().staff());
        return under.getOrDefault(plan.entry().staff(), List.of());
    }

    /** All in a circle are in the wrong alike, so those who relied on them are looked at when all are told. */
    private boolean breakCircles() {
        List<Integer> relied = new ArrayList<>();
        boolean any = false;
        for (StaffCode one : new Circles(this::person, LocalDate.MIN).among(places.keySet())) {
            Integer place = places.get(one);
            AssignSuperior asked = place == null ? null : asked(plans.get(place));
            if (place != null && asked != null && asked.superior() != null) {
                relied.addAll(refuse(
                        place,
                        SUPERIOR_CYCLE.refuse("/superior", asked.superior().value(), one.value())));
                any = true;
            }
        }
        relied.forEach(this::check);
        return any;
    }

    /** As he will be, where a row that is right is about him. */
    private Optional<Person> person(StaffCode staff) {
        return foreseen.computeIfAbsent(staff, this::foresee);
    }

    private Optional<Person> foresee(StaffCode staff) {
        Optional<Person> known = ground.person(staff);
        Integer place = places.get(staff);
        return place == null ? known : Optional.ofNullable(Told.after(plans.get(place), known.orElse(null), today));
    }
}

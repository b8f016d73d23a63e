package vn.congtam.indicator.staff;

import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.Objects;
import org.jspecify.annotations.Nullable;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.RestController;
import vn.congtam.events.indicator.AgencyId;
import vn.congtam.events.indicator.StaffCode;
import vn.congtam.indicator.roster.Mandate;
import vn.congtam.indicator.roster.Person;
import vn.congtam.indicator.roster.Roster;
import vn.congtam.platform.access.Actor;
import vn.congtam.platform.web.Act;

/** People with the post and the superior they have on a day, today unless another is asked for. */
@RestController
@RequestMapping("/api/v1/staff")
class StaffListController {
    private final Roster roster;
    private final Clock clock;

    StaffListController(Roster roster, Clock clock) {
        this.roster = roster;
        this.clock = clock;
    }

    @GetMapping
    List<StaffMember> of(Actor actor, @RequestParam AgencyId agency, @RequestParam @Nullable LocalDate on) {
        Mandate.toRead(actor, agency);
        LocalDate day = Objects.requireNonNullElseGet(on, this::today);
        return roster.people(agency).stream()
                .map(person -> StaffMember.of(person, day))
                .toList();
    }

    @GetMapping("/{staff}")
    StaffMember one(Actor actor, @PathVariable StaffCode staff, @RequestParam @Nullable LocalDate on) {
        Person person = roster.person(staff).orElseThrow(() -> Refusal.STAFF_NOT_FOUND.refuse("", staff.value()));
        Mandate.toRead(actor, person.agency());
        return StaffMember.of(person, Objects.requireNonNullElseGet(on, this::today));
    }

    private LocalDate today() {
        return LocalDate.ofInstant(clock.instant(), Act.VIETNAM);
    }
}

package vn.congtam.indicator.roster.register;

import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.RestController;
import vn.congtam.events.indicator.AgencyId;
import vn.congtam.events.indicator.StaffCode;
import vn.congtam.platform.access.Actor;

/** People with the post and the superior they have on a day, today unless another is asked for. */
@RestController
@RequestMapping("/api/v1/staff")
class StaffListController {
    private final Register register;

    StaffListController(Register register) {
        this.register = register;
    }

    @GetMapping
    List<StaffMember> of(Actor actor, @RequestParam AgencyId agency, @RequestParam @Nullable LocalDate on) {
        return register.of(actor, agency, register.day(on));
    }

    @GetMapping("/{staff}")
    StaffMember one(Actor actor, @PathVariable StaffCode staff, @RequestParam @Nullable LocalDate on) {
        return register.one(actor, staff, register.day(on));
    }
}

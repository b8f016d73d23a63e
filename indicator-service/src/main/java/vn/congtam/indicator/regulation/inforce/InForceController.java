package vn.congtam.indicator.regulation.inforce;

import java.time.Clock;
import java.time.LocalDate;
import java.util.Objects;
import org.jspecify.annotations.Nullable;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.RestController;
import vn.congtam.events.indicator.AgencyId;
import vn.congtam.events.indicator.SubjectKind;
import vn.congtam.events.regulation.RegulationId;
import vn.congtam.platform.access.Actor;
import vn.congtam.platform.web.Act;

/** What holds for an agency, or for the province where none is named; everybody may know. */
@RestController
@RequestMapping("/api/v1/regulations")
class InForceController {
    private final Regulations regulations;
    private final Clock clock;

    InForceController(Regulations regulations, Clock clock) {
        this.regulations = regulations;
        this.clock = clock;
    }

    /** On the first day of a period: what governs it. */
    @GetMapping
    InForce on(
            Actor actor,
            @RequestParam @Nullable AgencyId agency,
            @RequestParam @Nullable SubjectKind kind,
            @RequestParam @Nullable LocalDate on) {
        return regulations.inForce(
                agency,
                Objects.requireNonNullElse(kind, SubjectKind.CIVIL_SERVANT),
                Objects.requireNonNullElseGet(on, this::today));
    }

    @GetMapping("/history")
    Annals history(Actor actor, @RequestParam @Nullable AgencyId agency) {
        return regulations.annals(agency == null ? RegulationId.PROVINCE : RegulationId.of(agency), today());
    }

    private LocalDate today() {
        return LocalDate.ofInstant(clock.instant(), Act.VIETNAM);
    }
}

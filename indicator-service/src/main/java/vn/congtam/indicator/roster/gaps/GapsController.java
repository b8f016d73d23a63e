package vn.congtam.indicator.roster.gaps;

import java.time.Clock;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.RestController;
import vn.congtam.events.indicator.AgencyId;
import vn.congtam.events.reading.Matter;
import vn.congtam.indicator.roster.Mandate;
import vn.congtam.platform.access.Actor;
import vn.congtam.platform.reading.Readings;
import vn.congtam.platform.web.Act;
import vn.congtam.platform.web.Rule;

/** For those who keep the records of the agency: today, unless another day is asked for. */
@RestController
@RequestMapping("/api/v1/staff-gaps")
class GapsController {
    private final Checkup checkup;
    private final Readings readings;
    private final Clock clock;

    GapsController(Checkup checkup, Readings readings, Clock clock) {
        this.checkup = checkup;
        this.readings = readings;
        this.clock = clock;
    }

    enum Refusal implements Rule {
        GAPS_AGENCY_UNKNOWN;

        @Override
        public Kind kind() {
            return Kind.UNKNOWN;
        }
    }

    @GetMapping
    Gaps of(Actor actor, @RequestParam AgencyId agency, @RequestParam @Nullable LocalDate on) {
        Mandate.ofPersonnel(actor, agency);
        LocalDate day = on == null ? LocalDate.ofInstant(clock.instant(), Act.VIETNAM) : on;
        Gaps gaps = checkup.of(agency, day)
                .orElseThrow(() -> Refusal.GAPS_AGENCY_UNKNOWN.refuse("/agency", agency.value()));
        readings.seen(
                actor,
                Matter.SERVICE,
                null,
                gaps.people().stream().map(Gaps.Gap::staff).toList());
        return gaps;
    }
}

package vn.congtam.reporting.history;

import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.RestController;
import vn.congtam.events.indicator.AgencyId;
import vn.congtam.platform.access.Actor;
import vn.congtam.reporting.history.moment.Moment;
import vn.congtam.reporting.history.moment.State;
import vn.congtam.reporting.history.organisation.Organisation;

/** What was true of an agency on a day, by what was known at a moment: divisions, people, and by what they are rated. */
@RestController
@RequestMapping("/api/v1/organisations/{agency}/state")
class OrganisationController {
    private final Organisations organisations;
    private final Clock clock;

    OrganisationController(Organisations organisations, Clock clock) {
        this.organisations = organisations;
        this.clock = clock;
    }

    /**
     * @param on the day asked about, Vietnam's; today when absent
     * @param known the moment up to which facts count; now when absent
     */
    @GetMapping
    State at(
            Actor actor,
            @PathVariable AgencyId agency,
            @RequestParam @Nullable LocalDate on,
            @RequestParam @Nullable Instant known) {
        return organisations.of(actor, agency).at(moment(on, known));
    }

    /** What differs between two of them, from the earlier named one to the other. */
    @GetMapping("/differences")
    List<State.Difference> between(
            Actor actor,
            @PathVariable AgencyId agency,
            @RequestParam @Nullable LocalDate on,
            @RequestParam @Nullable Instant known,
            @RequestParam @Nullable LocalDate thenOn,
            @RequestParam @Nullable Instant thenKnown) {
        Organisation all = organisations.of(actor, agency);
        return all.at(moment(on, known)).to(all.at(moment(thenOn, thenKnown)));
    }

    private Moment moment(@Nullable LocalDate on, @Nullable Instant known) {
        return Moment.of(on, known, clock.instant());
    }
}

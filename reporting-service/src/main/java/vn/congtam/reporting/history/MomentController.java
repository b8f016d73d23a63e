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
import vn.congtam.events.indicator.StaffCode;
import vn.congtam.platform.access.Actor;
import vn.congtam.reporting.history.moment.Moment;
import vn.congtam.reporting.history.moment.Recollection;
import vn.congtam.reporting.history.moment.State;

/** What was true of a person on a day, by what was known at a moment. */
@RestController
@RequestMapping("/api/v1/history/{staff}/state")
class MomentController {
    private final Archive archive;
    private final Clock clock;

    MomentController(Archive archive, Clock clock) {
        this.archive = archive;
        this.clock = clock;
    }

    /**
     * @param on the day asked about, Vietnam's; today when absent
     * @param known the moment up to which facts count; now when absent
     */
    @GetMapping
    State at(
            Actor actor,
            @PathVariable StaffCode staff,
            @RequestParam @Nullable LocalDate on,
            @RequestParam @Nullable Instant known) {
        return archive.recollection(actor, staff).at(moment(on, known));
    }

    /** What differs between two of them, from the earlier named one to the other. */
    @GetMapping("/differences")
    List<State.Difference> between(
            Actor actor,
            @PathVariable StaffCode staff,
            @RequestParam @Nullable LocalDate on,
            @RequestParam @Nullable Instant known,
            @RequestParam @Nullable LocalDate thenOn,
            @RequestParam @Nullable Instant thenKnown) {
        Recollection all = archive.recollection(actor, staff);
        return all.at(moment(on, known)).to(all.at(moment(thenOn, thenKnown)));
    }

    private Moment moment(@Nullable LocalDate on, @Nullable Instant known) {
        return Moment.of(on, known, clock.instant());
    }
}

package vn.congtam.reporting.history;

import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.RestController;
import vn.congtam.events.indicator.StaffCode;
import vn.congtam.platform.access.Actor;
import vn.congtam.reporting.history.moment.Moment;
import vn.congtam.reporting.history.moment.Remembered;
import vn.congtam.reporting.history.moment.State;

/** What was true of a task, a slip or the rules of an agency on a day, by what was known at a moment. */
@RestController
@RequestMapping("/api/v1/records/state")
class RecordController {
    private final Records records;
    private final Clock clock;

    RecordController(Records records, Clock clock) {
        this.records = records;
        this.clock = clock;
    }

    /**
     * @param of such as {@code task/0198c1}, {@code slip/VC0007/2026-10} or {@code regulation/agency/xa-dien-khanh}
     * @param staff whose task it is; the reader's own when absent
     * @param on the day asked about, Vietnam's; today when absent
     * @param known the moment up to which facts count; now when absent
     */
    @GetMapping
    State at(
            Actor actor,
            @RequestParam String of,
            @RequestParam @Nullable StaffCode staff,
            @RequestParam @Nullable LocalDate on,
            @RequestParam @Nullable Instant known) {
        return records.of(actor, of, staff).at(moment(on, known));
    }

    /** What differs between two of them, from the earlier named one to the other. */
    @GetMapping("/differences")
    List<State.Difference> between(
            Actor actor,
            @RequestParam String of,
            @RequestParam @Nullable StaffCode staff,
            @RequestParam @Nullable LocalDate on,
            @RequestParam @Nullable Instant known,
            @RequestParam @Nullable LocalDate thenOn,
            @RequestParam @Nullable Instant thenKnown) {
        Remembered all = records.of(actor, of, staff);
        return all.at(moment(on, known)).to(all.at(moment(thenOn, thenKnown)));
    }

    private Moment moment(@Nullable LocalDate on, @Nullable Instant known) {
        return Moment.of(on, known, clock.instant());
    }
}

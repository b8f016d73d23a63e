package vn.congtam.reporting.history;

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
import vn.congtam.platform.web.Act;
import vn.congtam.reporting.history.telling.Telling;
import vn.congtam.rulebook.period.Span;

@RestController
@RequestMapping("/api/v1/history")
class HistoryController {
    private final Archive archive;

    HistoryController(Archive archive) {
        this.archive = archive;
    }

    /** All that is recorded about a person, oldest first; both days are Vietnam's and included. */
    @GetMapping("/{staff}")
    List<Telling> of(
            Actor actor,
            @PathVariable StaffCode staff,
            @RequestParam @Nullable Span month,
            @RequestParam @Nullable LocalDate from,
            @RequestParam @Nullable LocalDate to) {
        List<Telling> all = archive.of(actor, staff, month);
        return Archive.between(all, start(from), to == null ? null : start(to.plusDays(1)));
    }

    private static @Nullable Instant start(@Nullable LocalDate day) {
        return day == null ? null : day.atStartOfDay(Act.VIETNAM).toInstant();
    }
}

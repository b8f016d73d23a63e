package vn.congtam.reporting.history.reading;

import java.time.YearMonth;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.RestController;
import vn.congtam.events.indicator.StaffCode;
import vn.congtam.platform.access.Actor;

@RestController
@RequestMapping("/api/v1/readings")
class ReadingController {
    private final Visitors visitors;

    ReadingController(Visitors visitors) {
        this.visitors = visitors;
    }

    /** Who looked at a person's records in a month, the current one unless another is asked for; the latest first. */
    @GetMapping("/{staff}")
    List<Reading> of(Actor actor, @PathVariable StaffCode staff, @RequestParam @Nullable YearMonth month) {
        return visitors.of(actor, staff, visitors.monthOr(month));
    }
}

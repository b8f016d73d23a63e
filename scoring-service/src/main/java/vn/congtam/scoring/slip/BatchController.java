package vn.congtam.scoring.slip;

import com.fasterxml.jackson.annotation.JsonInclude;
import jakarta.validation.Valid;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RestController;
import vn.congtam.events.indicator.StaffCode;
import vn.congtam.platform.access.Role;
import vn.congtam.platform.command.Receipt;
import vn.congtam.platform.web.Act;
import vn.congtam.platform.web.Problem;
import vn.congtam.platform.web.Problems;
import vn.congtam.platform.web.Refused;
import vn.congtam.platform.web.StaleVersion;
import vn.congtam.rulebook.period.Span;

/** Many are reviewed in one action, each for himself: one that is refused holds no other back. */
@RestController
@RequestMapping("/api/v1/reviews/{span}")
class BatchController {
    private final Desk desk;
    private final Problems problems;

    BatchController(Desk desk, Problems problems) {
        this.desk = desk;
        this.problems = problems;
    }

    /**
     * @param receipts of what was recorded, also where something after it was refused
     * @param problem why not all was
     */
    @JsonInclude(JsonInclude.Include.NON_NULL)
    record Outcome(
            StaffCode staff,
            boolean recorded,
            List<Receipt> receipts,
            @Nullable Problem problem) {}

    @PostMapping
    List<Outcome> review(Act act, @PathVariable Span span, @Valid @RequestBody Batch asked) {
        Evenness all = asked.evenness();
        all.mustBeFounded(asked.given());
        return asked.rows().stream()
                .map(row -> review(act, span, row, asked.steps(row, all)))
                .toList();
    }

    private Outcome review(Act act, Span span, Batch.Row row, List<SlipRequest> steps) {
        List<Receipt> receipts = new ArrayList<>();
        try {
            for (SlipRequest step : steps) receipts.add(take(only(act, row, step, receipts), span, row.staff(), step));
            return new Outcome(row.staff(), true, receipts, null);
        } catch (Refused refused) {
            return new Outcome(row.staff(), false, receipts, problems.of(refused));
        } catch (StaleVersion stale) {
            return new Outcome(row.staff(), false, receipts, problems.of(stale));
        }
    }

    private Receipt take(Act act, Span span, StaffCode staff, SlipRequest step) {
        return desk.send(act, staff, span, step, Role.RATER, Role.HEAD, Role.LEADER);
    }

    /** The part of the act that is about this step on this slip; sent again, it gives the same receipt. */
    private static Act only(Act act, Batch.Row row, SlipRequest step, List<Receipt> before) {
        Long seen =
                before.isEmpty() ? row.version() : Long.valueOf(before.getLast().version());
        return act.part(row.staff().value() + "/" + step.getClass().getSimpleName(), seen);
    }
}

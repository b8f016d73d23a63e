package vn.congtam.indicator.indicatorset.value;

import com.fasterxml.jackson.annotation.JsonInclude;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.stream.IntStream;
import org.jspecify.annotations.Nullable;
import org.springframework.http.HttpStatus;
import org.springframework.web.bind.annotation.*;
import vn.congtam.platform.command.Commands;
import vn.congtam.platform.command.Receipt;
import vn.congtam.platform.web.Act;
import vn.congtam.platform.web.Problem;
import vn.congtam.platform.web.Problems;
import vn.congtam.platform.web.Refusals;
import vn.congtam.platform.web.Refused;

/** Figures come one by one, or many at once, each for itself: one that is refused holds no other back. */
@RestController
@RequestMapping("/api/v1/indicator-sets")
class ValueController {
    private final Commands commands;
    private final Reporting reporting;
    private final Problems problems;
    private final Refusals refusals;

    ValueController(Commands commands, Reporting reporting, Problems problems, Refusals refusals) {
        this.commands = commands;
        this.reporting = reporting;
        this.problems = problems;
        this.refusals = refusals;
    }

    record NewValues(@NotNull @Size(min = 1, max = 1000) List<@NotNull @Valid NewValue> values) {}

    /**
     * @param row from zero
     * @param status RECORDED, UNCHANGED where it was known already, or REFUSED
     * @param pointer to the field that was refused
     */
    @JsonInclude(JsonInclude.Include.NON_NULL)
    record Outcome(
            int row,
            Status status,
            @Nullable Receipt receipt,
            @Nullable String code,
            @Nullable String pointer,
            @Nullable String detail,
            @Nullable String vi,
            @Nullable String en) {}

    enum Status {
        RECORDED,
        UNCHANGED,
        REFUSED
    }

    @PostMapping("/values")
    @ResponseStatus(HttpStatus.CREATED)
    Receipt report(Act act, @Valid @RequestBody NewValue asked) {
        return recorded(act, asked);
    }

    @PostMapping("/values/batch")
    List<Outcome> reportAll(Act act, @Valid @RequestBody NewValues asked) {
        List<Outcome> all = IntStream.range(0, asked.values().size())
                .mapToObj(row -> outcome(act, row, asked.values().get(row)))
                .toList();
        refusals.note(all.stream().map(Outcome::code).filter(Objects::nonNull));
        return all;
    }

    @PostMapping("/targets")
    @ResponseStatus(HttpStatus.CREATED)
    Receipt agree(Act act, @Valid @RequestBody NewTarget asked) {
        return answered(act).orElseGet(() -> commands.send(act, reporting.agree(act, asked)));
    }

    private Outcome outcome(Act act, int row, NewValue asked) {
        try {
            Receipt receipt = recorded(act.part(Integer.toString(row), null), asked);
            Status status = receipt.facts().isEmpty() ? Status.UNCHANGED : Status.RECORDED;
            return new Outcome(row, status, receipt, null, null, null, null, null);
        } catch (Refused refused) {
            Problem why = problems.of(refused);
            String pointer = "/values/" + row + refused.pointer();
            return new Outcome(row, Status.REFUSED, null, why.code(), pointer, why.detail(), why.vi(), why.en());
        }
    }

    /** What came of the same request before is answered before anything is asked that may have changed since. */
    private Receipt recorded(Act act, NewValue asked) {
        return answered(act).orElseGet(() -> commands.send(act, reporting.report(act, asked)));
    }

    private Optional<Receipt> answered(Act act) {
        return act.idempotencyKey() == null ? Optional.empty() : commands.answered(act);
    }
}

package vn.congtam.scoring.period;

import jakarta.validation.Valid;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotEmpty;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.math.BigDecimal;
import java.util.List;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RestController;
import vn.congtam.events.indicator.AgencyId;
import vn.congtam.events.indicator.StaffCode;
import vn.congtam.events.scoring.PeriodId;
import vn.congtam.platform.access.Role;
import vn.congtam.platform.command.Commands;
import vn.congtam.platform.command.Receipt;
import vn.congtam.platform.web.Act;
import vn.congtam.rulebook.period.Span;
import vn.congtam.scoring.period.PeriodCommand.ApprovePriority;
import vn.congtam.scoring.period.PeriodCommand.RaiseCap;
import vn.congtam.scoring.roster.Heirs;

/** What may be decided about Excellent beyond the rules: a higher cap from above, an order among equals by the head. */
@RestController
@RequestMapping("/api/v1/periods/{agency}/{span}")
class DistinctionController {
    private final Commands commands;
    private final Heirs heirs;

    DistinctionController(Commands commands, Heirs heirs) {
        this.heirs = heirs;
        this.commands = commands;
    }

    /** @param percent above the usual one, up to the exceptional one of the rule set */
    record Raise(
            @NotNull BigDecimal percent,
            @NotBlank @Size(max = 500) String reason,
            @NotBlank @Size(max = 200) String document) {}

    /** @param order staff codes, the first before the second */
    record Priority(
            @NotEmpty @Size(max = 2000) List<@NotNull StaffCode> order,
            @NotBlank @Size(max = 200) String document) {}

    @PostMapping("/cap")
    Receipt raise(Act act, @PathVariable AgencyId agency, @PathVariable Span span, @Valid @RequestBody Raise body) {
        PeriodId period = PeriodId.of(agency, span.toString());
        return commands.send(
                act,
                new RaiseCap(
                        period, body.percent(), body.reason(), body.document(), act.by(), isFromAbove(act, agency)));
    }

    @PostMapping("/priority")
    Receipt approve(
            Act act, @PathVariable AgencyId agency, @PathVariable Span span, @Valid @RequestBody Priority body) {
        boolean head = heirs.serves(act.actor(), agency) && act.actor().is(Role.HEAD);
        if (!head && !isFromAbove(act, agency)) throw Refusal.PRIORITY_NOT_YOURS.refuse();
        if (body.order().contains(act.by()))
            throw Refusal.OWN_PLACE.refuse("/order", act.by().value());
        return commands.send(
                act, new ApprovePriority(PeriodId.of(agency, span.toString()), body.order(), body.document()));
    }

    /** Home affairs, and not those of the agency that is rated, or of its heir: they would decide in their own cause. */
    private boolean isFromAbove(Act act, AgencyId agency) {
        return act.actor().is(Role.HOMEAFFAIRS) && !heirs.serves(act.actor(), agency);
    }
}

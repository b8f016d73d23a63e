package vn.congtam.scoring.period;

import jakarta.validation.Valid;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.Size;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.springframework.http.HttpStatus;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.ResponseStatus;
import org.springframework.web.bind.annotation.RestController;
import vn.congtam.events.indicator.AgencyId;
import vn.congtam.events.indicator.StaffCode;
import vn.congtam.events.scoring.PeriodId;
import vn.congtam.platform.command.Commands;
import vn.congtam.platform.command.Receipt;
import vn.congtam.platform.web.Act;
import vn.congtam.rulebook.period.Span;
import vn.congtam.scoring.period.PeriodCommand.AgreeToAddition;
import vn.congtam.scoring.period.PeriodCommand.DeclineAddition;
import vn.congtam.scoring.period.PeriodCommand.Listing;
import vn.congtam.scoring.period.PeriodCommand.RequestAddition;
import vn.congtam.scoring.roster.Heirs;
import vn.congtam.scoring.roster.Roster;

/** Who was recorded after the lock: the agency asks that he be added, and a second person above and apart from it agrees. */
@RestController
@RequestMapping("/api/v1/periods/{agency}/{span}/members/{staff}")
class AdditionController {
    private final Commands commands;
    private final Assembly assembly;
    private final Transfers transfers;
    private final Roster roster;
    private final Heirs heirs;

    AdditionController(Commands commands, Assembly assembly, Transfers transfers, Roster roster, Heirs heirs) {
        this.commands = commands;
        this.assembly = assembly;
        this.transfers = transfers;
        this.roster = roster;
        this.heirs = heirs;
    }

    record Asking(
            @NotBlank @Size(max = 500) String reason,
            @NotBlank @Size(max = 200) String document) {}

    record Refusing(@NotBlank @Size(max = 500) String reason) {}

    @PostMapping("/addition-requests")
    Receipt request(
            Act act,
            @PathVariable AgencyId agency,
            @PathVariable Span span,
            @PathVariable StaffCode staff,
            @Valid @RequestBody Asking body) {
        if (!heirs.serves(act.actor(), agency)) throw Refusal.NOT_YOUR_AGENCY.refuse();
        assembly.mustServe(agency, span, staff);
        return commands.send(
                act, new RequestAddition(period(agency, span), staff, body.reason(), body.document(), act.by()));
    }

    /** Where he is listed elsewhere he is let go there once it is agreed to, and not before. */
    @PostMapping("/addition")
    @ResponseStatus(HttpStatus.CREATED)
    Receipt agree(Act act, @PathVariable AgencyId agency, @PathVariable Span span, @PathVariable StaffCode staff) {
        Listing listing = assembly.listing(agency, span, staff);
        Receipt added =
                commands.send(act, new AgreeToAddition(period(agency, span), listing, second(act, agency, span)));
        transfers.fetch(act, agency, span, List.of(listing));
        return added;
    }

    @PostMapping("/addition-refusals")
    Receipt decline(
            Act act,
            @PathVariable AgencyId agency,
            @PathVariable Span span,
            @PathVariable StaffCode staff,
            @Valid @RequestBody Refusing body) {
        return commands.send(
                act, new DeclineAddition(period(agency, span), staff, body.reason(), second(act, agency, span)));
    }

    private static PeriodId period(AgencyId agency, Span span) {
        return PeriodId.of(agency, span.toString());
    }

    /** Of the agency are also those of its heir. */
    private Second second(Act act, AgencyId agency, Span span) {
        @Nullable
        AgencyId told = heirs.serves(act.actor(), agency) ? agency : act.actor().agency();
        return new Second(act.by(), roster.bonds(act.by(), told, span.last(), act.today()));
    }
}

package vn.congtam.indicator.catalogue;

import jakarta.validation.Valid;
import jakarta.validation.constraints.*;
import java.math.BigDecimal;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;
import org.springframework.http.HttpStatus;
import org.springframework.web.bind.annotation.*;
import vn.congtam.events.indicator.AgencyId;
import vn.congtam.events.indicator.CatalogueId;
import vn.congtam.indicator.catalogue.CatalogueCommand.*;
import vn.congtam.indicator.roster.Mandate;
import vn.congtam.platform.access.Role;
import vn.congtam.platform.command.Commands;
import vn.congtam.platform.command.Receipt;
import vn.congtam.platform.web.Act;

/** The way of a catalogue: drafted by the agency, appraised by home affairs, approved and put into effect by its head. */
@RestController
@RequestMapping("/api/v1/catalogues")
class CatalogueController {
    private final Commands commands;
    private final Succession succession;

    CatalogueController(Commands commands, Succession succession) {
        this.commands = commands;
        this.succession = succession;
    }

    /** @param standardPoints the points of the agency's standard product, such as 5 or 25 */
    record NewCatalogue(
            @NotNull @Pattern(regexp = "[A-Za-z0-9][A-Za-z0-9._-]{1,79}")
            String catalogue,

            @NotNull AgencyId agency,
            @NotBlank @Size(max = 200) String name,

            @NotNull @Positive @Digits(integer = 4, fraction = 2)
            BigDecimal standardPoints) {

        DraftCatalogue command() {
            return new DraftCatalogue(new CatalogueId(catalogue), agency, name, standardPoints);
        }
    }

    record Signed(@NotBlank @Size(max = 100) String document) {}

    record Effect(@NotNull LocalDate from, @Nullable CatalogueId replaces) {}

    @PostMapping
    @ResponseStatus(HttpStatus.CREATED)
    Receipt draft(Act act, @Valid @RequestBody NewCatalogue asked) {
        Mandate.ofAgency(act.actor(), asked.agency());
        succession.mustKnow(asked.agency());
        return commands.send(act, asked.command());
    }

    @PostMapping("/{catalogue}/products")
    @ResponseStatus(HttpStatus.CREATED)
    Receipt list(Act act, @PathVariable CatalogueId catalogue, @Valid @RequestBody NewProduct asked) {
        AgencyId by = Mandate.agencyOf(act.actor(), Role.HR, Role.HEAD);
        return commands.send(act, asked.command(catalogue, by));
    }

    @PostMapping("/{catalogue}/products/batch")
    @ResponseStatus(HttpStatus.CREATED)
    Receipt listAll(Act act, @PathVariable CatalogueId catalogue, @Valid @RequestBody NewProducts asked) {
        AgencyId by = Mandate.agencyOf(act.actor(), Role.HR, Role.HEAD);
        return commands.send(act, asked.command(catalogue, by));
    }

    @PostMapping("/{catalogue}/appraisal")
    Receipt appraise(Act act, @PathVariable CatalogueId catalogue, @Valid @RequestBody Signed asked) {
        Mandate.ofHomeAffairs(act.actor());
        return commands.send(act, new AppraiseCatalogue(catalogue, asked.document()));
    }

    @PostMapping("/{catalogue}/approval")
    Receipt approve(Act act, @PathVariable CatalogueId catalogue, @Valid @RequestBody Signed asked) {
        AgencyId by = Mandate.agencyOf(act.actor(), Role.HEAD);
        return commands.send(act, new ApproveCatalogue(catalogue, by, asked.document()));
    }

    @PostMapping("/{catalogue}/effect")
    Receipt putIntoEffect(Act act, @PathVariable CatalogueId catalogue, @Valid @RequestBody Effect asked) {
        AgencyId by = Mandate.agencyOf(act.actor(), Role.HEAD);
        succession.mayReplace(by, asked.replaces(), asked.from());
        return commands.send(act, new PutIntoEffect(catalogue, by, asked.from(), asked.replaces()));
    }
}

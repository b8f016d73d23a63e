package vn.congtam.indicator.criteria;

import jakarta.validation.Valid;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.Size;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.springframework.http.HttpStatus;
import org.springframework.web.bind.annotation.*;
import vn.congtam.events.indicator.AgencyId;
import vn.congtam.events.regulation.CriteriaSetId;
import vn.congtam.events.regulation.RegulationId;
import vn.congtam.indicator.criteria.CriteriaCommand.IssueCriteria;
import vn.congtam.indicator.roster.Mandate;
import vn.congtam.indicator.roster.Roster;
import vn.congtam.platform.access.Actor;
import vn.congtam.platform.access.Role;
import vn.congtam.platform.command.Commands;
import vn.congtam.platform.command.Receipt;
import vn.congtam.platform.web.Act;
import vn.congtam.rulebook.RuleViolation;
import vn.congtam.rulebook.agency.CriteriaSet;
import vn.congtam.rulebook.text.Text;

/** Criteria are no secret: everybody may know what his agency is evaluated by. */
@RestController
@RequestMapping("/api/v1/criteria-sets")
class CriteriaController {
    private final Commands commands;
    private final CriteriaShelf shelf;
    private final Roster roster;

    CriteriaController(Commands commands, CriteriaShelf shelf, Roster roster) {
        this.commands = commands;
        this.shelf = shelf;
        this.roster = roster;
    }

    /**
     * @param agency whose criteria they are; for all agencies, when absent
     * @param properties a header, the ids of the criteria in their order, and what each of them says
     */
    record NewCriteria(
            @Nullable AgencyId agency,
            @NotBlank @Size(max = 50_000) String properties) {}

    @GetMapping
    List<Known> all(Actor actor, @RequestParam @Nullable AgencyId agency) {
        return shelf.all(agency);
    }

    @PostMapping
    @ResponseStatus(HttpStatus.CREATED)
    Receipt issue(Act act, @Valid @RequestBody NewCriteria asked) {
        RegulationId regulation = regulation(act.actor(), asked.agency());
        CriteriaSet set = read(asked.properties());
        return commands.send(
                act,
                new IssueCriteria(
                        new CriteriaSetId(set.id()), regulation, set.content().all(), set.hash(), set.document()));
    }

    /** Home affairs for any agency or all of them; for his own its head. */
    private RegulationId regulation(Actor actor, @Nullable AgencyId agency) {
        RegulationId regulation = agency != null && actor.is(Role.HOMEAFFAIRS)
                ? RegulationId.of(agency)
                : Mandate.speaksFor(actor, agency);
        if (agency != null && roster.agency(agency).isEmpty()) {
            throw Refusal.CRITERIA_AGENCY_UNKNOWN.refuse("/agency", agency.value());
        }
        return regulation;
    }

    private static CriteriaSet read(String properties) {
        CriteriaSet set;
        try {
            set = CriteriaShelf.read(properties);
        } catch (RuleViolation e) {
            Text why = e.told();
            throw Refusal.CRITERIA_NOT_ACCEPTED.refuse("/properties", why.vi(), why.en());
        }
        if (CriteriaShelf.isShipped(set)) throw Refusal.CRITERIA_ISSUED_ALREADY.refuse("/properties", set.id());
        return set;
    }
}

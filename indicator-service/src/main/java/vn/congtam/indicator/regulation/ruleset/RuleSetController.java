package vn.congtam.indicator.regulation.ruleset;

import jakarta.validation.Valid;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.Size;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.jspecify.annotations.Nullable;
import org.springframework.http.HttpStatus;
import org.springframework.web.bind.annotation.*;
import vn.congtam.events.indicator.AgencyId;
import vn.congtam.events.indicator.SubjectKind;
import vn.congtam.events.regulation.RegulationId;
import vn.congtam.events.regulation.RuleClass;
import vn.congtam.events.regulation.RuleSetId;
import vn.congtam.indicator.regulation.ruleset.RuleSetCommand.IssueRuleSet;
import vn.congtam.indicator.roster.Mandate;
import vn.congtam.platform.access.Actor;
import vn.congtam.platform.command.Commands;
import vn.congtam.platform.command.Receipt;
import vn.congtam.platform.web.Act;
import vn.congtam.rulebook.RuleSet;
import vn.congtam.rulebook.RuleViolation;
import vn.congtam.rulebook.text.Text;

/** Rules are no secret: everybody may know what he is rated by. */
@RestController
@RequestMapping("/api/v1/rule-sets")
class RuleSetController {
    private final Commands commands;
    private final RuleShelf shelf;
    private final ProvinceRules province;

    RuleSetController(Commands commands, RuleShelf shelf, ProvinceRules province) {
        this.commands = commands;
        this.shelf = shelf;
        this.province = province;
    }

    /**
     * @param agency whose rules they are; of the province, when absent
     * @param properties a header of its own, {@code base=} a rule set of the product, and what differs from it
     */
    record NewRuleSet(
            @Nullable AgencyId agency,
            @NotBlank @Size(max = 15_000) String properties,
            @NotBlank @Size(max = 100) String document) {}

    @GetMapping
    List<Known> all(Actor actor) {
        return shelf.all();
    }

    @PostMapping
    @ResponseStatus(HttpStatus.CREATED)
    Receipt issue(Act act, @Valid @RequestBody NewRuleSet asked) {
        RegulationId regulation = Mandate.speaksFor(act.actor(), asked.agency());
        RuleSet rules = read(asked.properties());
        RuleClass ruleClass = RuleClass.valueOf(rules.header().ruleClass().name());
        if (regulation.agency().isPresent()) {
            mustBeLeftToAgencies(rules, ruleClass, act.today());
        }
        return commands.send(
                act,
                new IssueRuleSet(
                        new RuleSetId(rules.id()),
                        regulation,
                        ruleClass,
                        rules.parameters(),
                        rules.hash(),
                        asked.document()));
    }

    /** A proposal may say anything, for it grades nobody. */
    private void mustBeLeftToAgencies(RuleSet rules, RuleClass ruleClass, LocalDate today) {
        if (ruleClass == RuleClass.GUIDANCE) {
            throw Refusal.ONLY_LOCAL_RULES.refuse("/properties");
        }
        Map<String, String> withheld = withheld(rules, today);
        if (ruleClass != RuleClass.PROPOSAL && !withheld.isEmpty()) {
            throw Refusal.PROVINCE_DECIDES_THIS.refuse("/properties", ProvinceRules.said(withheld));
        }
    }

    /** By what the province has in force when they begin, or today where they have begun. */
    private Map<String, String> withheld(RuleSet rules, LocalDate today) {
        LocalDate from = rules.header().from();
        LocalDate day = from.isAfter(today) ? from : today;
        Map<String, String> withheld = new TreeMap<>();
        rules.header()
                .subjects()
                .forEach(
                        kind -> withheld.putAll(province.withheld(rules.law(), SubjectKind.valueOf(kind.name()), day)));
        return withheld;
    }

    private static RuleSet read(String properties) {
        try {
            return RuleShelf.read(properties);
        } catch (RuleViolation e) {
            Text why = e.told();
            throw Refusal.RULES_NOT_ACCEPTED.refuse("/properties", why.vi(), why.en());
        }
    }
}

package vn.congtam.indicator.regulation;

import jakarta.validation.Valid;
import jakarta.validation.constraints.*;
import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.springframework.http.HttpStatus;
import org.springframework.web.bind.annotation.*;
import vn.congtam.events.indicator.AgencyId;
import vn.congtam.events.indicator.SpanKind;
import vn.congtam.events.indicator.SubjectKind;
import vn.congtam.events.regulation.RegulationId;
import vn.congtam.events.scoring.Rules;
import vn.congtam.indicator.regulation.RegulationCommand.*;
import vn.congtam.platform.command.Commands;
import vn.congtam.platform.command.Receipt;
import vn.congtam.platform.web.Act;

/** Where no agency is named it is laid down for the province. */
@RestController
@RequestMapping("/api/v1/regulations")
class RegulationController {
    private final Commands commands;
    private final Authority authority;

    RegulationController(Commands commands, Authority authority) {
        this.commands = commands;
        this.authority = authority;
    }

    /** @param rules the id of a rule set */
    record Adoption(
            @Nullable AgencyId agency,
            @NotNull SubjectKind kind,
            @NotBlank @Size(max = 100) String rules,
            @NotNull LocalDate from,
            @NotBlank @Size(max = 100) String document) {}

    record Ending(
            @Nullable AgencyId agency,
            @NotNull SubjectKind kind,
            @NotNull LocalDate from,
            @NotBlank @Size(max = 100) String document) {}

    record Span(
            @Nullable AgencyId agency,
            @NotNull SpanKind span,
            @NotNull LocalDate from,
            @NotBlank @Size(max = 100) String document) {}

    record Terms(
            @Nullable AgencyId agency,
            @NotNull SubjectKind kind,
            @NotNull @Min(1) @Max(366) Integer fileWithinDays,
            @NotNull @Min(1) @Max(366) Integer resolveWithinWorkingDays,
            @NotNull LocalDate from,
            @NotBlank @Size(max = 100) String document) {}

    /** @param makeUp days worked instead; none where left out */
    record Holidays(
            @NotNull @Min(2000) @Max(2200) Integer year,
            @NotNull @Size(min = 1, max = 60) List<@NotNull LocalDate> days,
            @Nullable @Size(max = 60) List<@NotNull LocalDate> makeUp,
            @NotBlank @Size(max = 100) String document) {

        DaysOff off() {
            return new DaysOff(year, days, makeUp == null ? List.of() : makeUp);
        }
    }

    @PostMapping("/rules")
    @ResponseStatus(HttpStatus.CREATED)
    Receipt adopt(Act act, @Valid @RequestBody Adoption asked) {
        RegulationId regulation = authority.speaksFor(act.actor(), asked.agency());
        Rules rules = authority.official(regulation, asked.rules(), asked.kind(), asked.from());
        LocalDate open = authority.open(regulation, act.today());
        return commands.send(
                act,
                new AdoptRuleSet(
                        regulation,
                        asked.kind(),
                        rules,
                        asked.from(),
                        asked.document(),
                        authority.span(regulation, asked.from()),
                        open,
                        authority.begun(regulation, open),
                        authority.isRuled(asked.kind(), asked.from()),
                        act.today()));
    }

    @PostMapping("/rules/end")
    @ResponseStatus(HttpStatus.CREATED)
    Receipt end(Act act, @Valid @RequestBody Ending asked) {
        RegulationId regulation = authority.speaksFor(act.actor(), asked.agency());
        return commands.send(
                act,
                new EndOwnRules(
                        regulation,
                        asked.kind(),
                        asked.from(),
                        asked.document(),
                        authority.span(regulation, asked.from()),
                        act.today()));
    }

    @PostMapping("/spans")
    @ResponseStatus(HttpStatus.CREATED)
    Receipt rate(Act act, @Valid @RequestBody Span asked) {
        RegulationId regulation = authority.speaksFor(act.actor(), asked.agency());
        return commands.send(
                act, new AdoptRatedSpan(regulation, asked.span(), asked.from(), asked.document(), act.today()));
    }

    @PostMapping("/petition-terms")
    @ResponseStatus(HttpStatus.CREATED)
    Receipt term(Act act, @Valid @RequestBody Terms asked) {
        RegulationId regulation = authority.speaksFor(act.actor(), asked.agency());
        authority.mayTerm(
                regulation, asked.kind(), asked.from(), asked.fileWithinDays(), asked.resolveWithinWorkingDays());
        LocalDate open = authority.open(regulation, act.today());
        return commands.send(
                act,
                new AdoptPetitionTerms(
                        regulation,
                        asked.kind(),
                        asked.fileWithinDays(),
                        asked.resolveWithinWorkingDays(),
                        asked.from(),
                        asked.document(),
                        open,
                        authority.begun(regulation, open)));
    }

    /** Of the whole province. */
    @PostMapping("/holidays")
    @ResponseStatus(HttpStatus.CREATED)
    Receipt list(Act act, @Valid @RequestBody Holidays asked) {
        RegulationId regulation = authority.speaksFor(act.actor(), null);
        return commands.send(act, new ListHolidays(regulation, asked.off(), asked.document(), act.today()));
    }
}

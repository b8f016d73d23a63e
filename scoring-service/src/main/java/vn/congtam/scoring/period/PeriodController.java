package vn.congtam.scoring.period;

import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.time.LocalDate;
import java.time.YearMonth;
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
import vn.congtam.platform.access.Role;
import vn.congtam.platform.command.Commands;
import vn.congtam.platform.command.Receipt;
import vn.congtam.platform.web.Act;
import vn.congtam.rulebook.RuleSet;

/** The head of an agency opens and locks its periods; so does its personnel office, but for the lock. */
@RestController
@RequestMapping("/api/v1/periods")
class PeriodController {
    private final Commands commands;
    private final Assembly assembly;

    PeriodController(Commands commands, Assembly assembly) {
        this.commands = commands;
        this.assembly = assembly;
    }

    /** @param due the 25th of the month when none is named, as Khánh Hòa has it */
    record Opening(
            @NotNull AgencyId agency,
            @NotNull YearMonth month,
            @Nullable LocalDate due,
            @Nullable @Size(max = 60) String rules) {

        LocalDate dueOrUsual() {
            return due == null ? month.atDay(25) : due;
        }

        RuleSet ruleSet() {
            String wanted = rules == null ? RuleSet.DEFAULT : rules;
            return RuleSet.shipped().stream()
                    .filter(shipped -> shipped.id().equals(wanted))
                    .findFirst()
                    .orElseThrow(() -> Refusal.RULES_UNKNOWN.refuse("/rules", wanted));
        }
    }

    record Addition(@NotNull StaffCode staff) {}

    @PostMapping
    @ResponseStatus(HttpStatus.CREATED)
    Receipt open(Act act, @Valid @RequestBody Opening body) {
        mustServe(act, body.agency(), Role.HEAD, Role.HR);
        return commands.send(act, assembly.opening(body.agency(), body.month(), body.dueOrUsual(), body.ruleSet()));
    }

    @PostMapping("/{agency}/{month}/members")
    @ResponseStatus(HttpStatus.CREATED)
    Receipt add(
            Act act, @PathVariable AgencyId agency, @PathVariable YearMonth month, @Valid @RequestBody Addition body) {
        mustServe(act, agency, Role.HEAD, Role.HR);
        return commands.send(act, assembly.addition(agency, month, body.staff()));
    }

    @PostMapping("/{agency}/{month}/lock")
    Receipt lock(Act act, @PathVariable AgencyId agency, @PathVariable YearMonth month) {
        mustServe(act, agency, Role.HEAD);
        if (YearMonth.from(act.today()).isBefore(month)) throw Refusal.MONTH_NOT_BEGUN.refuse("/month");
        return commands.send(act, assembly.locking(agency, month));
    }

    private static void mustServe(Act act, AgencyId agency, Role... allowed) {
        if (!act.actor().servesIn(agency) || !act.actor().isAnyOf(allowed)) throw Refusal.NOT_YOUR_AGENCY.refuse();
    }
}

package vn.congtam.submission.task.routine;

import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import java.time.Clock;
import java.time.LocalDate;
import java.time.YearMonth;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.http.HttpStatus;
import org.springframework.web.bind.annotation.*;
import vn.congtam.events.indicator.AgencyId;
import vn.congtam.events.indicator.StaffCode;
import vn.congtam.events.submission.RoutineId;
import vn.congtam.platform.access.Actor;
import vn.congtam.platform.command.Commands;
import vn.congtam.platform.command.Receipt;
import vn.congtam.platform.web.Act;
import vn.congtam.submission.reference.Reference;
import vn.congtam.submission.task.routine.Routine.EndRoutine;
import vn.congtam.submission.task.routine.Routine.SetRoutine;

/** Work that comes again: set up, looked at, assigned for a month, ended. */
@RestController
@RequestMapping("/api/v1/routines")
class RoutineController {
    private final Commands commands;
    private final Reference reference;
    private final Routines routines;
    private final MonthOfRoutines months;
    private final Clock clock;

    RoutineController(Commands commands, Reference reference, Routines routines, MonthOfRoutines months, Clock clock) {
        this.commands = commands;
        this.reference = reference;
        this.routines = routines;
        this.months = months;
        this.clock = clock;
    }

    record Month(@NotNull YearMonth month) {}

    /** @param month whose days are counted, the current one unless another is asked for */
    @GetMapping
    List<Routines.Card> mine(Actor actor, @RequestParam @Nullable YearMonth month) {
        LocalDate today = LocalDate.ofInstant(clock.instant(), Act.VIETNAM);
        return routines.of(actor, month == null ? YearMonth.from(today) : month, today);
    }

    @PostMapping
    @ResponseStatus(HttpStatus.CREATED)
    Receipt set(Act act, @Valid @RequestBody NewRoutine asked) {
        mustBeBelow(act, asked.owner(), "/owner");
        asked.check();
        months.catalogue(asked.owner(), asked.product().strip(), act.today());
        RoutineId id = new RoutineId(UUID.randomUUID().toString());
        return commands.send(act, new SetRoutine(id, asked.fact(id, agency(act, asked.owner()))));
    }

    /** What was assigned stays. */
    @PostMapping("/{routine}/end")
    Receipt end(Act act, @PathVariable RoutineId routine) {
        mustBeBelow(act, routines.known(routine).owner(), "");
        return commands.send(act, new EndRoutine(routine));
    }

    /** Asked for twice, a month is assigned once. */
    @PostMapping("/assignments")
    List<MonthOfRoutines.Outcome> assign(Act act, @Valid @RequestBody Month asked) {
        return months.assign(act, asked.month());
    }

    private AgencyId agency(Act act, StaffCode owner) {
        return reference
                .person(owner)
                .orElseThrow(() -> Refusal.ROUTINE_OWNER_UNKNOWN.refuse("/owner", owner.value()))
                .agencyOn(act.today());
    }

    private void mustBeBelow(Act act, StaffCode owner, String pointer) {
        if (!reference.isAbove(act.by(), owner, act.today())) {
            throw Refusal.ROUTINE_NOT_YOUR_STAFF.refuse(pointer, owner.value());
        }
    }
}

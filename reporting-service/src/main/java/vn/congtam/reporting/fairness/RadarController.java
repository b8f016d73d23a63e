package vn.congtam.reporting.fairness;

import jakarta.validation.Valid;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import org.springframework.http.HttpStatus;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.ResponseStatus;
import org.springframework.web.bind.annotation.RestController;
import vn.congtam.events.fairness.RadarId;
import vn.congtam.events.fairness.Signal;
import vn.congtam.events.indicator.AgencyId;
import vn.congtam.events.indicator.StaffCode;
import vn.congtam.platform.access.Actor;
import vn.congtam.platform.command.Commands;
import vn.congtam.platform.command.Receipt;
import vn.congtam.platform.web.Act;
import vn.congtam.rulebook.period.Span;

@RestController
@RequestMapping("/api/v1/radars")
class RadarController {
    private final Radars radars;
    private final Commands commands;

    RadarController(Radars radars, Commands commands) {
        this.radars = radars;
        this.commands = commands;
    }

    record Said(
            @NotNull Signal signal,
            @NotBlank @Size(max = 2000) String reason) {}

    /** His own, or of one whose he may see. */
    @GetMapping("/{staff}")
    Radar of(Actor actor, @PathVariable StaffCode staff, @RequestParam Span span) {
        return radars.of(actor, staff, span);
    }

    /** Those of an agency of whom something is asked. */
    @GetMapping
    AgencyRadar of(Actor actor, @RequestParam AgencyId agency, @RequestParam Span span) {
        return radars.of(actor, agency, span);
    }

    /** Of his own radar, and of what it asks. */
    @PostMapping("/{span}/reasons")
    @ResponseStatus(HttpStatus.CREATED)
    Receipt explain(Act act, @PathVariable Span span, @Valid @RequestBody Said said) {
        return commands.answered(act).orElseGet(() -> {
            radars.mustAsk(act.by(), span, said.signal());
            RadarId radar = RadarId.of(act.by(), span.toString());
            return commands.send(
                    act,
                    new ExplainSignal(
                            radar, act.by(), said.signal(), said.reason().strip()));
        });
    }
}

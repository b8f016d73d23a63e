package vn.congtam.indicator.agency.succession;

import jakarta.servlet.http.HttpServletResponse;
import jakarta.validation.Valid;
import org.springframework.http.HttpStatus;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.ResponseStatus;
import org.springframework.web.bind.annotation.RestController;
import vn.congtam.events.indicator.AgencyId;
import vn.congtam.indicator.roster.Mandate;
import vn.congtam.indicator.roster.person.Career;
import vn.congtam.platform.command.Commands;
import vn.congtam.platform.command.Receipt;
import vn.congtam.platform.web.Act;

/** Agencies are merged and split by home affairs, divisions by the personnel section as well. */
@RestController
@RequestMapping("/api/v1")
class SuccessionController {
    private static final String FAR = "299 congtam \"ENTRY_FAR_FROM_EFFECT\"";

    private final Commands commands;
    private final Decision decision;

    SuccessionController(Commands commands, Decision decision) {
        this.commands = commands;
        this.decision = decision;
    }

    @PostMapping("/successions")
    @ResponseStatus(HttpStatus.CREATED)
    Receipt agencies(Act act, @Valid @RequestBody SuccessionRequest asked, HttpServletResponse http) {
        Mandate.ofHomeAffairs(act.actor());
        return sent(act, decision.agencies(act, asked), asked, http);
    }

    @PostMapping("/agencies/{agency}/divisions/successions")
    @ResponseStatus(HttpStatus.CREATED)
    Receipt divisions(
            Act act,
            @PathVariable AgencyId agency,
            @Valid @RequestBody SuccessionRequest asked,
            HttpServletResponse http) {
        Mandate.ofPersonnel(act.actor(), agency);
        return sent(act, decision.divisions(act, agency, asked), asked, http);
    }

    private Receipt sent(Act act, Object command, SuccessionRequest asked, HttpServletResponse http) {
        Receipt receipt = commands.send(act, command);
        if (Career.isFar(act.today(), asked.from())) http.setHeader("Warning", FAR);
        return receipt;
    }
}

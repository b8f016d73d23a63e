package vn.congtam.submission.connector.connection;

import org.springframework.http.CacheControl;
import org.springframework.http.HttpStatus;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RestController;
import vn.congtam.events.indicator.AgencyId;
import vn.congtam.platform.command.Receipt;
import vn.congtam.platform.web.Act;
import vn.congtam.submission.connector.link.Links;

/** What a system signs with. Two are good at a time: the system takes the new one in use, then the old one is withdrawn. */
@RestController
@RequestMapping("/api/v1/connections/{agency}/{system}")
class SecretController {
    private final Links links;
    private final Issuing issuing;

    SecretController(Links links, Issuing issuing) {
        this.links = links;
        this.issuing = issuing;
    }

    @PostMapping("/secrets")
    ResponseEntity<Issuing.Issued> issue(Act act, @PathVariable AgencyId agency, @PathVariable String system) {
        return ResponseEntity.status(HttpStatus.CREATED)
                .cacheControl(CacheControl.noStore())
                .body(issuing.issue(act, links.his(act.actor(), agency, system)));
    }

    @PostMapping("/secrets/{secret}/withdrawal")
    Receipt withdraw(Act act, @PathVariable AgencyId agency, @PathVariable String system, @PathVariable String secret) {
        return issuing.withdraw(act, links.his(act.actor(), agency, system), secret);
    }

    /** All its secrets are withdrawn; what has come in counts on. */
    @PostMapping("/end")
    Receipt end(Act act, @PathVariable AgencyId agency, @PathVariable String system) {
        return issuing.end(act, links.his(act.actor(), agency, system));
    }
}

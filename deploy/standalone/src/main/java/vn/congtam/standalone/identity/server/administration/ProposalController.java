package vn.congtam.standalone.identity.server.administration;

import jakarta.servlet.http.HttpServletRequest;
import java.util.List;
import org.springframework.http.HttpStatus;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.ResponseStatus;
import org.springframework.web.bind.annotation.RestController;
import vn.congtam.platform.access.Actor;

/** What waits for a second administrator, and what he says to it. */
@RestController
@RequestMapping("/api/v1/proposals")
class ProposalController {
    private final SecondAdministrator second;

    ProposalController(SecondAdministrator second) {
        this.second = second;
    }

    @GetMapping
    List<Waiting> waiting(Actor actor, HttpServletRequest request) {
        return second.waiting(actor, request.getRemoteAddr());
    }

    /** A first password is in the answer; of all else there is nothing to be told. */
    @PostMapping("/{proposal}/approval")
    ResponseEntity<Outcome.HandedOut> approve(Actor actor, @PathVariable String proposal) {
        Outcome.HandedOut handedOut = second.approve(actor, proposal).handedOut();
        return handedOut == null
                ? ResponseEntity.noContent().build()
                : ResponseEntity.ok().header("Cache-Control", "no-store").body(handedOut);
    }

    @PostMapping("/{proposal}/declining")
    @ResponseStatus(HttpStatus.NO_CONTENT)
    void decline(Actor actor, @PathVariable String proposal) {
        second.decline(actor, proposal);
    }

    @PostMapping("/{proposal}/withdrawal")
    @ResponseStatus(HttpStatus.NO_CONTENT)
    void withdraw(Actor actor, @PathVariable String proposal) {
        second.withdraw(actor, proposal);
    }
}

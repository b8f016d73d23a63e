package vn.congtam.standalone.identity.server.administration;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Pattern;
import jakarta.validation.constraints.Size;
import java.time.Instant;
import java.util.List;
import java.util.Objects;
import org.jspecify.annotations.Nullable;
import org.springframework.http.HttpStatus;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.*;
import vn.congtam.events.indicator.AgencyId;
import vn.congtam.events.indicator.StaffCode;
import vn.congtam.platform.access.Actor;
import vn.congtam.standalone.identity.server.account.Dossier;
import vn.congtam.standalone.identity.server.proposal.Proposal;

/** Accounts for programs, and for the forms of the page. */
@RestController
@RequestMapping("/api/v1/accounts")
class AccountController {
    private final Book book;
    private final Administrator administrator;

    AccountController(Book book, Administrator administrator) {
        this.book = book;
        this.administrator = administrator;
    }

    /**
     * @param proposal by which another administrator agrees to it
     * @param until when it lapses
     */
    record Proposed(String proposal, Instant until) {}

    /** @param roles all that the person is to have beside those that follow from facts; none where left out */
    record Granted(@Nullable List<String> roles) {}

    record Admitted(
            @NotNull @Pattern(regexp = "[A-Z0-9][A-Z0-9.-]{1,29}")
            String staff,

            @NotBlank @Size(max = 200) String name,

            @Nullable @Pattern(regexp = "[a-z0-9][a-z0-9.-]{1,79}")
            String agency,

            @NotNull List<String> roles) {}

    /** Without an agency, those whom none has; of an agency page by page, the header {@code Link} tells the next. */
    @GetMapping
    ResponseEntity<List<Overview>> of(
            Actor actor,
            @RequestParam @Nullable AgencyId agency,
            @RequestParam @Nullable StaffCode after,
            HttpServletRequest request) {
        if (agency == null) return ResponseEntity.ok(book.ofNoAgency(actor, request.getRemoteAddr()));
        List<Overview> page = book.of(agency.value(), actor, after == null ? null : after.value());
        String next = Book.next(page);
        ResponseEntity.BodyBuilder answer = ResponseEntity.ok();
        if (next != null) answer.header("Link", "<?agency=" + agency.value() + "&after=" + next + ">; rel=\"next\"");
        return answer.body(page);
    }

    @PostMapping
    ResponseEntity<Proposed> admit(Actor actor, @Valid @RequestBody Admitted asked) {
        return answer(
                administrator.admitGuest(
                        actor, asked.staff(), new Dossier.Guest(asked.name(), asked.agency()), asked.roles()),
                HttpStatus.CREATED);
    }

    @PostMapping("/{staff}/first-password")
    ResponseEntity<?> handOut(Actor actor, @PathVariable String staff) {
        Outcome outcome = administrator.handOutPassword(actor, staff);
        return outcome.handedOut() == null
                ? answer(outcome, HttpStatus.CREATED)
                : ResponseEntity.status(HttpStatus.CREATED)
                        .header("Cache-Control", "no-store")
                        .body(outcome.handedOut());
    }

    @PostMapping("/{staff}/factor-reset")
    ResponseEntity<Proposed> reset(Actor actor, @PathVariable String staff) {
        return answer(administrator.resetFactor(actor, staff), HttpStatus.NO_CONTENT);
    }

    /** The name of one whom no roster knows, and all else that he had here; of an official, once the facts have erased him. */
    @PostMapping("/{staff}/guest-erasure")
    ResponseEntity<Proposed> erase(Actor actor, @PathVariable String staff) {
        return answer(administrator.erase(actor, staff), HttpStatus.NO_CONTENT);
    }

    @PostMapping("/{staff}/unlocking")
    @ResponseStatus(HttpStatus.NO_CONTENT)
    void unlock(Actor actor, @PathVariable String staff) {
        administrator.liftLock(actor, staff);
    }

    @PostMapping("/{staff}/roles")
    ResponseEntity<Proposed> grant(Actor actor, @PathVariable String staff, @Valid @RequestBody Granted asked) {
        return answer(
                administrator.grant(actor, staff, Objects.requireNonNullElse(asked.roles(), List.of())),
                HttpStatus.NO_CONTENT);
    }

    /** What waits for a second administrator is accepted, and no more. */
    private static ResponseEntity<Proposed> answer(Outcome outcome, HttpStatus done) {
        Proposal waiting = outcome.waiting();
        return waiting == null
                ? ResponseEntity.status(done).build()
                : ResponseEntity.accepted().body(new Proposed(waiting.id(), waiting.until()));
    }
}

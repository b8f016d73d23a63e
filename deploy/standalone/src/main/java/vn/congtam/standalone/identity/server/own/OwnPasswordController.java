package vn.congtam.standalone.identity.server.own;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import org.springframework.http.HttpStatus;
import org.springframework.security.oauth2.server.resource.authentication.JwtAuthenticationToken;
import org.springframework.web.bind.annotation.*;
import vn.congtam.platform.access.Actor;
import vn.congtam.standalone.identity.server.own.OwnPassword.Asked;

/** Another password, chosen by its owner. */
@RestController
class OwnPasswordController {
    private final OwnPassword password;

    OwnPasswordController(OwnPassword password) {
        this.password = password;
    }

    /** Signs, not texts: as they were typed, and in nothing that is printed. */
    record Change(
            @NotNull @Size(min = 1, max = 200) char[] former,
            @NotNull @Size(min = 1, max = 200) char[] chosen,
            @NotNull @Size(min = 1, max = 200) char[] again) {}

    @PostMapping("/api/v1/account/password")
    @ResponseStatus(HttpStatus.NO_CONTENT)
    void change(
            Actor actor, JwtAuthenticationToken session, HttpServletRequest request, @Valid @RequestBody Change asked) {
        Asked by = new Asked(
                actor.staff().value(),
                request.getRemoteAddr(),
                session.getToken().getTokenValue());
        password.change(by, new String(asked.former()), new String(asked.chosen()), new String(asked.again()));
    }
}

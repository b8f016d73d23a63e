package vn.congtam.standalone.identity.server.own;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.util.List;
import org.springframework.http.HttpStatus;
import org.springframework.security.oauth2.server.resource.authentication.JwtAuthenticationToken;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.*;
import vn.congtam.platform.access.Actor;
import vn.congtam.standalone.identity.server.account.Directory;
import vn.congtam.standalone.identity.server.log.Line;
import vn.congtam.standalone.identity.server.log.SecurityLog;
import vn.congtam.standalone.identity.server.own.OwnPassword.Asked;

/** My account: another password, and all that the security log has about me, also who else looked at it. */
@Controller
class OwnAccountController {
    private final OwnPassword password;
    private final Directory directory;
    private final SecurityLog log;

    OwnAccountController(OwnPassword password, Directory directory, SecurityLog log) {
        this.password = password;
        this.directory = directory;
        this.log = log;
    }

    /** Signs, not texts: as they were typed, and in nothing that is printed. */
    record Change(
            @NotNull @Size(min = 1, max = 200) char[] former,
            @NotNull @Size(min = 1, max = 200) char[] chosen,
            @NotNull @Size(min = 1, max = 200) char[] again) {}

    @GetMapping("/account")
    String page(Actor actor, Model model) {
        String staff = actor.staff().value();
        List<Line> lines = log.about(staff);
        model.addAttribute("shared", directory.isShared(staff));
        model.addAttribute("lines", lines);
        return "identity/account";
    }

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

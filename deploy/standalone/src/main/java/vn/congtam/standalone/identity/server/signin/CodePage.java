package vn.congtam.standalone.identity.server.signin;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.util.Optional;
import org.springframework.security.authentication.LockedException;
import org.springframework.security.core.Authentication;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import vn.congtam.standalone.identity.server.account.Directory;
import vn.congtam.standalone.identity.server.account.Dossier;
import vn.congtam.standalone.identity.server.account.Dossiers;
import vn.congtam.standalone.identity.server.account.Entrant;
import vn.congtam.standalone.identity.server.factor.Factors;
import vn.congtam.standalone.identity.server.log.SecurityLog;
import vn.congtam.standalone.identity.server.log.What;

/** Asks for the code of the moment, or for one of those on paper. */
@Controller
@RequestMapping("/login/code")
class CodePage {
    private final Directory directory;
    private final Dossiers dossiers;
    private final Factors factors;
    private final Attempts attempts;
    private final SecurityLog log;
    private final Way way;

    CodePage(Directory directory, Dossiers dossiers, Factors factors, Attempts attempts, SecurityLog log, Way way) {
        this.directory = directory;
        this.dossiers = dossiers;
        this.factors = factors;
        this.attempts = attempts;
        this.log = log;
        this.way = way;
    }

    @GetMapping
    String form() {
        return "identity/code";
    }

    @PostMapping
    String given(
            @RequestParam(defaultValue = "") String code,
            Authentication person,
            Model model,
            HttpServletRequest request,
            HttpServletResponse response) {
        try {
            if (attempts.of(What.CODE_REFUSED, person.getName(), From.address(person), () -> used(person, code))
                    .isEmpty()) {
                model.addAttribute("wrong", true);
                return "identity/code";
            }
        } catch (LockedException locked) {
            request.getSession().invalidate();
            return "redirect:/login?locked";
        }
        SecondFactor.given(person, request, response);
        return "redirect:" + way.on(request, response);
    }

    /** Kept as used up before it lets in: of two who give the same code at once, one is refused. */
    private Optional<Factors.Use> used(Authentication person, String code) {
        Entrant entrant = directory.admit(person.getName());
        Dossier dossier = entrant.dossier();
        Optional<Factors.Use> use = entrant.factor()
                .flatMap(known -> factors.use(known, code))
                .filter(right -> dossiers.replaced(dossier, dossier.with(right.accepted())));
        use.filter(Factors.Use::ofRecovery)
                .ifPresent(right -> log.write(
                        What.RECOVERY_CODE_USED,
                        line -> line.about(person.getName()).from(From.address(person))));
        return use;
    }
}

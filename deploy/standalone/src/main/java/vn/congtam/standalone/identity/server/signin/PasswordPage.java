package vn.congtam.standalone.identity.server.signin;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.time.InstantSource;
import java.util.Optional;
import org.springframework.security.core.Authentication;
import org.springframework.security.core.GrantedAuthority;
import org.springframework.security.crypto.password.PasswordEncoder;
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
import vn.congtam.standalone.identity.server.account.PasswordRules;
import vn.congtam.standalone.identity.server.account.PasswordRules.Flaw;
import vn.congtam.standalone.identity.server.log.SecurityLog;
import vn.congtam.standalone.identity.server.log.What;

/** Somebody else knows the password that was handed out, so it is replaced by one that nobody else knows. */
@Controller
@RequestMapping("/login/password")
class PasswordPage {
    private final Directory directory;
    private final Dossiers dossiers;
    private final PasswordEncoder encoder;
    private final InstantSource clock;
    private final SecurityLog log;
    private final Way way;

    PasswordPage(
            Directory directory,
            Dossiers dossiers,
            PasswordEncoder encoder,
            InstantSource clock,
            SecurityLog log,
            Way way) {
        this.directory = directory;
        this.dossiers = dossiers;
        this.encoder = encoder;
        this.clock = clock;
        this.log = log;
        this.way = way;
    }

    /** Only to who has to choose one now. */
    @GetMapping
    String form(Authentication person, HttpServletRequest request, HttpServletResponse response) {
        Optional<Step> step = Step.next(directory.admit(person.getName()), Step.isCodeGiven(person));
        return step.equals(Optional.of(Step.PASSWORD)) ? "identity/password" : "redirect:" + way.on(request, response);
    }

    @PostMapping
    String choose(
            @RequestParam(defaultValue = "") String password,
            @RequestParam(defaultValue = "") String again,
            Authentication person,
            HttpServletRequest request,
            HttpServletResponse response,
            Model model) {
        Entrant entrant = directory.admit(person.getName());
        Optional<Step> step = Step.next(entrant, Step.isCodeGiven(person));
        if (step.equals(Optional.of(Step.PASSWORD))) {
            Optional<Flaw> flaw = flaw(person.getName(), password, again);
            if (flaw.isPresent()) {
                model.addAttribute("flaw", flaw.get());
                return "identity/password";
            }
            if (!isKept(entrant, person, password)) return "redirect:/login?expired";
            GrantedAuthority edition = SamePassword.of(directory.edition(person.getName()));
            new Signed(request, response).with(person, edition, SamePassword::says);
        }
        return "redirect:" + way.on(request, response);
    }

    private Optional<Flaw> flaw(String staff, String password, String again) {
        boolean isFormer = directory
                .hash(staff)
                .filter(hash -> encoder.matches(password, hash))
                .isPresent();
        return PasswordRules.flaw(password, again, staff, isFormer);
    }

    /** Of the account as it was let in, and of no other that meanwhile has the same code. */
    private boolean isKept(Entrant entrant, Authentication person, String password) {
        Dossier known = entrant.dossier();
        if (!dossiers.replaced(known, known.chosen(encoder.encode(password), clock.instant()))) return false;
        log.write(What.PASSWORD_CHOSEN, line -> line.about(person.getName()).from(From.address(person)));
        return true;
    }
}

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

    @GetMapping
    String form() {
        return "identity/password";
    }

    @PostMapping
    String choose(
            @RequestParam(defaultValue = "") String password,
            @RequestParam(defaultValue = "") String again,
            Authentication person,
            HttpServletRequest request,
            HttpServletResponse response,
            Model model) {
        Optional<Step> step = Step.next(directory.admit(person.getName()), Step.isCodeGiven(person));
        if (step.equals(Optional.of(Step.PASSWORD))) {
            Optional<Flaw> flaw = flaw(person.getName(), password, again);
            if (flaw.isPresent()) {
                model.addAttribute("flaw", flaw.get());
                return "identity/password";
            }
            keep(person, password);
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

    private void keep(Authentication person, String password) {
        String hash = encoder.encode(password);
        Dossier _ = dossiers.change(person.getName(), dossier -> dossier.chosen(hash, clock.instant()));
        log.write(What.PASSWORD_CHOSEN, line -> line.about(person.getName()).from(From.address(person)));
    }
}

package vn.congtam.standalone.identity.server.signin;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RequestParam;
import vn.congtam.standalone.identity.Accounts;
import vn.congtam.standalone.identity.server.settings.IdentitySettings;

/** The form to sign in with, in the common look. */
@Controller
class LoginPage {
    private static final List<String> REASONS = List.of("wrong", "locked", "left", "unavailable", "expired");

    private final Accounts accounts;

    private final IdentitySettings settings;

    LoginPage(Accounts accounts, IdentitySettings settings) {
        this.accounts = accounts;
        this.settings = settings;
    }

    @GetMapping("/login")
    String form(@RequestParam Map<String, String> asked, Model model) {
        Optional<String> why = REASONS.stream().filter(asked::containsKey).findFirst();
        model.addAttribute("why", why.orElse(null));
        model.addAttribute("accounts", settings.sharedAccounts() ? accounts.ofRoles() : Map.of());
        return "identity/login";
    }
}
